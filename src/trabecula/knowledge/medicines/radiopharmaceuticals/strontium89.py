"""Strontium-89: many painful osteoblastic metastases, where beam radiotherapy cannot reach them all.

Misuse   Alone, where the cord or a bone is about to give way; with a marrow that has no reserve.
"""

from fractions import Fraction

from trabecula.knowledge.facts.laboratory import platelets
from trabecula.knowledge.facts.prognosis import life_expectancy
from trabecula.knowledge.medicines.burden_ratings import rated
from trabecula.knowledge.medicines.radiopharmaceuticals.all_radiopharmaceuticals import (
    monitoring_of_a_single_dose,
    not_in_pregnancy,
    nothing_on_the_liver,
    radionuclide_falls_basis,
    radionuclide_kidneys,
    radionuclide_pregnancy,
    radionuclide_review,
    radionuclide_review_after,
    radionuclide_stopping,
    relief_after_a_single_dose,
    same_for_frail_people,
)
from trabecula.knowledge.sources.medicines_labels import strontium_89_label, us_labels
from trabecula.knowledge.sources.medicines_lists import atc_index
from trabecula.language.carrier import MedicineGroup
from trabecula.language.code import atc
from trabecula.language.dose import Amount, Ceiling, Dose, DoseUnit
from trabecula.language.dosing import Dosing, Form
from trabecula.language.medicine import Medicine, MedicineClass, said
from trabecula.language.quantity import BillionsPerLitre, Days, Weeks
from trabecula.language.route import Route
from trabecula.language.source import Checked
from trabecula.language.table import TableRow

_LABEL = strontium_89_label.at("148 MBq (4 mCi), or 1.5 to 2.2 MBq/kg; again after 90 days")
_FROM_KNOWLEDGE = us_labels.at("strontium-89 (from knowledge)")
_FIXED = Dose(Amount(Fraction(148), DoseUnit.MEGABECQUEREL))
_BY_WEIGHT = Dose(
    Amount(Fraction("1.5"), DoseUnit.MEGABECQUEREL_PER_KILOGRAM),
    Amount(Fraction("2.2"), DoseUnit.MEGABECQUEREL_PER_KILOGRAM),
)
_APART = Days(90)

strontium89 = Medicine(
    "strontium89",
    "strontium-89",
    kind=MedicineClass.RADIOPHARMACEUTICAL,
    role="Many painful osteoblastic metastases, where beam radiotherapy is impractical (WHO 2018: no recommendation for or against).",
    identity=TableRow(
        holds=MedicineGroup("strontium-89", atc("V10BX01"), ("strontium-89",)),
        sources=(atc_index.at("V10BX01"),),
        checked=Checked.YES,
    ),
    routes=(Route.INTRAVENOUS,),
    dosing=(
        Dosing(
            holds="pain of bone metastases, fixed activity",
            routes=(Route.INTRAVENOUS,),
            start=_FIXED,
            frail_start=_FIXED,
            frail=same_for_frail_people,
            ceiling=Ceiling(per_dose=_FIXED.least, apart=_APART),
            note="4 mCi, once; not again within 90 days. Nuclear medicine only.",
            sources=(_LABEL,),
            checked=Checked.YES,
        ),
        Dosing(
            holds="pain of bone metastases, activity by weight",
            routes=(Route.INTRAVENOUS,),
            start=_BY_WEIGHT,
            frail_start=_BY_WEIGHT,
            frail=same_for_frail_people,
            ceiling=Ceiling(per_dose=_BY_WEIGHT.highest, apart=_APART),
            note="Once; not again within 90 days. Nuclear medicine only.",
            sources=(_LABEL,),
            checked=Checked.YES,
        ),
    ),
    forms=(
        Form(
            "solution for injection, each mL",
            (Route.INTRAVENOUS,),
            (Amount(Fraction(37), DoseUnit.MEGABECQUEREL),),
        ),
    ),
    kidneys=radionuclide_kidneys("strontium-89", _FROM_KNOWLEDGE),
    liver=nothing_on_the_liver,
    contraindications=(
        said(
            "Platelets below 60.",
            _FROM_KNOWLEDGE,
            checked=Checked.FROM_KNOWLEDGE,
            when=platelets < BillionsPerLitre(60),
        ),
        said("White cells below 2.4.", _FROM_KNOWLEDGE, checked=Checked.FROM_KNOWLEDGE),
        said(
            "Alone, where the cord is compressed or a bone is at risk of breaking.",
            _FROM_KNOWLEDGE,
            checked=Checked.FROM_KNOWLEDGE,
        ),
        said(
            "A life expectancy below about 3 months.",
            _FROM_KNOWLEDGE,
            checked=Checked.FROM_KNOWLEDGE,
            when=life_expectancy < Weeks(12),
        ),
        not_in_pregnancy,
    ),
    cautions=(
        said(
            "Blood counts are lowest after 12 to 16 weeks and are back by 6 months.",
            _FROM_KNOWLEDGE,
            checked=Checked.FROM_KNOWLEDGE,
        ),
        said(
            "It leaves by the kidneys: a catheter where urine is not held.",
            _FROM_KNOWLEDGE,
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    monitoring=monitoring_of_a_single_dose,
    onset=relief_after_a_single_dose(_FROM_KNOWLEDGE),
    review=radionuclide_review,
    review_after=radionuclide_review_after,
    stopping=radionuclide_stopping,
    burden=rated("strontium89", "None."),
    anticholinergic=(),
    older_people=(),
    raises_falls=False,
    falls_basis=radionuclide_falls_basis,
    pregnancy=radionuclide_pregnancy,
)
