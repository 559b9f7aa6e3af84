"""How a rule of tapering is written down."""

from fractions import Fraction

from trabecula.language.source import Checked, Citation
from trabecula.language.table import Includes, Range, Ranges
from trabecula.language.taper import (
    Decline,
    FallByAmount,
    FallByPart,
    Phase,
    StopAtOnce,
    TaperRule,
)

Pace = StopAtOnce | Decline
WAIT = (
    "Hold the step, or go back to the last dose, until the signs are gone; then go on more slowly."
)


def by_part(least: str, most: str, days: tuple[int, int], shortest: int = 0) -> Decline:
    """By parts of the dose before the taper, least and most, every so many days."""
    return Decline((Phase(FallByPart(Fraction(least), Fraction(most)), days),), shortest=shortest)


def by_amount(least: str, most: str, days: tuple[int, int], shortest: int = 0) -> Decline:
    """By amounts in mg, least and most, every so many days, over the shortest time."""
    fall = FallByAmount(Fraction(least), Fraction(most))
    return Decline((Phase(fall, days),), shortest=shortest)


def by_days(
    name: str, *rows: tuple[int, int | None, Pace, Checked, tuple[Citation, ...]]
) -> Ranges[int, Pace]:
    """The pace by how many days it was taken: lowest and highest, both included."""
    return Ranges(
        f"{name}, by days taken",
        tuple(
            Range[int, Pace](
                lowest,
                highest,
                Includes.LOWEST if highest is None else Includes.BOTH,
                holds=pace,
                sources=sources,
                checked=checked,
            )
            for lowest, highest, pace, checked, sources in rows
        ),
    )


def rule(
    name: str,
    pace: Pace | Ranges[int, Pace],
    *watch: str,
    checked: Checked = Checked.FROM_KNOWLEDGE,
    sources: tuple[Citation, ...],
    says: tuple[str, ...] = (),
) -> TaperRule:
    """A rule with one pace, or with one by days taken; ``watch`` are its signs of withdrawal."""
    bands = pace if isinstance(pace, Ranges) else by_days(name, (0, None, pace, checked, sources))
    return TaperRule(
        name=name,
        holds=bands,
        watch=watch,
        pause=WAIT,
        says=says,
        sources=sources,
        checked=checked,
    )
