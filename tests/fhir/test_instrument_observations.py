"""Scores as Observations: valid, saying how they came about, and read back as what they were."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from fhir.resources.R4B import get_fhir_model_class  # pyright: ignore
from tests.fhir.answers import ABSENT, DAY, Json, problems_of
from tests.fhir.instrument_answers import (
    PLACED,
    filled,
    known,
    result_of,
    subject_of,
)

from trabecula.fhir.instruments.observation import Context, observations_of
from trabecula.fhir.instruments.write import write_results
from trabecula.knowledge.instruments import INSTRUMENTS
from trabecula.language.code import FACT, LOINC
from trabecula.language.condition import About
from trabecula.language.instrument import Assessor, Instrument
from trabecula.language.item import NotAnswered
from trabecula.pathway.facts import Subject
from trabecula.pathway.record import Moment
from trabecula.pathway.scores import Result, score

every_instrument = pytest.mark.parametrize("one", INSTRUMENTS, ids=lambda one: one.name)
together = pytest.mark.parametrize(
    "one", [one for one in INSTRUMENTS if one.together], ids=lambda one: one.name
)
NAMED = {one.name: one for one in INSTRUMENTS}
NOON = Moment(DAY, DAY, "12:00", "Z")
PHQ = NAMED["phq-9"]
NINE = {item.key: 1 for item in PHQ.scores[0].of}


def context(one: Instrument) -> Context:
    about: Subject | None = None
    if one.about is About.LESION:
        about = Subject("Condition/femur", "left femur")
    elif one.about is About.PAIN:
        about = PLACED
    return Context("Patient/p", about=about)


def validate(observations: list[Json]) -> None:
    model: Any = get_fhir_model_class("Observation")
    for each in observations:
        model.model_validate(each)


def values(result: Result) -> dict[str, Any]:
    return {one.score.gives.key: one.value for one in result.scores}


def observation(result: Result, key: str, about: Context | None = None) -> Json:
    found = observations_of(result, about or Context("Patient/p"))
    return next(each for each in found if each["code"]["coding"][0]["code"] == key)


@together
def test_answers_and_scores_are_read_back(one: Instrument) -> None:
    given = filled(one).given
    result = score(one, given, when=NOON)
    observations = observations_of(result, context(one))
    validate(observations)
    facts = known(*observations, of=one)
    back = result_of(one, facts)
    assert problems_of(facts) == ""
    assert {key: back.answers[key] for key in given} == given
    assert values(back) == values(result)


@every_instrument
def test_scores_from_answers_elsewhere_are_read_back_as_they_stand(one: Instrument) -> None:
    origins = ("QuestionnaireResponse/r",)
    result = score(one, filled(one).given, when=NOON, origins=origins)
    observations = observations_of(result, context(one))
    validate(observations)
    assert len(observations) == len(one.scores)
    assert all(each["derivedFrom"] == [{"reference": origins[0]}] for each in observations)
    facts = known(*observations, of=one)
    subject = subject_of(one, facts)
    held = {finding.fact.key: finding.value for finding in subject.findings.values()}
    held |= {finding.fact.key: finding.value for finding in subject.items.values()}
    if one.together and any(value is not None for value in values(result).values()):
        (back,) = (each for each in subject.results if each.instrument is one)
        assert back.recorded and not back.answers
        held |= values(back)
    expected = {key: value for key, value in values(result).items() if value is not None}
    if one.about is About.PERSON:
        assert expected.items() <= held.items()
    else:
        assert expected.keys() <= held.keys()


@pytest.mark.parametrize(
    ("name", "answers", "key", "loinc"),
    [
        ("ecog", {"ecog": 2}, "ecog_status", "89247-1"),
        ("karnofsky", {"karnofsky": 80}, "karnofsky_status", "89243-0"),
        ("nrs-day", {"pain_now": 5}, "nrs_now", "75260-0"),
        ("tug", {"tug_s": 11}, "tug_time", "89423-8"),
        ("6mwt", {"six_minute_walk_m": 300}, "six_minute_walk", "64098-7"),
        ("nrs-day", {"pain_avg": 5}, "nrs_average24", None),
        ("karnofsky-from-ecog", {"ecog_grade": 2}, "karnofsky_from_ecog", None),
        ("gait-speed", {"gait_distance_m": 10, "gait_time_s": 10}, "gait_speed", None),
    ],
)
def test_a_score_that_is_one_item_is_written_with_the_code_of_that_item(
    name: str, answers: dict[str, Any], key: str, loinc: str | None
) -> None:
    (one,) = (each for each in INSTRUMENTS if each.name == name)
    written = observation(score(one, answers, when=NOON), key)["code"]["coding"]
    assert written[0]["system"] == FACT
    assert [each["code"] for each in written[1:]] == ([] if loinc is None else [loinc])


def test_a_timed_walk_of_any_length_has_no_code_of_a_walk_of_four_metres() -> None:
    (one,) = (each for each in INSTRUMENTS if each.name == "gait-speed")
    result = score(one, {"gait_distance_m": 10, "gait_time_s": 10}, when=NOON)
    written = observations_of(result, Context("Patient/p"))
    codes = {coding["code"] for each in written for coding in each["code"]["coding"]}
    assert "83144-6" not in codes


@every_instrument
def test_nothing_answered_gives_no_value_and_says_why(one: Instrument) -> None:
    result = score(one, {})
    observations = observations_of(result, context(one))
    validate(observations)
    reason = "not-asked" if one.self_report else "not-performed"
    for each, scored in zip(observations, result.scores, strict=True):
        known_ = any(name.startswith("value") for name in each)
        assert known_ is (scored.value is not None)
        assert each["status"] == ("final" if known_ else "preliminary")
        if not known_:
            assert each["dataAbsentReason"]["coding"][0]["code"] == reason


@pytest.mark.parametrize(
    ("state", "code"),
    [
        (NotAnswered.REFUSED, "asked-declined"),
        (NotAnswered.UNKNOWN, "unknown"),
        (NotAnswered.NOT_ASKED, "not-asked"),
        (NotAnswered.NOT_APPLICABLE, "not-asked"),
    ],
)
def test_why_there_is_no_score(state: NotAnswered, code: str) -> None:
    result = score(PHQ, NINE | {"phq_mood": state}, when=NOON)
    said = observation(result, "phq9")
    assert said["dataAbsentReason"]["coding"] == [
        {"system": ABSENT, "code": code, "display": said["dataAbsentReason"]["text"]}
    ]
    ends = {
        each["code"]["coding"][0]["code"]: each["valueQuantity"]["value"]
        for each in said["component"]
    }
    assert ends == {"lowest": 8, "highest": 11}
    notes = " ".join(note["text"] for note in said["note"])
    assert f"low mood ({state.words})" in notes
    assert {"text": "Kroenke 2001: mild or moderate"} in said["interpretation"]
    back = result_of(PHQ, known(*observations_of(result, Context("Patient/p"))))
    assert back.scored("phq9").value is None and back.scored("phq9").lowest == 8


def test_a_score_says_what_it_is_and_how_it_came_about() -> None:
    result = score(PHQ, NINE, when=NOON, assessor=Assessor.PERSON)
    said = observation(result, "phq9")
    assert {"system": LOINC, "code": "44261-6"} in said["code"]["coding"]
    assert said["code"]["coding"][0]["system"] == FACT
    assert said["category"][0]["coding"][0]["code"] == "survey"
    assert said["valueQuantity"] == {
        "value": 9,
        "system": "http://unitsofmeasure.org",
        "code": "{score}",
    }
    assert said["interpretation"][0] == {"text": "Kroenke 2001: mild"}
    assert len(said["interpretation"]) == len(PHQ.scores[0].bands)
    assert said["method"]["text"].startswith("PHQ-9")
    assert said["effectiveDateTime"] == "2026-03-01T12:00:00Z"
    assert said["performer"] == [{"reference": "Patient/p"}]
    notes = [note["text"] for note in said["note"]]
    assert notes[0] == "Draft: not reviewed by a clinician."
    assert any(PHQ.licence.terms in note for note in notes)
    assert any(PHQ.scores[0].checked.value in note for note in notes)


def test_kinds_of_values() -> None:
    result = score(PHQ, NINE | {"phq9_item9": 2}, when=NOON)
    assert observation(result, "phq_9_safety")["valueBoolean"] is True
    assert observation(result, "phq_9_prorated")["valueQuantity"]["value"] == 10.0
    one, chosen = next(
        (one, each)
        for one in INSTRUMENTS
        for each in score(one, filled(one).given).scores
        if isinstance(each.value, str)
    )
    said = observation(score(one, filled(one).given), chosen.score.gives.key, context(one))
    coding = said["valueCodeableConcept"]["coding"][0]
    assert (coding["system"], coding["code"]) == (FACT, chosen.value)


def test_a_test_of_the_body_is_an_examination() -> None:
    for name, category in (("tug", "exam"), ("phq-9", "survey")):
        answered = score(NAMED[name], filled(NAMED[name]).given)
        for said in observations_of(answered, Context("Patient/p")):
            assert said["category"][0]["coding"][0]["code"] == category


@pytest.mark.parametrize(
    ("assessor", "performer"),
    [
        (None, None),
        (Assessor.PERSON, {"reference": "Patient/p"}),
        (Assessor.CARER, {"type": "RelatedPerson"}),
        (Assessor.CLINICIAN, {"type": "Practitioner"}),
    ],
)
def test_who_answered_is_said_where_it_is_known(
    assessor: Assessor | None, performer: Json | None
) -> None:
    result = score(PHQ, NINE, when=NOON, assessor=assessor)
    observations = observations_of(result, Context("Patient/p"))
    validate(observations)
    assert all(
        each.get("performer") == ([performer] if performer else None) for each in observations
    )
    back = result_of(PHQ, known(*observations))
    assert back.assessor is assessor


@pytest.mark.parametrize(
    ("when", "element", "text"),
    [
        (Moment(DAY, DAY), "effectiveDateTime", "2026-03-01"),
        (Moment(DAY, DAY, "09:30", "+01:00"), "effectiveDateTime", "2026-03-01T09:30:00+01:00"),
        (Moment(DAY, DAY, "09:30"), "effectiveDateTime", "2026-03-01"),
        (Moment(date(2025, 2, 1), date(2025, 2, 28)), "effectiveDateTime", "2025-02"),
        (Moment(date(2025, 1, 1), date(2025, 12, 31)), "effectiveDateTime", "2025"),
        (Moment(DAY, date.max), "effectivePeriod", {"start": "2026-03-01"}),
        (None, "effectiveDateTime", None),
    ],
)
def test_a_date_is_as_precise_as_it_was_given(
    when: Moment | None, element: str, text: object
) -> None:
    observations = observations_of(score(PHQ, NINE, when=when), Context("Patient/p"))
    validate(observations)
    assert all(each.get(element) == text for each in observations)


def test_answers_stand_in_a_resource_of_their_own_only_where_no_other_holds_them() -> None:
    result = score(PHQ, NINE | {"phq_sleep": NotAnswered.REFUSED}, when=NOON)
    answers, *scores = observations_of(result, Context("Patient/p"))
    assert {"system": LOINC, "code": "44249-1"} in answers["code"]["coding"]
    assert len(answers["component"]) == 9
    assert all(
        each["derivedFrom"] == [{"reference": f"urn:uuid:{answers['id']}"}] for each in scores
    )
    held = score(PHQ, NINE, origins=("Observation/a.component[1] and Observation/b", "given"))
    derived = observations_of(held, Context("Patient/p"))
    assert len(derived) == len(PHQ.scores)
    assert derived[0]["derivedFrom"] == [
        {"reference": "Observation/a"},
        {"reference": "Observation/b"},
    ]


def test_a_recorded_score_is_said_to_be_one() -> None:
    origins = ("QuestionnaireResponse/r",)
    result = score(PHQ, NINE, when=NOON, origins=origins)
    facts = known(*observations_of(result, Context("Patient/p")))
    back = result_of(PHQ, facts)
    assert back.recorded
    said = observation(back, "phq9")
    assert "without its answers" in said["note"][-1]["text"]
    assert said["derivedFrom"][0]["reference"].startswith("Observation/")


def test_the_same_results_give_the_same_bytes_and_others_do_not() -> None:
    result, here = score(PHQ, NINE, when=NOON), Context("Patient/p")
    assert write_results([(result, here)]) == write_results([(result, here)])
    other = score(PHQ, NINE | {"phq_mood": 2}, when=NOON)
    assert write_results([(result, here)]) != write_results([(other, here)])
    assert write_results([(result, here)]) != write_results(
        [(result, replace(here, subject="Patient/q"))]
    )
    model: Any = get_fhir_model_class("Bundle")
    model.model_validate_json(write_results([(result, here), (other, here)]))
    model.model_validate_json(write_results([]))
