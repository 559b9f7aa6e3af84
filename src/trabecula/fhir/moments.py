"""FHIR dates and times, whole or in part, as moments."""

import re
from calendar import monthrange
from datetime import date
from functools import lru_cache
from typing import Final

from trabecula.pathway.record import Moment

_DAYS: Final = 10
_MOST: Final = 16_384
"""How many moments are held, before all are forgotten."""
_TIME: Final = re.compile(r"T((?:[01]\d|2[0-3]):[0-5]\d)(?::[0-9.]+)?(Z|[+-]\d\d:\d\d)?")


class _Moments(dict[str, Moment]):
    """The moment that each text means, for as many as are held. Raises ``ValueError``."""

    def __missing__(self, text: str) -> Moment:
        if len(self) >= _MOST:
            self.clear()
        found = self[text] = _moment(text)
        return found


MOMENTS: Final = _Moments()


def moment(text: str) -> Moment:
    """The day as written in its own zone, with the time of day where there is one.

    A year or a month alone means any of its days. Raises ``ValueError`` for what is no date.
    """
    return MOMENTS[text]


def _moment(text: str) -> Moment:
    if len(text) < _DAYS:
        return _partial(text)
    day = _day(text[:_DAYS])
    if len(text) == _DAYS:
        return Moment(day, day)
    time, zone = _time(text[_DAYS:])
    return Moment(day, day, time, zone)


@lru_cache(maxsize=16384)
def _time(text: str) -> tuple[str, str]:
    said = _TIME.match(text)
    if not said:
        raise ValueError(f"no time of day: {text}")
    return said[1], said[2] or ""


@lru_cache(maxsize=65536)
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
