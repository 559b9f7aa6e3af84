"""Each invented person reads whole, and their plan says what their story says."""

import json
import re
from dataclasses import dataclass
from functools import cache
from typing import Any

import pytest

from trabecula import journey, samples
from trabecula.language.answer import NEVER
from trabecula.language.fact import YesNo
from trabecula.language.statement import Urgency
from trabecula.pathway.facts import Facts, Finding, State
from trabecula.pathway.plan import Plan
from trabecula.pathway.recommendations import Status
from trabecula.pathway.record import Record

NAMES = tuple(sample.name for sample in samples.people())
AT_ONE_TIME = tuple(name for name in NAMES if name != "breast-course")
"""Those whose record tells of one time, and not of a course."""

OLDER = {
    "prostate-pelvis-again": {"Observation/pain-ilium-week-4"},
    "prostate-medicines": {
        "Observation/creatinine-before-zoledronate",
        "Observation/pain-ilium-week-4",
    },
}
"""Reports that newer ones have overtaken."""


@dataclass(frozen=True)
class Story:
    """What a plan must say: shown and held by arbitration, as ``CODE`` or ``CODE lesion``."""

    shown: tuple[str, ...]
    held: tuple[str, ...] = ()
    not_applying: tuple[str, ...] = ()


STORIES = {
    "breast-spine": Story(
        shown=("RT-06 T8 vertebra", "RT-10", "RT-16", "SUR-07", "SUR-09 T8 vertebra",
               "SUR-14 T8 vertebra", "SUR-15 T8 vertebra"),
        held=("RT-01 T8 vertebra", "RT-07 T8 vertebra"),
        not_applying=("EMR-00", "EMR-01", "EMR-02", "EMR-03", "EMR-04", "EMR-07", "SUR-08",
                      "SUR-09 left rib", "SUR-14 left rib"),
    ),
    "kidney-femur": Story(
        shown=("SUR-03 left subtrochanteric region of the femur",
               "SUR-04 left subtrochanteric region of the femur",
               "SUR-05 left subtrochanteric region of the femur",
               "SUR-15 left subtrochanteric region of the femur",
               "SUR-17 left subtrochanteric region of the femur"),
        held=("RT-01 left subtrochanteric region of the femur",),
        not_applying=("SUR-01 left subtrochanteric region of the femur",
                      "SUR-06 left subtrochanteric region of the femur",
                      "EMR-08 left subtrochanteric region of the femur",
                      "RT-01 right scapula", "SUR-03 right scapula"),
    ),
    "prostate-cord": Story(
        shown=("EMR-01", "EMR-03", "EMR-04"),
        held=("RT-01 T7 vertebra",),
        not_applying=("EMR-00", "EMR-02", "EMR-04b", "EMR-04c"),
    ),
    "lung-calcium": Story(
        shown=("EMR-10", "EMR-12b", "EMR-12d", "EMR-16"),
        not_applying=("EMR-09", "EMR-10a", "EMR-10b", "EMR-12", "EMR-13b"),
    ),
    "prostate-pelvis-again": Story(
        shown=("RT-08 right ilium", "RT-11", "SUR-10 right ilium", "SUR-11 right ilium"),
        not_applying=("RT-01 right ilium", "RT-09 right ilium", "RT-09b right ilium", "RT-14",
                      "RT-08 sacrum"),
    ),
    "prostate-medicines": Story(
        shown=("BON-04b", "BON-06", "MED-17", "MED-30", "MED-30b"),
        not_applying=("BON-04", "RT-01 right ilium"),
    ),
    "breast-choices": Story(
        shown=("MED-06", "MED-08", "MED-18 right ilium", "RT-01 right ilium", "RT-03 right ilium",
               "RT-07 right ilium", "PSY-07b", "NUT-01", "BON-01"),
        not_applying=("EMR-00", "EMR-01", "SUR-07", "SUR-14 L3 vertebra", "RT-01 L3 vertebra",
                      "REH-02H L3 vertebra", "MED-07b", "PSY-03", "GOC-02"),
    ),
    "breast-course": Story(shown=("MED-05", "MED-45", "REH-12"), not_applying=("EMR-12c", "EMR-12d", "MON-04")),
    "comfort-humerus": Story(
        shown=("GOC-09", "RT-02 right shaft of the humerus"),
        held=("SUR-03 right shaft of the humerus",),
        not_applying=("RT-01 right shaft of the humerus", "RT-10", "EMR-12", "EMR-12d"),
    ),
}  # fmt: skip


@cache
def record_of(name: str) -> Record:
    return journey.read(samples.path(name))


@cache
def facts_of(name: str) -> Facts:
    return journey.know(record_of(name))


@cache
def plan_of(name: str) -> Plan:
    return journey.compose(journey.recommend(facts_of(name)))


def said(name: str, status: Status | None) -> set[str]:
    """The statements of this status: by code for the person, by code and lesion for a lesion."""
    recommendations = plan_of(name).recommendations
    person = recommendations.facts.person
    return {
        item.statement.code + ("" if item.about is person else f" {item.about.label}")
        for item in recommendations.items
        if item.status is status
    }


def finding(name: str, key: str, lesion: str | None = None) -> Finding:
    facts = facts_of(name)
    subject = next((one for one in facts.lesions if one.label == lesion), facts.person)
    assert (lesion is None) == (subject is facts.person)
    return subject.findings[key]


def value(name: str, key: str, lesion: str | None = None) -> Any:
    return finding(name, key, lesion).value


def bundle(name: str) -> dict[str, Any]:
    return json.loads(samples.path(name).read_text("utf-8"))


DAY = re.compile(r'(?<!"dueDate": )"(\d{4}-\d{2}-\d{2})(?:T[^"]*)?"')
"""A clinical date; when a goal is due lies ahead."""


@pytest.mark.parametrize("name", NAMES)
def test_a_sample_is_a_collection_in_plain_readable_json(name: str) -> None:
    text = samples.path(name).read_text("utf-8")
    content = json.loads(text)
    assert (content["resourceType"], content["type"]) == ("Bundle", "collection")
    assert text == json.dumps(content, indent=2, ensure_ascii=False) + "\n"
    resources = [entry["resource"] for entry in content["entry"]]
    names = [f"{one['resourceType']}/{one['id']}" for one in resources]
    assert len(set(names)) == len(names)
    assert [
        one["fullUrl"].endswith(name) for one, name in zip(content["entry"], names, strict=True)
    ]
    assert [one["resourceType"] for one in resources].count("Patient") == 1


@pytest.mark.parametrize("name", NAMES)
def test_every_date_but_the_birth_date_is_in_2025_or_2026(name: str) -> None:
    text = samples.path(name).read_text("utf-8")
    born = bundle(name)["entry"][0]["resource"]["birthDate"]
    found = set(DAY.findall(text)) - {born}
    assert {day[:4] for day in found} == {"2025", "2026"}
    assert max(found) == facts_of(name).as_of.isoformat()


@pytest.mark.parametrize("name", NAMES)
def test_no_words_of_snomed_ct_stand_beside_its_numbers(name: str) -> None:
    lines = [line.strip() for line in samples.path(name).read_text("utf-8").splitlines()]
    codings = [
        lines[number + 1 : number + 3]
        for number, line in enumerate(lines)
        if line == '"system": "http://snomed.info/sct",'
    ]
    assert codings
    for code, following in codings:
        assert re.fullmatch(r'"code": "\d+"', code)
        assert following.rstrip(",") == "}"


@pytest.mark.parametrize("name", AT_ONE_TIME)
def test_a_sample_reads_without_problems_and_leaves_nothing_unread(name: str) -> None:
    facts, record = facts_of(name), record_of(name)
    assert facts.problems == []
    assert facts.later_entries == 0
    assert len(facts.lesions) == len(record.lesions) == 2
    used = {
        origin.partition(".")[0]
        for subject in facts.subjects()
        for one in subject.findings.values()
        for origin in one.origin.split(" and ")
    }
    observed = {
        entry.origin for entry in record.findings if entry.origin.startswith("Observation/")
    }
    # Of a checklist that was answered item by item the oldest item is named, of the rest any.
    assert observed - used == OLDER.get(name, set())


@pytest.mark.parametrize("name", AT_ONE_TIME)
def test_nothing_is_stale_undated_or_in_conflict(name: str) -> None:
    states = {
        f"{subject.label}: {key}": one.state
        for subject in facts_of(name).subjects()
        for key, one in subject.findings.items()
    }
    usable = (State.CURRENT, State.WITHIN_LIMITS)
    assert {key for key, state in states.items() if state not in usable} == set()


@pytest.mark.parametrize("name", NAMES)
def test_a_yes_or_no_is_true_or_false_and_no_number(name: str) -> None:
    answers = [
        one
        for subject in facts_of(name).subjects()
        for one in subject.findings.values()
        if isinstance(one.fact, YesNo)
    ]
    assert answers
    assert {type(one.recorded) for one in answers} == {bool}


@pytest.mark.parametrize("name", NAMES)
def test_a_plan_says_what_the_story_says(name: str) -> None:
    story = STORIES[name]
    held = said(name, Status.DEFERRED) | said(name, Status.SUPPRESSED)
    assert set(story.shown) - said(name, Status.SHOWN) == set()
    assert set(story.held) - held == set()
    assert set(story.not_applying) - said(name, None) == set()


@pytest.mark.parametrize("name", NAMES)
def test_every_reason_names_a_resource_of_the_sample(name: str) -> None:
    there = {
        f"{entry['resource']['resourceType']}/{entry['resource']['id']}"
        for entry in bundle(name)["entry"]
    }
    for item in plan_of(name).recommendations.applying():
        reasons = item.because()
        assert reasons, item.statement.code
        for reason in reasons:
            for origin in reason.origin.split(" and "):
                assert origin.partition(".")[0] in there, (item.statement.code, origin)


def test_samples_are_found_by_name() -> None:
    assert sorted(NAMES) == sorted(
        file.stem for file in samples.path(NAMES[0]).parent.glob("*.json")
    )
    assert set(NAMES) == set(STORIES)
    with pytest.raises(ValueError, match="there is no sample 'maria'; there are breast-spine,"):
        samples.path("maria")


@pytest.mark.parametrize(
    ("name", "age"),
    [
        ("breast-spine", 58), ("kidney-femur", 71), ("prostate-cord", 67), ("lung-calcium", 74),
        ("prostate-pelvis-again", 63), ("prostate-medicines", 77), ("comfort-humerus", 82),
        ("breast-choices", 68), ("breast-course", 68),
    ],
)  # fmt: skip
def test_age_and_story_agree(name: str, age: int) -> None:
    story = next(sample.story for sample in samples.people() if sample.name == name)
    assert value(name, "age_years") == age
    assert f", {age}, " in story
    assert story.startswith(facts_of(name).person.label.split()[0])


def test_the_spine_scores_nine_from_its_six_components() -> None:
    score = finding("breast-spine", "l_sins", "T8 vertebra")
    assert (score.value, score.how) == (
        9,
        "Spinal Instability Neoplastic Score: sum of location, pain, look, alignment, collapse and posterolateral elements",
    )
    assert score.origin.count("Observation/") == 5
    assert value("breast-spine", "sins") == 9
    assert finding("breast-spine", "sins").how.endswith(": T8 vertebra")
    assert value("breast-spine", "neuro_signs") == frozenset()
    assert value("breast-spine", "sact_classes") == {"cdk46", "endocrine"}
    assert value("breast-spine", "painful_sites") == 2
    assert value("breast-spine", "pain_delta") == 2
    assert value("breast-spine", "bma") == "denosumab"
    assert value("breast-spine", "denosumab_weeks_since_last") == 3


def test_the_femur_scores_eleven_from_its_four_components() -> None:
    femur = "left subtrochanteric region of the femur"
    assert value("kidney-femur", "l_site", femur) == "femur_peritrochanteric"
    assert value("kidney-femur", "l_mirels", femur) == 11
    assert finding("kidney-femur", "l_mirels", femur).how.startswith("Mirels score: sum of")
    assert value("kidney-femur", "sact_classes") == {"vegf_tki"}
    assert value("kidney-femur", "visceral_mets") is True


def test_signs_that_were_found_are_known_though_not_all_nine_were_asked() -> None:
    signs = value("prostate-cord", "neuro_signs")
    assert {"limb_weakness", "gait_difficulty", "bladder_dysfunction"} <= signs
    assert value("prostate-cord", "primary") == "prostate_hspc"
    assert "mscc_excluded" not in facts_of("prostate-cord").person.findings
    now = [m for m in plan_of("prostate-cord").measures if m.urgency is Urgency.IMMEDIATE]
    codes = [measure.statement.code for measure in now]
    assert codes == ["EMR-01", "EMR-03", "EMR-04", "MON-01"]
    missing = {fact.key for measure in now for item in measure.items for fact in item.missing()}
    assert {"mscc_excluded", "spine_stability_confirmed"} <= missing


def test_calcium_in_american_units_is_adjusted_and_clearance_reckoned() -> None:
    calcium = finding("lung-calcium", "ca_adj")
    assert calcium.value == pytest.approx(11.9 / 4.008 + (40 - 28) / 50, abs=1e-6)
    assert calcium.in_words().startswith("3.2")
    assert (
        calcium.origin == "Observation/calcium.valueQuantity and Observation/albumin.valueQuantity"
    )
    clearance = (140 - 74) * 58 / (72 * 1.6) * 0.85
    assert value("lung-calcium", "crcl") == pytest.approx(clearance, rel=2e-3)
    assert value("lung-calcium", "on_opioid") is True
    assert value("lung-calcium", "opioid_neurotox") == {"myoclonus", "confusion"}


def test_pain_progression_is_reckoned_ten_weeks_after_radiotherapy() -> None:
    ilium = "right ilium"
    name = "prostate-pelvis-again"
    assert value(name, "l_rt_weeks", ilium) == 10
    assert value(name, "l_rt_courses", ilium) == 1
    assert value(name, "days_since_rt") == 70
    assert value(name, "l_rt_response", ilium) == "pp"
    assert value(name, "primary") == "prostate_crpc"
    assert value(name, "l_rt_weeks", "sacrum") is NEVER


def test_the_humerus_scores_ten_and_comfort_holds_the_operation_back() -> None:
    humerus = "right shaft of the humerus"
    assert value("comfort-humerus", "l_mirels", humerus) == 10
    held = next(m for m in plan_of("comfort-humerus").held_back if m.statement.code == "SUR-03")
    assert [effect.row.code for effect in held.items[0].held_by] == ["ARB-09b"]
