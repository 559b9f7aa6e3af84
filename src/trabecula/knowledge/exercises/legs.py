"""Strength of the legs: in bed, in a chair, and standing at a worktop."""

from dataclasses import replace

from trabecula.knowledge.exercises.basis import HURTS, LOWER, OURS, OWN, TRUNK, UNSTEADY
from trabecula.knowledge.exercises.poses import (
    AT_A_WORKTOP,
    BENT_LEG,
    FROM_ABOVE,
    LYING,
    ON_A_WORKTOP,
    SITTING,
)
from trabecula.knowledge.movements import HIP_FLEXION_AND_EXTENSION, KNEE, Movement, Region
from trabecula.language.exercise import Bearing, Exercise, Kind, Position
from trabecula.language.picture import Joint, Limb, Picture, Pose, Prop, View

straighten_the_knee = Exercise(
    "Straighten the knee",
    name="straighten_the_knee",
    kind=Kind.RESISTANCE,
    activities=(LOWER,),
    movements=KNEE,
    regions=(Region.THIGH,),
    position=Position.SITTING,
    needs="A firm chair.",
    steps=(
        "Sit well back, with both feet on the floor.",
        "Lift one foot until the knee is straight.",
        "Count to three. Lower the foot slowly.",
        "Do the set, then change legs.",
    ),
    easier="Lift the foot only half way.",
    harder="Count to five at the top.",
    stop=(HURTS,),
    picture=Picture(
        "A person sits on a chair and straightens one knee.",
        SITTING,
        replace(SITTING, near_leg=Limb(2, 0, 80)),
        moves=(Joint.NEAR_ANKLE,),
        props=(Prop.CHAIR,),
    ),
    sources=OWN,
    checked=OURS,
)

press_the_knee_down = Exercise(
    "Press the knee down",
    name="press_the_knee_down",
    kind=Kind.RESISTANCE,
    activities=(LOWER,),
    movements=(Movement.KNEE_EXTENSION,),
    regions=(Region.THIGH,),
    position=Position.LYING,
    needs="A bed, and a rolled towel.",
    steps=(
        "Lie on your back with the towel under one knee.",
        "Press the knee gently into the towel.",
        "Feel the front of the thigh go firm. Count to three.",
        "Let go. Do not hold your breath.",
    ),
    easier="Press with half of your strength.",
    harder="Count to five.",
    stop=(HURTS,),
    picture=Picture(
        "A person lies on the back and presses one knee down into a roll.",
        replace(LYING, near_leg=Limb(24, -18, 60)),
        replace(LYING, near_leg=Limb(6, -4, 75)),
        moves=(Joint.NEAR_KNEE,),
        props=(Prop.BED,),
    ),
    sources=OWN,
    checked=OURS,
)

slide_the_heel = Exercise(
    "Slide the heel",
    name="slide_the_heel",
    kind=Kind.RESISTANCE,
    activities=(LOWER,),
    movements=(*HIP_FLEXION_AND_EXTENSION, *KNEE),
    regions=(Region.HIP, Region.THIGH),
    position=Position.LYING,
    needs="A bed, and a sock on a smooth sheet.",
    steps=(
        "Lie on your back with both legs straight.",
        "Slide one heel slowly up toward you.",
        "Slide it back down just as slowly.",
        "Do the set, then change legs.",
    ),
    easier="Slide the heel half of the way.",
    harder="Slide it more slowly.",
    stop=(HURTS,),
    picture=Picture(
        "A person lies on the back and slides one heel toward the body.",
        LYING,
        replace(LYING, near_leg=BENT_LEG),
        moves=(Joint.NEAR_ANKLE,),
        props=(Prop.BED,),
    ),
    sources=OWN,
    checked=OURS,
)

slide_the_leg_out = Exercise(
    "Slide the leg out to the side",
    name="slide_the_leg_out",
    kind=Kind.RESISTANCE,
    activities=(LOWER,),
    movements=(Movement.HIP_ABDUCTION, Movement.HIP_ADDUCTION),
    regions=(Region.HIP, Region.THIGH),
    position=Position.LYING,
    needs="A bed, and a sock on a smooth sheet.",
    steps=(
        "Lie on your back with your toes up.",
        "Slide one leg out to the side, flat on the bed.",
        "Slide it back to the middle.",
        "Do the set, then change legs.",
    ),
    easier="Slide it only a hand's width.",
    harder="Wait for three seconds at the outside.",
    stop=(HURTS,),
    picture=Picture(
        "A person lies flat and slides one leg out to the side.",
        FROM_ABOVE,
        replace(FROM_ABOVE, far_leg=Limb(-64, -66, 0)),
        moves=(Joint.FAR_ANKLE,),
        view=View.ABOVE,
    ),
    sources=OWN,
    checked=OURS,
)  # fmt: skip

pump_the_feet = Exercise(
    "Pump the feet",
    name="pump_the_feet",
    kind=Kind.RESISTANCE,
    activities=(LOWER,),
    movements=(Movement.ANKLE_AND_FOOT,),
    regions=(Region.LOWER_LEG,),
    position=Position.LYING,
    steps=(
        "Lie or sit with your legs out.",
        "Pull your toes up toward you.",
        "Push them away again.",
        "Keep an easy beat.",
    ),
    easier="Move one foot at a time.",
    harder="Move more slowly and as far as you can.",
    stop=(HURTS, "One calf is swollen, warm or sore. Call your team today."),
    picture=Picture(
        "A person lies on the back and moves the toes up and down.",
        replace(LYING, near_leg=Limb(0, 0, 30)),
        replace(LYING, near_leg=Limb(0, 0, 115)),
        moves=(Joint.NEAR_TOES,),
        props=(Prop.BED,),
    ),
    sources=OWN,
    checked=OURS,
)

lift_the_hips = Exercise(
    "Lift the hips",
    name="lift_the_hips",
    kind=Kind.RESISTANCE,
    activities=(LOWER, TRUNK),
    movements=(Movement.HIP_EXTENSION, Movement.SPINAL_EXTENSION),
    regions=(Region.LOWER_BACK, Region.HIP, Region.THIGH),
    bears=(Bearing.LEGS,),
    position=Position.LYING,
    needs="A firm bed or a mat.",
    steps=(
        "Lie on your back with your knees bent.",
        "Make your seat firm, and lift it a little.",
        "Count to three and breathe.",
        "Lower it slowly.",
    ),
    easier="Only make your seat firm, and do not lift.",
    harder="Count to five at the top.",
    stop=(HURTS, "Your back hurts."),
    picture=Picture(
        "A person lies on the back with bent knees and lifts the hips.",
        replace(LYING, near_leg=BENT_LEG, far_leg=BENT_LEG),
        replace(LYING, trunk=200, head=180, near_arm=Limb(-2, 0), far_arm=Limb(-2, 0), near_leg=Limb(22, -78), far_leg=Limb(22, -78)),
        moves=(Joint.HIPS,),
        still=Joint.NEAR_ANKLE,
        props=(Prop.BED,),
    ),
    sources=OWN,
    checked=OURS,
)  # fmt: skip

small_knee_bends = Exercise(
    "Small knee bends",
    name="small_knee_bends",
    kind=Kind.RESISTANCE,
    activities=(LOWER,),
    movements=(*HIP_FLEXION_AND_EXTENSION, *KNEE, Movement.ANKLE_AND_FOOT),
    regions=(Region.LOWER_BACK, Region.HIP, Region.THIGH, Region.LOWER_LEG),
    bears=(Bearing.LEGS,),
    position=Position.STANDING,
    needs="A worktop that stands firm, and a chair behind you.",
    hold="Hold the worktop with both hands.",
    steps=(
        "Stand tall with your feet apart.",
        "Bend both knees a little, as if to sit.",
        "Keep your heels down and your back long.",
        "Stand up again.",
    ),
    easier="Bend only as far as feels easy.",
    harder="Wait for three seconds in the bend.",
    stop=(HURTS, UNSTEADY),
    picture=Picture(
        "A person holds a worktop and bends both knees a little.",
        AT_A_WORKTOP,
        Pose(trunk=72, head=80, near_arm=Limb(-40, 14), far_arm=Limb(-40, 14), near_leg=Limb(-48, -116), far_leg=Limb(-48, -116)),
        moves=(Joint.HEAD,),
        still=Joint.NEAR_ANKLE,
        props=(Prop.WORKTOP,),
    ),
    sources=OWN,
    checked=OURS,
)  # fmt: skip

rise_on_the_toes = Exercise(
    "Rise on the toes",
    name="rise_on_the_toes",
    kind=Kind.RESISTANCE,
    activities=(LOWER,),
    movements=(Movement.ANKLE_AND_FOOT,),
    regions=(Region.LOWER_LEG,),
    bears=(Bearing.LEGS,),
    position=Position.STANDING,
    needs="A worktop that stands firm.",
    hold="Hold the worktop with both hands.",
    steps=(
        "Stand tall with your feet apart.",
        "Rise on your toes.",
        "Count to two. Come down slowly.",
    ),
    easier="Lift your heels only a little.",
    harder="Count to five at the top.",
    stop=(HURTS, UNSTEADY),
    picture=Picture(
        "A person holds a worktop and rises on the toes.",
        AT_A_WORKTOP,
        replace(AT_A_WORKTOP, near_arm=Limb(-68, -12), far_arm=ON_A_WORKTOP, near_leg=Limb(-90, -90, -60), far_leg=Limb(-90, -90, -60)),
        moves=(Joint.HEAD,),
        props=(Prop.WORKTOP,),
    ),
    sources=OWN,
    checked=OURS,
)  # fmt: skip
