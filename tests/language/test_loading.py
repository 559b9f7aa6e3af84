"""What a bone may be asked to do: more lesions never allow more."""

from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trabecula.language.loading import (
    ALLOWED,
    LEFT_OUT,
    Allowance,
    Caution,
    Extent,
    Load,
    Loads,
    all_except,
    only,
)
from trabecula.language.source import Checked, Source
from trabecula.language.table import Entry, TableRow

HERE = Source("TEST", "A source", "a reference", Checked.YES, "all of it").at("Table 1")


class Move(StrEnum):
    BEND = "bend"
    LIFT = "lift"
    TURN = "turn"


class Kind(StrEnum):
    ARM = "arm"
    LEG = "leg"


sets_of_moves = st.frozensets(st.sampled_from(Move))
allowances = st.builds(Allowance[Move], sets_of_moves, st.booleans())


def caution_to_avoid(moves: frozenset[Move]) -> TableRow[Caution[Move]]:
    return TableRow(holds=Caution(moves), sources=(HERE,), checked=Checked.YES)


cautions = sets_of_moves.map(caution_to_avoid)
loads = st.builds(
    Load[Kind, Move],
    st.dictionaries(st.sampled_from(Kind), allowances),
    st.lists(cautions, max_size=2).map(tuple),
)


@given(allowances, allowances, sets_of_moves)
def test_both_allow_what_each_of_them_allows(
    one: Allowance[Move], other: Allowance[Move], moves: frozenset[Move]
) -> None:
    assert (one & other).permits(moves) is (one.permits(moves) and other.permits(moves))


@given(loads, loads, st.sampled_from(Kind), sets_of_moves)
def test_a_second_lesion_never_allows_more(
    one: Load[Kind, Move], other: Load[Kind, Move], kind: Kind, moves: frozenset[Move]
) -> None:
    both = (one & other).permits(kind, moves)
    assert both is (one.permits(kind, moves) and other.permits(kind, moves))


@pytest.mark.parametrize(
    ("allowance", "extent", "words"),
    [
        (ALLOWED, Extent.ALLOWED, "allowed"),
        (all_except(Move.TURN), Extent.EXCEPT, "allowed except turn"),
        (only(Move.BEND), Extent.ONLY, "only bend"),
        (LEFT_OUT, Extent.LEFT_OUT, "left out at the start"),
        (only(Move.BEND) & only(Move.TURN), Extent.LEFT_OUT, "left out at the start"),
    ],
)
def test_an_allowance_is_one_of_four(
    allowance: Allowance[Move], extent: Extent, words: str
) -> None:
    assert allowance.extent is extent
    assert str(allowance) == words


def test_an_exercise_that_names_no_movement_needs_all_of_them() -> None:
    assert ALLOWED.permits([])
    assert not all_except(Move.TURN).permits([])
    assert not only(Move.BEND).permits([])
    assert not LEFT_OUT.permits([])


def test_an_activity_that_is_not_named_is_left_out() -> None:
    assert Load[Kind, Move]({Kind.ARM: ALLOWED}).of(Kind.LEG).extent is Extent.LEFT_OUT


def test_a_caution_counts_in_every_activity() -> None:
    caution = caution_to_avoid(frozenset({Move.LIFT}))
    load = Load[Kind, Move]({Kind.ARM: ALLOWED, Kind.LEG: only(Move.LIFT)}, (caution,))
    assert not load.permits(Kind.ARM, [Move.LIFT])
    assert load.permits(Kind.ARM, [Move.BEND])
    assert load.of(Kind.LEG).extent is Extent.LEFT_OUT


def row(key: str | None, load: Load[Kind, Move]) -> Entry[str, Load[Kind, Move]]:
    return Entry(str(key), (key,), holds=load, sources=(HERE,), checked=Checked.YES)


TABLE: Loads[str, Kind, Move] = Loads(
    "loads",
    (
        row("hip", Load({Kind.ARM: ALLOWED, Kind.LEG: all_except(Move.BEND)})),
        row("rib", Load({Kind.ARM: only(Move.BEND), Kind.LEG: ALLOWED})),
        row("all", Load({Kind.ARM: ALLOWED, Kind.LEG: only(Move.LIFT)})),
        row(None, Load({}, notes=("Ask.",))),
    ),
    everywhere="all",
    regions=(frozenset({"hip"}), frozenset({"rib"})),
)


def test_the_row_for_everywhere_counts_where_every_region_has_a_lesion() -> None:
    assert [found.name for found in TABLE.rows_for(["hip", "hip"])] == ["hip"]
    assert [found.name for found in TABLE.rows_for(["rib", "hip"])] == ["rib", "hip", "all"]
    together = TABLE.together(["rib", "hip"])
    assert str(together.of(Kind.ARM)) == "only bend"
    assert str(together.of(Kind.LEG)) == "only lift"


def test_a_site_that_is_not_known_allows_nothing_and_says_so() -> None:
    together = TABLE.together(["hip", None])
    assert together.notes == ("Ask.",)
    assert {together.of(kind).extent for kind in Kind} == {Extent.LEFT_OUT}


def test_a_table_of_loads_is_asked_about_lesions_that_it_has() -> None:
    with pytest.raises(ValueError, match="loads has no row for toe: it has hip, rib, all, None"):
        TABLE.together(["toe"])
    with pytest.raises(ValueError, match="name at least one site"):
        TABLE.together([])
