"""Changes: how a score differs from the previous comparable one, and what that means."""

from fractions import Fraction
from typing import Literal

from msgspec import Struct

from trabecula.language.fact import Fact
from trabecula.language.instrument import MeaningfulChange, Score
from trabecula.language.item import NotAnswered
from trabecula.pathway.scores import Result, Scored


class Change(Struct, frozen=True, gc=False):
    """How a score differs from the previous comparable one.

    ``difference`` is the later less the earlier, in points; ``percent`` the same of the earlier
    one, None where that was 0. ``means`` is None where the instrument gives no threshold.
    """

    earlier: Result
    difference: float
    percent: float | None
    means: Literal["better", "worse", "no meaningful change"] | None


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
    difference = _exactly(now) - _exactly(before)
    percent = 100 * float(difference) / before if before else None
    means = _means(later.score, _exactly(before), difference)
    return Change(earlier, float(difference), percent, means)


def _exactly(number: float) -> Fraction:
    """A number as it was written, or the thirds, say, that a mean was rounded from."""
    parts = Fraction(number).limit_denominator(1000)
    return parts if float(parts) == number else Fraction(repr(number))


def _is_same(item: Fact, result: Result, earlier: Result) -> bool:
    now, before = result.answers.get(item.key), earlier.answers.get(item.key)
    return now is not None and not isinstance(now, NotAnswered) and now == before


def _means(
    score: Score, before: Fraction, difference: Fraction
) -> Literal["better", "worse", "no meaningful change"] | None:
    change = score.change
    if change is None:
        return None
    gain = difference if score.higher == "better" else -difference
    if gain >= 0:
        enough = _is_enough(gain, before, change)
        return None if enough is None else "better" if enough else "no meaningful change"
    if change.worse is None:
        return None
    return "worse" if -gain >= _exactly(change.worse) else "no meaningful change"


def _is_enough(gain: Fraction, before: Fraction, change: MeaningfulChange) -> bool | None:
    """Whether a gain means something, by points or by its share; None where no size is given."""
    by_points = None if change.better is None else gain >= _exactly(change.better)
    if change.percent is None or before <= 0:
        return by_points
    return bool(by_points) or 100 * gain >= _exactly(change.percent) * before > 0
