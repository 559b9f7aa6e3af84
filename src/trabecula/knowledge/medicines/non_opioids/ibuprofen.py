"""Ibuprofen: an NSAID that leaves within hours.

Why      Pain of bone and inflammation, at every step of the ladder.
Misuse   Beside aspirin for the heart, whose effect it blocks.
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
from trabecula.knowledge.sources.medicines_lists import atc_index, rxnorm_of_opioid_tests
from trabecula.language.carrier import MedicineGroup
from trabecula.language.code import atc, rxnorm
from trabecula.language.dose import Ceiling, Dose, days, hours, mg
from trabecula.language.dosing import Dosing, Form, Step
from trabecula.language.medicine import Medicine, MedicineClass, said
from trabecula.language.route import Release, Route
from trabecula.language.source import Checked
from trabecula.language.table import TableRow

_FDA = us_labels.at("ibuprofen, 2 (from knowledge)")
_LOWEST = Dose(mg(200), every=hours(8))

ibuprofen = Medicine(
    "ibuprofen",
    "ibuprofen",
    kind=MedicineClass.NSAID,
    role="Pain of bone and inflammation, alone or beside an opioid.",
    identity=TableRow(
        holds=MedicineGroup("ibuprofen", (*rxnorm("5640"), *atc("M01AE01")), ("ibuprofen",)),
        sources=(rxnorm_of_opioid_tests.at("ingredient 5640"), atc_index.at("M01AE01")),
        checked=Checked.YES,
    ),
    routes=(Route.ORAL,),
    dosing=(
        Dosing(
            holds="pain",
            routes=(Route.ORAL,),
            start=Dose(mg(200), mg(400), every=hours(6, 8)),
            frail_start=_LOWEST,
            step=Step("Raise each dose by 200 mg after 3 days.", wait=days(3), by=mg(200)),
            ceiling=Ceiling(mg(2400)),
            frail_ceiling=Ceiling(mg(1200)),
            note=NSAID_NOTE,
            other_side=(("US prescription label: 3.2 g a day.", _FDA),),
            sources=(_FDA,),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    forms=(
        Form("tablet", (Route.ORAL,), (mg(200), mg(400), mg(600)), Release.IMMEDIATE),
        Form("tablet", (Route.ORAL,), (mg(400), mg(600), mg(800)), Release.IMMEDIATE, where="US"),
        Form("oral suspension, each mL", (Route.ORAL,), (mg(20), mg(40)), Release.IMMEDIATE),
    ),
    kidneys=nsaid_kidneys("ibuprofen", _LOWEST, mg(1200)),
    liver=nsaid_liver("ibuprofen", _LOWEST, mg(1200)),
    contraindications=nsaid_contraindications,
    cautions=(
        *nsaid_cautions,
        said(
            "It blocks aspirin for the heart: take it 8 hours or more before, or 30 minutes or more after, aspirin of immediate release.",
            _FDA,
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    monitoring=nsaid_monitoring,
    onset=nsaid_onset,
    review=nsaid_review,
    review_after=nsaid_review_after,
    stopping=nsaid_stopping,
    burden=nsaid_burden("ibuprofen"),
    anticholinergic=anticholinergic(("ADS 2006", 0), ("AEC", 0)),
    older_people=nsaid_older_people,
    raises_falls=False,
    falls_basis=nsaid_falls_basis,
    pregnancy=nsaid_pregnancy,
)
