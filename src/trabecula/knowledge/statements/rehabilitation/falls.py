"""Is this person likely to fall, and what makes the next fall less likely?

Why      A fall onto a weak bone is a fracture; unsteadiness, sedating medicines and the home can
         be changed before it happens.
Misuse   To test balance and walking before a weak bone, the spine and the blood count are cleared
         (REH-00). A fall followed by more pain is not prevention but a possible fracture
         (REH-10c).
"""

from trabecula.knowledge.facts.function import (
    falls_in_12_months,
    gait_speed,
    gait_speed_unable,
    timed_up_and_go,
    timed_up_and_go_unable,
    unsteady,
    walking_aid,
)
from trabecula.knowledge.facts.opioid import time_since_sedating_medicine_change
from trabecula.knowledge.facts.person import lives_alone
from trabecula.knowledge.policy.mobility import (
    falls_that_mark_a_risk,
    gait_speed_that_marks_a_risk,
    time_of_fall_precautions_after_a_sedating_medicine,
    timed_up_and_go_that_marks_a_risk,
)
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.knowledge.sources.rehabilitation import cdc_steadi
from trabecula.language.condition import known
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

HAS_FALLEN = falls_in_12_months >= falls_that_mark_a_risk
SLOW_OR_UNABLE_TO_RISE_AND_WALK = (
    timed_up_and_go >= timed_up_and_go_that_marks_a_risk
) | timed_up_and_go_unable
SLOW_OR_UNABLE_TO_WALK = (gait_speed < gait_speed_that_marks_a_risk) | (
    known(gait_speed_unable) & gait_speed_unable
)
"""Who has a speed need not be asked whether they could walk."""

falls_assessment = Statement(
    "Falls assessment",
    code="REH-10",
    when=HAS_FALLEN | unsteady | SLOW_OR_UNABLE_TO_RISE_AND_WALK | SLOW_OR_UNABLE_TO_WALK,
    says=(
        "Test the Timed Up and Go, the 30-second chair stand and the 4-stage balance.",
        "Measure the standing blood pressure; check vision, feet and footwear.",
        "Review the medicines: opioid, gabapentinoid, benzodiazepine, antihypertensive.",
        "Look for hazards at home.",
        "Check vitamin D.",
        "A fall and new pain at a lesion: X-ray, and care as for a suspected fracture (EMR-08).",
    ),
    modality=Modality.REHABILITATION,
    urgency=Urgency.WITHIN_2_WEEKS,
    owner=(Role.PHYSIOTHERAPY, Role.OCCUPATIONAL_THERAPY, Role.PHARMACY),
    strength=Strength.STRONG,
    evidence="moderate (older adults)",
    sources=(
        cdc_steadi.at(
            "screening questions, Timed Up and Go, assessment of what can be changed (from knowledge, not read)"
        ),
    ),
    checked=Checked.FROM_KNOWLEDGE,
)

fall_precautions_after_a_new_sedating_medicine = Statement(
    "Fall precautions after a new sedating medicine",
    code="REH-10b",
    when=time_since_sedating_medicine_change <= time_of_fall_precautions_after_a_sedating_medicine,
    only_if=unsteady | HAS_FALLEN | SLOW_OR_UNABLE_TO_RISE_AND_WALK,
    says=(
        "Review the dose and the time of day at which it is taken.",
        "Take precautions against falls in the first week, with someone beside the person on the stairs.",
        "Repeat the Timed Up and Go in 2 weeks.",
    ),
    modality=Modality.SAFETY,
    urgency=Urgency.WITHIN_72_HOURS,
    owner=(Role.PHARMACY, Role.PHYSIOTHERAPY),
    strength=Strength.CONSENSUS,
    evidence="expert",
    sources=(panel.at("guideline dossier, section 5, row REH-10b"),),
    checked=Checked.FROM_KNOWLEDGE,
)

home_safety_visit = Statement(
    "Home safety visit",
    code="REH-11",
    when=lives_alone
    & (HAS_FALLEN | SLOW_OR_UNABLE_TO_RISE_AND_WALK | walking_aid.is_in(("walker", "wheelchair"))),
    says=(
        "The occupational therapist sees the home, in person or by video.",
        "Settle rails, a raised seat, a bath board, the height of the bed, night lights, a plan for the stairs and a personal alarm. Take away or fix loose rugs.",
    ),
    modality=Modality.OCCUPATIONAL_THERAPY,
    urgency=Urgency.WITHIN_2_WEEKS,
    owner=(Role.OCCUPATIONAL_THERAPY,),
    strength=Strength.CONSENSUS,
    evidence="moderate",
    sources=(
        panel.at("guideline dossier, section 5, row REH-11"),
        cdc_steadi.at("hazards at home (from knowledge, not read)"),
    ),
    checked=Checked.FROM_KNOWLEDGE,
)
