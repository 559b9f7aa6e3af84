"""Poses that many pictures share; a picture changes the limbs that move.

Directions are in degrees: 0 to the right, where the person looks, 90 up, 180 back, -90 down.
"""

from typing import Final

from trabecula.language.picture import Limb, Pose

ON_THE_THIGHS: Final = Limb(-75, -25)
SEATED_LEG: Final = Limb(0, -90)
BENT_LEG: Final = Limb(52, -52)
FLAT_LEG: Final = Limb(0, 0, 80)
ALONGSIDE: Final = Limb(-6, 0)
ON_THE_BELLY: Final = Limb(-12, 30)
ON_A_WORKTOP: Final = Limb(-62, 0)
LEFT_LEG, RIGHT_LEG = Limb(-94, -91, 200), Limb(-86, -89, -20)
LEFT_ARM, RIGHT_ARM = Limb(-110, -98), Limb(-70, -82)

STANDING: Final = Pose(near_arm=Limb(-92, -82), far_arm=Limb(-88, -78))
AT_A_WORKTOP: Final = Pose(near_arm=ON_A_WORKTOP, far_arm=ON_A_WORKTOP)
FACING: Final = Pose(
    front=True, near_arm=LEFT_ARM, far_arm=RIGHT_ARM, near_leg=LEFT_LEG, far_leg=RIGHT_LEG
)
SITTING: Final = Pose(
    near_arm=ON_THE_THIGHS, far_arm=ON_THE_THIGHS, near_leg=SEATED_LEG, far_leg=SEATED_LEG
)
SITTING_FACING: Final = Pose(
    front=True,
    near_arm=Limb(-105, -65),
    far_arm=Limb(-75, -115),
    near_leg=Limb(-128, -90, 200),
    far_leg=Limb(-52, -90, -20),
)
LYING: Final = Pose(
    trunk=180, head=180, near_arm=ALONGSIDE, far_arm=ALONGSIDE, near_leg=FLAT_LEG, far_leg=FLAT_LEG
)
KNEES_BENT: Final = Pose(
    trunk=180, head=180, near_arm=ALONGSIDE, far_arm=ALONGSIDE, near_leg=BENT_LEG, far_leg=BENT_LEG
)
FROM_ABOVE: Final = Pose(
    front=True,
    near_arm=Limb(-110, -100),
    far_arm=Limb(-70, -80),
    near_leg=Limb(-92, -91, 200),
    far_leg=Limb(-88, -89, -20),
)
ON_THE_SIDE: Final = Pose(
    near_arm=Limb(-50, 10), far_arm=Limb(-60, 20), near_leg=Limb(-38, -112), far_leg=Limb(-50, -118)
)
