"""What a review finds in a record: classes by every name and code, companions, many medicines."""

import pytest
from tests.pathway.taking import MORPHINE, TWICE, Resource, coded, known, order, reviewed, value

from trabecula.language.code import ATC, RXNORM
from trabecula.pathway.medicines.review import MedicineReview


class TestFactsAndClassesAgree:
    @pytest.mark.parametrize(
        ("medicine", "yes", "no"),
        [
            (order("lisinopril-HCTZ 20-12.5 mg"), ("on_raas", "on_diuretic"), ()),
            (order("oxycodone-acetaminophen 5-325", medicationCodeableConcept=coded(
                RXNORM, "161", "oxycodone-acetaminophen 5-325")), ("on_opioid",), ()),
            (order("x", medicationCodeableConcept=coded(ATC, "N02AJ08")),
             ("on_opioid", "on_nsaid"), ()),
            (order("x", medicationCodeableConcept=coded(ATC, "C09DX01")),
             ("on_raas", "on_diuretic"), ()),
            (order("low-dose aspirin 81 mg"), ("on_nsaid",), ()),
            (order("Diclofenac 1% gel", "apply three times a day"), (), ("on_nsaid",)),
            (order("Prednisolone 1% eye drops"), (), ("on_steroid",)),
            (order("Naloxone nasal spray 4 mg"), (), ("on_opioid",)),
            (order("Loperamide 2 mg"), (), ("on_opioid",)),
        ],
    )  # fmt: skip
    def test_a_medicine_is_in_a_class_by_any_word_and_code_but_not_where_it_acts_locally(
        self, medicine: Resource, yes: tuple[str, ...], no: tuple[str, ...]
    ) -> None:
        facts = known(medicine)
        assert {key: value(facts, key) for key in (*yes, *no)} == (
            dict.fromkeys(yes, True) | dict.fromkeys(no)
        )


def missing(found: MedicineReview) -> list[str]:
    """What is called for surely and not taken."""
    return [one.companion.holds for one in found.missing if not one.not_known]


class TestCompanions:
    @pytest.mark.parametrize(
        "opioid",
        [
            order(MORPHINE, TWICE),
            order("Morphine 10 mg/mL injection", "30 mg over 24 hours by subcutaneous infusion"),
            order("Fentanyl", "100 micrograms as needed"),
            order("Dihydrocodeine 30 mg tablets", "1 tablet every 6 hours"),
            order("oxycodone 20 mg / naloxone 10 mg MR tablets", "1 tablet every 12 hours"),
        ],
        ids=["tablets", "a pump", "way not said", "not in the formulary", "with naloxone inside"],
    )
    def test_every_opioid_calls_for_a_laxative_and_naloxone(self, opioid: Resource) -> None:
        found = missing(reviewed(opioid, order("Diazepam 5 mg", "1 tablet at night")))
        assert any(says.startswith("Senna 8.6") for says in found)
        assert any("nasal naloxone" in says for says in found)

    def test_a_laxative_and_a_spray_that_are_taken_are_not_missing(self) -> None:
        found = missing(
            reviewed(
                order(MORPHINE, TWICE),
                order("Diazepam 5 mg", "1 tablet at night"),
                order("Senna 7.5 mg", "2 tablets at night"),
                order("Naloxone nasal spray 4 mg", "1 spray as needed"),
            )
        )
        assert not any(says.startswith("Senna 8.6") or "nasal naloxone" in says for says in found)

    def test_an_anti_inflammatory_and_a_steroid_outside_the_formulary_call_for_protection(
        self,
    ) -> None:
        found = missing(
            reviewed(
                order("Etoricoxib 60 mg", "1 tablet a day"),
                order("Hydrocortisone 10 mg tablets", "2 tablets in the morning"),
            )
        )
        assert sum("proton pump inhibitor" in says for says in found) == 2

    def test_aspirin_for_platelets_alone_calls_for_none(self) -> None:
        found = reviewed(order("Aspirin 75 mg", "1 tablet a day"))
        assert not any("proton pump" in one.companion.holds for one in found.missing)

    @pytest.mark.parametrize(("tablets", "much"), [(1, False), (2, True)])
    def test_dexamethasone_from_4_mg_a_day(self, tablets: int, much: bool) -> None:
        found = missing(reviewed(order("Dexamethasone 2 mg", f"{tablets} tablets in the morning")))
        assert any("140 mg" in says for says in found) is much


def test_medicines_without_a_dose_count_among_the_many_that_are_taken() -> None:
    five = ("amlodipine", "metformin", "atorvastatin", "levothyroxine", "tamsulosin")
    found = reviewed(*(order(name) for name in five))
    rows = [one.row for one in found.stoppable if one.row.from_medicines == 5]
    assert rows
    fewer = reviewed(*(order(name) for name in five[1:]))
    assert not [one.row for one in fewer.stoppable if one.row.from_medicines == 5]
