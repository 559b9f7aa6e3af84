"""In which states a person is between visits: each is entered and left as the record tells."""

from datetime import timedelta

import pytest
from tests.pathway.in_touch import (
    ILIUM,
    START,
    agreed,
    check_in,
    goal,
    kept,
    met,
    morphine,
    on,
    procedure,
    radiotherapy,
    score,
)
from tests.records import FACT, amount, coded, fact, patient

from trabecula.language.follow_up import State
from trabecula.pathway.cadence import Cadence, InState

CALM = (goal(3), *(score(day, 2) for day in range(0, 120, 7)))


def day(number: int) -> object:
    return START + timedelta(number)


def held(found: Cadence, state: State) -> InState | None:
    return next((one for one in found.states if one.state is state), None)


def left(found: Cadence, state: State) -> InState | None:
    return next((one for one in found.left if one.state is state), None)


class TestUncontrolledPain:
    def test_it_begins_with_severe_pain_and_says_the_number_and_where_it_is_from(self) -> None:
        state = kept(2, score(0, 3), goal(3), score(2, 7)).now
        assert state is not None
        assert (state.state, state.since, state.sure) == (State.UNCONTROLLED, day(2), True)
        assert [(one.day, one.origin) for one in state.because] == [
            (day(2), "Observation/pain-2.valueQuantity")
        ]
        assert any("titrated" in says for says in state.judged)

    def test_pain_just_below_severe_and_at_the_goal_does_not_begin_it(self) -> None:
        assert held(kept(2, score(2, 6), goal(6)), State.UNCONTROLLED) is None

    def test_it_stays_while_nobody_says_more(self) -> None:
        state = held(kept(9, score(2, 8), goal(3)), State.UNCONTROLLED)
        assert state is not None
        assert state.since == day(2)

    @pytest.mark.parametrize(("last", "is_left"), [(4, False), (5, True)])
    def test_relief_must_last_for_48_hours(self, last: int, is_left: bool) -> None:
        scores = [score(each, 2) for each in range(3, last + 1)]
        found = kept(last, score(2, 8), goal(3), *scores)
        state = left(found, State.UNCONTROLLED)
        assert (state is not None) is is_left
        assert state is None or state.until == day(5)

    def test_one_bad_day_begins_the_48_hours_anew(self) -> None:
        scores = [score(each, number) for each, number in ((3, 2), (4, 6), (5, 2), (6, 2))]
        assert held(kept(6, score(2, 8), goal(3), *scores), State.UNCONTROLLED) is not None

    def test_a_fall_of_30_per_cent_is_relief_and_stays_it_while_pain_is_above_the_goal(
        self,
    ) -> None:
        scores = [score(2, 9), *(score(each, 6) for each in range(3, 9))]
        found = kept(8, goal(3), *scores)
        assert held(found, State.UNCONTROLLED) is None
        assert left(found, State.UNCONTROLLED) is not None

    def test_pain_that_is_severe_is_no_relief_whatever_it_fell_from(self) -> None:
        scores = [score(2, 10), *(score(each, 7) for each in range(3, 9))]
        assert held(kept(8, goal(3), *scores), State.UNCONTROLLED) is not None

    def test_pain_without_a_known_goal_is_asked_about(self) -> None:
        found = kept(2, score(2, 5))
        assert held(found, State.UNCONTROLLED) is None
        assert State.UNCONTROLLED in [one.state for one in found.may]
        assert "pain_goal" in [asked.key for asked in found.asks]

    def test_pain_that_nobody_ever_asked_about_is_called_about(self) -> None:
        found = kept(2)
        assert [one.state for one in found.due][:1] == [State.UNCONTROLLED]
        assert "pain_worst" in [asked.key for asked in found.asks]


class TestAfterAChange:
    def test_a_new_opioid(self) -> None:
        state = held(kept(10, *CALM, morphine(8, "10 mg")), State.AFTER_A_CHANGE)
        assert state is not None
        assert state.since == day(8)
        assert [one.says for one in state.because] == ["morphine is new"]

    def test_a_raised_one_begins_it_anew_and_a_lowered_one_does_not(self) -> None:
        raised = kept(22, *CALM, morphine(0, "10 mg", 19), morphine(20, "20 mg"))
        lowered = kept(22, *CALM, morphine(0, "20 mg", 19), morphine(20, "10 mg"))
        assert [one.since for one in raised.states if one.state is State.AFTER_A_CHANGE] == [
            day(20)
        ]
        assert [one.since for one in lowered.states if one.state is State.AFTER_A_CHANGE] == [
            day(0)
        ]

    def test_the_same_dose_told_again_is_no_change(self) -> None:
        found = kept(60, *CALM, morphine(0, "10 mg"), morphine(50, "10 mg"))
        assert held(found, State.AFTER_A_CHANGE) is None

    @pytest.mark.parametrize(("today", "is_left"), [(35, False), (36, True)])
    def test_it_is_left_after_stable_weeks_when_all_that_is_planned_is_over(
        self, today: int, is_left: bool
    ) -> None:
        found = kept(today, *CALM, morphine(0, "10 mg"))
        assert (held(found, State.AFTER_A_CHANGE) is None) is is_left
        assert (left(found, State.AFTER_A_CHANGE) is not None) is is_left

    def test_weeks_of_which_nobody_knows_are_not_stable(self) -> None:
        found = kept(50, goal(3), score(0, 2), morphine(0, "10 mg"))
        state = next(one for one in found.may if one.state is State.AFTER_A_CHANGE)
        assert [asked.key for asked in state.asks] == ["pain_worst"]

    def test_a_discharge_a_block_and_an_adjuvant(self) -> None:
        gabapentin = morphine(1, "300 mg") | {
            "medicationCodeableConcept": {"text": "gabapentin"},
            "dosage": [{"text": "300 mg three times a day"}],
        }
        for change in (
            met(0, "IMP", until=1), procedure(1, "Coeliac plexus block"), gabapentin,
        ):  # fmt: skip
            state = held(kept(3, *CALM, change), State.AFTER_A_CHANGE)
            assert state is not None, change
            assert state.since == day(1)

    def test_a_stay_that_goes_on_is_no_discharge(self) -> None:
        stay = met(0, "IMP") | {"status": "in-progress"}
        assert held(kept(3, *CALM, stay), State.AFTER_A_CHANGE) is None


class TestAfterTreatment:
    @pytest.mark.parametrize(("today", "holds"), [(0, True), (84, True), (85, False)])
    def test_radiotherapy_counts_from_its_last_day_for_12_weeks(
        self, today: int, holds: bool
    ) -> None:
        found = kept(today, *CALM, ILIUM, radiotherapy(0))
        assert (held(found, State.AFTER_RADIOTHERAPY) is not None) is holds
        assert (left(found, State.AFTER_RADIOTHERAPY) is not None) is not holds

    def test_two_places_are_followed_each_from_its_own_day(self) -> None:
        rib = ILIUM | {"id": "rib", "bodySite": [coded("http://snomed.info/sct", "113197003")]}
        found = kept(30, *CALM, ILIUM, rib, radiotherapy(0), radiotherapy(20, "rib"))
        since = [one.since for one in found.states if one.state is State.AFTER_RADIOTHERAPY]
        assert since == [day(0), day(20)]

    def test_a_place_that_is_treated_again_begins_anew(self) -> None:
        found = kept(30, *CALM, ILIUM, radiotherapy(0), radiotherapy(20))
        since = [one.since for one in found.states if one.state is State.AFTER_RADIOTHERAPY]
        assert since == [day(20)]

    @pytest.mark.parametrize(("today", "holds"), [(0, True), (84, True), (85, False)])
    def test_a_procedure_until_the_last_look(self, today: int, holds: bool) -> None:
        found = kept(today, *CALM, procedure(0, "Kyphoplasty of L2"))
        state = held(found, State.AFTER_A_PROCEDURE)
        assert (state is not None) is holds
        assert state is None or "Cleared by who did it" in state.judged


class TestTheOthers:
    def test_the_last_weeks_are_asked_never_assumed(self) -> None:
        assert State.LAST_WEEKS in [one.state for one in kept(2, *CALM).may]
        near = kept(2, *CALM, fact("prognosis_weeks", on(1), **amount(12, "wk")))
        state = held(near, State.LAST_WEEKS)
        assert state is not None
        assert state.since == day(1)
        far = kept(2, *CALM, fact("prognosis_weeks", on(1), **amount(13, "wk")))
        assert State.LAST_WEEKS not in [one.state for one in (*far.states, *far.may)]

    def test_comfort_care_asks_no_reports_and_misses_none(self) -> None:
        comfort = fact("care_intent", on(20), valueCodeableConcept=coded(FACT, "comfort_only"))
        found = kept(21, *CALM, check_in(0), comfort)
        assert held(found, State.COMFORT) is not None
        assert found.comfort
        assert (found.form, found.missed) == (None, None)

    def test_an_emergency_comes_first_and_when_it_is_no_longer_told_it_is_asked(self) -> None:
        signs = fact("neuro_signs", on(2), valueCodeableConcept=coded(FACT, "limb_weakness"))
        now = kept(2, *CALM, signs)
        assert now.now is not None
        assert (now.now.state, now.now.since) == (State.EMERGENCY, day(2))
        later = kept(6, *CALM, signs)
        assert held(later, State.EMERGENCY) is None
        (open_still,) = [one for one in later.may if one.state is State.EMERGENCY]
        assert open_still.since == day(2)
        assert "neuro_signs" in [asked.key for asked in open_still.asks]
        ruled_out = signs | {"id": "none", "effectiveDateTime": on(6)}
        ruled_out["valueCodeableConcept"] = coded(FACT, "none")
        assert State.EMERGENCY not in [one.state for one in kept(6, *CALM, signs, ruled_out).may]

    def test_whoever_is_in_no_other_state_is_stable(self) -> None:
        found = kept(9, *CALM, agreed(7))
        assert found.now is not None
        assert (found.now.state, found.now.since) == (State.STABLE_UNDER_TREATMENT, day(0))

    def test_maintenance_takes_three_months_and_a_clinician(self) -> None:
        early = kept(60, *CALM, agreed(7))
        assert State.MAINTENANCE not in [one.state for one in early.may]
        found = kept(100, *CALM, agreed(7))
        (state,) = [one for one in found.may if one.state is State.MAINTENANCE]
        assert (state.sure, bool(state.judged)) == (False, True)
        changed = kept(100, *CALM, agreed(7), procedure(40, "Kyphoplasty"))
        assert State.MAINTENANCE not in [one.state for one in changed.may]

    def test_several_hold_at_once_the_closest_first(self) -> None:
        found = kept(2, ILIUM, goal(3), score(2, 8), morphine(1, "10 mg"), radiotherapy(0))
        assert [one.state for one in found.states] == [
            State.UNCONTROLLED, State.AFTER_A_CHANGE, State.AFTER_RADIOTHERAPY,
        ]  # fmt: skip


class TestAfterADeath:
    CARER = fact("caregiver_present", on(0), valueBoolean=True)

    def test_only_the_carer_is_called_at_two_weeks_three_and_six_months(self) -> None:
        person = patient(deceasedDateTime=on(10))
        found = kept(12, *CALM, check_in(0), self.CARER, met(11, "VR"), person=person)
        assert (found.states, found.due, found.form, found.missed) == ((), (), None, None)
        assert found.bereavement is not None
        calls = found.bereavement.calls
        assert [one.standing for one in calls] == ["done", "next", "next"]
        assert [(one.first - START).days for one in calls] == [10, 10 + 92, 10 + 183]

    @pytest.mark.parametrize(("today", "standing"), [(24, "open"), (25, "missed")])
    def test_the_first_call_has_two_weeks(self, today: int, standing: str) -> None:
        found = kept(today, self.CARER, person=patient(deceasedDateTime=on(10)))
        assert found.bereavement is not None
        assert found.bereavement.calls[0].standing == standing

    def test_no_call_where_no_carer_is_known_of(self) -> None:
        found = kept(12, person=patient(deceasedDateTime=on(10))).bereavement
        assert found is not None
        assert (found.carer, found.calls) == (None, ())

    def test_a_death_without_its_day_is_said(self) -> None:
        found = kept(12, self.CARER, person=patient(deceasedBoolean=True)).bereavement
        assert found is not None
        assert (found.died, found.carer, found.calls) == (None, True, ())
