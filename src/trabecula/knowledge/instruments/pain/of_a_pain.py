"""Items and scores that are about one pain, not about the person."""

from dataclasses import replace
from typing import TypeVar

from trabecula.language.condition import About
from trabecula.language.fact import Fact

Kind = TypeVar("Kind", bound=Fact)


def of_a_pain(fact: Kind) -> Kind:
    """The same fact, asked of each pain."""
    return replace(fact, about=About.PAIN)
