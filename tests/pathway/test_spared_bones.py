"""Work and closeness: no lesion that may not be loaded, or of which that is not known, is cleared."""

from datetime import date
from typing import Any, Final, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.records import DAY

from trabecula import journey
from trabecula.knowledge.facts.lesion import SPINE, Site
from trabecula.language.answer import Answer
from trabecula.pathway.intimacy import DoorToTalk, door_to_talk
from trabecula.pathway.recommendations import Recommendations
from trabecula.pathway.work import WorkPlan, work_plan
from trabecula.report.work_letter import letter

ON = date.fromisoformat(DAY)
CALM: Final[dict[str, Any]] = {
    "bone_mets": True, "neuro_signs": [], "mscc_confirmed": False, "ca_adj": 2.3, "pain_worst": 3,
    "sins": 4, "intimacy_talk": True, "work_worry": True, "abuse_concern": False,
}  # fmt: skip
QUIET: Final[dict[str, Any]] = {
    "l_acute_event": False, "l_fracture": False, "l_functional_pain": False, "l_mirels": 5,
    "l_mechanical_spine_pain": False, "l_axial_cortical_mm": 5, "l_circ_pct": 10,
    "l_stabilised": False, "l_pain": 2,
}  # fmt: skip


def recommended(*lesions: dict[str, Any], **facts: Any) -> Recommendations:
    given = {"facts": CALM | facts, "lesions": list(lesions)}
    return journey.recommend(journey.take(given, ON))


def quiet(site: str, **other: Any) -> dict[str, Any]:
    return QUIET | {"l_site": site} | other


def door(*lesions: dict[str, Any], **facts: Any) -> DoorToTalk:
    found = door_to_talk(recommended(*lesions, **facts))
    assert found is not None
    return found


def plan(*lesions: dict[str, Any], **facts: Any) -> WorkPlan:
    found = work_plan(recommended(*lesions, **facts))
    assert found is not None
    return found


def test_a_quiet_bone_has_its_row_in_words() -> None:
    (lumbar,) = door(quiet("lumbar")).positions
    assert lumbar.row is not None
    assert "pillow" in " ".join(lumbar.row.holds.spares)
    assert lumbar.held == ""


def test_a_score_that_makes_no_sense_at_a_site_does_not_hold_it() -> None:
    rib = {"l_site": "rib", "l_acute_event": False, "l_fracture": False, "l_functional_pain": False}
    assert door(rib).positions[0].row is not None


@pytest.mark.parametrize(
    "danger", [{"l_fracture": True}, {"l_mirels": 9}, {"l_acute_event": True}, {"l_functional_pain": True}]
)  # fmt: skip
def test_a_bone_at_risk_is_held_and_no_letter_is_written(danger: dict[str, Any]) -> None:
    femur = quiet("femur_shaft", **danger)
    assert door(femur).positions[0].row is None
    assert "cleared" in door(femur).positions[0].held
    assert letter(plan(femur)) == ()
    assert letter(plan(quiet("femur_shaft"))) != ()


def test_one_bone_that_is_held_keeps_the_whole_letter_back_but_not_the_words_for_the_other() -> (
    None
):
    both = (quiet("rib"), quiet("femur_shaft", l_fracture=True))
    assert [limit.row is None for limit in plan(*both).limits] == [False, True]
    assert letter(plan(*both)) == ()


def test_without_a_site_or_a_row_nothing_is_cleared_and_it_is_asked() -> None:
    unknown = {key: value for key, value in quiet("rib").items() if key != "l_site"}
    (nowhere,) = door(unknown).positions
    assert nowhere.row is None
    assert "l_site" in {fact.key for fact in nowhere.asks}
    (sacrum,) = door(quiet("sacrum")).positions
    assert (sacrum.row, "physiotherapist" in sacrum.held) == (None, True)


def test_with_no_lesion_on_record_nothing_is_cleared() -> None:
    (stand_in,) = door().positions
    assert stand_in.row is None
    assert letter(plan()) == ()


@pytest.mark.parametrize(
    "closes", [{"abuse_concern": True}, {"intimacy_talk": False}, {"neuro_signs": ["limb_weakness"]}]
)  # fmt: skip
def test_the_door_stays_closed(closes: dict[str, Any]) -> None:
    if "neuro_signs" in closes:
        found = door_to_talk(recommended(quiet("lumbar"), **closes))
        assert found is None or found.positions[0].row is None
    else:
        assert door_to_talk(recommended(quiet("lumbar"), **closes)) is None


def test_without_a_worry_about_work_there_is_no_plan_for_it() -> None:
    assert work_plan(recommended(quiet("rib"), work_worry=False)) is None


def test_a_letter_names_neither_illness_nor_bone_nor_medicine_and_is_to_be_signed() -> None:
    text = " ".join(letter(plan(quiet("lumbar"), fatigue=6, hard_tasks=["stairs"], on_opioid=True)))
    for word in ("cancer", "metasta", "spine", "lumbar", "opioid", "morphine", "tumour"):
        assert word not in text.lower()
    assert "To be signed" in text
    assert "lift" in text.lower()
    assert "No driving" in text
    assert "Shorter hours" in text


CHANGES: Final = st.fixed_dictionaries(
    {},
    optional={
        key: st.sampled_from(values)
        for key, values in {
            "l_acute_event": [False, True, None], "l_fracture": [False, True, None],
            "l_functional_pain": [False, True, None], "l_mirels": [5, 9, None],
            "l_mechanical_spine_pain": [False, True, None], "l_axial_cortical_mm": [5, 31, None],
            "l_circ_pct": [10, 60, None], "l_stabilised": [False, True, None],
        }.items()
    },
)  # fmt: skip


@given(
    st.sampled_from(get_args(Site)),
    CHANGES,
    st.sampled_from([4, 13, None]),
    st.sampled_from([[], ["limb_weakness"], None]),
    st.sampled_from([2.3, 3.2, None]),
)
def test_only_what_is_known_not_to_be_at_risk_is_cleared(
    site: Site,
    changes: dict[str, Any],
    sins: int | None,
    signs: list[str] | None,
    calcium: float | None,
) -> None:
    facts = {"sins": sins, "neuro_signs": signs, "ca_adj": calcium}
    lesion = {key: value for key, value in quiet(site, **changes).items() if value is not None}
    known = {key: value for key, value in (CALM | facts).items() if value is not None}
    found = journey.recommend(journey.take({"facts": known, "lesions": [lesion]}, ON))
    (hold,) = (item for item in found.items if item.statement.code == "REH-02H")
    planned = work_plan(found)
    if planned is None or planned.limits[0].row is None:
        return
    assert hold.answer is not Answer.APPLIES
    assert signs == []
    assert calcium == 2.3
    assert lesion.get("l_fracture") is False or lesion.get("l_stabilised") is True
    assert site not in SPINE or sins == 4
