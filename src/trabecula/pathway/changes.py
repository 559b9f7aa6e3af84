"""Changes: how a score differs from the previous comparable one, and what that means."""

from fractions import Fraction
from typing import Literal

from msgspec import Struct

from trabecula.language.fact import Fact
from trabecula.language.instrument import MeaningfulChange
from trabecula.language.item import NotAnswered
from trabecula.pathway.scores import Result, Scored

Means = Literal["better", "worse", "no meaningful change"]


class Difference(Struct, frozen=True, gc=False):
    """The later less the earlier, in points.

    ``percent`` is the same of the earlier one, None where that was 0. ``means`` is None where no
    source says from what size on it means something.
    """

    points: float
    percent: float | None
    means: Means | None


class Change(Struct, frozen=True, gc=False):
    """How a score differs from the previous comparable one.

    ``difference`` is the later less the earlier, in points; ``percent`` the same of the earlier
    one, None where that was 0. ``means`` is None where the instrument gives no threshold.
    """

    earlier: Result
    difference: float
    percent: float | None
    means: Means | None


def compare(later: Scored, result: Result, earlier: Result) -> Change | None:
    """The change of one score since an earlier result of the same instrument, if comparable.

    Not comparable are results of another version, or answered by somebody else: what a carer says
    is never mixed into the person's own line. Nor are those of which an item that the instrument
    wants to be the same differs, or is not known.
    """
    if earlier.instrument is not result.instrument or earlier.assessor is not result.assessor:
        return None
    if any(not _is_same(item, result, earlier) for item in result.instrument.same):
        return None
    before, now = earlier.scored(later.score.gives.key).value, later.value
    if isinstance(before, bool) or isinstance(now, bool):
        return None
    if not isinstance(before, int | float) or not isinstance(now, int | float):
        return None
    found = differ(before, now, later.score.change, later.score.higher)
    return Change(earlier, found.points, found.percent, found.means)


def differ(
    before: float,
    now: float,
    change: MeaningfulChange | None,
    higher: Literal["better", "worse"] | None,
) -> Difference:
    """How two numbers differ, and what that means; ``higher`` is which way it goes by rising."""
    earlier = _exactly(before)
    difference = _exactly(now) - earlier
    percent = 100 * float(difference) / before if before else None
    means = None
    if change is not None and higher is not None:
        means = _means(change, earlier, difference if higher == "better" else -difference)
    return Difference(float(difference), percent, means)


def _exactly(number: float) -> Fraction:
    """A number as it was written, or the thirds, say, that a mean was rounded from."""
    parts = Fraction(number).limit_denominator(1000)
    return parts if float(parts) == number else Fraction(repr(number))


def _is_same(item: Fact, result: Result, earlier: Result) -> bool:
    now, before = result.answers.get(item.key), earlier.answers.get(item.key)
    return now is not None and not isinstance(now, NotAnswered) and now == before


def _means(change: MeaningfulChange, before: Fraction, gain: Fraction) -> Means | None:
    better = gain >= 0
    points, percent = (
        (change.better, change.percent) if better else (change.worse, change.worse_percent)
    )
    enough = _is_enough(abs(gain), before, points, percent)
    if enough is None:
        return None
    if not enough:
        return "no meaningful change"
    return "better" if better else "worse"


def _is_enough(
    size: Fraction, before: Fraction, points: float | None, percent: float | None
) -> bool | None:
    """Whether a change means something, by points or by its share; None where no size is given."""
    by_points = None if points is None else size >= _exactly(points)
    if percent is None or before <= 0:
        return by_points
    return bool(by_points) or 100 * size >= _exactly(percent) * before > 0
