"""The assessment by area, with trends, and what to ask next."""

from datetime import date
from typing import Any

import pytest
from tests.fhir.answers import FEMUR, OPENED, Json, facts_of, response
from tests.fhir.test_sittings import answered, phq, seen

from trabecula import journey
from trabecula.language.code import ATC
from trabecula.language.instrument import AssessmentArea
from trabecula.pathway.assessment import AssessedArea, Assessment
from trabecula.pathway.facts import Facts
from trabecula.pathway.interview import Step, every_step

DAY = date(2026, 3, 1)


def assessed(facts: Facts) -> Assessment:
    return journey.assess(facts, OPENED)


def area(whole: Assessment, wanted: AssessmentArea) -> AssessedArea:
    return next(one for one in whole.areas if one.area is wanted)


def steps(facts: dict[str, Any], most: int = 7) -> tuple[Step, ...]:
    return journey.interview(journey.recommend(journey.take({"facts": facts}, DAY)), most)


def test_every_area_is_there_also_where_nothing_is_recorded() -> None:
    whole = assessed(facts_of())
    assert [one.area for one in whole.areas] == list(AssessmentArea)
    mood = area(whole, AssessmentArea.MOOD)
    assert [fact.key for _, fact in mood.not_recorded] == ["phq9", "gad7", "isi"]
    assert not mood.findings


def test_every_fact_stands_in_one_area() -> None:
    held = [fact for one in OPENED.edition.assessed for fact in one.facts]
    assert len(held) == len(set(held))
    assert not [fact.key for fact in OPENED.facts.values() if fact not in held]


def test_scores_stand_in_their_area_with_their_change() -> None:
    earlier = answered(phq(*[2] * 9), id="a", authored="2026-01-05")
    now = answered(phq(*[1] * 9), id="b", authored="2026-02-25")
    mood = area(assessed(facts_of(earlier, now)), AssessmentArea.MOOD)
    (course,) = [c for _, c in mood.scores if c.newest[1].score.gives.key == "phq9"]
    assert [scored.value for _, scored in course.points] == [18, 9]
    assert course.change is not None
    assert (course.change.difference, course.change.means) == (-9, "better")


def test_a_number_of_several_days_is_a_course() -> None:
    pain = [seen(f"2026-02-{day}", {"valueInteger": value}, "72514-3") for day, value in
            ((20, 8), (24, 6), (28, 4))]  # fmt: skip
    courses = area(assessed(facts_of(*pain)), AssessmentArea.PAIN).courses
    (course,) = [one for one in courses if one.fact.key == "pain_worst"]
    assert [(point.day.day, point.value) for point in course.points] == [(20, 8), (24, 6), (28, 4)]
    assert course.change == -4


def test_one_day_alone_is_no_course() -> None:
    pain = seen("2026-02-28", {"valueInteger": 4}, "72514-3")
    assert not area(assessed(facts_of(pain)), AssessmentArea.PAIN).courses


def test_what_only_the_person_and_the_clinician_may_see_is_left_out() -> None:
    facts = journey.take({"facts": {"abuse_concern": True}}, DAY)
    shown = {finding.fact.key for one in assessed(facts).areas for _, finding in one.findings}
    assert "abuse_concern" not in shown


def test_a_prognostic_score_is_assembled_with_bounds() -> None:
    facts = facts_of(
        {"resourceType": "Observation", "id": "e", "status": "final",
         "subject": {"reference": "Patient/p"}, "effectiveDateTime": "2026-02-28",
         "code": {"coding": [{"system": "http://loinc.org", "code": "89247-1"}]},
         "valueInteger": 3},
    )  # fmt: skip
    scores = area(assessed(facts), AssessmentArea.PROGNOSIS).scores
    (teachh,) = [c for _, c in scores if c.instrument.name == "teachh"]
    _, scored = teachh.newest
    assert scored.bounded
    assert (scored.lowest, scored.highest) == (2, 6)


def taken(own_id: str, code: str) -> Json:
    return {
        "resourceType": "MedicationStatement", "id": own_id, "status": "active",
        "subject": {"reference": "Patient/p"}, "effectiveDateTime": "2026-02-28",
        "medicationCodeableConcept": {"coding": [{"system": ATC, "code": code}]},
    }  # fmt: skip


WHOLE_LIST: Json = {
    "resourceType": "List", "id": "l", "status": "current", "mode": "working",
    "subject": {"reference": "Patient/p"}, "date": "2026-03-01",
    "code": {"coding": [{"system": "http://loinc.org", "code": "10160-0"}]},
    "entry": [{"item": {"reference": f"MedicationStatement/{own_id}"}} for own_id in "ab"],
}  # fmt: skip


@pytest.mark.parametrize(
    ("medicines", "also", "pair"),
    [
        (("N02AA01", "N05BA06"), (), True),
        (("N02AA01", "N05CD08"), (), True),
        (("N02AA01", "N05CF01"), (), True),
        (("N02AA01", "N03AE01"), (), True),
        (("N02AA01", "N02BF02"), (), True),
        (("N02AA01", "N03AX12"), (), True),
        (("N02AA01", "N02BE01"), (), None),
        (("N02AA01", "N02BE01"), (WHOLE_LIST,), False),
        (("N05BA06", "N02BF02"), (), None),
    ],
)
def test_an_opioid_with_another_sedative_is_seen_in_a_list_of_medicines(
    medicines: tuple[str, str], also: tuple[Json, ...], pair: bool | None
) -> None:
    facts = facts_of(*map(taken, "ab", medicines), *also)
    scores = area(assessed(facts), AssessmentArea.SIDE_EFFECTS).scores
    newest = [course.newest[1] for _, course in scores]
    said = [one.value for one in newest if one.score.gives.key == "opioid_with_sedative"]
    assert said == ([] if pair is None else [pair])
    assert not facts.problems


def test_emergencies_are_asked_first() -> None:
    first, *_ = steps({"known_cancer": True, "new_or_worse_spinal_pain": True})
    assert first.urgency.words == "immediate"


def test_a_score_is_asked_with_its_instrument_and_counted_in_questions() -> None:
    every = every_step(journey.recommend(journey.take({"facts": {"known_cancer": True}}, DAY)))
    (mood,) = [step for step in every if "phq9" in [fact.key for fact in step.obtains]]
    assert mood.instrument is not None
    assert (mood.instrument.name, mood.burden) == ("phq-9", len(mood.instrument.items))
    assert "phq9_item9" in [fact.key for fact in mood.obtains]


@pytest.mark.parametrize(("known", "burden"), [({}, 3), ({"bmi": 24}, 2)])
def test_must_is_asked_with_its_own_items(known: dict[str, float], burden: int) -> None:
    facts = {"known_cancer": True, "wt_loss_6m_pct": 3, **known}
    every = every_step(journey.recommend(journey.take({"facts": facts}, DAY)))
    (step,) = [step for step in every if "must" in [fact.key for fact in step.obtains]]
    assert step.instrument is not None
    assert (step.instrument.name, step.burden) == ("must", burden)


@pytest.mark.parametrize("most", [1, 3, 7])
def test_the_list_is_short_and_urgent_first_where_each_adds_something(most: int) -> None:
    chosen = steps({"known_cancer": True, "bone_mets": True}, most)
    assert len(chosen) == most
    assert all(step.settles for step in chosen)
    assert chosen[0].urgency.rank == min(step.urgency.rank for step in chosen)


def test_a_test_that_may_harm_is_not_asked_for() -> None:
    facts = {"known_cancer": True, "bone_mets": True, "mscc_confirmed": True}
    every = every_step(journey.recommend(journey.take({"facts": facts}, DAY)))
    walking = [s for s in every if s.instrument and s.instrument.name in ("tug", "gait-speed")]
    assert all(step.held for step in walking)
    shown = steps(facts, 100)
    assert not [s for s in shown if s.instrument and s.instrument.name in ("tug", "gait-speed")]


def test_what_is_known_is_not_asked_again() -> None:
    asked = {
        fact.key for step in steps({"known_cancer": True, "ecog": 2}, 100) for fact in step.obtains
    }
    assert "ecog" not in asked
    assert "known_cancer" not in asked


def test_the_femur_is_assessed_as_a_lesion() -> None:
    whole = assessed(facts_of(FEMUR, response([])))
    structure = area(whole, AssessmentArea.STRUCTURE)
    assert {subject.label for subject, _ in structure.not_recorded} == {"shaft of the femur"}
