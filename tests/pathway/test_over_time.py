"""What a record tells over time: known on any day, from the record alone, whatever its order."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import cache
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.records import FACT, amount, coded, observed, patient

from trabecula import journey
from trabecula.fhir.goals import DECIDED
from trabecula.language.answer import Within
from trabecula.language.fact import Raw
from trabecula.pathway.facts import Facts, Finding, State
from trabecula.pathway.facts.over_time import history_of

TODAY = date(2026, 3, 1)
Resource = dict[str, Any]


def known(*resources: Resource, as_of: date = TODAY) -> Facts:
    entries = [{"resource": resource} for resource in (patient(), *resources)]
    bundle = {"resourceType": "Bundle", "type": "collection", "entry": entries}
    return journey.know(journey.read(msgspec.json.encode(bundle)), as_of)


def found(facts: Facts, key: str) -> Finding | None:
    return facts.person.findings.get(key) or facts.person.items.get(key)


def value(facts: Facts, key: str) -> Raw | Within | None:
    finding = found(facts, key)
    return None if finding is None else finding.known


def applying(facts: Facts) -> set[str]:
    return {item.statement.code for item in journey.recommend(facts).applying()}


def on(ago: int, time: str = "") -> str:
    day = (TODAY - timedelta(days=ago)).isoformat()
    return f"{day}T{time}:00Z" if time else day


def told(key: str, ago: int, said: float | str, time: str = "", *, by: str = "") -> Resource:
    """An entry under our own key: a number, or one of its named values."""
    given: Resource = (
        {"valueCodeableConcept": coded(FACT, said)}
        if isinstance(said, str)
        else {"valueQuantity": {"value": said}}
    )
    own_id = "-".join(filter(None, (key, str(ago), str(said), time, by))).replace("_", "-")
    performer = {"performer": [{"reference": by}]} if by else {}
    own_id = own_id.replace(":", "").replace("/", "").replace(".", "")
    return {**observed(own_id, coded(FACT, key), on(ago, time), **given), **performer}


def walked(steps: Mapping[int, float], hours: float = 12) -> list[Resource]:
    counts = [told("steps_day", ago, count) for ago, count in steps.items()]
    worn = amount(hours, "h")
    return counts + [
        observed(f"wear-{ago}", coded(FACT, "steps_day_wear"), on(ago), **worn) for ago in steps
    ]


def decision(ago: int) -> Resource:
    return {
        "resourceType": "CarePlan",
        "id": f"decision-{ago}",
        "status": "active",
        "intent": "plan",
        "subject": {"reference": "Patient/p"},
        "created": on(ago),
        "category": [coded(DECIDED.system, DECIDED.code)],
        "author": {"display": "Dr Novak"},
    }


CARER = "RelatedPerson/daughter"


class TestSymptoms:
    def test_a_severe_answer_calls_for_a_call_without_anything_typed_in(self) -> None:
        facts = known(told("proctcae_9_s", 0, 3), told("proctcae_9_f", 0, 1))
        assert value(facts, "epro_max") == 3
        assert "MON-02" in applying(facts)

    def test_one_answer_of_three_counts_though_it_makes_no_composite(self) -> None:
        assert value(known(told("proctcae_17_s", 0, 3)), "epro_max") == 3

    def test_a_first_report_has_no_rise_and_is_not_held_back(self) -> None:
        facts = known(
            told("proctcae_9_s", 0, 2),
            observed("u", coded(FACT, "patient_marks_urgent"), on(0), valueBoolean=False),
        )
        assert found(facts, "epro_delta") is None
        assert "MON-11" not in applying(facts)

    def test_a_rise_of_two_calls_for_a_call(self) -> None:
        facts = known(told("proctcae_9_s", 7, 0), told("proctcae_9_s", 0, 2))
        assert (value(facts, "epro_max"), value(facts, "epro_delta")) == (2, 2)
        assert "MON-02" in applying(facts)

    def test_what_is_only_present_or_not_is_no_grade(self) -> None:
        here = observed("rash", coded(FACT, "proctcae_24_p"), on(0), valueBoolean=True)
        assert found(known(here), "epro_max") is None

    def test_an_old_report_is_stale(self) -> None:
        finding = found(known(told("proctcae_9_s", 8, 3)), "epro_max")
        assert finding is not None
        assert (finding.value, finding.state) == (None, State.STALE)

    def test_a_later_report_says_nothing_of_an_earlier_day(self) -> None:
        report = told("proctcae_9_s", 0, 3)
        assert found(known(report, as_of=TODAY - timedelta(days=1)), "epro_max") is None

    def test_two_answers_of_one_day_leave_it_open_between_them(self) -> None:
        facts = known(told("proctcae_9_s", 0, 1), told("proctcae_9_s", 0, 3))
        assert value(facts, "epro_max") == Within(1, 3)
        later = known(told("proctcae_9_s", 0, 1, "20:00"), told("proctcae_9_s", 0, 3, "08:00"))
        assert value(later, "epro_max") == 1

    @pytest.mark.parametrize(("ago", "counts"), [(0, 1), (1, 3)])
    def test_a_recorded_value_of_the_day_or_later_counts_first(self, ago: int, counts: int) -> None:
        facts = known(told("proctcae_9_s", 0, 3), told("epro_max", ago, 1))
        assert value(facts, "epro_max") == counts


class TestCarers:
    def test_what_a_carer_alone_says_of_a_symptom_is_not_known_but_shown(self) -> None:
        finding = found(known(told("proctcae_9_s", 0, 3, by=CARER)), "epro_max")
        assert finding is not None
        assert (finding.value, finding.state) == (None, State.BY_CARER)
        assert [side.value for side in finding.sides] == [3]
        assert "carer" in finding.how

    def test_a_carer_and_the_person_are_never_one_line(self) -> None:
        facts = known(told("proctcae_9_s", 7, 0, by=CARER), told("proctcae_9_s", 0, 2))
        assert found(facts, "epro_delta") is None
        finding = found(
            known(told("proctcae_9_s", 0, 1), told("proctcae_9_s", 0, 3, by=CARER)), "epro_max"
        )
        assert finding is not None
        assert finding.state is State.CONFLICTING
        assert [side.value for side in finding.sides] == [1, 3]

    def test_a_walking_level_that_only_a_carer_tells_of_says_so(self) -> None:
        levels = [told("aid", 7, "cane", by=CARER), told("aid", 0, "wheelchair", by=CARER)]
        finding = found(known(*levels), "walking_level_lost")
        assert finding is not None
        assert finding.value is True
        assert "answered by a carer" in finding.how


class TestSeverePain:
    def test_two_days_of_it_call_for_a_review(self) -> None:
        facts = known(*(told("pain_worst", ago, 8) for ago in range(2)))
        assert value(facts, "pain_severe_h") == Within(24, float("inf"))
        assert "EMR-11" in applying(facts)

    def test_the_first_day_of_it_does_not_rule_a_review_out(self) -> None:
        facts = known(told("pain_worst", 1, 5), told("pain_worst", 0, 8))
        items = {item.statement.code: item for item in journey.recommend(facts).items}
        assert items["EMR-11"].answer.words == "not known"

    def test_a_milder_report_ends_it(self) -> None:
        facts = known(told("pain_worst", 1, 8), told("pain_worst", 0, 6))
        assert value(facts, "pain_severe_h") == 0

    def test_it_goes_stale_as_the_report_does(self) -> None:
        finding = found(known(told("pain_worst", 3, 8), told("pain_worst", 2, 8)), "pain_severe_h")
        assert finding is not None
        assert (finding.known, finding.state) == (None, State.STALE)
        assert finding.in_words() == "24 hours or more"


class TestWalking:
    def test_a_lost_level_is_reviewed_in_the_week(self) -> None:
        facts = known(told("aid", 7, "walker"), told("aid", 0, "wheelchair"))
        assert value(facts, "walking_level_lost") is True
        assert "MON-08" in applying(facts)

    def test_one_assessment_tells_of_no_change(self) -> None:
        assert found(known(told("aid", 0, "bed")), "walking_level_lost") is None


class TestSteps:
    def test_a_fall_against_the_own_baseline_is_asked_about(self) -> None:
        facts = known(*walked({ago: 4000 if ago > 6 else 2900 for ago in range(30)}))
        assert value(facts, "steps_baseline") == 4000
        assert value(facts, "wear_days") == 7
        assert value(facts, "steps_change_pct") == pytest.approx(-27.5)
        assert "MON-05" in applying(facts)

    def test_steps_that_halve_in_48_hours_are_asked_about_before_the_week_is_over(self) -> None:
        facts = known(*walked({ago: 4000 if ago > 1 else 1900 for ago in range(30)}))
        assert value(facts, "steps_drop_48h_pct") == pytest.approx(-52.5)
        change = value(facts, "steps_change_pct")
        assert isinstance(change, float)
        assert change > -25
        assert "MON-05" in applying(facts)

    def test_without_hours_of_wear_nothing_is_assumed_and_it_is_asked(self) -> None:
        facts = known(*(told("steps_day", ago, 100) for ago in range(30)))
        assert found(facts, "steps_change_pct") is None
        assert value(facts, "wear_days") == Within(0, 7)
        assert "MON-05" not in applying(facts)
        asked = {one.fact.key for one in journey.compose(journey.recommend(facts)).questions}
        assert "wear_days" in asked

    def test_the_baseline_is_set_again_after_a_decision_and_until_then_it_is_said(self) -> None:
        steps = walked({ago: 4000 if ago > 10 else 2000 for ago in range(30)})
        assert value(known(*steps, decision(10)), "steps_baseline") == 2000
        finding = found(known(*steps, decision(3)), "steps_baseline")
        assert finding is not None
        assert finding.value == 4000
        assert on(3) in finding.how

    def test_a_decision_of_a_later_day_changes_nothing_yet(self) -> None:
        steps = walked({ago: 4000 if ago > 10 else 2000 for ago in range(30)})
        then = TODAY - timedelta(days=9)
        assert known(*steps, decision(2), as_of=then).person.items["steps_baseline"].value == 4000

    def test_counts_of_one_day_that_differ_are_not_chosen_from(self) -> None:
        facts = known(*walked(dict.fromkeys(range(7), 3000)), told("steps_day", 2, 3700))
        assert value(facts, "steps_week") == Within(3000, 3100)


KEYS = ("proctcae_9_s", "proctcae_9_f", "pain_worst", "steps_day", "steps_day_wear", "aid")
DERIVED = (
    "epro_max", "epro_delta", "pain_severe_h", "walking_level_lost", "steps_baseline",
    "steps_baseline_days", "steps_week", "wear_days", "steps_48h", "steps_days_below_half",
    "steps_change_pct", "steps_drop_48h_pct",
)  # fmt: skip
AIDS = ("none", "cane", "wheelchair", "bed")


@cache
def _entry(key: str, ago: int, said: int, time: str, by: str) -> Resource:
    if key == "aid":
        return told(key, ago, AIDS[said % 4], time, by=by)
    if key == "steps_day_wear":
        entry = told(key, ago, 0, time, by=by)
        return {**entry, "id": f"{entry['id']}-{said}", **amount(9 + said, "h")}
    number = said * 900 if key == "steps_day" else 5 + said if key == "pain_worst" else said
    return told(key, ago, number, time, by=by)


entries = st.builds(
    _entry,
    st.sampled_from(KEYS),
    st.integers(-2, 20),
    st.integers(0, 4),
    st.sampled_from(("", "08:00", "20:00")),
    st.sampled_from(("", "", CARER)),
)


def _said(facts: Facts) -> list[tuple[object, ...]]:
    return [
        (key, finding.known, finding.state, finding.day, finding.origin, finding.how)
        if (finding := found(facts, key))
        else (key, None)
        for key in DERIVED
    ]


@given(st.lists(entries, max_size=25, unique_by=lambda one: one["id"]), st.data())
@settings(max_examples=60, deadline=None)
def test_neither_order_nor_what_came_later_changes_what_is_known(
    resources: Sequence[Resource], data: st.DataObject
) -> None:
    shuffled = data.draw(st.permutations(resources))
    expected = _said(known(*resources))
    assert _said(known(*shuffled)) == expected
    until_now = [one for one in shuffled if one["effectiveDateTime"][:10] <= TODAY.isoformat()]
    assert _said(known(*until_now)) == expected


@given(st.lists(entries, min_size=1, max_size=15, unique_by=lambda one: one["id"]))
@settings(max_examples=40, deadline=None)
def test_an_entry_that_comes_twice_is_told_once(resources: Sequence[Resource]) -> None:
    twice = [{**one, "id": f"{one['id']}-again"} for one in resources]
    once = {one[:3] for one in _said(known(*resources))}
    assert {one[:3] for one in _said(known(*resources, *twice))} == once


def test_a_history_is_in_order_with_the_items_of_checklists_and_without_what_stands() -> None:
    sign = observed("sign", coded(FACT, "neuro_signs.limb_weakness"), on(1), valueBoolean=True)
    month = {**told("pain_worst", 40, 9), "effectiveDateTime": "2026-01"}
    facts = known(told("pain_worst", 0, 4), told("pain_worst", 2, 6, "08:00"), sign, month)
    history = history_of(facts.person, {"pain_worst", "neuro_signs", "age"})
    assert [(one.day, one.time, one.value) for one in history["pain_worst"]] == [
        (TODAY - timedelta(days=2), "08:00", 6),
        (TODAY, "", 4),
    ]
    assert [one.value for one in history["neuro_signs.limb_weakness"]] == [True]
    assert "age" not in history
