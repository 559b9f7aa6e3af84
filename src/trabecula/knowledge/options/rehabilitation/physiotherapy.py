"""Movement under a physiotherapist, for those who cannot train.

Why      There is nearly always something that can move, and rest in bed weakens.
Misuse   To move a spine or a limb that nobody has called safe.
"""

from trabecula.knowledge.effects.rehabilitation import hands_on_rehabilitation
from trabecula.knowledge.options.needs import movement
from trabecula.knowledge.options.rehabilitation.around_exercise import LESIONS_KNOWN
from trabecula.knowledge.options.rehabilitation.spine_first import SPINE_FIRST
from trabecula.knowledge.options.rows import goes_with
from trabecula.knowledge.statements.emergencies.thrombosis import same_day_assessment_for_thrombosis
from trabecula.knowledge.statements.rehabilitation.exercise_today import (
    exercise_hold_for_unsafe_observations_at_rest,
    exercise_limits_at_platelets_below_20,
    exercise_restriction_in_fever_or_neutropenia,
)
from trabecula.knowledge.statements.rehabilitation.physiotherapy_for_all import (
    referral_for_safe_movement_and_exercise,
)
from trabecula.language.option import Alongside, Option, PlainWords
from trabecula.language.statement import Modality, Role

movement_under_a_physiotherapist = Option(
    "movement under a physiotherapist that spares the bones at risk",
    code="OPT-PHYSIOTHERAPY",
    need=movement,
    offered_by=(referral_for_safe_movement_and_exercise,),
    struck=SPINE_FIRST,
    before=(LESIONS_KNOWN,),
    with_it=(
        goes_with(
            "Lesions, scores, weight-bearing orders and blood counts sent, and a report back",
            Role.ONCOLOGY,
            Role.PHYSIOTHERAPY,
            by=referral_for_safe_movement_and_exercise,
        ),
        goes_with(
            "A region at high risk is left alone until a named clinician has cleared it",
            Role.PHYSIOTHERAPY,
            Role.ORTHOPAEDICS,
        ),
        goes_with(
            "Today only positions, breathing, walking and what has to be done: platelets below 20, fever, very low neutrophils, or unsafe observations at rest",
            Role.PHYSIOTHERAPY,
            Role.NURSING,
            by=exercise_restriction_in_fever_or_neutropenia,
            only_where=exercise_limits_at_platelets_below_20.condition
            | exercise_restriction_in_fever_or_neutropenia.condition
            | exercise_hold_for_unsafe_observations_at_rest.condition,
        ),
        goes_with(
            "Leg, chest and breath looked at first, where a thrombosis may be there",
            Role.CLINICIAN_ON_DUTY,
            of=same_day_assessment_for_thrombosis,
            only_where=same_day_assessment_for_thrombosis.condition,
        ),
    ),
    effect=hands_on_rehabilitation,
    modality=Modality.REHABILITATION,
    owner=(Role.PHYSIOTHERAPY,),
    alongside=Alongside(
        radiotherapy="It goes on, lighter, on treatment days.",
        systemic_treatment="It goes on, lighter, in the days after a dose.",
        exercise="Transfers, positions, breathing and the limbs that are not affected; nothing loads a region at risk.",
    ),
    plain=PlainWords(
        what="A physiotherapist shows you safe ways to get up, sit, turn and breathe. You train what is strong and spare what is weak.",
        to_do="You see the physiotherapist and practise what you were shown. Bring your walking aid and good shoes.",
        can_go_wrong="You may be tired for a day. Stop if a bone hurts more, and say so.",
        if_not="If it does not get easier, your team looks for the cause and for other help.",
    ),
    intervention="exercise",
    declined_with=frozenset({"exercise_programme"}),
    sources=referral_for_safe_movement_and_exercise.sources,
    checked=referral_for_safe_movement_and_exercise.checked,
)
