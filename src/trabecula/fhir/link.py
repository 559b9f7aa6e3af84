"""Links: how an item of our questionnaires names what it asks, and about which lesion.

``l_pain@Condition/femur`` asks the fact ``l_pain`` of one lesion, ``weight-no-answer`` why there
is no answer to ``weight``, ``signs.weakness`` one item of a checklist.
"""

import re
from typing import Final

from trabecula.language.code import LOINC, Code

NO_ANSWER: Final = "-no-answer"
LESION: Final = "lesion"
"""The group of a blank form that is answered once for each lesion."""
WHICH_LESION: Final = "which-lesion"
"""The item in it that refers to the recorded lesion that it is about."""
LESION_SIDE: Final = "lesion-side"
"""The item in it that says on which side a lesion is that is not recorded yet."""
PAIN: Final = "pain"
"""The group of a form that is answered once for each pain."""
PAIN_SIDE: Final = "pain-side"
"""The item in it that says on which side the pain is."""
WHERE: Final = (WHICH_LESION, LESION_SIDE, PAIN_SIDE)
"""The items that ask no fact, but say which lesion or pain is meant."""
_LOINC: Final = re.compile(r"(?:[^@]*/)?(\d{3,7}-\d)")
"""Of three digits at least, so that no number of a section, such as ``1-2``, is one; and never the
id of a lesion."""


def link_id(name: str, lesion: str | None) -> str:
    """The name of an item: what it asks, and the lesion's id where it is about one."""
    return name if lesion is None else f"{name}@{lesion}"


def code_and_lesion(link: str) -> tuple[str, str]:
    """What an item asks, as a code of our facts, and the id of its lesion, if it has one."""
    name, _, lesion = link.partition("@")
    return name.removesuffix(NO_ANSWER), lesion


def asks_why(link: str) -> bool:
    """Whether an item asks why there is no answer to another."""
    return link.partition("@")[0].endswith(NO_ANSWER)


def loinc_of_link(link: str) -> tuple[Code, ...]:
    """The LOINC code with which the link id of a published panel ends: ``/44249-1/44250-9``."""
    found = _LOINC.fullmatch(link)
    return (Code(LOINC, found[1]),) if found else ()
