"""Instruments, items and scores that are declared wrongly are refused when their module loads."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from tests.language.examples import TABLE_1, confused, falls

from trabecula.calculation.scoring import total
from trabecula.language.instrument import (
    AssessmentArea,
    Band,
    Bands,
    Instrument,
    Licence,
    MeaningfulChange,
    Score,
)
from trabecula.language.item import Graded, Rated
from trabecula.language.number import Counted
from trabecula.language.source import Checked

SOURCE: dict[str, Any] = {"source": TABLE_1, "checked": Checked.YES}
ASKED: dict[str, Any] = {"keeps": "lasts"}
ITEM = Rated("an item", "item", "An item?", lowest=0, highest=3, **ASKED)
TOTAL = Score(
    Counted("total", "total", "", lowest=0, highest=3, **ASKED),
    of=(ITEM,), by=total, words="sum", **SOURCE,
)  # fmt: skip
ONE = Instrument(
    "one", "One", measures="One thing.", area=AssessmentArea.PAIN, items=(ITEM,), scores=(TOTAL,),
    version="1", recall="now", interval="daily", licence=Licence("free"), **SOURCE,
)  # fmt: skip


def bands(*starts: float | None) -> Bands:
    named = tuple(Band(str(number), start) for number, start in enumerate(starts))
    return Bands("scheme", named, **SOURCE)


def reserved() -> Instrument:
    item = Graded("g", "g", "G?", options=("refused", "b"), points=(0, 1), **ASKED)
    return replace(ONE, items=(ITEM, item))


WRONG: dict[str, tuple[Callable[[], Any], str]] = {
    "one band": (lambda: bands(None), "two bands or more"),
    "first band with a start": (lambda: bands(1, 2), "first starts nowhere"),
    "second band without a start": (lambda: bands(None, 1, None), "starts above"),
    "bands that fall": (lambda: bands(None, 2, 1), "starts above"),
    "bands alike": (lambda: bands(None, 2, 2), "starts above"),
    "change without a size": (lambda: MeaningfulChange(None, None, **SOURCE), "has a size"),
    "change without a direction": (
        lambda: replace(TOTAL, change=MeaningfulChange(1, 1, **SOURCE)),
        "which way is better",
    ),
    "partial without a rule": (lambda: replace(TOTAL, partial=True), "go together"),
    "a rule without partial": (lambda: replace(TOTAL, missing="half"), "go together"),
    "one key twice": (lambda: replace(ONE, items=(ITEM, ITEM)), "two things are called item"),
    "a score of no item": (lambda: replace(ONE, items=(falls,)), "needs item, no item"),
    "the same of no item": (lambda: replace(ONE, same=(confused,)), "needs confused, no item"),
    "an answer named as missing": (reserved, "an answer called refused"),
    "a rating without an end": (
        lambda: Rated("r", "r", "R?", lowest=0, **ASKED),
        "has two ends",
    ),
    "a grade without points": (
        lambda: Graded("g", "g", "G?", options=("a", "b"), points=(0,), **ASKED),
        "needs its points",
    ),
}


@pytest.mark.parametrize("which", WRONG)
def test_what_is_declared_wrongly_is_refused(which: str) -> None:
    declare, says = WRONG[which]
    with pytest.raises(ValueError, match=says):
        declare()


def test_what_is_declared_rightly_is_taken() -> None:
    assert [band.name for band in bands(None, 1, 2).between(0, 1)] == ["0", "1"]
    assert ONE.score("total") is TOTAL
