"""Moving about in daily life: out of bed, up from a chair, down to the floor's height, on stairs."""

from dataclasses import replace

from trabecula.knowledge.exercises.basis import HURTS, LOWER, OURS, OWN, UNSTEADY
from trabecula.knowledge.exercises.poses import FROM_ABOVE, ON_THE_SIDE, SITTING, STANDING
from trabecula.knowledge.movements import HIP_FLEXION_AND_EXTENSION, KNEE, Movement, Region
from trabecula.language.exercise import Bearing, Exercise, Kind, Position
from trabecula.language.picture import Joint, Limb, Picture, Pose, Prop, View

_LEGS = (Region.HIP, Region.THIGH, Region.LOWER_LEG)

roll_like_a_log = Exercise(
    "Roll like a log",
    name="roll_like_a_log",
    kind=Kind.TRANSFER,
    movements=(*HIP_FLEXION_AND_EXTENSION, *KNEE),
    regions=(Region.SHOULDER, Region.LOWER_BACK, Region.HIP),
    position=Position.LYING,
    needs="A firm bed.",
    hold="Have someone beside you the first times.",
    steps=(
        "Lie on your back and bend your knees.",
        "Lay your arms across your chest.",
        "Roll to the side with shoulders, hips and knees at the same time.",
        "Do not twist. Go back in the same way.",
    ),
    easier="Ask someone to help at the shoulder and the hip.",
    harder="Nothing more is needed.",
    stop=(HURTS,),
    picture=Picture(
        "A person lies with bent knees and crossed arms, and rolls to the side as one piece.",
        replace(FROM_ABOVE, near_arm=Limb(-60, 20), far_arm=Limb(-120, 160), moved=-22),
        replace(ON_THE_SIDE, moved=16),
        moves=(Joint.HEAD, Joint.NEAR_KNEE),
        view=View.ABOVE,
    ),
    sources=OWN,
    checked=OURS,
)

get_up_from_bed = Exercise(
    "Get up from bed by the side",
    name="get_up_from_bed",
    kind=Kind.TRANSFER,
    movements=(*HIP_FLEXION_AND_EXTENSION, *KNEE, Movement.ELBOW_EXTENSION),
    regions=(Region.SHOULDER, Region.ARM, Region.LOWER_BACK, Region.HIP),
    bears=(Bearing.ARMS,),
    position=Position.SITTING,
    needs="A firm bed that is not too low.",
    hold="Have someone beside you the first times.",
    steps=(
        "Roll to your side like a log.",
        "Let your lower legs slide over the edge.",
        "Push up with your arm, and keep your back long.",
        "Sit for a minute before you stand.",
    ),
    easier="Raise the head end of the bed first.",
    harder="Nothing more is needed.",
    stop=(HURTS, "You feel dizzy when you sit up."),
    picture=Picture(
        "A person lies on one side and pushes up with an arm until sitting.",
        Pose(trunk=152, head=152, near_arm=Limb(-70, -20), far_arm=Limb(-40, 0), near_leg=Limb(0, -80), far_leg=Limb(0, -80)),
        SITTING,
        moves=(Joint.HEAD,),
        props=(Prop.STOOL,),
    ),
    sources=OWN,
    checked=OURS,
)  # fmt: skip

stand_up_from_a_chair = Exercise(
    "Stand up from a chair",
    name="stand_up_from_a_chair",
    kind=Kind.TRANSFER,
    activities=(LOWER,),
    movements=(*HIP_FLEXION_AND_EXTENSION, *KNEE),
    regions=(Region.LOWER_BACK, *_LEGS),
    bears=(Bearing.LEGS,),
    position=Position.STANDING,
    needs="A firm, high chair that does not slide.",
    hold="Use your stick or walker once you stand.",
    steps=(
        "Slide to the front of the chair, feet under your knees.",
        "Lean forward from the hips with a long back.",
        "Stand up with both legs. Wait until you are steady.",
        "Reach back with your seat and sit down slowly.",
    ),
    easier="Put a firm cushion on the seat.",
    harder="Sit down more slowly.",
    stop=(HURTS, UNSTEADY, "You feel dizzy when you stand."),
    picture=Picture(
        "A person sits on a chair, leans forward and stands up.",
        replace(SITTING, trunk=66, head=70, near_arm=Limb(-50, -20), far_arm=Limb(-50, -20)),
        STANDING,
        moves=(Joint.HEAD,),
        still=Joint.NEAR_ANKLE,
        props=(Prop.CHAIR,),
    ),
    sources=OWN,
    checked=OURS,
)

slide_along_a_board = Exercise(
    "Move along a board",
    name="slide_along_a_board",
    kind=Kind.TRANSFER,
    movements=(Movement.ELBOW_EXTENSION, Movement.SHOULDER_ADDUCTION, Movement.PUSH_UP_FROM_CHAIR),
    regions=(Region.SHOULDER, Region.ARM, Region.CHEST),
    bears=(Bearing.ARMS,),
    position=Position.SITTING,
    needs="A transfer board, and a bed and a chair of one height.",
    hold="Your therapist stays with you.",
    steps=(
        "Fix the wheels and place the board from seat to seat.",
        "Sit tall with your hands flat on the board.",
        "Move along in small slides. Keep the sore leg off the floor.",
        "Rest between slides.",
    ),
    easier="Two people move you with a slide sheet.",
    harder="Nothing more is needed.",
    stop=(HURTS, "Your arms tire or hurt."),
    picture=Picture(
        "A person sits on a board between two seats and slides from one to the other.",
        replace(SITTING, moved=-24, near_arm=Limb(-100, -80), near_leg=Limb(-8, -90), far_leg=Limb(-8, -90)),
        replace(SITTING, moved=24, near_arm=Limb(-80, -90), near_leg=Limb(-8, -90), far_leg=Limb(-8, -90)),
        moves=(Joint.HEAD,),
        props=(Prop.BOARD,),
    ),
    sources=OWN,
    checked=OURS,
)  # fmt: skip

reach_low_from_the_hips = Exercise(
    "Reach low from the hips",
    name="reach_low_from_the_hips",
    kind=Kind.RESISTANCE,
    activities=(LOWER,),
    movements=(*HIP_FLEXION_AND_EXTENSION, *KNEE, Movement.SHOULDER_FLEXION),
    regions=(Region.LOWER_BACK, *_LEGS),
    bears=(Bearing.LEGS,),
    position=Position.STANDING,
    needs="A worktop, and a light thing on a low shelf.",
    hold="Hold the worktop with one hand.",
    steps=(
        "Stand close, with your feet apart.",
        "Bend your knees and hips, and keep your back long.",
        "Take the thing, and hold it close to you.",
        "Stand up with your legs.",
    ),
    easier="Use a reaching aid, and do not bend.",
    harder="Nothing more is needed.",
    stop=(HURTS, UNSTEADY),
    picture=Picture(
        "A person bends knees and hips with a long back and reaches low.",
        STANDING,
        Pose(trunk=42, head=50, near_arm=Limb(-88, -86), far_arm=Limb(-30, 20), near_leg=Limb(-30, -120), far_leg=Limb(-30, -120)),
        moves=(Joint.HEAD,),
        still=Joint.NEAR_ANKLE,
    ),
    sources=OWN,
    checked=OURS,
)  # fmt: skip

one_stair_at_a_time = Exercise(
    "One stair at a time",
    name="one_stair_at_a_time",
    kind=Kind.BALANCE,
    activities=(LOWER,),
    movements=(
        *HIP_FLEXION_AND_EXTENSION, *KNEE, Movement.STEP_DOWN, Movement.SINGLE_LEG_STANCE,
    ),
    regions=(Region.LOWER_BACK, *_LEGS),
    bears=(Bearing.LEGS,),
    position=Position.STANDING,
    needs="Stairs with a rail and good light.",
    hold="Hold the rail. Have someone one stair below you.",
    steps=(
        "Up: the good leg goes first. Bring the other leg to it.",
        "Down: the sore leg goes first. Bring the good leg to it.",
        "Keep both feet on a stair before the next one.",
    ),
    easier="Do one stair only.",
    harder="Do one stair more.",
    stop=(HURTS, UNSTEADY),
    picture=Picture(
        "A person puts one foot up on a step.",
        replace(STANDING, moved=-8),
        replace(STANDING, near_leg=Limb(-38, -96), far_leg=Limb(-96, -94), near_arm=Limb(-60, -10)),
        moves=(Joint.NEAR_ANKLE,),
        still=Joint.FAR_ANKLE,
        props=(Prop.STEP,),
    ),
    sources=OWN,
    checked=OURS,
)  # fmt: skip
