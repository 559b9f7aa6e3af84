"""Care plans of people: what comes first, who is in touch when, what decisions change."""

from datetime import date, timedelta
from typing import Any

import pytest
from tests.pathway.test_care_plan import options_of

from trabecula import journey
from trabecula.language.follow_up import Means, State
from trabecula.language.statement import Role, Urgency
from trabecula.pathway.care_plan.care_plan import CarePlan
from trabecula.pathway.care_plan.dating import dated
from trabecula.pathway.care_plan.decided import decided
from trabecula.pathway.care_plan.draft import Draft
from trabecula.pathway.care_plan.left import Why
from trabecula.pathway.care_plan.schedule import PlannedContact
from trabecula.pathway.care_plan.task import Task, Whence, due_by
from trabecula.pathway.moment import Moment
from trabecula.pathway.options.alternative import Cost
from trabecula.pathway.options.weighed import Options
from trabecula.pathway.wishes import Choice, Decision, Outcome

DAY = date(2026, 1, 1)


def given(lesions: list[dict[str, Any]] | None = None, **facts: Any) -> Options:
    known = journey.take({"facts": facts, "lesions": lesions or []}, DAY)
    return journey.weigh(journey.recommend(known))


def first(options: Options) -> CarePlan:
    return journey.care_plan(options, options.alternatives[0])


def with_(options: Options, *codes: str) -> CarePlan:
    """The plan of these options."""
    chosen = [one for one in options.every if one.option.code in codes and one.can_be_chosen]
    assert {one.option.code for one in chosen} == set(codes)
    return journey.care_plan(options, options.with_options(chosen))


def the(plan: CarePlan, start: str) -> Task:
    (found,) = [task for task in plan.tasks if task.key.startswith(start)]
    return found


def before(plan: CarePlan, task: Task) -> set[str]:
    """Everything that comes before a task, also at one remove."""
    found: set[str] = set()
    waiting = [*task.after]
    while waiting:
        key = waiting.pop()
        if key not in found:
            found.add(key)
            waiting += plan.task(key).after
    return found


FEMUR = {
    "id": "femur",
    "l_rt_courses": 0,
    "l_fracture": False,
    "l_acute_event": False,
    "l_functional_pain": True,
    "l_mechanical_spine_pain": False,
    "l_stabilised": False,
    "l_solitary": False,
    "l_histology_known": True,
    "l_postop": False,
    "l_postop_rt_done": False,
    "l_vcf": False,
    "l_site": "femur_peritrochanteric",
    "l_look": "lytic",
    "l_mirels": 11,
    "l_pain": 6,
}
WELL: dict[str, Any] = {
    "known_cancer": True,
    "bone_mets": True,
    "neuro_signs": [],
    "mscc_confirmed": False,
    "mscc_excluded": False,
    "local_infection": False,
    "coagulopathy": False,
    "care_intent": "palliative",
    "can_lie_flat": True,
    "palliative_care_involved": True,
    "spinal_pain_features": [],
    "age_years": 66,
    "primary": "renal",
    "ecog": 1,
    "prognosis_weeks": 52,
    "fit_for_surgery": True,
    "aid": "none",
    "falls_12m": 0,
    "tug_s": 14,
    "rt_today_or_planned": False,
}


def test_what_is_decided_about_stability_comes_before_radiotherapy() -> None:
    plan = with_(given([FEMUR], **WELL), "OPT-FIXATION", "OPT-RT8")
    fixation, radiotherapy = the(plan, "option:OPT-FIXATION"), the(plan, "option:OPT-RT8")
    assert fixation.key in radiotherapy.after
    assert fixation.due.latest == DAY + timedelta(days=2)
    assert radiotherapy.due.rank >= fixation.due.rank
    assert [item.statement.code for item in radiotherapy.items] == ["RT-01"]


def test_radiotherapy_of_a_fixed_bone_waits_for_the_wound() -> None:
    plan = with_(given([FEMUR], **WELL), "OPT-FIXATION", "OPT-RT-ONCE-FIXED")
    fixed = the(plan, "option:OPT-FIXATION").due.latest
    radiotherapy = the(plan, "option:OPT-RT-ONCE-FIXED").due.latest
    assert fixed is not None
    assert radiotherapy == fixed + timedelta(days=14)


def test_the_hold_on_loading_stands_in_every_plan_also_in_carrying_on() -> None:
    options = given([FEMUR], **WELL)
    for alternative in (*options.alternatives, options.carrying_on):
        hold = the(journey.care_plan(options, alternative), "measure:REH-02H")
        assert hold.safety
        assert (hold.due.latest, hold.due.earliest) == (None, DAY)


def test_teeth_and_blood_come_before_a_medicine_for_bone() -> None:
    options = given(
        known_cancer=True, bone_mets=True, primary="breast", bma="none", bma_ever=False,
        prognosis_weeks=100, care_intent="palliative", crcl=80, ca_adj=2.3,
        jaw_exposed_bone_weeks=0, dental_check_months=9, pregnancy="not_pregnant",
    )  # fmt: skip
    chosen = next(one for one in options.every if one.option.code == "OPT-DENOSUMAB")
    assert chosen.can_be_chosen, chosen.because
    plan = journey.care_plan(options, options.with_options([chosen]))
    task = the(plan, f"option:{chosen.key}")
    tasks = [plan.task(key) for key in before(plan, task)]
    assert any(Role.DENTIST in each.owners for each in tasks)
    assert all(each.due.rank <= task.due.rank for each in tasks)


def test_a_plan_against_a_flare_goes_with_radiotherapy_also_where_nothing_else_asks_for_it() -> (
    None
):
    plan = with_(given([FEMUR], **WELL), "OPT-RT8", "OPT-FIXATION")
    radiotherapy = the(plan, "option:OPT-RT8")
    beside = [task for task in plan.tasks if radiotherapy.key in task.goes_with]
    assert any("flare" in task.title for task in beside)


def test_what_is_due_in_hours_says_so_and_the_last_day_is_whole() -> None:
    assert due_by(DAY, Urgency.WITHIN_4_HOURS).hours == 4
    assert due_by(DAY, Urgency.SAME_DAY).latest == DAY
    assert due_by(DAY, Urgency.WITHIN_48_HOURS).latest == DAY + timedelta(days=1)
    assert due_by(DAY, Urgency.WITHIN_1_WEEK).latest == DAY + timedelta(days=6)
    assert due_by(DAY, Urgency.INFORMATION).latest is None


def test_looks_follow_the_table_from_the_day_of_the_treatment() -> None:
    plan = with_(given([FEMUR], **WELL), "OPT-RT8")
    start = the(plan, "option:OPT-RT8").due.latest
    assert start is not None
    looks = [task for task in plan.tasks if task.whence is Whence.REVIEW]
    radiotherapy = [task for task in looks if "external beam" in task.title]
    assert [task.due.latest for task in radiotherapy] == [
        start + timedelta(weeks=weeks) for weeks in (2, 4, 8, 12)
    ]
    assert any("failed" in line for line in radiotherapy[-1].lines)


def test_what_waits_for_an_answer_is_left_and_asked() -> None:
    plan = first(given(known_cancer=True, pain_worst=5))
    waiting = [left for left in plan.left if left.why is Why.WAITS]
    assert waiting
    for left in waiting:
        question = the(plan, f"question:{left.items[0].statement.code}")
        assert set(question.asks) == set(left.asks)
        assert question.lines


def test_carrying_on_leaves_the_rest_by_name() -> None:
    options = given([FEMUR], **WELL)
    plan = journey.care_plan(options, options.carrying_on)
    left = {item.statement.code: each.why for each in plan.left for item in each.items}
    assert left["SUR-03"] is Why.CARRYING_ON
    assert left["RT-01"] is Why.DEFERRED
    assert not [task for task in plan.tasks if task.whence in {Whence.OPTION, Whence.REVIEW}]


def test_carrying_on_keeps_safe_what_is_done_already() -> None:
    options = options_of("breast-spine")
    plan = journey.care_plan(options, options.carrying_on)
    assert the(plan, "measure:BON-06").safety
    denosumab = given(known_cancer=True, bone_mets=True, bma="denosumab", bma_stop_planned=True)
    assert the(journey.care_plan(denosumab, denosumab.carrying_on), "measure:BON-09").safety


class TestSchedule:
    """By state; the closest contact counts, and what is not known is not taken for calm."""

    def test_pain_that_nobody_asked_about_is_taken_as_uncontrolled(self) -> None:
        now = first(given(known_cancer=True)).schedule.now
        assert (now.state, now.sure) == (State.UNCONTROLLED, False)
        assert "pain_worst" in [fact.key for fact in now.asks]

    def test_pain_within_the_goal_is_stable(self) -> None:
        schedule = first(given(known_cancer=True, pain_worst=2, pain_goal=3)).schedule
        assert (schedule.now.state, schedule.now.sure) == (State.STABLE_UNDER_TREATMENT, True)
        assert [(each.means, each.every) for each in schedule.contacts if each.state is schedule.now.state] == [
            (Means.REPORT, (7, 7)), (Means.VISIT, (28, 28)),
        ]  # fmt: skip

    def test_the_last_weeks_are_asked_never_assumed(self) -> None:
        schedule = first(given(known_cancer=True, pain_worst=2, pain_goal=3)).schedule
        assert schedule.now.state is not State.LAST_WEEKS
        assert State.LAST_WEEKS in [each.state for each in schedule.may]
        near = first(
            given(known_cancer=True, pain_worst=2, pain_goal=3, prognosis_weeks=8)
        ).schedule
        assert near.now.state is State.LAST_WEEKS
        (contact,) = [each for each in near.contacts if each.state is State.LAST_WEEKS]
        assert (contact.every, contact.times) == ((7, 7), (1, 3))

    def test_an_emergency_comes_first(self) -> None:
        found = given(
            known_cancer=True, neuro_signs=["limb_weakness"], new_or_worse_spinal_pain=True
        )
        assert first(found).schedule.now.state is State.EMERGENCY

    def test_severe_pain_is_called_about_within_a_day_and_then_daily(self) -> None:
        schedule = first(given(known_cancer=True, pain_worst=9)).schedule
        assert schedule.now.state is State.UNCONTROLLED
        calls = [each for each in schedule.contacts if each.state is State.UNCONTROLLED]
        assert [(each.first, each.every) for each in calls] == [
            (DAY, None), (DAY + timedelta(days=2), (1, 1)),
        ]  # fmt: skip

    def test_scores_after_radiotherapy_count_from_its_last_day(self) -> None:
        found = given(known_cancer=True, pain_worst=2, pain_goal=3, days_since_rt=16)
        schedule = first(found).schedule
        assert schedule.now.state is State.AFTER_RADIOTHERAPY
        assert schedule.now.since == DAY - timedelta(days=16)
        scores = [each for each in schedule.contacts if each.means is Means.SCORE]
        last_day = schedule.now.since
        assert scores == [
            PlannedContact(Means.SCORE, State.AFTER_RADIOTHERAPY, last_day + timedelta(days=21), last_day + timedelta(days=28), (7, 7)),
            PlannedContact(Means.SCORE, State.AFTER_RADIOTHERAPY, last_day + timedelta(days=56), last_day + timedelta(days=56)),
            PlannedContact(Means.SCORE, State.AFTER_RADIOTHERAPY, last_day + timedelta(days=84), last_day + timedelta(days=84)),
        ]  # fmt: skip

    def test_a_treatment_of_the_plan_begins_its_own_contacts(self) -> None:
        plan = with_(given([FEMUR], **WELL, pain_worst=2, pain_goal=3), "OPT-FIXATION")
        begins = the(plan, "option:OPT-FIXATION").due.latest
        found = [each for each in plan.schedule.beside if each.state is State.AFTER_A_PROCEDURE]
        assert [each.since for each in found] == [begins]

    def test_video_is_not_offered_where_the_neurology_is_not_known(self) -> None:
        schedule = first(
            given(known_cancer=True, palliative_care_involved=True, pain_worst=3)
        ).schedule
        assert schedule.by_video is None
        assert "neurological" in schedule.video_because

    def test_after_a_death_nobody_is_called(self) -> None:
        plan = first(given(known_cancer=True, patient_died_days=3))
        assert plan.schedule.contacts == ()
        assert not [task for task in plan.tasks if task.whence is Whence.QUESTION]


class TestDecisions:
    """What was decided is carried out; what was set aside is named, unless it is about safety."""

    def decision(self, outcome: Outcome, code: str, day: date = DAY, said: str = "") -> Decision:
        choice = Choice(code, code, outcome, "he says so", said)
        return Decision("", Moment(day, day), "Dr Novak", (), (choice,))

    def test_the_decided_plan_holds_what_was_chosen(self) -> None:
        options = given([FEMUR], **WELL)
        one = self.decision(Outcome.CHOSEN, "OPT-FIXATION@femur")
        alternative = decided(options, [one])
        assert alternative is not None
        plan = journey.care_plan(options, alternative, [one])
        assert [option.option.code for option in plan.alternative.options] == ["OPT-FIXATION"]
        assert plan.decided
        assert [task.key for task in plan.tasks if task.key.startswith("decision:local_pain")]

    def test_nothing_chosen_is_no_decided_plan(self) -> None:
        options = given([FEMUR], **WELL)
        assert decided(options, []) is None
        assert decided(options, [self.decision(Outcome.DECLINED, "OPT-FIXATION@femur")]) is None

    def test_of_two_decisions_on_one_need_the_later_counts(self) -> None:
        options = given([FEMUR], **WELL)
        early = self.decision(Outcome.CHOSEN, "OPT-RT8@femur", DAY - timedelta(days=9))
        late = self.decision(Outcome.CHOSEN, "OPT-RTMF@femur")
        for order in ([early, late], [late, early]):
            alternative = decided(options, order)
            assert alternative is not None
            assert [option.option.code for option in alternative.options] == ["OPT-RTMF"]

    def test_what_was_chosen_and_is_struck_out_now_is_decided_again(self) -> None:
        options = given([FEMUR], **WELL)
        one = self.decision(Outcome.CHOSEN, "OPT-ULTRASOUND@femur")
        assert decided(options, [one]) is None
        plan = journey.care_plan(options, options.carrying_on, [one])
        again = the(plan, "decision:OPT-ULTRASOUND@femur")
        assert "Decide again" in again.title
        assert again.lines

    def test_safety_stays_a_task_although_it_was_set_aside(self) -> None:
        options = given([FEMUR], **WELL)
        said = "Dr Novak set aside *hold on loading a high-risk lesion* because he says so."
        one = self.decision(Outcome.DECLINED, "REH-02H", said=said)
        plan = journey.care_plan(options, options.alternatives[0], [one])
        assert the(plan, "measure:REH-02H").note == said

    def test_what_was_set_aside_is_left_with_the_sentence(self) -> None:
        options = given([FEMUR], **WELL)
        said = "Dr Novak set aside *screening for depression and anxiety* because he says so."
        one = self.decision(Outcome.DECLINED, "PSY-01", said=said)
        plan = journey.care_plan(options, options.alternatives[0], [one])
        (left,) = [each for each in plan.left if each.items[0].statement.code == "PSY-01"]
        assert (left.why, left.says) == (Why.SET_ASIDE, said)


def test_a_decision_that_is_older_than_a_finding_does_not_silence_it() -> None:
    options = options_of("kidney-femur")
    as_of = options.recommendations.facts.as_of
    for day, silenced in ((as_of - timedelta(days=3650), False), (as_of, True)):
        one = Decision("", Moment(day, day), "Dr N", (), (Choice("SUR-15", "", Outcome.DECLINED),))
        plan = journey.care_plan(options, options.alternatives[0], [one])
        why = {item.statement.code: each.why for each in plan.left for item in each.items}
        assert (why.get("SUR-15") is Why.SET_ASIDE) == silenced


def test_demands_have_two_ends_and_name_what_is_not_known() -> None:
    plan = with_(given([FEMUR], **WELL), "OPT-FIXATION", "OPT-RT8")
    by_cost = {demand.cost: demand for demand in plan.demands}
    visits = by_cost[Cost.VISITS]
    assert [option.option.code for option in visits.not_known] == ["OPT-FIXATION"]
    assert 0 < visits.fewest <= visits.most


def test_a_circle_is_an_error() -> None:
    one = Draft("a", "a", whence=Whence.OPTION, urgency=Urgency.ROUTINE, after={"b": 0})
    other = Draft("b", "b", whence=Whence.OPTION, urgency=Urgency.ROUTINE, after={"a": 0})
    with pytest.raises(ValueError, match="in a circle: a, b"):
        dated([one, other], DAY)
