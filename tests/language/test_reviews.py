"""A statement is a draft until a clinician has signed exactly its content."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from tests.language.examples import (
    FACTS,
    GUIDELINE,
    bedbound,
    calcium,
    confused,
    edition,
    falls,
    long_prognosis,
    prognosis,
    statement,
)

from trabecula.errors import UnusableReview
from trabecula.language.condition import About
from trabecula.language.policy import DEFAULTS, Policy, Setting
from trabecula.language.quantity import MillimolesPerLitre, Weeks
from trabecula.language.review import Review, ReviewState, read_reviews, written
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

SIGNED_CONTENT = statement(confused & (calcium >= MillimolesPerLitre(3)), unless=bedbound)
SIGNED = date(2026, 1, 1)
CHANGES: dict[str, dict[str, Any]] = {
    "title": {"title": "Another measure"},
    "code": {"code": "TST-02"},
    "also": {"also": ("OLD-01",)},
    "about": {"about": About.LESION},
    "when": {"when": confused & (calcium >= MillimolesPerLitre(3.5))},
    "only_if": {"only_if": falls >= 2},
    "unless": {"unless": None},
    "says": {"says": ("Do it tomorrow.",)},
    "modality": {"modality": Modality.IMAGING},
    "urgency": {"urgency": Urgency.SAME_DAY},
    "standing": {"standing": True, "urgency": Urgency.IMMEDIATE},
    "clock_from": {"clock_from": GUIDELINE.at("Table 3")},
    "owner": {"owner": (Role.ONCOLOGY,)},
    "strength": {"strength": Strength.STRONG},
    "evidence": {"evidence": "a trial"},
    "sources": {"sources": (GUIDELINE.at("Table 2"),)},
    "checked": {"checked": Checked.IN_PART},
    "contraindications": {"contraindications": ("An allergy.",)},
    "precautions": {"precautions": ("With care.",)},
    "follow_up": {"follow_up": ("Look again.",)},
    "monitor": {"monitor": ("The calcium.",)},
    "note": {"note": "A note."},
}


def digest(one: Statement, policy: Policy = DEFAULTS) -> str:
    return edition(one).open(policy).digest(one)


def review_of(one: Statement) -> Review:
    return Review(one.code, digest(one), "Dr N", "oncologist", SIGNED, date(2027, 1, 1))


def state_of(one: Statement, review: Review, on: date = SIGNED) -> ReviewState:
    return edition(one).open(reviews=[review], on=on).review_state(one)


def test_without_a_review_a_statement_is_a_draft() -> None:
    opened = edition(SIGNED_CONTENT).open()
    assert opened.review_state(SIGNED_CONTENT) is ReviewState.DRAFT


def test_with_a_review_of_its_content_it_is_reviewed_until_its_last_day() -> None:
    review = review_of(SIGNED_CONTENT)
    assert state_of(SIGNED_CONTENT, review) is ReviewState.REVIEWED
    assert state_of(SIGNED_CONTENT, review, date(2027, 1, 1)) is ReviewState.REVIEWED
    assert state_of(SIGNED_CONTENT, review, date(2027, 1, 2)) is ReviewState.DUE


def test_a_sign_off_counts_from_the_day_on_which_it_was_signed() -> None:
    assert (
        state_of(SIGNED_CONTENT, review_of(SIGNED_CONTENT), date(2025, 12, 31)) is ReviewState.DRAFT
    )


def test_a_changed_question_or_meaning_of_a_fact_voids_the_review() -> None:
    asked = replace(confused, asks="Is the person muddled?")
    about = replace(SIGNED_CONTENT, when=asked & (calcium >= MillimolesPerLitre(3)))
    facts = tuple(asked if fact is confused else fact for fact in FACTS)
    knowledge = replace(edition(), areas=(("everything", facts),), statements=(about,))
    assert knowledge.open().digest(about) != digest(SIGNED_CONTENT)


def test_the_newest_sign_off_counts_wherever_it_comes_from() -> None:
    new = review_of(SIGNED_CONTENT)
    old = replace(new, digest="0", signed=date(2025, 1, 1))
    knowledge = replace(edition(SIGNED_CONTENT), reviews=(new,))
    assert (
        knowledge.open(reviews=[old], on=SIGNED).review_state(SIGNED_CONTENT)
        is ReviewState.REVIEWED
    )


def test_a_code_is_the_same_in_small_letters_and_what_is_of_nothing_is_told() -> None:
    small = replace(review_of(SIGNED_CONTENT), code="tst-01")
    nothing = replace(small, code="TST-99")
    opened = edition(SIGNED_CONTENT).open(reviews=[small, nothing], on=SIGNED)
    assert opened.review_state(SIGNED_CONTENT) is ReviewState.REVIEWED
    assert opened.reviews_of_nothing == (nothing,)


@pytest.mark.parametrize("part", CHANGES)
def test_any_change_of_its_content_voids_the_review(part: str) -> None:
    changed = replace(SIGNED_CONTENT, **CHANGES[part])
    review = replace(review_of(SIGNED_CONTENT), code=changed.code)
    assert changed.digest("") != SIGNED_CONTENT.digest("") or digest(changed) != review.digest
    assert state_of(changed, review) is ReviewState.CHANGED


def test_no_part_of_a_statement_is_outside_what_is_signed() -> None:
    assert set(CHANGES) == set(Statement.__dataclass_fields__) - {"_"}


def test_the_same_content_has_the_same_digest() -> None:
    assert digest(replace(SIGNED_CONTENT)) == digest(SIGNED_CONTENT)


def test_a_local_value_voids_the_review_of_what_uses_it_and_of_nothing_else() -> None:
    one = statement(prognosis >= long_prognosis)
    other = statement(confused, code="TST-02")
    known = edition(one, other)
    local = known.open(Policy({"long_prognosis": Setting(Weeks(6), "Dr N", SIGNED)}))
    assert local.digest(one) != known.open().digest(one)
    assert local.digest(other) == known.open().digest(other)


def test_reviews_are_read_as_they_are_written() -> None:
    review = replace(review_of(SIGNED_CONTENT), reviewer='Dr "N" \\ é \x7f')
    assert read_reviews(written(review) + written(review)) == (review, review)
    assert read_reviews("") == ()


def test_the_newest_sign_off_of_a_statement_counts() -> None:
    old = replace(review_of(SIGNED_CONTENT), digest="0", signed=date(2025, 1, 1))
    texts = written(review_of(SIGNED_CONTENT)), written(old)
    opened = edition(SIGNED_CONTENT).open(reviews=read_reviews("".join(texts)), on=SIGNED)
    assert opened.review_state(SIGNED_CONTENT) is ReviewState.REVIEWED


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (('role = "oncologist"', ""), "review 1 needs role: text in quotes"),
        (('role = "oncologist"', 'role = ""'), "has no role"),
        (("signed = 2026-01-01", 'signed = "today"'), "needs signed: a date like 2026-03-01"),
        (("look_again_by = 2027-01-01", "look_again_by = 2025-01-01"), "not after the day"),
        (("role =", "rolle ="), "needs role"),
        (("[[review]]", "[[reviews]]"), "no member 'reviews'"),
        (("[[review]]", "[review]"), "in double brackets"),
        (("[[review]]", "review = [1]\n[x]"), "no member 'x'"),
        (("code =", "code"), "this is not TOML"),
        (("role =", 'mood = "good"\nrole ='), "no member 'mood'"),
    ],
)
def test_a_review_that_lacks_something_is_refused(change: tuple[str, str], says: str) -> None:
    with pytest.raises(UnusableReview, match=says):
        read_reviews(written(review_of(SIGNED_CONTENT)).replace(*change))


@pytest.mark.parametrize("text", ["review = 5", "review = [1, 2]", "review = " + "[" * 9999])
def test_what_is_no_review_is_refused(text: str) -> None:
    with pytest.raises(UnusableReview):
        read_reviews(text)
