"""FHIR dates and times, whole or in part, as moments."""

import re
from calendar import monthrange
from datetime import date
from functools import lru_cache
from typing import Final

from trabecula.pathway.record import Moment

_DAYS: Final = 10
_TIME: Final = re.compile(r"T((?:[01]\d|2[0-3]):[0-5]\d)(?::[0-9.]+)?(Z|[+-]\d\d:\d\d)?")


@lru_cache(maxsize=16384)
def moment(text: str) -> Moment:
    """The day as written in its own zone, with the time of day where there is one.

    A year or a month alone means any of its days. Raises ``ValueError`` for what is no date.
    """
    if len(text) < _DAYS:
        return _partial(text)
    day = _day(text[:_DAYS])
    if len(text) == _DAYS:
        return Moment(day, day)
    said = _TIME.match(text, _DAYS)
    if not said:
        raise ValueError(f"no time of day: {text}")
    return Moment(day, day, said[1], said[2] or "")


def _day(text: str) -> date:
    if text[4] != "-" or text[7] != "-":
        raise ValueError(f"no date: {text}")
    return date.fromisoformat(text)


def _partial(text: str) -> Moment:
    if re.fullmatch(r"[0-9]{4}", text):
        return Moment(_day(f"{text}-01-01"), _day(f"{text}-12-31"))
    if re.fullmatch(r"[0-9]{4}-[0-9]{2}", text):
        first = _day(f"{text}-01")
        last = monthrange(first.year, first.month)[1]
        return Moment(first, first.replace(day=last))
    raise ValueError(f"no date: {text}")
