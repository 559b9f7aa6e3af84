"""A statement is a draft until a clinician has signed exactly its content."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from tests.language.examples import (
    GUIDELINE,
    bedbound,
    calcium,
    confused,
    falls,
    long_prognosis,
    prognosis,
    statement,
)

from trabecula.language.condition import About
from trabecula.language.edition import bind
from trabecula.language.policy import Policy
from trabecula.language.quantity import MillimolesPerLitre, Weeks
from trabecula.language.review import DRAFT, REVIEWED, Review, state
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency
from trabecula.language.words import in_words, statement_in_words

SIGNED_CONTENT = statement(confused & (calcium >= MillimolesPerLitre(3)), unless=bedbound)
CHANGES: dict[str, Any] = {
    "title": "Another measure",
    "code": "TST-02",
    "about": About.LESION,
    "when": confused & (calcium >= MillimolesPerLitre(3.5)),
    "only_if": falls >= 2,
    "unless": None,
    "says": ("Do it tomorrow.",),
    "modality": Modality.IMAGING,
    "urgency": Urgency.SAME_DAY,
    "owner": (Role.ONCOLOGY,),
    "strength": Strength.STRONG,
    "evidence": "a trial",
    "sources": (GUIDELINE.at("Table 2"),),
    "checked": Checked.IN_PART,
    "contraindications": ("An allergy.",),
    "precautions": ("With care.",),
    "follow_up": ("Look again.",),
    "monitor": ("The calcium.",),
    "note": "A note.",
}


def digest(one: Statement) -> str:
    return one.digest(statement_in_words(one))


def review_of(one: Statement) -> Review:
    return Review(one.code, digest(one), "Dr N", "oncologist", date(2026, 1, 1), date(2027, 1, 1))


def test_without_a_review_a_statement_is_a_draft() -> None:
    assert state(None, digest(SIGNED_CONTENT)) == DRAFT


def test_with_a_review_of_its_content_it_is_reviewed() -> None:
    assert state(review_of(SIGNED_CONTENT), digest(SIGNED_CONTENT)) == REVIEWED


@pytest.mark.parametrize("part", CHANGES)
def test_any_change_of_its_content_makes_it_a_draft_again(part: str) -> None:
    changed = replace(SIGNED_CONTENT, **{part: CHANGES[part]})
    assert digest(changed) != digest(SIGNED_CONTENT)
    assert state(review_of(SIGNED_CONTENT), digest(changed)) == DRAFT


def test_no_part_of_a_statement_is_outside_what_is_signed() -> None:
    assert set(CHANGES) == set(Statement.__dataclass_fields__) - {"_"}


def test_the_same_content_has_the_same_digest() -> None:
    assert digest(replace(SIGNED_CONTENT)) == digest(SIGNED_CONTENT)


def test_what_a_clinic_sets_changes_the_words_and_so_the_digest() -> None:
    one = statement(prognosis >= long_prognosis)
    words = in_words(bind(one.condition, Policy({"long_prognosis": Weeks(6)})))
    assert one.digest(words) != one.digest(in_words(one.condition))
