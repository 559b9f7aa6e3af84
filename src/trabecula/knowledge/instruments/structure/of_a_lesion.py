"""Items and scores that are about one lesion, not about the person."""

from dataclasses import replace
from typing import Final, TypeVar

from trabecula.language.condition import About
from trabecula.language.fact import Fact
from trabecula.language.instrument import Licence

Kind = TypeVar("Kind", bound=Fact)

POINT_TABLE: Final = Licence("A published table of points or classes: free to use.", wording=True)


def of_a_lesion(fact: Kind) -> Kind:
    """The same fact, asked of each lesion."""
    return replace(fact, about=About.LESION)
