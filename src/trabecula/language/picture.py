"""Pictures of a person who moves: a stick figure by the directions of its limbs, no drawing yet.

A direction is in whole degrees: 0 to the right, 90 up, 180 to the left, -90 down. Seen from the
side the person looks to the right; *near* is the side nearer to the reader. Where the front of the
body is seen, *near* stands at the left of the picture.
"""

from dataclasses import KW_ONLY, dataclass
from enum import StrEnum


class View(StrEnum):
    """From where the person is seen."""

    SIDE = "from the side"
    FRONT = "from the front"
    ABOVE = "from above, in bed"


class Joint(StrEnum):
    """A point of the figure."""

    HEAD = "head"
    HIPS = "hips"
    NECK = "neck"
    NEAR_ELBOW = "near elbow"
    NEAR_HAND = "near hand"
    FAR_HAND = "far hand"
    NEAR_KNEE = "near knee"
    NEAR_ANKLE = "near ankle"
    FAR_ANKLE = "far ankle"
    NEAR_TOES = "near toes"


class Prop(StrEnum):
    """A thing beside the person."""

    CHAIR = "chair"
    STOOL = "stool"
    WORKTOP = "worktop"
    WALL = "wall"
    BED = "bed"
    PILLOW_UNDER_KNEES = "pillow under the knees"
    PILLOW_BETWEEN_KNEES = "pillow between the knees"
    PILLOW_UNDER_HEAD = "pillow under the head"
    BALL = "ball in the hand"
    BAND = "band between the hands and a fixed point"
    STEP = "step"
    PEDALS = "pedals"
    BOARD = "transfer board"
    TABLE = "table"


@dataclass(frozen=True)
class Limb:
    """An arm or a leg: the directions of its upper and its lower part, and of its foot."""

    upper: int
    lower: int
    foot: int = 0


@dataclass(frozen=True)
class Pose:
    """How a person stands, sits or lies. The trunk goes from the hips to the neck.

    With ``front`` the front of the body is seen, else its side. ``moved`` sets the whole figure to
    the right, ``raised`` lifts its lowest point off the ground.
    """

    _: KW_ONLY
    front: bool = False
    trunk: int = 90
    head: int = 90
    near_arm: Limb = Limb(-90, -90)
    far_arm: Limb = Limb(-90, -90)
    near_leg: Limb = Limb(-90, -90)
    far_leg: Limb = Limb(-90, -90)
    moved: int = 0
    raised: int = 0


@dataclass(frozen=True)
class Picture:
    """What is drawn of an exercise: the pose at the start in grey, and at the end in dark.

    ``shows`` says it in a sentence. An arrow goes with each of the joints in ``moves``. The joint
    that is ``still`` stands at the same place in both poses. ``breath`` draws the breath at the
    chest.
    """

    shows: str
    start: Pose
    end: Pose
    _: KW_ONLY
    moves: tuple[Joint, ...] = ()
    still: Joint = Joint.HIPS
    view: View = View.SIDE
    props: tuple[Prop, ...] = ()
    breath: bool = False
