"""Kidneys, liver and the most of a day of an opioid that is begun anew, for one person."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from trabecula.cli.medicines.reading import dosings
from trabecula.knowledge.formulary import FORMULARY
from trabecula.language.answer import Answer
from trabecula.language.decimals import written
from trabecula.language.dose import Amount, Ceiling, DoseUnit, Every, NoCeiling
from trabecula.language.dosing import Dosing, NotComputed
from trabecula.language.opioid import Opioid, RateUnit
from trabecula.language.organ_function import Action, OrganAdvice
from trabecula.language.route import Release, Route
from trabecula.language.source import Citation
from trabecula.pathway.medicines.organs import OrganRow, organ_rows
from trabecula.pathway.taken.known import Known
from trabecula.report.medicine_shapes import (
    AdviceJson,
    AskJson,
    ConversionJson,
    RefusalJson,
    RescueJson,
)
from trabecula.report.medicine_words import UNITS, advice, sources, to_ask

_FORBIDS = (Action.AVOID, Action.CONTRAINDICATED, Action.CONFLICT)
_DOSE_UNITS = {
    RateUnit.MILLIGRAMS_PER_DAY: DoseUnit.MILLIGRAM,
    RateUnit.MICROGRAMS_PER_HOUR: DoseUnit.MICROGRAM_PER_HOUR,
}


@dataclass(frozen=True)
class Organs:
    """What kidneys, liver and ceiling leave of an opioid.

    ``fraction`` is the part of a dose that is left, lowest and highest, of the stricter organ. What
    is not ``listed`` in the formulary has nothing here, so that there is no dose of it.
    """

    rows: tuple[OrganRow, ...] = ()
    ceilings: tuple[Amount, ...] = ()
    cautions: tuple[str, ...] = ()
    listed: bool = True

    @property
    def advice(self) -> Iterator[AdviceJson]:
        """Each organ, for the answer."""
        return map(advice, self.rows)

    @property
    def asks(self) -> list[AskJson]:
        """The facts without which there is no dose."""
        return to_ask(fact for row in self.rows for fact in row.asks)

    @property
    def impaired(self) -> bool:
        """Whether a row asks for anything but the usual dose."""
        return any(one.action is not Action.USUAL for one in self._holds())

    @property
    def fraction(self) -> tuple[Fraction, Fraction] | None:
        """The part that is left, of the stricter organ."""
        return min((one.fraction for one in self._holds() if one.fraction), default=None)

    @property
    def because(self) -> str:
        """Which organ leaves less."""
        return " and ".join(row.organ for row in self.rows if row.row and row.row.holds.fraction)

    @property
    def cited(self) -> tuple[Citation, ...]:
        """The sources of the rows that leave less."""
        rows = (row.row for row in self.rows if row.row and row.row.holds.fraction)
        return tuple(citation for row in rows for citation in row.sources)

    @property
    def no_modified_release(self) -> bool:
        """Whether such a form is not begun."""
        return any(one.no_modified_release for one in self._holds())

    @property
    def not_sooner(self) -> Every | None:
        """The shortest interval."""
        intervals = (one.not_sooner for one in self._holds() if one.not_sooner)
        return max(intervals, key=lambda every: every.shortest, default=None)

    @property
    def forbids(self) -> RefusalJson | None:
        """What kidneys or liver forbid, or leave to a clinician."""
        for one in self.rows:
            if one.row is not None and one.row.holds.action in _FORBIDS:
                holds = one.row.holds
                says = f"{one.where}: {holds.action}. {holds.says}"
                return RefusalJson(one.organ, says, sources(one.row.sources, one.row.checked))
        return None

    @property
    def unsettled(self) -> RefusalJson | None:
        """What is known of kidneys or liver, and no row tells what to make of it."""
        for one in self.rows:
            if one.row is None and one.fact is not None and not one.is_sound:
                return RefusalJson(one.organ, one.says, [])
        return None

    def hold(self, shape: ConversionJson | RescueJson, amount: Fraction, unit: RateUnit) -> None:
        """Refuse what an organ forbids, and what is above the most of a day."""
        shape.refused = self.forbids or self.unsettled
        most = [c.in_unit(_DOSE_UNITS[unit]).number for c in self.ceilings if _fits(c, unit)]
        if shape.refused is None and most and amount > min(most):
            says = (
                f"{written(amount)} {UNITS[unit]} is above {written(min(most))}, the most there is."
            )
            shape.refused = RefusalJson("above the most of a day", says, [])

    def _holds(self) -> Iterator[OrganAdvice]:
        return (row.row.holds for row in self.rows if row.row is not None)


def organs_for(opioid: Opioid, route: Route, release: Release | None, person: Known) -> Organs:
    """What is known of an opioid that the formulary has; of another, that nothing is."""
    held = [
        (medicine, dosing)
        for medicine, dosing in dosings(opioid, route)
        if not isinstance(dosing.start, NotComputed)
    ]
    preferred = [each for each in held if each[1].release is (release or Release.MODIFIED)] or held
    if not preferred:
        said = (
            f"The formulary has no {opioid} {route}: kidneys, liver and the most of a day are not "
            "checked, so there is no dose."
        )
        return Organs(cautions=(said,), listed=False)
    medicine, dosing = preferred[0]
    rests_on = FORMULARY.dose_facts
    rows = organ_rows(medicine, dosing, person, rests_on)
    return Organs(rows, tuple(_ceilings(dosing, rows, person)))


def _ceilings(dosing: Dosing, rows: tuple[OrganRow, ...], person: Known) -> Iterator[Amount]:
    found: list[Ceiling | NoCeiling | None] = [dosing.ceiling]
    if person.answer(FORMULARY.dose_facts.frail) is not Answer.DOES_NOT_APPLY:
        found.append(dosing.frail_ceiling)
    for limit in dosing.limits:
        if person.answer(limit.when) is not Answer.DOES_NOT_APPLY:
            found.append(limit.ceiling)
    found += [row.row.holds.ceiling for row in rows if row.row is not None]
    for ceiling in found:
        if not isinstance(ceiling, Ceiling) or ceiling.of_first_doses:
            continue
        if ceiling.per_day is not None:
            yield ceiling.per_day


def _fits(ceiling: Amount, unit: RateUnit) -> bool:
    return unit in _DOSE_UNITS and ceiling.is_like(Amount(Fraction(1), _DOSE_UNITS[unit]))
