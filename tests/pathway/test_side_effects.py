"""Side effects: how each stands, since when, what may bring it, and when medicines are reviewed."""

import json
import random
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.pathway.followed import AS_OF, BEGIN, Resource, measured, on, seen, took
from tests.records import FACT, SCT, about, coded, patient

from trabecula import journey
from trabecula.language.answer import Answer
from trabecula.pathway.course import courses
from trabecula.pathway.medicines.review import review
from trabecula.pathway.side_effects import Noted, Panel, Standing, side_effects

MORPHINE = "Morphine sulfate 30 MG Extended Release Oral Tablet"
LAST = (AS_OF - BEGIN).days


def panel(*resources: Resource, as_of: date = AS_OF, **who: Any) -> Panel | None:
    entries = [{"resource": one} for one in (patient() | who, *resources)]
    bundle = {"resourceType": "Bundle", "type": "collection", "entry": entries}
    record = journey.read(json.dumps(bundle).encode())
    known = journey.know(record, as_of)
    found = courses(known, record, journey.edition())
    return side_effects(record, review(journey.recommend(known)), found)


def shown(*resources: Resource, **also: Any) -> Panel:
    found = panel(*resources, **also)
    assert found is not None
    return found


def noted(name: str, *resources: Resource, **also: Any) -> Noted:
    (found,) = [one for one in shown(*resources, **also).noted if name in one.effect.name]
    return found


def dizzy(number: int, severity: int, interference: int | None = 0) -> Resource:
    answers = {"proctcae_40_s": {"valueInteger": severity}}
    if interference is not None:
        answers["proctcae_40_i"] = {"valueInteger": interference}
    return measured("proctcae-40", number, answers)


def morphine(dosage: str, first: int, last: int | None = None) -> Resource:
    return took(MORPHINE, dosage, first, last)


def reviewed(number: int) -> Resource:
    return {
        "resourceType": "Procedure",
        "id": f"review-{number}",
        "status": "completed",
        **about(),
        "code": coded(SCT, "182836005"),
        "performedDateTime": on(number),
    }


@pytest.mark.parametrize(
    ("severity", "interference", "standing"),
    [
        (0, None, Standing.NOT_THERE),
        (1, 0, Standing.THERE),
        (3, 1, Standing.THERE),
        (2, 4, Standing.CALLED_FOR),
    ],
)
def test_a_composite_is_there_above_0_and_calls_for_somebody_at_3(
    severity: int, interference: int | None, standing: Standing
) -> None:
    assert noted("dizziness", dizzy(LAST, severity, interference)).standing is standing


def test_a_rise_by_2_calls_for_somebody_and_by_1_does_not() -> None:
    rose = [dizzy(LAST - 7, 0), dizzy(LAST, 3, 1)]
    assert noted("dizziness", *rose).standing is Standing.CALLED_FOR
    rose = [dizzy(LAST - 7, 1), dizzy(LAST, 3, 1)]
    assert noted("dizziness", *rose).standing is Standing.THERE


def test_half_an_answer_is_not_an_absent_side_effect() -> None:
    (told,) = noted("dizziness", dizzy(LAST, 3, None)).told
    assert (told.newest.within, told.there) == (True, Answer.APPLIES)
    assert noted("dizziness", dizzy(LAST, 3, None)).standing is Standing.THERE
    only_interference = measured("proctcae-40", LAST, {"proctcae_40_i": {"valueInteger": 1}})
    assert noted("dizziness", only_interference).standing is Standing.NOT_KNOWN


def test_what_was_not_asked_is_not_absent() -> None:
    found = shown()
    assert {one.standing for one in found.noted} == {Standing.NOT_ASKED}
    one = noted("constipation", seen("bfi", 10, on(LAST)))
    assert one.standing is Standing.NOT_THERE
    assert {fact.key for fact in one.not_asked} == {"days_no_stool", "proctcae_15_comp"}


@pytest.mark.parametrize(
    ("days", "severity", "standing"),
    [
        (7, 1, Standing.THERE),
        (8, 1, Standing.WAS_THERE),
        (7, 0, Standing.NOT_THERE),
        (8, 0, Standing.OUT_OF_DATE),
    ],
)
def test_an_old_answer_is_no_answer_of_today(days: int, severity: int, standing: Standing) -> None:
    assert noted("dizziness", dizzy(LAST - days, severity)).standing is standing


def test_what_was_there_is_not_taken_back_by_another_question() -> None:
    resources = [
        seen("delirium_4at", 5, on(LAST - 3)),
        seen("cog_screen_positive", False, on(LAST)),
    ]
    assert noted("confusion", *resources).standing is Standing.WAS_THERE


def test_what_disagrees_counts_by_the_worse() -> None:
    resources = [seen("bfi", 10, on(LAST), id="a"), seen("bfi", 60, on(LAST), id="b")]
    one = noted("constipation", *resources)
    assert one.standing is not Standing.NOT_THERE
    assert len(one.told[0].newest.values) == 2


@pytest.mark.parametrize(("value", "there"), [(28, False), (29, True)])
def test_the_bowel_index_is_there_above_28_8(value: int, there: bool) -> None:
    one = noted("constipation", seen("bfi", value, on(LAST)))
    assert (one.standing in (Standing.THERE, Standing.CALLED_FOR)) is there


def test_what_is_there_comes_first_in_the_order_of_what_it_costs() -> None:
    found = shown(
        dizzy(LAST, 1), seen("fall_since_last", True, on(LAST)), seen("sedation", 1, on(LAST))
    )
    there = [one for one in found.noted if one.told]
    assert [one.effect.name for one in there[:3]] == [
        "falls", "drowsiness", "dizziness or unsteadiness",
    ]  # fmt: skip
    order = list(Standing)
    places = [order.index(one.standing) for one in found.noted]
    assert places == sorted(places)


def test_since_when_it_is_told_and_since_when_it_is_as_bad() -> None:
    reports = [dizzy(LAST - 21, 0), dizzy(LAST - 14, 1), dizzy(LAST - 7, 4, 3), dizzy(LAST, 4, 3)]
    (told,) = noted("dizziness", *reports).told
    since = told.since
    assert since is not None
    assert (since.without, since.first, since.worse) == (
        AS_OF - timedelta(21), AS_OF - timedelta(14), AS_OF - timedelta(7),
    )  # fmt: skip


def test_a_medicine_raised_shortly_before_is_the_first_candidate() -> None:
    raised = [
        morphine("1 tablet every 12 hours", 10, LAST - 6),
        morphine("2 tablets every 12 hours", LAST - 5),
        took("Bisoprolol 5 mg tablets", "1 tablet once daily", 2),
        took("Furosemide 40 mg tablets", "1 tablet once daily", 3),
    ]
    found = noted("dizziness", *raised, dizzy(LAST - 7, 0), dizzy(LAST, 4, 3)).candidates
    first = found[0]
    assert "orphine" in first.label
    assert [(one.how, one.day) for one in first.shortly_before] == [
        ("raised", AS_OF - timedelta(5))
    ]
    assert [one.label for one in found[1:]] == ["Furosemide 40 mg tablets"]
    assert found[1].shortly_before == ()


@pytest.mark.parametrize(("days", "counts"), [(0, True), (14, True), (15, False)])
def test_shortly_before_is_14_days(days: int, counts: bool) -> None:
    started = morphine("1 tablet every 12 hours", LAST - days)
    (one,) = noted("dizziness", started, dizzy(LAST, 1)).candidates
    assert bool(one.shortly_before) is counts


def test_what_was_started_after_it_is_no_change_before_it() -> None:
    started = morphine("1 tablet every 12 hours", LAST - 2)
    reports = (dizzy(LAST - 7, 2), dizzy(LAST, 2))
    (one,) = noted("dizziness", started, *reports).candidates
    assert one.shortly_before == ()


def test_no_candidate_is_named_for_what_is_not_there() -> None:
    started = morphine("1 tablet every 12 hours", LAST - 2)
    assert noted("dizziness", started, dizzy(LAST, 0)).candidates == ()


def test_numb_feet_outlast_their_cause_and_dizziness_does_not() -> None:
    ended = took("Docetaxel", "75 mg/m2 every 3 weeks", 0, 20)
    numb = measured(
        "proctcae-39",
        LAST,
        {"proctcae_39_s": {"valueInteger": 2}, "proctcae_39_i": {"valueInteger": 2}},
    )
    (one,) = noted("numbness", ended, numb).candidates
    assert not one.is_taken
    past = morphine("1 tablet every 12 hours", 0, 20)
    assert noted("dizziness", past, dizzy(LAST, 2)).candidates == ()


def test_a_medicine_of_which_nothing_is_known_is_named() -> None:
    found = shown(took("Zorblaxine 5 mg tablets", "1 tablet once daily", 5), dizzy(LAST, 2))
    assert found.not_rated == ("Zorblaxine 5 mg tablets",)


def test_early_sedation_brings_what_is_done_and_who() -> None:
    one = noted(
        "drowsiness", morphine("1 tablet every 12 hours", 60), seen("sedation", 2, on(LAST))
    )
    assert one.standing is Standing.CALLED_FOR
    assert {"EMR-12d", "MON-09"} <= {item.statement.code for item in one.applying}
    assert "palliative care" in one.owner
    assert one.watching


@pytest.mark.parametrize(
    ("level", "standing"),
    [("1", Standing.NOT_THERE), ("2", Standing.THERE), ("3", Standing.CALLED_FOR)],
)
def test_the_second_level_of_the_published_scale_is_acceptable(
    level: str, standing: Standing
) -> None:
    """Errata B: POSS 2 is slightly drowsy, and must not be read as sedation of 2."""
    poss = measured("poss", LAST, {"poss_level": {"valueCoding": {"system": FACT, "code": level}}})
    assert noted("drowsiness", poss).standing is standing


def test_a_review_is_due_where_none_is_recorded_and_after_90_days() -> None:
    medicine = morphine("1 tablet every 12 hours", 0)
    due = shown(medicine).review
    assert due is not None
    assert due.by == AS_OF
    assert [one.says for one in due.reasons] == ["no review of all medicines is in the record"]
    due = shown(medicine, reviewed(LAST - 89)).review
    assert due is not None
    assert (due.reasons, due.by) == ((), AS_OF + timedelta(1))
    due = shown(medicine, reviewed(LAST - 90)).review
    assert due is not None
    assert (len(due.reasons), due.by) == (1, AS_OF)


@pytest.mark.parametrize(("reviewed_on", "due"), [(LAST - 11, True), (LAST - 10, False)])
def test_a_review_answers_what_is_not_newer_than_it(reviewed_on: int, due: bool) -> None:
    started = [morphine("1 tablet every 12 hours", LAST - 10), reviewed(reviewed_on)]
    found = shown(*started).review
    assert found is not None
    assert bool(found.reasons) is due


def test_a_fall_calls_for_a_review_once() -> None:
    fell = [seen("fall_since_last", True, on(LAST - 2)), morphine("1 tablet every 12 hours", 0)]
    found = shown(*fell, reviewed(LAST - 30)).review
    assert found is not None
    assert [one.says for one in found.reasons] == ["a fall"]
    answered = shown(*fell, reviewed(LAST - 1)).review
    assert answered is not None
    assert answered.reasons == ()


def test_in_the_last_days_no_review_is_asked_for() -> None:
    found = shown(
        seen("care_intent", "comfort_only", on(LAST)), morphine("1 tablet every 12 hours", 0)
    ).review
    assert found is not None
    assert (found.silent, found.by, found.reasons) == (True, None, ())


def test_after_a_death_there_is_no_panel() -> None:
    assert panel(dizzy(LAST, 3), deceasedDateTime=on(LAST)) is None
    assert panel(dizzy(LAST, 3), deceasedBoolean=True) is None
    assert panel(dizzy(LAST, 3), deceasedDateTime=on(LAST + 1)) is not None


TOLD = st.lists(
    st.tuples(st.integers(LAST - 40, LAST), st.integers(0, 4), st.integers(0, 4)),
    max_size=5,
    unique_by=lambda one: one[0],
)


@settings(max_examples=15, deadline=None)
@given(TOLD, st.integers(0, 1000))
def test_the_order_of_the_record_makes_no_difference(
    told: list[tuple[int, int, int]], seed: int
) -> None:
    resources = [
        *(dizzy(*one) for one in told),
        morphine("1 tablet every 12 hours", 10, LAST - 6),
        morphine("2 tablets every 12 hours", LAST - 5),
        seen("fall_since_last", True, on(LAST - 1)),
        reviewed(40),
    ]
    other = random.Random(seed).sample(resources, len(resources))
    one, another = shown(*resources), shown(*other)
    assert _told(one) == _told(another)
    assert one.review == another.review


def _told(found: Panel) -> list[object]:
    return [
        (
            one.effect.name,
            one.standing,
            [(told.newest, told.there, told.calls, told.since) for told in one.told],
            [(each.label, each.shortly_before, each.since) for each in one.candidates],
            [item.statement.code for item in one.applying],
        )
        for one in found.noted
    ]
