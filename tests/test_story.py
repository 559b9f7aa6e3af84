"""One person over 120 days: each alert comes on its day, and somebody answers it or it goes on.

The sample `breast-course` is written by `tools/story.py`.
"""

import subprocess
import sys
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from functools import cache
from pathlib import Path

import msgspec
import pytest

from trabecula import journey, samples
from trabecula.cli.plan_kept import care_plan
from trabecula.language.monitoring import Level
from trabecula.pathway.alerts import Alert, Alerts
from trabecula.pathway.kept.changes import Why
from trabecula.pathway.kept.comparison import what_changed
from trabecula.pathway.kept.snapshot import Snapshot
from trabecula.pathway.kept.taking import snapshot
from trabecula.pathway.record import Record
from trabecula.pathway.response import Response, Standing, responses

FIRST, LAST = date(2026, 3, 23), 119
PERSON = "Dora Fictionby"

OPENED = {
    10: "amber MON-02 MON-03: +3 points",
    12: "amber MON-02: 7 of 10",
    13: "amber MON-02: 7 of 10",
    18: "yellow MON-03: 5 of 10, 3 of 10",
    21: "amber MON-02: 7 of 10, +2 points",
    22: "amber MON-02: 8 of 10",
    23: "amber MON-02: 7 of 10",
    27: "yellow MON-03: 5 of 10, 3 of 10",
    32: "amber EMR-12c: yes, yes",
    55: "amber EMR-12d: yes, 2",
    56: "amber EMR-12d EMR-12b: yes, 2",
    76: "amber MON-08: yes",
    81: "amber MON-05: -31.05 %, 7",
    87: "yellow MON-04: 2",
    96: "yellow MON-04: 11",
    100: "red MON-01: limb weakness",
}
"""On which day of the story an alert is raised: its level, its statements, and their numbers."""

CLOCKS = {
    "MON-01": 1, "MON-02": 24, "EMR-12d": 24, "EMR-12c": 48, "MON-05": 48, "MON-04": 48,
    "MON-03": 72, "MON-08": 168,
}  # fmt: skip
"""Hours until somebody responds, by the statement that leads."""


@cache
def record() -> Record:
    return journey.read(samples.path("breast-course"))


def on(number: int, clock: str = "23:59") -> Alerts:
    return of(record(), number, clock)


def of(read: Record, number: int, clock: str = "23:59") -> Alerts:
    known = journey.know(read, FIRST + timedelta(number))
    return journey.alerts(read, known, at=time.fromisoformat(clock))


def said(alert: Alert) -> str:
    codes = " ".join(one.code for one in alert.statements)
    return f"{alert.level} {codes}: " + ", ".join(f.in_words() for f in alert.breaches[0].because)


def test_the_sample_is_what_the_story_writes() -> None:
    tool = Path(__file__).parents[1] / "tools" / "story.py"
    done = subprocess.run(
        [sys.executable, str(tool), "--check"], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "fresh\n")


@cache
def day_by_day() -> Mapping[int, list[Alert]]:
    """By day, the alerts that are there in the evening and were not the evening before."""
    found: dict[int, list[Alert]] = {}
    before: set[str] = set()
    for number in range(LAST + 1):
        alerts = on(number).alerts
        if new := [one for one in alerts if one.key not in before]:
            found[number] = new
        assert before <= {one.key for one in alerts}, f"day {number}: an alert is gone"
        before = {one.key for one in alerts}
    return found


def test_each_alert_comes_on_its_day_and_no_other_comes() -> None:
    opened = {number: "; ".join(map(said, alerts)) for number, alerts in day_by_day().items()}
    assert opened == OPENED


def test_each_is_about_the_person_with_an_owner_and_a_clock() -> None:
    for number, (alert,) in day_by_day().items():
        assert alert.subject.label == PERSON
        assert alert.owners
        assert alert.raised.date() == FIRST + timedelta(number)
        hours = CLOCKS[alert.statements[0].code]
        assert alert.respond_by == alert.raised + timedelta(hours=hours)


def test_an_alert_that_was_closed_is_passed_on_to_nobody() -> None:
    for number in range(LAST + 1):
        for alert in on(number).alerts:
            if alert.closed is not None:
                assert (alert.escalations, alert.next_escalation) == ((), None)
                assert not alert.overdue


def test_what_nobody_closes_goes_on_at_the_stated_hour() -> None:
    taken = "EMR-12c@2026-04-24"
    assert passed_on(taken, 34, "09:00") == []
    assert passed_on(taken, 34, "09:01") == [("clinician on duty", datetime(2026, 4, 26, 9))]
    assert passed_on(taken, 57, "09:39") != []
    assert passed_on(taken, 57, "09:41") == []

    silence = "MON-04@2026-06-27"
    assert passed_on(silence, 97, "23:59") == []
    assert [role for role, _ in passed_on(silence, 98, "09:00")] == ["clinician on duty"]
    assert passed_on(silence, 100, "09:00") == [
        ("clinician on duty", datetime(2026, 6, 29)),
        ("palliative care", datetime(2026, 6, 30)),
        ("oncology", datetime(2026, 7, 1)),
    ]
    assert passed_on(silence, 100, "10:21") == []


def passed_on(key: str, number: int, clock: str) -> list[tuple[str, datetime]]:
    alert = on(number, clock).alert(key)
    assert alert is not None
    return [(one.role.value, one.at) for one in alert.escalations]


def test_the_red_alert_of_new_weakness_waits_an_hour_and_no_longer() -> None:
    (red,) = (one for one in on(100, "10:30").open if one.level is Level.RED)
    assert (red.raised, red.respond_by) == (datetime(2026, 7, 1, 10), datetime(2026, 7, 1, 11))
    assert not red.overdue
    closed = on(100, "10:51").alert(red.key)
    assert closed is not None
    assert closed.closed is not None
    assert closed.closed.spoke == "Nurse Kos by telephone, 1 July at 10:00"


def test_without_answers_red_and_amber_are_there_on_the_same_days() -> None:
    unanswered = journey.read(samples.path("breast-course"))
    unanswered.alert_actions.clear()
    breaches = {
        (breach.day - FIRST).days
        for alert in of(unanswered, LAST).alerts
        for breach in alert.breaches
    }
    assert breaches >= OPENED.keys()


def test_the_order_of_the_record_changes_nothing() -> None:
    content = msgspec.json.decode(samples.path("breast-course").read_bytes())
    content["entry"].reverse()
    reversed_ = of(journey.read(msgspec.json.encode(content)), LAST)
    told = [(one.key, one.state, one.closed, said(one)) for one in on(LAST).alerts]
    assert [(one.key, one.state, one.closed, said(one)) for one in reversed_.alerts] == told


def radiotherapy(number: int) -> Response:
    known = journey.know(record(), FIRST + timedelta(number))
    found = responses(record(), known, journey.edition())
    (one,) = (each for each in found if each.treatment.intervention == "radiotherapy")
    return one


def test_the_response_to_radiotherapy_is_judged_when_it_can_be() -> None:
    """Looks at 2, 4, 8 and 12 weeks; the eighth week is that after the fall."""
    judged = {
        number: [
            one.verdict for one in radiotherapy(number).looks if one.standing is Standing.JUDGED
        ]
        for number in (25, 34, 48, 76, 104)
    }
    assert {number: len(verdicts) for number, verdicts in judged.items()} == {
        25: 0, 34: 1, 48: 2, 76: 3, 104: 4,
    }  # fmt: skip
    assert {verdict.value for each in judged.values() for verdict in each if verdict} == {
        "partial response"
    }
    assert radiotherapy(76).failed.failed is False


def test_a_flare_is_called_a_flare_once_it_is_back_and_never_progression() -> None:
    for number in (22, 23):
        flare = radiotherapy(number).flare
        assert flare is not None
        assert flare.flared is None
    flare = radiotherapy(26).flare
    assert flare is not None
    assert (flare.flared, flare.back) == (True, FIRST + timedelta(25))
    assert [value.number for value in flare.values] == [8]


@cache
def plan(number: int) -> Snapshot:
    known = journey.know(record(), FIRST + timedelta(number))
    return snapshot(care_plan(journey.weigh(journey.recommend(known)), None))


@pytest.mark.parametrize(
    ("before", "now", "started", "stopped"),
    [
        (0, 14, {"MED-06", "RT-01", "MON-03"}, {"MED-05", "GOC-08"}),
        (14, 57, {"EMR-12b", "EMR-12d", "RT-11", "MED-05"}, {"MED-06", "RT-01"}),
        (57, 101, {"EMR-01", "EMR-03", "EMR-04", "EMR-05a", "MON-01"}, set[str]()),
    ],
)
def test_plans_differ_as_they_must_and_say_why(
    before: int, now: int, started: set[str], stopped: set[str]
) -> None:
    changes = what_changed(plan(before), plan(now))
    by_kind = {
        kind: {one.code for one in changes.statements if one.kind.value == kind}
        for kind in ("applies now", "applies no longer")
    }
    assert started <= by_kind["applies now"]
    assert stopped <= by_kind["applies no longer"]
    for one in changes.statements:
        if one.code in started | stopped:
            assert one.causes
            assert all(cause.why is not Why.NOT_TOLD for cause in one.causes)


def test_weakness_is_the_cause_of_what_starts_at_the_end() -> None:
    changes = what_changed(plan(57), plan(101))
    (one,) = (each for each in changes.statements if each.code == "EMR-01")
    (cause,) = one.causes
    assert (cause.what, cause.now) == ("new neurological symptoms or signs", "limb weakness")
