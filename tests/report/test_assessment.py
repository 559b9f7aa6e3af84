"""The assessment: left and right, what is not known, bounds, trends, and doubt are all said."""

import json
import re
from collections.abc import Callable
from datetime import date
from html import unescape
from itertools import pairwise
from typing import Any

import pytest
from rich.cells import cell_len
from tests.fhir.answers import response
from tests.report.assessments import LEFT, RIGHT, awkward, given, page_of, rated, record

from trabecula import journey, samples
from trabecula.language.code import INSTRUMENT
from trabecula.language.instrument import Instrument
from trabecula.pathway.facts import Facts
from trabecula.report import assessment_html, assessment_text, assessment_wording, wording
from trabecula.report.assessment_json import assessment_json
from trabecula.report.assessment_shapes import AssessmentJson
from trabecula.report.assessment_trend import Trend


def text(facts: Facts, width: int = 200) -> str:
    return _flat(assessment_text.render(page_of(facts), width))


def html(facts: Facts) -> str:
    return assessment_html.render(page_of(facts))


def said(facts: Facts) -> str:
    return _flat(unescape(re.sub(r"<[^>]+>", " ", html(facts).partition("</style>")[2])))


def trends(facts: Facts) -> list[Trend]:
    return [trend for area in page_of(facts).areas for trend in area.trends]


def _flat(words: str) -> str:
    return " ".join(words.split())


BOTH = pytest.mark.parametrize("render", [text, said])


@BOTH
def test_left_and_right_are_two_pains_each_spelled_out(render: Callable[[Facts], str]) -> None:
    shown = render(given(LEFT | {"p_worst": 7}, RIGHT | {"p_worst": 3})).lower()
    left, right = re.findall(r"p\d (?:left|right) shaft of the femur how strong .{20}", shown)
    assert left == "p1 left shaft of the femur how strong at its worst 7 of 10"
    assert right == "p2 right shaft of the femur how strong at its worst 3 of 10"
    assert "left or right is not said" in render(given({"p_place": "rib"}))


EMERGENCY = given(known_cancer=True, neuro_signs=["limb_weakness"])


@BOTH
def test_an_emergency_stands_above_all_else(render: Callable[[Facts], str]) -> None:
    shown = render(EMERGENCY)
    lead = re.split(assessment_wording.ASK_NEXT, shown, flags=re.IGNORECASE)
    before = next(part for part in lead if "Suspected cord compression pathway" in part)
    urgent = [one.statement for one in journey.compose(journey.recommend(EMERGENCY)).urgent]
    assert len(urgent) > 1
    assert all(one.title in before and one.code in before for one in urgent)
    assert all(one in before for one in (wording.HUMAN_PATH, assessment_wording.IN_THE_PLAN))
    assert "Immediate, within 1 hour" in before
    assert "new neurological symptoms or signs: limb weakness" in before
    assert before not in lead[-1:]


@BOTH
def test_an_emergency_names_its_lesions_and_not_what_is_held_back(
    render: Callable[[Facts], str],
) -> None:
    facts = journey.know(journey.read(samples.path("prostate-cord")))
    plan = journey.compose(journey.recommend(facts))
    urgent = render(facts).partition(assessment_wording.IN_THE_PLAN)[0]
    assert "for t7 vertebra and right pubis" in urgent.lower()
    held = {one.statement for one in plan.held_back} - {one.statement for one in plan.urgent}
    assert held
    assert not [one.title for one in held if f"{one.title} " in urgent]


@BOTH
def test_nothing_urgent_is_said_without_clearing_anything(render: Callable[[Facts], str]) -> None:
    shown = render(given())
    assert assessment_wording.NOTHING_URGENT in shown
    assert wording.HUMAN_PATH not in shown


@BOTH
def test_what_is_not_known_of_a_pain_is_said(render: Callable[[Facts], str]) -> None:
    shown = render(given(LEFT | {"p_worst": 7, "p_episodes": 3})).lower()
    assert "at rest not known, on movement not known" in shown
    assert "by how much movement changes it is not known" in shown
    assert "3 episodes a day; not known: how soon they peak" in shown
    assert "what it is like not known" in shown


@BOTH
@pytest.mark.parametrize(
    ("gap", "said"),
    [
        (0, "movement makes no difference"),
        (1, "1 point more on movement than at rest"),
        (-2, "2 points less on movement than at rest"),
    ],
)
def test_what_movement_does_to_a_pain_is_said_plainly(
    render: Callable[[Facts], str], gap: int, said: str
) -> None:
    assert f"on movement {3 + gap} of 10; {said}" in render(
        given(LEFT | {"p_rest": 3, "p_movement": 3 + gap, "p_gap": gap})
    )


@BOTH
def test_that_a_living_person_has_not_died_is_left_out(render: Callable[[Facts], str]) -> None:
    facts = journey.know(journey.read(samples.path("breast-spine")))
    assert "time since death" not in render(facts).lower()
    assert "time since death" in render(given(patient_died_days=3)).lower()


@BOTH
def test_nothing_recorded_is_never_normal(render: Callable[[Facts], str]) -> None:
    shown = render(given())
    assert assessment_wording.NO_PAIN in shown
    assert assessment_wording.NEVER_CLEAR in shown
    assert wording.DRAFT_NOTICE in shown
    assert assessment_wording.DOUBT_NOT_KNOWN in shown
    for area in page_of(given()).areas:
        assert area.lacking or area.title in ("Structure", "Prognosis")
        assert area.recorded == 0
        assert all(one in shown for one in area.lacking)
    assert "normal" not in shown.replace(assessment_wording.NEVER_CLEAR, "")


@BOTH
def test_a_mechanism_is_a_draft_with_what_speaks_for_and_against(
    render: Callable[[Facts], str],
) -> None:
    facts = given(LEFT | {"p_dn4": 2, "p_movement": 6, "p_rest": 2, "p_gap": 4})
    shown = render(facts).lower()
    assert assessment_wording.MECHANISM_DRAFT.lower() in shown
    (pain,) = page_of(facts).pains
    assert [source.name for source in pain.sources] == ["structural", "nerve", "inflammatory"]
    for source in pain.sources:
        assert f"{source.name}: {source.verdict}" in shown
        assert source.not_known[0].says.lower() in shown
        for one in (*source.speaks_for, *source.speaks_against):
            assert one.says.lower() in shown
            assert one.basis.lower() in shown
    assert [bool(source.speaks_for) for source in pain.sources] == [True, False, False]
    assert [bool(source.speaks_against) for source in pain.sources] == [False, True, False]
    assert pain.left.lower() in shown


@BOTH
def test_a_tied_lesion_is_named_with_how_sure_that_is(render: Callable[[Facts], str]) -> None:
    facts = given(
        LEFT | {"lesion": "a"}, {"p_place": "T8"}, lesions=({"id": "a", "l_site": "femur_shaft"},)
    )
    shown = render(facts)
    assert "At the very place of lesion A, shaft of the femur." in shown
    assert assessment_wording.NOT_TIED in shown


@BOTH
def test_bounds_of_what_is_known_in_part_stand_on_one_line(render: Callable[[Facts], str]) -> None:
    shown = render(given(ecog=2, known_cancer=True, bone_mets=True))
    assert re.search(r"Mizumoto score .{0,20}: between 0 and 1\d; .{0,60}possible", shown)
    assert "between 60 and 60" not in shown
    assert not re.search(r"\b\d+ days (left|to live)", shown)


def test_a_form_that_was_answered_in_part_says_bounds_and_who_answered() -> None:
    items = [
        {"linkId": key, "answer": [{"valueInteger": 3}]}
        for key in ("phq_interest", "phq_mood", "phq_sleep", "phq_energy", "phq_appetite")
    ]
    form = response(items) | {"questionnaire": f"{INSTRUMENT}:phq-9"}
    shown = text(record(form))
    assert "PHQ-9 score: cannot be told: between 15 and 27" in shown
    assert "not complete, not known: 4 of its 9 items" in shown
    assert "every item" in shown


@BOTH
def test_a_trend_is_a_sentence_with_its_days_and_its_gap(render: Callable[[Facts], str]) -> None:
    facts = record(rated("2026-02-20", 8), rated("2026-02-26", 4))
    assert "rose" not in render(facts)
    assert "Worst pain, rated, fell from 8 to 4" in render(facts)
    assert "fell from 8 to 4 of 10 in 6 days (20 Feb 2026 to 26 Feb 2026)" in render(facts)
    gap = record(rated("2026-01-02", 4), rated("2026-02-20", 9), rated("2026-02-26", 4))
    assert "is unchanged at 4 of 10 after 55 days" in render(gap)
    assert "highest between: 9 of 10 on 20 Feb 2026" in render(gap)
    assert "nothing recorded for 49 days from 2 Jan 2026 on" in render(gap)


def test_days_far_apart_are_not_joined_and_pain_is_worse_when_higher() -> None:
    (trend,) = trends(
        record(*(rated(day, 5) for day in ("2026-01-02", "2026-01-16", "2026-02-01")))
    )
    assert trend.direction == "higher is worse"
    assert [[point.day.day for point in run] for run in trend.runs] == [[2, 16], [1]]
    assert (trend.lowest, trend.highest) == (0, 10)


def test_charts_of_one_area_share_their_days_and_small_changes_look_small() -> None:
    facts = record(
        _count("777-3", "10*3/uL", "2026-01-10", 200), _count("777-3", "10*3/uL", "2026-02-26", 198),
        _count("718-7", "g/dL", "2026-02-01", 12), _count("718-7", "g/dL", "2026-02-20", 11),
    )  # fmt: skip
    drawn = {trend.key: trend for trend in trends(facts)}
    assert len({(trend.first, trend.last) for trend in drawn.values()}) == 1
    platelets, haemoglobin = drawn["platelets"], drawn["hb"]
    assert (platelets.lowest, platelets.highest) == (158, 240)
    assert haemoglobin.first < haemoglobin.points[0].day < haemoglobin.last


def test_the_goal_for_pain_stands_in_the_charts_of_pain_only() -> None:
    facts = record(
        rated("2026-02-20", 8), rated("2026-02-26", 4),
        _count("777-3", "10*3/uL", "2026-01-10", 200), _count("777-3", "10*3/uL", "2026-02-26", 198),
    )  # fmt: skip
    facts.person.findings |= given(pain_goal=3).person.findings
    assert {trend.goal for trend in trends(facts) if trend.direction == "higher is worse"} == {3}
    assert [trend.goal for trend in trends(facts) if trend.key == "platelets"] == [None]
    assert "The goal is 3." in said(facts)


def _count(code: str, unit: str, day: str, value: float) -> dict[str, Any]:
    given = rated(day, 0, code, code)
    del given["valueInteger"]
    ucum = "http://unitsofmeasure.org"
    return given | {"valueQuantity": {"value": value, "unit": unit, "code": unit, "system": ucum}}


@BOTH
def test_evidence_that_rests_on_the_same_answers_is_said_to(render: Callable[[Facts], str]) -> None:
    pain = {"p_place": "T8", "p_dn4": 4, "p_character": ["burning"]}
    shown = render(journey.take({"pains": [pain]}, date(2026, 3, 1)))
    assert "DN4 of 4 or more (on the same answers, and counted once: burning, electric" in shown


@BOTH
def test_drowsiness_casts_doubt_on_what_the_person_reports(render: Callable[[Facts], str]) -> None:
    alert = record(rated("2026-02-26", 4))
    low = assessment_wording.LOW_CONFIDENCE.lower()
    assert low not in render(alert).lower()
    drowsy = record(rated("2026-02-26", 4))
    drowsy.person.findings |= given(sedation=2).person.findings
    assert "low confidence now: sedation 2 (1 Mar 2026)" in render(drowsy)
    assert low in render(drowsy).lower()
    awake = record(rated("2026-02-26", 4))
    awake.person.findings |= given(sedation=1, delirium_4at=0).person.findings
    assert "low confidence" not in render(awake).lower()
    assert assessment_wording.DOUBT_NOT_KNOWN not in render(awake)


@BOTH
def test_what_is_too_old_is_said_and_listed(render: Callable[[Facts], str]) -> None:
    shown = render(record(rated("2026-01-02", 9)))
    assert shown.lower().count("too old to rely on") >= 3
    assert "unusable" in html(record(rated("2026-01-02", 9)))


def test_each_score_of_one_sitting_has_its_own_trend_and_carers_are_apart() -> None:
    forms = [_esas("2026-02-10", 3, "a"), _esas("2026-02-20", 6, "b"), _esas("2026-02-27", 1, "c")]
    forms[2]["source"] = {"reference": "RelatedPerson/r"}
    drawn = [trend for trend in trends(record(*forms)) if trend.key.startswith("esas")]
    assert len({trend.name for trend in drawn}) == len(drawn) == 12
    assert {len(trend.points) for trend in drawn} == {2}


def _esas(day: str, value: int, name: str) -> dict[str, Any]:
    found = journey.edition().edition.instrument("esas-r")
    assert found is not None
    items = [{"linkId": one.key, "answer": [{"valueInteger": value}]} for one in found.items[:9]]
    form = f"{INSTRUMENT}:esas-r"
    return response(items) | {"questionnaire": form, "id": name, "authored": f"{day}T10:00:00Z"}


def test_what_is_asked_next_says_when_how_many_and_what_it_settles() -> None:
    page = page_of(given(known_cancer=True, bone_mets=True), most=300)
    assert len({step.title for step in page.steps}) > 7
    shown = _flat(assessment_text.render(page, 200))
    commands = [step.command for step in page.steps if step.command]
    assert commands
    for step in page.steps:
        assert step.title in shown
        assert step.codes[0] in shown
    assert all(command in shown for command in commands)
    assert len(page_of(given(), most=2).steps) == 2
    assert "By when" not in shown
    assert all(wording.said_urgency(step.urgency) in shown for step in page.steps)
    unsafe = [step for step in page.steps if step.first_exclude]
    assert unsafe
    assert all(step.first_exclude in shown for step in unsafe)


def test_labels_of_a_record_cannot_do_harm() -> None:
    page, shown = html(awkward()), assessment_text.render(page_of(awkward()), 80)
    assert "<script" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert not set("\x1b\u202e") & {*page, *shown}


@pytest.mark.parametrize("width", [40, 80])
def test_every_line_fits(width: int) -> None:
    for row in assessment_text.render(page_of(awkward()), width).splitlines():
        assert cell_len(row) <= width


def test_the_page_needs_nothing_and_its_links_lead_somewhere() -> None:
    page = html(awkward())
    assert not re.findall(r"""(?:src|href)=["'](?!#)|url\(|@import|<link""", page)
    ids = re.findall(r'\bid="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'href="#([^"]+)"', page)) <= set(ids)
    levels = [int(level) for level in re.findall(r"<h([1-6])", page)]
    assert all(after - before <= 1 for before, after in pairwise(levels))


@BOTH
def test_every_key_of_a_source_is_explained(render: Callable[[Facts], str]) -> None:
    facts = awkward()
    facts.person.results = record(rated("2026-02-20", 8), rated("2026-02-26", 4)).person.results
    page, shown = page_of(facts), render(facts)
    bases = [
        each.basis for area in page.areas for one in area.scores for each in (one, *one.scores)
    ]
    bases += [
        band.basis
        for area in page.areas
        for one in area.scores
        for each in one.scores
        for band in each.bands
    ]
    bases += [each.basis for pain in page.pains for one in pain.sources for each in one.not_known]
    explained = {one.key: one for one in page.sources}
    assert len(explained) > 3
    assert {basis.partition(",")[0] for basis in bases} <= set(explained)
    for key, one in explained.items():
        said = _flat(f"{key}: {one.citation}. {one.reference}; {wording.said_checked(one.checked)}")
        assert said in re.sub(r" :", ":", shown)


def test_what_is_private_is_not_shown() -> None:
    items = [{"linkId": item.key, "answer": [{"valueInteger": 1}]} for item in _hits().items]
    form = response(items) | {"questionnaire": f"{INSTRUMENT}:hits"}
    facts = record(form)
    assert any(result.instrument.name == "hits" for result in facts.person.results)
    assert _hits().title not in text(facts)


def _hits() -> Instrument:
    found = journey.edition().edition.instrument("hits")
    assert found is not None
    return found


def test_the_json_is_of_its_shape_and_says_the_same() -> None:
    import jsonschema
    import msgspec

    facts = awkward()
    facts.person.findings |= EMERGENCY.person.findings
    recommended = journey.recommend(facts)
    plan, steps = journey.compose(recommended), journey.interview(recommended)
    written = json.loads(assessment_json(journey.assess(facts, journey.edition()), plan, steps))
    jsonschema.validate(written, msgspec.json.schema(AssessmentJson))
    assert [pain["side"] for pain in written["pains"]] == ["left", "right", None, None]
    assert written["self_report_in_doubt"]["because"] == ["sedation 2 (1 Mar 2026)"]
    assert [one["code"] for one in written["urgent"]] == [one.statement.code for one in plan.urgent]
    assert written["urgent"][0]["about"] == [written["person"]]
    assert written["urgent"][0]["within_hours"] == 1
    assert written["areas"][0]["area"] == "pain"
    assert written["pains"][1]["mechanism"]["draft"] is True
    assert {one["key"] for one in written["areas"][0]["no_entry_found"]} >= {"pain_goal"}


def test_many_short_instruments_stand_on_one_line_each() -> None:
    forms = [_term(number) for number in (1, 2, 3, 4, 6, 7, 8, 9, 10, 11)]
    page = page_of(record(*forms))
    (area,) = [one for one in page.areas if one.many_scores]
    shown = assessment_text.render(page, 400)
    for one in area.scores:
        (row,) = [row for row in shown.splitlines() if f"[{one.name}:" in row]
        assert all(score.name in row for score in one.scores)
    assert "What these mean, and on what they rest: 10" in assessment_html.render(page)


def _term(number: int) -> dict[str, Any]:
    found = journey.edition().edition.instrument(f"proctcae-{number}")
    assert found is not None
    items = [{"linkId": one.key, "answer": [{"valueInteger": 2}]} for one in found.items]
    form = f"{INSTRUMENT}:{found.name}"
    return response(items) | {"questionnaire": form, "id": f"term-{number}"}
