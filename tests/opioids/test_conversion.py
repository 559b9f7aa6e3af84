"""Conversion: the published answers, what is refused, and what holds for every dose."""

from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from tests.opioids.doses import AMOUNTS, MARKETS, TABLES, UNITS, can_be_made, ratios

from trabecula.calculation.opioid_conversion import (
    FARTHEST,
    Conversion,
    Wishes,
    convert,
    reduction,
)
from trabecula.calculation.opioid_derivation import derivation
from trabecula.calculation.opioid_ratio import in_oral_morphine
from trabecula.calculation.opioid_refusal import Refusal, RefusalReason
from trabecula.calculation.rescue_dose import RescueDose
from trabecula.language.dose_form import Market
from trabecula.language.opioid import Opioid, OpioidDose, RateUnit, mg_per_day, patch
from trabecula.language.opioid_table import RotationReason
from trabecula.language.route import TRANSMUCOSAL, Route

ORAL, SC = Route.ORAL, Route.SUBCUTANEOUS
UK = Market.UNITED_KINGDOM
CONVERTIBLE = [
    (row.opioid, route) for row in TABLES.by_range.rows for route in row.routes if not row.rescue_only
]  # fmt: skip
PAIRS = st.permutations(CONVERTIBLE).map(lambda pairs: (pairs[0], pairs[1]))
REASONS = st.frozensets(st.sampled_from(list(RotationReason)))


def converted(
    dose: OpioidDose, opioid: Opioid, route: Route = ORAL, wishes: Wishes | None = None
) -> Conversion:
    found = convert(dose, opioid, route, TABLES, wishes or Wishes())
    assert isinstance(found, Conversion), found
    return found


def refused(
    dose: OpioidDose, opioid: Opioid, route: Route = ORAL, wishes: Wishes | None = None
) -> RefusalReason:
    found = convert(dose, opioid, route, TABLES, wishes or Wishes())
    assert isinstance(found, Refusal), found
    assert found.says
    return found.reason


def test_w34_the_uk_card_halves_oral_morphine_for_under_the_skin() -> None:
    found = converted(
        mg_per_day(Opioid.MORPHINE, 60), Opioid.MORPHINE, SC, Wishes(table=ratios("uk_card"))
    )
    assert (found.before_reduction.lowest, found.new_dose) == (30, 30)


def test_w35_the_uk_card_halves_oral_morphine_for_oxycodone_where_anzca_gives_20() -> None:
    morphine = mg_per_day(Opioid.MORPHINE, 30)
    by = {
        key: converted(morphine, Opioid.OXYCODONE, ORAL, Wishes(table=ratios(key)))
        for key in ("uk_card", "anzca_2021")
    }
    assert by["uk_card"].before_reduction.lowest == 15
    assert by["anzca_2021"].before_reduction.lowest == 20


@pytest.mark.parametrize(
    ("row", "opioid", "ratio", "part", "mg"),
    [("W36", Opioid.OXYCODONE, "1.5", "0.5", 40), ("W37", Opioid.HYDROMORPHONE, "5", "0.25", 18)],
)
def test_a_ratio_that_is_named_goes_before_the_range(
    row: str, opioid: Opioid, ratio: str, part: str, mg: int
) -> None:
    wishes = Wishes(ratio=Fraction(ratio), reduction=Fraction(part))
    found = converted(mg_per_day(Opioid.MORPHINE, 120), opioid, ORAL, wishes)
    assert found.new_dose == mg, row
    assert found.before_reduction.lowest < found.before_reduction.highest


@pytest.mark.parametrize(("opioid", "mg"), [(Opioid.OXYCODONE, 30), (Opioid.HYDROMORPHONE, 12)])
def test_without_one_the_higher_potency_counts_for_what_is_begun(opioid: Opioid, mg: int) -> None:
    least = Wishes(reasons=frozenset({RotationReason.PAIN_WITHOUT_TOXICITY}))
    named = Wishes(reduction={30: Fraction(1, 2), 12: Fraction(1, 4)}[mg])
    morphine = mg_per_day(Opioid.MORPHINE, 120)
    assert converted(morphine, opioid, ORAL, named).new_dose == mg
    assert converted(morphine, opioid, ORAL, least).reduction.chosen == Fraction(1, 4)


def test_the_lower_potency_counts_for_what_is_left() -> None:
    found = converted(mg_per_day(Opioid.TAPENTADOL, 400), Opioid.MORPHINE)
    assert found.oral_morphine.lowest.mg_per_day == 60
    assert found.oral_morphine.highest.mg_per_day == 160
    assert found.before_reduction.lowest == 60


@pytest.mark.parametrize(
    ("morphine", "each"), [(120, 15), (119, 10), (160, 20), (80, 10), (79, 5), (40, 5)]
)
def test_twice_a_day_is_half_of_the_day_each_time(morphine: int, each: int) -> None:
    found = converted(
        mg_per_day(Opioid.MORPHINE, morphine), Opioid.OXYCODONE, ORAL, Wishes(market=UK)
    )
    assert found.regimen is not None
    assert (found.regimen.each.amount, found.regimen.times_a_day) == (each, 2)
    assert found.regimen.daily <= found.new_dose < found.regimen.daily + 10


def test_the_rescue_dose_follows_from_what_is_given_now() -> None:
    wishes = Wishes(ratio=Fraction("1.5"), reduction=Fraction(1, 2), market=UK)
    found = converted(mg_per_day(Opioid.MORPHINE, 120), Opioid.OXYCODONE, ORAL, wishes)
    assert isinstance(found.rescue, RescueDose)
    assert found.regimen is not None
    assert (found.regimen.daily, found.rescue.mg) == (40, 4)
    assert found.reassess_hours == (24, 72)


@pytest.mark.parametrize(
    ("dose", "opioid", "route", "reason"),
    [
        (patch(Opioid.FENTANYL, 25), Opioid.MORPHINE, ORAL, RefusalReason.OUT_OF_A_PATCH),
        (patch(Opioid.BUPRENORPHINE, 20), Opioid.MORPHINE, ORAL, RefusalReason.OUT_OF_A_PATCH),
        (mg_per_day(Opioid.METHADONE, 30), Opioid.MORPHINE, ORAL, RefusalReason.METHADONE),
        (mg_per_day(Opioid.MORPHINE, 60), Opioid.METHADONE, ORAL, RefusalReason.METHADONE),
        (mg_per_day(Opioid.HYDROCODONE, 60), Opioid.MORPHINE, ORAL, RefusalReason.NO_RATIO),
        (mg_per_day(Opioid.MORPHINE, 60), Opioid.OXYMORPHONE, ORAL, RefusalReason.NO_RATIO),
        (mg_per_day(Opioid.MORPHINE, 5, Route.INTRATHECAL), Opioid.MORPHINE, ORAL, RefusalReason.NO_RATIO),
        (mg_per_day(Opioid.BUPRENORPHINE, 8, Route.SUBLINGUAL), Opioid.MORPHINE, ORAL, RefusalReason.NO_RATIO),
        *((mg_per_day(Opioid.MORPHINE, 60), Opioid.FENTANYL, route, RefusalReason.TRANSMUCOSAL) for route in TRANSMUCOSAL),
        *((mg_per_day(Opioid.FENTANYL, 1, route), Opioid.MORPHINE, ORAL, RefusalReason.TRANSMUCOSAL) for route in TRANSMUCOSAL),
    ],
    ids=str,
)  # fmt: skip
def test_what_is_never_computed(
    dose: OpioidDose, opioid: Opioid, route: Route, reason: RefusalReason
) -> None:
    assert refused(dose, opioid, route) is reason


@given(AMOUNTS, st.sampled_from(CONVERTIBLE), REASONS, MARKETS)
def test_no_dose_of_methadone_ever_comes_out(
    mg: Fraction, other: tuple[Opioid, Route], reasons: frozenset[RotationReason], market: Market
) -> None:  # fmt: skip
    wishes = Wishes(reasons=reasons, market=market, ratio=Fraction(1))
    opioid, route = other
    methadone = mg_per_day(Opioid.METHADONE, mg)
    assert refused(methadone, opioid, route, wishes) is RefusalReason.METHADONE
    assert (
        refused(mg_per_day(opioid, mg, route), Opioid.METHADONE, ORAL, wishes)
        is RefusalReason.METHADONE
    )


def test_a_ratio_the_wrong_way_round_is_refused() -> None:
    morphine = mg_per_day(Opioid.MORPHINE, 120)
    wrong = Wishes(ratio=Fraction(1, 5))
    assert refused(morphine, Opioid.HYDROMORPHONE, ORAL, wrong) is RefusalReason.RATIO_TOO_FAR
    with pytest.raises(ValueError, match="above 0"):
        convert(morphine, Opioid.HYDROMORPHONE, ORAL, TABLES, Wishes(ratio=Fraction(0)))


def test_a_patch_is_read_from_a_table_and_never_computed() -> None:
    with pytest.raises(ValueError, match="into_patch"):
        convert(mg_per_day(Opioid.MORPHINE, 120), Opioid.FENTANYL, Route.TRANSDERMAL, TABLES, Wishes())  # fmt: skip


def test_the_same_opioid_by_the_same_route_is_no_conversion() -> None:
    with pytest.raises(ValueError, match="taken already"):
        convert(mg_per_day(Opioid.MORPHINE, 60), Opioid.MORPHINE, ORAL, TABLES, Wishes())


@pytest.mark.parametrize(
    ("reasons", "chosen"),
    [
        ((), "1/2"),
        ((RotationReason.PAIN_WITHOUT_TOXICITY,), "1/4"),
        ((RotationReason.PAIN_WITHOUT_TOXICITY, RotationReason.OLDER_OR_FRAIL), "1/2"),
        ((RotationReason.ORGAN_IMPAIRMENT,), "1/2"),
    ],
)
def test_the_reasons_decide_the_reduction(reasons: tuple[RotationReason, ...], chosen: str) -> None:
    assert reduction(TABLES.rotation, frozenset(reasons)).chosen == Fraction(chosen)


@pytest.mark.parametrize("part", ["0", "0.1", "0.24", "1"])
def test_a_new_opioid_is_always_reduced_and_never_to_nothing(part: str) -> None:
    with pytest.raises(ValueError, match="reduced by 1/4"):
        reduction(TABLES.rotation, frozenset(), Fraction(part))


@pytest.mark.parametrize(("mg", "high"), [(199, False), (200, True)])
def test_from_200_mg_of_oral_morphine_the_most_is_taken_off(mg: int, high: bool) -> None:
    wishes = Wishes(reasons=frozenset({RotationReason.PAIN_WITHOUT_TOXICITY}))
    found = converted(mg_per_day(Opioid.MORPHINE, mg), Opioid.OXYCODONE, ORAL, wishes)
    assert found.reduction.chosen == Fraction(1, 2 if high else 4)
    assert (RotationReason.HIGH_DOSE in found.reduction.reasons) == high


@given(PAIRS, AMOUNTS, REASONS)
def test_there_and_back_never_gains(
    pair: tuple[tuple[Opioid, Route], ...], amount: Fraction, reasons: frozenset[RotationReason]
) -> None:  # fmt: skip
    (opioid, route), (other, by) = pair
    wishes = Wishes(reasons=reasons)
    there = converted(mg_per_day(opioid, amount, route), other, by, wishes)
    back = converted(mg_per_day(other, there.new_dose, by), opioid, route, wishes)
    assert back.new_dose <= amount
    assert opioid is other or back.new_dose < amount


@given(PAIRS, AMOUNTS, AMOUNTS, MARKETS)
def test_more_is_never_turned_into_less(
    pair: tuple[tuple[Opioid, Route], ...], amount: Fraction, more: Fraction, market: Market
) -> None:
    (opioid, route), (other, by) = pair
    wishes = Wishes(reduction=Fraction(1, 2), market=market)
    low, high = (
        converted(mg_per_day(opioid, mg, route), other, by, wishes)
        for mg in (amount, amount + more)
    )
    assert low.new_dose < high.new_dose
    assert low.regimen is None or high.regimen is not None
    if low.regimen and high.regimen:
        assert low.regimen.daily <= high.regimen.daily


@given(PAIRS, AMOUNTS, REASONS, MARKETS)
def test_what_is_given_can_be_given_and_is_never_more_than_computed(
    pair: tuple[tuple[Opioid, Route], ...],
    amount: Fraction,
    reasons: frozenset[RotationReason],
    market: Market,
) -> None:
    (opioid, route), (other, by) = pair
    wishes = Wishes(reasons=reasons, market=market)
    found = converted(mg_per_day(opioid, amount, route), other, by, wishes)
    assert found.after_most_reduction <= found.new_dose <= found.after_least_reduction
    if found.regimen is None:
        assert found.cautions
        return
    assert can_be_made(found.regimen.each)
    assert 0 < found.regimen.daily <= found.new_dose


@given(PAIRS, AMOUNTS, UNITS, REASONS)
def test_the_unit_in_which_a_dose_is_said_changes_nothing(
    pair: tuple[tuple[Opioid, Route], ...],
    amount: Fraction,
    unit: RateUnit,
    reasons: frozenset[RotationReason],
) -> None:
    (opioid, route), (other, by) = pair
    dose = mg_per_day(opioid, amount, route)
    same = OpioidDose(opioid, route, dose.in_unit(unit), unit)
    wishes = Wishes(reasons=reasons)
    assert (
        converted(dose, other, by, wishes).new_dose == converted(same, other, by, wishes).new_dose
    )


@given(PAIRS, AMOUNTS, AMOUNTS)
def test_a_named_ratio_never_gives_more_than_twice_what_sources_give(
    pair: tuple[tuple[Opioid, Route], ...], amount: Fraction, ratio: Fraction
) -> None:
    (opioid, route), (other, by) = pair
    assume(opioid is not other)
    dose = mg_per_day(opioid, amount, route)
    found = convert(dose, other, by, TABLES, Wishes(ratio=ratio))
    if isinstance(found, Conversion):
        assert found.new_dose <= FARTHEST * found.before_reduction.highest


@pytest.mark.parametrize("key", ["range", "uk_card", "eapc_2012", "pcf_8", "pilot_2025"])
def test_a_patch_has_a_ratio_for_a_rescue_dose_and_for_nothing_else(key: str) -> None:
    fentanyl = patch(Opioid.FENTANYL, 25)
    assert in_oral_morphine(fentanyl, ratios(key)) is None
    if key == "range":
        found = in_oral_morphine(fentanyl, ratios(key), for_rescue=True)
        assert found is not None
        assert (found.lowest.mg_per_day, found.highest.mg_per_day) == (60, 90)


@given(PAIRS, AMOUNTS, REASONS, MARKETS)
def test_every_step_of_a_derivation_has_its_bounds_and_its_sources(
    pair: tuple[tuple[Opioid, Route], ...],
    amount: Fraction,
    reasons: frozenset[RotationReason],
    market: Market,
) -> None:
    (opioid, route), (other, by) = pair
    wishes = Wishes(reasons=reasons, market=market)
    found = converted(mg_per_day(opioid, amount, route), other, by, wishes)
    steps = derivation(found)
    assert all(step.lowest <= step.counts <= step.highest and step.sources for step in steps)
    assert [step.counts for step in steps][:3] == [
        found.oral_morphine.lowest.mg_per_day,
        found.before_reduction.lowest,
        found.new_dose,
    ]
