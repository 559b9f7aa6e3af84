"""Diclofenac by mouth: an NSAID that the heart, the vessels and the liver forbid most often.

Why      Pain of bone and inflammation, where the heart and vessels are sound.
Misuse   In disease of the arteries. Beside its own gel.
"""

from trabecula.knowledge.medicines.anticholinergic_levels import anticholinergic
from trabecula.knowledge.medicines.non_opioids.all_nsaids import (
    NSAID_NOTE,
    nsaid_burden,
    nsaid_falls_basis,
    nsaid_kidneys,
    nsaid_liver,
    nsaid_monitoring_with_early_liver_tests,
    nsaid_older_people,
    nsaid_onset,
    nsaid_pregnancy,
    nsaid_review,
    nsaid_review_after,
    nsaid_stopping,
)
from trabecula.knowledge.medicines.non_opioids.nsaid_gates import (
    heart_vessels_forbid,
    nsaid_cautions,
    nsaid_contraindications,
    other_vessels_forbid,
)
from trabecula.knowledge.sources.medicines_labels import european_labels
from trabecula.knowledge.sources.medicines_lists import atc_index, rxnorm_of_ohdsi
from trabecula.language.carrier import MedicineGroup
from trabecula.language.code import atc, rxnorm
from trabecula.language.dose import Ceiling, Dose, hours, mg
from trabecula.language.dosing import Dosing, Form
from trabecula.language.medicine import Medicine, MedicineClass, said
from trabecula.language.route import Route
from trabecula.language.source import Checked
from trabecula.language.table import TableRow

_SMPC = european_labels.at("diclofenac, 4.2 to 4.4 (from knowledge)")
_LOWEST = Dose(mg(25), every=hours(8))

diclofenac = Medicine(
    "diclofenac",
    "diclofenac",
    kind=MedicineClass.NSAID,
    role="Pain of bone and inflammation, alone or beside an opioid.",
    identity=TableRow(
        holds=MedicineGroup("diclofenac", (*rxnorm("3355"), *atc("M01AB05")), ("diclofenac",)),
        sources=(rxnorm_of_ohdsi.at("ingredient 3355"), atc_index.at("M01AB05")),
        checked=Checked.YES,
    ),
    routes=(Route.ORAL,),
    dosing=(
        Dosing(
            holds="pain",
            routes=(Route.ORAL,),
            start=Dose(mg(50), every=hours(8, 12)),
            frail_start=_LOWEST,
            ceiling=Ceiling(mg(150)),
            frail_ceiling=Ceiling(mg(75)),
            note=NSAID_NOTE,
            sources=(_SMPC,),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    forms=(
        Form("gastro-resistant tablet", (Route.ORAL,), (mg(25), mg(50))),
        Form("gastro-resistant tablet", (Route.ORAL,), (mg(50), mg(75)), where="US"),
    ),
    kidneys=nsaid_kidneys("diclofenac", _LOWEST, mg(75)),
    liver=nsaid_liver("diclofenac", _LOWEST, mg(75)),
    contraindications=(*nsaid_contraindications, heart_vessels_forbid, other_vessels_forbid),
    cautions=(
        *nsaid_cautions,
        said(
            "Of its class it harms the liver most: ALT and AST every 4 to 8 weeks.",
            _SMPC,
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    monitoring=nsaid_monitoring_with_early_liver_tests,
    onset=nsaid_onset,
    review=nsaid_review,
    review_after=nsaid_review_after,
    stopping=nsaid_stopping,
    burden=nsaid_burden("diclofenac"),
    anticholinergic=anticholinergic(("ADS 2006", 0), ("AEC", 0)),
    older_people=nsaid_older_people,
    raises_falls=False,
    falls_basis=nsaid_falls_basis,
    pregnancy=nsaid_pregnancy,
)
