"""Incidents: breaches of one day about the same subject that the same report tells of."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from trabecula.language.monitoring import AlertRule, Level, Monitoring
from trabecula.pathway.alerts.alert import Breach

Rank = tuple[int, int, int]


class Pressing:
    """Orders rules by how pressing they are: by level, clock, and their place in the list."""

    def __init__(self, monitoring: Monitoring) -> None:
        levels = list(Level)
        self._rank: dict[AlertRule, Rank] = {
            rule: (levels.index(rule.level), rule.statement.urgency.rank, place)
            for place, rule in enumerate(monitoring.alerts)
        }

    def rank(self, rule: AlertRule) -> Rank:
        """The lower, the more pressing."""
        return self._rank[rule]

    def of(self, breach: Breach) -> Rank:
        """How pressing the rule of a breach is."""
        return self._rank[breach.rule]


Incident = Sequence[Breach]
"""Breaches of one report, the most pressing first."""


def incidents(breaches: Iterable[Breach], pressing: Pressing) -> list[Incident]:
    """Breaches put together: of one day, about one subject, told by one report, or spoken for."""
    days: dict[date, list[Breach]] = {}
    for breach in breaches:
        days.setdefault(breach.day, []).append(breach)
    found = [sorted(one, key=pressing.of) for day in days.values() for one in _together(day)]
    return sorted(found, key=lambda one: _order(one, pressing))


def _together(of_a_day: Iterable[Breach]) -> list[list[Breach]]:
    found: list[list[Breach]] = []
    for breach in of_a_day:
        near = [one for one in found if any(_is_beside(breach, other) for other in one)]
        found = [one for one in found if one not in near]
        found.append([breach, *(each for one in near for each in one)])
    return found


def _is_beside(one: Breach, other: Breach) -> bool:
    if one.raised.date() != other.raised.date():
        return False
    if one.rule.statement in other.spoken_for or other.rule.statement in one.spoken_for:
        return True
    return one.subject.id == other.subject.id and not one.reports.isdisjoint(other.reports)


def _order(incident: Incident, pressing: Pressing) -> tuple[datetime, date, Rank, str]:
    first = incident[0]
    raised = min(breach.raised for breach in incident)
    return raised, first.day, pressing.rank(first.rule), first.subject.id or ""
