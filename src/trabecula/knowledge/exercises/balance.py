"""Balance: always with something firm to hold, and someone near at the start."""

from dataclasses import replace

from trabecula.knowledge.exercises.basis import HURTS, LOWER, OURS, OWN, TRUNK, UNSTEADY, UPPER
from trabecula.knowledge.exercises.poses import (
    AT_A_WORKTOP,
    FACING,
    LEFT_LEG,
    RIGHT_LEG,
    SITTING,
)
from trabecula.knowledge.movements import Movement, Region
from trabecula.language.exercise import Bearing, Exercise, Kind, Position
from trabecula.language.picture import Joint, Limb, Picture, Prop, View

_LEGS = (Region.HIP, Region.THIGH, Region.LOWER_LEG)
_HOLD = "Hold a worktop with both hands. Have someone near."
_FIRM = "A worktop that stands firm, and a chair behind you."

sit_tall_and_reach = Exercise(
    "Sit tall and reach",
    name="sit_tall_and_reach",
    kind=Kind.BALANCE,
    activities=(UPPER, TRUNK),
    movements=(Movement.SHOULDER_FLEXION, Movement.HIP_FLEXION),
    regions=(Region.SHOULDER, Region.LOWER_BACK, Region.HIP),
    position=Position.SITTING,
    needs="A firm chair.",
    hold="Keep one hand on the chair.",
    steps=(
        "Sit tall with both feet on the floor.",
        "Reach forward with one arm. Move from the hips, with a long back.",
        "Come back to the middle.",
        "Change arms.",
    ),
    easier="Reach only a hand's width.",
    harder="Reach a little further.",
    stop=(HURTS, UNSTEADY),
    picture=Picture(
        "A person sits on a chair and reaches forward from the hips with one arm.",
        SITTING,
        replace(SITTING, trunk=70, head=74, near_arm=Limb(-10, -4)),
        moves=(Joint.NEAR_HAND,),
        props=(Prop.CHAIR,),
    ),
    sources=OWN,
    checked=OURS,
)

stand_with_feet_together = Exercise(
    "Stand with the feet together",
    name="stand_with_feet_together",
    kind=Kind.BALANCE,
    activities=(LOWER,),
    movements=(Movement.ANKLE_AND_FOOT,),
    regions=_LEGS,
    bears=(Bearing.LEGS,),
    position=Position.STANDING,
    needs=_FIRM,
    hold=_HOLD,
    steps=(
        "Stand tall with your feet side by side, close together.",
        "Look ahead and breathe.",
        "Stay for a count of ten. Rest.",
    ),
    easier="Keep your feet a little apart.",
    harder="Hold on with one hand only.",
    stop=(HURTS, UNSTEADY),
    picture=Picture(
        "Seen from the front, a person brings the feet together and stands tall.",
        replace(FACING, near_leg=Limb(-100, -96, 200), far_leg=Limb(-80, -84, -20)),
        replace(FACING, near_leg=Limb(-88, -89, 200), far_leg=Limb(-92, -91, -20)),
        moves=(Joint.NEAR_ANKLE, Joint.FAR_ANKLE),
        view=View.FRONT,
    ),
    sources=OWN,
    checked=OURS,
)

shift_your_weight = Exercise(
    "Shift your weight from side to side",
    name="shift_your_weight",
    kind=Kind.BALANCE,
    activities=(LOWER,),
    movements=(Movement.HIP_ABDUCTION, Movement.HIP_ADDUCTION, Movement.ANKLE_AND_FOOT),
    regions=_LEGS,
    bears=(Bearing.LEGS,),
    position=Position.STANDING,
    needs=_FIRM,
    hold=_HOLD,
    steps=(
        "Stand tall with your feet apart.",
        "Move your weight slowly over one foot. Both feet stay down.",
        "Wait for three seconds. Move to the other side.",
    ),
    easier="Move only a little way.",
    harder="Hold on with one hand only.",
    stop=(HURTS, UNSTEADY),
    picture=Picture(
        "Seen from the front, a person moves the weight over one foot; both feet stay down.",
        replace(FACING, near_leg=Limb(-104, -100, 200), far_leg=Limb(-76, -80, -20)),
        replace(FACING, near_leg=Limb(-120, -118, 200), far_leg=Limb(-90, -92, -20)),
        moves=(Joint.HEAD,),
        still=Joint.FAR_ANKLE,
        view=View.FRONT,
    ),
    sources=OWN,
    checked=OURS,
)

stand_heel_to_toe = Exercise(
    "Stand heel to toe",
    name="stand_heel_to_toe",
    kind=Kind.BALANCE,
    activities=(LOWER,),
    movements=(Movement.HIP_FLEXION, Movement.HIP_ADDUCTION, Movement.ANKLE_AND_FOOT),
    regions=_LEGS,
    bears=(Bearing.LEGS,),
    position=Position.STANDING,
    needs=_FIRM,
    hold=_HOLD,
    steps=(
        "Stand tall at the worktop.",
        "Put one foot right in front of the other.",
        "Stay for a count of ten.",
        "Change feet.",
    ),
    easier="Put the front foot a little to the side.",
    harder="Hold on with one hand only.",
    stop=(HURTS, UNSTEADY),
    picture=Picture(
        "A person holds a worktop and stands with one foot right in front of the other.",
        AT_A_WORKTOP,
        replace(AT_A_WORKTOP, near_leg=Limb(-80, -80), far_leg=Limb(-99, -99)),
        moves=(Joint.NEAR_ANKLE,),
        props=(Prop.WORKTOP,),
    ),
    sources=OWN,
    checked=OURS,
)

step_to_the_side = Exercise(
    "Step to the side",
    name="step_to_the_side",
    kind=Kind.BALANCE,
    activities=(LOWER,),
    movements=(
        Movement.HIP_ABDUCTION, Movement.HIP_ADDUCTION, Movement.ANKLE_AND_FOOT,
        Movement.SINGLE_LEG_STANCE,
    ),
    regions=_LEGS,
    bears=(Bearing.LEGS,),
    position=Position.STANDING,
    needs="A long worktop that stands firm.",
    hold=_HOLD,
    steps=(
        "Face the worktop and stand tall.",
        "Take a small step to the side. Bring the other foot beside it.",
        "Take three steps, then go back.",
    ),
    easier="Take one step, then rest.",
    harder="Hold on with one hand only.",
    stop=(HURTS, UNSTEADY),
    picture=Picture(
        "Seen from the front, a person takes a step to the side.",
        replace(FACING, near_leg=LEFT_LEG, far_leg=RIGHT_LEG),
        replace(FACING, near_leg=LEFT_LEG, far_leg=Limb(-66, -74, -20)),
        moves=(Joint.FAR_ANKLE,),
        view=View.FRONT,
    ),
    sources=OWN,
    checked=OURS,
)  # fmt: skip

march_at_the_worktop = Exercise(
    "March at the worktop",
    name="march_at_the_worktop",
    kind=Kind.BALANCE,
    activities=(LOWER,),
    movements=(
        Movement.HIP_FLEXION, Movement.HIP_EXTENSION, Movement.KNEE_FLEXION,
        Movement.KNEE_EXTENSION, Movement.SINGLE_LEG_STANCE,
    ),
    regions=(Region.LOWER_BACK, *_LEGS),
    bears=(Bearing.LEGS,),
    position=Position.STANDING,
    needs=_FIRM,
    hold=_HOLD,
    steps=(
        "Stand tall at the worktop.",
        "Lift one knee a little. Put the foot down.",
        "Lift the other. Keep a slow beat.",
    ),
    easier="Lift only your heels.",
    harder="Wait for two seconds with the knee up.",
    stop=(HURTS, UNSTEADY),
    picture=Picture(
        "A person holds a worktop and lifts one knee.",
        AT_A_WORKTOP,
        replace(AT_A_WORKTOP, near_leg=Limb(-25, -100)),
        moves=(Joint.NEAR_KNEE,),
        props=(Prop.WORKTOP,),
    ),
    sources=OWN,
    checked=OURS,
)  # fmt: skip
