"""How long a device was worn on a day, from the minutes in which it left a sign.

Minutes of a day are a set held as bits: bit 0 is the minute after midnight, bit 1439 the last.
A pause of 120 minutes or more without a sign counts as not worn, a shorter one as worn: in adults
of 56 and over that came closest to what they had written down (24 minutes a day too little, against
84 with pauses of 60). Time asleep is left out: a day's steps are told by the hours awake.
Source: Hutto B et al. Int J Behav Nutr Phys Act 2013;10:120, abstract, of a sensor of movement on
the hip. That the same holds of signs of a watch is this project's own judgement.
"""

from typing import Final

PAUSE: Final = 120
"""From how many minutes without a sign on a device counts as not worn."""


def minutes_of_wear(signs: int, asleep: int = 0) -> int:
    """How many minutes the device was worn while the person was not asleep."""
    return (_without_pauses(signs) & ~asleep).bit_count()


def _without_pauses(signs: int) -> int:
    """The minutes with every pause of fewer than `PAUSE` filled: widened, then narrowed again."""
    wide, reach = signs, 1
    while reach < PAUSE:
        step = min(reach, PAUSE - reach)
        wide |= wide << step
        reach += step
    narrow, reach = wide, 1
    while reach < PAUSE:
        step = min(reach, PAUSE - reach)
        narrow &= narrow >> step
        reach += step
    return narrow
