"""Rescue doses and rounding: down, from the background of now, never for methadone."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.opioids.doses import AMOUNTS, TABLES, can_be_made, forms, ratios

from trabecula.calculation.dose_rounding import doses_up_to, round_down, round_each_down
from trabecula.calculation.opioid_refusal import Refusal, RefusalReason
from trabecula.calculation.rescue_dose import RescueDose, rescue_dose
from trabecula.language.dose_form import DoseForm, Market
from trabecula.language.opioid import Opioid, OpioidDose, mg_per_day, patch
from trabecula.language.route import TRANSMUCOSAL, Release, Route

ORAL = Route.ORAL
FORMS = st.builds(
    DoseForm,
    st.just("tablets"),
    st.lists(st.fractions(Fraction(1, 2), 100, max_denominator=4), min_size=1, max_size=4).map(tuple),
    most_pieces=st.integers(1, 4),
)  # fmt: skip
LIQUIDS = st.builds(
    DoseForm,
    st.just("liquid"),
    st.fractions(Fraction(1, 2), 10, max_denominator=4).map(lambda step: (step,)),
    st.just(True),
)
ANY_FORMS = st.lists(FORMS | LIQUIDS, min_size=1, max_size=3)


def rescue(
    background: list[OpioidDose],
    opioid: Opioid = Opioid.MORPHINE,
    part: Fraction | None = None,
    market: Market = Market.UNITED_KINGDOM,
) -> RescueDose | Refusal:
    sold = forms(opioid, Release.IMMEDIATE, market)
    return rescue_dose(background, opioid, ORAL, TABLES.rescue, ratios("range"), sold, part)


@pytest.mark.parametrize("market", list(Market))
def test_w32_a_tenth_of_60_mg_is_6_and_5_is_given(market: Market) -> None:
    found = rescue([mg_per_day(Opioid.MORPHINE, 60)], market=market)
    assert isinstance(found, RescueDose)
    assert found.given is not None
    assert (found.mg, found.given.amount, found.part) == (6, 5, Fraction(1, 10))


def test_w33_a_sixth_of_30_mg_is_5() -> None:
    found = rescue([mg_per_day(Opioid.MORPHINE, 30)], part=Fraction(1, 6))
    assert isinstance(found, RescueDose)
    assert found.mg == 5


@pytest.mark.parametrize(
    ("background", "opioid", "mg"),
    [
        ([patch(Opioid.FENTANYL, 50)], Opioid.MORPHINE, "12"),
        ([patch(Opioid.BUPRENORPHINE, 20)], Opioid.MORPHINE, "4"),
        ([patch(Opioid.FENTANYL, 50)], Opioid.OXYCODONE, "6"),
        ([patch(Opioid.FENTANYL, 25), mg_per_day(Opioid.MORPHINE, 60)], Opioid.MORPHINE, "12"),
        ([mg_per_day(Opioid.OXYCODONE, 40)], Opioid.MORPHINE, "6"),
        ([mg_per_day(Opioid.OXYCODONE, 40)], Opioid.OXYCODONE, "4"),
    ],
)
def test_a_background_counts_by_its_lowest_oral_morphine(
    background: list[OpioidDose], opioid: Opioid, mg: str
) -> None:
    found = rescue(background, opioid)
    assert isinstance(found, RescueDose)
    assert found.mg == Fraction(mg)


@pytest.mark.parametrize(
    ("background", "opioid", "reason"),
    [
        ([mg_per_day(Opioid.METHADONE, 30)], Opioid.MORPHINE, RefusalReason.METHADONE),
        ([mg_per_day(Opioid.MORPHINE, 30)], Opioid.METHADONE, RefusalReason.METHADONE),
        ([mg_per_day(Opioid.HYDROCODONE, 30)], Opioid.MORPHINE, RefusalReason.NO_RATIO),
        ([mg_per_day(Opioid.MORPHINE, 30)], Opioid.OXYMORPHONE, RefusalReason.NO_RATIO),
        *(([mg_per_day(Opioid.FENTANYL, 1, route)], Opioid.MORPHINE, RefusalReason.TRANSMUCOSAL) for route in TRANSMUCOSAL),
    ],
    ids=str,
)  # fmt: skip
def test_what_has_no_rescue_dose(
    background: list[OpioidDose], opioid: Opioid, reason: RefusalReason
) -> None:
    found = rescue(background, opioid)
    assert isinstance(found, Refusal)
    assert found.reason is reason


@pytest.mark.parametrize("route", [*TRANSMUCOSAL, Route.TRANSDERMAL])
def test_fentanyl_through_the_mouth_does_not_follow_from_the_background(route: Route) -> None:
    background = [mg_per_day(Opioid.MORPHINE, 120)]
    found = rescue_dose(background, Opioid.FENTANYL, route, TABLES.rescue, ratios("range"))
    assert isinstance(found, Refusal)


@pytest.mark.parametrize("part", ["0.049", "0.1667", "0.2", "1"])
def test_a_part_outside_the_rule_is_an_error(part: str) -> None:
    with pytest.raises(ValueError, match="from 1/20 to 1/6"):
        rescue([mg_per_day(Opioid.MORPHINE, 60)], part=Fraction(part))


def test_a_part_of_no_background_is_an_error() -> None:
    with pytest.raises(ValueError, match="background"):
        rescue([])


def test_a_dose_smaller_than_anything_sold_is_none_and_not_nothing() -> None:
    found = rescue([mg_per_day(Opioid.MORPHINE, 10)])
    assert isinstance(found, RescueDose)
    assert (found.mg, found.given) == (1, None)


@given(AMOUNTS, ANY_FORMS)
def test_rounding_goes_down_to_what_can_be_made(amount: Fraction, sold: list[DoseForm]) -> None:
    found = round_down(amount, sold)
    if found is None:
        assert min(min(form.strengths) for form in sold) > amount
        return
    assert can_be_made(found)
    assert 0 < found.amount <= amount


@given(AMOUNTS, AMOUNTS, ANY_FORMS)
def test_rounding_never_turns_more_into_less(
    amount: Fraction, more: Fraction, sold: list[DoseForm]
) -> None:
    low, high = round_down(amount, sold), round_down(amount + more, sold)
    assert low is None or (high is not None and low.amount <= high.amount)


@given(st.fractions(1, 200, max_denominator=4), ANY_FORMS)
def test_rounding_finds_the_highest_of_all_doses(amount: Fraction, sold: list[DoseForm]) -> None:
    found = round_down(amount, sold)
    every = doses_up_to(amount, sold)
    assert (found.amount if found else None) == max(every, default=None)
    assert all(can_be_made(dose) for dose in every.values())


@given(AMOUNTS, st.integers(1, 6), ANY_FORMS)
def test_the_doses_of_a_day_never_come_to_more_than_the_day(
    daily: Fraction, times: int, sold: list[DoseForm]
) -> None:
    each = round_each_down(daily, times, sold)
    assert each is None or each.amount * times <= daily


def test_rounding_takes_the_fewest_pieces() -> None:
    found = round_down(Fraction(60), [DoseForm("tablets", tuple(map(Fraction, (10, 20, 30))))])
    assert found is not None
    assert found.pieces == ((Fraction(30), 2),)


@pytest.mark.parametrize(
    ("build", "says"),
    [
        (lambda: DoseForm("none", ()), "strengths above zero"),
        (lambda: DoseForm("nothing", (Fraction(0),)), "strengths above zero"),
        (lambda: DoseForm("two steps", (Fraction(1), Fraction(2)), measured=True), "one step"),
        (lambda: round_down(Fraction(0), []), "above 0"),
        (lambda: round_each_down(Fraction(10), 0, []), "at least once a day"),
    ],
)
def test_what_cannot_be_a_form_or_a_dose(build: object, says: str) -> None:
    assert callable(build)
    with pytest.raises(ValueError, match=says):
        build()
