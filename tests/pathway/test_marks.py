"""The marks of effects are a clinic's to set, signed and dated like every other judgement."""

from datetime import date
from typing import Any

import pytest

from trabecula import journey
from trabecula.errors import UnusablePolicy
from trabecula.language.priority import Priority

FACTS: dict[str, Any] = {
    "facts": {"bone_mets": True, "known_cancer": True, "prognosis_weeks": 52, "neuro_signs": []},
    "lesions": [
        {"l_site": "rib", "l_pain": 5, "l_rt_courses": 0, "l_fracture": False},
    ],
}
SIGNED = 'decided_by = "Dr A. Example"\ndecided_on = 2026-01-01\n'


def mark(policy: str) -> int:
    opened = journey.open_edition(policy, on=date(2026, 11, 23))
    known = journey.take(FACTS, date(2026, 11, 23), opened)
    options = journey.weigh(journey.recommend(known, opened))
    found = next(option for option in options.every if option.code == "OPT-RT8")
    return found.marks[Priority.FAST_RELIEF]


def test_a_clinic_sets_a_mark_and_options_carry_it() -> None:
    assert mark("") == 0
    assert mark(f"{SIGNED}[mark_of_fx_rt8_fast_relief]\nvalue = 1\n") == 1


def test_a_mark_beyond_two_is_refused() -> None:
    with pytest.raises(UnusablePolicy, match="from -2 to 2"):
        mark(f"{SIGNED}[mark_of_fx_rt8_fast_relief]\nvalue = 3\n")
