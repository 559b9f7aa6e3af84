"""Bereavement: after a death only the carer is called, at a few times (PSY-13)."""

from dataclasses import dataclass
from datetime import date

from trabecula.language.follow_up import InTouch, Means
from trabecula.language.policy import Policy
from trabecula.pathway.cadence.due import Standing
from trabecula.pathway.cadence.happened import Happened
from trabecula.pathway.facts import Facts
from trabecula.pathway.record import Person
from trabecula.pathway.times import span


@dataclass(frozen=True, slots=True)
class BereavementCall:
    """One call to the carer, from its first day to its last; ``on`` is when it took place."""

    first: date
    last: date
    standing: Standing
    on: date | None = None
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Bereavement:
    """After a death. ``died`` is None where the record does not say on which day.

    ``carer`` is whether there is one: True, False, or None where that is not known, and then
    asked. There are calls only where both are known, and there is a carer.
    """

    died: date | None
    origin: str
    carer: bool | None
    calls: tuple[BereavementCall, ...]


def bereavement(
    person: Person, facts: Facts, touch: InTouch, happened: Happened, policy: Policy
) -> Bereavement | None:
    """What is left to do after a death; None while the person is not known to have died."""
    died, origin = _day_of_death(person, facts, touch)
    if died is None and not origin:
        return None
    carer = _carer(facts, touch)
    if died is None or not carer:
        return Bereavement(died, origin, carer, ())
    spans = [span(one, died, policy) for one in touch.bereavement]
    ends = [first for first, _ in spans[1:]] + [date.max]
    calls = (
        _call(first, _last(first, last, policy, died, touch), end, happened, facts.as_of)
        for (first, last), end in zip(spans, ends, strict=True)
    )
    return Bereavement(died, origin, carer, tuple(calls))


def _last(first: date, last: date, policy: Policy, died: date, touch: InTouch) -> date:
    """What is due on one day may come later by the leeway of a contact."""
    share = policy.value(touch.leeway).value / 100
    return first + (first - died) * share if first == last else last


def _call(first: date, last: date, end: date, happened: Happened, as_of: date) -> BereavementCall:
    until = min(end, as_of) if end <= as_of else as_of
    met = happened.between(Means.CALL, first, until) if first <= as_of else None
    if met is not None:
        return BereavementCall(first, last, Standing.DONE, *met)
    if as_of <= last:
        return BereavementCall(first, last, Standing.NEXT if as_of < first else Standing.OPEN)
    return BereavementCall(first, last, Standing.MISSED)


def _day_of_death(person: Person, facts: Facts, touch: InTouch) -> tuple[date | None, str]:
    """The day, and the resource that tells of the death; neither where none is known of."""
    if person.died is not None and person.died.day <= facts.as_of:
        known = person.died.day == person.died.latest
        return (person.died.day if known else None), person.origin
    if person.deceased and person.died is None:
        return None, person.origin
    finding = facts.person.findings.get(touch.died.key)
    if finding is None or not isinstance(finding.value, int | float):
        return None, ""
    return date.fromordinal(facts.as_of.toordinal() - round(finding.value)), finding.origin


def _carer(facts: Facts, touch: InTouch) -> bool | None:
    """Whether there is a carer: as it was last told, for a death ends no carer."""
    finding = facts.person.findings.get(touch.carer.key)
    told = finding.recorded if finding is not None else None
    return told if isinstance(told, bool) else None
