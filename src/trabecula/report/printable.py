"""Printable: what a record says, made safe to show. Labels and names come from outside."""

import re
import unicodedata
from typing import Final

_ESCAPES: Final = re.compile(
    r"(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]"
    r"|(?:\x1b[\]PX^_]|[\x90\x98\x9d\x9e\x9f])[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?"
    r"|\x1b[ -/]*[0-~]?"
)
_BREAKS: Final = re.compile(r"[\t\n\v\f\r\x1c-\x1f\x85\u2028\u2029]+")
_JOINERS: Final = "\u200c\u200d"


def printable(text: str) -> str:
    """The text on one line, without escape sequences, control or direction characters.

    The two joiners stay, since Persian and the scripts of India are not readable without them.
    """
    text = _BREAKS.sub(" ", _ESCAPES.sub("", text))
    return "".join(
        sign for sign in text if unicodedata.category(sign)[0] != "C" or sign in _JOINERS
    )
