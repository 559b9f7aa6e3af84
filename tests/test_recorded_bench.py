"""The recorded ratios of the bench: what is worse is said, and what cannot be compared is not."""

from datetime import date

from bench.ratios import Row, as_toml, from_toml, worse

ROWS = (
    Row("steady", "what stays", 3.0, 2.0),
    Row("slower", "what gets slower", 1.0, 1.5),
    Row("by_the_clock", "what hangs on the machine", 1.0, 1.0, compared=False),
)


def test_what_is_recorded_is_read_again() -> None:
    recorded = from_toml(as_toml(ROWS, "abc1234", date(2026, 11, 24), 100, 1000))
    assert recorded.ratios == {"steady": 3.0, "slower": 1.0}
    assert (recorded.day, recorded.commit) == (date(2026, 11, 24), "abc1234")


def test_only_more_than_a_fifth_is_worse() -> None:
    recorded = {"steady": 3.0, "slower": 1.0, "by_the_clock": 1.0}
    now = (
        ROWS[0]._replace(ratio=3.59),
        ROWS[1]._replace(ratio=1.21),
        ROWS[2]._replace(ratio=9.0),
        Row("new", "what was never recorded", 9.0, 1.0),
    )
    assert worse(now, recorded) == ["what gets slower: 1.21, and 1.00 was recorded"]


def test_an_aim_that_is_missed_is_said_with_how_much() -> None:
    assert "1.50 x the aim" in ROWS[0].said
    assert "reached" in ROWS[1].said
