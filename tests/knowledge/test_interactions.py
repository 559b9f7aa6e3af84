"""The interactions, the classes that they name, and what the dossier says of both."""

import json
from pathlib import Path

import pytest

from trabecula.knowledge.interactions import INTERACTIONS, TABLE
from trabecula.knowledge.medicine_classes.ingredients import INGREDIENTS
from trabecula.knowledge.medicine_loads import LOADS, OTHER_SCALES
from trabecula.language.code import ATC, RXNORM, Code
from trabecula.language.interaction import Severity
from trabecula.language.medicine_family import MedicineFamily
from trabecula.language.source import Checked
from trabecula.pathway.taken.agents import Agent, Families, agent

DOSSIER = Path(__file__).resolve().parents[3] / "shared" / "clinical" / "interactions.json"
in_dossier = pytest.mark.skipif(not DOSSIER.exists(), reason="../shared/clinical is not here")
ROWS = {row.code: row for row in INTERACTIONS}
EVERY_FAMILY = {
    family.name: family
    for family in (
        *TABLE.families,
        *(each for load in (*LOADS, *OTHER_SCALES) for each in load.families),
    )
}
NOT_MEANT = {("I87", "enoxaparin")}
"""The row says direct oral anticoagulants; no enzyme clears a heparin."""
SPELT = {"radium223": "radium-223", "st johns wort": "st john's wort"}
OF_SALTS_AND_FORMS = {
    "acid", "sodium", "potassium", "calcium", "magnesium", "zinc", "chloride", "citrate", "sulfate",
    "hydrochloride", "tartrate", "maleate", "acetate", "phosphate", "oral", "tablet", "capsule",
    "release", "extended", "patch", "solution", "human", "gold", "water", "sugar", "oxide",
}  # fmt: skip


def dossier_rows() -> list[dict[str, object]]:
    """The rows of the dossier."""
    return json.loads(DOSSIER.read_text("utf-8"))["interactions"] if DOSSIER.exists() else []


def is_in(family: MedicineFamily, one: Agent) -> bool:
    """Whether the agent is found in this family."""
    return family.name in Families((family,)).of(one)


def named(family: MedicineFamily, name: str) -> Agent:
    """An agent of this name alone, put where the family is put."""
    return agent(f"{name} cream" if family.on_skin else name)


@in_dossier
@pytest.mark.parametrize("row", dossier_rows(), ids=lambda row: str(row["id"]))
def test_each_row_of_the_dossier_stands_with_its_severity_and_claims_no_more(
    row: dict[str, object],
) -> None:
    ours = ROWS[str(row["id"])]
    assert ours.severity.words == row["severity"]
    verified = row["status"] == "verified"
    assert ours.checked is (Checked.IN_PART if verified else Checked.FROM_KNOWLEDGE)
    keys = {citation.source.key for citation in ours.sources}
    assert set(row["sources"]) - {"V_IND"} <= keys | {"DERIVED"}  # type: ignore[arg-type]


@in_dossier
@pytest.mark.parametrize("row", dossier_rows(), ids=lambda row: str(row["id"]))
@pytest.mark.parametrize("side", ["agent_a_members", "agent_b_members"])
def test_each_member_that_the_dossier_names_is_seen_by_name_and_by_number(
    row: dict[str, object], side: str
) -> None:
    members: list[dict[str, str | None]] = row[side] or []  # type: ignore[assignment]
    families = ROWS[str(row["id"])].sides
    for member in members:
        name = str(member["name"]).replace("_", " ")
        if (row["id"], name) in NOT_MEANT:
            continue
        name = SPELT.get(name, name)
        number = member["rxcui"]
        assert any(is_in(each, named(each, name)) for each in families), name
        if number:
            codes = (Code(RXNORM, number),)
            labels = ((each, "cream" if each.on_skin else "") for each in families)
            assert any(is_in(each, agent(label, codes=codes)) for each, label in labels), name


@pytest.mark.parametrize("family", EVERY_FAMILY.values(), ids=EVERY_FAMILY)
def test_a_family_sees_each_member_by_any_one_of_its_names_and_codes(
    family: MedicineFamily,
) -> None:
    index = Families((family,))
    for name in family.names:
        assert family.name in index.of(named(family, name)), name
    left_out = family.but_not.codes if family.but_not else ()
    for code in family.codes:
        if any(code.code.startswith(other.code) for other in left_out):
            continue
        label = "cream" if family.on_skin else ""
        assert family.name in index.of(agent(label, codes=(code,))), code


@pytest.mark.parametrize("family", EVERY_FAMILY.values(), ids=EVERY_FAMILY)
def test_no_name_is_a_word_of_labels_that_are_about_something_else(family: MedicineFamily) -> None:
    assert not [name for name in family.names if len(name) < 4 or name in OF_SALTS_AND_FORMS]
    assert all(name == name.casefold() for name in family.names)


@pytest.mark.parametrize("family", EVERY_FAMILY.values(), ids=EVERY_FAMILY)
def test_nothing_is_in_a_family_that_was_not_put_there(family: MedicineFamily) -> None:
    index = Families((family,))
    members = set(family.names)
    for ingredient in INGREDIENTS.values():
        found = any(index.of(named(family, name)) for name in ingredient.names)
        assert found is not members.isdisjoint(ingredient.names), ingredient.name


@pytest.mark.parametrize(
    ("family", "codes"),
    [
        ("inhibitors of the renin-angiotensin system", "C09AA05 C09CA01 C09BA03 C09DX04 C09XA02"),
        ("diuretics", "C03AA03 C03CA01 C09BA05 C09DA01 C07BB03 C09DX01 C09XA52"),
        ("benzodiazepines and Z-drugs", "N05BA04 N05CD07 N05CF01 N05BA09 N03AE01"),
        ("anticoagulants", "B01AF03 B01AB04 B01AB01 B01AX05 B01AE07"),
        ("monoamine oxidase inhibitors", "N04BD02 J01XX08 N06AF03"),
        ("androgen deprivation by GnRH agonist or antagonist", "L02AE03 L02BX02 L02BX04"),
        ("immune checkpoint inhibitors", "L01FF05 L01FF03 L01FX04"),
        ("medicines that harm kidneys", "J01GB03 L01XA01 M01AE01"),
        ("systemic corticosteroids", "H02AB07 H02AB06"),
        ("angiogenesis inhibitors", "L01FG01 L01EK01 L01EX01 L01EX07 L01EX08"),
        ("NSAIDs", "M01AE01 M01AX01 M01AX17 N02BA01"),
    ],
)
def test_what_the_errata_miss_in_a_class_is_in_it(family: str, codes: str) -> None:
    for code in codes.split():
        assert is_in(EVERY_FAMILY[family], Agent("", codes=(Code(ATC, code),))), code


@pytest.mark.parametrize("code", ["M01AX05", "M01AX25", "M02AA15", "B01AC06", "M01AX21"])
def test_what_is_no_anti_inflammatory_of_the_whole_body_is_not_taken_for_one(code: str) -> None:
    assert not is_in(EVERY_FAMILY["NSAIDs"], Agent("", codes=(Code(ATC, code),)))


def test_where_sources_differ_both_sides_are_there() -> None:
    conflicts = {row.code: row.conflict for row in INTERACTIONS if row.conflict}
    assert {"I04", "I32", "I110b"} <= set(conflicts)
    for code in ("I04", "I32"):
        assert len({position.source.source.key for position in conflicts[code]}) > 1


def test_what_the_errata_add_to_tamoxifen_and_to_apalutamide() -> None:
    assert ROWS["I38"].severity is Severity.MAJOR
    for inducer in ("carbamazepine", "phenytoin", "phenobarbital", "rifampin", "St. John's wort"):
        assert any(is_in(side, agent(inducer)) for side in ROWS["I38"].sides), inducer
    assert any("UGT" in line for line in ROWS["I25"].management)


def test_an_exception_for_a_dangerous_rule_is_an_override_of_a_specialist() -> None:
    for code in ("I64", "I68"):
        assert any("override" in line for line in ROWS[code].management)
