"""Whether what is taken fits the person: by whichever way it is taken."""

from datetime import date
from typing import Any

import pytest
from msgspec.structs import replace
from tests.pathway.invented_people import person

from trabecula.knowledge.formulary import FORMULARY
from trabecula.language.route import Release
from trabecula.pathway.dosage import read_medicine
from trabecula.pathway.medicines.each_ingredient import each_ingredient
from trabecula.pathway.medicines.fitness import Fitness, fitness
from trabecula.pathway.record import MedicineEntry
from trabecula.pathway.taken.ingredients import Ingredients
from trabecula.pathway.taken.known import Known
from trabecula.pathway.taken.taken import taken_now

INGREDIENTS = Ingredients(FORMULARY)
NAMES = {name for medicine in FORMULARY.medicines for name in medicine.group.names}


def taking(text: str, release: Release | None = None, **values: Any) -> Fitness:
    line = read_medicine(text, lambda name: name in NAMES)
    product = line.product if release is None else replace(line.product, release=release)
    entry = MedicineEntry(
        "MedicationStatement/1", "", (), None, None, True,
        text=text, product=product, dosages=line.dosages,
    )  # fmt: skip
    taken = taken_now([entry], INGREDIENTS, date(2025, 1, 1))
    parts = tuple(each_ingredient(taken))
    (found,) = fitness(parts, Known(person(**values)), FORMULARY.dose_facts)
    return found


FAIL = {"crcl": 9.0}
LIVER = {"child_pugh": "c"}


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("zoledronic acid 4 mg intravenously every 4 weeks", FAIL),
        ("morphine 10 mg subcutaneously every 4 hours", FAIL),
        ("morphine 30 mg via CSCI over 24 hours", FAIL),
        ("morphine 10 mg via PEG every 4 hours", FAIL),
        ("morphine 10 mg rectally every 4 hours", FAIL),
        ("morphine 10 mg intramuscularly every 4 hours", FAIL),
        ("oxycodone 5 mg subcutaneously every 4 hours", FAIL),
        ("diclofenac 75 mg intramuscularly once daily", FAIL),
        ("methadone 5 mg by mouth twice daily", LIVER),
        ("ketamine 25 mg by mouth three times daily", LIVER),
    ],
)
def test_kidneys_or_liver_that_forbid_it_are_seen_by_whichever_way_it_is_taken(
    text: str, values: dict[str, Any]
) -> None:
    organs = [one for one in taking(text, **values).against if one.action is not None]
    assert organs
    assert not [one for one in taking(text).against if one.action is not None]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("denosumab 120 mg subcutaneously every 4 weeks", FAIL),
        ("metoclopramide 10 mg subcutaneously three times daily", FAIL),
        ("haloperidol 1 mg subcutaneously once daily", LIVER),
        ("paracetamol 1 g rectally four times daily", FAIL),
        ("methadone 5 mg by mouth twice daily", FAIL),
        ("zoledronic acid 4 mg intravenously every 4 weeks", {"crcl": 33.0}),
    ],
)
def test_what_kidneys_or_liver_ask_for_is_seen_by_whichever_way_it_is_taken(
    text: str, values: dict[str, Any]
) -> None:
    assert set(taking(text, **values).attend) - set(taking(text).attend)


def test_where_sources_conflict_both_sides_are_told() -> None:
    said = [
        one.says
        for one in taking("fentanyl patch 25 micrograms/hour every 72 hours", crcl=20.0).against
    ]
    assert any("avoid the patch" in one for one in said)
    assert any("preferred opioid" in one for one in said)


def test_a_class_of_which_nothing_is_stated_is_not_passed_over() -> None:
    (said,) = taking("ondansetron 4 mg by mouth twice daily", child_pugh="b").attend
    assert said.says == "Liver: nothing is stated for Child-Pugh class B."


def test_without_a_clearance_it_is_asked_by_whichever_way_it_is_taken() -> None:
    for text in ("morphine 30 mg via CSCI over 24 hours", "morphine 10 mg rectally every 4 hours"):
        assert "crcl" in [fact.key for fact in taking(text, crcl=None).asks]


def test_the_ceiling_of_first_doses_does_not_bind_who_takes_it_already() -> None:
    found = taking("morphine 20 mg by mouth every 4 hours", Release.IMMEDIATE)
    assert found.most is None
    assert found.above is None


def test_naloxone_that_is_swallowed_with_an_opioid_is_no_rescue() -> None:
    line = read_medicine(
        "oxycodone 10 mg / naloxone 5 mg tablet by mouth twice daily", NAMES.__contains__
    )
    entry = MedicineEntry(
        "MedicationStatement/1", "", (), None, None, True,
        text=line.text, product=line.product, dosages=line.dosages,
    )  # fmt: skip
    (taken,) = taken_now([entry], INGREDIENTS, date(2025, 1, 1))
    assert [one.medicine and one.medicine.name for one in taken.ingredients] == ["oxycodone", None]
