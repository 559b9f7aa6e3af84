"""Exposure and tolerance of what a person takes: never lower than the truth can be."""

import pytest
from tests.pathway.taking import (
    FAST,
    MORPHINE,
    TWICE,
    Resource,
    coded,
    exposure,
    known,
    order,
    taken,
    value,
)

from trabecula.knowledge.medicine_classes.opioids import all_opioids
from trabecula.language.answer import Within
from trabecula.language.code import RXNORM


class TestTolerance:
    def test_a_regular_dose_counts_from_its_own_day_not_from_that_of_rescue_doses(self) -> None:
        rescue = order(FAST, "1 tablet every 4 hours as needed", "2025-06-01")
        begun_today = order(FAST, "1 tablet every 4 hours", "2026-03-01")
        assert value(known(rescue, begun_today), "opioid_tolerant") is None
        since_a_week = order(FAST, "1 tablet every 4 hours", "2026-02-22")
        assert value(known(rescue, since_a_week), "opioid_tolerant") is True

    def test_a_low_dose_of_long_ago_and_a_high_one_of_today_make_nobody_tolerant(self) -> None:
        facts = known(
            order(MORPHINE, "1 tablet a day", "2025-06-01"), order(MORPHINE, TWICE, "2026-02-28")
        )
        assert value(facts, "opioid_tolerant") is None


class TestExposure:
    @pytest.mark.parametrize(
        ("table", "bounds"),
        [("cdc_2022", (66, 106)), ("cdc_2016", (63, 103)), ("anzca_2021", (66, 106))],
    )
    def test_by_each_table_from_the_regular_doses_up_to_all_as_needed(
        self, table: str, bounds: tuple[int, int]
    ) -> None:
        facts = known(
            order(MORPHINE, TWICE),
            order("Tramadol 30 mg", "1 capsule by mouth once a day"),
            order(FAST, "1 tablet as needed, max 4 tablets a day"),
        )
        assert exposure(facts, table).bounds == bounds

    @pytest.mark.parametrize(
        "unknown",
        [
            order("Some new painkiller 40 mg", "1 tablet a day"),
            order("", "1 tablet a day", medicationCodeableConcept=coded("urn:own", "77")),
            order("", "1 tablet a day", medicationCodeableConcept=coded(RXNORM, "999999999")),
            order("Oxycodone 5 mg tablets", "1 or 2 tablets as needed"),
            order("Fentanyl", "100 micrograms four times a day"),
            order("Morphine 30 mcg tablets", TWICE),
        ],
        ids=["unknown name", "unknown system", "unknown number", "no maximum", "no way", "a slip"],
    )
    def test_what_is_not_known_leaves_it_open_upward(self, unknown: Resource) -> None:
        facts = known(order(MORPHINE, TWICE), unknown)
        found = exposure(facts)
        assert found.bounds == (60, None)
        assert not found.is_whole
        bounds = value(facts, "mme")
        assert isinstance(bounds, Within)
        assert bounds.lowest == 60
        assert bounds.highest > 10_000

    @pytest.mark.parametrize(
        "other",
        [
            order("Buprenorphine 10 micrograms/hour patch", "1 patch every 7 days"),
            order("Morphine 10 mg/mL injection", "10 mg IV every 4 hours"),
            order("Meptazinol 200 mg tablets", "1 tablet every 6 hours"),
            order("Levorphanol 2 mg tablets", "1 tablet every 8 hours"),
            order("Piritramide", "15 mg IV every 8 hours"),
        ],
        ids=["buprenorphine", "by vein", "meptazinol", "levorphanol", "piritramide"],
    )
    def test_an_opioid_without_a_factor_is_undefined_and_never_nothing(
        self, other: Resource
    ) -> None:
        facts = known(order(MORPHINE, TWICE), other)
        assert exposure(facts).bounds is None
        assert value(facts, "mme") is None
        assert value(facts, "mme_undefined") is True

    def test_every_opioid_of_the_family_is_an_opioid_of_exposure(self) -> None:
        for text in all_opioids.names:
            (medicine,) = known(order(text)).taken
            assert any(one.opioid is not None for one in medicine.ingredients), text

    @pytest.mark.parametrize(
        ("text", "dosage", "mme"),
        [
            ("MORPHINE SULFATE 30 MG", TWICE, 60),
            ("Fentanyl 12 Mcg/HR patch", "1 patch every 3 days", 28.8),
            ("Fentanyl 25 micrograms/hour patches", "2 patches every 72 hours", 120),
            ("HYDROcodone-acetaminophen 5-325 mg per tablet", "1 tablet every 6 hours", 20),
            ("co-codamol 30/500 tablets", "2 tablets four times a day", 36),
            ("tramadol/paracetamol 37.5 mg/325 mg tablets", "2 tablets four times a day", 60),
            ("Methadone 1 mg/mL oral solution", "30 mL daily", 141),
        ],
    )
    def test_units_and_combinations_as_records_write_them(
        self, text: str, dosage: str, mme: float
    ) -> None:
        facts = known(order(text, dosage))
        assert value(facts, "mme") == pytest.approx(mme)
        assert value(facts, "on_opioid") is True

    @pytest.mark.parametrize(
        ("text", "dosage", "why"),
        [
            ("Fentanyl 25 mg/hr patch", "1 patch every 72 hours", "far above any dose"),
            ("Morphine 30 mcg tablets", TWICE, "far below any dose"),
            ("Fentanyl 25 mcg/hr patch", "1 tablet every 72 hours", "of what comes as patches"),
            ("Morphine", "20 mg twice a day for 3 days, then 10 mg twice a day", "step by step"),
            ("acetaminophen-codeine #3", "1 tablet every 6 hours", "how much of each"),
            ("Hydrocodone 5/325 mg tablets", "1 tablet a day", "how much of each"),
        ],
    )
    def test_what_cannot_be_meant_is_listed_and_has_no_amount(
        self, text: str, dosage: str, why: str
    ) -> None:
        one = taken(order(text, dosage))
        assert any(why in note for note in one.unclear), one.unclear
        assert {amounts.regular for amounts in one.amounts} == {None}
