"""Brands: products by the name under which they are sold, and what that name alone tells."""

from dataclasses import dataclass
from typing import Final

from trabecula.language.source import Citation

MOST_WORDS: Final = 3
"""Names of medicines are looked for among phrases of so many words at most."""


@dataclass(frozen=True, slots=True)
class Brand:
    """A product by its name, in lower case.

    ``holds`` are its ingredients in the order in which its strengths are written. ``kind`` is what
    else the name tells, in the words of products: *72 hour transdermal patch*, *60 mg*. Raises
    ``ValueError`` for a name that would never be found, and where nothing is held.
    """

    name: str
    holds: tuple[str, ...]
    kind: str
    source: Citation

    def __post_init__(self) -> None:
        if self.name != self.name.casefold() or not 0 < len(self.name.split()) <= MOST_WORDS:
            raise ValueError(
                f"a brand is named in at most {MOST_WORDS} lower-case words, not {self.name!r}"
            )
        if not self.holds:
            raise ValueError(f"{self.name} holds no ingredient")

    @property
    def says(self) -> str:
        """The product without its brand: ``fentanyl 72 hour transdermal patch``."""
        return f"{' / '.join(self.holds)} {self.kind}".strip()
