"""The amount a day out of a dosage and a product, and the traps between the two."""

from fractions import Fraction

import pytest
from tests.dosage.saying import a_day, amount, only

from trabecula.pathway.dosage import (
    Dosage,
    Measure,
    Product,
    Span,
    Strength,
    Unit,
    WhyNot,
    daily,
    product,
    read,
    total,
)

PATCH = product("72 HR Fentanyl 0.025 MG/HR Transdermal System")


def reason(text: str, of: str = "") -> str:
    found = daily(only(text), product(of))
    assert isinstance(found, WhyNot)
    return found.reason


def test_a_dose_by_weight_overrides_the_strength_of_the_product() -> None:
    """Dossier C16, W06: 10 mg ordered on a 60 mg tablet."""
    sixty = product("12 HR Oxycodone Hydrochloride 60 MG Extended Release Oral Tablet")
    assert a_day("10 mg q12h", sixty) == "20 mg per day"


@pytest.mark.parametrize(
    ("text", "of", "expected"),
    [
        ("apply one patch every 72 hours", PATCH, "25 micrograms per hour"),
        ("APPLY ONE EVERY 3 DAYS", PATCH, "25 micrograms per hour"),
        ("ONE PATCH/72 HOURS", PATCH, "25 micrograms per hour"),
        ("change patch every 72 hours", PATCH, "25 micrograms per hour"),
        ("apply two patches every 3 days", PATCH, "50 micrograms per hour"),
        ("1 patch every 48 hours", PATCH, "25 micrograms per hour"),
        ("one patch every 72 (seventy-two) hours", PATCH, "25 micrograms per hour"),
        ("25 mcg/hr patch, change every 72 hours", Product(), "25 micrograms per hour"),
        ("25MICROGRAM/HR - EVERY THREE DAYS (MORNING)", Product(), "25 micrograms per hour"),
        ("2 x 25 mcg/h patches every 72 hours", Product(), "50 micrograms per hour"),
        ("TD 10 mcg/h", Product(), "10 micrograms per hour"),
        ("APPLY ONE PATCH ON WEDNESDAY", product("Butec 5micrograms/hour transdermal patches"),
         "5 micrograms per hour"),
        ("APPLY TWO PATCHES ONCE EVERY 7 DAYS (TOTAL DOSE IS 40MCG/HR)",
         product("Butec 20micrograms/hour transdermal patches"), "40 micrograms per hour"),
    ],
)  # fmt: skip
def test_a_patch_is_a_rate(text: str, of: Product, expected: str) -> None:
    assert a_day(text, of) == expected


@pytest.mark.parametrize(
    ("text", "of", "why"),
    [
        ("1 patch every 72 hours", "oxycodone 10 mg tablet", "1 patch of what comes as tablet"),
        ("1 tablet daily", "levomethadyl 10 MG/ML Oral Solution", "1 tablet of what comes in mL"),
        ("5 ml daily", "oxycodone 10 mg tablet", "5 mL of what comes in pieces"),
        ("1 film daily", "", "how much one film holds is not known"),
        ("10 mg daily", "oxycodone 5 MG / acetaminophen 325 MG Oral Tablet",
         "of which of its ingredients 10 mg is meant is not said"),
        ("2 tablets (20 mg total) bd", "oxycodone 5 mg tablet",
         "2 tablets of this product hold 10 mg, and 20 mg is written"),
        ("1 tablet bd (20 mg/day)", "oxycodone 5 mg tablet",
         "the doses make 10 mg a day, and 20 mg is written"),
        ("20 mg bd max 30 mg/day", "", "40 mg is more than the maximum of 30 mg"),
        ("1 tab daily", "Tylenol #3", "the strength was not understood: 3 in Tylenol #3"),
        ("one patch every 12 days", "72 HR Fentanyl 0.075 MG/HR Transdermal System",
         "a patch every 288 hours, which works for 72"),
        ("half a patch every 72 hours", "72 HR Fentanyl 0.075 MG/HR Transdermal System",
         "part of a patch"),
        ("2 mg/h", "", "whether it is a patch or an infusion is not said"),
    ],
)  # fmt: skip
def test_why_not(text: str, of: str, why: str) -> None:
    assert reason(text, of) == why


def test_each_ingredient_of_a_combination() -> None:
    both = product("Oxycodone Hydrochloride 5 MG / Acetaminophen 325 MG Oral Tablet")
    found = daily(only("2 tablets every 6 hours"), both)
    assert not isinstance(found, WhyNot)
    assert [(one.ingredient, str(one.rate)) for one in found] == [
        ("oxycodone hydrochloride", "40 mg per day"),
        ("acetaminophen", "2600 mg per day"),
    ]


def test_regular_and_as_needed_are_never_mixed() -> None:
    whole = total(read("10 mg bd and 5 mg q4h prn"))
    assert [str(one.rate) for one in whole.regular] == ["20 mg per day"]
    assert [str(one.rate) for one in whole.as_needed] == ["0 to 30 mg per day"]


def test_a_sum_with_an_unknown_part_is_unknown() -> None:
    parts = (only("10 mg bd"), only("1 tablet nocte"))
    whole = total(parts)
    assert whole.regular == ()
    assert whole.why_not == ("how much one tablet holds is not known",)
    assert total(parts, product("morphine 20 mg tablet")).regular != ()


def test_an_average_is_said_to_be_one() -> None:
    found = daily(only("10 mg alternate days"))
    assert not isinstance(found, WhyNot)
    assert found[0].averaged


def test_an_empty_dosage_has_no_amount() -> None:
    assert amount(Dosage()) == ""


@pytest.mark.parametrize(("low", "high"), [(2, 1), (-1, 1)])
def test_a_range_that_is_none_is_refused(low: int, high: int) -> None:
    with pytest.raises(ValueError, match="no range"):
        Span(Fraction(low), Fraction(high))


def test_a_product_without_names_keeps_the_order() -> None:
    tablets = Product(strengths=tuple(
        Strength(Measure(Span.of(mass), Unit.MILLIGRAM)) for mass in (30, 500)
    ))  # fmt: skip
    assert a_day("2 tablets qds", tablets) == "240 mg per day; 4000 mg per day"
