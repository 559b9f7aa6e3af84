"""Meloxicam: an NSAID once a day that stays long.

Why      Pain of bone and inflammation, where one dose a day helps.
Misuse   Shortly before pemetrexed: it is not gone in 2 days.
"""

from trabecula.knowledge.medicines.anticholinergic_levels import anticholinergic
from trabecula.knowledge.medicines.non_opioids.all_nsaids import (
    NSAID_NOTE,
    nsaid_burden,
    nsaid_falls_basis,
    nsaid_kidneys,
    nsaid_liver,
    nsaid_monitoring,
    nsaid_older_people,
    nsaid_onset,
    nsaid_pregnancy,
    nsaid_review,
    nsaid_review_after,
    nsaid_stopping,
)
from trabecula.knowledge.medicines.non_opioids.nsaid_gates import (
    nsaid_cautions,
    nsaid_contraindications,
)
from trabecula.knowledge.sources.medicines_labels import us_labels
from trabecula.knowledge.sources.medicines_lists import atc_index, rxnorm_of_laertes
from trabecula.language.carrier import MedicineGroup
from trabecula.language.code import atc, rxnorm
from trabecula.language.dose import Ceiling, Dose, days, hours, mg
from trabecula.language.dosing import Dosing, Form, Step
from trabecula.language.medicine import Medicine, MedicineClass
from trabecula.language.route import Release, Route
from trabecula.language.source import Checked
from trabecula.language.table import TableRow

_FDA = us_labels.at("meloxicam, 2 (from knowledge)")
_LOWEST = Dose(mg("7.5"), every=hours(24))

meloxicam = Medicine(
    "meloxicam",
    "meloxicam",
    kind=MedicineClass.NSAID,
    role="Pain of bone and inflammation, alone or beside an opioid.",
    identity=TableRow(
        holds=MedicineGroup("meloxicam", (*rxnorm("41493"), *atc("M01AC06")), ("meloxicam",)),
        sources=(rxnorm_of_laertes.at("ingredient 41493"), atc_index.at("M01AC06")),
        checked=Checked.YES,
    ),
    routes=(Route.ORAL,),
    dosing=(
        Dosing(
            holds="pain",
            routes=(Route.ORAL,),
            start=Dose(mg("7.5"), every=hours(24)),
            frail_start=_LOWEST,
            step=Step("Raise to 15 mg after 7 days.", wait=days(7), by=mg("7.5")),
            ceiling=Ceiling(mg(15)),
            frail_ceiling=Ceiling(mg("7.5")),
            frail="No more than that.",
            note=NSAID_NOTE,
            sources=(_FDA,),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    forms=(
        Form("tablet", (Route.ORAL,), (mg("7.5"), mg(15)), Release.IMMEDIATE, divisible=True),
        Form(
            "oral suspension, each mL", (Route.ORAL,), (mg("1.5"),), Release.IMMEDIATE, where="US"
        ),
    ),
    kidneys=nsaid_kidneys("meloxicam", _LOWEST, mg("7.5")),
    liver=nsaid_liver("meloxicam", _LOWEST, mg("7.5")),
    contraindications=nsaid_contraindications,
    cautions=nsaid_cautions,
    monitoring=nsaid_monitoring,
    onset=nsaid_onset,
    review=nsaid_review,
    review_after=nsaid_review_after,
    stopping=nsaid_stopping,
    burden=nsaid_burden("meloxicam"),
    anticholinergic=anticholinergic(("Sittironnarit 2011", 0), ("AEC", 0)),
    older_people=nsaid_older_people,
    raises_falls=False,
    falls_basis=nsaid_falls_basis,
    pregnancy=nsaid_pregnancy,
)
