"""Burden of medicines on thinking and wakefulness, by published lists."""

from collections.abc import Collection, Mapping

from trabecula.calculation.bounds import Bounds
from trabecula.calculation.written import exactly
from trabecula.language.answer import AtLeast


def anticholinergic_burden(levels: Mapping[str, int], medicines: Collection[str]) -> float | Bounds:
    """The sum of the levels of regular medicines on one list, in points.

    Where more medicines may be taken than these, it lies from their sum up to that of the whole
    list. Raises ``ValueError`` for a medicine that is not on the list: its level is not known.
    Source: Boustani 2008; instruments dossier, section 7.6.
    """
    if unlisted := sorted(set(medicines) - levels.keys()):
        raise ValueError(f"{', '.join(unlisted)}: not on this list, so the level is not known")
    points = sum(levels[medicine] for medicine in set(medicines))
    return Bounds(points, sum(levels.values())) if isinstance(medicines, AtLeast) else points


def sedative_load(primary_sedatives: float, prominently_sedating: float) -> int:
    """Two points for each primary sedative, one for each prominently sedating medicine.

    Raises ``ValueError`` for a number below 0. Source: Linjakumpu 2003; instruments dossier,
    section 7.6.
    """
    primary = exactly("number of primary sedatives", primary_sedatives, 0)
    return int(2 * primary + exactly("number of sedating medicines", prominently_sedating, 0))


def part_of_drug_burden(dose: float, least_effective_dose: float) -> float:
    """Dose / (dose + least effective dose), from 0 to below 1; both in the same unit.

    Raises ``ValueError`` for a dose below 0, and where the least effective dose is 0 or below.
    Source: Hilmer 2007; instruments dossier, section 7.6.
    """
    daily = exactly("daily dose", dose, 0)
    least = exactly("least effective daily dose", least_effective_dose, 0)
    if not least:
        raise ValueError("the least effective daily dose is above 0")
    return float(daily / (daily + least))


def drug_burden_index(dose: float, least_effective_dose: float, others: float) -> float:
    """That of one more medicine, and the sum of all others' parts. Source and errors as above."""
    return others + part_of_drug_burden(dose, least_effective_dose)


def opioid_with_sedative(opioid: bool, benzodiazepine: bool, gabapentinoid: bool) -> bool:
    """Whether an opioid is taken with a benzodiazepine, a Z-drug or a gabapentinoid.

    Source: instruments dossier, section 7.6.
    """
    return opioid and (benzodiazepine or gabapentinoid)


def cumulative_points(
    points: Collection[int | None], most: int, not_rated: int = 0
) -> float | Bounds:
    """What medicines add up to on one scale, in its points.

    None is a medicine that belongs to the scale without points of its own; it and each of those
    that are ``not_rated`` can count from 0 up to ``most``. Raises ``ValueError`` for points below 0
    or above ``most``, and for a number of medicines below 0. Source: pharmacology dossier, sections
    1.4 and 5.4; missing is never zero: instruments dossier, section 0.2, rule 1.
    """
    if not_rated < 0 or most < 0 or any(not 0 <= (each or 0) <= most for each in points):
        raise ValueError(f"each medicine counts from 0 to {most}, not {sorted(map(str, points))}")
    known = [each for each in points if each is not None]
    open_ones = len(points) - len(known) + not_rated
    return Bounds(sum(known), sum(known) + most * open_ones).settled
