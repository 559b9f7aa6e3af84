"""Tables looked up by a number or a name: no value falls between two rows, or in two."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.language.examples import edition, falls, long_prognosis, many_falls, prognosis, site

from trabecula.language.condition import Condition
from trabecula.language.edition import Edition
from trabecula.language.fact import LASTS, YesNo
from trabecula.language.policy import Policy, PolicyValue, Setting
from trabecula.language.quantity import MillilitresPerMinute, Weeks
from trabecula.language.source import Checked, Citation, Source
from trabecula.language.table import (
    Band,
    Bands,
    Entries,
    Entry,
    Includes,
    Range,
    Ranges,
    TableRow,
    conditions,
    policy_values,
)

HERE = Source("TEST", "A source", "a reference", Checked.YES, "all of it").at("Table 1")


def band(starts_at: float, holds: str = "row") -> Band[Weeks, str]:
    return Band(Weeks(starts_at), holds=holds, sources=(HERE,), checked=Checked.YES)


def clearance(
    lowest: float, highest: float | None, includes: Includes, holds: str = "row"
) -> Range[MillilitresPerMinute, str]:
    upper = None if highest is None else MillilitresPerMinute(highest)
    return Range(
        MillilitresPerMinute(lowest), upper, includes, holds=holds, sources=(HERE,),
        checked=Checked.YES,
    )  # fmt: skip


def score(lowest: int, highest: int, includes: Includes = Includes.BOTH) -> Range[int, str]:
    return Range(lowest, highest, includes, holds="row", sources=(HERE,), checked=Checked.YES)


finite = st.floats(min_value=0, max_value=1000, allow_nan=False)
pairs = st.lists(st.integers(0, 6), unique=True, min_size=2, max_size=2).map(sorted)
thresholds = st.lists(st.floats(0.5, 500), unique=True, max_size=8).map(sorted)


@given(thresholds, finite)
def test_every_value_falls_in_exactly_one_band(starts: list[float], value: float) -> None:
    bands = Bands("weeks", Weeks(0), tuple(band(start) for start in [0.0, *starts]))
    ends = [*[row.starts_at.value for row in bands.rows[1:]], float("inf")]
    held = [
        row for row, end in zip(bands.rows, ends, strict=True) if row.starts_at.value <= value < end
    ]
    assert held == [bands.at(Weeks(value))]


def test_a_threshold_belongs_to_the_band_that_it_starts() -> None:
    bands = Bands("weeks", Weeks(0), (band(0, "days"), band(4, "months")))
    assert bands.at(Weeks(3.99)).holds == "days"
    assert bands.at(Weeks(4)).holds == "months"


@pytest.mark.parametrize(
    ("starts", "says"),
    [
        ([], "first row starts at the lowest value, 0 weeks"),
        ([4.0, 12.0], "first row starts at the lowest value, 0 weeks"),
        ([0.0, 12.0, 12.0], "12 weeks does not come after 12 weeks"),
        ([0.0, 12.0, 4.0], "4 weeks does not come after 12 weeks"),
    ],
)
def test_bands_are_refused(starts: list[float], says: str) -> None:
    with pytest.raises(ValueError, match=says):
        Bands("weeks", Weeks(0), tuple(band(start) for start in starts))


def test_below_the_lowest_value_there_is_no_band() -> None:
    with pytest.raises(ValueError, match="starts at 0 weeks: -1 weeks is below it"):
        Bands("prognosis", Weeks(0), (band(0),)).at(Weeks(-1))


def test_a_value_in_another_unit_is_refused() -> None:
    bands = Bands("prognosis", Weeks(0), (band(0),))
    with pytest.raises(TypeError, match="prognosis is in Weeks"):
        bands.at(MillilitresPerMinute(3))  # pyright: ignore[reportArgumentType]


def test_bands_of_whole_numbers_do_not_take_fractions_or_yes_and_no() -> None:
    rows = (Band(0, holds="row", sources=(HERE,), checked=Checked.YES),)
    bands = Bands("score", 0, rows)
    assert bands.at(3) is rows[0]
    for wrong in (3.5, True):
        with pytest.raises(TypeError, match="score is in int"):
            bands.at(wrong)  # pyright: ignore[reportArgumentType]


def test_a_row_needs_a_source() -> None:
    with pytest.raises(ValueError, match="needs a source and a place in it"):
        Band(Weeks(0), holds="row", sources=(), checked=Checked.YES)
    with pytest.raises(ValueError, match="needs a source and a place in it"):
        Range(0, 6, Includes.BOTH, holds="row", sources=(), checked=Checked.YES)


def test_a_place_cannot_be_empty() -> None:
    with pytest.raises(ValueError, match="needs a place"):
        Citation(HERE.source, " ")


@given(st.lists(finite, unique=True, min_size=2, max_size=8).map(sorted), finite)
def test_every_value_inside_falls_in_exactly_one_range(ends: list[float], value: float) -> None:
    rows = tuple(clearance(low, high, Includes.LOWEST) for low, high in pairwise(ends))
    table = Ranges("clearance", (*rows, clearance(ends[-1], None, Includes.LOWEST)))
    held = [row for row in table.rows if row.has(MillilitresPerMinute(value))]
    if value < ends[0]:
        assert not held
        with pytest.raises(ValueError, match="has no row for"):
            table.at(MillilitresPerMinute(value))
    else:
        assert held == [table.at(MillilitresPerMinute(value))]


@given(pairs, pairs, st.sampled_from(Includes), st.sampled_from(Includes))
def test_a_gap_or_an_overlap_is_refused(
    before: list[int], after: list[int], first: Includes, second: Includes
) -> None:
    meet = before[1] == after[0] and first.highest != second.lowest
    rows = (clearance(before[0], before[1], first), clearance(after[0], after[1], second))
    if meet:
        Ranges("clearance", rows)
    else:
        with pytest.raises(ValueError, match=r"gap|overlap"):
            Ranges("clearance", rows)


@pytest.mark.parametrize(
    ("rows", "says"),
    [
        (
            (clearance(0, 20, Includes.BOTH), clearance(21, 40, Includes.BOTH)),
            "clearance: gap between from 0 mL/min to 20 mL/min, includes both and from 21",
        ),
        ((clearance(0, 20, Includes.LOWEST), clearance(20, 40, Includes.HIGHEST)), "gap"),
        ((clearance(0, 20, Includes.BOTH), clearance(20, 40, Includes.BOTH)), "overlap"),
        ((clearance(0, 30, Includes.BOTH), clearance(20, 40, Includes.BOTH)), "overlap"),
        ((clearance(0, None, Includes.LOWEST), clearance(20, 40, Includes.BOTH)), "overlap"),
        ((), "needs a row"),
    ],
)
def test_ranges_say_what_is_wrong(
    rows: tuple[Range[MillilitresPerMinute, str], ...], says: str
) -> None:
    with pytest.raises(ValueError, match=says):
        Ranges("clearance", rows)


@pytest.mark.parametrize("includes", list(Includes))
def test_ends_belong_to_a_range_as_it_says(includes: Includes) -> None:
    row = clearance(30, 60, includes)
    assert row.has(MillilitresPerMinute(30)) is includes.lowest
    assert row.has(MillilitresPerMinute(60)) is includes.highest
    assert row.has(MillilitresPerMinute(45))


def test_whole_numbers_follow_on_each_other() -> None:
    table = Ranges("SINS", (score(0, 6), score(7, 12), score(12, 18, Includes.HIGHEST)))
    held = [next(n for n, row in enumerate(table.rows) if row.has(value)) for value in range(19)]
    assert held == [0] * 7 + [1] * 6 + [2] * 6
    with pytest.raises(ValueError, match="gap"):
        Ranges("SINS", (score(0, 6), score(8, 12)))
    with pytest.raises(ValueError, match="overlap"):
        Ranges("SINS", (score(0, 7), score(7, 12)))
    with pytest.raises(ValueError, match="SINS has no row for 19: it goes from 0 to 18"):
        table.at(19)


def test_a_range_that_no_value_can_be_in_is_refused() -> None:
    for lowest, highest, includes in (
        (30, 20, Includes.BOTH),
        (30, 30, Includes.LOWEST),
        (30, 30, Includes.NEITHER),
    ):
        with pytest.raises(ValueError, match="no value is in the range"):
            clearance(lowest, highest, includes)
    assert clearance(30, 30, Includes.BOTH).has(MillilitresPerMinute(30))


def test_a_missing_upper_end_cannot_be_included() -> None:
    with pytest.raises(ValueError, match="no upper end to include"):
        clearance(30, None, Includes.BOTH)


def entry(*keys: str | None, holds: object = "row") -> Entry[str, object]:
    return Entry("a row", keys, holds=holds, sources=(HERE,), checked=Checked.YES)


def test_a_name_finds_its_one_row() -> None:
    table = Entries("sites", (entry("hip", "femur"), entry("rib", None)))
    assert table.at("femur") is table.rows[0]
    assert table.at(None) is table.rows[1]
    assert table.keys == ("hip", "femur", "rib", None)


def test_a_name_without_a_row_is_an_error_that_says_what_there_is() -> None:
    with pytest.raises(ValueError, match="sites has no row for toe: it has hip, rib"):
        Entries("sites", (entry("hip"), entry("rib"))).at("toe")


@pytest.mark.parametrize(
    ("rows", "says"),
    [
        ((), "sites needs a row"),
        ((entry("hip"), entry("rib", "hip")), "sites has two rows for hip"),
        ((entry("hip", None), entry(None)), "sites has two rows for None"),
    ],
)
def test_entries_are_refused(rows: tuple[Entry[str, object], ...], says: str) -> None:
    with pytest.raises(ValueError, match=says):
        Entries("sites", rows)


other = PolicyValue("other", Weeks(1), Weeks(1), Weeks(2), reason="invented")
within = TableRow(holds=(other, falls), sources=(HERE,), checked=Checked.YES)
asks: Condition = (falls >= many_falls) & site.equals("rib")


def test_every_policy_value_of_a_table_is_found_however_deep() -> None:
    held = {"a": (long_prognosis, within)}
    table = Entries("held", (entry("hip", holds=held), entry("rib", holds=(asks, other))))
    assert set(policy_values(table)) == {long_prognosis, other, many_falls}
    assert conditions(table) == (asks,)


def with_table(holds: object) -> Edition:
    return replace(edition(), tables=(Entries("held", (entry("hip", holds=holds),)),))


def test_an_edition_lists_and_sets_the_policy_values_of_its_tables() -> None:
    knowledge = with_table((other, prognosis >= long_prognosis))
    assert {other, long_prognosis} <= set(knowledge.policy_values)
    assert knowledge.open(local(Weeks(2))).policy.value(other) == Weeks(2)
    with pytest.raises(ValueError, match="policy value other may be from"):
        knowledge.open(local(Weeks(3)))


def local(value: Weeks) -> Policy:
    return Policy({"other": Setting(value, "Dr N", date(2026, 1, 1))})


def test_an_edition_lists_the_sources_of_its_tables() -> None:
    assert HERE.source in with_table("held").sources


def test_an_edition_refuses_two_policy_values_of_one_name() -> None:
    with pytest.raises(ValueError, match="two of one name: policy value other"):
        with_table((other, replace(other, highest=Weeks(3))))


def test_an_edition_refuses_a_table_that_asks_what_is_no_fact() -> None:
    stranger = YesNo("a stranger", "stranger", "Is there one?", keeps=LASTS)
    with pytest.raises(ValueError, match="held asks a stranger, which is no fact here"):
        with_table(stranger.node())
