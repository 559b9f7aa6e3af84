"""What may be done tomorrow: the rules that no programme breaks, and the dossier's people."""

from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.invented import any_value
from tests.pathway.programmes import (
    SOUND,
    SOUND_LESION,
    lesion,
    made,
    made_of,
    names,
    of_vignette,
)

from trabecula import journey
from trabecula.errors import UnusableFacts
from trabecula.knowledge.exercises import LIBRARY
from trabecula.knowledge.facts.lesion import SPINE, Site
from trabecula.knowledge.movements import Movement, Region
from trabecula.knowledge.tables.loading_by_site import loading_by_site
from trabecula.language.exercise import Bearing, Kind
from trabecula.language.fact import Fact
from trabecula.language.interpret import may_apply
from trabecula.pathway.programme import Level, Programme, State, Verdict
from trabecula.pathway.recommendations import Status

SITES = [key for key in LIBRARY.bones if key is not None]
FACTS = {fact.key: fact for fact in journey.edition().edition.facts}
MAY_BE_DONE = (Verdict.CLEARED, Verdict.AFTER_ADVICE)
DAY_FACTS = LIBRARY.of_the_day
ASKED = sorted({"neuro_signs", *SOUND, *SOUND_LESION} - {"known_cancer"})


def a_value(fact: Fact, seed: int) -> Any:
    value = any_value(fact, Random(seed))
    return sorted(value) if isinstance(value, frozenset) else value


@st.composite
def people(draw: st.DrawFn) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """The sound person with one to three lesions, and some of all that is known set otherwise."""
    sites = draw(st.lists(st.sampled_from([*SITES, None]), min_size=1, max_size=3))
    facts, lesions = dict(SOUND), [lesion(site) for site in sites]
    for key in draw(st.lists(st.sampled_from(ASKED), max_size=4)):
        holder = draw(st.sampled_from(lesions)) if key.startswith("l_") else facts
        if draw(st.booleans()):
            holder.pop(key, None)
        elif makes_sense(key, lesions, holder):
            holder[key] = a_value(FACTS[key], draw(st.integers(0, 10_000)))
    return facts, lesions


def makes_sense(key: str, lesions: list[dict[str, Any]], holder: dict[str, Any]) -> bool:
    """A score of the spine is set only where there is a spinal lesion, and so on."""
    if key in ("sins", "escc"):
        return any(one.get("l_site") in (*SPINE, None) for one in lesions)
    return key != "l_site" and may_apply(FACTS[key].asked_if, holder)


def programme_of(person: tuple[dict[str, Any], list[dict[str, Any]]]) -> Programme | None:
    try:
        return made_of(*person)
    except UnusableFacts:
        return None


laws = settings(max_examples=120, suppress_health_check=[HealthCheck.too_slow], deadline=None)


@laws
@given(people())
def test_what_may_be_done_uses_no_movement_that_a_lesion_leaves_out(person: Any) -> None:
    made_ = programme_of(person)
    if made_ is None:
        return
    sites = [one.get("l_site") for one in person[1]]
    together = loading_by_site.together(sites)
    avoided = {movement for row in together.cautions for movement in row.holds.avoid}
    for one in made_.with_verdict(*MAY_BE_DONE):
        for activity in one.exercise.activities:
            assert together.permits(activity, one.exercise.movements)  # pyright: ignore[reportArgumentType]
    for one in made_.with_verdict(*MAY_BE_DONE, Verdict.PHYSIOTHERAPIST):
        assert avoided.isdisjoint(one.exercise.movements)


@laws
@given(people())
def test_nothing_is_cleared_for_a_region_that_is_held_or_may_be(person: Any) -> None:
    made_ = programme_of(person)
    if made_ is None:
        return
    for limits in made_.lesions:
        if limits.held_by or limits.open_by:
            for one in made_.with_verdict(*MAY_BE_DONE):
                assert limits.bone.regions.isdisjoint(one.exercise.regions)


@laws
@given(people())
def test_nothing_is_cleared_unless_the_starting_dose_stands(person: Any) -> None:
    made_ = programme_of(person)
    if made_ is None:
        return
    start = made_.clearance.start
    if start.status is not Status.SHOWN:
        assert not made_.with_verdict(Verdict.CLEARED)
        assert not made_.week.days


@laws
@given(people(), st.sampled_from(ASKED))
def test_what_is_not_known_never_clears(person: Any, key: str) -> None:
    facts, lesions = person
    if key in DAY_FACTS:
        return
    before = programme_of((facts, lesions))
    without = [{k: v for k, v in one.items() if k != key} for one in lesions]
    after = programme_of(({k: v for k, v in facts.items() if k != key}, without))
    if before is None or after is None:
        return
    assert names(after, Verdict.CLEARED) <= names(before, Verdict.CLEARED)


@laws
@given(people())
def test_weight_is_borne_only_where_it_is_free(person: Any) -> None:
    made_ = programme_of(person)
    if made_ is None:
        return
    for one in made_.with_verdict(*MAY_BE_DONE):
        for limits in made_.lesions:
            carried = limits.bone.bears.intersection(one.exercise.bears)
            assert not carried & (limits.order.barred | limits.order.asked)


@laws
@given(people())
def test_whoever_waits_is_told_what_to_ask_or_who_decides(person: Any) -> None:
    made_ = programme_of(person)
    if made_ is None:
        return
    for one in made_.with_verdict(Verdict.WAITS, Verdict.LEFT_OUT):
        assert one.why
    if made_.clearance.state is State.WAITS:
        assert made_.clearance.asks


def test_of_whom_all_is_known_a_week_is_made() -> None:
    made_ = made(lesion("thoracic"))
    assert made_.clearance.state is State.CLEARED
    kinds = {exercise.kind for exercise in made_.week.exercises}
    assert kinds >= {Kind.AEROBIC, Kind.RESISTANCE, Kind.BALANCE, Kind.STRETCH}
    by_day = {one.day: {e.kind for e in one.exercises} for one in made_.week.days}
    assert [str(day) for day, kinds in by_day.items() if not kinds] == ["Sunday"]
    assert sum(Kind.RESISTANCE in kinds for kinds in by_day.values()) == 2
    assert sum(Kind.AEROBIC in kinds for kinds in by_day.values()) == 3


def test_a_low_risk_is_known_and_everything_else_is_supervised() -> None:
    assert not made(lesion("thoracic")).supervised
    assert made(lesion("thoracic", l_look=None)).supervised
    assert made(lesion("thoracic"), lesion("rib", l_look="lytic")).supervised


@pytest.mark.parametrize(
    "key", ["platelets", "anc", "ca_adj", "potassium", "sodium", "aki", "pain_worst", "escc"]
)
def test_a_count_that_is_missing_is_asked_and_holds_the_programme(key: str) -> None:
    made_ = made(lesion("thoracic"), **{key: None})
    assert made_.clearance.state in (State.WAITS, State.CLEARED)
    assert not made_.with_verdict(Verdict.CLEARED) or key == "pain_worst"
    waiting = {ask.fact.key.removeprefix("l_") for ask in made_.asks}
    assert key in waiting


def test_what_is_measured_on_the_day_is_checked_before_each_session() -> None:
    made_ = made(lesion("thoracic"))
    asked = {fact.key for check in made_.clearance.checks for fact in check.of}
    assert {"temp_c", "resting_sbp", "spo2", "session_pain_rise"} <= asked
    assert not asked & {"platelets", "neuro_signs", "ca_adj", "sins", "l_mirels"}


@pytest.mark.parametrize(
    "values",
    [
        {"temp_c": 38.2}, {"platelets": 15}, {"resting_hr": 130}, {"session_pain_rise": 3},
        {"anc": 0.3}, {"ca_adj": 3.1}, {"ecog": 4}, {"neuro_signs": None},
        {"neuro_signs": ["limb_weakness"]}, {"care_intent": "comfort_only"},
    ],
)  # fmt: skip
def test_what_stops_exercise_leaves_nothing_cleared(values: dict[str, Any]) -> None:
    made_ = made(lesion("thoracic"), **values)
    assert not made_.with_verdict(*MAY_BE_DONE)
    assert not made_.week.days


def test_without_a_map_of_the_lesions_only_a_physiotherapist_teaches() -> None:
    for made_ in (made(), made(lesion(None)), made(lesion("thoracic"), lesion(None))):
        assert made_.clearance.state is State.BASICS
        assert made_.clearance.because
        kinds = {one.exercise.kind for one in made_.with_verdict(Verdict.PHYSIOTHERAPIST)}
        assert kinds <= {Kind.BREATHING, Kind.POSTURE, Kind.TRANSFER}
        assert not made_.with_verdict(*MAY_BE_DONE)


def test_low_platelets_leave_out_resistance() -> None:
    twenty_five, forty = (made(lesion("thoracic"), platelets=count) for count in (25, 40))
    kinds = [
        {one.exercise.kind for one in made_.with_verdict(Verdict.CLEARED)}
        for made_ in (twenty_five, forty)
    ]
    assert Kind.RESISTANCE not in kinds[0]
    assert Kind.RESISTANCE in kinds[1]
    assert [one.reduction.name for one in forty.smaller] == ["Platelets from 30 to below 50"]
    assert forty.supervised


def test_a_held_region_leaves_the_limbs_that_are_not_affected() -> None:
    made_ = made(lesion("femur_shaft", l_functional_pain=True))
    assert made_.clearance.state is State.LIMBS
    assert names(made_, Verdict.AFTER_ADVICE) == {
        "squeeze_a_ball", "bend_the_elbow", "push_a_band_down"
    }  # fmt: skip
    assert made_.lesions[0].level is Level.HIGH
    assert not made_.with_verdict(Verdict.CLEARED)


@pytest.mark.parametrize("site", ["rib", "humerus", "scapula", "sternum"])
def test_a_bone_that_one_does_not_stand_on_does_not_forbid_to_stand(site: Site) -> None:
    assert "stand_with_feet_together" in names(made(lesion(site)), Verdict.CLEARED)


@pytest.mark.parametrize("site", ["pelvis_other", "foot_hand", "sacrum"])
def test_a_bone_without_a_row_is_for_a_physiotherapist_to_judge(site: Site) -> None:
    cleared = made(lesion(site)).with_verdict(Verdict.CLEARED)
    assert not [one.exercise.name for one in cleared if Bearing.LEGS in one.exercise.bears]


def test_no_aid_is_leant_on_with_an_arm_that_may_not() -> None:
    alone = made(lesion("femur_shaft", l_mirels=8)).lesions[0]
    both = made(lesion("femur_shaft", l_mirels=8), lesion("humerus")).lesions[0]
    assert list(map(str, alone.aids)) == ["two crutches", "walker"]
    assert list(map(str, both.aids)) == ["walker with a platform for the forearm", "wheelchair"]


def test_lighter_days_after_treatment_end_on_a_day() -> None:
    (lighter,) = made(lesion("thoracic"), days_since_sact=1).lighter
    assert str(lighter.until) == "2026-03-03"
    (planned,) = made(lesion("thoracic"), rt_today_or_planned=True).lighter
    assert planned.until is None
    assert not made(lesion("thoracic"), days_since_sact=5).lighter


def test_the_femur_about_to_break_is_not_loaded() -> None:
    made_ = of_vignette("V02")
    done = made_.with_verdict(*MAY_BE_DONE, Verdict.PHYSIOTHERAPIST)
    assert not [one.exercise for one in done if Bearing.LEGS in one.exercise.bears]
    assert not names(made_, *MAY_BE_DONE) & {"small_knee_bends", "walk_on_the_flat"}
    assert str(made_.lesions[0].weight.row.holds.status) == "touch or no weight bearing"


def test_a_cord_in_danger_has_no_exercise_at_all() -> None:
    made_ = of_vignette("V04")
    assert made_.clearance.state is State.FLAT
    done = {verdict for verdict in Verdict if made_.with_verdict(verdict)}
    assert done == {Verdict.PHYSIOTHERAPIST, Verdict.LEFT_OUT}
    assert names(made_, Verdict.PHYSIOTHERAPIST) == {"lie_flat_and_be_turned"}
    assert str(made_.lesions[0].weight.row.holds.status).startswith("supine")


def test_a_painful_vertebra_is_neither_bent_nor_twisted() -> None:
    made_ = of_vignette("V08")
    bent = {Movement.SPINAL_FLEXION, Movement.SPINAL_ROTATION, Movement.LOADED_SPINAL_FLEXION}
    for one in made_.exercises:
        if one.verdict is not Verdict.LEFT_OUT:
            assert bent.isdisjoint(one.exercise.movements)
            loaded = {Region.CHEST, Region.LOWER_BACK}.intersection(one.exercise.regions)
            assert not loaded or one.exercise.kind in LIBRARY.rules.basics


def test_who_falls_is_not_put_to_bed() -> None:
    made_ = of_vignette("V14")
    assert len(made_.with_verdict(Verdict.PHYSIOTHERAPIST)) >= 8
    assert "stand_up_from_a_chair" in names(made_, Verdict.PHYSIOTHERAPIST)
    assert {"stand_with_feet_together", "exercise_bike"} <= names(made_, Verdict.WAITS)
    assert {"platelets", "ca_adj"} <= {ask.fact.key for ask in made_.asks}
    headings = {beside.heading for beside, _ in made_.beside}
    assert {"Walking aid", "Falls and a safe home"} <= headings


def test_neurology_that_is_not_known_is_asked_first() -> None:
    made_ = of_vignette("V18")
    assert not made_.with_verdict(*MAY_BE_DONE, Verdict.WAITS)
    assert [ask.fact.key for ask in made_.clearance.asks] == ["neuro_signs"]
