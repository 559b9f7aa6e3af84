"""How hard a text is to read, by the Flesch-Kincaid grade: an estimate, and only a tripwire."""

import re
from collections.abc import Iterable

_VOWELS = re.compile(r"[aeiouy]+")
_SILENT = re.compile(r"(?:[^laeiouy]es|[^aeioutd]ed|[^laeiouy]e)$")


def syllables(word: str) -> int:
    """The syllables of one English word, by its groups of vowels; what ends silently is left out."""
    letters = re.sub(r"[^a-z]", "", word.lower())
    groups = len(_VOWELS.findall(letters))
    return max(groups - bool(_SILENT.search(letters)), 1)


def grade(lines: Iterable[str]) -> float:
    """The Flesch-Kincaid grade of a text (Kincaid 1975): 0.39 w + 11.8 s - 15.59.

    w is words a sentence, s is syllables a word. A line is at least one sentence.
    """
    sentences = [part for line in lines for part in re.split(r"[.!?]+\s*", line) if part.strip()]
    words = [word for one in sentences for word in re.findall(r"[A-Za-z'’-]+|\d+", one)]
    per_sentence = len(words) / len(sentences)
    return 0.39 * per_sentence + 11.8 * sum(map(syllables, words)) / len(words) - 15.59
