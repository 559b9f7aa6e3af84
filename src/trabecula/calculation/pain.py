"""Change of pain on the 0 to 10 numerical rating scale, and the number of painful sites."""

from collections.abc import Iterable
from fractions import Fraction

from trabecula.calculation.bounds import Bounds
from trabecula.calculation.written import exactly


def change_in_pain(
    pain_before: float,
    pain_now: float,
    days_between: float,
    earliest_days: float = 1,
    latest_days: float = 14,
) -> float | None:
    """Pain now less the previous report's, in points; positive where it rose.

    None where the previous report is not comparable: fewer than ``earliest_days`` or more than
    ``latest_days`` older. Raises ``ValueError`` for pain outside 0 to 10 or negative days. Source:
    guideline dossier, section 12, fact pain_delta.
    """
    rise = _pain("pain now", pain_now) - _pain("pain before", pain_before)
    days = exactly("days between the reports", days_between, 0)
    return float(rise) if earliest_days <= days <= latest_days else None


def movement_gap(pain_on_movement: float, pain_at_rest: float) -> float:
    """Pain on movement less pain at rest, in points; negative where movement eases it.

    Raises ``ValueError`` for pain outside 0 to 10. Source: instruments dossier, section 1.1, a
    measure of this project that is not validated.
    """
    return float(_pain("pain on movement", pain_on_movement) - _pain("pain at rest", pain_at_rest))


def painful_sites(pain_by_site: Iterable[float | None]) -> Bounds:
    """How many sites have pain of 4 or more; bounds where a site's pain is missing.

    Raises ``ValueError`` for pain outside 0 to 10. Source: guideline dossier, section 12, fact
    painful_sites.
    """
    pains = [None if pain is None else _pain("pain", pain) for pain in pain_by_site]
    painful = sum(pain is not None and pain >= 4 for pain in pains)
    return Bounds(painful, painful + pains.count(None))


def _pain(name: str, value: float) -> Fraction:
    return exactly(name, value, 0, 10)
