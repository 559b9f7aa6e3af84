"""Finding words and phrases at a place among tokens."""

from collections.abc import Iterable, Mapping
from typing import Final, TypeVar

from trabecula.pathway.dosage.tokens import Kind, Token, Tokens

Meaning = TypeVar("Meaning")

_LONGEST: Final = 6
"""Words of the longest phrase."""


def text_at(tokens: Tokens, at: int) -> str:
    """The token there as text; empty beyond the end."""
    return tokens[at].text if 0 <= at < len(tokens) else ""


def number_at(tokens: Tokens, at: int) -> Token | None:
    """The number there, if one stands there."""
    here = tokens[at] if at < len(tokens) else None
    return here if here is not None and here.kind is Kind.NUMBER else None


def starts(tokens: Tokens, at: int, phrase: str) -> int | None:
    """Where the phrase ends, if it stands here."""
    words = phrase.split()
    end = at + len(words)
    return end if [token.text for token in tokens[at:end]] == words else None


def longest(tokens: Tokens, at: int, phrases: Iterable[str]) -> int | None:
    """Where the longest of these phrases that stands here ends."""
    ends = (starts(tokens, at, phrase) for phrase in phrases)
    return max((end for end in ends if end is not None), default=None)


def meaning(tokens: Tokens, at: int, phrases: Mapping[str, Meaning]) -> tuple[Meaning, int] | None:
    """What the longest of these phrases that stands here means, and where it ends."""
    for length in range(min(_LONGEST, len(tokens) - at), 0, -1):
        words = " ".join(token.text for token in tokens[at : at + length])
        if words in phrases:
            return phrases[words], at + length
    return None
