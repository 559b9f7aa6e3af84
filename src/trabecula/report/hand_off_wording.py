"""Wording of the hand-off."""

from typing import Final

from trabecula.report.hand_off_shapes import HandOffJson, PartJson
from trabecula.report.wording import said_day, said_list

TITLE: Final = "Hand-off"
NOT_SIGNED: Final = "Not signed"
SIGN: Final = ("Handed over by", "Taken over by", "Read back at")


def said_who(page: HandOffJson) -> str:
    """Identifier, birth, sex and language, in the same order everywhere."""
    return "; ".join(
        (
            f"Identifier {page.person.id or 'not recorded'}",
            f"born {said_day(page.born) if page.born else 'not recorded'}",
            f"sex {page.sex or 'not recorded'}",
            f"language {page.language or 'not recorded'}",
        )
    )


def said_more(part: PartJson) -> str:
    """How many points of a part did not fit."""
    return f"AND {part.left_out} MORE, not on this side: see the whole plan."


def said_left_out(page: HandOffJson) -> str:
    """What does not stand here, and how what was cut is marked."""
    if not page.left_out:
        return "Nothing was left out for want of room. A line that ends in … was cut."
    return (
        f"Left out for want of room: {said_list(page.left_out)}; they stand in the whole plan. "
        "A line that ends in … was cut."
    )
