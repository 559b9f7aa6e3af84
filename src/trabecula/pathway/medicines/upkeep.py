"""What should go with what is taken, and the tests that are due."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import inf

from trabecula.language.amount import Amount
from trabecula.language.answer import Answer
from trabecula.language.carrier import MedicineGroup
from trabecula.language.companion import Companion
from trabecula.language.condition import Subject
from trabecula.language.fact import Fact
from trabecula.language.medicine import MedicineClass, Monitoring
from trabecula.pathway.facts import Facts
from trabecula.pathway.medicines.each_ingredient import TakenIngredient
from trabecula.pathway.taken.agents import is_in
from trabecula.pathway.taken.known import Known
from trabecula.pathway.taken.plausible import DOSE_UNITS
from trabecula.pathway.taken.taken import TakenMedicine


@dataclass(frozen=True, slots=True)
class Missing:
    """A companion that is not recorded. ``not_known`` are the facts on which it turns, if any.

    Companions that ask for the same stand together, ``companions`` each with its reason.
    """

    companions: tuple[Companion, ...]
    of: tuple[TakenMedicine, ...]
    not_known: tuple[Subject, ...] = ()

    @property
    def companion(self) -> Companion:
        """The first of them, for what all of them say."""
        return self.companions[0]


@dataclass(frozen=True, slots=True)
class Test:
    """A test that a medicine asks for: when it was done last, and by when it is due.

    ``last`` is None where none is recorded, ``due`` where the source names no longest time.
    """

    monitoring: Monitoring
    of: tuple[TakenMedicine, ...]
    last: date | None
    due: date | None

    def is_overdue(self, as_of: date) -> bool:
        """Whether it should have been done by this day."""
        return self.due is not None and self.due < as_of


def missing(
    companions: Sequence[Companion], parts: Sequence[TakenIngredient], known: Known
) -> Iterator[Missing]:
    """Every companion that is called for, or may be, and that is not taken; each thing once."""
    alike: dict[str, list[Missing]] = {}
    for one in _each_missing(companions, parts, known):
        alike.setdefault(one.companion.holds, []).append(one)
    for group in alike.values():
        sure = [one for one in group if not one.not_known] or group
        yield Missing(
            tuple(one.companion for one in sure),
            tuple(dict.fromkeys(medicine for one in sure for medicine in one.of)),
            tuple(dict.fromkeys(fact for one in sure for fact in one.not_known)),
        )


def _each_missing(
    companions: Sequence[Companion], parts: Sequence[TakenIngredient], known: Known
) -> Iterator[Missing]:
    for companion in companions:
        of = [part for part in parts if _is_of(companion, part)]
        if not of or _is_met(companion, parts) or _is_silenced(companion, known):
            continue
        medicines = tuple(dict.fromkeys(part.of for part in of))
        if companion.when is None or known.answer(companion.when) is Answer.APPLIES:
            yield Missing((companion,), medicines)
        elif known.answer(companion.when) is Answer.NOT_KNOWN:
            yield Missing((companion,), medicines, known.open(companion.when))


def _is_of(companion: Companion, part: TakenIngredient) -> bool:
    """Whether it goes with this ingredient; a group is known also where the formulary is not."""
    medicine = part.medicine
    named = medicine is not None and {medicine.kind, medicine.name} & set(companion.of)
    groups = (what for what in companion.of if isinstance(what, MedicineGroup))
    if not named and not any(is_in(group, part.ingredient.agent) for group in groups):
        return False
    return companion.from_dose is None or _reaches(companion.from_dose, part)


def _reaches(least: Amount, part: TakenIngredient) -> bool:
    """Whether the regular dose of a day may be so high; what is not known may."""
    daily = part.amounts.regular
    unit = None if daily is None else DOSE_UNITS.get((daily.rate.amount.unit, daily.rate.hours))
    if daily is None or unit is None:
        return True
    return daily.rate.amount.span.high >= least.in_unit(unit).number


def _is_met(companion: Companion, parts: Sequence[TakenIngredient]) -> bool:
    """Whether one of what it needs is taken; an antagonist inside an opioid rescues nobody."""
    return any(
        (part.medicine is not None and part.medicine.name in companion.needs)
        or (companion.met_by is not None and is_in(companion.met_by, part.ingredient.agent))
        for part in parts
        if not (part.kind is MedicineClass.OPIOID_ANTAGONIST and len(part.of.ingredients) > 1)
    )


def _is_silenced(companion: Companion, known: Known) -> bool:
    return companion.unless is not None and known.answer(companion.unless) is Answer.APPLIES


def tests(parts: Sequence[TakenIngredient], facts: Facts) -> Iterator[Test]:
    """The tests that what is taken asks for, each once, what is due first at the top.

    Where two medicines ask for one test, the shorter interval counts.
    """
    by_test: dict[str, tuple[list[Monitoring], dict[TakenMedicine, None]]] = {}
    for part in parts:
        for monitoring in part.medicine.monitoring if part.medicine is not None else ():
            asked, of = by_test.setdefault(monitoring.holds, ([], {}))
            asked.append(monitoring)
            of[part.of] = None
    found = [_test(min(asked, key=_longest), tuple(of), facts) for asked, of in by_test.values()]
    yield from sorted(found, key=lambda test: test.due or date.max)


def _longest(monitoring: Monitoring) -> float:
    return inf if monitoring.every is None else float(monitoring.every.value)


def _test(monitoring: Monitoring, of: tuple[TakenMedicine, ...], facts: Facts) -> Test:
    last = _last(monitoring, facts)
    if monitoring.every is None or not monitoring.facts:
        return Test(monitoring, of, last, None)
    every = timedelta(days=float(monitoring.every.value))
    return Test(monitoring, of, last, facts.as_of if last is None else last + every)


def _last(monitoring: Monitoring, facts: Facts) -> date | None:
    """The day on which all of its facts were known last."""
    days = [_day(fact, facts) for fact in monitoring.facts]
    return min((day for day in days if day is not None), default=None) if all(days) else None


def _day(fact: Fact, facts: Facts) -> date | None:
    """The day of a fact; of a time since something, the day on which that was done."""
    finding = facts.person.findings.get(fact.key)
    in_a_day = fact.of_days(1)
    if finding is None or in_a_day is None:
        return None if finding is None else finding.day
    since = finding.recorded
    if isinstance(since, bool) or not isinstance(since, int | float):
        return None
    return facts.as_of - timedelta(days=round(since / in_a_day))
