"""The worst symptom that was reported, and the greatest rise of one.

Answers are raw items from 0 to 4, never composites. They ask about the last 7 days: an answer
stands for 7 days, unless the same item was answered since. A report that asks only one item so
takes back nothing of the whole one before it. Source: errata B, row on epro_max; instruments
dossier 7.1; guideline dossier, section 12, facts epro_max and epro_delta.
"""

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from operator import attrgetter
from typing import Final

from trabecula.calculation.over_time.told import exact_or_within, newest, number
from trabecula.language.derivation import History, Reckoned, Told

RECALL: Final = timedelta(days=7)
_HIGHEST: Final = 4
_DAY: Final = attrgetter("day")

_OverTime = Callable[[History, Sequence[date], date], Reckoned | None]


def worst_answer(items: Sequence[str]) -> _OverTime:
    """The highest answer to any of these items, 0 to 4.

    Within limits where one day has several answers of which none is the last. The function raises
    ``ValueError`` for an answer outside 0 to 4.
    """

    def worst(told: History, _plans: Sequence[date], day: date) -> Reckoned | None:
        answers = _standing(told, items, day)
        if not answers:
            return None
        lowest = max(min(map(_grade, each)) for each in answers.values())
        every = [one for each in answers.values() for one in each]
        deciding = [one for one in every if _grade(one) >= lowest]
        return _reckoned(lowest, max(map(_grade, deciding)), deciding, of=every)

    return worst


def greatest_rise(items: Sequence[str]) -> _OverTime:
    """How much the item rose that rose most since an earlier day's report that asked it.

    Negative where every item fell; None where none was answered before: a first report is no
    report without a rise. An item that is answered for the first time may have risen by as much as
    its answer: the rise is then within limits, where that is more than is known of the others.
    """

    def rise(told: History, _plans: Sequence[date], day: date) -> Reckoned | None:
        lowest, highest = -_HIGHEST, -_HIGHEST
        compared: list[Told] = []
        for key, now in _standing(told, items, day).items():
            before = _before(told[key], now[0].day)
            after = [_grade(one) for one in now]
            earlier = [_grade(one) for one in before] or [0, _HIGHEST]
            lowest = max(lowest, min(after) - max(earlier))
            highest = max(highest, max(after) - min(earlier))
            compared += (*now, *before) if before else ()
        return _reckoned(lowest, highest, compared, of=compared) if compared else None

    return rise


def _standing(told: History, items: Sequence[str], day: date) -> Mapping[str, tuple[Told, ...]]:
    """The newest answer to each item, where it stands; else those of the last day of all."""
    answers = {key: found for key in items if key in told and (found := newest(told[key]))}
    if not answers:
        return {}
    first = min(day - RECALL, max(found[0].day for found in answers.values()))
    return {key: found for key, found in answers.items() if found[0].day >= first}


def _before(told: Sequence[Told], day: date) -> tuple[Told, ...]:
    """The newest answer of an earlier day."""
    return newest(told[: bisect_left(told, day, key=_DAY)])


def _grade(told: Told) -> int:
    return int(number(told, "a reported symptom", 0, _HIGHEST))


def _reckoned(
    lowest: int, highest: int, deciding: Sequence[Told], *, of: Sequence[Told]
) -> Reckoned:
    origins = tuple(dict.fromkeys(one.origin for one in deciding))
    return Reckoned(exact_or_within(lowest, highest), max(one.day for one in of), origins)
