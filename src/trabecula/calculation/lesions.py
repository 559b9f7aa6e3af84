"""What is true of the person because of their lesions: the worst, the newest, how many.

Each takes the known values, one a lesion, and whether every lesion's is known. It gives the value
and the place of the lesion that decides it, or None where nothing can be said.
"""

from collections.abc import Callable, Collection, Sequence
from typing import TypeVar

from trabecula.calculation.epidural_compression import rank
from trabecula.calculation.pain import painful_sites

Value = TypeVar("Value")

MECHANISMS = ("nociceptive", "mixed", "neuropathic")
"""From the one that asks least of the plan to the one that asks most."""


def highest(values: Sequence[float], complete: bool) -> tuple[float, int] | None:
    """The highest score; of the lesions that were scored, where some were not.

    Source: instruments dossier, section 3.1: score each lesion, report the highest.
    """
    return _worst(values, values)


def worst_epidural_grade(grades: Sequence[str], complete: bool) -> tuple[str, int] | None:
    """The worst Bilsky grade; of the lesions that were graded, where some were not.

    Source: instruments dossier, section 3.6: the worst level.
    """
    return _worst(grades, [rank(grade) for grade in grades])


def worst_mechanism(mechanisms: Sequence[str], complete: bool) -> tuple[str, int] | None:
    """Neuropathic before mixed before nociceptive.

    Raises ``ValueError`` for what is none of these. Source: errata, part B, row on l_pain_mech.
    """
    return _worst(mechanisms, [MECHANISMS.index(mechanism) for mechanism in mechanisms])


def number_of_painful_sites(pains: Sequence[float], complete: bool) -> tuple[float, None] | None:
    """How many lesions hurt at 4 or more; None while any lesion's pain is not known.

    Source: guideline dossier, section 12, fact painful_sites.
    """
    number = painful_sites(pains).exact
    return (number, None) if complete and number is not None else None


def any_lesion(values: Sequence[object], complete: bool) -> tuple[bool, None] | None:
    """True where at least one lesion is recorded: a recorded bone lesion is a bone metastasis."""
    return (True, None) if values else None


def any_lesion_in(sites: Collection[str]) -> Callable[..., tuple[bool, int | None] | None]:
    """Whether a lesion is at one of these sites; no only where the site of every lesion is known.

    Source: instruments dossier, section 0.2, rule 1.
    """

    def whether(found: Sequence[str], complete: bool) -> tuple[bool, int | None] | None:
        place = next((place for place, site in enumerate(found) if site in sites), None)
        if place is not None:
            return True, place
        return (False, None) if found and complete else None

    return whether


def days_since_newest(weeks: Sequence[object], complete: bool) -> tuple[float, int] | None:
    """Days since the newest of several times in weeks; *never* is left out.

    Source: guideline dossier, section 12, fact days_since_rt: any bone site.
    """
    known = [week for week in weeks if isinstance(week, int | float)]
    newest = _worst(known, [-week for week in known])
    return None if newest is None else (newest[0] * 7, weeks.index(newest[0]))


def _worst(values: Sequence[Value], ranks: Sequence[float]) -> tuple[Value, int] | None:
    if not values:
        return None
    place = max(range(len(ranks)), key=ranks.__getitem__)
    return values[place], place
