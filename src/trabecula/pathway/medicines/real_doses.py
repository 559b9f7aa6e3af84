"""Doses that can be given: rounded down to strengths that are sold, never to nothing."""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from trabecula.calculation.dose_rounding import round_down
from trabecula.language.dose import Amount, Dose
from trabecula.language.dose_form import DoseForm
from trabecula.language.dosing import Dosing
from trabecula.language.medicine import Medicine
from trabecula.language.route import Release

_BY_VOLUME = "each mL"
_SMALLEST_VOLUME = Fraction(1, 20)
"""A twentieth of a millilitre is the least that is measured out; this project's own choice."""


def real_dose(dose: Dose, dosing: Dosing, medicine: Medicine) -> Dose | None:
    """The dose with each end rounded down; None where nothing so small can be given.

    A dose of which no form is recorded is left as it is.
    """
    forms = tuple(_forms(dose.least, dosing, medicine))
    if not forms:
        return dose
    low, high = round_down(dose.least.number, forms), round_down(dose.highest.number, forms)
    if high is None:
        return None
    least = Amount(high.amount if low is None else low.amount, dose.least.unit)
    most = Amount(high.amount, dose.least.unit)
    return replace(dose, least=least, most=most if most.exceeds(least) else None)


def _forms(amount: Amount, dosing: Dosing, medicine: Medicine) -> Iterator[DoseForm]:
    """The forms of a dosing's route and release whose strengths are in the unit of the dose."""
    for form in medicine.forms:
        fits = not set(form.routes).isdisjoint(dosing.routes) and dosing.form in ("", form.name)
        released = dosing.release in (form.release, Release.NOT_SAID)
        same = [one.in_unit(amount.unit).number for one in form.strengths if one.is_like(amount)]
        if not (fits and released and same):
            continue
        if _BY_VOLUME in form.name:
            yield from (
                DoseForm(form.name, (one * _SMALLEST_VOLUME,), measured=True) for one in same
            )
        else:
            halves = {one / 2 for one in same} if form.divisible else set[Fraction]()
            yield DoseForm(form.name, tuple(sorted({*same, *halves})))
