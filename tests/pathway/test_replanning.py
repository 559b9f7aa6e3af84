"""Planning visits: each trigger opens one, does not, or is not known; a plan closes what was told."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.pathway.in_touch import ILIUM, START, goal, met, on, procedure, recorded, score
from tests.records import SCT, Resource, about, amount, coded, fact, lesion

from trabecula import journey
from trabecula.language.answer import Answer
from trabecula.pathway.alert_action import Act, AlertAction
from trabecula.pathway.moment import Moment
from trabecula.pathway.record import KeptPlan, Record
from trabecula.pathway.replanning import Planned, PlanningVisit, Sign, TriggerAnswer
from trabecula.pathway.wishes import Decision
from trabecula.report.replanning_wording import (
    said_look,
    said_trigger,
    said_unknown,
    said_visit,
)

YES, NO, UNKNOWN = Answer.APPLIES, Answer.DOES_NOT_APPLY, Answer.NOT_KNOWN
(
    RED, AMBER, PAIN, RESPONSE, DISEASE, FUNCTION, SEDATION,
    MOOD, WEIGHT, PRIORITY, CARER, PROGNOSIS, SETTING, TIME,
) = range(14)  # fmt: skip


def day(number: int) -> date:
    return START + timedelta(number)


def moment(number: int, clock: str | None = None) -> Moment:
    return Moment(day(number), day(number), clock)


def decision(number: int, clock: str | None = None) -> Decision:
    return Decision(f"CarePlan/{number}", moment(number, clock), "Dr Novak", (), ())


def number(key: str, value: float, when: int, unit: str = "{score}", clock: str = "") -> Resource:
    at = f"{on(when)}T{clock}:00Z" if clock else on(when)
    name = f"{key}-{when}-{clock.replace(':', '')}".replace("_", "-").strip("-")
    return fact(key, at, **amount(value, unit)) | {"id": name}


def yes(key: str, when: int, *, so: bool = True) -> Resource:
    name = f"{key}-{when}".replace("_", "-").replace(".", "-")
    return fact(key, on(when), valueBoolean=so) | {"id": name}


def visit(
    until: int,
    *resources: Resource,
    plans: Sequence[Decision] = (),
    actions: Sequence[AlertAction] = (),
    person: Resource | None = None,
) -> PlanningVisit:
    record = recorded(*resources, person=person)
    record.wishes.decisions.extend(plans)
    record.alert_actions.extend(actions)
    return of(record, until)


def of(record: Record, until: int) -> PlanningVisit:
    return journey.planning_visit(record, journey.recommend(journey.know(record, day(until))))


def asked(place: int, found: PlanningVisit) -> TriggerAnswer:
    return found.answers[place]


def answer(place: int, found: PlanningVisit) -> tuple[Answer, date | None]:
    return asked(place, found).answer, asked(place, found).since


class TestFactsThatOpen:
    @pytest.mark.parametrize(
        ("place", "so", "not_so"),
        [
            (DISEASE, [yes("progression_new", 3)], [yes("progression_new", 3, so=False), yes("sre_recent", 3, so=False)]),
            (FUNCTION, [yes("fall_since_last", 3)], [yes("fall_since_last", 3, so=False), yes("walking_level_lost", 3, so=False)]),
            (SEDATION, [number("sedation", 2, 3)], [number("sedation", 1, 3), yes("cog_screen_positive", 3, so=False)]),
            (CARER, [yes("caregiver_strain", 3)], [yes("caregiver_strain", 3, so=False)]),
            (SETTING, [yes("transition_planned", 3)], [yes("transition_planned", 3, so=False)]),
        ],
    )  # fmt: skip
    def test_each_is_on_off_or_not_known(
        self, place: int, so: list[Resource], not_so: list[Resource]
    ) -> None:
        plan = [decision(0)]
        assert answer(place, visit(3, *so, plans=plan)) == (YES, day(3))
        assert answer(place, visit(3, *not_so, plans=plan)) == (NO, None)
        unknown = visit(3, score(0, 1), plans=plan)
        assert answer(place, unknown) == (UNKNOWN, None)
        assert asked(place, unknown).asks

    def test_it_says_the_number_the_day_and_where_it_is_from(self) -> None:
        (sign,) = asked(SEDATION, visit(5, number("sedation", 2, 3), plans=[decision(0)])).signs
        assert (sign.day, sign.says, sign.origin) == (
            day(3),
            "sedation: 2",
            "Observation/sedation-3.valueQuantity",
        )

    def test_it_stays_open_when_it_is_no_longer_so(self) -> None:
        told = number("sedation", 2, 3), number("sedation", 0, 4), number("sedation", 0, 30)
        assert answer(SEDATION, visit(30, *told, plans=[decision(0)])) == (YES, day(3))

    def test_a_no_that_is_too_old_is_not_known(self) -> None:
        told = number("sedation", 1, 3), yes("cog_screen_positive", 3, so=False)
        later = visit(30, *told, plans=[decision(0)])
        assert answer(SEDATION, later)[0] is UNKNOWN
        assert [one.key for one in asked(SEDATION, later).asks] == ["sedation"]

    def test_what_the_clinic_has_set_counts(self) -> None:
        policy = (
            "[sedation_that_opens_a_planning_visit]\nvalue = 1\n"
            'reason = "ours"\ndecided_by = "Dr A"\ndecided_on = 2026-01-01\n'
        )
        opened = journey.open_edition(policy, on=date(2026, 4, 1))
        record = recorded(number("sedation", 1, 3))
        known = journey.recommend(journey.know(record, day(3), opened), opened)
        assert answer(SEDATION, journey.planning_visit(record, known)) == (YES, day(3))


class TestPainAboveTheGoal:
    @staticmethod
    def told(*days: int, pain: float = 6) -> list[Resource]:
        return [goal(3), *(number("pain_avg", pain, each) for each in days)]

    def test_three_days_in_a_row_are_72_hours(self) -> None:
        assert answer(PAIN, visit(4, *self.told(2, 3, 4), plans=[decision(0)])) == (YES, day(2))

    def test_two_days_after_a_day_at_the_goal_are_not(self) -> None:
        before = number("pain_avg", 3, 2)
        found = visit(4, before, *self.told(3, 4), plans=[decision(0)])
        assert answer(PAIN, found) == (NO, None)

    def test_after_days_of_silence_it_is_not_known(self) -> None:
        found = visit(6, *self.told(1, 5, 6), plans=[decision(0)])
        assert answer(PAIN, found)[0] is UNKNOWN
        assert "earlier than" in asked(PAIN, found).lacks[0]

    def test_worst_pain_at_the_goal_settles_that_average_pain_is_not_above_it(self) -> None:
        assert answer(PAIN, visit(4, goal(3), score(4, 3), plans=[decision(0)])) == (NO, None)
        above = visit(4, goal(3), score(4, 6), plans=[decision(0)])
        assert [one.key for one in asked(PAIN, above).asks] == ["pain_avg"]


class TestAlerts:
    WEAK = fact("neuro_signs", f"{on(3)}T09:00:00Z") | {
        "id": "weak",
        "component": [{"code": coded("urn:trabecula:fact", "neuro_signs.limb_weakness"), "valueBoolean": True}],
    }  # fmt: skip

    @staticmethod
    def close(number: int, spoke: str = "Nurse Kos") -> AlertAction:
        key = f"MON-01@{day(3)}"
        when = moment(number, "10:00")
        return AlertAction("Task/a", key, Act.CLOSED, "Dr Novak", when, "MRI done", spoke)

    def test_a_red_alert_that_is_closed_opens_a_visit_and_one_that_is_open_does_not(self) -> None:
        plan = [decision(0)]
        assert answer(RED, visit(3, self.WEAK, plans=plan))[0] is NO
        closed = visit(5, self.WEAK, plans=plan, actions=[self.close(4)])
        assert answer(RED, closed) == (YES, day(4))
        assert "MRI done" in asked(RED, closed).signs[0].says

    def test_what_may_be_a_closing_is_not_known(self) -> None:
        found = visit(5, self.WEAK, plans=[decision(0)], actions=[self.close(4, spoke="")])
        assert answer(RED, found)[0] is UNKNOWN
        assert "who spoke" in asked(RED, found).lacks[0]

    @pytest.mark.parametrize(("second", "expected"), [(15, YES), (16, NO)])
    def test_two_amber_days_within_14_days(self, second: int, expected: Answer) -> None:
        calm = [score(each, 2) for each in range(20) if each not in (1, second)]
        found = visit(20, *calm, score(1, 8), score(second, 8), plans=[decision(0)])
        assert answer(AMBER, found)[0] is expected

    def test_one_before_the_plan_and_one_after_it_are_not_two(self) -> None:
        told = [score(each, 8 if each in {1, 5} else 2) for each in range(8)]
        assert answer(AMBER, visit(8, *told, plans=[decision(0)]))[0] is YES
        assert answer(AMBER, visit(8, *told, plans=[decision(3)]))[0] is NO


class TestChanges:
    @pytest.mark.parametrize(
        ("place", "key", "unit", "values"),
        [
            (MOOD, "phq9", "{score}", (4, 3, 5)),
            (MOOD, "gad7", "{score}", (9, 5, 10)),
            (WEIGHT, "wt_loss_6m_pct", "%", (5, 4, 5.1)),
            (PROGNOSIS, "prognosis_weeks", "wk", (12, 25, 11)),
        ],
    )
    def test_another_band_opens_a_visit(
        self, place: int, key: str, unit: str, values: tuple[float, float, float]
    ) -> None:
        before, same, other = values

        def then(now: float) -> TriggerAnswer:
            told = number(key, before, 0, unit), number(key, now, 9, unit)
            return asked(place, visit(10, *told, plans=[decision(1)]))

        assert then(other).answer is YES
        assert (then(other).since, then(other).signs[0].earlier) == (day(9), day(0))
        assert then(same).answer is not YES

    def test_a_lower_band_of_mood_opens_none_but_one_of_life_expectancy_does(self) -> None:
        mood = [number(key, value, 0) for key, value in (("phq9", 16), ("gad7", 16))]
        lower = [number(key, value, 9) for key, value in (("phq9", 3), ("gad7", 3))]
        assert answer(MOOD, visit(10, *mood, *lower, plans=[decision(1)]))[0] is NO
        weeks = number("prognosis_weeks", 10, 0, "wk"), number("prognosis_weeks", 30, 9, "wk")
        assert answer(PROGNOSIS, visit(10, *weeks, plans=[decision(1)])) == (YES, day(9))

    def test_a_first_value_after_the_plan_has_nothing_to_be_compared_with(self) -> None:
        first = number("wt_loss_6m_pct", 12, 5, "%")
        assert answer(WEIGHT, visit(6, first, plans=[decision(1)]))[0] is UNKNOWN
        assert answer(WEIGHT, visit(6, first, plans=[decision(5)]))[0] is NO

    @staticmethod
    def order(when: int, *first: str) -> list[Resource]:
        return [
            number(f"rank_{name}", place, when, "{rank}") for place, name in enumerate(first, 1)
        ]

    def test_another_order_of_priorities_opens_a_visit(self) -> None:
        before = self.order(0, "alertness", "fast_relief", "work")
        plan = [decision(1)]
        same = self.order(9, "alertness", "fast_relief", "work")
        other = self.order(9, "fast_relief", "alertness", "work")
        assert answer(PRIORITY, visit(10, *before, *same, plans=plan))[0] is NO
        found = asked(PRIORITY, visit(10, *before, *other, plans=plan))
        assert (found.answer, found.since) == (YES, day(9))
        assert "fast relief, alertness, work" in found.signs[0].says
        assert found.signs[0].before == "alertness, fast relief, work"
        assert answer(PRIORITY, visit(1, score(0, 1), plans=plan))[0] is UNKNOWN


class TestTheRecord:
    def test_a_lesion_a_pain_and_a_medicine_of_the_cancer_that_are_new(self) -> None:
        sure = yes("progression_new", 1, so=False), yes("sre_recent", 1, so=False)
        old = lesion("ilium", coded(SCT, "22356005"), on(0))
        new = lesion("femur", coded(SCT, "71341001"), on(9))
        plan = [decision(1)]
        assert answer(DISEASE, visit(10, old, *sure, plans=plan)) == (NO, None)
        assert answer(DISEASE, visit(10, old, new, *sure, plans=plan)) == (YES, day(9))
        taken: Resource = {
            "resourceType": "MedicationStatement", "id": "m", "status": "active", **about(),
            "medicationCodeableConcept": {"text": "fulvestrant"},
            "effectivePeriod": {"start": on(8)}, "dateAsserted": on(8),
        }  # fmt: skip
        assert answer(DISEASE, visit(10, old, taken, *sure, plans=plan)) == (YES, day(8))
        painful = fact("l_pain", on(7), **amount(5, "{score}")) | {
            "focus": [{"reference": "Condition/ilium"}]
        }
        assert answer(DISEASE, visit(10, old, painful, *sure, plans=plan)) == (YES, day(7))

    def test_a_lesion_without_a_day_is_asked(self) -> None:
        undated = {key: value for key, value in ILIUM.items() if key != "onsetDateTime"}
        sure = yes("progression_new", 1, so=False), yes("sre_recent", 1, so=False)
        found = asked(DISEASE, visit(3, undated, *sure, plans=[decision(1)]))
        assert found.answer is UNKNOWN
        assert found.lacks == ("since when ilium is known",)

    def test_a_discharge_is_a_change_of_setting(self) -> None:
        planned = yes("transition_planned", 1, so=False)
        stay = met(4, "IMP", until=6)
        assert answer(SETTING, visit(8, planned, stay, plans=[decision(1)])) == (YES, day(6))

    @pytest.mark.parametrize(("after", "expected"), [(6, YES), (1, NO), (None, UNKNOWN)])
    def test_a_failed_check_of_radiotherapy_opens_a_visit(
        self, after: float | None, expected: Answer
    ) -> None:
        irradiated = procedure(0, "Radiotherapy", code=coded(SCT, "1217123003")) | {
            "reasonReference": [{"reference": "Condition/ilium"}]
        }
        pains = [
            fact("l_pain", on(each), **amount(value, "{score}"))
            | {"id": f"l-{each}", "focus": [{"reference": "Condition/ilium"}]}
            for each, value in ((-1, 6), (28, after), (56, after))
            if value is not None
        ]
        exposure = [number("opioid_dose", 20, each, "mg/d") for each in (-1, 28, 56)]
        found = visit(60, ILIUM, irradiated, *pains, *exposure, plans=[decision(1)])
        assert answer(RESPONSE, found)[0] is expected

    def test_before_the_table_asks_no_check_has_failed(self) -> None:
        irradiated = procedure(0, "Radiotherapy", code=coded(SCT, "1217123003"))
        found = visit(30, ILIUM, irradiated, plans=[decision(1)])
        assert answer(RESPONSE, found)[0] is NO


class TestTheLastPlan:
    def test_without_any_it_is_due_now(self) -> None:
        found = visit(3, score(3, 1))
        assert answer(TIME, found) == (YES, day(3))
        assert "no plan" in asked(TIME, found).signs[0].says
        assert found.last_plan is None

    @pytest.mark.parametrize(("days", "expected"), [(83, NO), (84, YES)])
    def test_after_12_weeks_it_is_due(self, days: int, expected: Answer) -> None:
        found = visit(days, score(0, 1), plans=[decision(0)])
        assert answer(TIME, found)[0] is expected

    def test_a_decision_without_a_day_is_asked(self) -> None:
        undated = Decision("CarePlan/u", None, "Dr Novak", (), ())
        found = asked(TIME, visit(3, score(3, 1), plans=[undated]))
        assert (found.answer, found.lacks) == (UNKNOWN, ("when CarePlan/u was decided",))

    def test_a_later_plan_closes_what_was_told_before_it_and_not_what_came_after(self) -> None:
        told = number("sedation", 2, 3), yes("fall_since_last", 8)
        found = visit(10, *told, plans=[decision(0), decision(5)])
        assert (answer(SEDATION, found)[0], answer(FUNCTION, found)) == (UNKNOWN, (YES, day(8)))
        assert found.last_plan is not None
        assert found.last_plan.of == day(5)

    def test_a_plan_of_the_future_closes_nothing(self) -> None:
        told = number("sedation", 2, 3)
        assert answer(SEDATION, visit(4, told, plans=[decision(5)]))[0] is YES

    def test_on_one_day_the_times_decide_where_there_are_any(self) -> None:
        told = number("sedation", 2, 3, clock="15:00"), yes("cog_screen_positive", 3, so=False)
        for plan, expected in (("10:00", YES), ("16:00", NO), (None, NO)):
            found = visit(4, *told, plans=[decision(3, plan)])
            assert answer(SEDATION, found)[0] is expected

    def test_what_came_into_the_record_after_the_plan_was_not_at_hand(self) -> None:
        late = number("sedation", 2, 3) | {"issued": f"{on(6)}T09:00:00Z"}
        assert answer(SEDATION, visit(8, late, plans=[decision(5)])) == (YES, day(3))
        assert answer(SEDATION, visit(8, late, plans=[decision(7)]))[0] is not YES

    def test_a_kept_plan_closes_as_a_decision_does_and_one_that_was_altered_is_said(self) -> None:
        record = recorded(number("sedation", 2, 3))
        record.kept_plans.append(KeptPlan("DocumentReference/k", day(4), moment(4), "Dr A", "", ()))
        found = of(record, 6)
        assert answer(SEDATION, found)[0] is not YES
        assert found.last_plan is not None
        assert found.last_plan.origin == "DocumentReference/k"
        assert "was not kept as application/json" in found.problems[0]
        assert found.changes is None


class TestTheVisit:
    def test_one_visit_for_all_with_each_question_once(self) -> None:
        told = number("sedation", 2, 3), yes("fall_since_last", 4)
        found = visit(5, *told, plans=[decision(0)])
        assert [one.row.name for one in found.opened_by] == [
            "A walking level is lost, or a fall",
            "Sedation, or a change in thinking",
        ]
        assert found.since == day(3)
        questions = [one.look.asks for one in found.looks]
        assert len(questions) == len(set(questions))
        assert len(found.looks[0].opened_by) == 2

    def test_statements_that_apply_stand_beside_their_question(self) -> None:
        told = number("sedation", 2, 3), yes("on_opioid", 3)
        found = visit(3, *told, plans=[decision(0)])
        codes = {item.statement.code for look in found.looks for item in look.applying}
        assert "MON-09" in codes
        said = " ".join(words for look in found.looks for words in said_look(look))
        assert "(MON-09)" in said

    def test_it_is_said_in_words(self) -> None:
        found = visit(5, number("sedation", 2, 3), plans=[decision(0)])
        assert said_visit(found).startswith("A planning visit is called for since 5 Mar 2026:")
        assert "sedation: 2, 5 Mar 2026" in said_trigger(found.opened_by[0])
        assert all(said_unknown(one).endswith(".") for one in found.not_known)
        calm = visit(5, yes("caregiver_strain", 1, so=False), plans=[decision(2)])
        assert said_visit(calm).startswith("No planning visit is called for by what is told.")

    def test_after_a_death_there_is_none(self) -> None:
        dead: Resource = {"resourceType": "Patient", "id": "p", "deceasedDateTime": on(4)}
        found = visit(6, number("sedation", 2, 3), person=dead)
        assert (found.died, found.answers, found.is_open) == (True, (), False)
        assert "died" in said_visit(found)


MADE = st.lists(
    st.one_of(
        st.builds(number, st.sampled_from(["sedation", "pain_avg", "pain_worst", "pain_goal", "phq9", "rank_work", "rank_alertness"]), st.integers(1, 3), st.integers(0, 12)),
        st.builds(yes, st.sampled_from(["fall_since_last", "caregiver_strain", "progression_new"]), st.integers(0, 12)),
    ),
    min_size=1,
    max_size=14,
    unique_by=lambda one: one["id"],
)  # fmt: skip
SETTINGS = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@SETTINGS
@given(made=MADE, plan=st.integers(0, 12), data=st.data())
def test_the_order_of_the_record_makes_no_difference(
    made: list[Resource], plan: int, data: st.DataObject
) -> None:
    other = data.draw(st.permutations(made))
    first, second = (visit(12, *told, plans=[decision(plan)]) for told in (made, other))
    assert first.answers == second.answers


@SETTINGS
@given(made=MADE, plan=st.integers(0, 12))
def test_a_plan_of_today_closes_all(made: list[Resource], plan: int) -> None:
    found = visit(12, *made, plans=[decision(plan), decision(12)])
    assert not found.is_open


@SETTINGS
@given(made=MADE, until=st.integers(0, 11))
def test_what_comes_later_never_unsays_what_opened_a_visit(
    made: list[Resource], until: int
) -> None:
    plans = [decision(-1)]
    before, now = (visit(each, *made, plans=plans) for each in (until, 12))
    opened = [one.row.name for one in before.opened_by]
    assert set(opened) <= {one.row.name for one in now.opened_by}


@given(
    sign=st.datetimes(datetime(2026, 3, 1), datetime(2026, 3, 4)),
    plan=st.datetimes(datetime(2026, 3, 1), datetime(2026, 3, 4)),
)
def test_a_plan_never_answers_what_was_told_after_it(sign: datetime, plan: datetime) -> None:
    answers = Planned(plan.date(), plan, "", "").answers(Sign(sign.date(), sign, "", ""))
    timed = time() not in (sign.time(), plan.time())
    assert answers is (sign <= plan if timed else sign.date() <= plan.date())
