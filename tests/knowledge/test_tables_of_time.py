"""Check-ins, response times, worsening, alerts and re-planning: the dossier's numbers, typed."""

from collections.abc import Iterator
from typing import Any

import pytest
from tests.places import DOSSIERS

from trabecula.knowledge.tables.alerts import alert_rules, what_alerts_achieved
from trabecula.knowledge.tables.check_ins import check_ins
from trabecula.knowledge.tables.contingencies import contingencies
from trabecula.knowledge.tables.replanning import replanning
from trabecula.knowledge.tables.response_times import Intervention, response_times
from trabecula.knowledge.tables.transition_document import transition_document
from trabecula.knowledge.tables.worsening_and_benefit import benefit, step_rule, worsening
from trabecula.language.answer import NEVER, Answer
from trabecula.language.criterion import Criterion, Window
from trabecula.language.fact import Raw
from trabecula.language.follow_up import Once, Part, Repeated, State
from trabecula.language.interpret import interpret
from trabecula.language.quantity import Days, Hours, Months, Percent, Points, Weeks


def number(value: Any) -> Any:
    """The number in force where no clinic has set another."""
    return getattr(value, "default", value)


def ends(window: Window[Any]) -> Any:
    earliest, latest = number(window.earliest), number(window.latest)
    return earliest if earliest == latest else (earliest, latest)


@pytest.fixture(scope="module")
def dossier() -> str:
    if not DOSSIERS.exists():
        pytest.skip("the clinical dossiers are not on this machine")
    return (DOSSIERS / "guideline_rules.md").read_text("utf-8")


def section(dossier: str, name: str) -> str:
    return dossier.partition(f"## {name}.")[2].partition("\n## ")[0]


def test_every_state_and_every_intervention_has_its_row() -> None:
    assert check_ins.keys == tuple(State)
    assert response_times.keys == tuple(Intervention)


def offsets(state: State) -> Iterator[Any]:
    """A contact at a time as that time; a repeated one as its interval and what bounds it."""
    for contact in check_ins.at(state).holds.contacts:
        match contact:
            case Once(after=after):
                yield ends(after)
            case Repeated(every=every, during=during, contacts=contacts, times=times):
                bounds = [ends(bound) for bound in (during, contacts) if bound is not None]
                yield "every", ends(every), *bounds, *([number(times)] if times else [])


CONTACTS: list[tuple[State, str, list[Any]]] = [
    (State.EMERGENCY, "continuous/inpatient", []),
    (State.UNCONTROLLED, "call within 24 h, then daily", [(Hours(0), Hours(24)), ("every", Days(1))]),
    (State.AFTER_A_CHANGE, "day 1-3 call, day 7, then weekly x4", [(Days(1), Days(3)), Days(7), ("every", Weeks(1), 4)]),
    (State.AFTER_RADIOTHERAPY, "daily score d0-10, weekly wk 2-4, wk 8, 12", [("every", Days(1), (Days(0), Days(10))), ("every", Weeks(1), (Weeks(2), Weeks(4))), Weeks(8), Days(84)]),
    (State.AFTER_A_PROCEDURE, "24-72 h, 2 wk, 6 wk, 12 wk", [(Hours(24), Hours(72)), Weeks(2), Weeks(6), Weeks(12)]),
    (State.STABLE_UNDER_TREATMENT, "weekly ePRO + 4-weekly visit/video", [("every", Weeks(1)), ("every", Weeks(4))]),
    (State.MAINTENANCE, "ePRO weekly to 2-weekly, visit 4-12 weekly", [("every", (Weeks(1), Weeks(2))), ("every", (Weeks(4), Weeks(12)))]),
    (State.LAST_WEEKS, "1-3 per week", [("every", Days(7), (1, 3))]),
    (State.COMFORT, "as family/hospice wish; alerts in comfort mode", []),
]  # fmt: skip


@pytest.mark.parametrize(("state", "words", "expected"), CONTACTS)
def test_contacts_are_the_dossiers(
    dossier: str, state: State, words: str, expected: list[Any]
) -> None:
    line = next(
        one for one in section(dossier, "9a").splitlines() if one.startswith(f"| {state[:2]}")
    )
    assert f"| {words} |" in line
    assert list(offsets(state)) == expected


@pytest.mark.parametrize(
    ("state", "values", "answer"),
    [
        (State.UNCONTROLLED, {"pain_worst": 7.0}, Answer.APPLIES),
        (State.UNCONTROLLED, {"pain_worst": 6.9, "pain_goal": 7.0}, Answer.DOES_NOT_APPLY),
        (State.UNCONTROLLED, {"pain_worst": 5.0, "pain_goal": 4.0}, Answer.APPLIES),
        (State.UNCONTROLLED, {"pain_worst": 5.0}, Answer.NOT_KNOWN),
        (State.AFTER_RADIOTHERAPY, {"days_since_rt": 84.0}, Answer.APPLIES),
        (State.AFTER_RADIOTHERAPY, {"days_since_rt": 85.0}, Answer.DOES_NOT_APPLY),
        (State.AFTER_RADIOTHERAPY, {"days_since_rt": NEVER}, Answer.DOES_NOT_APPLY),
        (State.LAST_WEEKS, {"prognosis_weeks": 12.0}, Answer.APPLIES),
        (State.LAST_WEEKS, {"prognosis_weeks": 12.1}, Answer.DOES_NOT_APPLY),
        (State.COMFORT, {"care_intent": "comfort_only"}, Answer.APPLIES),
        (State.COMFORT, {}, Answer.NOT_KNOWN),
    ],
)
def test_a_state_is_entered_where_facts_tell_it(
    state: State, values: dict[str, Raw | None], answer: Answer
) -> None:
    when = check_ins.at(state).holds.enters.when
    assert when is not None
    assert interpret(when, values) is answer


def test_every_state_can_be_left() -> None:
    assert all(row.holds.leaves for row in check_ins.rows)
    calm, fallen = check_ins.at(State.UNCONTROLLED).holds.leaves
    assert (number(calm.lasting), number(fallen.lasting)) == (Hours(48), Hours(48))
    assert [number(amount) for amount in fallen.amounts] == [Percent(-30)]


LOOKS: list[tuple[Intervention, str, Any, list[Any], tuple[Any, list[Any]] | None]] = [
    (Intervention.OPIOID, "Opioid start/change | 24-72 h | 7 d | no 30%/2-point fall or side effects > benefit", (Hours(24), Hours(72)), [Days(7)], (Days(7), [Percent(-30), Points(-2)])),
    (Intervention.ADJUVANT, "Neuropathic adjuvant | 7 d tolerance | 2-4 wk at tolerated dose | <30% fall", Days(7), [(Weeks(2), Weeks(4)), Weeks(8)], (Weeks(8), [Percent(-30)])),
    (Intervention.STEROID, "Steroid trial | 48-72 h | 5-7 d | no benefit: stop", (Hours(48), Hours(72)), [(Days(5), Days(7))], (Days(7), [])),
    (Intervention.RADIOTHERAPY, "EBRT | 2 wk | 4 wk (median response), 8 wk, final 12 wk | CR/PR absent at 8 wk", Days(14), [Weeks(4), Weeks(8), Days(84)], (Weeks(8), [])),
    (Intervention.STEREOTACTIC_RADIOTHERAPY, "SBRT | 4 wk | 3 mo | pain up or fracture", Weeks(4), [Months(3)], (None, [])),
    (Intervention.RADIOTHERAPY_AGAIN, "Re-irradiation | 4 wk | 8 wk | absent at 8 wk", Weeks(4), [Weeks(8)], (Weeks(8), [])),
    (Intervention.HALF_BODY_RADIOTHERAPY, "Half-body RT | 48 h | 7 d | no relief 2 wk", Hours(48), [Days(7)], (Weeks(2), [])),
    (Intervention.AUGMENTATION, "Kyphoplasty | 24-72 h | 4 wk | no change 1 wk: re-image", (Hours(24), Hours(72)), [Weeks(4)], (Weeks(1), [])),
    (Intervention.ABLATION, "Ablation | 1 wk | 4 and 8 wk | <2 points at 8 wk", Weeks(1), [Weeks(4), Weeks(8)], (Weeks(8), [Points(-2)])),
    (Intervention.FOCUSED_ULTRASOUND, "MRgFUS | 3 d | 1 and 3 mo | <2 points 1 mo", Days(3), [Months(1), Months(3)], (Months(1), [Points(-2)])),
    (Intervention.INTRATHECAL_THERAPY, "Intrathecal | 1 wk | 4 wk | <20% fall in pain or toxicity", Weeks(1), [Weeks(4)], (Weeks(4), [Percent(-20)])),
    (Intervention.BONE_MODIFYING_AGENT, "BMA | none for pain | labs only | not judged on pain", None, [], None),
    (Intervention.EXERCISE, "Exercise | each session | 8-12 wk (TUG, 30-s stand) | decline: review", None, [(Weeks(8), Weeks(12))], (None, [])),
    (Intervention.PSYCHOLOGICAL_PLAN, "CBT / CBT-I / mood plan | 4 wk | 8 wk | no change 8 wk: PSY-11", Weeks(4), [Weeks(8)], (Weeks(8), [])),
    (Intervention.NUTRITION, "Nutrition | 2 wk intake | 4-6 wk weight/strength | falling: escalate or comfort", Weeks(2), [(Weeks(4), Weeks(6))], (Weeks(6), [])),
]  # fmt: skip


@pytest.mark.parametrize("line", [row[1] for row in LOOKS])
def test_the_rows_of_looks_are_the_dossiers(dossier: str, line: str) -> None:
    assert f"| {line} |" in section(dossier, "9b")


@pytest.mark.parametrize(("intervention", "line", "first", "main", "failed"), LOOKS)
def test_looks_are_where_their_line_says(
    intervention: Intervention,
    line: str,
    first: Any,
    main: list[Any],
    failed: tuple[Any, list[Any]] | None,
) -> None:
    looks = response_times.at(intervention).holds
    assert (None if looks.first is None else ends(looks.first)) == first, line
    assert [ends(window) for window in looks.main] == main, line
    said = looks.failed
    found = None if said is None else (number(said.after), [number(one) for one in said.amounts])
    assert found == failed, line


@pytest.mark.parametrize(
    ("response", "answer"),
    [("cr", False), ("pr", False), ("ir", True), ("pp", True), (None, None)],
)
def test_radiotherapy_has_failed_without_a_response(
    response: str | None, answer: bool | None
) -> None:
    failed = response_times.at(Intervention.RADIOTHERAPY).holds.failed
    assert failed is not None
    assert failed.when is not None
    expected = {True: Answer.APPLIES, False: Answer.DOES_NOT_APPLY, None: Answer.NOT_KNOWN}
    assert interpret(failed.when, {"l_rt_response": response}) is expected[answer]


def test_the_definitions_are_the_dossiers_and_the_erratas(dossier: str) -> None:
    text = section(dossier, "9b")
    assert (
        "Worsening = >=2 points pain (0-10) or +1 verbal category sustained 2 reports, or OME +25%, or loss of one walking level, TUG +20%, ECOG +1, steps -25% for 7 days with >=4 valid days"
        in text
    )
    assert "Benefit = -2 points or -30%" in text
    rows = [row.holds for row in worsening.rows]
    assert [[number(amount) for amount in row.amounts] for row in rows] == [
        [], [1], [Percent(25)], [], [Percent(20)], [1], [], [Percent(-50)],
    ]  # fmt: skip
    assert [number(row.times) for row in rows[:2]] == [2, 2]
    assert [number(amount) for amount in benefit.rows[0].holds.amounts] == [
        Points(-2),
        Percent(-30),
    ]
    assert [number(row.holds) for row in step_rule.rows] == [Days(14), 7, Days(7), 4, Hours(10)]


@pytest.mark.parametrize(
    ("change", "days", "worse"),
    [(-25.0, 4, True), (-24.9, 4, False), (-25.0, 3, False), (-60.0, 7, True)],
)
def test_steps_are_worse_from_a_quarter_less_on_four_days(
    change: float, days: int, worse: bool
) -> None:
    when = worsening.rows[6].holds.when
    assert when is not None
    found = interpret(when, {"steps_change_pct": change, "wear_days": days})
    assert found is (Answer.APPLIES if worse else Answer.DOES_NOT_APPLY)


TRIGGERS: list[tuple[str, dict[str, Raw | None], dict[str, Raw | None]]] = [
    ("any RED closed", {}, {}),
    ("AMBER x2 in 14 days", {}, {}),
    ("pain above goal 72 h", {"pain_avg": 4.0, "pain_goal": 3.0}, {"pain_avg": 3.0, "pain_goal": 3.0}),
    ("response check failed (9b)", {}, {}),
    ("new site/SRE/progression/therapy line", {"sre_recent": True}, {"sre_recent": False, "progression_new": False}),
    ("loss of walking level or fall", {"fall_since_last": True}, {"fall_since_last": False, "walking_level_lost": False}),
    ("sedation >=2 or cognitive change", {"sedation": 2}, {"sedation": 1, "cog_screen_positive": False}),
    ("PHQ-9/GAD-7 band up", {}, {}),
    ("weight loss band", {}, {}),
    ("patient priority changed", {}, {}),
    ("carer strain", {"caregiver_strain": True}, {"caregiver_strain": False}),
    ("prognosis band change", {}, {}),
    ("transition", {"transition_planned": True}, {"transition_planned": False}),
    ("12 weeks since last plan", {}, {}),
]  # fmt: skip


def test_triggers_are_the_dossiers(dossier: str) -> None:
    lines = section(dossier, "9d").strip().splitlines()
    said = [part.strip() for part in lines[1].rstrip(".").split(";")]
    assert said == [words for words, _, _ in TRIGGERS]
    assert len(replanning.rows) == len(said)


@pytest.mark.parametrize("place", range(len(TRIGGERS)))
def test_a_trigger_opens_a_visit_where_facts_tell_it(place: int) -> None:
    criterion = replanning.rows[place].holds.criterion
    _, opens, does_not = TRIGGERS[place]
    if not opens:
        assert criterion.when is None
        assert criterion.judged
        return
    assert criterion.when is not None
    assert interpret(criterion.when, opens) is Answer.APPLIES
    assert interpret(criterion.when, does_not) is Answer.DOES_NOT_APPLY


def test_triggers_carry_their_counts_and_windows() -> None:
    amber, above_goal, last = (replanning.rows[place].holds.criterion for place in (1, 2, -1))
    assert (number(amber.times), number(amber.within)) == (2, Days(14))
    assert number(above_goal.lasting) == Hours(72)
    assert number(last.after) == Weeks(12)


@pytest.mark.parametrize(
    ("values", "answer"),
    [
        ({"epro_max": 3}, Answer.APPLIES),
        ({"epro_delta": 2}, Answer.APPLIES),
        ({"epro_max": 2, "epro_delta": 1}, Answer.DOES_NOT_APPLY),
        ({"epro_max": 2}, Answer.NOT_KNOWN),
    ],
)
def test_an_alert_is_raised_on_what_is_severe_or_worse(
    values: dict[str, Raw | None], answer: Answer
) -> None:
    criterion = alert_rules.at("severe or worsening").holds.criterion
    assert isinstance(criterion, Criterion)
    assert criterion.when is not None
    assert interpret(criterion.when, values) is answer


def test_what_alerts_achieved_is_the_dossiers(dossier: str) -> None:
    text = section(dossier, "9c")
    for row in what_alerts_achieved.rows:
        assert f"{row.holds.value:g}%" in text


@pytest.mark.parametrize(
    ("name", "happens", "does_not"),
    [
        ("new weakness", {"neuro_signs": frozenset({"limb_weakness"})}, {"neuro_signs": frozenset[str]()}),
        ("fall and pain", {"fall_since_last": True, "l_pain": 1.0}, {"fall_since_last": True, "l_pain": 0.0}),
        ("slow breathing or cannot be roused", {"resp_rate": 7.0}, {"resp_rate": 8.0, "sedation": 3}),
        ("slow breathing or cannot be roused", {"sedation": 4}, {"resp_rate": 8.0, "sedation": 3}),
        ("fever within 6 weeks of systemic treatment", {"temp_c": 38.0, "days_since_sact": 42.0}, {"temp_c": 37.9, "days_since_sact": 42.0}),
        ("fever within 6 weeks of systemic treatment", {"temp_c": 39.0, "days_since_sact": 1.0}, {"temp_c": 39.0, "days_since_sact": 43.0}),
        ("severe pain", {"pain_worst": 7.0}, {"pain_worst": 6.0}),
    ],
)  # fmt: skip
def test_a_contingency_happens_from_its_threshold(
    name: str, happens: dict[str, Raw | None], does_not: dict[str, Raw | None]
) -> None:
    when = contingencies.at(name).holds.condition.when
    assert when is not None
    assert interpret(when, happens) is Answer.APPLIES
    assert interpret(when, does_not) is Answer.DOES_NOT_APPLY


def test_the_transition_document_has_every_part_and_every_minimum_field(dossier: str) -> None:
    assert {row.holds.part for row in transition_document.rows} == set(Part)
    text = section(dossier, "8a")
    for words in (
        "illness severity (stable / watcher / unstable)", "lesion map", "scores with dates",
        "neurology baseline", "weight-bearing order", "devices", "analgesics with last dose time",
        "patch/pump details", "naloxone plan", "RT course dates and sites", "next BMA date",
        "dental status", "SACT stop/restart dates", "bloods", "carers", "ACP items",
        "actions (owner, due)", "contingencies", "synthesis read-back",
    ):  # fmt: skip
        assert words in text
    assert len(transition_document.rows) == 20
    assert transition_document.at("illness severity").holds.choices == (
        "stable",
        "watcher",
        "unstable",
    )
