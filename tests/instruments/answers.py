"""Invented answers to an instrument's items."""

import math
from typing import Any

from hypothesis import strategies as st

from trabecula.language.choice import Checklist, Chosen
from trabecula.language.fact import Fact, YesNo
from trabecula.language.instrument import Instrument
from trabecula.language.item import NotAnswered
from trabecula.language.number import Counted, Measured

PEOPLE = {"age_years": (18, 120), "weight": (30, 210), "albumin": (10, 60)}
"""Adults whose numbers fit together: no body mass index above 150, no negative calcium."""


def answer_to(item: Fact) -> st.SearchStrategy[Any]:
    """Any answer that the item takes."""
    match item:
        case YesNo():
            return st.booleans()
        case Chosen():
            return st.sampled_from(item.options)
        case Checklist():
            return st.frozensets(st.sampled_from(item.items))
        case Counted():
            lowest, highest = _ends(item)
            return st.integers(math.ceil(lowest), math.floor(highest)).map(
                lambda number: number - number % item.step
            )
        case Measured():
            lowest, highest = _ends(item)
            tenths = st.integers(math.ceil(lowest * 10), math.floor(highest * 10))
            return tenths.map(lambda tenth: tenth / 10)
        case _:
            raise AssertionError(f"nothing answers {item.key}")


def _ends(item: Any) -> tuple[float, float]:
    if item.key in PEOPLE:
        return PEOPLE[item.key]
    return max(item.lowest, -1000), min(item.highest, 1000)


def answers(instrument: Instrument) -> st.SearchStrategy[dict[str, Any]]:
    """An answer to every item; of one blood urea and its nitrogen are the same amount."""
    return st.fixed_dictionaries({item.key: answer_to(item) for item in instrument.items}).map(
        lambda found: {key: _of_one_blood(key, found) for key in found}
    )


def _of_one_blood(key: str, found: dict[str, Any]) -> Any:
    return max(1, round(2.8 * found["urea"], 1)) if key == "urea_nitrogen" else found[key]


not_answered = st.sampled_from(NotAnswered)
