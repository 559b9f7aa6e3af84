"""Brands: each class is seen by a brand alone, and no brand is anything else."""

import pytest
from tests.knowledge.test_interactions import EVERY_FAMILY

from trabecula.knowledge.editions import CURRENT
from trabecula.knowledge.facts import (
    medicine_groups,
    medicine_safety_groups,
    systemic_treatment_groups,
)
from trabecula.knowledge.interactions import TABLE
from trabecula.knowledge.medicine_classes.brands import BRANDS
from trabecula.knowledge.medicine_classes.ingredients import INGREDIENTS
from trabecula.knowledge.medicines import MEDICINES
from trabecula.language.brand import Brand
from trabecula.language.carrier import MedicineGroup
from trabecula.language.source import Checked
from trabecula.pathway.dosage import product
from trabecula.pathway.dosage.vocabulary import FORMS, HARMLESS, HOURS, RELEASES, ROUTES, UNITS
from trabecula.pathway.taken.agents import Families, agent
from trabecula.pathway.taken.brands import Brands
from trabecula.pathway.taken.interactions import InteractionIndex
from trabecula.pathway.taken.known import Known
from trabecula.pathway.taken.words import words_of

INDEX = InteractionIndex(TABLE, [medicine.group for medicine in MEDICINES])
FOUND = Brands(BRANDS)
BY_INGREDIENT = Families(TABLE.ingredients, FOUND)
FAMILIES = Families(EVERY_FAMILY.values(), FOUND)
BY_NAME = {brand.name: brand for brand in BRANDS}
SHORT = {"mst", "mxl"}
"""Brands of three letters that prescriptions of morphine in the UK cannot do without."""
NOT_HELD_HERE = {
    "amlodipine", "atenolol", "bisoprolol", "caffeine", "colecalciferol", "ezetimibe", "felodipine",
    "misoprostol", "nirmatrelvir", "phenylephrine", "prilocaine", "pyridoxine",
}  # fmt: skip
"""What combinations hold beside what is known here: named all the same, and not checked."""
GROUPS = [
    group
    for module in (medicine_groups, medicine_safety_groups, systemic_treatment_groups)
    for group in vars(module).values()
    if isinstance(group, MedicineGroup)
]


def families(text: str) -> set[str]:
    """The families that a text puts a medicine in."""
    return set(FAMILIES.of(agent(text)))


@pytest.mark.parametrize(
    ("brand", "family"),
    [
        ("MST Continus 30 mg", "opioids"),
        ("Oramorph 10mg/5ml", "full agonist opioids"),
        ("OxyContin", "opioids that CYP3A4 clears"),
        ("Percocet", "opioids"),
        ("Percocet", "paracetamol"),
        ("Durogesic DTrans", "fentanyl"),
        ("BuTrans", "buprenorphine"),
        ("Ultracet", "opioids that raise serotonin"),
        ("Xanax", "benzodiazepines and Z-drugs"),
        ("Zimovane", "benzodiazepines and Z-drugs"),
        ("Fioricet", "primary sedatives"),
        ("Lyrica", "gabapentinoids"),
        ("Tegretol", "inducers of several enzymes"),
        ("Advil", "NSAIDs"),
        ("Vimovo", "NSAIDs"),
        ("Vimovo", "proton pump inhibitors"),
        ("Voltarol Emulgel", "capsaicin or an NSAID on the skin"),
        ("Flector", "capsaicin or an NSAID on the skin"),
        ("Versatis", "lidocaine on the skin"),
        ("Eliquis", "anticoagulants"),
        ("Clexane", "anticoagulants"),
        ("Plavix", "antiplatelets"),
        ("Prozac", "antidepressants that raise serotonin"),
        ("Cymbalta", "strong and moderate inhibitors of CYP2D6"),
        ("Endep", "tramadol, tapentadol, bupropion and tricyclics"),
        ("Nardil", "monoamine oxidase inhibitors"),
        ("Zestril", "inhibitors of the renin-angiotensin system"),
        ("Coversyl Arginine Plus", "diuretics"),
        ("Lasix", "loop diuretics, calcitonin and aminoglycosides"),
        ("Medrol", "systemic corticosteroids"),
        ("Ibrance", "CDK4/6 inhibitors"),
        ("Keytruda", "immune checkpoint inhibitors"),
        ("Lupron", "androgen deprivation by GnRH agonist or antagonist"),
        ("Xtandi", "enzalutamide and apalutamide"),
        ("Sutent", "angiogenesis inhibitors"),
        ("Revlimid", "thalidomide, lenalidomide and pomalidomide"),
        ("Nolvadex", "tamoxifen"),
        ("Taxotere", "chemotherapy"),
        ("Taxol", "chemotherapy"),
        ("Zometa", "bisphosphonates by vein"),
        ("Xgeva", "bone-modifying agents"),
    ],
)  # fmt: skip
def test_a_class_is_seen_by_a_brand_alone(brand: str, family: str) -> None:
    assert family in EVERY_FAMILY
    assert family in families(brand)


@pytest.mark.parametrize("brand", ["Flector", "Versatis", "Voltaren Emulgel", "Qutenza"])
def test_a_brand_that_is_put_on_the_skin_is_in_no_family_of_the_whole_body(brand: str) -> None:
    assert all(EVERY_FAMILY[name].on_skin for name in families(brand))


def test_brands_of_one_medicine_for_two_purposes_stay_apart() -> None:
    for one, other in (("Xgeva", "Prolia"), ("Zometa", "Xgeva"), ("Aclasta", "Xgeva")):
        found = INDEX.check([agent(one, "a"), agent(other, "b")], Known({})).found
        assert "I93" in {row.interaction.code for row in found}, one
    alone = INDEX.check([agent("Xgeva", "a"), agent("Xgeva 120 mg", "b")], Known({}))
    assert "I93" not in {row.interaction.code for row in alone.found}


def test_aspirin_sold_for_platelets_is_no_anti_inflammatory() -> None:
    assert "NSAIDs" not in families("Cardiprin 100")
    assert "antiplatelets" in families("Cardiprin 100")
    assert "NSAIDs" in families("Disprin")


@pytest.mark.parametrize("medicine", MEDICINES, ids=lambda medicine: medicine.name)
def test_every_medicine_of_the_formulary_has_a_brand(medicine: object) -> None:
    group = next(one.group for one in MEDICINES if one is medicine)
    held = {name for brand in BRANDS for name in (*words_of(*brand.holds), brand.name)}
    listed = {name for one in INGREDIENTS.values() for name in one.names[1:]}
    words = words_of(*group.names)
    assert words & held or words & listed, group.name


@pytest.mark.parametrize("brand", BRANDS, ids=lambda brand: brand.name)
def test_a_brand_is_no_other_word(brand: Brand) -> None:
    assert len(brand.name.replace(" ", "")) >= 4 or brand.name in SHORT
    names = {name for one in INGREDIENTS.values() for name in one.names}
    names |= {name for group in GROUPS for name in group.names}
    assert brand.name not in names
    for vocabulary in (FORMS, HARMLESS, HOURS, RELEASES, ROUTES, UNITS):
        assert brand.name not in vocabulary
    assert brand.source.source.checked is Checked.FROM_KNOWLEDGE


def test_no_brand_is_a_word_with_which_anything_is_asked() -> None:
    facts = (*CURRENT.facts, *CURRENT.own_items)
    said = words_of(*(f"{fact.asks} {fact.meaning} {' '.join(fact.allowed)}" for fact in facts))
    assert not said & set(BY_NAME)


@pytest.mark.parametrize("brand", BRANDS, ids=lambda brand: brand.name)
def test_what_a_brand_holds_is_known_by_its_one_name(brand: Brand) -> None:
    grouped = {name for group in GROUPS for name in group.names}
    for name in brand.holds:
        assert name in INGREDIENTS or name in grouped | NOT_HELD_HERE, name
    ours = [name for name in brand.holds if name in INGREDIENTS]
    seen = set(BY_INGREDIENT.of(agent(brand.name)))
    assert seen == set(ours) or (not seen and BY_INGREDIENT.of(agent(brand.says)) == {}), seen


@pytest.mark.parametrize("kind", sorted({brand.kind for brand in BRANDS} - {""}))
def test_what_a_brand_says_of_its_product_is_understood(kind: str) -> None:
    told = product(kind)
    assert not told.not_understood
    skin = kind == "medicated plaster"
    assert skin or told.form or told.route or told.release or told.strengths


def test_a_longer_brand_stands_for_itself() -> None:
    (found,) = FOUND.among(words_of("Nurofen Plus tablets"))
    assert found.holds == ("ibuprofen", "codeine")
    assert [brand.name for brand in FOUND.among(words_of("Nurofen 200 mg"))] == ["nurofen"]


@pytest.mark.parametrize(
    ("name", "holds"), [("MST", ("morphine",)), ("a b c d", ("morphine",)), ("mst", ())]
)
def test_a_brand_that_could_never_be_found_or_holds_nothing_is_refused(
    name: str, holds: tuple[str, ...]
) -> None:
    with pytest.raises(ValueError, match=r"lower-case words|holds no ingredient"):
        Brand(name, holds, "", BRANDS[0].source)
