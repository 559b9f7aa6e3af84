"""Omeprazole: protects the stomach beside an NSAID or a steroid.

Misuse   It takes from clopidogrel what it does; another of its class then.
"""

from trabecula.knowledge.medicines.anticholinergic_levels import anticholinergic
from trabecula.knowledge.medicines.stomach.all_proton_pump_inhibitors import (
    before_food,
    less_in_class_c,
    low_magnesium_and_the_qt,
    protection_of_the_stomach,
    same_for_all_kidneys,
    stomach_burden,
    stomach_cautions,
    stomach_contraindications,
    stomach_falls_basis,
    stomach_monitoring,
    stomach_older_people,
    stomach_onset,
    stomach_pregnancy,
    stomach_review,
    stomach_review_after,
    stomach_role,
    stomach_stopping,
)
from trabecula.knowledge.sources.medicines_labels import us_labels
from trabecula.knowledge.sources.medicines_lists import atc_index, rxnorm_of_laertes
from trabecula.language.carrier import MedicineGroup
from trabecula.language.code import atc, rxnorm
from trabecula.language.dose import Ceiling, Dose, hours, mg
from trabecula.language.dosing import Form
from trabecula.language.medicine import QT, Medicine, MedicineClass, said
from trabecula.language.route import Route
from trabecula.language.source import Checked
from trabecula.language.table import TableRow

omeprazole = Medicine(
    "omeprazole",
    "omeprazole",
    kind=MedicineClass.PROTON_PUMP_INHIBITOR,
    role=stomach_role,
    identity=TableRow(
        holds=MedicineGroup("omeprazole", (*rxnorm("7646"), *atc("A02BC01")), ("omeprazole",)),
        sources=(rxnorm_of_laertes.at("ingredient 7646"), atc_index.at("A02BC01")),
        checked=Checked.YES,
    ),
    routes=(Route.ORAL,),
    dosing=(
        protection_of_the_stomach("omeprazole", Dose(mg(20), every=hours(24), when=before_food)),
    ),
    forms=(Form("gastro-resistant capsule or tablet", (Route.ORAL,), (mg(10), mg(20), mg(40))),),
    kidneys=same_for_all_kidneys("omeprazole"),
    liver=less_in_class_c(
        "omeprazole",
        Dose(mg(20), every=hours(24), when=before_food),
        Ceiling(mg(20)),
    ),
    contraindications=stomach_contraindications,
    cautions=(
        *stomach_cautions,
        said(
            "Clopidogrel, and other medicines by way of CYP2C19.",
            us_labels.at("omeprazole, 7 (from knowledge)"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    monitoring=stomach_monitoring,
    onset=stomach_onset,
    review=stomach_review,
    review_after=stomach_review_after,
    stopping=stomach_stopping,
    burden=stomach_burden("omeprazole"),
    qt=QT.CONDITIONAL,
    qt_note=low_magnesium_and_the_qt,
    anticholinergic=anticholinergic(
        ("ADS 2006", 0), ("Ehrt 2010", 0), ("Sittironnarit 2011", 0), ("AEC", 0)
    ),
    older_people=stomach_older_people,
    raises_falls=False,
    falls_basis=stomach_falls_basis,
    pregnancy=stomach_pregnancy,
)
