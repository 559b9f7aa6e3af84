"""What no interaction, family or load can be declared without."""

from dataclasses import replace

import pytest

from trabecula.knowledge.interactions import INTERACTIONS, TABLE
from trabecula.knowledge.medicine_loads import LOADS
from trabecula.language.interaction import Interaction, InteractionTable, Severity

PAIR = next(row for row in INTERACTIONS if row.code == "I01")
LOAD = next(load for load in LOADS if load.alarm_from is not None)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"code": "X1"}, "a code like I07"),
        ({"sides": ()}, "no sides"),
        ({"sides": PAIR.sides[:1]}, "needs a condition"),
        ({"management": ()}, "no management"),
        ({"sources": ()}, "no sources"),
        ({"effect": ""}, "no effect"),
    ],
)
def test_an_interaction_that_lacks_a_part_is_refused(
    change: dict[str, object], message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        replace(PAIR, **change)


def test_a_conflict_with_one_side_is_refused() -> None:
    conflict = next(row.conflict for row in INTERACTIONS if row.conflict)
    with pytest.raises(ValueError, match="two sides or more"):
        replace(PAIR, conflict=conflict[:1])


def test_a_code_that_stands_twice_is_refused() -> None:
    with pytest.raises(ValueError, match="I01"):
        InteractionTable((PAIR, PAIR), (), ())


def test_two_families_of_one_name_are_refused() -> None:
    other = replace(PAIR.sides[1], name=PAIR.sides[0].name)
    row: Interaction = replace(PAIR, sides=(PAIR.sides[0], other))
    with pytest.raises(ValueError, match="two families of medicines are called"):
        InteractionTable((row,), (), TABLE.ingredients)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"scale": ""}, "needs a scale"),
        ({"parts": ()}, "needs a scale and medicines"),
        ({"most": 0}, "counts from 0 to 0"),
        ({"then": ""}, "what the sum warns of"),
        ({"alarm_from": None}, "what the sum warns of"),
    ],
)
def test_a_load_that_lacks_a_part_is_refused(change: dict[str, object], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        replace(LOAD, **change)


def test_severities_are_ordered() -> None:
    assert Severity.CONTRAINDICATED > Severity.MAJOR > Severity.MODERATE > Severity.MINOR
