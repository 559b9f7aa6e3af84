"""Doses for this person: what may be started, how much, how often, up to what; or why not.

Where a test that a dose rests on is missing or too old there is no dose, and the test is asked
for. A contraindication that was not asked about is not excluded. Doses for an emergency are not
held back, nor those that are kept at hand for the last days, in the last days: it is said that
their limits are not known.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from fractions import Fraction

from trabecula.language.answer import Answer
from trabecula.language.condition import Condition, Subject
from trabecula.language.dose import Amount, Ceiling, Dose, Every, NoCeiling
from trabecula.language.dosing import Dosing, NotComputed
from trabecula.language.formulary import DoseFacts
from trabecula.language.medicine import Medicine, Said
from trabecula.language.organ_function import (
    Action,
    ByWeight,
    OrganAdvice,
)
from trabecula.language.quantity import Kilograms
from trabecula.language.route import Release, Route
from trabecula.pathway.medicines.ceilings import (
    above,
    lower_end,
    most_a_day,
    most_at_a_time,
    need_weight,
    upper_end_is_above,
)
from trabecula.pathway.medicines.dose_for_person import DoseForPerson, Reason, Verdict, reason
from trabecula.pathway.medicines.lowest_dose import lowest
from trabecula.pathway.medicines.organs import OrganRow, organ_rows
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
    doses: list[Dose] = field(default_factory=list[Dose])
    not_sooner: list[Every] = field(default_factory=list[Every])
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
            self.doses.append(start)
            self._take_ceiling(self.dosing.ceiling)
            self._for_whom()
            self._start()
            for organ in organ_rows(self.medicine, self.dosing, self.known, self.rests_on):
                self._organ(organ)
        self._contraindications()
        self._cautions()
        lowest_here = self._lowest()
        most, dose = self._most_a_day(lowest_here), self._kept_to_ceilings(lowest_here)
        offered = self.verdict is Verdict.OFFERED
        return DoseForPerson(
            self.medicine, self.dosing, self.verdict, dose if offered else None, most,
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
            if limit.start is not None:
                self.doses.append(limit.start)
            self._take_ceiling(limit.ceiling)
            if answer is Answer.NOT_KNOWN:
                self.asks |= dict.fromkeys(self.known.open(limit.when))
        self._by_weight(self.dosing.by_weight)

    def _by_weight(self, table: ByWeight | None) -> None:
        """Take the dose for the weight instead of any other; without a weight there is none."""
        if table is None or (weight := self._weight()) is None:
            return
        row = table.at(Kilograms(weight))
        self.doses = [row.holds.for_weight(Fraction(repr(weight)))]
        says = f"By a weight of {weight:g} kg."
        self.because.append(reason(row, says, (self.rests_on.weight,)))

    def _frail(self, *, sure: bool) -> None:
        because = "Frail or older" if sure else "Not known whether frail"
        facts = self.known.turns_on(self.rests_on.frail)
        says = self.dosing.frail
        if self.dosing.frail_start is not None:
            self.doses.append(self.dosing.frail_start)
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

    def _organ(self, organ: OrganRow) -> None:
        if organ.row is not None:
            self._advised(organ.row.holds, organ.reasons)
        elif organ.asks:
            self._missing(*organ.asks)
        elif organ.fact is not None and not self.dosing.urgent:
            self._settle(Verdict.NOT_KNOWN, self.against, *organ.reasons)
        elif organ.says and not organ.is_sound:
            self.check += organ.reasons

    def _advised(self, advice: OrganAdvice, reasons: tuple[Reason, ...]) -> None:
        advised = reasons[0]
        match advice.action:
            case Action.AVOID | Action.CONTRAINDICATED:
                self._settle(Verdict.NOT_OFFERED, self.against, *reasons)
            case Action.CONFLICT:
                self._settle(Verdict.CONFLICT, self.against, *reasons)
            case _:
                self.because += reasons
        if advice.no_modified_release and self.dosing.release is Release.MODIFIED:
            self._settle(Verdict.NOT_OFFERED, self.against, advised)
        if advice.start is not None:
            self.doses.append(advice.start)
        elif advice.fraction is not None and isinstance(self.dosing.start, Dose):
            self._take_part(self.dosing.start, advice.fraction, advised)
        self._by_weight(advice.by_weight)
        self._take_ceiling(advice.ceiling)
        if advice.not_sooner is not None:
            self.not_sooner.append(advice.not_sooner)

    def _take_part(self, start: Dose, part: tuple[Fraction, Fraction], advised: Reason) -> None:
        """Take a part of the lower end of a start, as far as its forms can give it."""
        low, high = (start.least.times(each) for each in part)
        reduced = replace(start, least=low, most=high if high.exceeds(low) else None, volume=None)
        real = real_dose(reduced, self.dosing, self.medicine)
        if real is None:
            says = f"No form that is recorded gives so little: {reduced}."
            self._settle(Verdict.NOT_OFFERED, self.against, advised, Reason(says))
        else:
            self.doses.append(real)

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
        words = f"Pregnancy: {self.medicine.pregnancy.holds}"
        when = self.rests_on.may_be_pregnant
        pregnancy = replace(self.medicine.pregnancy, holds=words, when=when)
        for caution in (*self.medicine.cautions, pregnancy):
            answer = Answer.NOT_KNOWN if caution.when is None else self.known.answer(caution.when)
            if answer is not Answer.DOES_NOT_APPLY:
                self.check.append(_cautioned(caution, answer))

    def _lowest(self) -> Dose | None:
        """Of the doses that hold here the lowest, for this weight; None without one to go by."""
        by_weight = [dose for dose in self.doses if dose.highest.is_by_weight]
        weight = self._weight() if by_weight else None
        if not self.doses or (by_weight and weight is None):
            return None
        kilograms = None if weight is None else Fraction(repr(weight))
        here = [one if kilograms is None else one.for_weight(kilograms) for one in self.doses]
        found = lowest(here, self.not_sooner)
        for dose in by_weight:
            if kilograms is not None and dose.for_weight(kilograms).least == found.least:
                says = f"{dose}, at a weight of {weight:g} kg."
                self.because.append(reason(self.dosing, says, (self.rests_on.weight,)))
        return found

    def _most_a_day(self, dose: Dose | None) -> Amount | None:
        """The lowest of the ceilings for a day; a dose by weight is the most at its weight."""
        if self.dosing.by_weight is not None:
            return None if dose is None else dose.most_a_day
        return most_a_day(self.ceilings, self._kilograms())

    def _kept_to_ceilings(self, dose: Dose | None) -> Dose | None:
        """The dose, at its lower end only where the upper is above a ceiling."""
        if dose is None or self.dosing.by_weight is not None:
            return dose
        a_day = most_a_day(self.ceilings, self._kilograms())
        at_a_time = most_at_a_time(self.ceilings, self._kilograms())
        if broken := above(dose, a_day, at_a_time):
            self._settle(Verdict.NOT_OFFERED, self.against, Reason(broken))
        elif upper_end_is_above(dose, self.ceilings, a_day, at_a_time):
            says = f"No more than the lower end: {dose} would come to more than {a_day} a day."
            self.because.append(Reason(says))
            return lower_end(dose)
        return dose

    def _kilograms(self) -> Fraction | None:
        weight = self._weight() if need_weight(self.ceilings) else None
        return None if weight is None else Fraction(repr(weight))

    def _weight(self) -> float | None:
        weight = self.known.number(self.rests_on.weight)
        if weight is None:
            self._missing(self.rests_on.weight)
        return weight

    def _take_ceiling(self, ceiling: Ceiling | NoCeiling | None) -> None:
        if isinstance(ceiling, Ceiling):
            self.ceilings.append(ceiling)

    def _settle(self, verdict: Verdict, place: list[Reason], *reasons: Reason) -> None:
        place += reasons
        self.verdict = max(self.verdict, verdict, key=list(Verdict).index)

    def _missing(self, *facts: Subject) -> None:
        if self._waits():
            self.asks |= dict.fromkeys(facts)
            self._settle(Verdict.NOT_KNOWN, self.against)
        else:
            names = ", ".join(fact.name for fact in facts)
            self.check.append(Reason(f"Limits are not known: {names}.", facts=facts))

    def _waits(self) -> bool:
        """Whether it waits for a test that is missing."""
        in_last_days = self.known.answer(self.rests_on.comfort_only) is Answer.APPLIES
        return not (self.dosing.urgent or (self.dosing.anticipatory and in_last_days))

    def _ask(self, condition: Condition) -> None:
        """Ask what an answer that is not known turns on; without it there is no dose."""
        if self._waits():
            self._missing(*self.known.open(condition))


def _cautioned(caution: Said, answer: Answer) -> Reason:
    formal = caution.when is not None
    says = f"Not known: {caution.holds}" if formal and answer is Answer.NOT_KNOWN else caution.holds
    return reason(caution, says)
