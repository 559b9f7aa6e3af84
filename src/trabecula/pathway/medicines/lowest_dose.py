"""Of all the doses that hold for one person the one that is given: the lowest."""

from collections.abc import Sequence
from dataclasses import replace

from trabecula.language.dose import Dose, Every


def lowest(doses: Sequence[Dose], not_sooner: Sequence[Every]) -> Dose:
    """The lowest of these doses for a day, and no more at a time than the lowest of them.

    Every one of them is drawn out to the intervals first: a shorter one would compare as more.
    """
    drawn = [_drawn_out(dose, not_sooner) for dose in doses]
    chosen = smallest = drawn[0]
    for dose in drawn[1:]:
        if dose.is_below(chosen):
            chosen = dose
        if smallest.highest.is_like(dose.highest) and smallest.highest.exceeds(dose.highest):
            smallest = dose
    if not chosen.highest.is_like(smallest.highest) or not chosen.highest.exceeds(smallest.highest):
        return chosen
    return replace(chosen, least=smallest.least, most=smallest.most, volume=smallest.volume)


def _drawn_out(dose: Dose, not_sooner: Sequence[Every]) -> Dose:
    every = dose.every
    if every is None:
        return dose
    for interval in not_sooner:
        every = every.not_sooner_than(interval)
    return replace(dose, every=every)
