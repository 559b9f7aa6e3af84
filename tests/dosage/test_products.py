"""What a product holds, out of its name."""

from fractions import Fraction

import pytest

from trabecula.language.route import Release, Route
from trabecula.pathway.dosage import Product, product, products


def strengths(found: Product) -> list[str]:
    return [
        f"{one.ingredient} {one.amount}".strip()
        + (f" in {one.millilitres} mL" if one.millilitres else "")
        + (" an hour" if one.an_hour else "")
        for one in found.strengths
    ]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Oxycodone Hydrochloride 5 MG / Acetaminophen 325 MG Oral Tablet",
         ["oxycodone hydrochloride 5 mg", "acetaminophen 325 mg"]),
        ("acetaminophen 325 MG / butalbital 50 MG / caffeine 40 MG Oral Capsule [Capacet]",
         ["acetaminophen 325 mg", "butalbital 50 mg", "caffeine 40 mg"]),
        ("Oramorph 10 mg/5 ml", ["oramorph 10 mg in 5 mL"]),
        ("oxycodone hydrochloride 1 MG/ML Oral Solution", ["oxycodone hydrochloride 1 mg in 1 mL"]),
        ("10 ML doxorubicin hydrochloride 2 MG/ML Injection",
         ["doxorubicin hydrochloride 2 mg in 1 mL"]),
        ("12 HR Morphine Sulfate 15 MG Extended Release Oral Tablet", ["morphine sulfate 15 mg"]),
        ("72 HR Fentanyl 0.025 MG/HR Transdermal System", ["fentanyl 0.025 mg an hour"]),
        ("Fentanyl 25micrograms/hour transdermal patches", ["fentanyl 25 micrograms an hour"]),
        ("PecFent 100micrograms/dose nasal spray", ["pecfent 100 micrograms"]),
        ("co-codamol 30/500", ["30 mg", "500 mg"]),
        ("Co-codamol 30mg/500mg tablets", ["30 mg", "500 mg"]),
        ("oxycodone-acetaminophen 5-325 mg tablet", ["oxycodone 5 mg", "acetaminophen 325 mg"]),
        ("paracetamol and codeine 500mg/30mg", ["paracetamol 500 mg", "codeine 30 mg"]),
        ("Acetaminophen 300 MG / Codeine Phosphate 30 MG",
         ["acetaminophen 300 mg", "codeine phosphate 30 mg"]),
        ("Suboxone 2 MG / 0.5 MG Sublingual Film", ["2 mg", "0.5 mg"]),
        ("Paracetamol 500mg tablets 100 tablet", ["paracetamol 500 mg"]),
        ("heparin 5000 UNT/ML", ["heparin 5000 units in 1 mL"]),
        ("Diclofenac 1.16% gel", []), ("morphine", []), ("", []),
    ],
)  # fmt: skip
def test_strengths(words: str, expected: list[str]) -> None:
    found = product(words)
    assert strengths(found) == expected
    assert not found.not_understood


@pytest.mark.parametrize(
    "words",
    ["Tylenol #3", "Vitamin B12 50", "morphine 1,5 mg", "diclofenac 0.01 MG/MG gel", "Oramorph 10/5",
     "morphine 5-10 mg", "morphine 10 mg 20 tab 30"],
)  # fmt: skip
def test_a_number_that_is_not_read_voids_the_strengths(words: str) -> None:
    found = product(words)
    assert found.strengths == ()
    assert found.not_understood


@pytest.mark.parametrize(
    ("words", "form", "release", "route"),
    [
        ("12 HR Morphine 15 MG Extended Release Oral Tablet", "tablet", Release.MODIFIED,
         Route.ORAL),
        ("Zomorph 10mg modified-release capsules", "capsule", Release.MODIFIED, None),
        ("morphine IR 10 mg", "", Release.IMMEDIATE, None),
        ("fentanyl 0.2 MG Sublingual Tablet [Abstral]", "tablet", Release.NOT_SAID, Route.SUBLINGUAL),
        ("Fentanyl 0.025 MG/HR Transdermal System", "patch", Release.NOT_SAID, Route.TRANSDERMAL),
    ],
)  # fmt: skip
def test_form_release_and_route(
    words: str, form: str, release: Release, route: Route | None
) -> None:
    found = product(words)
    assert (found.form, found.release, found.route) == (form, release, route)


def test_wordings_that_agree_are_one_product() -> None:
    found = products(("oxycodone 10 mg", "12 HR Oxycodone Hydrochloride 10 MG Oral Tablet", ""))
    assert strengths(found) == ["oxycodone hydrochloride 10 mg"]
    assert found.lasts == Fraction(12)


def test_wordings_that_disagree_leave_the_strength_unknown() -> None:
    found = products(("oxycodone 10 mg", "Oxycodone Hydrochloride 20 MG Oral Tablet"))
    assert found.strengths == ()
    assert "different strengths" in found.not_understood[0]
