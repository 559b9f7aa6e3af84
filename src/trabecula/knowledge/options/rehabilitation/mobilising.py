"""Moving with a physiotherapist's hands: for those who cannot train, and after an operation or a cord
that was compressed.

Why      Days in bed cost strength, skin and lungs; there is nearly always something that can move.
Misuse   To move a spine that nobody has called stable, or a limb without its written order.
"""

from typing import Final

from trabecula.knowledge.effects.rehabilitation import hands_on_rehabilitation
from trabecula.knowledge.facts.spine import spinal_stability_confirmed
from trabecula.knowledge.options.needs import movement
from trabecula.knowledge.options.rehabilitation.around_exercise import LESIONS_KNOWN
from trabecula.knowledge.options.rows import comes_before, goes_with, struck_where
from trabecula.knowledge.statements.emergencies.cord_compression_confirmed import (
    joint_decision_on_cord_compression,
)
from trabecula.knowledge.statements.emergencies.cord_compression_suspected import (
    immobilisation_of_the_spine,
    suspected_cord_compression_pathway,
)
from trabecula.knowledge.statements.emergencies.spinal_instability import (
    surgical_opinion_on_an_unstable_spine,
)
from trabecula.knowledge.statements.emergencies.spinal_pain import (
    neurological_questions_for_spinal_pain,
)
from trabecula.knowledge.statements.emergencies.thrombosis import (
    same_day_assessment_for_thrombosis,
)
from trabecula.knowledge.statements.rehabilitation.mobilising_again import (
    early_mobilisation_after_stabilisation,
    graded_mobilisation_once_the_spine_is_stable,
)
from trabecula.knowledge.statements.rehabilitation.physiotherapy_for_all import (
    referral_for_safe_movement_and_exercise,
)
from trabecula.language.condition import not_known
from trabecula.language.option import Alongside, Option, PlainWords
from trabecula.language.statement import Modality, Role

_NOT_STABLE: Final = spinal_stability_confirmed.is_no | not_known(spinal_stability_confirmed)

movement_under_a_physiotherapist = Option(
    "movement under a physiotherapist that spares the bones at risk",
    code="OPT-PHYSIOTHERAPY",
    need=movement,
    offered_by=(referral_for_safe_movement_and_exercise,),
    struck=(
        struck_where(
            "the cord or the stability of the spine has to be settled before anything is moved",
            _NOT_STABLE
            & (
                suspected_cord_compression_pathway.condition
                | immobilisation_of_the_spine.condition
                | joint_decision_on_cord_compression.condition
                | surgical_opinion_on_an_unstable_spine.condition
            ),
            by=immobilisation_of_the_spine,
        ),
        struck_where(
            "there is new spinal pain with neurological signs that nobody has asked about",
            neurological_questions_for_spinal_pain.condition,
            by=neurological_questions_for_spinal_pain,
        ),
    ),
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
            "Leg, chest and breath looked at first: a thrombosis may be there",
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

up_again_after_an_operation = Option(
    "getting up again from the first day after the operation",
    code="OPT-AFTER-OPERATION",
    need=movement,
    offered_by=(early_mobilisation_after_stabilisation,),
    before=(
        comes_before(
            "The surgeon's weight-bearing order in writing",
            Role.ORTHOPAEDICS,
            Role.SPINE_SURGERY,
            by=early_mobilisation_after_stabilisation,
        ),
    ),
    with_it=(
        goes_with(
            "Pain relief that lets the person get up",
            Role.NURSING,
            Role.PALLIATIVE_CARE,
        ),
        goes_with(
            "Pain at the ends of the implant asked for",
            Role.PHYSIOTHERAPY,
            Role.ORTHOPAEDICS,
            by=early_mobilisation_after_stabilisation,
            days=14,
        ),
    ),
    effect=hands_on_rehabilitation,
    modality=Modality.REHABILITATION,
    owner=(Role.PHYSIOTHERAPY, Role.ORTHOPAEDICS),
    alongside=Alongside(
        radiotherapy="It goes on through radiotherapy after the operation.",
        systemic_treatment="It does not wait for systemic treatment to begin again.",
        exercise="A progressive programme, by the written order.",
    ),
    plain=PlainWords(
        what="A physiotherapist helps you to sit, stand and walk again soon after your operation.",
        to_do="You take pain relief in time and get up with help each day. You put as much weight on the limb as the surgeon has written down.",
        can_go_wrong="It can hurt, and you may feel dizzy at first. Say at once if the pain at the operated place goes up.",
        if_not="If you cannot get up, the team looks for the cause: pain, low blood, or the implant.",
    ),
    intervention="exercise",
    sources=early_mobilisation_after_stabilisation.sources,
    checked=early_mobilisation_after_stabilisation.checked,
)

up_again_step_by_step = Option(
    "sitting up and standing step by step, now that the spine is called stable",
    code="OPT-UP-BY-STEPS",
    need=movement,
    offered_by=(graded_mobilisation_once_the_spine_is_stable,),
    with_it=(
        goes_with(
            "Neurology and pain looked at on each step; a halt where either gets worse",
            Role.PHYSIOTHERAPY,
            Role.NURSING,
            by=graded_mobilisation_once_the_spine_is_stable,
        ),
        goes_with(
            "A programme for bladder, bowel and skin, and prevention of thrombosis",
            Role.NURSING,
            by=graded_mobilisation_once_the_spine_is_stable,
        ),
        goes_with(
            "Equipment, and the discharge planned early",
            Role.OCCUPATIONAL_THERAPY,
            by=graded_mobilisation_once_the_spine_is_stable,
        ),
    ),
    effect=hands_on_rehabilitation,
    modality=Modality.REHABILITATION,
    owner=(Role.PHYSIOTHERAPY, Role.OCCUPATIONAL_THERAPY),
    alongside=Alongside(
        radiotherapy="It goes on beside radiotherapy of the spine.",
        exercise="No loaded bending or twisting; step by step.",
    ),
    plain=PlainWords(
        what="You sit up, stand and then walk again in small steps, with help. Your spine has been checked and found stable.",
        to_do="You do a bit more each day with the physiotherapist. Nurses look after your skin, bladder and bowel.",
        can_go_wrong="You may feel dizzy or have more pain. Say at once if your legs get weaker or numb.",
        if_not="If a step makes things worse, you stop and a doctor looks at you.",
    ),
    intervention="exercise",
    sources=graded_mobilisation_once_the_spine_is_stable.sources,
    checked=graded_mobilisation_once_the_spine_is_stable.checked,
)
