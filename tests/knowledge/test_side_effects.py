"""Side effects as they are declared: by the dossier's set, alert and order."""

import pytest

from trabecula.knowledge.instruments.side_effects.pro_ctcae import MOBILITY_SET
from trabecula.knowledge.medicine_loads import LOADS
from trabecula.knowledge.monitoring import MONITORING
from trabecula.language.side_effect import Grading, SideEffect
from trabecula.language.source import Checked

EFFECTS = MONITORING.side_effects.effects
BY_KEY = {one.fact.key: one for effect in EFFECTS for one in effect.graded}
OF_THE_DOSSIER = (40, 53, 39, 50, 51, 46, 22, 18, 65, 8)
"""Instruments dossier, section 7.1: the mobility set."""


def test_the_mobility_set_of_the_dossier_is_asked_in_full() -> None:
    assert {term.name for term in MOBILITY_SET} == {f"proctcae-{one}" for one in OF_THE_DOSSIER}
    assert {f"proctcae_{number}_comp" for number in OF_THE_DOSSIER} <= set(BY_KEY)


@pytest.mark.parametrize("number", [*OF_THE_DOSSIER, 9, 15])
def test_a_composite_calls_for_somebody_as_the_dossier_has_it(number: int) -> None:
    grading = BY_KEY[f"proctcae_{number}_comp"]
    assert (grading.above, grading.at, grading.rise) == (0, 3, 2)


@pytest.mark.parametrize(
    ("key", "grading"),
    [
        ("sedation", (0, 2)),
        ("delirium_4at", (0, 4)),
        ("sbp_drop", (None, 20)),
        ("days_no_stool", (None, 3)),
        ("bfi", (28.8, None)),
        ("fatigue", (0, 7)),
    ],
)
def test_cut_offs_are_those_of_the_dossier(
    key: str, grading: tuple[float | None, float | None]
) -> None:
    assert (BY_KEY[key].above, BY_KEY[key].at) == grading


def test_what_ends_walking_at_once_comes_first_and_each_says_what_it_costs() -> None:
    names = [one.name for one in EFFECTS]
    assert names[:2] == ["falls", "drowsiness"]
    assert len(set(names)) == len(names)
    assert all(one.costs.endswith(".") for one in EFFECTS)


def test_no_more_is_claimed_than_a_default_of_the_panel() -> None:
    assert {one.checked for one in EFFECTS} == {Checked.FROM_KNOWLEDGE}


def test_each_load_is_one_that_is_reckoned() -> None:
    assert {load for effect in EFFECTS for load in effect.loads} <= set(LOADS)


@pytest.mark.parametrize("effect", EFFECTS, ids=lambda one: one.name)
def test_what_may_be_the_cord_says_so_first(effect: SideEffect) -> None:
    codes = {one.code for one in effect.statements}
    assert ("EMR-01" in effect.first) is ("EMR-01" in codes)


def test_a_grading_is_by_a_number_or_by_items() -> None:
    grading = BY_KEY["sedation"]
    with pytest.raises(ValueError, match="not both"):
        Grading(
            grading.fact,
            above=1,
            found=("confusion",),
            source=grading.source,
            checked=grading.checked,
        )
