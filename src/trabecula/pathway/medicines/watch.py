"""When to look at what is taken again, and from when its dose may be raised."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from trabecula.language.dose import Every
from trabecula.language.dosing import Dosing
from trabecula.language.medicine import Medicine
from trabecula.pathway.medicines.each_ingredient import TakenIngredient
from trabecula.pathway.medicines.fitness import Fitness, is_as_taken
from trabecula.pathway.taken.taken import TakenMedicine


@dataclass(frozen=True, slots=True)
class LookAgain:
    """By when a medicine is to be looked at again; ``by`` is None where that is not known.

    ``steps`` are how its dose may be raised, each with the first day on which that may be done
    by the newest entry; None where the record does not tell.
    """

    medicine: Medicine
    of: tuple[TakenMedicine, ...]
    begun: date | None
    by: date | None
    steps: tuple[tuple[Dosing, date | None], ...]

    def is_overdue(self, as_of: date) -> bool:
        """Whether it should have been looked at by this day."""
        return self.by is not None and self.by < as_of


def look_again(fitness: Sequence[Fitness]) -> Iterator[LookAgain]:
    """Each medicine of the formulary that is taken, what is due first at the top."""
    found = [_look_again(one) for one in fitness]
    yield from sorted(found, key=lambda one: one.by or date.max)


def _look_again(fit: Fitness) -> LookAgain:
    of = tuple(dict.fromkeys(part.of for part in fit.parts))
    days = [one.begun for one in of]
    begun = None if None in days else min(filter(None, days), default=None)
    return LookAgain(
        fit.medicine,
        of,
        begun,
        _after(begun, fit.medicine.review_after),
        tuple(_steps(fit)),
    )


def _steps(fit: Fitness) -> Iterator[tuple[Dosing, date | None]]:
    """Of what is taken regularly: each way of raising it."""
    regular = [part for part in fit.parts if part.amounts.regular is not None]
    newest = _newest(regular)
    said: set[str] = set()
    for dosing in fit.medicine.dosing:
        step = dosing.step
        if step is not None and step.says not in said and is_as_taken(dosing, regular):
            said.add(step.says)
            yield dosing, _after(newest, step.then or step.wait)


def _newest(parts: Sequence[TakenIngredient]) -> date | None:
    """The day of the newest entry that tells of them: since then the dose stands."""
    whens = [entry.when for part in parts for entry in part.of.entries]
    return max((when.latest for when in whens if when is not None), default=None)


def _after(day: date | None, every: Every | None) -> date | None:
    if day is None or every is None:
        return None
    return day + timedelta(hours=float(every.longest))
