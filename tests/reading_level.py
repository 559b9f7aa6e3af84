"""How hard a text is to read: the Flesch-Kincaid grade, with a plain count of syllables.

Kincaid 1975: 0.39 times words a sentence, plus 11.8 times syllables a word, less 15.59.
"""

import re


def grade(text: str) -> float:
    """The school grade at which most people can read it."""
    words = re.findall(r"[A-Za-z]+", text)
    sentences = max(1, len(re.findall(r"[.!?](?:\s|$)", text)))
    syllables = sum(map(_syllables, words))
    return 0.39 * len(words) / sentences + 11.8 * syllables / len(words) - 15.59


def _syllables(word: str) -> int:
    groups = len(re.findall(r"[aeiouy]+", word.lower()))
    silent = word.lower().endswith(("e", "es", "ed")) and not word.lower().endswith(
        ("le", "ted", "ded", "ses", "ces", "ges")
    )
    return max(1, groups - (1 if silent and groups > 1 else 0))
