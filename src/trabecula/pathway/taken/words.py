"""The words of a text, and its phrases: what names of medicines are looked for among."""

import re
from typing import Final

from trabecula.language.brand import MOST_WORDS

_WORD: Final = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


def words_of(*texts: str) -> frozenset[str]:
    """Every word of the texts, parts of hyphenated words too, and every phrase of a few words."""
    found: set[str] = set()
    for text in texts:
        words = [word.replace("’", "'") for word in _WORD.findall(text.casefold())]
        found.update(part for word in words for part in word.split("-"))
        for length in range(1, MOST_WORDS + 1):
            starts = range(len(words) - length + 1)
            found.update(" ".join(words[start : start + length]) for start in starts)
    return frozenset(found)
