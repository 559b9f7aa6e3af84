"""Whether a walking level was lost: unaided, with an aid, in a wheelchair, in bed.

Source: guideline dossier, section 12, fact walking_level_lost. That a level counts as lost for 7
days, so that the next daily report does not hide it, is this project's default.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from typing import Final

from trabecula.calculation.over_time.told import newest, newest_first
from trabecula.language.derivation import History, Reckoned, Told

STANDS: Final = timedelta(days=7)
_LEVELS: Final = {"none": 0, "cane": 1, "crutches": 1, "walker": 1, "wheelchair": 2, "bed": 3}
"""From the one at which a person walks best; every aid to walk with is one level."""


def walking_level_lost(
    aid: str,
) -> Callable[[History, Sequence[date], date], Reckoned | None]:
    """Whether the aid, by this key, means a lower level than at the assessment before.

    The assessment before is the last on an earlier day; where it is not yet 7 days older, also
    those before it, up to the first that is. None for a first assessment, and where answers of one
    day leave it open. The function raises ``ValueError`` for what is no aid.
    """

    def lost(told: History, _plans: Sequence[date], _day: date) -> Reckoned | None:
        assessments = told.get(aid, ())
        now = newest(assessments)
        before = [*_before(assessments, now)] if now else []
        if not before:
            return None
        levels, earlier = _levels(now), [_levels(each) for each in before]
        fallen = any(max(each) < min(levels) for each in earlier)
        if not fallen and any(min(each) < max(levels) for each in earlier):
            return None
        origins = tuple(dict.fromkeys(one.origin for each in (now, *before) for one in each))
        return Reckoned(fallen, now[0].day, origins)

    return lost


def _before(assessments: Sequence[Told], now: tuple[Told, ...]) -> Iterator[tuple[Told, ...]]:
    newest_day = now[0].day
    earlier = (each for each in newest_first(assessments) if each[0].day < newest_day)
    for each in earlier:
        yield each
        if newest_day - each[0].day >= STANDS:
            return


def _levels(told: tuple[Told, ...]) -> list[int]:
    return [_level(one) for one in told]


def _level(told: Told) -> int:
    level = _LEVELS.get(str(told.value))
    if level is None:
        raise ValueError(f"a walking aid is one of {', '.join(_LEVELS)}, not {told.value!r}")
    return level
