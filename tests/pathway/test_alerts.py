"""Alerts: red is never lost nor late, a closure ends it, and one report raises each thing once."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from random import Random
from typing import get_args

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.pathway.invented_reports import (
    DAYS,
    FEMUR,
    FIRST,
    Made,
    at,
    bundle,
    day,
    medicine,
    pain,
    record,
    reports,
    told,
)
from tests.records import amount, lesion

from trabecula import journey
from trabecula.errors import UnusableAlertAction
from trabecula.fhir.proposal.alert import write_action, write_alerts
from trabecula.fhir.write import merge
from trabecula.knowledge.editions import CURRENT
from trabecula.knowledge.facts.spine import NeurologicalSign
from trabecula.language.monitoring import Level
from trabecula.pathway.alert_action import Act, AlertAction
from trabecula.pathway.alerts import Alert, Alerts, AlertState
from trabecula.pathway.alerts.acting import Acted, act
from trabecula.pathway.moment import Moment
from trabecula.pathway.record import Record

ANY = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
LAST = FIRST + timedelta(DAYS)
SPOKE = "Nurse Kos with the person at 10:00"


def found(*made: Made, until: str | None = None, clock: str = "23:00") -> Alerts:
    return of(record(*made), until, clock)


def of(read: Record, until: str | None = None, clock: str = "23:00") -> Alerts:
    known = journey.know(read, date.fromisoformat(until) if until else LAST)
    return journey.alerts(read, known, at=time.fromisoformat(clock))


def only(alerts: Alerts) -> Alert:
    (alert,) = alerts.alerts
    return alert


def keys(alerts: Alerts) -> list[str]:
    return [alert.key for alert in alerts.alerts]


def weakness(number: int, clock: str = "09:00", *, yes: bool = True) -> Made:
    name = f"weakness-{number}-{clock[:2]}"
    return told("neuro_signs.limb_weakness", at(number, clock), name, valueBoolean=yes)


def closing(
    key: str, on: int, clock: str | None, outcome: str = "called", spoke: str = SPOKE
) -> AlertAction:
    when = Moment(FIRST + timedelta(on), FIRST + timedelta(on), clock)
    return AlertAction(f"Task/{key}-{on}", key, Act.CLOSED, "Nurse Kos", when, outcome, spoke)


def with_actions(made: Sequence[Made], *actions: AlertAction) -> Record:
    read = record(*made)
    read.alert_actions += actions
    return read


class TestRaising:
    def test_severe_pain_is_amber_at_once_with_owner_clock_and_numbers(self) -> None:
        alert = only(found(pain(0, 7), until=day(0), clock="10:00"))
        assert (alert.key, alert.level, alert.state) == (
            f"MON-02@{day(0)}",
            Level.AMBER,
            AlertState.OPEN,
        )
        assert alert.raised == datetime(2026, 3, 1, 9, 0)
        assert alert.respond_by == datetime(2026, 3, 2, 9, 0)
        assert [(one.fact.key, one.value) for one in alert.breaches[0].because] == [
            ("pain_worst", 7)
        ]

    def test_pain_below_the_limit_raises_nothing(self) -> None:
        assert found(pain(0, 6), until=day(0)).alerts == ()

    def test_a_rise_of_two_points_raises_and_of_one_does_not(self) -> None:
        assert keys(found(pain(0, 3), pain(1, 5), until=day(1))) == [f"MON-02@{day(1)}"]
        assert keys(found(pain(0, 3), pain(1, 4), until=day(1))) == []

    def test_further_breaches_join_the_open_alert(self) -> None:
        alert = only(found(pain(0, 8), pain(1, 8), pain(2, 9), until=day(2)))
        assert [one.day.isoformat() for one in alert.breaches] == [day(0), day(1), day(2)]
        assert alert.respond_by == datetime(2026, 3, 2, 9, 0)

    def test_a_value_that_only_still_holds_is_no_further_breach(self) -> None:
        fall = told("fall_since_last", at(0), "fall", valueBoolean=True)
        alert = only(found(fall, pain(1, 1), pain(2, 1), until=day(2)))
        assert len(alert.breaches) == 1

    def test_the_first_report_of_all_never_waits(self) -> None:
        goal = told("pain_goal", day(0), "goal", **amount(3, "{score}"))
        assert keys(found(goal, pain(1, 5), until=day(1))) == [f"MON-03@{day(1)}"]

    def test_a_rise_never_waits(self) -> None:
        goal = told("pain_goal", day(0), "goal", **amount(4, "{score}"))
        made = (goal, pain(1, 4), pain(2, 5))
        assert keys(found(*made, until=day(1))) == []
        assert keys(found(*made, until=day(2))) == [f"MON-03@{day(2)}"]

    def test_a_second_report_in_a_row_is_needed_where_nothing_rose(self) -> None:
        goal = told(
            "pain_goal",
            day(0),
            "goal",
            valueQuantity={"value": 4, "code": "{score}", "unit": "{score}"},
        )
        made = [
            goal,
            pain(1, 4),
            *(
                told(
                    "fatigue",
                    at(number),
                    f"tired-{number}",
                    valueQuantity={
                        "value": 2 if number < 5 else 7,
                        "code": "{score}",
                        "unit": "{score}",
                    },
                )
                for number in range(1, 7)
            ),
        ]
        assert keys(found(*made, until=day(5))) == []
        assert keys(found(*made, until=day(6))) == [f"MON-03@{day(6)}"]

    def test_one_report_that_calls_for_two_things_is_one_alert(self) -> None:
        sedation = told(
            "sedation",
            at(0),
            "sedation",
            valueQuantity={"value": 3, "code": "{score}", "unit": "{score}"},
        )
        alert = only(found(sedation, medicine("morphine", "7052", 0, None), until=day(0)))
        assert [one.code for one in alert.statements] == ["MON-01", "EMR-12"]

    def test_amber_beside_red_is_in_the_red_alert_and_comes_alone_once_that_is_closed(self) -> None:
        made = (weakness(0), pain(0, 8), pain(1, 8))
        assert {one.code for one in only(found(*made, until=day(0))).statements} == {
            "MON-01",
            "MON-02",
        }
        closed = with_actions(made, closing(f"MON-01@{day(0)}", 0, "12:00"))
        assert keys(of(closed, day(1))) == [f"MON-01@{day(0)}", f"MON-02@{day(1)}"]

    def test_an_event_of_a_lesion_is_about_that_lesion(self) -> None:
        event = told("l_acute_event", at(1), "event", valueBoolean=True) | {
            "focus": [{"reference": "Condition/femur"}]
        }
        alert = only(
            found(
                lesion("femur", FEMUR, day(0)), lesion("other", FEMUR, day(0)), event, until=day(1)
            )
        )
        assert alert.subject.id is not None
        assert alert.key == f"MON-01@{alert.subject.id}@{day(1)}"

    def test_an_alert_about_the_person_is_raised_once_however_many_lesions_there_are(self) -> None:
        made = (lesion("femur", FEMUR, day(0)), lesion("other", FEMUR, day(0)), weakness(1))
        assert keys(found(*made, until=day(1))) == [f"MON-01@{day(1)}"]

    def test_in_comfort_care_red_stays_and_missed_reports_raise_nothing(self) -> None:
        comfort = told("care_intent", day(0), "comfort", valueString="comfort_only")
        missed = told("epro_missed", at(1), "missed", valueInteger=3)
        assert keys(found(missed, until=day(1))) == [f"MON-04@{day(1)}"]
        alerts = found(comfort, missed, weakness(1), until=day(1))
        assert alerts.comfort
        assert keys(alerts) == [f"MON-01@{day(1)}"]

    def test_after_a_death_alerts_have_ended_and_none_is_raised(self) -> None:
        read = record(pain(0, 8), weakness(5))
        read.person = msgspec.structs.replace(
            read.person, died=Moment(FIRST + timedelta(3), FIRST + timedelta(3))
        )
        alerts = of(read, day(6))
        assert alerts.died
        assert [(one.key, one.state) for one in alerts.alerts] == [
            (f"MON-02@{day(0)}", AlertState.ENDED)
        ]

    def test_silence_after_radiotherapy_is_phoned_about_within_a_day(self) -> None:
        missed = told("epro_missed", at(1), "missed", valueInteger=2)
        since = told(
            "days_since_rt", day(1), "since", valueQuantity={"value": 5, "code": "d", "unit": "d"}
        )
        clocks = [
            only(found(*made, until=day(1))).respond_by for made in ((missed,), (missed, since))
        ]
        assert clocks == [datetime(2026, 3, 4, 9, 0), datetime(2026, 3, 3, 9, 0)]

    def test_a_late_entry_is_raised_when_it_came_about_the_day_that_it_is_of(self) -> None:
        read = record(pain(0, 8))
        came = Moment(FIRST + timedelta(4), FIRST + timedelta(4), "11:00")
        read.findings = [msgspec.structs.replace(one, recorded=came) for one in read.findings]
        alert = only(of(read, day(4)))
        assert (alert.key, alert.raised) == (f"MON-02@{day(0)}", datetime(2026, 3, 5, 11, 0))
        assert alert.breaches[0].late


class TestClosing:
    def test_a_closure_ends_it_and_only_what_came_later_opens_another(self) -> None:
        made = (pain(0, 8), pain(1, 8), pain(2, 8))
        closed = with_actions(made, closing(f"MON-02@{day(0)}", 1, "10:00"))
        alerts = of(closed, day(2))
        assert [(one.key, one.state, len(one.breaches)) for one in alerts.alerts] == [
            (f"MON-02@{day(0)}", AlertState.CLOSED, 2),
            (f"MON-02@{day(2)}", AlertState.OPEN, 1),
        ]

    def test_a_sign_that_is_told_again_after_a_closure_is_red_again(self) -> None:
        """Also where one answer of the list is a day older than the others."""
        signs = get_args(NeurologicalSign)
        first, again = (
            [
                told(
                    f"neuro_signs.{sign}",
                    at(number),
                    f"{sign}-{number}".replace("_", "-"),
                    valueBoolean=sign == "limb_weakness",
                )
                for sign in signs
                if number == 0 or sign != "sensory_loss"
            ]
            for number in (0, 1)
        )
        closed = with_actions((*first, *again), closing(f"MON-01@{day(0)}", 0, "12:00"))
        assert keys(of(closed, day(1))) == [f"MON-01@{day(0)}", f"MON-01@{day(1)}"]

    def test_two_alerts_of_one_day_have_two_names(self) -> None:
        closed = with_actions(
            (weakness(0, "09:00"), weakness(0, "15:00")), closing(f"MON-01@{day(0)}", 0, "12:00")
        )
        assert keys(of(closed, day(0))) == [f"MON-01@{day(0)}"]

    @pytest.mark.parametrize("lacking", ["outcome", "spoke"])
    def test_a_red_alert_is_not_closed_without_outcome_and_who_spoke(self, lacking: str) -> None:
        closed = with_actions(
            (weakness(0),), closing(f"MON-01@{day(0)}", 0, "12:00", **{lacking: ""})
        )
        alert = only(of(closed, day(0)))
        assert alert.is_open
        assert alert.contradictions

    def test_two_closings_that_differ_are_both_said_and_the_first_counts(self) -> None:
        key = f"MON-02@{day(0)}"
        closed = with_actions(
            (pain(0, 8),),
            closing(key, 2, "10:00", "nothing to do"),
            closing(key, 1, "10:00", "dose raised"),
        )
        alert = only(of(closed, day(3)))
        assert alert.closed is not None
        assert alert.closed.outcome == "dose raised"
        assert "nothing to do" in alert.contradictions[0]

    def test_an_action_that_names_no_alert_is_said(self) -> None:
        assert of(
            with_actions((pain(0, 3),), closing("MON-02@2020-01-01", 0, None)), day(0)
        ).problems

    def test_an_alert_that_nobody_closes_is_passed_on(self) -> None:
        before = only(found(weakness(0), until=day(0), clock="10:00"))
        assert (before.overdue, before.escalations) == (False, ())
        after = only(found(weakness(0), until=day(0), clock="10:30"))
        assert after.overdue
        assert [one.role for one in after.escalations] == ["palliative care"]
        assert after.next_escalation is not None
        assert after.next_escalation.at == datetime(2026, 3, 1, 11, 0)

    def test_closing_stops_passing_on_and_taking_does_not(self) -> None:
        key = f"MON-01@{day(0)}"
        taken = msgspec.structs.replace(closing(key, 0, "09:10"), act=Act.TAKEN)
        assert only(of(with_actions((weakness(0),), taken), day(0))).escalations
        closed = only(of(with_actions((weakness(0),), closing(key, 0, "09:10")), day(0)))
        assert (closed.escalations, closed.next_escalation, closed.overdue) == ((), None, False)


class TestTheRecord:
    made = (weakness(0), pain(3, 8))

    def acted(self, content: bytes, key: str, said: Acted, clock: str = "12:00") -> bytes:
        read = journey.read(content)
        known = journey.know(read, LAST)
        alert, action = act(journey.alerts(read, known, at=time.fromisoformat(clock)), key, said)
        if action is None:
            return content
        return merge(content, write_action(alert, action, known, journey.edition()))

    @pytest.mark.parametrize(
        "said",
        [Acted(Act.TAKEN, "Nurse Kos"), Acted(Act.CLOSED, "Nurse Kos", "sent to hospital", SPOKE)],
    )
    def test_what_was_done_is_read_back_and_doing_it_again_adds_nothing(self, said: Acted) -> None:
        key = f"MON-01@{day(0)}"
        once = self.acted(bundle(*self.made), key, said)
        again = self.acted(once, key, said, "18:00")
        assert again == once
        alert = of(journey.read(once)).alert(key)
        assert alert is not None
        action = alert.taken if said.act is Act.TAKEN else alert.closed
        assert action is not None
        assert (action.by, action.outcome, action.spoke) == (said.by, said.outcome, said.spoke)
        assert (action.when and action.when.day, action.when and action.when.time) == (
            LAST,
            "12:00",
        )

    def test_other_alerts_stay_as_they_were(self) -> None:
        content = self.acted(
            bundle(*self.made), f"MON-01@{day(0)}", Acted(Act.CLOSED, "Dr A", "seen", SPOKE)
        )
        assert [one.key for one in of(journey.read(content)).open] == [f"MON-02@{day(3)}"]

    def test_every_open_alert_is_a_task_and_a_red_one_a_flag(self) -> None:
        read = record(*self.made)
        known = journey.know(read, LAST)
        written = msgspec.json.decode(
            write_alerts(journey.alerts(read, known).open, known, journey.edition())
        )
        kinds = [entry["resource"]["resourceType"] for entry in written["entry"]]
        assert kinds == ["Task", "Flag", "Task"]
        red, _, amber = (entry["resource"] for entry in written["entry"])
        assert (red["status"], red["priority"], amber["priority"]) == ("requested", "stat", "asap")
        assert red["restriction"]["period"]["end"] == f"{day(0)}T10:00:00Z"

    @pytest.mark.parametrize(
        ("key", "said", "expected"),
        [
            ("MON-99@2026-03-01", Acted(Act.TAKEN, "Dr A"), "open are"),
            (f"MON-01@{day(0)}", Acted(Act.TAKEN, " "), "by whom"),
            (f"MON-01@{day(0)}", Acted(Act.CLOSED, "Dr A", ""), "outcome"),
            (f"MON-01@{day(0)}", Acted(Act.CLOSED, "Dr A", "seen"), "who spoke"),
        ],
    )
    def test_what_is_missing_is_said(self, key: str, said: Acted, expected: str) -> None:
        with pytest.raises(UnusableAlertAction, match=expected):
            act(found(*self.made), key, said)


class TestLaws:
    @ANY
    @given(reports())
    def test_no_red_day_is_without_its_red_alert_raised_by_then(self, made: list[Made]) -> None:
        """Red by the plain way on a day: on that day a red alert is open that was raised by then."""
        read = record(*made)
        alerts = of(read)
        monitoring = journey.edition().edition.monitoring
        assert monitoring is not None
        red = {rule.statement for rule in monitoring.alerts if rule.level is Level.RED}
        for number in range(DAYS):
            on = FIRST + timedelta(number)
            applying = {
                one.statement for one in journey.recommend(journey.know(read, on)).applying()
            }
            for statement in applying & red:
                assert any(
                    statement in one.statements and one.raised.date() <= on for one in alerts.open
                ), (on, statement.code)

    @ANY
    @given(reports())
    def test_every_red_thing_that_is_told_is_a_breach_of_its_day(self, made: list[Made]) -> None:
        """Whatever is open or closed: it is among the breaches, so that a closure hides no other."""
        alerts = of(record(*made))
        days = {
            breach.day
            for alert in alerts.alerts
            for breach in alert.breaches
            if breach.rule.level is Level.RED
        }
        for one in made:
            key = str(one.get("id", ""))
            red = one.get("valueBoolean") is True and one["code"]["coding"][0]["code"] in (
                "sepsis_signs",
                "neuro_signs.limb_weakness",
                "neuro_signs.gait_difficulty",
            )
            if red:
                on = date.fromisoformat(one["effectiveDateTime"][:10])
                plain = journey.recommend(journey.know(record(*made), on)).applying()
                if any(item.statement.code == "MON-01" for item in plain):
                    assert on in days, key

    @ANY
    @given(reports(), st.randoms())
    def test_the_order_in_the_record_changes_nothing(
        self, made: list[Made], chance: Random
    ) -> None:
        other = list(made)
        chance.shuffle(other)
        assert _plain(found(*made)) == _plain(found(*other))

    @ANY
    @given(reports())
    def test_a_report_told_twice_raises_nothing_twice(self, made: list[Made]) -> None:
        alerts = found(*made)
        assert len(set(keys(alerts))) == len(alerts.alerts)
        breaches = [
            (breach.rule.statement.code, breach.subject.id, breach.day)
            for alert in alerts.alerts
            for breach in alert.breaches
        ]
        assert len(set(breaches)) == len(breaches)
        assert _plain(found(*made, *made)) == _plain(alerts)

    @ANY
    @given(reports(), st.integers(0, DAYS - 1))
    def test_closing_all_of_a_day_leaves_what_came_later(
        self, made: list[Made], number: int
    ) -> None:
        until = FIRST + timedelta(number)
        before = of(record(*made), until.isoformat())
        read = with_actions(made, *(closing(one.key, number, "23:59") for one in before.open))
        assert of(read, until.isoformat(), "23:59").open == ()
        assert all(one.raised.date() > until for one in of(read).open)

    @ANY
    @given(reports())
    def test_an_alert_is_passed_on_only_past_its_clock_and_never_once_closed(
        self, made: list[Made]
    ) -> None:
        for alert in found(*made).alerts:
            assert all(one.at >= alert.respond_by for one in alert.escalations)
            assert alert.overdue is (alert.is_open and datetime(2026, 3, 25, 23) > alert.respond_by)


def _plain(alerts: Alerts) -> list[tuple[object, ...]]:
    return [
        (
            one.key,
            one.level,
            one.state,
            one.raised,
            one.respond_by,
            [s.code for s in one.statements],
            [(b.day, b.rule.statement.code, b.raised) for b in one.breaches],
        )
        for one in alerts.alerts
    ]


class TestOvertakenOnItsDay:
    """What was told in the morning raised its alert then, whatever is told in the evening."""

    def test_severe_pain_in_the_morning_is_no_less_for_a_mild_evening(self) -> None:
        alert = only(found(pain(0, 8, "09:00"), pain(0, 2, "20:00"), until=day(0)))
        assert (alert.level, alert.raised) == (Level.AMBER, datetime(2026, 3, 1, 9, 0))

    def test_a_fever_stays_red_after_it_fell(self) -> None:
        made = [
            told("temp_c", at(0, clock), f"t-{clock[:2]}", **amount(degrees, "Cel"))
            for clock, degrees in (("09:00", 38.6), ("12:00", 36.8))
        ]
        alert = only(found(*made, until=day(0)))
        assert (alert.level, alert.raised) == (Level.RED, datetime(2026, 3, 1, 9, 0))
        assert [one.value for one in alert.breaches[0].because] == [38.6]

    def test_a_rise_in_the_morning_counts_from_the_day_before(self) -> None:
        made = (pain(0, 2), pain(1, 5, "09:00"), pain(1, 2, "20:00"))
        assert keys(found(*made, until=day(1))) == [f"MON-02@{day(1)}"]

    def test_what_is_told_only_in_the_evening_is_not_raised_in_the_morning(self) -> None:
        made = (
            pain(0, 8),
            told("temp_c", at(1, "07:00"), "t-07", **amount(37.2, "Cel")),
            told("temp_c", at(1, "12:00"), "t-12", **amount(36.8, "Cel")),
            pain(1, 8, "20:00"),
        )
        closed = closing(f"MON-02@{day(0)}", 0, "22:00")
        later = of(with_actions(made, closed), day(1)).alerts
        assert [one.raised for one in later] == [
            datetime(2026, 3, 1, 9, 0),
            datetime(2026, 3, 2, 20, 0),
        ]


def waiting(alerts: Alerts) -> list[str]:
    return [alert.key for alert in alerts.open]


class TestAnswered:
    """What goes on as it was when it was answered raises nothing anew for some days."""

    GOAL = told("pain_goal", day(0), "goal", **amount(3, "{score}"))

    def moderate(self, *until: int) -> list[Made]:
        return [self.GOAL, *(pain(number, 5) for number in range(*until))]

    def test_moderate_pain_that_goes_on_is_answered_for_a_week(self) -> None:
        closed = with_actions(self.moderate(1, 12), closing(f"MON-03@{day(1)}", 2, "10:00"))
        assert waiting(of(closed, day(9))) == []
        assert waiting(of(closed, day(10))) == [f"MON-03@{day(10)}"]

    def test_it_is_shown_on_which_days_it_went_on(self) -> None:
        closed = with_actions(self.moderate(1, 6), closing(f"MON-03@{day(1)}", 2, "10:00"))
        (alert,) = of(closed, day(5)).alerts
        assert [one.day.isoformat() for one in alert.breaches] == [day(n) for n in range(1, 6)]

    def test_severe_pain_in_that_week_is_raised(self) -> None:
        made = [*self.moderate(1, 4), pain(4, 7)]
        closed = with_actions(made, closing(f"MON-03@{day(1)}", 2, "10:00"))
        assert waiting(of(closed, day(4))) == [f"MON-02@{day(4)}"]

    def test_something_else_that_it_turns_on_is_raised(self) -> None:
        tired = told("fatigue", at(4), "tired", **amount(8, "{score}"))
        made = [*self.moderate(1, 4), tired, pain(4, 2), pain(5, 2)]
        closed = with_actions(made, closing(f"MON-03@{day(1)}", 2, "10:00"))
        assert waiting(of(closed, day(5))) == [f"MON-03@{day(4)}"]

    def test_a_fall_is_never_answered_by_a_closing_before_it(self) -> None:
        falls = [told("fall_since_last", at(n), f"fall-{n}", valueBoolean=True) for n in (1, 4)]
        closed = with_actions(falls, closing(f"MON-08@{day(1)}", 2, "10:00"))
        assert waiting(of(closed, day(4))) == [f"MON-08@{day(4)}"]

    def test_nothing_answers_severe_pain_for_longer_than_until_the_next_report(self) -> None:
        made = [pain(0, 8), pain(1, 8)]
        closed = with_actions(made, closing(f"MON-02@{day(0)}", 0, "10:00"))
        assert waiting(of(closed, day(1))) == [f"MON-02@{day(1)}"]


def test_what_was_done_later_on_the_day_is_not_done_yet() -> None:
    closed = with_actions((pain(0, 8),), closing(f"MON-02@{day(0)}", 0, "14:00"))
    assert waiting(of(closed, day(0), "13:59")) == [f"MON-02@{day(0)}"]
    assert waiting(of(closed, day(0), "14:00")) == []


def test_every_alert_that_nobody_answers_goes_to_somebody_else() -> None:
    monitoring = CURRENT.monitoring
    assert monitoring is not None
    for rule in monitoring.alerts:
        owners = set(rule.statement.owner)
        assert {monitoring.passes_to.get(one) for one in owners} - owners - {None}
