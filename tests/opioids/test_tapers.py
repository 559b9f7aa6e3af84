"""Tapers: they end, never rise, never fall faster than their rule, and can be given."""

from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.opioids.doses import can_be_made, forms

from trabecula.calculation.taper import (
    Taper,
    TaperRefusal,
    TaperRefusalReason,
    taper,
)
from trabecula.knowledge.tapers.adjuvants import (
    carbamazepine_taper,
    duloxetine_taper,
    gabapentin_taper,
    ketamine_taper,
    lamotrigine_taper,
    pregabalin_taper,
    tricyclic_taper,
    venlafaxine_taper,
)
from trabecula.knowledge.tapers.corticosteroids import dexamethasone_taper, prednisolone_taper
from trabecula.knowledge.tapers.opioids_and_sedatives import benzodiazepine_taper, opioid_taper
from trabecula.language.dose_form import DoseForm, Market
from trabecula.language.opioid import Opioid
from trabecula.language.route import Release
from trabecula.language.taper import (
    Decline,
    FallByAmount,
    FallByPart,
    Part,
    Phase,
    StopAtOnce,
    TaperRule,
)

RULES = (
    opioid_taper,
    benzodiazepine_taper,
    gabapentin_taper,
    pregabalin_taper,
    duloxetine_taper,
    venlafaxine_taper,
    tricyclic_taper,
    carbamazepine_taper,
    lamotrigine_taper,
    ketamine_taper,
    dexamethasone_taper,
    prednisolone_taper,
)
START = date(2026, 1, 31)
UK = Market.UNITED_KINGDOM
FORMS = st.lists(
    st.builds(
        DoseForm,
        st.just("tablets"),
        st.lists(st.sampled_from([Fraction(n) for n in (1, 2, 5, 10, 15, 25, 30, 50)]), min_size=1, max_size=4).map(tuple),
    )
    | st.builds(DoseForm, st.just("liquid"), st.sampled_from([(Fraction(1, 2),), (Fraction(2),)]), st.just(True)),
    min_size=1,
    max_size=2,
)  # fmt: skip


def sold(*strengths: str, most: int = 4) -> list[DoseForm]:
    return [DoseForm("tablets", tuple(map(Fraction, strengths)), most_pieces=most)]


def tapered(
    rule: TaperRule, mg: str, days: int, each: list[DoseForm], times: int = 1
) -> list[tuple[int, Fraction]]:
    found = taper(rule, Fraction(mg), days, each, START, times)
    assert isinstance(found, Taper), found
    return [((step.day - START).days, step.daily) for step in found.steps]


def test_w71_after_a_year_an_opioid_falls_by_a_tenth_a_month() -> None:
    morphine = forms(Opioid.MORPHINE, Release.MODIFIED, UK)
    found = tapered(opioid_taper, "100", 456, morphine, 2)
    assert found == [(30 * month, 90 - 10 * month) for month in range(10)]


@pytest.mark.parametrize(
    ("days", "gap"), [(7, 3), (28, 3), (29, 7), (364, 7), (365, 30), (5000, 30)]
)
def test_the_pace_of_an_opioid_goes_by_how_long_it_was_taken(days: int, gap: int) -> None:
    found = tapered(opioid_taper, "100", days, sold("5", "10", "30"), 2)
    assert {later[0] - earlier[0] for earlier, later in pairwise(found)} == {gap}


@pytest.mark.parametrize("days", [0, 6])
def test_an_opioid_of_less_than_a_week_is_stopped(days: int) -> None:
    assert tapered(opioid_taper, "60", days, sold("5"), 2) == [(0, 0)]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_without_the_time_that_it_was_taken_there_is_no_taper(rule: TaperRule) -> None:
    found = taper(rule, Fraction(60), None, sold("1"), START)
    assert isinstance(found, TaperRefusal)
    assert found.reason is TaperRefusalReason.TIME_NOT_KNOWN


def test_strengths_that_are_too_coarse_are_said_with_what_would_do() -> None:
    found = taper(benzodiazepine_taper, Fraction(10), 400, sold("2", "5"), START)
    assert isinstance(found, TaperRefusal)
    assert found.reason is TaperRefusalReason.TOO_COARSE
    assert (found.stuck_at, found.largest_fall) == (4, 1)


def test_dexamethasone_is_halved_to_2_mg_and_then_falls_slowly() -> None:
    found = tapered(dexamethasone_taper, "16", 30, sold("0.5", "2", most=8), 2)
    assert [float(mg) for _, mg in found] == [8, 4, 2, 1.5, 1, 0.5, 0]


@pytest.mark.parametrize(
    ("rule", "mg", "strengths", "least"),
    [
        (gabapentin_taper, "300", ("100", "300"), 7),
        (gabapentin_taper, "3600", ("300", "600"), 7),
        (pregabalin_taper, "75", ("25", "75"), 7),
        (venlafaxine_taper, "75", ("37.5", "75"), 14),
        (venlafaxine_taper, "150", ("75",), 14),
        (duloxetine_taper, "60", ("30", "60"), 14),
        (tricyclic_taper, "25", ("10", "25"), 28),
        (carbamazepine_taper, "800", ("100", "200"), 14),
    ],
)
def test_a_taper_lasts_at_least_as_long_as_its_source_asks(
    rule: TaperRule, mg: str, strengths: tuple[str, ...], least: int
) -> None:
    found = tapered(rule, mg, 400, sold(*strengths), 3)
    assert found[-1][0] - found[0][0] >= least


def test_venlafaxine_never_falls_by_more_than_75_mg_a_week() -> None:
    found = [(-7, Fraction(300)), *tapered(venlafaxine_taper, "300", 90, sold("75"), 1)]
    for (day, before), (later, after) in pairwise(found):
        assert before - after <= 75
        assert later - day >= 7


def test_the_doses_of_a_day_are_as_equal_as_they_can_be() -> None:
    found = taper(opioid_taper, Fraction(60), 100, sold("5", "10", "30"), START, 2)
    assert isinstance(found, Taper)
    assert [[float(dose.amount) for dose in step.doses] for step in found.steps[:3]] == [
        [30, 25],
        [25, 25],
        [25, 20],
    ]


def most_of(phase: Phase, first: Fraction, now: Fraction) -> Fraction:
    match phase.fall:
        case FallByAmount(_, most):
            return most
        case FallByPart(_, most, of):
            return most * (first if of is Part.OF_THE_FIRST_DOSE else now)


@settings(deadline=None)
@given(
    rule=st.sampled_from(RULES),
    first=st.integers(1, 120).map(Fraction),
    days=st.integers(0, 800),
    each=FORMS,
    times=st.integers(1, 3),
)
def test_a_taper_ends_never_rises_keeps_to_its_rule_and_can_be_given(
    rule: TaperRule, first: Fraction, days: int, each: list[DoseForm], times: int
) -> None:
    pace = rule.holds.at(days).holds
    found = taper(rule, first, days, each, START, times)
    if isinstance(found, TaperRefusal):
        assert found.stuck_at is not None
        assert 0 < found.stuck_at <= first
        return
    doses = [first, *(step.daily for step in found.steps)]
    assert doses[-1] == 0
    assert all(after < before for before, after in pairwise(doses))
    assert found.steps[0].day == START
    assert all(after.day > before.day for before, after in pairwise(found.steps))
    for step in found.steps:
        assert sum(dose.amount for dose in step.doses) == step.daily
        assert len(step.doses) <= times
        assert all(can_be_made(dose) for dose in step.doses)
    if isinstance(pace, Decline):
        keeps_to_its_rule(pace, doses, [step.day for step in found.steps])


def keeps_to_its_rule(pace: Decline, doses: list[Fraction], days: list[date]) -> None:
    first = doses[0]
    for now, after in pairwise(doses):
        possible = [phase for phase in pace.phases if now > phase.until]
        assert now - after <= max(most_of(phase, first, now) for phase in possible)
        assert after == 0 or now - after <= pace.cap * now
    least = min(phase.days[0] for phase in pace.phases)
    assert all(later - day >= timedelta(least) for day, later in pairwise(days))
    assert days[-1] - days[0] >= timedelta(pace.shortest)


@settings(max_examples=25, deadline=None)
@given(st.integers(4, 40), st.integers(1, 3))
def test_a_benzodiazepine_never_falls_by_more_than_a_quarter_in_two_weeks(
    mg: int, times: int
) -> None:
    liquid = [DoseForm("liquid", (Fraction(1, 10),), measured=True)]
    found = taper(benzodiazepine_taper, Fraction(mg), 400, liquid, START, times)
    assert isinstance(found, Taper)
    steps = [(START - timedelta(14), Fraction(mg)), *((s.day, s.daily) for s in found.steps)]
    for (day, before), (later, after) in pairwise(steps):
        assert later - day >= timedelta(14)
        assert before - after <= before / 4 or after == 0
    assert steps[-2][1] <= Fraction(mg) / 10


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_every_rule_says_what_to_watch_and_what_to_do_then(rule: TaperRule) -> None:
    assert rule.watch
    assert rule.pause
    for row in rule.holds.rows:
        assert isinstance(row.holds, Decline) or (
            isinstance(row.holds, StopAtOnce) and row.holds.because
        )
    assert rule.holds.rows[-1].highest is None
    assert rule.holds.rows[0].has(0)


@pytest.mark.parametrize(
    ("build", "says"),
    [
        (lambda: Decline(()), "go down to nothing"),
        (lambda: Decline((Phase(FallByAmount(Fraction(1), Fraction(1)), (1, 1), Fraction(2)),)), "go down to nothing"),
        (lambda: Phase(FallByAmount(Fraction(2), Fraction(1)), (1, 1)), "falls by its aim"),
        (lambda: Phase(FallByAmount(Fraction(1), Fraction(1)), (3, 1)), "no interval"),
        (lambda: taper(opioid_taper, Fraction(0), 30, sold("5"), START), "above 0"),
        (lambda: taper(opioid_taper, Fraction(10), -1, sold("5"), START), "no row"),
    ],
)  # fmt: skip
def test_what_cannot_be_a_taper(build: object, says: str) -> None:
    assert callable(build)
    with pytest.raises(ValueError, match=says):
        build()
