"""Zoledronic acid: fewer fractures and less pain of bone; not in place of analgesia or radiotherapy.

Misuse   With another zoledronate product or denosumab; low calcium; kidneys that fail. The table by
         clearance is for bone: raised calcium has its own rule.
"""

from trabecula.knowledge.facts.cancer import systemic_treatments
from trabecula.knowledge.facts.inputs import serum_creatinine
from trabecula.knowledge.facts.laboratory import acute_kidney_injury, adjusted_calcium
from trabecula.knowledge.facts.medicine_groups import zoledronate
from trabecula.knowledge.facts.medicines_taken import diuretics, nephrotoxic_chemotherapy, nsaids
from trabecula.knowledge.facts.observations import hypercalcaemia_symptoms
from trabecula.knowledge.medicines.bone_agents.all_bone_agents import (
    bisphosphonate_monitoring,
    low_calcium,
)
from trabecula.knowledge.medicines.bone_agents.zoledronic_acid_kidneys import (
    bands_for_bone,
    in_raised_calcium,
)
from trabecula.knowledge.medicines.burden_ratings import rated
from trabecula.knowledge.sources.medicines_guidelines import (
    calgb_70604,
    esmo_bone_health_2020,
    swog_s0702,
)
from trabecula.knowledge.sources.medicines_labels import european_labels, us_labels, zometa_label
from trabecula.knowledge.sources.medicines_lists import atc_index, rxnorm_of_laertes
from trabecula.knowledge.statements.medicines.pregnancy import MAY_BE_PREGNANT
from trabecula.language.dose import Ceiling, Dose, days, mg, millilitres
from trabecula.language.dosing import Dosing, Form, Limit
from trabecula.language.fact import takes
from trabecula.language.medicine import (
    Medicine,
    MedicineClass,
    OtherProduct,
    Stopping,
    said,
)
from trabecula.language.organ_function import NotStated
from trabecula.language.quantity import MicromolesPerLitre, MillimolesPerLitre
from trabecula.language.route import Route
from trabecula.language.source import Checked
from trabecula.language.table import TableRow

_FROM_KNOWLEDGE = us_labels.at("zoledronic acid (from knowledge)")
_EVERY_3_TO_4_WEEKS = days(21, 28)
_EVERY_12_WEEKS = days(84)
_CEILING = Ceiling(per_dose=mg(4))
_FOUR = mg(4)
_IN = millilitres(5)
_CREATININE_FOR_BONE = serum_creatinine <= MicromolesPerLitre(265)
"""A creatinine above 3 mg/dL (265 µmol/L) stops it for bone."""
_TWELVE_MG_PER_DECILITRE = MillimolesPerLitre(2.994)
"""12 mg/dL by 4.008 is 2.994 mmol/L, which the label rounds to 3.0."""

zoledronic_acid = Medicine(
    "zoledronic_acid",
    "zoledronic acid",
    kind=MedicineClass.BISPHOSPHONATE,
    role="Prevents skeletal events and eases pain of bone (WHO: strong, moderate certainty); no substitute for analgesia or radiotherapy.",
    identity=TableRow(
        holds=zoledronate,
        sources=(rxnorm_of_laertes.at("ingredient 77655"), atc_index.at("M05BA08")),
        checked=Checked.YES,
    ),
    routes=(Route.INTRAVENOUS,),
    dosing=(
        Dosing(
            holds="bone metastases or myeloma, by the label",
            routes=(Route.INTRAVENOUS,),
            start=Dose(_FOUR, every=_EVERY_3_TO_4_WEEKS, volume=_IN),
            frail_start=Dose(_FOUR, every=_EVERY_3_TO_4_WEEKS, volume=_IN),
            frail="The same: only the table by kidneys.",
            ceiling=_CEILING,
            only_if=_CREATININE_FOR_BONE,
            note="In 100 mL over at least 15 minutes, with fluids before. Calcium 500 mg and vitamin D 400 units by mouth each day.",
            sources=(zometa_label.at("dose for bone metastases and myeloma"),),
            checked=Checked.YES,
        ),
        Dosing(
            holds="bone metastases or myeloma, every 12 weeks",
            routes=(Route.INTRAVENOUS,),
            start=Dose(_FOUR, every=_EVERY_12_WEEKS, volume=_IN),
            frail_start=Dose(_FOUR, every=_EVERY_12_WEEKS, volume=_IN),
            frail="The same: only the table by kidneys.",
            ceiling=_CEILING,
            only_if=_CREATININE_FOR_BONE,
            kidneys=bands_for_bone(_EVERY_12_WEEKS),
            note="Not inferior in breast cancer, prostate cancer and myeloma. In 100 mL over at least 15 minutes, with fluids before. Calcium 500 mg and vitamin D 400 units by mouth each day.",
            other_side=(
                (
                    "Every 12 weeks is acceptable; every 4 weeks for the first 3 to 6 months where the risk is high.",
                    esmo_bone_health_2020.at("interval of zoledronate (from knowledge)"),
                ),
            ),
            sources=(calgb_70604.at("every 12 weeks not inferior to every 4 weeks"),),
            checked=Checked.YES,
        ),
        Dosing(
            holds="hypercalcaemia of malignancy",
            routes=(Route.INTRAVENOUS,),
            start=Dose(_FOUR, volume=_IN),
            frail_start=Dose(_FOUR, volume=_IN),
            frail="The same.",
            ceiling=_CEILING,
            only_if=(adjusted_calcium >= _TWELVE_MG_PER_DECILITRE)
            | ((adjusted_calcium > MillimolesPerLitre(2.65)) & hypercalcaemia_symptoms),
            kidneys=in_raised_calcium,
            limits=(
                Limit(
                    holds="Creatinine of 400 µmol/L (4.5 mg/dL) or more: by the label only after risk and benefit are weighed",
                    when=serum_creatinine >= MicromolesPerLitre(400),
                    sources=(zometa_label.at("hypercalcaemia of malignancy, kidneys"),),
                    checked=Checked.YES,
                ),
            ),
            note="Once, after fluids, from an adjusted calcium of 12 mg/dL (3.0 mmol/L); hold calcium and vitamin D. That it is given from 2.65 mmol/L with symptoms is from knowledge.",
            sources=(zometa_label.at("hypercalcaemia of malignancy, one dose of 4 mg"),),
            checked=Checked.IN_PART,
        ),
    ),
    other_products=(
        OtherProduct(
            holds="osteoporosis and Paget's disease (Reclast, Aclasta)",
            dose=Dose(mg(5), every=days(365)),
            sources=(us_labels.at("zoledronic acid 5 mg (from knowledge)"),),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    forms=(
        Form("concentrate for infusion, 4 mg in 5 mL, each mL", (Route.INTRAVENOUS,), (mg("0.8"),)),
    ),
    kidneys=bands_for_bone(_EVERY_3_TO_4_WEEKS),
    liver=NotStated("The label has no data from which to adjust it (from knowledge)."),
    contraindications=(
        low_calcium,
        said(
            "Pregnancy or breast-feeding (Europe).",
            european_labels.at("zoledronic acid 4.3 (from knowledge)"),
            checked=Checked.FROM_KNOWLEDGE,
            when=MAY_BE_PREGNANT,
        ),
        said(
            "For bone metastases: creatinine clearance below 30 mL/min, or creatinine above 3 mg/dL. This does not stop it in raised calcium, which has its own rule.",
            zometa_label.at("bone metastases in severe impairment"),
            checked=Checked.YES,
        ),
        said(
            "Another zoledronate product, such as Reclast.",
            zometa_label.at("not with another zoledronic acid product"),
            checked=Checked.YES,
        ),
    ),
    cautions=(
        said(
            "With what harms the kidneys: aminoglycosides, anti-inflammatory medicines, cisplatin, contrast.",
            _FROM_KNOWLEDGE,
            checked=Checked.FROM_KNOWLEDGE,
            when=takes(nsaids) | takes(nephrotoxic_chemotherapy),
        ),
        said(
            "Loop diuretics or calcitonin: calcium may fall.",
            _FROM_KNOWLEDGE,
            checked=Checked.FROM_KNOWLEDGE,
            when=takes(diuretics),
        ),
        said("Thalidomide and its like.", _FROM_KNOWLEDGE, checked=Checked.FROM_KNOWLEDGE),
        said(
            "Medicines against new vessels: the jaw.",
            _FROM_KNOWLEDGE,
            checked=Checked.FROM_KNOWLEDGE,
            when=systemic_treatments.found("bevacizumab", "vegf_tki"),
        ),
        said(
            "Dehydration, acute kidney injury.",
            _FROM_KNOWLEDGE,
            checked=Checked.FROM_KNOWLEDGE,
            when=acute_kidney_injury.node(),
        ),
        said(
            "Death of bone in the jaw: 0.8, 2.0 and 2.8 % after 1, 2 and 3 years; less often with doses every 12 weeks.",
            swog_s0702.at("0.8, 2.0 and 2.8 % at 1, 2 and 3 years"),
            checked=Checked.YES,
        ),
        said(
            "In the first 24 to 72 hours after the first dose about 30 % have fever, aching muscles and bone pain: paracetamol; warn people whose neutrophils are low.",
            _FROM_KNOWLEDGE,
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    monitoring=bisphosphonate_monitoring,
    onset=said(
        "Days to weeks; a modest relief of pain by 4 weeks.",
        _FROM_KNOWLEDGE,
        checked=Checked.FROM_KNOWLEDGE,
    ),
    review=said(
        "After 12 weeks; at 2 years its reason is given again, also in myeloma.",
        _FROM_KNOWLEDGE,
        checked=Checked.FROM_KNOWLEDGE,
    ),
    review_after=_EVERY_12_WEEKS,
    stopping=Stopping(
        holds="At once, without rebound; it is held for the jaw, an atypical fracture or the kidneys.",
        abruptly=True,
        sources=(_FROM_KNOWLEDGE,),
        checked=Checked.FROM_KNOWLEDGE,
    ),
    burden=rated("zoledronic_acid", "None."),
    qt_note="By low calcium only (from knowledge).",
    anticholinergic=(),
    older_people=(),
    raises_falls=False,
    falls_basis=said(
        "On no list of medicines that raise falls.",
        _FROM_KNOWLEDGE,
        checked=Checked.FROM_KNOWLEDGE,
    ),
    pregnancy=said("Contraindicated.", _FROM_KNOWLEDGE, checked=Checked.FROM_KNOWLEDGE),
)
