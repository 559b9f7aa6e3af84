"""Breath and rest: what a person can nearly always be shown, and how to lie and sit with ease.

No breath is held, pressed or forced.
"""

from dataclasses import replace

from trabecula.knowledge.exercises.basis import DIZZY, HURTS, OURS, OWN
from trabecula.knowledge.exercises.poses import (
    KNEES_BENT,
    LYING,
    ON_THE_BELLY,
    ON_THE_SIDE,
    SITTING,
)
from trabecula.knowledge.movements import Movement, Region
from trabecula.language.exercise import Exercise, Kind, Position
from trabecula.language.picture import Limb, Picture, Prop, View

_BREATHLESS = "You feel more short of breath. Call your team today."

breathe_into_the_belly = Exercise(
    "Breathe into the belly",
    name="breathe_into_the_belly",
    kind=Kind.BREATHING,
    regions=(Region.CHEST,),
    position=Position.LYING,
    needs="A place to lie or sit with your back held.",
    steps=(
        "Put one hand on your belly.",
        "Breathe in through the nose. Let the belly rise.",
        "Breathe out slowly and let it sink.",
        "Take five easy breaths. Then rest.",
    ),
    easier="Take two breaths, then rest.",
    harder="Go on for a little longer.",
    stop=(DIZZY, _BREATHLESS),
    picture=Picture(
        "A person lies on the back with bent knees and a hand on the belly, and breathes.",
        KNEES_BENT,
        replace(KNEES_BENT, near_arm=ON_THE_BELLY),
        props=(Prop.BED,),
        breath=True,
    ),
    sources=OWN,
    checked=OURS,
)

breathe_out_through_soft_lips = Exercise(
    "Breathe out through soft lips",
    name="breathe_out_through_soft_lips",
    kind=Kind.BREATHING,
    regions=(Region.CHEST,),
    position=Position.SITTING,
    needs="A chair with arms.",
    steps=(
        "Let your shoulders drop.",
        "Breathe in through the nose. Count to two.",
        "Breathe out through soft lips, as if to cool soup. Count to four.",
        "Do not press. Take five breaths.",
    ),
    easier="Count to one, then to two.",
    harder="Use it while you walk to the next room.",
    stop=(DIZZY, _BREATHLESS),
    picture=Picture(
        "A person sits on a chair and breathes out slowly.",
        SITTING,
        replace(SITTING, head=86),
        props=(Prop.CHAIR,),
        breath=True,
    ),
    sources=OWN,
    checked=OURS,
)

let_go_with_the_breath = Exercise(
    "Let go with each breath",
    name="let_go_with_the_breath",
    kind=Kind.BREATHING,
    regions=(Region.CHEST,),
    position=Position.LYING,
    needs="A quiet place.",
    steps=(
        "Lie or sit with ease and close your eyes.",
        "With each breath out, let one part of you go soft: brow, jaw, hands, legs.",
        "Go on for as long as it feels good.",
    ),
    easier="Let only your hands and your jaw go soft.",
    harder="Do it once more in the evening.",
    stop=("It makes you uneasy.", _BREATHLESS),
    picture=Picture(
        "A person lies on the back, arms at the sides, and breathes with ease.",
        LYING,
        LYING,
        props=(Prop.BED, Prop.PILLOW_UNDER_HEAD),
        breath=True,
    ),
    sources=OWN,
    checked=OURS,
)

lie_on_your_back_with_a_pillow = Exercise(
    "Lie on your back with a pillow",
    name="lie_on_your_back_with_a_pillow",
    kind=Kind.POSTURE,
    regions=(Region.LOWER_BACK,),
    position=Position.LYING,
    needs="A bed and two pillows.",
    steps=(
        "Lie on your back, with a flat pillow under your head.",
        "Put a pillow under both knees.",
        "Let your arms rest beside you.",
        "Change how you lie before it aches.",
    ),
    easier="Ask someone to place the pillows.",
    harder="Nothing more is needed.",
    stop=(HURTS, "You feel numb or weak in an arm or a leg. Call your team at once."),
    picture=Picture(
        "A person lies on the back with a pillow under the knees.",
        LYING,
        replace(LYING, near_leg=Limb(28, -24, 60), far_leg=Limb(28, -24, 60)),
        props=(Prop.BED, Prop.PILLOW_UNDER_KNEES),
    ),
    sources=OWN,
    checked=OURS,
)

lie_on_your_side_with_a_pillow = Exercise(
    "Lie on your side with a pillow",
    name="lie_on_your_side_with_a_pillow",
    kind=Kind.POSTURE,
    movements=(Movement.HIP_FLEXION, Movement.KNEE_FLEXION),
    regions=(Region.SHOULDER, Region.LOWER_BACK, Region.HIP),
    position=Position.LYING,
    needs="A bed and two or three pillows.",
    steps=(
        "Lie on the side that hurts less.",
        "Put a pillow between your knees, so that the legs lie level.",
        "Hug a pillow to rest the upper arm.",
        "Turn your whole body as one piece.",
    ),
    easier="Ask someone to place the pillows.",
    harder="Nothing more is needed.",
    stop=(HURTS, "You feel numb or weak in an arm or a leg. Call your team at once."),
    picture=Picture(
        "A person lies on one side with bent knees and a pillow between the knees.",
        ON_THE_SIDE,
        ON_THE_SIDE,
        view=View.ABOVE,
        props=(Prop.PILLOW_BETWEEN_KNEES,),
    ),
    sources=OWN,
    checked=OURS,
)

sit_with_your_back_held = Exercise(
    "Sit with your back held",
    name="sit_with_your_back_held",
    kind=Kind.POSTURE,
    regions=(Region.LOWER_BACK,),
    position=Position.SITTING,
    needs="A chair with arms and a high back, and a small cushion.",
    steps=(
        "Sit well back, with the cushion behind your lower back.",
        "Rest both feet on the floor and both arms on the chair.",
        "Let the chair hold you.",
        "Get up or change how you sit before it aches.",
    ),
    easier="Sit in bed with the head end raised.",
    harder="Nothing more is needed.",
    stop=(HURTS, "You feel numb or weak in an arm or a leg. Call your team at once."),
    picture=Picture(
        "A person sits upright on a chair, with the back against it.",
        replace(SITTING, trunk=76, head=66),
        SITTING,
        props=(Prop.CHAIR,),
    ),
    sources=OWN,
    checked=OURS,
)

rest_your_arms_on_a_table = Exercise(
    "Rest your arms on a table to breathe",
    name="rest_your_arms_on_a_table",
    kind=Kind.POSTURE,
    movements=(Movement.HIP_FLEXION, Movement.SHOULDER_FLEXION),
    regions=(Region.SHOULDER, Region.LOWER_BACK, Region.HIP),
    position=Position.SITTING,
    needs="A chair, a table and a pillow.",
    steps=(
        "Sit at the table with a pillow on it.",
        "Lean forward from the hips with a long back.",
        "Rest your arms on the pillow.",
        "Breathe slowly until you feel calm.",
    ),
    easier="Put more pillows on the table.",
    harder="Nothing more is needed.",
    stop=(HURTS, _BREATHLESS),
    picture=Picture(
        "A person sits at a table, leans forward from the hips and rests the arms on it.",
        replace(SITTING, near_arm=Limb(-60, 6), far_arm=Limb(-60, 6)),
        replace(SITTING, trunk=66, head=62, near_arm=Limb(-48, 2), far_arm=Limb(-48, 2)),
        props=(Prop.CHAIR, Prop.TABLE),
    ),
    sources=OWN,
    checked=OURS,
)

lie_flat_and_be_turned = Exercise(
    "Lie flat and be turned as one piece",
    name="lie_flat_and_be_turned",
    kind=Kind.POSTURE,
    regions=(),
    position=Position.LYING,
    needs="A flat bed, and enough trained people.",
    hold="Your team holds your head, your chest and your hips.",
    steps=(
        "Lie flat on your back.",
        "Do not sit up, twist or lift your head.",
        "Let your team turn you: head, chest and hips move as one piece.",
        "Say at once if pain, numbness or weakness gets worse.",
    ),
    easier="Ask for a small change of place if lying flat is hard.",
    harder="Nothing more is needed.",
    stop=("Pain, numbness or weakness gets worse. Call for help at once.",),
    while_flat=True,
    picture=Picture(
        "A person lies flat on the back, straight from head to feet.",
        LYING,
        LYING,
        props=(Prop.BED, Prop.PILLOW_UNDER_HEAD),
    ),
    sources=OWN,
    checked=OURS,
)
