"""Contacts that are due, check-ins that are asked, and what is done when none comes."""

import random
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.pathway.in_touch import (
    ILIUM,
    START,
    agreed,
    check_in,
    goal,
    kept,
    known,
    met,
    morphine,
    on,
    procedure,
    radiotherapy,
    recorded,
    score,
)
from tests.records import Resource, amount, coded, fact, patient

from trabecula.calculation.missed_reports import missed_in_a_row
from trabecula.language.follow_up import Means, State
from trabecula.pathway.cadence import Cadence, Due, Standing

CALM = (goal(3), *(score(day, 2) for day in range(0, 120, 7)))
CHANGED = (*CALM, agreed(7), morphine(0, "10 mg"))


def days(due: Due) -> tuple[int, int]:
    return (due.first - START).days, (due.last - START).days


def of(found: Cadence, state: State, means: Means | None = None) -> list[Due]:
    return [one for one in found.due if one.state is state and means in (None, one.means)]


class TestWindows:
    def test_those_of_a_change(self) -> None:
        found = of(kept(0, *CHANGED), State.AFTER_A_CHANGE)
        assert [days(one) for one in found] == [
            (1, 3), (6, 8), (11, 17), (18, 24), (25, 31), (32, 38),
        ]  # fmt: skip

    def test_those_after_radiotherapy(self) -> None:
        found = of(kept(0, *CALM, agreed(7), ILIUM, radiotherapy(0)), State.AFTER_RADIOTHERAPY)
        assert [days(one) for one in found] == [
            *((day, day) for day in range(11)), (11, 17), (18, 24), (25, 31), (48, 64), (72, 96),
        ]  # fmt: skip

    def test_those_after_a_procedure(self) -> None:
        found = of(kept(0, *CALM, agreed(7), procedure(0, "Kyphoplasty")), State.AFTER_A_PROCEDURE)
        assert [days(one) for one in found] == [(1, 3), (12, 16), (36, 48), (72, 96)]

    @pytest.mark.parametrize(
        ("today", "standing"), [(0, "next"), (1, "open"), (3, "open"), (4, "missed")]
    )
    def test_the_first_call_after_a_change(self, today: int, standing: str) -> None:
        assert of(kept(today, *CHANGED), State.AFTER_A_CHANGE)[0].standing == standing

    @pytest.mark.parametrize(
        ("call", "standing", "late"),
        [(0, "missed", False), (1, "done", False), (3, "done", False), (5, "done", True), (6, "missed", False)],
    )  # fmt: skip
    def test_a_call_counts_in_its_days_and_late_until_the_next(
        self, call: int, standing: str, late: bool
    ) -> None:
        first = of(kept(6, *CHANGED, met(call, "VR")), State.AFTER_A_CHANGE)[0]
        assert (first.standing, first.late) == (standing, late)

    def test_a_stay_is_contact_on_each_of_its_days(self) -> None:
        first, second, *_ = of(kept(9, *CHANGED, met(2, "IMP", until=7)), State.AFTER_A_CHANGE)
        assert (first.on, second.on) == (START + timedelta(2), START + timedelta(6))

    @pytest.mark.parametrize(("kind", "is_visit"), [("AMB", True), ("VR", False)])
    def test_a_visit_stands_for_a_call_but_a_call_for_no_visit(
        self, kind: str, is_visit: bool
    ) -> None:
        found = kept(40, *CALM, agreed(7), met(28, kind))
        visits = of(found, State.STABLE_UNDER_TREATMENT, Means.VISIT)
        assert (visits[0].standing is Standing.DONE) is is_visit

    def test_what_is_coded_as_video_is_a_visit(self) -> None:
        video = met(28, "VR", type=[coded("http://snomed.info/sct", "453131000124105")])
        visits = of(kept(40, *CALM, agreed(7), video), State.STABLE_UNDER_TREATMENT, Means.VISIT)
        assert visits[0].standing is Standing.DONE

    def test_weekly_reports_count_from_the_last_one(self) -> None:
        answered = [check_in(day) for day in (0, 7, 12)]
        found = kept(20, *CALM, *answered)
        reports = of(found, State.STABLE_UNDER_TREATMENT, Means.REPORT)
        assert [(days(one)[0], one.standing.value) for one in reports] == [
            (7, "done"), (19, "missed"), (26, "next"),
        ]  # fmt: skip

    def test_nothing_was_due_before_anybody_followed(self) -> None:
        found = kept(30, goal(3), score(0, 8), score(30, 8))
        assert {one.standing for one in found.due} <= {Standing.OPEN, Standing.NEXT}

    def test_severe_pain_is_called_about_at_once_and_then_daily(self) -> None:
        found = kept(4, goal(3), agreed(7), score(1, 8), met(2, "VR"))
        assert [(days(one), one.standing.value) for one in of(found, State.UNCONTROLLED)] == [
            ((1, 2), "done"), ((3, 3), "missed"), ((4, 4), "open"),
        ]  # fmt: skip


class TestCheckIns:
    def test_the_weekly_one_is_asked_on_its_day_and_not_between(self) -> None:
        forms = [kept(day, *CALM, check_in(0)).form for day in range(9)]
        assert [each is not None for each in forms] == [True, *[False] * 6, True, True]

    def test_the_agreed_interval_counts_before_the_default(self) -> None:
        assert kept(8, *CALM, check_in(0), agreed(14)).form is None
        form = kept(14, *CALM, check_in(0), agreed(14)).form
        assert form is not None
        assert form.form == "check-in-weekly"

    def test_who_agreed_to_every_day_is_asked_the_weekly_one_weekly_all_the_same(self) -> None:
        answered = (check_in(0), *(check_in(day, "daily") for day in range(1, 8)))
        forms = [kept(day, *CALM, *answered[:day], agreed(1)).form for day in range(1, 8)]
        assert [each and each.form for each in forms] == ["check-in-daily"] * 6 + [
            "check-in-weekly"
        ]

    @pytest.mark.parametrize(("today", "asked"), [(1, True), (10, True), (11, False)])
    def test_the_daily_one_for_ten_days_after_radiotherapy(self, today: int, asked: bool) -> None:
        weekly = check_in(today - 1)
        form = kept(today, *CALM, ILIUM, radiotherapy(0), weekly).form
        assert (form is not None and form.form == "check-in-daily") is asked

    def test_the_short_one_is_offered_after_a_missed_one(self) -> None:
        severe = (goal(3), score(2, 8), check_in(2))
        kept_up = kept(3, *severe).form
        missed = kept(5, *severe).form
        assert kept_up is not None
        assert missed is not None
        assert (kept_up.form, kept_up.or_short) == ("check-in-daily", False)
        assert (missed.form, missed.or_short) == ("check-in-daily", True)

    def test_what_was_answered_is_not_asked_again_today(self) -> None:
        form = kept(7, *CALM, check_in(0), check_in(7)).form
        assert form is not None
        assert (form.answered, form.at, form.reminder) == (True, None, None)

    def test_reminders_stay_out_of_the_quiet_hours(self) -> None:
        form = kept(7, *CALM, check_in(0)).form
        assert form is not None
        assert (form.at, form.reminder) == ("09:00", "17:00")
        own = (
            fact("quiet_from", on(0), **amount(16, "h")),
            fact("quiet_until", on(0), **amount(10.5, "h")),
        )
        found = kept(7, *CALM, check_in(0), *own)
        assert found.form is not None
        assert (found.quiet.begin, found.quiet.end, found.quiet.own) == ("16:00", "10:30", True)
        assert (found.form.at, found.form.reminder) == ("10:30", None)

    @pytest.mark.parametrize(
        ("time", "quiet"),
        [("20:59", False), ("21:00", True), ("00:00", True), ("07:59", True), ("08:00", False)],
    )
    def test_quiet_hours_go_over_midnight(self, time: str, quiet: bool) -> None:
        assert kept(0).quiet.holds(time) is quiet

    @pytest.mark.parametrize("time", ["", "9:00", "24:00", "12:60", "noon", "12-00", "-1:00"])
    def test_what_is_no_time_of_the_day_is_refused(self, time: str) -> None:
        with pytest.raises(ValueError, match="HH:MM"):
            kept(0).quiet.holds(time)


class TestSilence:
    @pytest.mark.parametrize(
        ("today", "missed"), [(0, 0), (7, 0), (8, 1), (14, 1), (15, 2), (22, 3)]
    )
    def test_reports_are_missed_when_their_day_is_over(self, today: int, missed: int) -> None:
        found = kept(today, *CALM, check_in(0)).missed
        assert found is not None
        assert found.missed == missed
        facts = known(today, *CALM, check_in(0))
        assert facts.person.findings["epro_missed"].recorded == missed

    def test_before_the_first_report_it_is_not_known(self) -> None:
        assert kept(30, *CALM).missed is None
        assert "epro_missed" not in known(30, *CALM).person.findings

    def test_by_the_agreed_interval(self) -> None:
        facts = known(15, *CALM, check_in(0), agreed(14))
        assert facts.person.findings["epro_missed"].value == 1

    def test_after_a_death_nothing_is_missed(self) -> None:
        person = patient(deceasedDateTime=on(10))
        assert "epro_missed" not in known(30, check_in(0), person=person).person.findings

    def test_a_carers_check_in_breaks_the_silence(self) -> None:
        carer = check_in(12, source="RelatedPerson/r")
        facts = known(15, *CALM, check_in(0), carer)
        assert facts.person.findings["epro_missed"].value == 0

    def test_another_form_is_no_check_in(self) -> None:
        other = check_in(12) | {"questionnaire": "urn:trabecula:questionnaire:red-flags"}
        assert known(15, check_in(0), other).person.findings["epro_missed"].value == 2

    def test_somebody_phones_within_two_working_days(self) -> None:
        assert kept(14, *CALM, check_in(0)).missed.call_by is None  # type: ignore[union-attr]
        found = kept(15, *CALM, check_in(0)).missed
        assert found is not None
        assert (found.call_by, found.called) == (START + timedelta(17), None)

    def test_a_weekend_is_no_working_day(self) -> None:
        found = kept(19, *CALM, check_in(2)).missed
        assert found is not None
        assert found.call_by is not None
        assert found.call_by.strftime("%A") == "Monday"
        found = kept(19, *CALM, check_in(3)).missed
        assert found is not None
        assert found.call_by is not None
        assert found.call_by.strftime("%A") == "Tuesday"

    def test_sooner_where_something_changed_in_the_last_two_weeks(self) -> None:
        found = kept(15, *CALM, check_in(0), morphine(1, "10 mg")).missed
        assert found is not None
        assert found.call_by == START + timedelta(16)
        assert [one.says for one in found.because] == ["morphine is new"]
        before = kept(15, *CALM, check_in(0), morphine(0, "10 mg")).missed
        assert before is not None
        assert before.call_by == START + timedelta(17)

    def test_the_call_that_was_made_is_shown(self) -> None:
        found = kept(17, *CALM, check_in(0), met(16, "VR")).missed
        assert found is not None
        assert found.called == (START + timedelta(16), "Encounter/VR-16")


@given(st.integers(0, 400), st.integers(1, 28))
def test_each_interval_that_goes_by_is_one_more_missed(gone: int, every: int) -> None:
    day = START + timedelta(gone)
    missed = missed_in_a_row(START, every, day)
    assert missed == len(range(every, gone, every))
    assert missed_in_a_row(START, every, day + timedelta(every)) == missed + (gone > 0)


def test_what_cannot_be_counted_is_refused() -> None:
    with pytest.raises(ValueError, match="0 days apart"):
        missed_in_a_row(START, 0, START)
    with pytest.raises(ValueError, match="later than"):
        missed_in_a_row(START, 7, date(2026, 1, 1))


EVENTS = st.lists(
    st.one_of(
        st.builds(score, st.integers(0, 60), st.integers(0, 10)),
        st.builds(check_in, st.integers(0, 60), st.sampled_from(["daily", "weekly", "short"])),
        st.builds(met, st.integers(0, 60), st.sampled_from(["VR", "AMB", "IMP"])),
        st.builds(morphine, st.integers(0, 60), st.sampled_from(["10 mg", "20 mg"])),
        st.builds(procedure, st.integers(0, 60), st.just("Kyphoplasty of L1")),
        st.builds(radiotherapy, st.integers(0, 60)),
    ),
    max_size=12,
    unique_by=lambda each: (each["resourceType"], each["id"]),
)


@settings(deadline=None, max_examples=60)
@given(EVENTS, st.integers(0, 70), st.randoms(use_true_random=False))
def test_the_order_of_the_record_makes_no_difference(
    events: list[Resource], today: int, shuffled: random.Random
) -> None:
    mixed = list(events)
    shuffled.shuffle(mixed)
    fixed = (goal(3), agreed(7), ILIUM)
    assert kept(today, *fixed, *events) == kept(today, *mixed, *fixed)


@settings(deadline=None, max_examples=60)
@given(EVENTS, st.integers(0, 70))
def test_no_contact_that_is_due_is_ever_lost(events: list[Resource], today: int) -> None:
    """What had its days yesterday has them today, and every window ends as it must."""
    fixed = (goal(3), agreed(7), ILIUM)
    found = kept(today, *fixed, *events)
    for one in found.due:
        over, ahead = one.last < found.as_of, one.first > found.as_of
        match one.standing:
            case Standing.DONE:
                assert one.on is not None
                assert one.first <= one.on <= found.as_of
            case Standing.MISSED:
                assert over
            case Standing.OPEN:
                assert not over
                assert not ahead
            case Standing.NEXT:
                assert ahead
    tomorrow = kept(today + 1, *fixed, *events)
    same = {(one.state, one.since) for one in (*tomorrow.states, *tomorrow.left)}
    for one in found.due:
        if one.standing is Standing.OPEN and any(one.state is state for state, _ in same):
            kin = [due for due in tomorrow.due if (due.state, due.means) == (one.state, one.means)]
            moved = any(due.first > one.first for due in kin)
            assert moved or any(days(due) == days(one) for due in kin)


def test_what_was_due_stays_where_nobody_told_whether_it_was_calm() -> None:
    """Long after a discharge nothing was told of pain: what was missed is still said."""
    found = kept(75, goal(3), agreed(7), ILIUM, met(28, "IMP"))
    missed = [one for one in found.due if one.state is State.AFTER_A_CHANGE]
    assert [one.standing for one in missed] == [Standing.MISSED] * len(missed)
    assert missed


def test_what_is_recorded_later_than_the_day_says_nothing() -> None:
    later = (score(9, 9), check_in(9), met(9, "VR"), morphine(9, "10 mg"), radiotherapy(9))
    assert kept(7, *CALM, check_in(0), ILIUM, *later) == kept(7, *CALM, check_in(0), ILIUM)


def test_how_often_is_one_number_or_a_problem() -> None:
    vague = agreed(7)
    vague["occurrenceTiming"]["repeat"]["periodMax"] = 10
    record = recorded(vague)
    assert [problem.where for problem in record.problems] == [
        "ServiceRequest/agreed-0.occurrenceTiming"
    ]
    assert known(1, vague).person.findings.get("check_in_every") is None


def test_a_contact_that_did_not_take_place_is_none() -> None:
    planned = met(2, "VR") | {"status": "planned"}
    assert of(kept(4, *CHANGED, planned), State.AFTER_A_CHANGE)[0].standing is Standing.MISSED
