"""The plan in a terminal: every part is there, it fits, and colour says nothing alone."""

import re
import unicodedata
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from trabecula.report import wording
from trabecula.report.items import said_origin
from trabecula.report.text import render

_ANSI = re.compile(r"\x1b\[[0-9;]*m")


@pytest.mark.parametrize("width", [40, 60, 80, 100])
def test_every_line_fits(vignettes: dict[str, Any], width: int) -> None:
    for plan, assessment in vignettes.values():
        for row in render(plan, assessment, width, colour=False).splitlines():
            assert cell_len(row) <= width


def test_colour_changes_no_word(vignettes: dict[str, Any]) -> None:
    for plan, assessment in vignettes.values():
        plain = render(plan, assessment, 80, colour=False)
        coloured = _ANSI.sub("", render(plan, assessment, 80, colour=True))
        assert "\x1b" not in plain
        assert [row.rstrip() for row in coloured.splitlines()] == plain.splitlines()


def test_each_measure_says_what_who_when_why_and_on_what_basis(vignettes: dict[str, Any]) -> None:
    for plan, assessment in vignettes.values():
        said = _flat(render(plan, assessment, 80, colour=False))
        for measure in plan.measures:
            statement = measure.statement
            assert f"{statement.title} ({statement.code})" in said
            assert wording.said_urgency(measure.urgency).lower() in said
            for part in (*measure.says(), *statement.owner, *statement.contraindications):
                assert _flat(part) in said
            assert f"{statement.strength}; evidence" in said
            assert f"{statement.sources[0].source.key}, " in said


def test_what_is_held_back_is_shown_with_the_reason(vignettes: dict[str, Any]) -> None:
    held = [(p, a) for p, a in vignettes.values() if p.held_back]
    assert held
    for plan, assessment in held:
        said = _flat(render(plan, assessment, 80, colour=False))
        for measure in plan.held_back:
            for effect in measure.items[0].held_by:
                assert _flat(effect.row.reason) in said


def test_an_emergency_comes_first_by_word(awkward: Any) -> None:
    said = render(*awkward, width=80, colour=False)
    assert "DO NOW: IMMEDIATE, WITHIN 1 HOUR" in said
    assert wording.HUMAN_PATH in _flat(said)
    assert said.index("DO NOW") < said.index("ASK NEXT") < said.index("WHAT IS KNOWN")


def test_it_says_draft_day_and_why_that_day(awkward: Any) -> None:
    said = render(*awkward, width=80, colour=False)
    assert "Draft: not yet reviewed by a clinician" in said
    assert "As of 1 Mar 2026 (given)" in said


def test_unusable_and_unreadable_parts_are_listed(awkward: Any) -> None:
    said = _flat(render(*awkward, width=80, colour=False))
    assert "TOO OLD, UNDATED OR IN CONFLICT (2)" in said
    assert "[too old to rely on] (1 Jan 2025, Observation/old)" in said
    assert "1 or 3 [the record disagrees with itself]" in said
    assert "Observation/red: no <b>unit</b> esrever" in said
    assert "2 entries of the record later than 1 Mar 2026 left out." in said


def test_nothing_applies_is_never_an_all_clear(plan_of: Any) -> None:
    said = _flat(render(*plan_of({}), width=80, colour=False))
    assert re.search(r"No statement of this edition applies on what is recorded; \d+ are not", said)
    assert wording.NO_BONE_METASTASIS in said
    assert wording.NO_LESION in said
    assert wording.DRAFT_NOTICE in said
    assert re.search(r"\d+ questions more: ", said)


def test_lesions_that_share_a_label_are_told_apart(plan_of: Any) -> None:
    ribs = [{"l_site": "rib", "l_pain": 5, "l_rt_courses": 0}] * 2
    said = render(*plan_of({"lesions": ribs}), width=80, colour=False)
    assert "Rib (lesion-1)" in said
    assert "Rib (lesion-2)" in said


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(label=st.text(min_size=1), name=st.text())
def test_no_control_character_of_a_record_survives(plan_of: Any, label: str, name: str) -> None:
    plan, assessment = plan_of({"id": name, "lesions": [{"label": label, "l_pain": 6}]})
    for row in render(plan, assessment, 60, colour=False).splitlines():
        assert cell_len(row) <= 60
        assert not {s for s in row if unicodedata.category(s)[0] == "C" and s not in "\u200c\u200d"}


def test_an_origin_names_each_resource_once() -> None:
    origin = (
        "Observation/a.component[0].valueQuantity and Observation/a.valueString and Patient/b.c"
    )
    assert said_origin(origin) == "Observation/a and Patient/b.c"


def _flat(text: str) -> str:
    return " ".join(text.split())
