"""Whether what is taken fits this person: contraindications, kidneys, liver, ceilings."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from trabecula.language.answer import Answer
from trabecula.language.condition import Subject
from trabecula.language.dose import Amount, DoseUnit, NoCeiling
from trabecula.language.dosing import Dosing
from trabecula.language.formulary import DoseFacts
from trabecula.language.medicine import Medicine
from trabecula.language.organ_function import Action
from trabecula.language.route import Release, counts_as
from trabecula.pathway.dosage import HOURS_A_DAY, Unit
from trabecula.pathway.medicines.dose_for_person import DoseForPerson, Reason, reason
from trabecula.pathway.medicines.doses import doses
from trabecula.pathway.medicines.each_ingredient import TakenIngredient
from trabecula.pathway.medicines.organs import OrganRow, organ_rows
from trabecula.pathway.taken.known import Known

_GRAVE = (Action.AVOID, Action.CONTRAINDICATED, Action.CONFLICT)
_UNITS = {
    (Unit.MILLIGRAM, HOURS_A_DAY): DoseUnit.MILLIGRAM,
    (Unit.MICROGRAM, Fraction(1)): DoseUnit.MICROGRAM_PER_HOUR,
}


@dataclass(frozen=True, slots=True)
class Fitness:
    """A medicine of the formulary that is taken, and whether it fits.

    ``against`` is what speaks against it, ``attend`` what kidneys or liver ask for, ``asks`` what
    must be known to say so. ``a_day`` is what
    all of it comes to, from the regular doses up to all as needed; None where that is not known.
    ``most`` is the ceiling here, where there is one; ``above`` says whether it is passed, None
    where that is not known. ``doses`` are the dosings of the ways in which it is taken.
    """

    medicine: Medicine
    parts: tuple[TakenIngredient, ...]
    against: tuple[Reason, ...]
    attend: tuple[Reason, ...]
    asks: tuple[Subject, ...]
    a_day: tuple[Amount | None, Amount] | None
    most: Amount | None
    above: bool | None
    doses: tuple[DoseForPerson, ...]


def fitness(
    parts: Sequence[TakenIngredient], known: Known, rests_on: DoseFacts
) -> Iterator[Fitness]:
    """Each medicine of the formulary among these ingredients, all that is taken of it together."""
    by_medicine: dict[Medicine, list[TakenIngredient]] = {}
    for part in parts:
        if part.medicine is not None:
            by_medicine.setdefault(part.medicine, []).append(part)
    for medicine, taken in by_medicine.items():
        yield _fitness(medicine, taken, known, rests_on)


def _fitness(
    medicine: Medicine, parts: Sequence[TakenIngredient], known: Known, rests_on: DoseFacts
) -> Fitness:
    as_taken = [
        each for each in doses(medicine, known, rests_on) if is_as_taken(each.dosing, parts)
    ]
    organs = _organs(medicine, [each.dosing for each in as_taken], known, rests_on)
    grave, attend = _said_of_organs(organs)
    asks = (*(f for each in as_taken for f in each.asks), *(f for one in organs for f in one.asks))
    a_day, most = _a_day(parts), _most(as_taken)
    return Fitness(
        medicine,
        tuple(parts),
        (*_against(medicine, known), *grave),
        attend,
        tuple(dict.fromkeys(asks)),
        a_day,
        most,
        _is_above(a_day, most),
        tuple(as_taken),
    )


def is_as_taken(dosing: Dosing, parts: Sequence[TakenIngredient]) -> bool:
    """Whether a dosing is of a way and a release in which it is taken."""
    return any(
        (part.of.route is None or counts_as(part.of.route) in dosing.routes)
        and (
            part.of.release is Release.NOT_SAID
            or dosing.release is Release.NOT_SAID
            or part.of.release is dosing.release
        )
        for part in parts
    )


def _organs(
    medicine: Medicine, dosings: Sequence[Dosing], known: Known, rests_on: DoseFacts
) -> tuple[OrganRow, ...]:
    """Kidneys and liver by each dosing as it is taken; taken otherwise, by the medicine's own."""
    return tuple(
        organ
        for dosing in dosings or (None,)
        for organ in organ_rows(medicine, dosing, known, rests_on)
    )


def _said_of_organs(
    organs: Sequence[OrganRow],
) -> tuple[tuple[Reason, ...], tuple[Reason, ...]]:
    """What kidneys and liver make of it where not the usual: what is grave, and the rest.

    It is grave where it is so by every dosing as it is taken; where by some of them only, the
    purpose decides, and it is for a clinician to see.
    """
    grave: dict[Reason, None] = {}
    rest: dict[Reason, None] = {}
    for organ in dict.fromkeys(one.organ for one in organs):
        rows = [one for one in organs if one.organ == organ]
        all_grave = all(one.row is not None and one.row.holds.action in _GRAVE for one in rows)
        place = grave if all_grave else rest
        place |= dict.fromkeys(said for one in rows for said in _said(one))
    return tuple(grave), tuple(rest)


def _said(organ: OrganRow) -> tuple[Reason, ...]:
    if organ.fact is None or (organ.row is not None and organ.row.holds.action is Action.USUAL):
        return ()
    return organ.reasons


def _against(medicine: Medicine, known: Known) -> Iterator[Reason]:
    for contra in medicine.contraindications:
        if contra.when is not None and known.answer(contra.when) is Answer.APPLIES:
            yield reason(contra, contra.holds, known.turns_on(contra.when))


def _a_day(parts: Sequence[TakenIngredient]) -> tuple[Amount | None, Amount] | None:
    """All of it in a day: regularly, and at most; None where any part of it is not known."""
    low, high, unit = Fraction(0), Fraction(0), None
    for part in parts:
        dailies = (part.amounts.regular, part.amounts.as_needed)
        if not any(dailies):
            return None
        for daily in filter(None, dailies):
            own = _UNITS.get((daily.rate.amount.unit, daily.rate.hours))
            if own is None or unit not in (None, own):
                return None
            unit = own
            low += Fraction(0) if daily.as_needed else daily.rate.amount.span.low
            high += daily.rate.amount.span.high
    if unit is None or not high:
        return None
    return (Amount(low, unit) if low else None), Amount(high, unit)


def _most(as_taken: Sequence[DoseForPerson]) -> Amount | None:
    """The highest ceiling of the dosings as it is taken; None where any of them has none."""
    ceilings = [each.dosing.ceiling for each in as_taken]
    if any(isinstance(one, NoCeiling) or one.of_first_doses for one in ceilings):
        return None
    amounts = [each.most_a_day for each in as_taken]
    highest: Amount | None = None
    for amount in amounts:
        if amount is None:
            return None
        if highest is None or (amount.is_like(highest) and amount.exceeds(highest)):
            highest = amount
    return highest


def _is_above(a_day: tuple[Amount | None, Amount] | None, most: Amount | None) -> bool | None:
    """Whether the ceiling is passed: by the regular doses, or not even with all as needed."""
    if a_day is None or most is None or not a_day[1].is_like(most):
        return None
    regular, at_most = a_day
    if regular is not None and regular.exceeds(most):
        return True
    return None if at_most.exceeds(most) else False
