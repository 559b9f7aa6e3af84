"""An education sheet cannot be written without its basis."""

from typing import Any

import pytest

from trabecula.language.education import EducationSheet, Figure
from trabecula.language.source import Checked, Source

PLACE = Source("KEY", "A paper", "a reference", Checked.YES, "all").at("Table 1")


def sheet(**other: Any) -> EducationSheet:
    parts: dict[str, Any] = {
        "name": "a-sheet",
        "statements": ("TST-01",),
        "what": ("It is this.",),
        "do": ("Do that.",),
        "call_today": ("It hurts.",),
        "sources": (PLACE,),
    }
    return EducationSheet("A sheet", **(parts | other))


@pytest.mark.parametrize("part", ["what", "do", "call_today", "sources", "name"])
def test_a_sheet_that_lacks_a_part_is_refused(part: str) -> None:
    with pytest.raises(ValueError, match=f"has no {part}"):
        sheet(**{part: "" if part == "name" else ()})


def test_a_sheet_belongs_to_something() -> None:
    with pytest.raises(ValueError, match="belongs to no statement"):
        sheet(statements=())
    assert sheet(statements=(), for_everyone=True).for_everyone


@pytest.mark.parametrize(
    "line", ["It helps 6 out of 10 people.", "It helps half of all people.", "Take it Twice a day."]
)
@pytest.mark.parametrize("part", ["what", "notice", "do", "call_today", "call_now"])
def test_a_number_without_a_source_is_refused_wherever_it_stands(part: str, line: str) -> None:
    with pytest.raises(ValueError, match="no source for"):
        sheet(**{part: (line,)})


def test_a_number_with_a_figure_is_taken_and_another_beside_it_is_not() -> None:
    figure = Figure(holds="6 out of 10 people", sources=(PLACE,), checked=Checked.YES)
    assert sheet(what=("It helps 6 out of 10 people.",), figures=(figure,)).figures == (figure,)
    with pytest.raises(ValueError, match="no source for"):
        sheet(what=("It helps 6 out of 10 people in 4 weeks.",), figures=(figure,))


def test_what_cannot_wait_stands_before_what_can_wait_for_the_day() -> None:
    headings = [heading for heading, _ in sheet(call_now=("It stops.",)).sections]
    assert headings.index("Get help at once if") < headings.index("Call your team the same day if")
