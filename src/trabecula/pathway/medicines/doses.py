"""Doses for this person: what may be started, how much, how often, up to what; or why not.

Where a test that a dose rests on is missing or too old there is no dose, and the test is asked
for. A contraindication that was not asked about is not excluded. Doses for an emergency are not
held back.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import Any

from trabecula.language.answer import Answer
from trabecula.language.condition import Condition, Subject
from trabecula.language.dose import Amount, Ceiling, Dose, NoCeiling
from trabecula.language.dosing import Dosing, NotComputed
from trabecula.language.formulary import DoseFacts
from trabecula.language.medicine import Medicine, Said
from trabecula.language.organ_function import (
    Action,
    ByWeight,
    ChildPugh,
    NotStated,
    OrganAdvice,
    matters,
)
from trabecula.language.quantity import Kilograms, MillilitresPerMinute
from trabecula.language.route import Release, Route
from trabecula.language.table import TableRow
from trabecula.pathway.medicines.ceilings import above, most_a_day, most_at_a_time, need_weight
from trabecula.pathway.medicines.dose_for_person import DoseForPerson, Reason, Verdict, reason
from trabecula.pathway.medicines.organs import UNSTEADY
from trabecula.pathway.medicines.real_doses import real_dose
from trabecula.pathway.taken.known import Known


def doses(medicine: Medicine, known: Known, rests_on: DoseFacts) -> Iterator[DoseForPerson]:
    """Each dosing of a medicine for the person of whom this is known."""
    for dosing in medicine.dosing:
        yield _Reckoning(medicine, dosing, known, rests_on).run()


def doses_by(
    medicine: Medicine,
    known: Known,
    rests_on: DoseFacts,
    route: Route | None = None,
    release: Release | None = None,
) -> tuple[DoseForPerson, ...]:
    """The same, of one route and release only, where they are given."""
    return tuple(
        each
        for each in doses(medicine, known, rests_on)
        if (route is None or route in each.dosing.routes)
        and (release is None or release is each.dosing.release)
    )


@dataclass(slots=True)
class _Reckoning:
    """Goes through what bears on one dosing, in the order in which a prescriber would."""

    medicine: Medicine
    dosing: Dosing
    known: Known
    rests_on: DoseFacts
    verdict: Verdict = Verdict.OFFERED
    dose: Dose | None = None
    ceilings: list[Ceiling] = field(default_factory=list[Ceiling])
    because: list[Reason] = field(default_factory=list[Reason])
    against: list[Reason] = field(default_factory=list[Reason])
    check: list[Reason] = field(default_factory=list[Reason])
    asks: dict[Subject, None] = field(default_factory=dict[Subject, None])

    def run(self) -> DoseForPerson:
        start = self.dosing.start
        if isinstance(start, NotComputed):
            self._settle(Verdict.NOT_COMPUTED, self.against, reason(self.dosing, start.because))
        else:
            self.dose = start
            self._take_ceiling(self.dosing.ceiling)
            self._for_whom()
            self._start()
            self._kidneys()
            self._liver()
            self._for_each_kilogram()
        self._contraindications()
        self._cautions()
        most = self._most_a_day()
        offered = self.verdict is Verdict.OFFERED and self.dose is not None
        return DoseForPerson(
            self.medicine, self.dosing, self.verdict, self.dose if offered else None, most,
            tuple(self.because), tuple(self.against), tuple(self.check), tuple(self.asks),
        )  # fmt: skip

    def _for_whom(self) -> None:
        if self.dosing.only_if is not None:
            self._demand(self.dosing.only_if, "It is for others only.")
        if self.dosing.opioid_tolerant_only:
            self._demand(self.rests_on.opioid_tolerant, "Only who is used to opioids may have it.")

    def _demand(self, condition: Condition, otherwise: str) -> None:
        answer = self.known.answer(condition)
        if answer is Answer.DOES_NOT_APPLY:
            self._settle(Verdict.NOT_OFFERED, self.against, reason(self.dosing, otherwise))
        elif answer is Answer.NOT_KNOWN:
            self._ask(condition)

    def _start(self) -> None:
        frail = self.known.answer(self.rests_on.frail)
        if frail is not Answer.DOES_NOT_APPLY:
            self._frail(sure=frail is Answer.APPLIES)
        for limit in self.dosing.limits:
            answer = self.known.answer(limit.when)
            if answer is Answer.DOES_NOT_APPLY:
                continue
            self.because.append(reason(limit, limit.holds, self.known.turns_on(limit.when)))
            self._lower(limit.start)
            self._take_ceiling(limit.ceiling)
            if answer is Answer.NOT_KNOWN:
                self.asks |= dict.fromkeys(self.known.open(limit.when))
        self._by_weight(self.dosing.by_weight)

    def _by_weight(self, table: ByWeight | None) -> None:
        """Take the dose for the weight; without a weight there is none."""
        if table is None or (weight := self._weight()) is None:
            return
        row = table.at(Kilograms(weight))
        self.dose = row.holds.for_weight(Fraction(repr(weight)))
        says = f"By a weight of {weight:g} kg."
        self.because.append(reason(row, says, (self.rests_on.weight,)))

    def _for_each_kilogram(self) -> None:
        dose = self.dose
        if (
            dose is not None
            and dose.highest.is_by_weight
            and (weight := self._weight()) is not None
        ):
            self.dose = dose.for_weight(Fraction(repr(weight)))
            says = f"{dose}, at a weight of {weight:g} kg."
            self.because.append(reason(self.dosing, says, (self.rests_on.weight,)))

    def _frail(self, *, sure: bool) -> None:
        because = "Frail or older" if sure else "Not known whether frail"
        facts = self.known.turns_on(self.rests_on.frail)
        says = self.dosing.frail
        if self.dosing.frail_start is not None:
            self._lower(self.dosing.frail_start)
            says = " ".join(filter(None, (f"start with {self.dosing.frail_start}.", says)))
        said = reason(self.dosing, f"{because}: {says}", facts)
        if self.dosing.not_for_frail:
            verdict = Verdict.NOT_OFFERED if sure else Verdict.NOT_KNOWN
            self._settle(verdict, self.against, said)
        else:
            self.because.append(said)
        self._take_ceiling(self.dosing.frail_ceiling)
        if not sure:
            self.asks |= dict.fromkeys(self.known.open(self.rests_on.frail))

    def _kidneys(self) -> None:
        table = self.dosing.kidneys or self.medicine.kidneys
        if isinstance(table, NotStated):
            self.check.append(Reason(f"Kidneys: nothing is stated. {table.because}"))
            return
        fact = self.rests_on.clearance
        if not matters(table):
            return
        clearance = self.known.number(fact)
        if self.known.answer(self.rests_on.kidneys_unsteady) is Answer.APPLIES:
            self.check.append(Reason(UNSTEADY))
            clearance = None
        if clearance is None:
            self._missing(fact)
            return
        row = table.at(MillilitresPerMinute(clearance))
        said = f"Creatinine clearance {clearance:.3g} mL/min: "
        self._advised(row.holds, row, said, fact)

    def _liver(self) -> None:
        table = self.dosing.liver or self.medicine.liver
        if isinstance(table, NotStated):
            self.check.append(Reason(f"Liver: nothing is stated. {table.because}"))
            return
        if not matters(table):
            return
        if self.known.answer(self.rests_on.no_liver_disease) is Answer.APPLIES:
            return
        fact = self.rests_on.liver_class
        value = self.known.value(fact)
        if not isinstance(value, str):
            self._missing(*self.known.open(self.rests_on.no_liver_disease), fact)
            return
        grade = ChildPugh(value.upper())
        if grade not in table.keys:
            said = Reason(f"Nothing is stated for Child-Pugh class {grade}.", facts=(fact,))
            if self.dosing.urgent:
                self.check.append(said)
            else:
                self._settle(Verdict.NOT_KNOWN, self.against, said)
            return
        row = table.at(grade)
        self._advised(row.holds, row, f"Child-Pugh class {grade}: ", fact)

    def _advised(self, advice: OrganAdvice, row: TableRow[Any], said: str, fact: Subject) -> None:
        advised = reason(row, said + advice.says, (fact,), advice.action)
        sides = tuple(Reason(f"Another source: {says}", (at,)) for says, at in advice.other_side)
        match advice.action:
            case Action.AVOID | Action.CONTRAINDICATED:
                self._settle(Verdict.NOT_OFFERED, self.against, advised, *sides)
            case Action.CONFLICT:
                self._settle(Verdict.CONFLICT, self.against, advised, *sides)
            case _:
                self.because += (advised, *sides)
        if advice.no_modified_release and self.dosing.release is Release.MODIFIED:
            self._settle(Verdict.NOT_OFFERED, self.against, advised)
        if advice.start is not None:
            self._lower(advice.start)
        elif advice.fraction is not None and isinstance(self.dosing.start, Dose):
            self._take_part(self.dosing.start, advice.fraction, advised)
        self._by_weight(advice.by_weight)
        self._take_ceiling(advice.ceiling)
        if advice.not_sooner is not None and self.dose is not None and self.dose.every is not None:
            self.dose = replace(self.dose, every=self.dose.every.not_sooner_than(advice.not_sooner))

    def _take_part(self, start: Dose, part: tuple[Fraction, Fraction], advised: Reason) -> None:
        """Take a part of the lower end of a start, as far as its forms can give it."""
        low, high = (start.least.times(each) for each in part)
        reduced = replace(start, least=low, most=high if high.exceeds(low) else None, volume=None)
        real = real_dose(reduced, self.dosing, self.medicine)
        if real is None:
            says = f"No form that is recorded gives so little: {reduced}."
            self._settle(Verdict.NOT_OFFERED, self.against, advised, Reason(says))
        self._lower(real)

    def _contraindications(self) -> None:
        for contra in self.medicine.contraindications:
            if contra.when is None:
                self.check.append(reason(contra, contra.holds))
                continue
            answer = self.known.answer(contra.when)
            if answer is Answer.APPLIES:
                said = reason(contra, contra.holds, self.known.turns_on(contra.when))
                self._settle(Verdict.NOT_OFFERED, self.against, said)
            elif answer is Answer.NOT_KNOWN:
                self.check.append(reason(contra, f"Not excluded: {contra.holds}"))
                self._ask(contra.when)

    def _cautions(self) -> None:
        for caution in self.medicine.cautions:
            answer = Answer.NOT_KNOWN if caution.when is None else self.known.answer(caution.when)
            if answer is not Answer.DOES_NOT_APPLY:
                self.check.append(_cautioned(caution, answer))

    def _most_a_day(self) -> Amount | None:
        """The lowest of the ceilings for a day; a dose by weight is the most at its weight."""
        if self.dosing.by_weight is not None:
            return None if self.dose is None else self.dose.most_a_day
        weight = self._weight() if need_weight(self.ceilings) else None
        kilograms = None if weight is None else Fraction(repr(weight))
        most = most_a_day(self.ceilings, kilograms)
        if self.dose is not None:
            broken = above(self.dose, most, most_at_a_time(self.ceilings, kilograms))
            if broken:
                self._settle(Verdict.NOT_OFFERED, self.against, Reason(broken))
        return most

    def _weight(self) -> float | None:
        weight = self.known.number(self.rests_on.weight)
        if weight is None:
            self._missing(self.rests_on.weight)
        return weight

    def _lower(self, dose: Dose | None) -> None:
        """Take a dose, unless it can be compared with the one before and is not below it."""
        if dose is not None and (self.dose is None or dose.is_below(self.dose)):
            self.dose = dose

    def _take_ceiling(self, ceiling: Ceiling | NoCeiling | None) -> None:
        if isinstance(ceiling, Ceiling):
            self.ceilings.append(ceiling)

    def _settle(self, verdict: Verdict, place: list[Reason], *reasons: Reason) -> None:
        place += reasons
        self.verdict = max(self.verdict, verdict, key=list(Verdict).index)

    def _missing(self, *facts: Subject) -> None:
        if not self.dosing.urgent:
            self.asks |= dict.fromkeys(facts)
            self._settle(Verdict.NOT_KNOWN, self.against)

    def _ask(self, condition: Condition) -> None:
        """Ask what an answer that is not known turns on; without it there is no dose."""
        self._missing(*self.known.open(condition))


def _cautioned(caution: Said, answer: Answer) -> Reason:
    formal = caution.when is not None
    says = f"Not known: {caution.holds}" if formal and answer is Answer.NOT_KNOWN else caution.holds
    return reason(caution, says)
