"""This person fell and hurts: has a bone given way?

Why      A weak bone breaks in a small fall, and a person may walk on it for days.
Misuse   To wait for the planned visit, or to look by video. The rise of pain is that of the whole
         person, so it lists every lesion: examine where it hurts.
"""

from trabecula.knowledge.facts.function import fall_since_last_contact
from trabecula.knowledge.facts.lesion import lesion_pain
from trabecula.knowledge.facts.pain import change_in_worst_pain
from trabecula.knowledge.policy.mobility import lesion_pain_after_a_fall, rise_of_pain_after_a_fall
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.condition import About
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

same_day_examination_after_a_fall = Statement(
    "Same-day examination after a fall",
    code="REH-10c",
    about=About.LESION,
    when=fall_since_last_contact
    & (
        (lesion_pain >= lesion_pain_after_a_fall)
        | (change_in_worst_pain >= rise_of_pain_after_a_fall)
    ),
    says=(
        "Examine the person today.",
        "X-ray the painful bone.",
        "Treat it as a suspected fracture (EMR-08) until that is excluded.",
    ),
    modality=Modality.IMAGING,
    urgency=Urgency.SAME_DAY,
    owner=(Role.CLINICIAN_ON_DUTY, Role.PHYSIOTHERAPY),
    strength=Strength.CONSENSUS,
    evidence="consensus",
    sources=(panel.at("guideline dossier, section 5, row REH-10c"),),
    checked=Checked.FROM_KNOWLEDGE,
)
