"""The assessment by area, with trends, and what to ask next."""

from datetime import date
from typing import Any

import pytest
from tests.fhir.answers import FEMUR, OPENED, Json, chosen, facts_of, response
from tests.fhir.instrument_answers import lesion_at
from tests.fhir.test_sittings import answered, phq, seen

from trabecula import journey
from trabecula.language.answer import Answer
from trabecula.language.code import ATC, INSTRUMENT
from trabecula.language.instrument import AssessmentArea
from trabecula.language.words import in_words
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
    assert [(point.day.day, point.value) for point in course.values] == [(20, 8), (24, 6), (28, 4)]


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


@pytest.mark.parametrize(
    ("cognition", "authored", "doubted"),
    [
        ("Ci", "2026-03-01", Answer.APPLIES),
        ("Cx", "2026-03-01", Answer.APPLIES),
        ("Co", "2026-03-01", Answer.NOT_KNOWN),
        ("Ci", "2026-02-20", Answer.NOT_KNOWN),
    ],
)
def test_cognition_that_is_not_intact_casts_doubt(
    cognition: str, authored: str, doubted: Answer
) -> None:
    answer = {"linkId": "ecs_cognition", "answer": [chosen(cognition)]}
    form = response([answer]) | {"authored": authored, "questionnaire": f"{INSTRUMENT}:ecs-cp"}
    whole = assessed(facts_of(form))
    assert whole.doubted is doubted
    named = [finding.fact.key for finding in whole.doubted_because]
    assert ("ecs_cp_history_unreliable" in named) is (doubted is Answer.APPLIES)


def test_a_classification_that_was_not_made_leaves_nothing_open() -> None:
    clear = journey.take({"facts": {"delirium_4at": 0, "sedation": 1}}, DAY)
    assert assessed(clear).doubted is Answer.DOES_NOT_APPLY


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


SAFE: dict[str, Any] = {
    "known_cancer": True, "bone_mets": True, "mscc_confirmed": False, "neuro_signs": [],
    "sins": 0, "platelets": 200, "hb": 12,
}  # fmt: skip
SAFE_LESION: dict[str, Any] = {
    "l_site": "femur_shaft", "l_acute_event": False, "l_fracture": False, "l_mirels": 4,
    "l_axial_cortical_mm": 0,
}  # fmt: skip
SAFE_PAIN: dict[str, Any] = {
    "p_place": "femur-shaft", "side": "left", "p_movement": 3, "p_imaging": [],
}  # fmt: skip
TESTED = {"tug_s", "tug_unable", "gait_speed"}
"""What only a test of walking tells."""


def walking(
    facts: dict[str, Any] | None = None,
    lesions: tuple[dict[str, Any], ...] = (SAFE_LESION,),
    pains: tuple[dict[str, Any], ...] = (SAFE_PAIN,),
) -> list[Step]:
    """Every step that would have this person walk."""
    document = {"facts": SAFE | (facts or {}), "lesions": list(lesions), "pains": list(pains)}
    every = every_step(journey.recommend(journey.take(document, DAY)))
    found = [step for step in every if TESTED.intersection(fact.key for fact in step.obtains)]
    assert {fact.key for step in found for fact in step.obtains} == TESTED
    return found


@pytest.mark.parametrize("harm", [{"mscc_confirmed": True}, {"neuro_signs": ["limb_weakness"]},
                                  {"sins": 14}])  # fmt: skip
def test_a_test_that_may_harm_is_not_asked_for(harm: dict[str, Any]) -> None:
    assert all(step.held for step in walking(harm))
    shown = steps(SAFE | harm, 500)
    assert not TESTED.intersection(fact.key for step in shown for fact in step.obtains)


@pytest.mark.parametrize(
    "weak",
    [
        {"l_mirels": 10},
        {"l_axial_cortical_mm": 40},
        {"l_fracture": True},
        {"l_acute_event": True},
    ],
)
def test_one_weak_bone_holds_the_tests_whatever_the_others_are(weak: dict[str, Any]) -> None:
    lesions = (SAFE_LESION, SAFE_LESION | weak)
    assert all(step.held for step in walking(lesions=lesions))
    cleared = SAFE_LESION | weak | {"l_acute_event": False, "l_stabilised": True}
    assert not any(step.held for step in walking(lesions=(SAFE_LESION, cleared)))


@pytest.mark.parametrize("harm", [{"p_movement": 9}, {"p_imaging": ["fracture"]}])
def test_one_pain_that_forbids_it_holds_the_tests(harm: dict[str, Any]) -> None:
    other = SAFE_PAIN | {"side": "right"} | harm
    assert all(step.held for step in walking(pains=(SAFE_PAIN, other)))


def test_only_what_is_not_known_is_to_be_excluded_before_a_test() -> None:
    assert {step.first_exclude for step in walking()} == {None}
    unrated = {key: value for key, value in SAFE_PAIN.items() if key != "p_movement"}
    for step in walking(pains=(SAFE_PAIN, unrated | {"side": "right"})):
        assert step.first_exclude is not None
        assert in_words(step.first_exclude) == "this pain on movement 8 of 10 or more"
    for step in walking(lesions=()):
        assert step.first_exclude is not None
        assert "Mirels" in in_words(step.first_exclude)


def test_a_score_of_long_bones_need_not_be_excluded_in_a_vertebra() -> None:
    vertebra = {"l_site": "thoracic", "l_acute_event": False, "l_fracture": False}
    assert {step.first_exclude for step in walking(lesions=(vertebra,))} == {None}


def test_what_is_told_without_a_test_is_asked_without_it() -> None:
    every = every_step(journey.recommend(journey.take({"facts": SAFE | {"sins": 14}}, DAY)))
    (standing,) = [step for step in every if "sbp_drop" in [fact.key for fact in step.obtains]]
    assert standing.held
    (pressure,) = [step for step in every if "resting_sbp" in [fact.key for fact in step.obtains]]
    assert not pressure.held
    (age,) = [step for step in every if "age_years" in [fact.key for fact in step.obtains]]
    assert age.instrument is None


def test_nothing_less_urgent_comes_before_what_is_more_urgent() -> None:
    facts = {"known_cancer": True, "bone_mets": True, "on_opioid": True, "sedation": 2}
    every = every_step(journey.recommend(journey.take({"facts": facts}, DAY)))
    pressing = [step for step in every if step.urgency.rank == 0 and not step.held]
    assert "resp_rate" in [fact.key for step in pressing for fact in step.obtains]
    chosen = steps(facts, len(pressing) + 3)
    ranks = [step.urgency.rank for step in chosen]
    assert ranks == sorted(ranks)
    assert ranks.count(0) == len(pressing)


def test_interference_is_asked_with_the_preferred_free_measure() -> None:
    every = every_step(journey.recommend(journey.take({"facts": {"known_cancer": True}}, DAY)))
    (step,) = [step for step in every if "interference" in [fact.key for fact in step.obtains]]
    assert step.instrument is not None
    assert (step.instrument.name, step.burden) == ("peg", 3)


def test_an_item_of_another_day_is_asked_again_in_its_sitting() -> None:
    facts = SAFE | {"resting_sbp": 120, "resting_dbp": 70}
    every = every_step(journey.recommend(journey.take({"facts": facts}, DAY)))
    (standing,) = [step for step in every if "sbp_drop" in [fact.key for fact in step.obtains]]
    assert standing.instrument is not None
    assert standing.burden == len(standing.instrument.items) == 6


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


SURVIVAL = {"karnofsky": 80, "ecog": 1, "visceral_mets": False}
OF_THE_SPINE = {"tokuhashi_r", "mizumoto", "vdl"}
OF_BONE = OF_THE_SPINE | {"katagiri", "katagiri_from_values"}


def left_out(facts: Facts) -> set[str]:
    scores = area(assessed(facts), AssessmentArea.PROGNOSIS).scores
    return OF_BONE - {course.newest[1].score.gives.key for _, course in scores}


@pytest.mark.parametrize(
    ("known", "without"),
    [
        ({}, set[str]()),
        ({"bone_mets": True}, set[str]()),
        ({"bone_mets": False}, OF_BONE),
        ({"spinal_mets": False}, OF_THE_SPINE),
        ({"bone_mets": True, "spinal_mets": True}, set[str]()),
    ],
)
def test_a_score_of_bone_or_of_the_spine_is_left_out_only_where_there_is_no_metastasis(
    known: dict[str, Any], without: set[str]
) -> None:
    assert left_out(journey.take({"facts": SURVIVAL | known}, DAY)) == without


@pytest.mark.parametrize(
    ("sites", "without"),
    [
        (("femur_shaft",), OF_THE_SPINE),
        (("femur_shaft", "thoracic"), set[str]()),
        (("sacrum",), set[str]()),
        (("femur_shaft", None), set[str]()),
    ],
)
def test_recorded_lesions_say_whether_the_spine_is_among_them(
    sites: tuple[str | None, ...], without: set[str]
) -> None:
    somewhere = FEMUR | {"bodySite": [{"text": "somewhere"}]}
    lesions = [
        (somewhere if site is None else lesion_at(site)) | {"id": f"lesion-{place}"}
        for place, site in enumerate(sites)
    ]
    status = seen("2026-02-28", {"valueInteger": 80}, "89243-0")
    assert left_out(facts_of(*lesions, status)) & OF_THE_SPINE == without
