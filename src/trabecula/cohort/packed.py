"""Answers packed for the way between machines: three bits each, in one column, not a column each.

Of eight answers, the first byte has the lowest bits, the second the next and the third the highest:
so all rows are packed at once, as `trabecula.language.row` has them.
"""

from collections.abc import Sequence
from typing import Final

import polars as pl

from trabecula.cohort import series
from trabecula.cohort.layout import ANSWER, ANSWERS

_BITS: Final = range(3)
_TOGETHER: Final = 8
_NOT_ANSWERED: Final = len(ANSWERS)


def packed(answers: pl.DataFrame) -> pl.Series:
    """One binary value a row: what all columns say (`ANSWER`, or null), in their order."""
    rows = answers.height
    each = _one_in_each(rows)
    places = answers.select(pl.all().to_physical().fill_null(_NOT_ANSWERED))
    lanes = [int.from_bytes(bytes(column.to_list()), "little") for column in places.iter_columns()]
    planes = [
        sum((lane >> bit & each) << place for place, lane in enumerate(lanes[start:][:_TOGETHER]))
        for start in range(0, len(lanes), _TOGETHER)
        for bit in _BITS
    ]
    whole = b"".join(plane.to_bytes(rows, "little") for plane in planes)
    return pl.Series("answers", [whole[row::rows] for row in range(rows)], pl.Binary)


def unpacked(answers: pl.Series, names: Sequence[str]) -> pl.DataFrame:
    """The columns of these names that were `packed`, in their order."""
    rows, each = len(answers), _one_in_each(len(answers))
    whole = b"".join(answers.to_list())
    width = len(_BITS) * -(-len(names) // _TOGETHER)
    planes = [int.from_bytes(whole[place::width], "little") for place in range(width)]
    lanes: list[bytes] = []
    for number in range(len(names)):
        group, place = divmod(number, _TOGETHER)
        here = planes[len(_BITS) * group :][: len(_BITS)]
        lane = sum((plane >> place & each) << bit for bit, plane in enumerate(here))
        lanes.append(lane.to_bytes(rows, "little"))
    words = series.from_bytes(b"".join(lanes), ANSWERS)
    return pl.DataFrame(
        [words.slice(place * rows, rows).alias(name) for place, name in enumerate(names)],
        schema=dict.fromkeys(names, ANSWER),
    )


def _one_in_each(rows: int) -> int:
    return int.from_bytes(b"\x01" * rows, "little")
