"""A medicine is asked for: what is said before it is begun?

Why      Some are for specialists, some do little, and each further sedating one costs balance.
Misuse   To refuse without a better offer. To compute a dose of methadone: none is ever computed.
"""

from typing import Final

from trabecula.knowledge.facts.each_medicine import (
    CNS_ACTIVE,
    ingredient,
    medicine_class,
    medicine_requested,
)
from trabecula.knowledge.facts.opioid_use import cns_active_medicines
from trabecula.knowledge.sources.medicines_guidelines import (
    asco_opioids_2023,
    beers_2023,
    calcitonin_review_2006,
)
from trabecula.language.condition import About
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

_PRESCRIBERS: Final = (Role.ONCOLOGY, Role.PALLIATIVE_CARE, Role.PHARMACY)

methadone_by_specialists_only = Statement(
    "Methadone by specialists only",
    code="MED-38",
    about=About.MEDICINE,
    when=medicine_requested & ingredient.equals("methadone"),
    says=(
        "Methadone is begun and dosed by a specialist; no dose is computed here.",
        "An ECG first, then as the specialist says.",
    ),
    modality=Modality.SAFETY,
    urgency=Urgency.WITHIN_72_HOURS,
    owner=(Role.PALLIATIVE_CARE, Role.PAIN_SPECIALIST),
    strength=Strength.STRONG,
    evidence="ASCO 2.2: consensus, strong",
    sources=(asco_opioids_2023.at("recommendation 2.2"),),
    checked=Checked.IN_PART,
)

care_with_tramadol_and_codeine = Statement(
    "Care with tramadol and codeine",
    code="MED-39",
    about=About.MEDICINE,
    when=medicine_requested & ingredient.is_in(("tramadol", "codeine")),
    says=(
        "Less desirable than a strong opioid in low dose: the effect depends on CYP2D6.",
        "Check first: strong inhibitors of CYP2D6, seizures, an SNRI or another serotonergic medicine, kidneys, age.",
    ),
    modality=Modality.SAFETY,
    urgency=Urgency.WITHIN_72_HOURS,
    owner=_PRESCRIBERS,
    strength=Strength.CONDITIONAL,
    evidence="ASCO 2.1, qualifying statement",
    sources=(asco_opioids_2023.at("recommendation 2.1, qualifying statement"),),
    checked=Checked.IN_PART,
)

no_calcitonin_for_bone_pain = Statement(
    "No calcitonin for bone pain",
    code="MED-41",
    about=About.MEDICINE,
    when=medicine_requested & ingredient.equals("calcitonin"),
    says=("Not for bone pain: no benefit was shown.",),
    modality=Modality.SAFETY,
    urgency=Urgency.WITHIN_1_WEEK,
    owner=_PRESCRIBERS,
    strength=Strength.CONDITIONAL,
    evidence="Cochrane 2006: insufficient; EMA 2012: a signal of cancer in long use",
    sources=(calcitonin_review_2006.at("conclusion of the review (from knowledge)"),),
    checked=Checked.FROM_KNOWLEDGE,
    note="In severe hypercalcaemia it has its place (EMR-09).",
)

third_medicine_on_the_nervous_system = Statement(
    "Third medicine on the nervous system",
    code="MED-43",
    about=About.MEDICINE,
    when=medicine_requested & medicine_class.is_in(CNS_ACTIVE) & (cns_active_medicines >= 2),
    says=(
        "With it three or more act on the central nervous system: write down why, and stop or reduce one of the others first.",
    ),
    modality=Modality.SAFETY,
    urgency=Urgency.WITHIN_72_HOURS,
    owner=_PRESCRIBERS,
    strength=Strength.STRONG,
    evidence="Beers: high quality, strong",
    sources=(beers_2023.at("three or more medicines active on the central nervous system"),),
    checked=Checked.IN_PART,
)
