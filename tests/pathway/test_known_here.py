"""What makes no sense at a lesion does not count against it; statements' own answers stay."""

from datetime import date
from typing import Any

import pytest

from trabecula import journey
from trabecula.knowledge.facts.lesion import mirels_score
from trabecula.knowledge.facts.spine import sins_score
from trabecula.language.answer import Answer
from trabecula.language.condition import known, not_known
from trabecula.pathway.known_here import is_excluded, known_here
from trabecula.pathway.options.for_person import OptionForPerson
from trabecula.pathway.recommendations import Recommendation, Recommendations

AT_EASE: dict[str, Any] = {
    "mscc_confirmed": False, "neuro_signs": [], "ca_adj": 2.3, "pain_worst": 3, "bone_mets": True,
}  # fmt: skip
SOUND: dict[str, Any] = {"l_acute_event": False, "l_fracture": False, "l_functional_pain": False}
YES, NO, OPEN = Answer.APPLIES, Answer.DOES_NOT_APPLY, Answer.NOT_KNOWN
HIGH = mirels_score >= 9


def people(*lesions: dict[str, Any], **facts: Any) -> Recommendations:
    given = {"facts": {**AT_EASE, **facts}, "lesions": [{**SOUND, **one} for one in lesions]}
    return journey.recommend(journey.take(given, date(2026, 3, 1)))


def hold(*lesions: dict[str, Any], **facts: Any) -> Recommendation:
    items = people(*lesions, **facts).items
    return next(item for item in items if item.statement.code == "REH-02H")


@pytest.mark.parametrize(
    ("lesion", "answer"),
    [
        ({"l_site": "rib"}, NO),
        ({"l_site": "humerus"}, OPEN),
        ({}, OPEN),
        ({"l_site": "humerus", "l_mirels": 9}, YES),
        ({"l_site": "rib", "l_mirels": 9}, YES),
        ({"l_mirels": 9}, YES),
    ],
)
def test_a_score_of_long_bones_does_not_apply_elsewhere_unless_it_is_recorded(
    lesion: dict[str, Any], answer: Answer
) -> None:
    here = known_here(hold(lesion))
    assert here.answer(HIGH) is answer
    assert here.answer(~HIGH) is answer.negated()
    assert here.open(HIGH) == ((mirels_score,) if answer is OPEN else ())


def test_that_it_is_not_known_stays_so() -> None:
    here = known_here(hold({"l_site": "rib"}))
    assert here.answer(known(mirels_score)) is NO
    assert here.answer(not_known(mirels_score)) is YES


@pytest.mark.parametrize(
    ("site", "excluded"),
    [("rib", True), ("pelvis_other", True), ("humerus", False), ("thoracic", False), (None, False)],
)
def test_a_hold_on_a_sound_lesion_is_excluded_where_no_score_makes_sense(
    site: str | None, excluded: bool
) -> None:
    item = hold({} if site is None else {"l_site": site})
    assert item.answer is OPEN, "the statement's own answer is that of the plain condition"
    assert is_excluded(item) is excluded


def test_what_may_still_be_is_not_excluded() -> None:
    assert not is_excluded(hold({"l_site": "rib", "l_acute_event": None}))
    assert not is_excluded(hold({"l_site": "rib"}, ca_adj=None))
    assert not is_excluded(hold({"l_site": "rib", "l_acute_event": True}))


def test_a_score_of_the_spine_makes_sense_for_a_person_with_metastases_there() -> None:
    unstable = sins_score >= 13

    def answer(**facts: Any) -> Answer:
        (person, *_) = people({"l_site": "rib"}, **facts).items
        return known_here(person).answer(unstable)

    assert answer(spinal_mets=True) is answer() is OPEN
    assert answer(spinal_mets=False) is NO
    assert answer(spinal_mets=False, sins=14) is YES


def option(code: str, recommendations: Recommendations) -> OptionForPerson:
    needs = journey.weigh(recommendations).needs
    return next(each for need in needs for each in need.options if each.code == code)


def test_an_option_is_not_said_to_wait_for_a_hold_that_is_excluded() -> None:
    def held_by(*lesions: dict[str, Any]) -> list[str]:
        exercise = option("OPT-EXERCISE-SUPERVISED", people(*lesions, known_cancer=True, ecog=1))
        return [one.code for reason in exercise.because for one in reason.by]

    assert "REH-02H" not in held_by({"l_site": "rib"})
    assert "REH-02H" in held_by({"l_site": "rib"}, {"l_site": "humerus"})
