"""Naproxen: an NSAID twice a day, the one that spares the heart most.

Why      Pain of bone and inflammation, at every step of the ladder.
Misuse   Naproxen sodium by the number on its box: 550 mg of it are 500 mg of naproxen.
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
from trabecula.language.dose import Ceiling, Dose, hours, mg
from trabecula.language.dosing import Dosing, Form
from trabecula.language.medicine import Medicine, MedicineClass, said
from trabecula.language.route import Release, Route
from trabecula.language.source import Checked
from trabecula.language.table import TableRow

_FDA = us_labels.at("naproxen, 2 (from knowledge)")
_LOWEST = Dose(mg(250), every=hours(12))

naproxen = Medicine(
    "naproxen",
    "naproxen",
    kind=MedicineClass.NSAID,
    role="Pain of bone and inflammation, alone or beside an opioid.",
    identity=TableRow(
        holds=MedicineGroup("naproxen", (*rxnorm("7258"), *atc("M01AE02")), ("naproxen",)),
        sources=(rxnorm_of_laertes.at("ingredient 7258"), atc_index.at("M01AE02")),
        checked=Checked.YES,
    ),
    routes=(Route.ORAL,),
    dosing=(
        Dosing(
            holds="pain",
            routes=(Route.ORAL,),
            start=Dose(mg(250), mg(500), every=hours(12)),
            frail_start=_LOWEST,
            ceiling=Ceiling(mg(1000)),
            frail_ceiling=Ceiling(mg(500)),
            note=f"{NSAID_NOTE} Naproxen sodium 550 mg is naproxen 500 mg.",
            other_side=(("US label: 1.5 g a day for a short time.", _FDA),),
            sources=(_FDA,),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    forms=(
        Form("tablet", (Route.ORAL,), (mg(250), mg(500)), Release.IMMEDIATE, divisible=True),
        Form(
            "tablet",
            (Route.ORAL,),
            (mg(250), mg(375), mg(500)),
            Release.IMMEDIATE,
            divisible=True,
            where="US",
        ),
        Form("oral suspension, each mL", (Route.ORAL,), (mg(25), mg(50)), Release.IMMEDIATE),
    ),
    kidneys=nsaid_kidneys("naproxen", _LOWEST, mg(500)),
    liver=nsaid_liver("naproxen", _LOWEST, mg(500)),
    contraindications=nsaid_contraindications,
    cautions=nsaid_cautions,
    monitoring=nsaid_monitoring,
    onset=said("1 to 2 hours.", _FDA, checked=Checked.FROM_KNOWLEDGE),
    review=nsaid_review,
    review_after=nsaid_review_after,
    stopping=nsaid_stopping,
    burden=nsaid_burden("naproxen"),
    anticholinergic=anticholinergic(("ADS 2006", 0), ("AEC", 0)),
    older_people=nsaid_older_people,
    raises_falls=False,
    falls_basis=nsaid_falls_basis,
    pregnancy=nsaid_pregnancy,
)
