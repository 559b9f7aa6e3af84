"""A person with sound organs, and what comes of a medicine for somebody."""

from trabecula.knowledge.formulary import FORMULARY
from trabecula.language.fact import Raw
from trabecula.language.medicine import Medicine
from trabecula.language.organ_function import ChildPugh, Kidneys, Liver, NotStated, OrganAdvice
from trabecula.language.quantity import MillilitresPerMinute
from trabecula.language.route import Route
from trabecula.language.table import Entries, Ranges
from trabecula.pathway.medicines.dose_for_person import DoseForPerson
from trabecula.pathway.medicines.doses import doses
from trabecula.pathway.taken.known import Known

SOUND: dict[str, Raw] = {
    "cfs": 2,
    "age_years": 60,
    "falls_12m": 0,
    "crcl": 90.0,
    "liver_disease": False,
    "weight": 80.0,
    "must": 0,
    "alcohol_over_limit": False,
}
"""A person of 60 years with sound organs."""


def medicine(name: str) -> Medicine:
    found = FORMULARY.medicine(name)
    assert found is not None
    return found


def dose(name: str, known: dict[str, Raw], route: Route = Route.ORAL) -> DoseForPerson:
    return dose_by(medicine(name), Known(known), route)


def dose_by(what: Medicine, known: Known, route: Route) -> DoseForPerson:
    """The one dosing of a medicine by this route."""
    (found,) = (d for d in doses(what, known, FORMULARY.dose_facts) if route in d.dosing.routes)
    return found


def by_kidneys(table: Kidneys | NotStated | None, clearance: float) -> OrganAdvice:
    assert isinstance(table, Ranges)
    return table.at(MillilitresPerMinute(clearance)).holds


def by_liver(table: Liver | NotStated, grade: str) -> OrganAdvice:
    assert isinstance(table, Entries)
    return table.at(ChildPugh(grade)).holds
