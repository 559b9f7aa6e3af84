"""Doses for this person: what may be started, how much, how often, up to what; or why not.

Where a test that a dose rests on is missing or too old there is no dose, and the test is asked
for. A contraindication that was not asked about is not excluded. Doses for an emergency are not
held back.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import Any

from trabecula.language.answer import Answer, Within
from trabecula.language.condition import Condition, Subject, facts_of
from trabecula.language.dose import Amount, Ceiling, Dose, DoseUnit, Every, NoCeiling
from trabecula.language.dosing import Dosing, NotComputed, Release, Route
from trabecula.language.fact import Raw
from trabecula.language.formulary import DoseFacts
from trabecula.language.interpret import ask, interpret, turning_points
from trabecula.language.medicine import Medicine, Said
from trabecula.language.organ_function import (
    Action,
    ChildPugh,
    NotStated,
    OrganAdvice,
    matters,
)
from trabecula.language.quantity import Kilograms, MillilitresPerMinute
from trabecula.language.table import TableRow
from trabecula.pathway.medicines.dose_for_person import DoseForPerson, Reason, Verdict

Values = Mapping[str, Raw | Within | None]
"""What is known of one person, by the key of a fact."""


def doses(medicine: Medicine, values: Values, rests_on: DoseFacts) -> Iterator[DoseForPerson]:
    """Each dosing of a medicine for the person of whom these values are known."""
    for dosing in medicine.dosing:
        yield _Reckoning(medicine, dosing, values, rests_on).run()


def doses_by(
    medicine: Medicine,
    values: Values,
    rests_on: DoseFacts,
    route: Route | None = None,
    release: Release | None = None,
) -> tuple[DoseForPerson, ...]:
    """The same, of one route and release only, where they are given."""
    return tuple(
        each
        for each in doses(medicine, values, rests_on)
        if (route is None or route in each.dosing.routes)
        and (release is None or release is each.dosing.release)
    )


@dataclass(slots=True)
class _Reckoning:
    """Goes through what bears on one dosing, in the order in which a prescriber would."""

    medicine: Medicine
    dosing: Dosing
    values: Values
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
            self._settle(Verdict.NOT_COMPUTED, self.against, _reason(self.dosing, start.because))
        else:
            self.dose = start
            self._take_ceiling(self.dosing.ceiling)
            self._for_whom()
            self._start()
            self._kidneys()
            self._liver()
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
        answer = self._answer(condition)
        if answer is Answer.DOES_NOT_APPLY:
            self._settle(Verdict.NOT_OFFERED, self.against, _reason(self.dosing, otherwise))
        elif answer is Answer.NOT_KNOWN:
            self._ask(condition)

    def _start(self) -> None:
        frail = self._answer(self.rests_on.frail)
        if frail is not Answer.DOES_NOT_APPLY:
            self._frail(sure=frail is Answer.APPLIES)
        for limit in self.dosing.limits:
            answer = self._answer(limit.when)
            if answer is Answer.DOES_NOT_APPLY:
                continue
            self.because.append(_reason(limit, limit.holds, self._turns_on(limit.when)))
            self._lower(limit.start)
            self._take_ceiling(limit.ceiling)
            if answer is Answer.NOT_KNOWN:
                self.asks |= dict.fromkeys(self._turns_on(limit.when))
        if self.dosing.by_weight is not None and (weight := self._weight()) is not None:
            row = self.dosing.by_weight.at(Kilograms(weight))
            self.dose = row.holds
            self.because.append(
                _reason(row, f"By a weight of {weight:g} kg.", (self.rests_on.weight,))
            )

    def _frail(self, *, sure: bool) -> None:
        because = "Frail or older" if sure else "Not known whether frail"
        facts = self._turns_on(self.rests_on.frail)
        says = self.dosing.frail
        if self.dosing.frail_start is not None:
            self._lower(self.dosing.frail_start)
            says = " ".join(filter(None, (f"start with {self.dosing.frail_start}.", says)))
        self.because.append(_reason(self.dosing, f"{because}: {says}", facts))
        self._take_ceiling(self.dosing.frail_ceiling)
        if not sure:
            self.asks |= dict.fromkeys(facts)

    def _kidneys(self) -> None:
        table = self.dosing.kidneys or self.medicine.kidneys
        if isinstance(table, NotStated):
            self.check.append(Reason(f"Kidneys: nothing is stated. {table.because}"))
            return
        fact = self.rests_on.clearance
        if not matters(table):
            return
        clearance = self._number(fact)
        if clearance is None:
            self._missing(fact)
            return
        row = table.at(MillilitresPerMinute(clearance))
        said = f"Creatinine clearance {clearance:.3g} mL/min: "
        self._advised(row.holds, row, said, fact)

    def _liver(self) -> None:
        table = self.medicine.liver
        if isinstance(table, NotStated):
            self.check.append(Reason(f"Liver: nothing is stated. {table.because}"))
            return
        if not matters(table):
            return
        if self._answer(self.rests_on.no_liver_disease) is Answer.APPLIES:
            return
        fact = self.rests_on.liver_class
        grade = self.values.get(fact.key)
        if not isinstance(grade, str):
            self._missing(fact)
            return
        if ChildPugh(grade) not in table.keys:
            says = f"Nothing is stated for Child-Pugh class {grade}."
            self._settle(Verdict.NOT_KNOWN, self.against, Reason(says, facts=(fact,)))
            return
        row = table.at(ChildPugh(grade))
        self._advised(row.holds, row, f"Child-Pugh class {grade}: ", fact)

    def _advised(self, advice: OrganAdvice, row: TableRow[Any], said: str, fact: Subject) -> None:
        reason = _reason(row, said + advice.says, (fact,))
        sides = tuple(Reason(f"Another source: {says}", (at,)) for says, at in advice.other_side)
        match advice.action:
            case Action.AVOID | Action.CONTRAINDICATED:
                self._settle(Verdict.NOT_OFFERED, self.against, reason, *sides)
            case Action.CONFLICT:
                self._settle(Verdict.CONFLICT, self.against, reason, *sides)
            case _:
                self.because += (reason, *sides)
        if advice.no_modified_release and self.dosing.release is Release.MODIFIED:
            self._settle(Verdict.NOT_OFFERED, self.against, reason)
        if advice.fraction is not None and isinstance(self.dosing.start, Dose):
            self._lower(_part(self.dosing.start, advice.fraction))
        self._lower(advice.start)
        self._take_ceiling(advice.ceiling)
        if advice.not_sooner is not None and self.dose is not None and self.dose.every is not None:
            self.dose = replace(self.dose, every=_longer(self.dose.every, advice.not_sooner))

    def _contraindications(self) -> None:
        for contra in self.medicine.contraindications:
            if contra.when is None:
                self.check.append(_reason(contra, contra.holds))
                continue
            answer = self._answer(contra.when)
            if answer is Answer.APPLIES:
                said = _reason(contra, contra.holds, self._turns_on(contra.when))
                self._settle(Verdict.NOT_OFFERED, self.against, said)
            elif answer is Answer.NOT_KNOWN:
                self.check.append(_reason(contra, f"Not excluded: {contra.holds}"))
                self._ask(contra.when)

    def _cautions(self) -> None:
        for caution in self.medicine.cautions:
            answer = Answer.NOT_KNOWN if caution.when is None else self._answer(caution.when)
            if answer is not Answer.DOES_NOT_APPLY:
                self.check.append(_said(caution, answer))

    def _most_a_day(self) -> Amount | None:
        """The lowest of the ceilings for a day; by weight too, where one is."""
        found: list[Amount] = []
        for ceiling in self.ceilings:
            if ceiling.per_day is not None:
                found.append(ceiling.per_day)
            if ceiling.per_kilogram_a_day is not None and (weight := self._weight()) is not None:
                by_weight = ceiling.per_kilogram_a_day.number * Fraction(repr(weight))
                found.append(Amount(by_weight, DoseUnit.MILLIGRAM))
        lowest: Amount | None = None
        for amount in found:
            if lowest is None or (lowest.is_like(amount) and lowest.exceeds(amount)):
                lowest = amount
        return lowest

    def _weight(self) -> float | None:
        weight = self._number(self.rests_on.weight)
        if weight is None:
            self._missing(self.rests_on.weight)
        return weight

    def _number(self, fact: Subject) -> float | None:
        value = self.values.get(fact.key)
        if isinstance(value, bool) or not isinstance(value, int | float):
            return None
        return float(value)

    def _lower(self, dose: Dose | None) -> None:
        """Take a dose, unless it can be compared with the one before and is not below it."""
        if dose is None:
            return
        before = None if self.dose is None else self.dose.most_a_day
        after = dose.most_a_day
        if before is None or not after.is_like(before) or before.exceeds(after):
            self.dose = dose

    def _take_ceiling(self, ceiling: Ceiling | NoCeiling | None) -> None:
        if isinstance(ceiling, Ceiling):
            self.ceilings.append(ceiling)

    def _settle(self, verdict: Verdict, place: list[Reason], *reasons: Reason) -> None:
        place += reasons
        self.verdict = max(self.verdict, verdict, key=list(Verdict).index)

    def _missing(self, fact: Subject) -> None:
        if not self.dosing.urgent:
            self.asks[fact] = None
            self._settle(Verdict.NOT_KNOWN, self.against)

    def _ask(self, condition: Condition) -> None:
        for fact in self._turns_on(condition):
            if self.values.get(fact.key) is None:
                self._missing(fact)

    def _answer(self, condition: Condition) -> Answer:
        return interpret(condition, self.values)

    def _turns_on(self, condition: Condition) -> tuple[Subject, ...]:
        points = turning_points(condition, lambda atom: ask(atom, self.values), immediate=False)
        return tuple(dict.fromkeys(fact for atom in points for fact in facts_of(atom)))


def _reason(row: TableRow[Any], says: str, facts: tuple[Subject, ...] = ()) -> Reason:
    return Reason(says, row.sources, row.checked, facts)


def _said(caution: Said, answer: Answer) -> Reason:
    formal = caution.when is not None
    says = f"Not known: {caution.holds}" if formal and answer is Answer.NOT_KNOWN else caution.holds
    return _reason(caution, says)


def _part(dose: Dose, fraction: tuple[Fraction, Fraction]) -> Dose:
    """A part of a dose: the lowest part of its lower end up to the highest part of that end."""
    low, high = (dose.least.times(part) for part in fraction)
    return replace(dose, least=low, most=high if high.exceeds(low) else None, volume=None)


def _longer(every: Every, least: Every) -> Every:
    return Every(max(every.shortest, least.shortest), max(every.longest, least.longest))
