"""What kidneys and liver of one person make of a medicine: which row holds, or what to ask."""

from dataclasses import dataclass
from typing import Any, Final

from trabecula.language.answer import Answer
from trabecula.language.condition import Subject
from trabecula.language.dosing import Dosing
from trabecula.language.formulary import DoseFacts
from trabecula.language.medicine import Medicine
from trabecula.language.organ_function import ChildPugh, NotStated, OrganAdvice, matters
from trabecula.language.quantity import MillilitresPerMinute
from trabecula.language.table import TableRow
from trabecula.pathway.taken.known import Known

UNSTEADY: Final = "Acute kidney injury: no creatinine clearance holds while the kidneys change."


@dataclass(frozen=True)
class OrganRow:
    """One organ: ``row`` is what holds for this person; None where nothing does.

    ``says`` is why there is no row, ``asks`` are the facts that would tell.
    """

    organ: str
    row: TableRow[OrganAdvice] | None = None
    where: str = ""
    says: str = ""
    asks: tuple[Subject, ...] = ()


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
    clearance = known.number(rests_on.clearance)
    if matters(table) and known.answer(rests_on.kidneys_unsteady) is Answer.APPLIES:
        return OrganRow("kidneys", says=UNSTEADY, asks=(rests_on.clearance,))
    if clearance is None:
        return OrganRow("kidneys", asks=(rests_on.clearance,) if matters(table) else ())
    row: TableRow[Any] = table.at(MillilitresPerMinute(clearance))
    return OrganRow("kidneys", row, f"creatinine clearance {clearance:.3g} mL/min")


def _liver(
    medicine: Medicine, dosing: Dosing | None, known: Known, rests_on: DoseFacts
) -> OrganRow:
    table = (dosing.liver if dosing else None) or medicine.liver
    if isinstance(table, NotStated):
        return OrganRow("liver", says=f"nothing is stated: {table.because}")
    healthy = known.answer(rests_on.no_liver_disease)
    if healthy is Answer.APPLIES or not matters(table):
        return OrganRow("liver", says="no disease of the liver" if matters(table) else "")
    value = known.value(rests_on.liver_class)
    if not isinstance(value, str):
        return OrganRow(
            "liver", asks=(*known.open(rests_on.no_liver_disease), rests_on.liver_class)
        )
    grade = ChildPugh(value.upper())
    if grade not in table.keys:
        return OrganRow("liver", says=f"nothing is stated for Child-Pugh class {grade}")
    row: TableRow[Any] = table.at(grade)
    return OrganRow("liver", row, f"Child-Pugh class {grade}")
