"""What kidneys and liver of one person make of a medicine: which row holds, or what to ask."""

from dataclasses import dataclass
from fractions import Fraction
from math import floor

from trabecula.language.answer import Answer
from trabecula.language.condition import Subject
from trabecula.language.decimals import written
from trabecula.language.dosing import Dosing
from trabecula.language.formulary import DoseFacts
from trabecula.language.medicine import Medicine
from trabecula.language.organ_function import ChildPugh, NotStated, OrganAdvice, matters
from trabecula.language.quantity import MillilitresPerMinute
from trabecula.language.table import TableRow
from trabecula.pathway.medicines.dose_for_person import Reason, reason
from trabecula.pathway.taken.known import Known


@dataclass(frozen=True)
class OrganRow:
    """One organ: ``row`` is what holds for this person; None where nothing does.

    ``fact`` is what tells of the organ, where it is known. ``says`` is why there is no row: with a
    ``fact`` nothing is stated for what it tells, or it does not hold. ``asks`` are the facts that
    would tell. ``is_sound`` says that no row is needed.
    """

    organ: str
    row: TableRow[OrganAdvice] | None = None
    where: str = ""
    says: str = ""
    asks: tuple[Subject, ...] = ()
    fact: Subject | None = None
    is_sound: bool = False

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """What the row says, and what other sources say; without a row, why there is none."""
        facts = () if self.fact is None else (self.fact,)
        if self.row is None:
            return (Reason(f"{self.organ.capitalize()}: {self.says.rstrip('.')}.", facts=facts),)
        advice, where = self.row.holds, self.where[0].upper() + self.where[1:]
        sides = (Reason(f"Another source: {says}", (at,)) for says, at in advice.other_side)
        return reason(self.row, f"{where}: {advice.says}", facts, advice.action), *sides


def organ_rows(
    medicine: Medicine, dosing: Dosing | None, known: Known, rests_on: DoseFacts
) -> tuple[OrganRow, OrganRow]:
    """Kidneys and liver, by the rows of the dosing where it has its own."""
    return _kidneys(medicine, dosing, known, rests_on), _liver(medicine, dosing, known, rests_on)


def _kidneys(
    medicine: Medicine, dosing: Dosing | None, known: Known, rests_on: DoseFacts
) -> OrganRow:
    table = (dosing.kidneys if dosing else None) or medicine.kidneys
    if isinstance(table, NotStated):
        return OrganRow("kidneys", says=f"nothing is stated: {table.because}")
    fact = rests_on.clearance
    if matters(table) and known.answer(rests_on.kidneys_unsteady) is Answer.APPLIES:
        says = "in acute kidney injury no creatinine clearance holds"
        return OrganRow("kidneys", says=says, fact=fact)
    clearance = known.number(fact)
    if clearance is None:
        return OrganRow("kidneys", asks=(fact,) if matters(table) else ())
    row = table.at(MillilitresPerMinute(clearance))
    where = f"creatinine clearance {_rounded_down(clearance)} mL/min"
    return OrganRow("kidneys", row, where, fact=fact)


def _rounded_down(clearance: float) -> str:
    """To a tenth, and never up: 29.99 would read as of the band from 30."""
    return written(Fraction(floor(Fraction(repr(clearance)) * 10), 10))


def _liver(
    medicine: Medicine, dosing: Dosing | None, known: Known, rests_on: DoseFacts
) -> OrganRow:
    table = (dosing.liver if dosing else None) or medicine.liver
    if isinstance(table, NotStated):
        return OrganRow("liver", says=f"nothing is stated: {table.because}")
    if not matters(table):
        return OrganRow("liver", is_sound=True)
    if known.answer(rests_on.no_liver_disease) is Answer.APPLIES:
        return OrganRow("liver", says="no disease of the liver", is_sound=True)
    fact = rests_on.liver_class
    value = known.value(fact)
    if not isinstance(value, str):
        return OrganRow("liver", asks=(*known.open(rests_on.no_liver_disease), fact))
    grade = ChildPugh(value.upper())
    where = f"Child-Pugh class {grade}"
    if grade not in table.keys:
        return OrganRow("liver", says=f"nothing is stated for {where}", fact=fact)
    return OrganRow("liver", table.at(grade), where, fact=fact)
