"""Rounding a dose to what can be given: always down, never to nothing."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from trabecula.language.dose_form import DoseForm


@dataclass(frozen=True)
class GivenDose:
    """A dose that can be given: how much, of which form, how many pieces of which strength.

    A liquid is measured out, and has no pieces.
    """

    amount: Fraction
    form: DoseForm
    pieces: tuple[tuple[Fraction, int], ...]


def round_down(amount: Fraction, forms: Sequence[DoseForm]) -> GivenDose | None:
    """The highest dose that is not above the amount, of one of the forms, in the fewest pieces.

    None where even the smallest is above it: then there is no dose, and never none at all. Amount
    and strengths are in the same unit. Raises ``ValueError`` for an amount that is not above 0.
    Source: rounding down is of the pharmacology dossier, section 2.4.
    """
    if amount <= 0:
        raise ValueError(f"a dose to round is above 0, not {amount}")
    fitting = [dose for form in forms if (dose := _highest(amount, form))]
    return max(fitting, key=_best, default=None)


def round_each_down(
    daily: Fraction, times_a_day: int, forms: Sequence[DoseForm]
) -> GivenDose | None:
    """Each of so many equal doses of a day, rounded down.

    Twice a day is half of the day's dose each time. Errors and source as for `round_down`; errata,
    part B, row on R11.
    """
    if times_a_day < 1:
        raise ValueError(f"a dose is given at least once a day, not {times_a_day} times")
    return round_down(daily / times_a_day, forms)


def doses_up_to(most: Fraction, forms: Sequence[DoseForm]) -> dict[Fraction, GivenDose]:
    """Every dose up to the most that the forms can give, each in the fewest pieces."""
    found: dict[Fraction, GivenDose] = {}
    for form in forms:
        for dose in _measured(most, form) if form.measured else _counted(most, form):
            known = found.get(dose.amount)
            if known is None or _best(dose) > _best(known):
                found[dose.amount] = dose
    return found


def _highest(amount: Fraction, form: DoseForm) -> GivenDose | None:
    if form.measured:
        steps = amount // form.strengths[0]
        return GivenDose(steps * form.strengths[0], form, ()) if steps else None
    return max(_counted(amount, form), key=_best, default=None)


def _measured(most: Fraction, form: DoseForm) -> Iterator[GivenDose]:
    step = form.strengths[0]
    for count in range(1, most // step + 1):
        yield GivenDose(count * step, form, ())


def _counted(most: Fraction, form: DoseForm) -> Iterator[GivenDose]:
    """Every sum of at most so many pieces, each sum once, with the fewest."""
    sums: dict[Fraction, tuple[Fraction, ...]] = {Fraction(0): ()}
    latest = sums
    for _ in range(form.most_pieces):
        longer = {
            total + strength: (*pieces, strength)
            for total, pieces in latest.items()
            for strength in form.strengths
            if total + strength <= most
        }
        latest = {total: pieces for total, pieces in longer.items() if total not in sums}
        sums = sums | latest
    for total, pieces in sums.items():
        if pieces:
            counted = tuple((one, pieces.count(one)) for one in sorted(set(pieces), reverse=True))
            yield GivenDose(total, form, counted)


def _best(dose: GivenDose) -> tuple[Fraction, int]:
    return dose.amount, -sum(count for _, count in dose.pieces)
