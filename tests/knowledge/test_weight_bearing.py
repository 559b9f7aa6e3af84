"""Weight bearing: both sides of each threshold, and nothing freed by what is not known."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.places import DOSSIERS

from trabecula.knowledge.facts.lesion import site
from trabecula.knowledge.tables.weight_bearing import Aid, Status, weight_bearing
from trabecula.language.condition import atoms, facts_of
from trabecula.language.fact import Raw

SOUND: dict[str, Raw | None] = {
    "l_mirels": 7, "l_functional_pain": False, "l_axial_cortical_mm": 30.0, "l_circ_pct": 50.0,
    "l_acute_event": False, "l_fracture": False, "l_stabilised": False, "l_postop": False,
    "l_cortical_breach": False, "mscc_confirmed": False, "sins": 0,
}  # fmt: skip
"""A bone of which everything is known, and nothing restricts it."""
RESTRICTING = (
    "l_mirels", "l_functional_pain", "l_axial_cortical_mm", "l_circ_pct", "l_acute_event",
    "l_fracture", "l_stabilised", "l_postop", "mscc_confirmed",
)  # fmt: skip


def status(place: str | None, **values: Raw | None) -> Status:
    return Status(weight_bearing.at({**SOUND, "l_site": place, **values}).row.holds.status)


@pytest.mark.parametrize(
    ("place", "values", "expected"),
    [
        ("femur_shaft", {}, Status.FULL),
        ("tibia", {}, Status.FULL),
        ("humerus", {}, Status.FULL),
        ("femur_shaft", {"l_mirels": 8}, Status.PARTIAL),
        ("tibia", {"l_mirels": 8}, Status.PARTIAL),
        ("femur_shaft", {"l_mirels": 9}, Status.TOUCH_OR_NONE),
        ("femur_shaft", {"l_functional_pain": True}, Status.TOUCH_OR_NONE),
        ("femur_head_neck", {"l_axial_cortical_mm": 30.1}, Status.TOUCH_OR_NONE),
        ("femur_head_neck", {"l_circ_pct": 50.1}, Status.TOUCH_OR_NONE),
        ("tibia", {"l_axial_cortical_mm": 31.0}, Status.FULL),
        ("tibia", {"l_acute_event": True}, Status.NONE_IMMOBILISED),
        ("acetabulum", {"l_functional_pain": True}, Status.PARTIAL),
        ("acetabulum", {}, Status.PARTIAL),
        ("acetabulum", {"l_mirels": 9, "l_functional_pain": True}, Status.PARTIAL),
        ("acetabulum", {"l_fracture": True}, Status.NONE_IMMOBILISED),
        ("pelvis_other", {"l_fracture": True}, Status.NONE_IMMOBILISED),
        ("femur_shaft", {"l_fracture": True}, Status.NONE_IMMOBILISED),
        ("femur_shaft", {"l_fracture": True, "l_stabilised": True}, Status.AS_WRITTEN),
        ("femur_shaft", {"l_mirels": 10, "l_stabilised": True}, Status.AS_WRITTEN),
        ("femur_shaft", {"l_postop": True}, Status.AS_WRITTEN),
        ("femur_shaft", {"l_postop": True, "l_mirels": 9}, Status.TOUCH_OR_NONE),
        ("femur_shaft", {"l_acute_event": True, "l_stabilised": True}, Status.NONE_IMMOBILISED),
        ("humerus", {"l_mirels": 8}, Status.NO_LOAD_THROUGH_THE_ARM),
        ("humerus", {"l_cortical_breach": True}, Status.NO_LOAD_THROUGH_THE_ARM),
        ("humerus", {"l_functional_pain": True}, Status.NO_LOAD_THROUGH_THE_ARM),
        ("radius_ulna", {"l_fracture": True}, Status.NO_LOAD_THROUGH_THE_ARM),
        ("lumbar", {"sins": 6}, Status.UPRIGHT),
        ("lumbar", {"sins": 7}, Status.UPRIGHT),
        ("lumbar", {"sins": 12}, Status.UPRIGHT),
        ("lumbar", {"sins": 13}, Status.SUPINE),
        ("lumbar", {"l_acute_event": True}, Status.NONE_IMMOBILISED),
        ("femur_shaft", {"sins": 13}, Status.FULL),
        ("femur_shaft", {"mscc_confirmed": True}, Status.SUPINE),
        ("rib", {"l_fracture": True}, Status.NOT_IN_THE_TABLE),
        (None, {}, Status.PARTIAL),
    ],
)
def test_the_most_restrictive_row_holds(
    place: str | None, values: dict[str, Raw | None], expected: Status
) -> None:
    assert status(place, **values) is expected


@pytest.mark.parametrize("fact", RESTRICTING)
@pytest.mark.parametrize("place", ["femur_shaft", "femur_head_neck", "femur_peritrochanteric"])
def test_one_thing_that_is_not_known_is_never_full(place: str, fact: str) -> None:
    standing = weight_bearing.at({**SOUND, "l_site": place, fact: None})
    assert standing.row.holds.status is Status.PARTIAL
    asked = {
        one.key for row in standing.not_known for atom in atoms(row.when) for one in facts_of(atom)
    }
    assert fact in asked


def test_a_row_that_applies_holds_while_a_stricter_one_is_not_known() -> None:
    standing = weight_bearing.at({"l_site": "femur_shaft", "l_mirels": 8, "l_stabilised": False})
    assert standing.row.name == "Mirels 8, femur or tibia"
    names = [row.name for row in standing.not_known]
    assert names[:2] == [row.name for row in weight_bearing.restricting[:2]]


@pytest.mark.parametrize("place", [*site.options, None])
def test_a_bone_of_which_nothing_is_known_is_never_free(place: str | None) -> None:
    standing = weight_bearing.at({"l_site": place})
    assert standing.row in weight_bearing.meanwhile
    assert standing.not_known


OTHERWISE: dict[str, Raw] = {
    "l_mirels": 9, "l_axial_cortical_mm": 31.0, "l_circ_pct": 51.0, "sins": 13,
    **{key: True for key, value in SOUND.items() if value is False},
}  # fmt: skip


@settings(max_examples=300)
@given(
    st.sampled_from([*site.options, None]),
    st.sets(st.sampled_from(sorted(SOUND)), max_size=5),
)
def test_full_stays_full_whatever_becomes_known(place: str | None, unknown: set[str]) -> None:
    if status(place, **dict.fromkeys(unknown)) is not Status.FULL:
        return
    for known in product(*[(SOUND[key], OTHERWISE[key]) for key in unknown]):
        assert status(place, **dict(zip(unknown, known, strict=True))) is Status.FULL


def test_the_restricting_rows_go_from_bed_towards_full() -> None:
    order = list(Status)
    ranks = [order.index(Status(row.holds.status)) for row in weight_bearing.restricting]
    assert ranks == sorted(ranks, reverse=True)
    assert order[0] is Status.FULL
    assert order[-1] is Status.SUPINE


def test_no_cautious_row_is_full_and_no_arm_is_given_a_crutch() -> None:
    for row in weight_bearing.meanwhile:
        assert row.holds.status is not Status.FULL
    for row in weight_bearing.rows:
        if Status(row.holds.status) is Status.NO_LOAD_THROUGH_THE_ARM:
            assert Aid.TWO_CRUTCHES not in row.holds.aids


@pytest.mark.skipif(not DOSSIERS.exists(), reason="the clinical dossiers are not on this machine")
@pytest.mark.parametrize(
    ("line", "place", "values", "expected"),
    [
        (
            "Mirels <=7, no functional pain | full, pain-guided | none/cane",
            "femur_shaft",
            {},
            Status.FULL,
        ),
        (
            "Mirels 8, femur/tibia | partial, limit stairs | two crutches/walker",
            "tibia",
            {"l_mirels": 8},
            Status.PARTIAL,
        ),
        (
            "Mirels >=9 or functional pain or axial cortex >30 mm (femur) | touch or non weight bearing | walker; wheelchair if arms weak",
            "femur_shaft",
            {"l_mirels": 9},
            Status.TOUCH_OR_NONE,
        ),
        (
            "Acetabulum with weight-bearing pain | partial | two crutches/walker",
            "acetabulum",
            {"l_functional_pain": True},
            Status.PARTIAL,
        ),
        (
            "Suspected/complete fracture | non weight bearing, immobilise | transfer board/hoist",
            "tibia",
            {"l_fracture": True},
            Status.NONE_IMMOBILISED,
        ),
        (
            "After nail/prosthesis | as written by surgeon (often full early) | walker",
            "tibia",
            {"l_stabilised": True},
            Status.AS_WRITTEN,
        ),
        (
            "Humerus Mirels >=8 or breach | no load through arm | sling; platform aid",
            "humerus",
            {"l_mirels": 8},
            Status.NO_LOAD_THROUGH_THE_ARM,
        ),
        (
            "SINS 7-12 | upright as tolerated, no flexion/rotation loading | +/- orthosis",
            "lumbar",
            {"sins": 7},
            Status.UPRIGHT,
        ),
        (
            "SINS >=13 or MSCC | supine/log-roll until cleared | bed",
            "lumbar",
            {"sins": 13},
            Status.SUPINE,
        ),
    ],
)
def test_every_row_is_the_dossiers(
    line: str, place: str, values: dict[str, Raw | None], expected: Status
) -> None:
    text = (DOSSIERS / "guideline_rules.md").read_text("utf-8")
    section = text.partition("## 5b.")[2].partition("## 5c.")[0]
    assert f"| {line} |" in section
    assert section.count("\n| ") == 10
    assert status(place, **values) is expected
