"""Change of pain on the 0 to 10 numerical rating scale, and the number of painful sites."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from trabecula.calculation.bounds import Bounds
from trabecula.calculation.written import exactly


@dataclass(frozen=True, slots=True)
class PainResponse:
    """What became of a pain: ``fall_points`` is positive where it fell.

    ``fall_percent`` is None where there was no pain before, ``goal_met`` where there is no goal.
    """

    fall_points: float
    fall_percent: float | None
    clinically_important: bool
    substantial: bool
    worsened: bool
    goal_met: bool | None


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


def pain_response(pain_before: float, pain_now: float, goal: float | None = None) -> PainResponse:
    """The fall of pain, and whether it matters; compared before any rounding.

    Clinically important from 2 points or 30 %, substantial from 50 %; worsened from a rise of 2
    points. The goal is met at it or below. With no pain before, no fall is important. Raises
    ``ValueError`` for pain or goal outside 0 to 10. Source: Dalal 2012 and Arthur 2018 (2 points,
    30 %, goal), IMMPACT (50 %); instruments dossier 0.2 rule 3, 1.1 and 1.7.
    """
    before, now = _pain("pain before", pain_before), _pain("pain now", pain_now)
    fall = before - now
    return PainResponse(
        fall_points=float(fall),
        fall_percent=float(100 * fall / before) if before else None,
        clinically_important=fall >= 2 or _fell_by(fall, before, tenths=3),
        substantial=_fell_by(fall, before, tenths=5),
        worsened=fall <= -2,
        goal_met=None if goal is None else now <= _pain("pain goal", goal),
    )


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


def _fell_by(fall: Fraction, before: Fraction, tenths: int) -> bool:
    return before > 0 and 10 * fall >= tenths * before
