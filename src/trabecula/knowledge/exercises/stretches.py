"""Stretches: slow, without a bounce, only as far as it pulls and never as far as it hurts."""

from dataclasses import replace

from trabecula.knowledge.exercises.basis import HURTS, OURS, OWN, STRETCH, TIGHT
from trabecula.knowledge.exercises.poses import BENT_LEG, KNEES_BENT, SITTING, SITTING_FACING
from trabecula.knowledge.movements import Movement, Region
from trabecula.language.exercise import Bearing, Exercise, Kind, Position
from trabecula.language.picture import Joint, Limb, Picture, Pose, Prop, View

_CHAIR = "A firm chair."

stretch_the_calf = Exercise(
    "Stretch the calf",
    name="stretch_the_calf",
    kind=Kind.STRETCH,
    activities=(STRETCH,),
    movements=(Movement.ANKLE_AND_FOOT,),
    regions=(Region.LOWER_LEG,),
    bears=(Bearing.LEGS, Bearing.ARMS),
    position=Position.STANDING,
    needs="A bare wall.",
    hold="Put both hands on the wall.",
    steps=(
        "Stand with one foot in front of the other.",
        "Keep the back knee straight and its heel down.",
        "Lean in until the back calf pulls. Stay.",
        "Change legs.",
    ),
    easier="Sit, and pull your foot up with a towel.",
    harder="Stay a little longer.",
    stop=(TIGHT, HURTS),
    picture=Picture(
        "A person leans at a wall with one leg straight behind.",
        Pose(near_arm=Limb(-20, 10), far_arm=Limb(-20, 10), near_leg=Limb(-108, -108, -12), far_leg=Limb(-72, -90)),
        Pose(trunk=80, head=84, near_arm=Limb(-40, 30), far_arm=Limb(-40, 30), near_leg=Limb(-118, -118, 0), far_leg=Limb(-56, -104)),
        moves=(Joint.HIPS,),
        still=Joint.FAR_ANKLE,
        props=(Prop.WALL,),
    ),
    sources=OWN,
    checked=OURS,
)  # fmt: skip

stretch_the_back_of_the_thigh = Exercise(
    "Stretch the back of the thigh",
    name="stretch_the_back_of_the_thigh",
    kind=Kind.STRETCH,
    activities=(STRETCH,),
    movements=(Movement.HIP_FLEXION, Movement.KNEE_EXTENSION),
    regions=(Region.HIP, Region.THIGH),
    position=Position.SITTING,
    needs=_CHAIR,
    steps=(
        "Sit on the front half of the chair.",
        "Put one leg out straight, with the heel on the floor.",
        "Lean forward from the hips with a long back. Stay.",
        "Change legs.",
    ),
    easier="Sit back, and only straighten the knee.",
    harder="Stay a little longer.",
    stop=(TIGHT, HURTS),
    picture=Picture(
        "A person sits with one leg out straight and leans forward with a long back.",
        replace(SITTING, near_leg=Limb(-24, -30, 55)),
        replace(SITTING, trunk=68, head=70, near_leg=Limb(-24, -30, 55), near_arm=Limb(-72, -28)),
        moves=(Joint.HEAD,),
        props=(Prop.CHAIR,),
    ),
    sources=OWN,
    checked=OURS,
)

knee_to_the_chest = Exercise(
    "Knee to the chest",
    name="knee_to_the_chest",
    kind=Kind.STRETCH,
    activities=(STRETCH,),
    movements=(Movement.HIP_FLEXION, Movement.KNEE_FLEXION, Movement.SPINAL_FLEXION),
    regions=(Region.LOWER_BACK, Region.HIP),
    position=Position.LYING,
    needs="A firm bed or a mat.",
    steps=(
        "Lie on your back with your knees bent.",
        "Bring one knee toward you with both hands.",
        "Stay, and breathe.",
        "Put the foot down. Change legs.",
    ),
    easier="Hold a towel round the thigh.",
    harder="Stay a little longer.",
    stop=(TIGHT, HURTS),
    picture=Picture(
        "A person lies on the back and brings one knee toward the chest.",
        KNEES_BENT,
        replace(KNEES_BENT, near_leg=Limb(118, -20), near_arm=Limb(20, 50), far_leg=BENT_LEG),
        moves=(Joint.NEAR_KNEE,),
        props=(Prop.BED,),
    ),
    sources=OWN,
    checked=OURS,
)

slide_the_hands_forward = Exercise(
    "Slide the hands forward on a table",
    name="slide_the_hands_forward",
    kind=Kind.STRETCH,
    activities=(STRETCH,),
    movements=(Movement.SHOULDER_FLEXION, Movement.ELBOW_EXTENSION, Movement.HIP_FLEXION),
    regions=(Region.SHOULDER, Region.CHEST),
    position=Position.SITTING,
    needs="A chair, a table and a smooth cloth.",
    steps=(
        "Sit at the table with both hands on the cloth.",
        "Slide the cloth forward, and lean from the hips.",
        "Stay where it pulls a little.",
        "Slide it back.",
    ),
    easier="Slide one hand only.",
    harder="Stay a little longer.",
    stop=(TIGHT, HURTS),
    picture=Picture(
        "A person sits at a table and slides both hands forward.",
        replace(SITTING, near_arm=Limb(-70, 8), far_arm=Limb(-70, 8)),
        replace(SITTING, trunk=62, head=66, near_arm=Limb(-28, 4), far_arm=Limb(-28, 4)),
        moves=(Joint.NEAR_HAND,),
        props=(Prop.CHAIR, Prop.TABLE),
    ),
    sources=OWN,
    checked=OURS,
)

open_the_chest = Exercise(
    "Open the chest",
    name="open_the_chest",
    kind=Kind.STRETCH,
    activities=(STRETCH,),
    movements=(Movement.SHOULDER_EXTENSION, Movement.SHOULDER_ROTATION, Movement.SPINAL_EXTENSION),
    regions=(Region.SHOULDER, Region.CHEST),
    position=Position.SITTING,
    needs=_CHAIR,
    steps=(
        "Sit tall on the front half of the chair.",
        "Let your arms hang, and turn your palms forward.",
        "Draw your shoulders back and lift your chest. Stay.",
    ),
    easier="Only draw your shoulders back.",
    harder="Stay a little longer.",
    stop=(TIGHT, HURTS),
    picture=Picture(
        "A person sits tall, draws the arms back and lifts the chest.",
        replace(SITTING, near_arm=Limb(-88, -80), far_arm=Limb(-88, -80)),
        replace(SITTING, trunk=94, head=96, near_arm=Limb(-125, -118), far_arm=Limb(-125, -118)),
        moves=(Joint.NEAR_HAND,),
        props=(Prop.CHAIR,),
    ),
    sources=OWN,
    checked=OURS,
)

tilt_the_head = Exercise(
    "Tilt the head",
    name="tilt_the_head",
    kind=Kind.STRETCH,
    activities=(STRETCH,),
    movements=(Movement.SPINAL_SIDE_BENDING,),
    regions=(Region.NECK,),
    position=Position.SITTING,
    needs=_CHAIR,
    steps=(
        "Sit tall and let your shoulders drop.",
        "Let one ear sink toward its shoulder. Use no hands.",
        "Stay, and breathe.",
        "Come back slowly. Change sides.",
    ),
    easier="Tilt only a little.",
    harder="Stay a little longer.",
    stop=(TIGHT, HURTS, "You feel dizzy, or an arm tingles."),
    picture=Picture(
        "Seen from the front, a person sits tall and tilts the head to one side.",
        SITTING_FACING,
        replace(SITTING_FACING, head=56),
        moves=(Joint.HEAD,),
        view=View.FRONT,
        props=(Prop.STOOL,),
    ),
    sources=OWN,
    checked=OURS,
)

turn_in_the_chair = Exercise(
    "Turn gently in the chair",
    name="turn_in_the_chair",
    kind=Kind.STRETCH,
    activities=(STRETCH,),
    movements=(Movement.SPINAL_ROTATION,),
    regions=(Region.CHEST, Region.LOWER_BACK),
    position=Position.SITTING,
    needs=_CHAIR,
    steps=(
        "Sit tall with your arms crossed on your chest.",
        "Turn slowly to one side, with no push.",
        "Stay for one breath. Come back.",
        "Turn to the other side.",
    ),
    easier="Turn only your head and shoulders.",
    harder="Stay for two breaths.",
    stop=(TIGHT, HURTS),
    picture=Picture(
        "Seen from the front, a person sits with crossed arms and turns to one side.",
        replace(SITTING_FACING, near_arm=Limb(-70, 35), far_arm=Limb(-110, 145)),
        replace(SITTING_FACING, head=82, near_arm=Limb(-50, 20), far_arm=Limb(-70, 120)),
        moves=(Joint.NEAR_ELBOW,),
        view=View.FRONT,
        props=(Prop.STOOL,),
    ),
    sources=OWN,
    checked=OURS,
)
