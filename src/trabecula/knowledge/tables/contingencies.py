"""What the receiver does if something foreseeable happens: the if-then lines of a hand-over.

Why      At night the person who knows is not there; the next step must be written down.
Misuse   As the whole plan: each line only begins an action that its own statement goes on with.
"""

from trabecula.knowledge.facts.cancer import time_since_systemic_treatment
from trabecula.knowledge.facts.function import fall_since_last_contact
from trabecula.knowledge.facts.lesion import lesion_pain
from trabecula.knowledge.facts.observations import respiratory_rate, temperature
from trabecula.knowledge.facts.opioid import sedation
from trabecula.knowledge.facts.pain import worst_pain
from trabecula.knowledge.facts.spine import neurological_signs
from trabecula.knowledge.policy.emergencies import dangerously_slow_breathing, severe_pain
from trabecula.knowledge.sources.cord_compression import nice_ng234
from trabecula.knowledge.sources.metabolic_and_infection import asco_idsa_2018
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.criterion import Criterion
from trabecula.language.follow_up import Contingency
from trabecula.language.quantity import Days, DegreesCelsius, PainScore
from trabecula.language.source import Checked, Citation
from trabecula.language.statement import Urgency
from trabecula.language.table import Entries, Entry


def _if(
    criterion: Criterion, then: str, urgency: Urgency, *sources: Citation
) -> Entry[str, Contingency]:
    return Entry(
        criterion.says,
        (criterion.says,),
        holds=Contingency(criterion, then, urgency),
        sources=(panel.at("guideline dossier, section 8a, contingencies"), *sources),
        checked=Checked.IN_PART if sources else Checked.FROM_KNOWLEDGE,
    )


contingencies = Entries(
    "Contingencies of a hand-over",
    (
        _if(
            Criterion(
                "new weakness",
                neurological_signs.found("limb_weakness", "gait_difficulty", "cord_or_cauda_signs"),
            ),
            "Emergency MRI of the whole spine.",
            Urgency.IMMEDIATE,
            nice_ng234.at("second-hand: immediate contact, MRI within 24 hours"),
        ),
        _if(
            Criterion(
                "fall and pain", fall_since_last_contact & (lesion_pain > PainScore(0)), judged=True
            ),
            "X-ray of the bone that hurts.",
            Urgency.SAME_DAY,
        ),
        _if(
            Criterion(
                "slow breathing or cannot be roused",
                (respiratory_rate < dangerously_slow_breathing) | (sedation >= 4),
            ),
            "Emergency call.",
            Urgency.IMMEDIATE,
        ),
        _if(
            Criterion(
                "fever within 6 weeks of systemic treatment",
                (temperature >= DegreesCelsius(38.0)) & (time_since_systemic_treatment <= Days(42)),
            ),
            "First antibiotic within 1 hour.",
            Urgency.IMMEDIATE,
            asco_idsa_2018.at("first antibiotic within 1 hour; within 6 weeks of chemotherapy"),
        ),
        _if(
            Criterion("severe pain", worst_pain >= severe_pain),
            "Call on the same day.",
            Urgency.SAME_DAY,
        ),
    ),
)
