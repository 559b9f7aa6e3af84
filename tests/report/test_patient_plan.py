"""The patient's plan: only what was decided, in plain words, and nothing passed over."""

import re
from datetime import date
from random import Random

import jsonschema
import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.pathway.invented_journeys import invented
from tests.reading_level import grade
from tests.report.handed_over import (
    DIRECTORY,
    TODAY,
    of_sample,
    weighed,
    with_choices,
    with_decision,
)
from tests.report.options_of import BONE, HOSTILE, PERSON

from trabecula import journey, samples
from trabecula.errors import NothingToHandOut
from trabecula.knowledge.facts.lesion import site
from trabecula.knowledge.option_catalogue import CATALOGUE
from trabecula.language.directory import Directory
from trabecula.language.option import Option
from trabecula.pathway.options.weighed import Options
from trabecula.pathway.wishes import Outcome
from trabecula.report import patient_plan_html, patient_plan_text, schemas
from trabecula.report import patient_plan_wording as words
from trabecula.report.patient_plan import patient_plan
from trabecula.report.patient_plan_shapes import PatientPlanJson

SAMPLES = [sample.name for sample in samples.people()]


def plan_of(options: Options, directory: Directory | None = None) -> PatientPlanJson:
    return patient_plan(options, directory, TODAY)


def read(plan: PatientPlanJson) -> str:
    """The words of the page, on one line."""
    html = patient_plan_html.render(plan).partition("<body>")[2]
    plain = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", html))
    return plain.replace("&#39;", "'").replace("&amp;", "&")


def told(text: str) -> set[str]:
    """The options of whose plain words a text says something."""
    found: set[str] = set()
    for option in CATALOGUE.options:
        first, *_ = parts = _plain(option)
        if first.partition(". ")[0] in text or any(part in text for part in parts):
            found.add(option.code)
    return found


def test_without_a_decision_it_says_so_and_shows_only_safety_texts() -> None:
    undecided = [one for one in map(of_sample, SAMPLES) if not one.matters.decisions]
    assert undecided
    for options in undecided:
        plan = plan_of(options)
        assert not plan.decided
        assert not (plan.agreed or plan.later or plan.left_out or plan.look_again)
        text = read(plan)
        assert words.NOTHING_DECIDED in text
        assert told(text) == set()
        assert [sheet.name for sheet in plan.safety] == ["warning-signs"]
        assert "You cannot pass water" in text


@given(st.integers(0, 10_000), st.sampled_from([0.5, 0.9]))
def test_it_tells_of_nothing_that_was_not_decided(seed: int, known: float) -> None:
    options = invented(seed, known)
    options.recommendations.facts.wishes.decisions.clear()
    chance = Random(seed)
    open_ = [one for one in options.every if one.can_be_chosen]
    chosen = chance.sample(open_, min(3, len(open_)))
    options = with_choices(
        options, date(2026, 1, 1), *((one.key, Outcome.CHOSEN) for one in chosen)
    )
    try:
        plan = plan_of(options)
    except NothingToHandOut:
        return
    chosen_words = " ".join(part for one in chosen for part in _plain(one.option))
    assert told(read(plan)) <= told(chosen_words)
    assert {one.code for one in plan.agreed} <= {one.key for one in chosen}


def _plain(option: Option) -> tuple[str, ...]:
    plain = option.plain
    return plain.what, plain.to_do, plain.can_go_wrong, plain.if_not


def decided() -> PatientPlanJson:
    options = with_decision(
        of_sample("kidney-femur"),
        chosen=("OPT-FIXATION", "OPT-PHYSIOTHERAPY"),
        deferred=("OPT-DIETITIAN",),
        declined=("OPT-WEEKLY-REPORT",),
        because="he eats well enough, and dislikes forms",
    )
    return plan_of(options, DIRECTORY)


def test_what_was_chosen_is_said_with_who_decided_and_when() -> None:
    plan = decided()
    assert [one.code.partition("@")[0] for one in plan.agreed] == [
        "OPT-FIXATION",
        "OPT-PHYSIOTHERAPY",
    ]
    text = read(plan)
    assert "A surgeon puts metal into the bone" in text
    assert "Where: the top of your thigh bone." in text
    assert "Decided on 19 January 2026 by Dr Novak, with Arthur." in text
    assert told(text) == {
        "OPT-FIXATION", "OPT-PHYSIOTHERAPY", "OPT-DIETITIAN", "OPT-WEEKLY-REPORT"
    }  # fmt: skip
    assert "eats well enough" not in text


def test_what_was_put_off_and_left_out_is_said_in_one_line() -> None:
    plan = decided()
    assert [one.code for one in plan.later] == ["OPT-DIETITIAN"]
    assert [one.code for one in plan.left_out] == ["OPT-WEEKLY-REPORT"]
    dietitian = CATALOGUE.by_code["OPT-DIETITIAN"].plain
    assert dietitian.to_do not in read(plan)


def test_the_clinic_fills_in_numbers_and_what_to_do_when_pain_breaks_through() -> None:
    text = read(decided())
    assert "Take one dose of your quick medicine. Then rest." in text
    assert "+00 555 0101" in text
    assert text.count(words.WRITE_NUMBER) == 2
    empty = read(plan_of(of_sample("kidney-femur")))
    assert words.NO_TEXT in empty
    assert empty.count(words.WRITE_NUMBER) == 4


def test_old_numbers_are_called_old() -> None:
    options = of_sample("kidney-femur")
    assert not plan_of(options, DIRECTORY).numbers_out_of_date
    later = patient_plan(options, DIRECTORY, date(2027, 1, 6))
    assert later.numbers_out_of_date
    assert words.OLD_NUMBERS in read(later)


def test_what_waits_for_something_else_comes_later() -> None:
    options = with_decision(
        of_sample("breast-spine"), chosen=("OPT-RT8@Condition/t8", "OPT-ORTHOSIS")
    )
    plan = plan_of(options)
    assert [one.comes_later for one in plan.agreed] == [False, True]
    assert read(plan).count(words.COMES_LATER) == 1


def test_what_cannot_be_chosen_any_more_is_to_be_asked_about() -> None:
    options = with_choices(
        of_sample("kidney-femur"), date(2026, 1, 1), ("OPT-HALF-BODY", Outcome.CHOSEN)
    )
    plan = plan_of(options)
    assert not plan.agreed
    assert [one.code for one in plan.look_again] == ["OPT-HALF-BODY"]
    assert words.LOOK_AGAIN_WHY in read(plan)
    assert CATALOGUE.by_code["OPT-HALF-BODY"].plain.to_do not in read(plan)


def test_a_newer_choice_for_the_same_need_strikes_the_older_one_out() -> None:
    options = of_sample("breast-spine")
    for day, code in ((1, "OPT-RT8"), (2, "OPT-SBRT24")):
        options = with_choices(
            options, date(2026, 3, day), (f"{code}@Condition/rib", Outcome.CHOSEN)
        )
    plan = plan_of(options)
    assert [one.code for one in plan.agreed] == ["OPT-SBRT24@Condition/rib"]
    assert [one.code for one in plan.replaced] == ["OPT-RT8@Condition/rib"]
    assert "<s>A beam is aimed" in patient_plan_html.render(plan)


def test_of_one_thing_the_newest_decision_counts_and_without_a_day_it_is_the_oldest() -> None:
    options = with_choices(
        of_sample("kidney-femur"), date(2026, 1, 2), ("OPT-PHYSIOTHERAPY", Outcome.DECLINED)
    )
    options = with_choices(options, None, ("OPT-PHYSIOTHERAPY", Outcome.CHOSEN))
    plan = plan_of(options)
    assert (plan.agreed, [one.code for one in plan.left_out]) == ([], ["OPT-PHYSIOTHERAPY"])
    plan = plan_of(with_choices(options, date(2026, 1, 3), ("OPT-PHYSIOTHERAPY", Outcome.CHOSEN)))
    assert ([one.code for one in plan.agreed], plan.left_out) == (["OPT-PHYSIOTHERAPY"], [])


def test_what_has_no_plain_words_is_not_passed_over() -> None:
    plan = plan_of(with_decision(of_sample("kidney-femur"), chosen=("SUR-03",)))
    assert plan.without_words == ["SUR-03"]
    assert words.WITHOUT_WORDS in read(plan)
    assert "SUR-03" not in read(plan)
    assert words.NOTHING_DECIDED not in read(plan)


def test_a_medicine_has_its_name_and_a_line_for_the_dose_but_no_dose() -> None:
    options, medicine = next(
        (options, one)
        for options in map(of_sample, SAMPLES)
        for one in options.every
        if one.candidate is not None and one.can_be_chosen
    )
    plan = plan_of(with_decision(options, chosen=(medicine.key,)))
    text = read(plan)
    assert medicine.title in plan.agreed[0].medicine
    assert words.DOSE in text
    assert not re.search(r"\d\s*(?:mg|mcg|microgram|ml)\b", text, re.IGNORECASE)


def test_somebody_who_has_died_gets_no_plan() -> None:
    facts = of_sample("kidney-femur").recommendations.facts
    assert facts.who is not None
    facts.who = msgspec.structs.replace(facts.who, deceased=True)
    with pytest.raises(NothingToHandOut, match="died"):
        plan_of(weighed(facts))


def test_a_label_from_a_record_cannot_run() -> None:
    given = {"id": "p", "facts": PERSON, "lesions": [BONE | {"label": HOSTILE}]}
    options = weighed(journey.take(given, date(2026, 3, 1)))
    offered = next(one for one in options.every if one.can_be_chosen and one.about.label == HOSTILE)
    plan = plan_of(with_decision(options, chosen=(offered.key,)))
    html = patient_plan_html.render(plan)
    assert "<script>" not in html
    assert "\x1b" not in html
    assert "\x1b" not in patient_plan_text.render(plan)


def test_large_print_is_larger() -> None:
    plan = plan_of(of_sample("kidney-femur"))
    assert '<html lang="en-GB" class="large">' in patient_plan_html.render(plan, large_print=True)
    assert '<html lang="en-GB">' in patient_plan_html.render(plan)


@pytest.mark.parametrize("name", SAMPLES)
def test_the_json_is_as_its_schema_says(name: str) -> None:
    options = of_sample(name)
    chosen = [one.key for one in options.every if one.can_be_chosen][:2]
    for one in (options, with_decision(options, chosen=tuple(chosen)) if chosen else options):
        content = msgspec.json.decode(msgspec.json.encode(plan_of(one)))
        jsonschema.validate(content, schemas.schema("plan-for-patient"))


def test_every_bone_has_plain_words() -> None:
    assert set(words.PLACES) == set(site.options)


OWN = [
    words.NOT_SIGNED, words.NOTHING_DECIDED, words.COMES_LATER, words.NO_TEXT,
    words.LOOK_AGAIN_WHY, words.REPLACED_WHY, words.WITHOUT_WORDS, words.OLD_NUMBERS,
    *(f"{place}." for place in words.PLACES.values()),
]  # fmt: skip


@pytest.mark.parametrize("text", OWN)
def test_its_own_words_are_plain(text: str) -> None:
    assert grade(text) <= 7, grade(text)


def test_the_whole_of_its_own_words_reads_at_grade_six() -> None:
    assert grade(" ".join(OWN)) <= 6


@pytest.mark.parametrize("option", CATALOGUE.options, ids=lambda option: option.code)
def test_each_option_on_the_page_is_plain_and_orders_nothing(option: Option) -> None:
    text = " ".join(_plain(option))
    assert grade(text) <= 7, grade(text)
    for said in (text, *OWN):
        assert not re.search(r"\b(?:should|ought)\b", said, re.IGNORECASE)
