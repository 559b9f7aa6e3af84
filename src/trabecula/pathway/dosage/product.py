"""What a product holds: each ingredient in one piece, in a volume or given off in an hour."""

from fractions import Fraction

from msgspec import Struct

from trabecula.language.route import Release, Route
from trabecula.pathway.dosage.amounts import Measure


class Strength(Struct, frozen=True, gc=False):
    """How much of one ingredient: in one piece, in so many millilitres, or in one hour.

    ``ingredient`` is in the words of the record, and empty where the words do not say it: then the
    strengths stand in the order in which they are written.
    """

    amount: Measure
    ingredient: str = ""
    millilitres: Fraction | None = None
    an_hour: bool = False


class Product(Struct, frozen=True, gc=False):
    """A product as far as its words tell. ``lasts`` is for how many hours one piece works.

    Where ``not_understood`` holds anything, the strengths are not known.
    """

    words: tuple[str, ...] = ()
    strengths: tuple[Strength, ...] = ()
    form: str = ""
    release: Release = Release.NOT_SAID
    route: Route | None = None
    lasts: Fraction | None = None
    not_understood: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()


UNKNOWN_PRODUCT = Product()
