"""Load and movement by site: every site is answered, and the published table is the dossier's."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.places import DOSSIERS

from trabecula.knowledge.facts.lesion import SPINE, site
from trabecula.knowledge.facts.sites import SITES
from trabecula.knowledge.movements import KNEE, Activity, Movement
from trabecula.knowledge.tables.loading_by_site import loading_by_site
from trabecula.language.loading import Extent
from trabecula.language.source import Checked

NO_ROW = {"sacrum", "skull", "foot_hand", None}
places = st.lists(st.sampled_from([*site.options, None]), min_size=1, max_size=5)
activities = st.sampled_from(Activity)
moves = st.frozensets(st.sampled_from(Movement), max_size=3)


@pytest.mark.parametrize("place", [*site.options, None])
def test_every_site_is_answered_for_every_activity(place: str | None) -> None:
    load = loading_by_site.at(place).holds  # pyright: ignore[reportArgumentType]
    extents = {load.of(activity).extent for activity in Activity}
    if place in NO_ROW:
        assert extents == {Extent.LEFT_OUT}
        assert load.notes == ("No row: nothing is allowed at the start, ask a physiotherapist.",)
    else:
        assert set(load.allows) == set(Activity)
        assert extents != {Extent.LEFT_OUT}


def test_every_place_of_the_body_is_answered() -> None:
    for place in SITES:
        load = loading_by_site.together([place.site])  # pyright: ignore[reportArgumentType]
        assert load.notes if place.site in NO_ROW else load.allows


@given(places, places, activities, moves)
def test_more_lesions_never_allow_more(
    some: list[str | None], more: list[str | None], activity: Activity, asked: frozenset[Movement]
) -> None:
    few = loading_by_site.together(some)  # pyright: ignore[reportArgumentType]
    many = loading_by_site.together([*some, *more])  # pyright: ignore[reportArgumentType]
    assert few.permits(activity, asked) or not many.permits(activity, asked)


@given(places, activities, moves)
def test_what_several_lesions_allow_each_of_them_allows(
    several: list[str | None], activity: Activity, asked: frozenset[Movement]
) -> None:
    together = loading_by_site.together(several)  # pyright: ignore[reportArgumentType]
    if together.permits(activity, asked):
        for place in several:
            assert loading_by_site.at(place).holds.permits(activity, asked)  # pyright: ignore[reportArgumentType]


def test_an_exercise_is_checked_by_its_movements() -> None:
    femur = loading_by_site.at("femur_head_neck").holds
    assert femur.permits(Activity.RESISTANCE_LOWER_LIMB, KNEE)
    leg_press = (*KNEE, Movement.HIP_EXTENSION)
    assert not femur.permits(Activity.RESISTANCE_LOWER_LIMB, leg_press)
    assert not femur.permits(Activity.RESISTANCE_UPPER_LIMB, [Movement.SINGLE_LEG_STANCE])
    cycling = (*KNEE, Movement.HIP_FLEXION, Movement.HIP_EXTENSION)
    assert femur.permits(Activity.NON_WEIGHT_BEARING_AEROBIC, cycling)
    assert not femur.permits(Activity.WALKING_AS_TRAINING, cycling)
    assert not femur.permits(Activity.NON_WEIGHT_BEARING_AEROBIC, [])


def test_lesions_in_every_region_take_the_row_of_all_regions_too() -> None:
    four = ["pelvis_other", "lumbar", "thoracic", "femur_shaft"]
    lower = Activity.RESISTANCE_LOWER_LIMB
    assert loading_by_site.together(four).permits(lower, [Movement.HIP_ABDUCTION])  # pyright: ignore[reportArgumentType]
    every = loading_by_site.together([*four, "humerus"])  # pyright: ignore[reportArgumentType]
    assert not every.permits(lower, [Movement.HIP_ABDUCTION])
    assert every.of(lower).extent is Extent.ONLY
    assert every.permits(lower, KNEE)


@pytest.mark.parametrize(
    ("place", "as_"),
    [
        ("tibia", "femur_head_neck"), ("acetabulum", "femur_head_neck"),
        ("femur_shaft", "femur_head_neck"), ("radius_ulna", "humerus"), ("scapula", "humerus"),
        ("sternum", "humerus"),
    ],
)  # fmt: skip
def test_a_site_without_a_published_row_says_so_and_whose_it_takes(place: str, as_: str) -> None:
    row = loading_by_site.at(place)  # pyright: ignore[reportArgumentType]
    assert "no published row" in row.name
    assert row.checked is Checked.FROM_KNOWLEDGE
    assert {citation.source.key for citation in row.sources} == {"PANEL"}
    assert row.holds == loading_by_site.at(as_).holds  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize("place", ["clavicle", "mandible"])
@pytest.mark.parametrize("activity", list(Activity))
def test_clavicle_and_mandible_take_the_stricter_of_ribs_and_humerus(
    place: str, activity: Activity
) -> None:
    both = loading_by_site.together(["rib", "humerus"]).of(activity)
    assert loading_by_site.at(place).holds.of(activity) == both  # pyright: ignore[reportArgumentType]


def test_a_spine_is_never_twisted_or_loaded_in_flexion() -> None:
    for place in SPINE:
        load = loading_by_site.at(place).holds
        for activity in Activity:
            assert not load.permits(activity, [Movement.SPINAL_ROTATION])
            assert not load.permits(activity, [Movement.LOADED_SPINAL_FLEXION])


DOSSIER_ROWS = {
    "Pelvis": "pelvis_other", "Lumbar spine": "lumbar", "Thoracic spine / ribs": "thoracic",
    "Proximal femur": "femur_head_neck", "Proximal humerus": "humerus", "All regions": "all_regions",
}  # fmt: skip
NAMED: dict[str, set[Movement]] = {
    "no hip flexion/extension": {Movement.HIP_FLEXION, Movement.HIP_EXTENSION},
    "no spinal flexion/extension/rotation": {
        Movement.SPINAL_FLEXION, Movement.SPINAL_EXTENSION, Movement.SPINAL_ROTATION,
    },
    "no shoulder movements": {move for move in Movement if "of the shoulder" in move},
    "elbow only": {move for move in Movement if "of the elbow" in move},
    "knee only": set(KNEE),
}  # fmt: skip


def expected(cell: str) -> tuple[bool, set[Movement]]:
    """Whether only what is named is allowed, and what is named."""
    for words, named in NAMED.items():
        if words in cell:
            return words.endswith("only"), named
    return {"Y": False, "N": True}[cell], set()


@pytest.mark.skipif(not DOSSIERS.exists(), reason="the clinical dossiers are not on this machine")
def test_the_published_rows_are_the_dossiers() -> None:
    text = (DOSSIERS / "guideline_rules.md").read_text("utf-8")
    section = text.partition("## 5a.")[2].partition("## 5b.")[0]
    seen: set[str] = set()
    for line in section.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        name = re.sub(r" \(.*", "", cells[0])
        if name not in DOSSIER_ROWS:
            continue
        seen.add(name)
        allows = loading_by_site.at(DOSSIER_ROWS[name]).holds.allows  # pyright: ignore[reportArgumentType]
        for activity, cell in zip(Activity, cells[1:], strict=True):
            only, named = expected(cell)
            assert (allows[activity].only, allows[activity].named) == (only, named), (name, cell)
    assert seen == set(DOSSIER_ROWS)
    assert "Cervical spine | treat as thoracic" in section
    assert "Tibia, acetabulum | no published row: use proximal femur row" in section
    assert "scapula, sternum | no published row: use proximal humerus row" in section
