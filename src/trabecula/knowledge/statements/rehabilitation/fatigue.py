"""This person is tired: why, and what helps?

Why      Fatigue has causes that can be treated, and exercise eases what remains.
Misuse   To prescribe rest, or to explain by the cancer what anaemia, a raised calcium, low mood or
         a sedative explains.
"""

from trabecula.knowledge.facts.function import fatigue
from trabecula.knowledge.policy.mobility import fatigue_that_calls_for_care
from trabecula.knowledge.sources.pain_and_panel import nccn_who_pain
from trabecula.knowledge.sources.rehabilitation import acsm_2019
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

care_of_fatigue = Statement(
    "Care of fatigue",
    code="REH-12",
    when=fatigue >= fatigue_that_calls_for_care,
    says=(
        "Look for causes: haemoglobin, thyroid-stimulating hormone, calcium, mood, sleep, sedatives, nutrition.",
        "Teach to plan, prioritise, pace and position.",
        "Place exercise at the best hour of the day.",
        "Fatigue of 7 or more: medical review this week.",
    ),
    modality=Modality.REHABILITATION,
    urgency=Urgency.WITHIN_2_WEEKS,
    owner=(Role.NURSING, Role.OCCUPATIONAL_THERAPY),
    strength=Strength.STRONG,
    evidence="high for exercise in cancer fatigue",
    sources=(
        acsm_2019.at("exercise for cancer-related fatigue (from knowledge, not read)"),
        nccn_who_pain.at("guideline dossier, section 5, row REH-12 (from knowledge, not read)"),
    ),
    checked=Checked.FROM_KNOWLEDGE,
)
