"""Tables of situations: what is not known never frees."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.language.examples import bedbound, confused, falls

from trabecula.language.condition import Condition
from trabecula.language.fact import Raw
from trabecula.language.situation import Situation, Situations
from trabecula.language.source import Checked, Source

HERE = Source("TEST", "A source", "a reference", Checked.YES, "all of it").at("Table 1")


def row(holds: str, when: Condition) -> Situation[str]:
    return Situation(holds, when, holds=holds, sources=(HERE,), checked=Checked.YES)


CARE = Situations(
    "care",
    restricting=(row("bed", bedbound.node()), row("watched", falls >= 2)),
    meanwhile=(row("asked", confused.is_no), row("careful", confused.node())),
    freeing=(row("alone", confused.is_no & (falls <= 1)),),
)
KNOWN: dict[str, list[Raw]] = {
    bedbound.key: [True, False],
    falls.key: [0, 2],
    confused.key: [True, False],
}


@pytest.mark.parametrize(
    ("values", "holds", "not_known"),
    [
        ({"bedbound": True}, "bed", []),
        ({"falls": 3}, "watched", ["bed"]),
        ({"bedbound": False, "falls": 1, "confused": False}, "alone", []),
        ({"falls": 1, "confused": False}, "asked", ["bed"]),
        ({"bedbound": False, "confused": False}, "asked", ["watched", "alone"]),
        ({"bedbound": False, "falls": 1, "confused": True}, "careful", []),
        ({"bedbound": False, "falls": 1}, "careful", ["alone"]),
        ({}, "careful", ["bed", "watched", "alone"]),
    ],
)
def test_the_most_restrictive_row_that_applies_holds(
    values: dict[str, Raw | None], holds: str, not_known: list[str]
) -> None:
    standing = CARE.at(values)
    assert standing.row.holds == holds
    assert [each.holds for each in standing.not_known] == not_known


@given(st.fixed_dictionaries({key: st.sampled_from([None, *all_]) for key, all_ in KNOWN.items()}))
def test_who_is_freed_stays_free_whatever_becomes_known(values: dict[str, Raw | None]) -> None:
    if CARE.at(values).row not in CARE.freeing:
        return
    choices = [KNOWN[key] if value is None else [value] for key, value in values.items()]
    for known in product(*choices):
        assert CARE.at(dict(zip(values, known, strict=True))).row in CARE.freeing


def test_every_row_is_of_the_table_in_order() -> None:
    assert [each.holds for each in CARE.rows] == ["bed", "watched", "asked", "careful", "alone"]


def test_a_table_without_a_row_for_what_is_not_known_is_refused() -> None:
    with pytest.raises(ValueError, match="care needs a row for what is not known"):
        Situations("care", CARE.restricting, (), CARE.freeing)
