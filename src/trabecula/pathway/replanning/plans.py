"""Plans that were made: kept in the record, or decided; each answers what was told before it."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime

from trabecula.pathway.alerts.arrivals import instant
from trabecula.pathway.record import KeptPlan, Record
from trabecula.pathway.replanning.visit import Planned
from trabecula.pathway.wishes import Decision


def plans_of(record: Record, as_of: date) -> tuple[Planned, ...]:
    """Every plan that was kept or decided until a day, the newest last."""
    found = {*_kept(record.kept_plans), *_decided(record.wishes.decisions)}
    return tuple(sorted(one for one in found if max(one.of, one.at.date()) <= as_of))


def undated(record: Record) -> tuple[str, ...]:
    """The plans and decisions of which the record does not say when they were made."""
    decisions = (one.origin for one in record.wishes.decisions if one.when is None)
    kept = (one.origin for one in record.kept_plans if one.of is None)
    return tuple(sorted({*decisions, *kept}))


def newest_kept(record: Record, as_of: date) -> KeptPlan | None:
    """The plan of the latest day that was kept until then."""
    kept = [one for one in record.kept_plans if any(p.at.date() <= as_of for p in _kept([one]))]
    dated = [(one.of, one.origin, one) for one in kept if one.of is not None and one.of <= as_of]
    return max(dated, key=lambda one: one[:2])[2] if dated else None


def _kept(plans: Iterable[KeptPlan]) -> Iterator[Planned]:
    for plan in plans:
        if plan.of is not None:
            at = datetime.combine(plan.of, datetime.min.time())
            at = at if plan.kept is None else instant(plan.kept)
            yield Planned(plan.of, at, f"plan kept by {plan.by or 'nobody named'}", plan.origin)


def _decided(decisions: Iterable[Decision]) -> Iterator[Planned]:
    for one in decisions:
        if one.when is not None:
            at, by = instant(one.when), one.by or "nobody named"
            yield Planned(one.when.day, at, f"decision by {by}", one.origin)
