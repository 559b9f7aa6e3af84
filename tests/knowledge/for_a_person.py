"""Medicines of the formulary, and their doses for a person of whom so much is known."""

from typing import Any, Final

from trabecula.knowledge.formulary import FORMULARY
from trabecula.language.medicine import Medicine
from trabecula.language.organ_function import ChildPugh, Kidneys, Liver, NotStated, OrganAdvice
from trabecula.language.quantity import MillilitresPerMinute
from trabecula.language.table import Entry, Range
from trabecula.pathway.medicines.dose_for_person import DoseForPerson
from trabecula.pathway.medicines.doses import doses
from trabecula.pathway.taken.known import Known

WELL: Final[dict[str, Any]] = {
    "age_years": 45,
    "sex": "male",
    "weight": 80,
    "cfs": 2,
    "falls_12m": 0,
    "liver_disease": False,
    "crcl": 90,
    "creatinine": 80,
    "ca_adj": 2.3,
    "bma": "none",
    "glaucoma": False,
    "urinary_retention": False,
    "ischaemic_heart_disease": False,
    "marrow_reserve_ok": True,
    "visceral_mets": False,
    "sact_classes": frozenset[str](),
    "prognosis_weeks": 52,
    "anc": 3,
    "platelets": 200,
    "hb": 12,
}
"""A man of 45 of whom nothing stands against a medicine."""


def medicine(name: str) -> Medicine:
    """The medicine with this name."""
    found = FORMULARY.medicine(name)
    assert found is not None
    return found


def for_person(name: str, which: int = 0, **values: Any) -> DoseForPerson:
    """One of its dosings, for a well person but for these values."""
    known = Known({**WELL, **values})
    return list(doses(medicine(name), known, FORMULARY.dose_facts))[which]


def in_band(
    table: Kidneys | NotStated, clearance: float
) -> Range[MillilitresPerMinute, OrganAdvice]:
    """The row of a clearance."""
    assert not isinstance(table, NotStated)
    return table.at(MillilitresPerMinute(clearance))


def in_class(table: Liver | NotStated, grade: ChildPugh) -> Entry[ChildPugh, OrganAdvice]:
    """The row of a class of liver impairment."""
    assert not isinstance(table, NotStated)
    return table.at(grade)
