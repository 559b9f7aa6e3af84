"""Does the alerting work? The alert rules and plainer ones, on the same invented courses.

Writes ``docs/alerting.md``. Every open alert is closed some hours after it was raised, as a team
would, so that what comes after a closing is counted too. Deterministic for a number of people and a
seed. Usage: python bench/alerting.py [--people 160] [--seed 7] [--write]
"""

import argparse
import statistics
import sys
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Final

import msgspec

from alerting_page import Result, page
from simulated_courses import FIRST, Planted, Report, Simulated, Trouble, courses
from trabecula import journey
from trabecula.language.edition import OpenEdition
from trabecula.language.monitoring import Level
from trabecula.pathway.alert_action import Act, AlertAction
from trabecula.pathway.alerts import Alert, called, standing
from trabecula.pathway.moment import Moment

PAGE: Final = Path(__file__).resolve().parents[1] / "docs/alerting.md"
CLOSED_AFTER: Final = {Level.RED: 1, Level.AMBER: 6, Level.YELLOW: 30}
"""Hours after which an alert is closed here: this project's choice."""

WINDOW: Final = {
    Trouble.PROGRESSION: 7, Trouble.FLARE: 4, Trouble.TOXICITY: 8, Trouble.CORD: 2,
    Trouble.FALL: 8, Trouble.BOWEL: 4, Trouble.SILENCE: 4, Trouble.NEED: 21,
}  # fmt: skip
"""Days from the beginning of a trouble within which an alert about it counts as in time."""

ABOUT: Final = {
    Trouble.PROGRESSION: {"MON-02", "MON-03"}, Trouble.FLARE: {"MON-02", "MON-03"},
    Trouble.TOXICITY: {"MON-01", "MON-01b", "MON-02", "MON-03"}, Trouble.CORD: {"MON-01"},
    Trouble.FALL: {"MON-05", "MON-08"}, Trouble.BOWEL: {"MON-12"}, Trouble.SILENCE: {"MON-04"},
    Trouble.NEED: {"EMR-12c"},
}  # fmt: skip
"""The statements of which one must have called for the alert."""


@dataclass(frozen=True)
class Raised:
    """One alert: the day, how pressing it is, what called for it, and to which contact it goes."""

    day: int
    level: str
    codes: frozenset[str]
    contact: object = None


Rules = Callable[[Simulated], Sequence[Raised]]


def ours(opened: OpenEdition) -> Rules:
    """The alert rules of an edition, every alert closed after its hours."""
    return lambda course: [_raised(alert) for alert in _followed(course, opened)]


def _followed(course: Simulated, opened: OpenEdition) -> Sequence[Alert]:
    """Every alert of a course, the team answering each one after its hours."""
    record = journey.read(msgspec.json.encode(course.bundle))
    known = journey.know(record, course.last, opened)
    found = called(record, known, opened, lambda day: journey.know(record, day, opened))
    evening = datetime.combine(course.last, time.max)
    closings: list[AlertAction] = []
    while True:
        alerts = standing(found, closings, opened, evening).alerts
        waiting = [one for one in alerts if one.closed is None and _end(one) <= evening]
        if not waiting:
            return alerts
        closings += map(_closing, waiting)


def _end(alert: Alert) -> datetime:
    return alert.raised + timedelta(hours=CLOSED_AFTER[alert.level])


def _closing(alert: Alert) -> AlertAction:
    end = _end(alert)
    when = Moment(end.date(), end.date(), f"{end:%H:%M}")
    return AlertAction(f"Task/{alert.key}", alert.key, Act.CLOSED, "team", when, "answered", "yes")


def _raised(alert: Alert) -> Raised:
    codes = frozenset(one.code for one in alert.statements)
    contact = (alert.owners[0], _end(alert).date()) if alert.level is not Level.RED else alert.key
    return Raised((alert.raised.date() - FIRST).days, alert.level.value, codes, contact)


SEVERE_GRADE, RISE_OF_GRADES, SEVERE_PAIN, RISE_OF_PAIN = 3, 2, 7, 2


def severe_or_worse(course: Simulated) -> Sequence[Raised]:
    """Severe or worsening in the report of a week, pain with the symptoms: as trials alerted."""
    weekly = [one for one in course.reports if one.grades]
    return [*_alerting(weekly, _symptom_is_severe_or_rose)]


def pain_of_seven(course: Simulated) -> Sequence[Raised]:
    """Worst pain of 7 or more, or 2 points up since the last, in any report."""
    return [*_alerting(course.reports, _pain_is_severe_or_rose)]


def _alerting(
    reports: Sequence[Report], alerts: Callable[[Report, Report | None], bool]
) -> Iterator[Raised]:
    for before, report in zip((None, *reports), reports, strict=False):
        if alerts(report, before):
            yield Raised(report.day, "amber", frozenset({"MON-02"}), report.day)


def _symptom_is_severe_or_rose(report: Report, before: Report | None) -> bool:
    if _pain_is_severe_or_rose(report, before) or max(report.grades.values()) >= SEVERE_GRADE:
        return True
    earlier = before.grades if before is not None else report.grades
    return any(now - earlier[key] >= RISE_OF_GRADES for key, now in report.grades.items())


def _pain_is_severe_or_rose(report: Report, before: Report | None) -> bool:
    rose = before is not None and report.pain - before.pain >= RISE_OF_PAIN
    return report.pain >= SEVERE_PAIN or rose


def measured(everyone: Sequence[Simulated], rules: Rules) -> Result:
    """Try some rules on every course."""
    raised = [rules(course) for course in everyone]
    weeks = sum(course.last_day + 1 for course in everyone) / 7
    alerts = [(course, one) for course, some in zip(everyone, raised, strict=True) for one in some]
    delays = {trouble: list[int | None]() for trouble in WINDOW}
    for course, some in zip(everyone, raised, strict=True):
        for planted in course.planted:
            delays[planted.trouble].append(_delay(planted, some))
    in_time = {one: [d for d in each if d is not None] for one, each in delays.items()}
    contacts = sum(len({one.contact for one in some}) for some in raised)
    return Result(
        {one: (len(in_time[one]), len(each)) for one, each in delays.items()},
        {one: statistics.median(each) if each else None for one, each in in_time.items()},
        {
            level: sum(one.level == level for _, one in alerts) / weeks
            for level in ("red", "amber", "yellow")
        },
        contacts / weeks,
        sum(_is_in_trouble(one, course.planted) for course, one in alerts) / max(len(alerts), 1),
    )


def _delay(planted: Planted, raised: Iterable[Raised]) -> int | None:
    """Days until the first alert about a trouble, where it came in time."""
    about, last = ABOUT[planted.trouble], planted.day + WINDOW[planted.trouble]
    days = (one.day for one in raised if planted.day <= one.day <= last and one.codes & about)
    first = min(days, default=None)
    return None if first is None else first - planted.day


def _is_in_trouble(alert: Raised, planted: Collection[Planted]) -> bool:
    return any(one.day <= alert.day <= one.until + 1 for one in planted)


def _policy(values: Mapping[str, int], more: str = "") -> OpenEdition:
    signed = 'decided_by = "bench"\ndecided_on = 2026-01-01\n'
    tables = "".join(f"[{name}]\nvalue = {value}\n" for name, value in values.items())
    return journey.open_edition(signed + tables + more, on=date(2026, 1, 1))


ANSWERED_FOR: Final = (
    "days_a_call_answers_moderate_trouble", "days_a_call_answers_fewer_steps",
    "days_a_call_answers_silence", "days_a_review_answers_a_fallen_opioid_need",
    "days_a_review_answers_no_stool",
)  # fmt: skip
RISE_OF_THREE: Final = '[pain_rise_that_counts_as_worse]\nvalue = 3\nunit = "points"\n'
AT_ONCE: Final = {"reports_in_a_row_before_a_yellow_alert": 1}


def every_rules() -> Mapping[str, Rules]:
    """What is compared, by its name in the page."""
    each_day: dict[str, int] = dict.fromkeys(ANSWERED_FOR, 0)
    return {
        "these rules": ours(journey.edition()),
        "without two reports in a row": ours(_policy(AT_ONCE)),
        "without a closing that answers for days": ours(_policy(each_day)),
        "without either": ours(_policy({**AT_ONCE, **each_day})),
        "with a rise of pain from 3 points on": ours(_policy({}, RISE_OF_THREE)),
        "severe or worse, weekly": severe_or_worse,
        "pain 7 or 2 up, each report": pain_of_seven,
    }


def main() -> int:
    """Try every rules; print the page, or write it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=160)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--write", action="store_true")
    chosen = parser.parse_args()
    everyone = [*courses(chosen.people, chosen.seed)]
    results: dict[str, Result] = {}
    for name, rules in every_rules().items():
        results[name] = measured(everyone, rules)
        print(f"{name}: done", file=sys.stderr)
    text = page(results, everyone, (chosen.people, chosen.seed), WINDOW)
    if chosen.write:
        PAGE.write_text(text, "utf-8")
    else:
        print(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
