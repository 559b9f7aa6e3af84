"""How strong is the pain, and what class of medicine fits it?

Why      The band decides how fast and how strong to begin; mechanism, organs and goals decide which.
Misuse   To climb step by step through weak medicines in severe pain. The bands for action are always
         1 to 3, 4 to 6 and 7 to 10 of the worst pain, whatever label a scale uses.
"""

from typing import Final

from trabecula.knowledge.facts.pain import worst_pain
from trabecula.knowledge.sources.medicines_guidelines import (
    asco_opioids_2023,
    esmo_cancer_pain_2018,
    who_cancer_pain_2018,
)
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.quantity import PainScore
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

MODERATE: Final = PainScore(4)
SEVERE: Final = PainScore(7)
_BANDS: Final = panel.at("errata B: actions go by 1 to 3, 4 to 6 and 7 to 10 of the worst pain")
_ASCO: Final = asco_opioids_2023.at("recommendation 1.1")

non_opioid_for_mild_pain = Statement(
    "Non-opioid for mild pain",
    code="MED-05",
    when=(worst_pain > PainScore(0)) & (worst_pain < MODERATE),
    says=(
        "Paracetamol, an anti-inflammatory where nothing speaks against it (MED-30), or both.",
        "No opioid is begun for mild pain; one that is taken and works goes on.",
    ),
    modality=Modality.ANALGESIA,
    urgency=Urgency.WITHIN_2_WEEKS,
    owner=(Role.ONCOLOGY, Role.PRIMARY_CARE),
    strength=Strength.CONDITIONAL,
    evidence="WHO: strong recommendation, low quality; ESMO I, B for paracetamol and anti-inflammatories",
    sources=(
        who_cancer_pain_2018.at("initiation of pain relief (from knowledge)"),
        esmo_cancer_pain_2018.at("treatment of mild pain (from knowledge)"),
        _BANDS,
    ),
    checked=Checked.FROM_KNOWLEDGE,
)

low_dose_strong_opioid_for_moderate_pain = Statement(
    "Low-dose strong opioid for moderate pain",
    code="MED-06",
    when=(worst_pain >= MODERATE) & (worst_pain < SEVERE),
    says=(
        "Paracetamol or an anti-inflammatory (MED-30), with a strong opioid in low dose: without opioids so far, no more than 30 mg of oral morphine a day or its like; one that is taken is raised as MED-10 says.",
        "A weak opioid only where no strong one can be had.",
    ),
    modality=Modality.ANALGESIA,
    urgency=Urgency.WITHIN_72_HOURS,
    owner=(Role.ONCOLOGY, Role.PALLIATIVE_CARE),
    strength=Strength.STRONG,
    evidence="ASCO: evidence-based, moderate quality, strong; ESMO II, C",
    sources=(
        _ASCO,
        esmo_cancer_pain_2018.at("treatment of moderate pain (from knowledge)"),
        _BANDS,
    ),
    checked=Checked.IN_PART,
    note="Only ASCO's recommendation for moderate to severe pain was seen; that low-dose morphine relieved more people than weak opioids (88 % against 58 %, Bandieri 2016) is from knowledge.",
)

same_day_plan_for_severe_pain = Statement(
    "Same-day plan for severe pain",
    code="MED-07",
    when=worst_pain >= SEVERE,
    says=(
        "A senior clinician reviews the person the same day; relief by injection where a crisis is not controlled.",
        "Existing rescue doses go on.",
        "In parallel, never instead: radiotherapy, orthopaedics, a block.",
    ),
    modality=Modality.ANALGESIA,
    urgency=Urgency.SAME_DAY,
    owner=(Role.PALLIATIVE_CARE, Role.ONCOLOGY),
    strength=Strength.STRONG,
    evidence="WHO strong; consensus",
    sources=(
        who_cancer_pain_2018.at("initiation of pain relief (from knowledge)"),
        _ASCO,
        _BANDS,
    ),
    checked=Checked.IN_PART,
)

strong_opioid_now_for_severe_pain = Statement(
    "Strong opioid now for severe pain",
    code="MED-07b",
    when=worst_pain >= SEVERE,
    says=(
        "Immediate-release strong opioid now, and titrate; do not climb through weak opioids.",
        "Where an opioid is taken, this is its rescue dose, reckoned from the daily dose (MED-10), and no starting dose.",
    ),
    modality=Modality.ANALGESIA,
    urgency=Urgency.SAME_DAY,
    owner=(Role.PALLIATIVE_CARE, Role.ONCOLOGY),
    strength=Strength.STRONG,
    evidence="ASCO: evidence-based, moderate quality, strong; WHO strong",
    sources=(_ASCO, _BANDS),
    checked=Checked.IN_PART,
    note="The increase of MED-07, apart, so that toxicity, high calcium, kidney injury or delirium can hold it (ARB-19) while the review stands.",
)
