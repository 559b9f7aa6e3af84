"""Triggers that alerts and responses tell: one closed, several in a row, a check that failed."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta

from trabecula.language.monitoring import Level
from trabecula.pathway.alerts import Alert, Alerts, AlertState
from trabecula.pathway.alerts.arrivals import instant
from trabecula.pathway.replanning.told import Told
from trabecula.pathway.replanning.visit import Sign


def closed(level: Level, alerts: Alerts) -> Told:
    """A sign for each alert of a level that somebody closed.

    Not known where something was done that may be a closing.
    """
    of_level = [one for one in alerts.alerts if one.level is level]
    unclear = (
        f"whether {one.key} is closed: {'; '.join(one.contradictions)}"
        for one in of_level
        if one.is_open and one.contradictions
    )
    return Told(tuple(_closings(of_level)), lacks=(*unclear, *alerts.problems))


def _closings(alerts: Iterable[Alert]) -> Iterator[Sign]:
    for one in alerts:
        done = one.closed
        if one.state is AlertState.CLOSED and done is not None and done.when is not None:
            title = one.statements[0].title
            says = f"{title} ({one.key}) closed by {done.by}: {done.outcome}"
            yield Sign(done.when.day, instant(done.when), says, done.origin)


def raised(level: Level, alerts: Alerts) -> tuple[Sign, ...]:
    """A sign for each day on which an alert of a level was called for, also while one was open."""
    found: dict[date, Sign] = {}
    for alert in alerts.alerts:
        for breach in alert.breaches:
            if breach.rule.level is level and breach.raised <= alerts.at:
                statement = breach.rule.statement
                said = "; ".join(f"{one.fact.name} {one.in_words()}" for one in breach.because)
                says = f"{statement.title} ({statement.code}): {said}"
                sign = Sign(breach.day, breach.raised, says, " and ".join(sorted(breach.reports)))
                found[breach.day] = min(sign, found.get(breach.day, sign), key=_order)
    return tuple(sorted(found.values(), key=_order))


def _order(sign: Sign) -> tuple[date, datetime, str, str]:
    return sign.order


def often_enough(signs: Sequence[Sign], times: int, within: int) -> tuple[Sign, ...]:
    """Those of the signs that lie so many, or more, within so many days; given in their order."""
    found: dict[Sign, None] = {}
    for place, sign in enumerate(signs):
        near = [one for one in signs[place:] if one.day - sign.day <= timedelta(within)]
        if len(near) >= times:
            found |= dict.fromkeys(near)
    return tuple(found)
