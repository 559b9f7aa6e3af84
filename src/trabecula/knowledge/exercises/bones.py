"""What depends on each bone: the regions that rest while it is held, and the weight it bears.

Why      A held femur holds the whole leg, not the arm; a rib bears no weight of the body when one
         stands, and bears some when one pushes with the arms.
Misuse   To free a region: this only says what rests. Both sides rest, since an exercise names none;
         which limb of the two may work is a physiotherapist's to say.

Our own judgement throughout.
"""

from collections.abc import Mapping
from typing import Final, cast

from trabecula.knowledge.facts.lesion import FEMUR, Site
from trabecula.knowledge.movements import Movement, Region
from trabecula.knowledge.tables.weight_bearing import Aid, Status
from trabecula.language.exercise import AidsAndArms, Bearing, Bone, Order

_LEG = frozenset((Region.HIP, Region.THIGH, Region.LOWER_LEG))
_ARM = frozenset((Region.SHOULDER, Region.ARM))
_LOW = frozenset((Region.LOWER_BACK, Region.HIP, Region.THIGH))
_HIGH = frozenset((Region.NECK, Region.SHOULDER, Region.CHEST, Region.LOWER_BACK))

_LEGS, _ARMS = frozenset((Bearing.LEGS,)), frozenset((Bearing.ARMS,))
_BOTH, _NEITHER = _LEGS | _ARMS, frozenset[Bearing]()

_OF_SITES: Mapping[Site, Bone] = {
    **dict.fromkeys(FEMUR, Bone(_LEG, _LEGS)),
    "tibia": Bone(_LEG, _LEGS),
    "acetabulum": Bone(_LOW | _LEG, _LEGS),
    "pelvis_other": Bone(_LOW | _LEG, _LEGS),
    "sacrum": Bone(_LOW | _LEG, _LEGS),
    "lumbar": Bone(_LOW | {Region.CHEST}, _LEGS),
    "thoracic": Bone(_HIGH, _BOTH),
    "cervical": Bone(_HIGH, _BOTH),
    "humerus": Bone(_ARM | {Region.CHEST}, _ARMS),
    "radius_ulna": Bone(_ARM, _ARMS),
    "scapula": Bone(_ARM | {Region.CHEST, Region.NECK}, _ARMS),
    "clavicle": Bone(_ARM | {Region.CHEST, Region.NECK}, _ARMS),
    "sternum": Bone(_ARM | {Region.CHEST}, _ARMS),
    "rib": Bone(frozenset((Region.CHEST, Region.SHOULDER, Region.LOWER_BACK)), _ARMS),
    "skull": Bone(frozenset((Region.NECK,)), _NEITHER),
    "mandible": Bone(frozenset((Region.NECK,)), _NEITHER),
    "foot_hand": Bone(frozenset((Region.LOWER_LEG, Region.ARM)), _BOTH),
}
BONES: Final = cast(
    "Mapping[str | None, Bone]", {**_OF_SITES, None: Bone(frozenset(Region), _BOTH)}
)

ORDERS: Final[Mapping[Status, Order]] = {
    Status.FULL: Order(),
    Status.AS_WRITTEN: Order(asked=_BOTH),
    Status.NOT_IN_THE_TABLE: Order(asked=_BOTH),
    Status.PARTIAL: Order(barred=_LEGS, asked=_ARMS),
    Status.UPRIGHT: Order(asked=_ARMS),
    Status.NO_LOAD_THROUGH_THE_ARM: Order(barred=_ARMS),
    Status.TOUCH_OR_NONE: Order(barred=_LEGS),
    Status.NONE_IMMOBILISED: Order(barred=_BOTH),
    Status.SUPINE: Order(barred=_BOTH, lying_only=True),
}
"""What each status leaves of bearing weight, through the bone that it is about."""

AIDS: Final = AidsAndArms(
    movement=Movement.CRUTCH,
    leant_on=frozenset((Aid.STICK, Aid.TWO_CRUTCHES, Aid.WALKER, Aid.TRANSFER_BOARD)),
    instead=(Aid.PLATFORM_AID, Aid.WHEELCHAIR),
)
