"""Samarium-153: as strontium-89, and the marrow is back sooner.

Misuse   With a marrow that has no reserve.
"""

from fractions import Fraction

from trabecula.knowledge.facts.laboratory import platelets
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
from trabecula.knowledge.sources.medicines_labels import samarium_153_label, us_labels
from trabecula.knowledge.sources.medicines_lists import atc_index, rxnorm_of_laertes
from trabecula.language.carrier import MedicineGroup
from trabecula.language.code import atc, rxnorm
from trabecula.language.dose import Amount, Ceiling, Dose, DoseUnit
from trabecula.language.dosing import Dosing, Form
from trabecula.language.medicine import Medicine, MedicineClass, said
from trabecula.language.quantity import BillionsPerLitre, Days
from trabecula.language.route import Route
from trabecula.language.source import Checked
from trabecula.language.table import TableRow

_LABEL = samarium_153_label.at("37 MBq/kg (1 mCi/kg), again once the marrow is back")
_FROM_KNOWLEDGE = us_labels.at("samarium-153 (from knowledge)")
_DOSE = Dose(Amount(Fraction(37), DoseUnit.MEGABECQUEREL_PER_KILOGRAM))

samarium153 = Medicine(
    "samarium153",
    "samarium-153",
    kind=MedicineClass.RADIOPHARMACEUTICAL,
    role="As strontium-89: many painful osteoblastic metastases; the marrow suffers for a shorter time.",
    identity=TableRow(
        holds=MedicineGroup(
            "samarium-153",
            (*rxnorm("177906"), *atc("V10BX02")),
            ("samarium-153", "lexidronam"),
        ),
        sources=(rxnorm_of_laertes.at("ingredient 177906"), atc_index.at("V10BX02")),
        checked=Checked.YES,
    ),
    routes=(Route.INTRAVENOUS,),
    dosing=(
        Dosing(
            holds="pain of bone metastases",
            routes=(Route.INTRAVENOUS,),
            start=_DOSE,
            frail_start=_DOSE,
            frail=same_for_frail_people,
            ceiling=Ceiling(per_dose=_DOSE.least, apart=Days(56)),
            note="1 mCi/kg, once; again only once the marrow is back, 8 to 12 weeks or more. Nuclear medicine only.",
            sources=(_LABEL,),
            checked=Checked.YES,
        ),
    ),
    forms=(
        Form(
            "solution for injection, each mL at the reference time",
            (Route.INTRAVENOUS,),
            (Amount(Fraction(1850), DoseUnit.MEGABECQUEREL),),
            where="US",
        ),
        Form(
            "solution for injection, each mL at the reference time",
            (Route.INTRAVENOUS,),
            (Amount(Fraction(1300), DoseUnit.MEGABECQUEREL),),
            where="EU",
        ),
    ),
    kidneys=radionuclide_kidneys("samarium-153", _FROM_KNOWLEDGE),
    liver=nothing_on_the_liver,
    contraindications=(
        said(
            "Platelets below 60. The label asks for a marrow with reserve.",
            _FROM_KNOWLEDGE,
            checked=Checked.FROM_KNOWLEDGE,
            when=platelets < BillionsPerLitre(60),
        ),
        said(
            "White cells below 2.4. The label asks for a marrow with reserve.",
            _FROM_KNOWLEDGE,
            checked=Checked.FROM_KNOWLEDGE,
        ),
        said("Allergy to phosphonates.", _FROM_KNOWLEDGE, checked=Checked.FROM_KNOWLEDGE),
        not_in_pregnancy,
    ),
    cautions=(
        said(
            "Blood counts are lowest after 3 to 5 weeks and are back by about 8 weeks.",
            _FROM_KNOWLEDGE,
            checked=Checked.FROM_KNOWLEDGE,
        ),
        said(
            "Whether a bisphosphonate at the same time lowers its uptake is debated.",
            _FROM_KNOWLEDGE,
            checked=Checked.FROM_KNOWLEDGE,
        ),
        said(
            "Empty the bladder every 2 hours for 12 hours.",
            _FROM_KNOWLEDGE,
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    monitoring=monitoring_of_a_single_dose,
    onset=relief_after_a_single_dose(_FROM_KNOWLEDGE),
    review=radionuclide_review,
    review_after=radionuclide_review_after,
    stopping=radionuclide_stopping,
    burden=rated("samarium153", "None."),
    anticholinergic=(),
    older_people=(),
    raises_falls=False,
    falls_basis=radionuclide_falls_basis,
    pregnancy=radionuclide_pregnancy,
)
