"""What a stretch of a text can mean."""

from enum import Enum, auto
from typing import TypeAlias

from msgspec import Struct

from trabecula.language.route import Release, Route
from trabecula.pathway.dosage.amounts import Measure, Rate, Span
from trabecula.pathway.dosage.bounds import Counted
from trabecula.pathway.dosage.dosage import AsNeeded, Frequency, Maximum
from trabecula.pathway.dosage.tokens import Tokens


class Said(Enum):
    """Words that say one thing alone."""

    ONCE = auto()
    THEN = auto()
    AND = auto()
    OR = auto()
    NOTHING = auto()


class Dose(Struct, frozen=True, gc=False):
    """An amount at a time, and the same by weight where both are written."""

    amount: Measure
    makes: Measure | None = None


class Each(Struct, frozen=True, gc=False):
    """What one piece holds, or so many millilitres: ``5 mg tablets``, ``10 mg/5 ml``.

    ``one`` is whether the piece is in the singular: ``5 mg tablet`` may be a dose by itself.
    """

    mass: Measure
    of: Measure
    one: bool = False


class Count(Struct, frozen=True, gc=False):
    """A number without unit or form; ``plain`` where it is likely to count pieces."""

    span: Span
    plain: bool


class CountRate(Struct, frozen=True, gc=False):
    """A number without unit in a period: ``4/day``."""

    span: Span
    per: Rate


class Total(Struct, frozen=True, gc=False):
    """What a day comes to, as it is written."""

    rate: Rate


class Lasts(Struct, frozen=True, gc=False):
    """For how many hours it goes on."""

    hours: Span


class Form(Struct, frozen=True, gc=False):
    """A form without a number; ``one`` where the word is in the singular."""

    form: str
    one: bool


class Continuous(Struct, frozen=True, gc=False):
    """Given without a break, and which way where the same words say it."""

    route: Route | None


class Unclear(Struct, frozen=True, gc=False):
    """What was not understood."""

    text: str


Meaning: TypeAlias = (
    Dose | Each | Count | CountRate | Rate | Total | Frequency | Maximum | Counted | Lasts | Form
    | AsNeeded | Continuous | Route | Release | Said | Unclear
)  # fmt: skip


class Piece(Struct, frozen=True, gc=False):
    """One meaning, with its tokens.

    ``inside`` is whether it stands in brackets, ``apart`` whether a comma, a semicolon or a full
    stop parts it from the piece before.
    """

    meaning: Meaning
    tokens: Tokens
    inside: bool = False
    apart: bool = False
