"""How worked examples of these instruments are written."""

from typing import Final

from trabecula.language.example import ExampleForm

EXAMPLES: Final[tuple[ExampleForm, ...]] = ()
