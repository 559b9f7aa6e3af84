"""Getting up again, after an operation or after the cord was compressed.

Why      Days in bed cost strength, skin and lungs; a bone or a spine that holds is there to be used.
Misuse   To move a spine that nobody has called stable, or a limb without its written order.
"""

from trabecula.knowledge.effects.rehabilitation import hands_on_rehabilitation
from trabecula.knowledge.options.needs import movement
from trabecula.knowledge.options.rows import comes_before, goes_with
from trabecula.knowledge.statements.rehabilitation.mobilising_again import (
    early_mobilisation_after_stabilisation,
    graded_mobilisation_once_the_spine_is_stable,
)
from trabecula.language.option import Alongside, Option, PlainWords
from trabecula.language.statement import Modality, Role

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
