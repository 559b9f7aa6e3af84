"""Plans of people: what an option presupposes, what waits for each lesion, and what plans are named."""

import json
from datetime import date
from pathlib import Path
from typing import Any, Final

import pytest

from trabecula import journey
from trabecula.language.priority import Priority
from trabecula.pathway.options.alternative import Cost, Kind
from trabecula.pathway.options.for_person import Standing
from trabecula.pathway.options.weighed import Options

FOLDER: Final = Path(__file__).parents[1] / "vignettes"
PEOPLE: Final[dict[str, dict[str, Any]]] = {
    one["id"]: one
    for name in ("dossier.json", "several_lesions.json", "like_them.json")
    for one in json.loads((FOLDER / name).read_text("utf-8"))["vignettes"]
}
WELL: Final[dict[str, Any]] = {
    "known_cancer": True, "bone_mets": True, "ecog": 1, "care_intent": "palliative",
    "neuro_signs": [], "mscc_confirmed": False, "mscc_excluded": False, "spinal_pain_features": [],
    "new_or_worse_spinal_pain": False, "ca_adj": 2.3, "pain_worst": 3, "fall_since_last": False,
    "capacity_doubt": False, "falls_12m": 0, "neuropathy": False, "platelets": 200, "hb": 12,
    "days_since_rt": "never",
}  # fmt: skip
CLEARED: Final[dict[str, Any]] = {
    "l_site": "rib", "l_acute_event": False, "l_fracture": False, "l_functional_pain": False,
    "l_mechanical_spine_pain": False,
}  # fmt: skip


def weighed(facts: dict[str, Any], *lesions: dict[str, Any]) -> Options:
    given = {"facts": facts, "lesions": list(lesions)}
    return journey.weigh(journey.recommend(journey.take(given, date(2026, 1, 1))))


def of(person: str) -> Options:
    return weighed(PEOPLE[person]["facts"], *PEOPLE[person]["lesions"])


def standing(options: Options, code: str) -> Standing:
    (found,) = [option for option in options.every if option.code == code]
    return found.standing


@pytest.mark.parametrize(
    ("lesions", "expected"),
    [
        ([], Standing.WAITS),
        ([CLEARED], Standing.OPEN),
        ([CLEARED, CLEARED | {"l_site": "tibia", "l_mirels": 6}], Standing.OPEN),
        ([CLEARED, CLEARED | {"l_site": "tibia"}], Standing.WAITS),
        ([CLEARED, {}], Standing.WAITS),
        ([CLEARED, CLEARED | {"l_functional_pain": True}], Standing.STRUCK),
    ],
)
def test_nobody_trains_alone_before_every_lesion_is_known_to_bear_it(
    lesions: list[dict[str, Any]], expected: Standing
) -> None:
    assert standing(weighed(WELL, *lesions), "OPT-EXERCISE-REMOTE") is expected


def test_the_facts_that_are_not_known_of_any_lesion_are_asked() -> None:
    options = weighed(WELL, CLEARED, {"l_site": "tibia"})
    (remote,) = [option for option in options.every if option.code == "OPT-EXERCISE-REMOTE"]
    assert {"l_fracture", "l_mirels"} <= {fact.key for fact in remote.asks}


def test_radiotherapy_once_fixed_is_of_the_bone_that_is_fixed() -> None:
    for plan in of("VL01").alternatives:
        by_lesion = {(option.about.label, option.code) for option in plan.options}
        assert ("humerus", "OPT-RT-ONCE-FIXED") not in by_lesion
        assert ("trochanteric region of the femur", "OPT-RT8") not in by_lesion


def test_what_presupposes_what_is_not_here_says_so() -> None:
    (found,) = [one for one in of("V08").every if one.code == "OPT-IN-HALF-BODY"]
    assert found.standing is Standing.NOT_HERE
    assert "it hangs on" in found.because[0].says


@pytest.mark.parametrize("person", sorted(PEOPLE))
def test_a_plan_is_named_for_what_something_in_it_serves(person: str) -> None:
    options = of(person)
    for plan in options.alternatives:
        if Kind.FASTEST_RELIEF in plan.kinds:
            assert any(option.marks[Priority.FAST_RELIEF] > 0 for option in plan.options)
        if Kind.MOST_FUNCTION in plan.kinds:
            assert any(option.marks[Priority.INDEPENDENCE] > 0 for option in plan.options)


@pytest.mark.parametrize("person", sorted(PEOPLE))
def test_no_plan_gives_days_in_hospital_back(person: str) -> None:
    for plan in of(person).alternatives:
        assert plan.costs[Cost.HOSPITAL_DAYS].known >= 0


@pytest.mark.parametrize("person", sorted(PEOPLE))
def test_a_spine_has_one_decision(person: str) -> None:
    ways = {"OPT-SPINE-SURGERY", "OPT-SPINE-PROTECT", "OPT-AUGMENTATION", "OPT-ORTHOSIS"}
    for plan in of(person).alternatives:
        assert len([option for option in plan.options if option.code in ways]) <= 1


def test_no_opioid_is_a_choice_only_where_an_opioid_is() -> None:
    assert standing(of("A06"), "OPT-NO-OPIOID") is Standing.OPEN
    assert standing(of("V18"), "OPT-NO-OPIOID") is Standing.NOT_HERE
