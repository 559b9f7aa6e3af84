"""Transmucosal fentanyl: for breakthrough pain that comes faster than a tablet can act.

Why      Pain on movement comes within minutes and goes within the hour.
Misuse   Only in a person who is used to opioids and has a regular one. Never computed from a day's
         dose; no product is another one microgram for microgram; each starts at its own lowest.
"""

from trabecula.knowledge.facts.opioid import opioids
from trabecula.knowledge.facts.opioid_use import opioid_tolerant
from trabecula.knowledge.medicines.anticholinergic_levels import anticholinergic
from trabecula.knowledge.medicines.opioids.all_opioids import (
    RECALLED,
    labels_say,
    opioid_burden,
    opioid_cautions,
    opioid_contraindications,
    opioid_falls_basis,
    opioid_identity,
    opioid_older_people,
    opioid_pregnancy,
)
from trabecula.knowledge.medicines.opioids.course_of_opioids import (
    opioid_monitoring,
    opioid_stopping,
)
from trabecula.knowledge.medicines.opioids.fentanyl_products import (
    fentanyl_forms,
    fentanyl_products,
)
from trabecula.knowledge.sources.medicines_labels import us_labels
from trabecula.language.medicine import Medicine, MedicineClass, said
from trabecula.language.organ_function import Action, Liver, OrganAdvice, kidneys, liver
from trabecula.language.route import Route
from trabecula.language.table import Ranges

_NOT_FOR = "transmucosal fentanyl"
_ORGANS = us_labels.at("transmucosal fentanyl, section 8 (from knowledge)")
_LOWEST_DOSE = OrganAdvice(Action.CAUTION, "The lowest dose of the product.")

fentanyl_tm = Medicine(
    "fentanyl_tm",
    "transmucosal fentanyl",
    kind=MedicineClass.OPIOID,
    role="Breakthrough pain on movement, where immediate release by mouth is too slow.",
    identity=opioid_identity("fentanyl", "4337", "N02AB03"),
    routes=(Route.BUCCAL, Route.SUBLINGUAL, Route.NASAL),
    dosing=fentanyl_products,
    forms=fentanyl_forms,
    kidneys=Ranges(
        "transmucosal fentanyl by creatinine clearance",
        (
            kidneys(0, 30, _LOWEST_DOSE, _ORGANS, checked=RECALLED),
            kidneys(
                30,
                None,
                OrganAdvice(Action.CAUTION, "Titrate with care."),
                _ORGANS,
                checked=RECALLED,
            ),
        ),
    ),
    liver=Liver(
        "transmucosal fentanyl by Child-Pugh class",
        (liver("C", _LOWEST_DOSE, _ORGANS, checked=RECALLED),),
    ),
    contraindications=(
        *opioid_contraindications,
        labels_say(_NOT_FOR, "Not used to opioids.", opioid_tolerant.is_no),
        labels_say(_NOT_FOR, "No regular opioid.", opioids.is_no),
    ),
    cautions=(
        *opioid_cautions,
        labels_say(_NOT_FOR, "Inhibitors and inducers of CYP3A4."),
        labels_say(_NOT_FOR, "Mucositis of grade 2 or more raises and varies uptake."),
        labels_say(_NOT_FOR, "Disease of the teeth, with forms for the cheek."),
    ),
    monitoring=opioid_monitoring,
    onset=said(
        "5 to 15 minutes.",
        us_labels.at("transmucosal fentanyl, section 12 (from knowledge)"),
        checked=RECALLED,
    ),
    review=said(
        "At each episode of the titration.",
        us_labels.at("transmucosal fentanyl, section 2 (from knowledge)"),
        checked=RECALLED,
    ),
    stopping=opioid_stopping,
    burden=opioid_burden("fentanyl_tm", serotonergic=1),
    anticholinergic=anticholinergic(
        ("ACB 2008", 1), ("ADS 2006", 1), ("Sittironnarit 2011", 0), ("ACBcalc", 1), ("AEC", 1)
    ),
    older_people=opioid_older_people,
    raises_falls=True,
    falls_basis=opioid_falls_basis,
    pregnancy=opioid_pregnancy,
    metabolism="CYP3A4.",
)
