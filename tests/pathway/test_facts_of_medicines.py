"""Facts about what is taken: seen by class, by every name, and inside combinations."""

from typing import Any

import pytest
from tests.pathway.test_knowing import ATC, known, medicine, value
from tests.records import coded

from trabecula.knowledge.facts.medicine_groups import corticosteroid_medicines
from trabecula.knowledge.medicine_classes.anti_inflammatories import corticosteroids, nsaids
from trabecula.pathway.taken.agents import Families, agent


def ordered(**concept: Any) -> dict[str, Any]:
    return medicine(
        "MedicationRequest", "m", "active", intent="order", authoredOn="2026-02-01",
        medicationCodeableConcept=concept,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("mefenamic acid 500 mg", "on_nsaid"),
        ("danaparoid", "on_anticoagulant"),
        ("zofenopril", "on_raas"),
        ("co-amilofruse 5/40", "on_diuretic"),
        ("dexlansoprazole", "on_ppi"),
        ("trimipramine", "on_serotonergic"),
        ("isocarboxazid", "on_serotonergic"),
        ("deflazacort", "on_steroid"),
    ],
)
def test_a_fact_is_seen_by_any_name_of_its_class(text: str, key: str) -> None:
    assert value(known(ordered(text=text)), key) is True


@pytest.mark.parametrize(
    ("code", "key"),
    [
        ("C09BA03", "on_raas"),
        ("C09BA03", "on_diuretic"),
        ("C07BB07", "on_diuretic"),
        ("M01AE52", "on_nsaid"),
        ("M01AE52", "on_ppi"),
        ("N02AJ08", "on_nsaid"),
        ("N02AJ08", "on_opioid"),
        ("N06AF03", "on_serotonergic"),
    ],
)
def test_a_fact_is_seen_inside_a_combination(code: str, key: str) -> None:
    assert value(known(ordered(**coded(ATC, code))), key) is True


@pytest.mark.parametrize(
    "concept", [{"text": "aspirin 75 mg"}, {"text": "Cardiprin 100"}, coded(ATC, "B01AC06")]
)
def test_aspirin_for_platelets_is_an_anti_inflammatory_for_the_fact_and_none_for_interactions(
    concept: dict[str, Any],
) -> None:
    assert value(known(ordered(**concept)), "on_nsaid") is True
    assert nsaids.name not in Families([nsaids]).of(agent("aspirin 75 mg"))


@pytest.mark.parametrize("text", ["linezolid", "methylene blue"])
def test_what_only_hinders_monoamine_oxidase_is_no_antidepressant(text: str) -> None:
    assert value(known(ordered(text=text)), "on_serotonergic") is None


def test_a_cream_is_no_systemic_corticosteroid() -> None:
    assert value(known(ordered(text="hydrocortisone 1% cream")), "on_steroid") is None
    assert set(corticosteroid_medicines.names) < set(corticosteroids.names)
