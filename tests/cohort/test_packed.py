"""What is packed on one machine is unpacked on another, exactly."""

import polars as pl
from hypothesis import given
from hypothesis import strategies as st

from trabecula.cohort.layout import ANSWER, ANSWERS
from trabecula.cohort.packed import packed, unpacked


@st.composite
def answers(draw: st.DrawFn) -> pl.DataFrame:
    """Answers, or none, of some statements about some people."""
    statements, people = draw(st.integers(0, 20)), draw(st.integers(0, 12))
    said = st.lists(st.sampled_from((*ANSWERS, None)), min_size=people, max_size=people)
    return pl.DataFrame(
        {f"S-{place}": pl.Series(draw(said), dtype=ANSWER) for place in range(statements)}
    )


@given(answers())
def test_what_is_unpacked_is_what_was_packed(frame: pl.DataFrame) -> None:
    together = packed(frame)
    assert together.dtype == pl.Binary
    assert unpacked(together, frame.columns).equals(frame)


@given(answers())
def test_an_answer_takes_three_bits(frame: pl.DataFrame) -> None:
    sizes = {len(row) for row in packed(frame).to_list()}
    assert sizes <= {3 * ((frame.width + 7) // 8)}
