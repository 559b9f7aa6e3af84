"""Patches: the gate before the table, the edges of the tables, and where sources differ."""

from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.opioids.doses import AMOUNTS, PATCHES, TABLES, patches

from trabecula.calculation.opioid_conversion import Wishes
from trabecula.calculation.opioid_into_patch import PatchConversion, into_patch
from trabecula.calculation.opioid_patch import (
    differ,
    patch_by_dose,
    patch_by_oxycodone,
)
from trabecula.calculation.opioid_refusal import Refusal, RefusalReason
from trabecula.calculation.opioid_tolerance import TakenFor, is_opioid_tolerant
from trabecula.calculation.rescue_dose import RescueDose
from trabecula.language.opioid import (
    Exposure,
    Opioid,
    OpioidDose,
    OralMorphineEquivalent,
    mg_per_day,
    patch,
)
from trabecula.language.opioid_table import PatchReading

BY_MORPHINE = [
    table for table in TABLES.patches if table.reading is PatchReading.ORAL_MORPHINE
]  # fmt: skip


def rate(key: str, mg: str) -> Fraction | None:
    before = OralMorphineEquivalent(Fraction(mg))
    return patch_by_dose(before, patches(key), TABLES.tolerance).micrograms_per_hour


@pytest.mark.parametrize(
    ("row", "key", "mg", "micrograms"),
    [
        ("W26", "rotation", "100", 25),
        ("W27", "rotation", "134.9", 25),
        ("W28", "rotation", "135", 50),
        ("W29", "rotation", "180", 50),
        ("W29 in Canada", "canada", "180", 50),
        ("W29 by NCCN", "nccn", "180", 75),
        ("C5, EU stable", "eu_stable", "180", 75),
        ("W30", "rotation", "45", None),
        ("W30 in the EU", "eu_stable", "45", None),
        ("W30 in Canada", "canada", "45", None),
        ("W31", "eu_stable", "120", 50),
        ("W38", "rotation", "120", 25),
        ("W39", "buprenorphine", "25", 5),
        ("naive", "buprenorphine", "0", 5),
        ("strictly", "buprenorphine", "29.99", 5),
        ("30", "buprenorphine", "30", 10),
        ("W40", "buprenorphine", "80", 10),
        ("above 80", "buprenorphine", "80.001", None),
        ("W41", "buprenorphine", "90", None),
        ("the gate", "eu_stable", "59.999", None),
        ("at the gate", "eu_stable", "60", 25),
        ("between the printed rows", "rotation", "134.5", 25),
        ("the last row", "rotation", "1124.9", 300),
        ("beyond", "rotation", "1125", None),
    ],
)
def test_a_patch_by_oral_morphine(row: str, key: str, mg: str, micrograms: int | None) -> None:
    assert rate(key, mg) == micrograms, row


def test_a_row_that_the_gate_holds_back_is_shown_as_what_the_source_says() -> None:
    found = patch_by_dose(
        OralMorphineEquivalent(Fraction(45)), patches("eu_stable"), TABLES.tolerance
    )
    assert found.micrograms_per_hour is None
    assert "not opioid tolerant" in found.because
    assert found.row is not None
    assert found.row.holds == Fraction("12.5")


@pytest.mark.parametrize("key", sorted(PATCHES))
def test_bands_of_patches_have_no_gap_and_rise(key: str) -> None:
    rows = patches(key).bands.rows
    rates = [row.holds for row in rows if isinstance(row.holds, Fraction)]
    assert rates == sorted(rates)
    for before, after in pairwise(rows):
        assert before.highest == after.lowest
        assert sum(row.has(after.lowest) for row in rows) == 1


@given(st.sampled_from(BY_MORPHINE).map(lambda table: table.key), AMOUNTS, AMOUNTS)
def test_more_morphine_is_never_a_weaker_patch(key: str, mg: Fraction, more: Fraction) -> None:
    low, high = rate(key, str(mg)), rate(key, str(mg + more))
    assert low is None or high is None or low <= high


def test_an_exposure_cannot_be_read_in_a_table_of_patches() -> None:
    mme = Exposure(Fraction(180))
    with pytest.raises(AttributeError):
        patch_by_dose(mme, patches("rotation"), TABLES.tolerance)  # pyright: ignore


@pytest.mark.parametrize(
    ("mg", "micrograms"), [("29.9", None), ("30", 12), ("45", 25), ("89.9", 25), ("149.9", 50)]
)
def test_canada_also_reads_oral_oxycodone(mg: str, micrograms: int | None) -> None:
    table = patches("canada_oxycodone")
    found = patch_by_oxycodone(Fraction(mg), table, TABLES.tolerance)
    assert found.micrograms_per_hour == micrograms
    with pytest.raises(ValueError, match="read by"):
        patch_by_dose(OralMorphineEquivalent(Fraction(60)), table, TABLES.tolerance)


TOLERANT = {
    Opioid.MORPHINE: 60,
    Opioid.OXYCODONE: 30,
    Opioid.HYDROMORPHONE: 8,
    Opioid.OXYMORPHONE: 25,
    Opioid.HYDROCODONE: 60,
}


@pytest.mark.parametrize(
    ("row", "dose", "days", "tolerant"),
    [
        ("W68", mg_per_day(Opioid.OXYCODONE, 30), 7, True),
        ("W69", mg_per_day(Opioid.OXYCODONE, 30), 5, False),
        ("W70", mg_per_day(Opioid.MORPHINE, 55), 30, False),
        ("patch", patch(Opioid.FENTANYL, 25), 7, True),
        ("weak patch", patch(Opioid.FENTANYL, 12), 70, False),
        ("days not known", mg_per_day(Opioid.MORPHINE, 200), None, None),
        ("too low anyway", mg_per_day(Opioid.MORPHINE, 20), None, False),
        ("not named by the criteria", mg_per_day(Opioid.TAPENTADOL, 500), 70, None),
        ("not named, and too short", mg_per_day(Opioid.TAPENTADOL, 500), 3, False),
    ],
)
def test_who_is_opioid_tolerant(
    row: str, dose: OpioidDose, days: int | None, tolerant: bool | None
) -> None:
    assert is_opioid_tolerant([TakenFor(dose, days)], TABLES.tolerance) is tolerant, row


@pytest.mark.parametrize("opioid", TOLERANT)
def test_the_dose_and_the_week_are_both_met_exactly(opioid: Opioid) -> None:
    enough, less = (
        mg_per_day(opioid, TOLERANT[opioid]),
        mg_per_day(opioid, f"{TOLERANT[opioid] - 1}.99"),
    )
    answers = [
        is_opioid_tolerant([TakenFor(dose, days)], TABLES.tolerance)
        for dose, days in ((enough, 7), (enough, 6), (less, 7))
    ]
    assert answers == [True, False, False]


def test_nothing_taken_is_not_tolerant_and_two_half_doses_are_not_added() -> None:
    halves = [
        TakenFor(mg_per_day(Opioid.MORPHINE, 40), 30),
        TakenFor(mg_per_day(Opioid.OXYCODONE, 20), 30),
    ]
    assert is_opioid_tolerant([], TABLES.tolerance) is False
    assert is_opioid_tolerant(halves, TABLES.tolerance) is False
    with pytest.raises(ValueError, match="below 0"):
        TakenFor(mg_per_day(Opioid.MORPHINE, 40), -1)


def into(
    dose: OpioidDose, days: int | None, opioid: Opioid, key: str | None = None
) -> PatchConversion | Refusal:
    table = patches(key) if key else None
    return into_patch(TakenFor(dose, days), opioid, TABLES, Wishes(), table)


@pytest.mark.parametrize(
    ("dose", "days", "opioid", "reason"),
    [
        (mg_per_day(Opioid.MORPHINE, 45), 30, Opioid.FENTANYL, RefusalReason.NOT_OPIOID_TOLERANT),
        (mg_per_day(Opioid.MORPHINE, 120), 6, Opioid.FENTANYL, RefusalReason.NOT_OPIOID_TOLERANT),
        (mg_per_day(Opioid.MORPHINE, 120), None, Opioid.FENTANYL, RefusalReason.TOLERANCE_NOT_KNOWN),
        (mg_per_day(Opioid.TAPENTADOL, 500), 30, Opioid.FENTANYL, RefusalReason.TOLERANCE_NOT_KNOWN),
        (mg_per_day(Opioid.OXYCODONE, 30), 30, Opioid.FENTANYL, RefusalReason.NOT_OPIOID_TOLERANT),
        (mg_per_day(Opioid.MORPHINE, 1200), 30, Opioid.FENTANYL, RefusalReason.OUTSIDE_THE_TABLE),
        (mg_per_day(Opioid.HYDROCODONE, 90), 30, Opioid.FENTANYL, RefusalReason.NO_RATIO),
        (mg_per_day(Opioid.METHADONE, 60), 30, Opioid.FENTANYL, RefusalReason.METHADONE),
        (patch(Opioid.BUPRENORPHINE, 20), 30, Opioid.FENTANYL, RefusalReason.OUT_OF_A_PATCH),
        (patch(Opioid.FENTANYL, 25), 30, Opioid.BUPRENORPHINE, RefusalReason.OUT_OF_A_PATCH),
        (mg_per_day(Opioid.MORPHINE, 90), None, Opioid.BUPRENORPHINE, RefusalReason.ABOVE_BUPRENORPHINE),
    ],
    ids=str,
)  # fmt: skip
def test_no_patch_and_why(
    dose: OpioidDose, days: int | None, opioid: Opioid, reason: RefusalReason
) -> None:
    found = into(dose, days, opioid)
    assert isinstance(found, Refusal)
    assert found.reason is reason


@pytest.mark.parametrize("key", ["rotation", "eu_stable", "canada", "nccn"])
@given(
    mg=st.fractions(Fraction(1, 10), Fraction(599, 10), max_denominator=100),
    days=st.integers(0, 400),
)
def test_below_the_dose_of_tolerance_no_table_gives_a_fentanyl_patch(
    key: str, mg: Fraction, days: int
) -> None:
    found = into(mg_per_day(Opioid.MORPHINE, mg), days, Opioid.FENTANYL, key)
    assert isinstance(found, Refusal)


def test_tables_that_differ_are_all_shown() -> None:
    found = into(mg_per_day(Opioid.MORPHINE, 180), 30, Opioid.FENTANYL)
    assert isinstance(found, PatchConversion)
    rates = {one.table.key: one.micrograms_per_hour for one in (found.answer, *found.others)}
    assert rates == {"rotation": 50, "eu_stable": 75, "canada": 50, "nccn": 75}
    assert found.sources_differ
    assert differ(found.others)


def test_w38_a_fentanyl_patch_is_not_reduced_again_and_its_rescue_dose_is_of_the_patch() -> None:
    found = into(mg_per_day(Opioid.MORPHINE, 120), 7, Opioid.FENTANYL)
    assert isinstance(found, PatchConversion)
    assert found.micrograms_per_hour == 25
    assert isinstance(found.rescue, RescueDose)
    assert (found.rescue.mg, found.rescue.background.highest) == (6, 90)


def test_a_buprenorphine_patch_needs_no_tolerance_and_warns_at_the_end_of_its_range() -> None:
    found = into(mg_per_day(Opioid.OXYCODONE, 50), None, Opioid.BUPRENORPHINE)
    assert isinstance(found, PatchConversion)
    assert found.micrograms_per_hour == 10
    assert any("above 80" in caution for caution in found.cautions)


def test_there_are_only_tables_of_fentanyl_and_buprenorphine() -> None:
    with pytest.raises(ValueError, match="no table of patches for morphine"):
        into(mg_per_day(Opioid.OXYCODONE, 60), 30, Opioid.MORPHINE)
    with pytest.raises(ValueError, match="no table of patches for fentanyl"):
        into(mg_per_day(Opioid.OXYCODONE, 60), 30, Opioid.FENTANYL, "buprenorphine")
