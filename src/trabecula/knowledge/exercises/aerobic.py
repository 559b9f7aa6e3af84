"""Exercise for breath and heart: begun in short bouts, with or without weight on the legs.

Exercise in water is allowed by the table of loads, and is left out of the library: wounds, lines,
irradiated skin and infection bar it, and the record seldom tells of them.
"""

from dataclasses import replace

from trabecula.knowledge.exercises.basis import (
    CYCLING,
    DIZZY,
    HURTS,
    LOWER,
    OURS,
    OWN,
    UNSTEADY,
    WALKING,
)
from trabecula.knowledge.exercises.poses import SITTING, STANDING
from trabecula.knowledge.movements import HIP_FLEXION_AND_EXTENSION, KNEE, Movement, Region
from trabecula.language.exercise import Bearing, Exercise, Kind, Position
from trabecula.language.picture import Joint, Limb, Picture, Prop

walk_on_the_flat = Exercise(
    "Walk on the flat",
    name="walk_on_the_flat",
    kind=Kind.AEROBIC,
    activities=(WALKING,),
    movements=(*HIP_FLEXION_AND_EXTENSION, *KNEE, Movement.ANKLE_AND_FOOT),
    regions=(Region.LOWER_BACK, Region.HIP, Region.THIGH, Region.LOWER_LEG),
    bears=(Bearing.LEGS,),
    position=Position.STANDING,
    needs="Shoes that hold your feet well, and a flat path with places to sit.",
    hold="Use your stick or walker if you have one.",
    steps=(
        "Stand tall and look ahead.",
        "Walk at a pace at which you can still talk.",
        "Turn with small steps. Do not twist on one leg.",
        "Sit down before you are worn out.",
    ),
    easier="Walk from room to room, with a rest in a chair.",
    harder="Walk one minute longer.",
    stop=(HURTS, UNSTEADY, "You are too short of breath to talk."),
    picture=Picture(
        "A person walks, one leg in front and the other arm in front.",
        replace(STANDING, near_leg=Limb(-110, -112), far_leg=Limb(-68, -80), moved=-34),
        replace(
            STANDING,
            near_leg=Limb(-68, -80),
            far_leg=Limb(-108, -116, -20),
            near_arm=Limb(-112, -95),
            far_arm=Limb(-68, -45),
            moved=34,
        ),
        moves=(Joint.HEAD,),
    ),
    sources=OWN,
    checked=OURS,
)

exercise_bike = Exercise(
    "Ride an exercise bike",
    name="exercise_bike",
    kind=Kind.AEROBIC,
    activities=(CYCLING,),
    movements=(*HIP_FLEXION_AND_EXTENSION, *KNEE, Movement.ANKLE_AND_FOOT),
    regions=(Region.LOWER_BACK, Region.HIP, Region.THIGH, Region.LOWER_LEG),
    position=Position.SITTING,
    needs="An exercise bike that stands still, with a back rest if you can get one.",
    hold="Have someone near when you get on and off.",
    steps=(
        "Set the seat so that your knee stays a little bent.",
        "Start with no load on the pedals.",
        "Pedal at a pace at which you can still talk.",
        "Slow down for the last minute.",
    ),
    easier="Stop to rest after each minute.",
    harder="Pedal one minute longer.",
    stop=(HURTS, DIZZY, "You are too short of breath to talk."),
    picture=Picture(
        "A person sits on a seat and turns the pedals of a bike.",
        replace(
            SITTING,
            near_leg=Limb(12, -70), far_leg=Limb(-28, -80),
            near_arm=Limb(-38, 8), far_arm=Limb(-38, 8), raised=14,
        ),
        replace(
            SITTING,
            near_leg=Limb(-24, -82), far_leg=Limb(14, -70),
            near_arm=Limb(-38, 8), far_arm=Limb(-38, 8), raised=14,
        ),
        moves=(Joint.NEAR_KNEE,),
        props=(Prop.STOOL, Prop.PEDALS),
    ),
    sources=OWN,
    checked=OURS,
)  # fmt: skip

floor_pedals = Exercise(
    "Turn floor pedals from a chair",
    name="floor_pedals",
    kind=Kind.AEROBIC,
    activities=(CYCLING,),
    movements=(*HIP_FLEXION_AND_EXTENSION, *KNEE, Movement.ANKLE_AND_FOOT),
    regions=(Region.HIP, Region.THIGH, Region.LOWER_LEG),
    position=Position.SITTING,
    needs="A firm chair against a wall, and a set of pedals for the floor.",
    steps=(
        "Sit well back, with your back against the chair.",
        "Put your feet on the pedals, with no load on them.",
        "Turn the pedals slowly and breathe all the time.",
        "Rest when you want to.",
    ),
    easier="Turn the pedals for one minute, then rest for one minute.",
    harder="Turn them one minute longer.",
    stop=(HURTS, DIZZY),
    picture=Picture(
        "A person sits on a chair and turns pedals that stand on the floor.",
        replace(SITTING, near_leg=Limb(14, -66), far_leg=Limb(-14, -62)),
        replace(SITTING, near_leg=Limb(-14, -62), far_leg=Limb(14, -66)),
        moves=(Joint.NEAR_KNEE,),
        props=(Prop.CHAIR, Prop.PEDALS),
    ),
    sources=OWN,
    checked=OURS,
)

march_in_a_chair = Exercise(
    "March in a chair",
    name="march_in_a_chair",
    kind=Kind.AEROBIC,
    activities=(CYCLING, LOWER),
    movements=(*HIP_FLEXION_AND_EXTENSION, *KNEE),
    regions=(Region.LOWER_BACK, Region.HIP, Region.THIGH),
    position=Position.SITTING,
    needs="A firm chair that does not slide.",
    steps=(
        "Sit tall, with both feet on the floor.",
        "Lift one knee a little way. Put the foot down.",
        "Lift the other knee. Go on in a steady beat.",
        "Breathe all the time.",
    ),
    easier="Lift only your heels.",
    harder="March a little faster, or one minute longer.",
    stop=(HURTS, DIZZY),
    picture=Picture(
        "A person sits on a chair and lifts one knee.",
        replace(SITTING, near_arm=Limb(-100, -80), far_arm=Limb(-100, -80)),
        replace(SITTING, near_arm=Limb(-100, -80), far_arm=Limb(-100, -80), near_leg=Limb(32, -84)),
        moves=(Joint.NEAR_KNEE,),
        props=(Prop.CHAIR,),
    ),
    sources=OWN,
    checked=OURS,
)
