"""How records are in disorder: what is missing, double, old, or in another unit.

Limits   No record was measured for this: each rate is set so that every kind occurs.
"""

from trabecula.synthetic.figures.figure import Share, Shares
from trabecula.synthetic.figures.sources import GUESSED, from_us

_RECORDS = "records of an invented service"


def _rate(says: str, of_one: float) -> Share:
    return Share(
        says,
        of_one,
        whose=_RECORDS,
        sources=from_us("so that it occurs"),
        checked=GUESSED,
    )


completeness = Shares(
    "how much of what is known gets into the record: share of each finding that is recorded",
    {"0.95": 0.45, "0.8": 0.35, "0.5": 0.15, "0.15": 0.05},
    whose=_RECORDS,
    sources=from_us("some people lack much"),
    checked=GUESSED,
)
second_value = _rate("blood tests with a second, other value on the same day", 0.01)
other_unit = _rate("people whose laboratory writes conventional units", 0.12)
stopped_undated = _rate("ended orders whose end nobody dated", 0.04)
carer_differs = _rate("weekly check-ins that a carer answers too, with another pain", 0.015)
broken_off = _rate("check-ins that are broken off half-way", 0.02)
stale = _rate("people with old scores and values from long before", 0.3)
