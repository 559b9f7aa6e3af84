"""Pain comes with a movement that can be foreseen: what is taken before it?

Why      A dose at the right time lets a person get up; a higher background dose makes them sleep.
Misuse   To cover the warning of a bone that is about to break (SUR-05). Rapid fentanyl without
         opioid tolerance can kill.
"""

from trabecula.knowledge.facts.each_pain import (
    episode_trigger,
    episodes_predictable,
    pain_here_timing,
)
from trabecula.knowledge.facts.opioid import opioids
from trabecula.knowledge.sources.medicines_guidelines import esmo_cancer_pain_2018
from trabecula.knowledge.sources.medicines_labels import transmucosal_fentanyl_criteria
from trabecula.language.condition import About
from trabecula.language.fact import takes
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

dose_before_a_movement = Statement(
    "Dose before a movement",
    code="MED-32",
    about=About.PAIN,
    when=episode_trigger.equals("incident_volitional")
    | (pain_here_timing.found("on_movement") & episodes_predictable),
    only_if=takes(opioids),
    says=(
        "Immediate-release opioid, 10 % of the daily dose, 30 to 45 minutes before the activity.",
        "Where that is too slow and the person is opioid tolerant: transmucosal fentanyl from the lowest strength of the product.",
        "Look for what lifts the cause: orthopaedics, radiotherapy, a brace.",
    ),
    modality=Modality.ANALGESIA,
    urgency=Urgency.WITHIN_1_WEEK,
    owner=(Role.PALLIATIVE_CARE, Role.ONCOLOGY, Role.PHYSIOTHERAPY),
    strength=Strength.STRONG,
    evidence="ESMO I, A for transmucosal fentanyl in rapid breakthrough pain",
    sources=(
        esmo_cancer_pain_2018.at("breakthrough pain (from knowledge)"),
        transmucosal_fentanyl_criteria.at("criteria of opioid tolerance"),
    ),
    checked=Checked.FROM_KNOWLEDGE,
    contraindications=("Transmucosal fentanyl in a person who is not opioid tolerant.",),
)
