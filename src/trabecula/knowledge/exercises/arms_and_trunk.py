"""Strength of the arms and of the trunk, sitting or lying, without weight on the arms but once.

None of them bends or twists a loaded spine, and none lifts overhead.
"""

from dataclasses import replace

from trabecula.knowledge.exercises.basis import HURTS, OURS, OWN, TRUNK, UPPER
from trabecula.knowledge.exercises.poses import KNEES_BENT, SITTING, STANDING
from trabecula.knowledge.movements import ELBOW, Movement, Region
from trabecula.language.exercise import Bearing, Exercise, Kind, Position
from trabecula.language.picture import Joint, Limb, Picture, Prop

squeeze_a_ball = Exercise(
    "Squeeze a ball",
    name="squeeze_a_ball",
    kind=Kind.RESISTANCE,
    activities=(UPPER,),
    movements=(Movement.WRIST_AND_HAND,),
    regions=(Region.ARM,),
    position=Position.SITTING,
    needs="A soft ball or a rolled sock.",
    steps=(
        "Sit with your arm on your lap.",
        "Squeeze the ball. Count to three.",
        "Let go fully.",
        "Do the set, then change hands.",
    ),
    easier="Use a rolled sock.",
    harder="Count to five.",
    stop=(HURTS,),
    picture=Picture(
        "A person sits on a chair and squeezes a ball in one hand.",
        SITTING,
        replace(SITTING, near_arm=Limb(-80, 12)),
        moves=(Joint.NEAR_HAND,),
        props=(Prop.CHAIR, Prop.BALL),
    ),
    sources=OWN,
    checked=OURS,
)

bend_the_elbow = Exercise(
    "Bend the elbow",
    name="bend_the_elbow",
    kind=Kind.RESISTANCE,
    activities=(UPPER,),
    movements=ELBOW,
    regions=(Region.ARM,),
    position=Position.SITTING,
    needs="A chair, and a light thing to hold, such as a small bottle of water.",
    steps=(
        "Sit tall with your arm by your side.",
        "Bend the elbow and bring the bottle up.",
        "Lower it slowly.",
        "Do the set, then change arms.",
    ),
    easier="Do it with an empty hand.",
    harder="Lower it more slowly.",
    stop=(HURTS,),
    picture=Picture(
        "A person sits on a chair and bends one elbow with a bottle in the hand.",
        replace(SITTING, near_arm=Limb(-88, -40)),
        replace(SITTING, near_arm=Limb(-85, 60)),
        moves=(Joint.NEAR_HAND,),
        props=(Prop.CHAIR, Prop.BALL),
    ),
    sources=OWN,
    checked=OURS,
)

push_a_band_down = Exercise(
    "Straighten the elbow against a band",
    name="push_a_band_down",
    kind=Kind.RESISTANCE,
    activities=(UPPER,),
    movements=(Movement.ELBOW_EXTENSION,),
    regions=(Region.ARM,),
    position=Position.SITTING,
    needs="A chair, and a soft band that is fixed in front of you.",
    steps=(
        "Sit tall. Keep your elbow at your side.",
        "Pull the band down until your arm is straight.",
        "Let it come back slowly.",
        "Do the set, then change arms.",
    ),
    easier="Do it without the band.",
    harder="Let it come back more slowly.",
    stop=(HURTS,),
    picture=Picture(
        "A person sits on a chair and straightens one elbow against a band.",
        replace(SITTING, near_arm=Limb(-88, 40)),
        replace(SITTING, near_arm=Limb(-85, -55)),
        moves=(Joint.NEAR_HAND,),
        props=(Prop.CHAIR, Prop.BAND),
    ),
    sources=OWN,
    checked=OURS,
)

row_with_a_band = Exercise(
    "Row with a band",
    name="row_with_a_band",
    kind=Kind.RESISTANCE,
    activities=(UPPER,),
    movements=(Movement.SHOULDER_EXTENSION, Movement.ELBOW_FLEXION),
    regions=(Region.SHOULDER, Region.ARM, Region.CHEST),
    position=Position.SITTING,
    needs="A chair, and a soft band that is fixed in front of you.",
    steps=(
        "Sit tall and hold the band in both hands.",
        "Pull your elbows back beside you.",
        "Draw your shoulder blades together.",
        "Let your arms go forward slowly.",
    ),
    easier="Do it without the band.",
    harder="Count to three with your elbows back.",
    stop=(HURTS,),
    picture=Picture(
        "A person sits on a chair and pulls a band back with both arms.",
        replace(SITTING, near_arm=Limb(-30, 0), far_arm=Limb(-30, 0)),
        replace(SITTING, near_arm=Limb(-130, 0), far_arm=Limb(-130, 0)),
        moves=(Joint.NEAR_HAND,),
        props=(Prop.CHAIR, Prop.BAND),
    ),
    sources=OWN,
    checked=OURS,
)

lift_the_arms_in_front = Exercise(
    "Lift the arms in front",
    name="lift_the_arms_in_front",
    kind=Kind.RESISTANCE,
    activities=(UPPER,),
    movements=(Movement.SHOULDER_FLEXION,),
    regions=(Region.SHOULDER, Region.CHEST),
    position=Position.SITTING,
    needs="A firm chair.",
    steps=(
        "Sit tall with your arms by your sides.",
        "Lift both arms in front, no higher than your chest.",
        "Count to two. Lower them slowly.",
    ),
    easier="Lift one arm at a time.",
    harder="Count to five at the top.",
    stop=(HURTS,),
    picture=Picture(
        "A person sits on a chair and lifts both arms in front as high as the chest.",
        replace(SITTING, near_arm=Limb(-80, -70), far_arm=Limb(-80, -70)),
        replace(SITTING, near_arm=Limb(-8, -4), far_arm=Limb(-8, -4)),
        moves=(Joint.NEAR_HAND,),
        props=(Prop.CHAIR,),
    ),
    sources=OWN,
    checked=OURS,
)

push_at_the_wall = Exercise(
    "Push at the wall",
    name="push_at_the_wall",
    kind=Kind.RESISTANCE,
    activities=(UPPER, TRUNK),
    movements=(*ELBOW, Movement.SHOULDER_FLEXION, Movement.SHOULDER_ADDUCTION),
    regions=(Region.SHOULDER, Region.ARM, Region.CHEST, Region.LOWER_BACK),
    bears=(Bearing.ARMS, Bearing.LEGS),
    position=Position.STANDING,
    needs="A bare wall, and shoes that grip.",
    steps=(
        "Stand one step from the wall, hands flat on it.",
        "Bend your elbows and lean in, with your body straight.",
        "Push away again.",
        "Breathe out as you push.",
    ),
    easier="Stand closer to the wall.",
    harder="Bend your elbows more.",
    stop=(HURTS,),
    picture=Picture(
        "A person leans with both hands on a wall, bends the elbows and pushes away.",
        replace(STANDING, trunk=84, head=86, near_leg=Limb(-96, -96), far_leg=Limb(-96, -96), near_arm=Limb(-8, 4), far_arm=Limb(-8, 4)),
        replace(STANDING, trunk=73, head=75, near_leg=Limb(-107, -107), far_leg=Limb(-107, -107), near_arm=Limb(-58, 48), far_arm=Limb(-58, 48)),
        moves=(Joint.HEAD,),
        still=Joint.NEAR_ANKLE,
        props=(Prop.WALL,),
    ),
    sources=OWN,
    checked=OURS,
)  # fmt: skip

firm_belly = Exercise(
    "Make the belly firm",
    name="firm_belly",
    kind=Kind.RESISTANCE,
    activities=(TRUNK,),
    regions=(Region.LOWER_BACK,),
    position=Position.LYING,
    needs="A firm bed or a mat.",
    steps=(
        "Lie on your back with your knees bent.",
        "Breathe out and draw your belly in a little.",
        "Keep it firm and go on breathing. Count to five.",
        "Let go. Your back does not move.",
    ),
    easier="Count to two.",
    harder="Count to ten.",
    stop=(HURTS, "Your back hurts."),
    picture=Picture(
        "A person lies on the back with bent knees and draws the belly in, without moving.",
        KNEES_BENT,
        replace(KNEES_BENT, near_arm=Limb(-12, 40)),
        moves=(Joint.NEAR_HAND,),
        props=(Prop.BED,),
    ),
    sources=OWN,
    checked=OURS,
)
