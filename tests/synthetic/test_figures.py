"""The figures from which people are invented say whose they are, and claim no more than was seen."""

import pytest

from trabecula.language.source import Checked
from trabecula.report.figure_table import figures
from trabecula.synthetic.figures import CHAPTERS, FIGURES
from trabecula.synthetic.figures.figure import Figure, Share, Shares, Spread
from trabecula.synthetic.figures.sources import GUESSED, from_us, ours

READ = (Checked.YES, Checked.IN_PART)


@pytest.mark.parametrize("figure", FIGURES, ids=lambda figure: figure.says)
def test_a_figure_is_checked_no_further_than_its_sources_were_read(figure: Figure) -> None:
    read = [citation.source.checked for citation in figure.sources]
    if figure.checked is Checked.YES:
        assert all(checked is Checked.YES for checked in read)
    if figure.checked is Checked.IN_PART:
        assert any(checked in READ for checked in read)


@pytest.mark.parametrize("figure", FIGURES, ids=lambda figure: figure.says)
def test_what_only_we_say_is_a_guess(figure: Figure) -> None:
    if all(citation.source is ours for citation in figure.sources):
        assert figure.checked is Checked.FROM_KNOWLEDGE


def test_every_chapter_states_its_limits() -> None:
    assert [
        chapter.__name__ for chapter in CHAPTERS if "Limits  " not in str(chapter.__doc__)
    ] == []


def test_the_table_shows_every_figure_with_its_source() -> None:
    shown = figures()
    for figure in FIGURES:
        assert f"| {figure.says} |" in shown
        assert all(citation.source.key in shown for citation in figure.sources)


def test_a_figure_without_a_source_cannot_be_made() -> None:
    with pytest.raises(ValueError, match="needs whose it is, and a source"):
        Share("who sings", 0.5, whose="people", sources=(), checked=GUESSED)


def test_shares_that_do_not_make_one_cannot_be_made() -> None:
    with pytest.raises(ValueError, match=r"the shares make 0\.9, not 1"):
        Shares("who", {"a": 0.5, "b": 0.4}, whose="people", sources=from_us("a"), checked=GUESSED)


@pytest.mark.parametrize("of_one", [-0.1, 1.1])
def test_a_share_is_between_nothing_and_all(of_one: float) -> None:
    with pytest.raises(ValueError, match="a share is from 0 to 1"):
        Share("who sings", of_one, whose="people", sources=from_us("a test"), checked=GUESSED)


def test_a_mean_beyond_its_ends_cannot_be_made() -> None:
    with pytest.raises(ValueError, match="the mean must lie between the ends"):
        Spread("age", 9, 1, 10, 20, "years", whose="us", sources=from_us("a"), checked=GUESSED)
