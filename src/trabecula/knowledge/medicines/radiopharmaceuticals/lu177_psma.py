"""Lutetium-177 PSMA: against prostate cancer that shows PSMA; ordered against the tumour, not pain.

Misuse   Lesions that do not show PSMA; as an order for analgesia.
"""

from fractions import Fraction

from trabecula.knowledge.medicines.burden_ratings import rated
from trabecula.knowledge.medicines.radiopharmaceuticals.all_radiopharmaceuticals import (
    monitoring_of_a_course,
    not_in_pregnancy,
    nothing_on_the_liver,
    radionuclide_falls_basis,
    radionuclide_kidneys,
    radionuclide_pregnancy,
    radionuclide_review,
    radionuclide_review_after,
    radionuclide_stopping,
    same_for_frail_people,
)
from trabecula.knowledge.sources.medicines_labels import pluvicto_label, us_labels
from trabecula.knowledge.sources.medicines_lists import atc_index
from trabecula.language.carrier import MedicineGroup
from trabecula.language.code import atc
from trabecula.language.dose import Amount, Ceiling, Dose, DoseUnit, days
from trabecula.language.dosing import Dosing, Form
from trabecula.language.medicine import Medicine, MedicineClass, said
from trabecula.language.quantity import Days
from trabecula.language.route import Route
from trabecula.language.source import Checked
from trabecula.language.table import TableRow

_LABEL = pluvicto_label.at("7.4 GBq every 6 weeks, up to 6 doses (from knowledge)")
_FROM_KNOWLEDGE = Checked.FROM_KNOWLEDGE
_DOSE = Dose(Amount(Fraction("7.4"), DoseUnit.GIGABECQUEREL), every=days(42))

lu177_psma = Medicine(
    "lu177_psma",
    "lutetium-177 PSMA",
    kind=MedicineClass.RADIOPHARMACEUTICAL,
    role="Castration-resistant prostate cancer that shows PSMA, after an androgen receptor pathway inhibitor, before or after a taxane by the current label: against the tumour, no order for analgesia.",
    identity=TableRow(
        holds=MedicineGroup("lutetium-177 PSMA", atc("V10XX05"), ("vipivotide",)),
        sources=(atc_index.at("V10XX05"),),
        checked=Checked.YES,
    ),
    routes=(Route.INTRAVENOUS,),
    dosing=(
        Dosing(
            holds="castration-resistant prostate cancer that shows PSMA",
            routes=(Route.INTRAVENOUS,),
            start=_DOSE,
            frail_start=_DOSE,
            frail=same_for_frail_people,
            ceiling=Ceiling(per_dose=_DOSE.least, doses=6, apart=Days(42)),
            note="Up to 6 doses; put off or lowered by the label. Nuclear medicine only.",
            sources=(_LABEL,),
            checked=_FROM_KNOWLEDGE,
        ),
    ),
    forms=(
        Form(
            "vial at the time of use",
            (Route.INTRAVENOUS,),
            (Amount(Fraction("7.4"), DoseUnit.GIGABECQUEREL),),
        ),
    ),
    kidneys=radionuclide_kidneys(
        "lutetium-177 PSMA", us_labels.at("lutetium-177 PSMA, kidneys (from knowledge)")
    ),
    liver=nothing_on_the_liver,
    contraindications=(
        said("Lesions that do not show PSMA on PET.", _LABEL, checked=_FROM_KNOWLEDGE),
        not_in_pregnancy,
    ),
    cautions=(
        said("A dry mouth.", _LABEL, checked=_FROM_KNOWLEDGE),
        said("Low blood counts.", _LABEL, checked=_FROM_KNOWLEDGE),
        said("Kidneys: no data below a clearance of 30.", _LABEL, checked=_FROM_KNOWLEDGE),
    ),
    monitoring=monitoring_of_a_course(Days(42)),
    onset=said(
        "Given against the tumour; no onset of relief is given.", _LABEL, checked=_FROM_KNOWLEDGE
    ),
    review=radionuclide_review,
    review_after=radionuclide_review_after,
    stopping=radionuclide_stopping,
    burden=rated("lu177_psma", "None."),
    anticholinergic=(),
    older_people=(),
    raises_falls=False,
    falls_basis=radionuclide_falls_basis,
    pregnancy=radionuclide_pregnancy,
)
