"""Medicines together: what is found, possible, twice, and not checked."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as some

from trabecula.knowledge.facts.laboratory import creatinine_clearance, neutrophils, platelets
from trabecula.knowledge.interactions import TABLE
from trabecula.language.code import ATC, RXNORM, Code
from trabecula.language.fact import Raw
from trabecula.language.route import Route
from trabecula.pathway.taken.agents import Agent, agent
from trabecula.pathway.taken.interactions import InteractionIndex, Interactions
from trabecula.pathway.taken.known import Known

INDEX = InteractionIndex(TABLE)


NOTHING = Known({})


def check(*medicines: str | Agent, **known: Raw) -> Interactions:
    """These medicines, each of its own product, with these facts known."""
    agents = [
        agent(each, f"MedicationRequest/{number}") if isinstance(each, str) else each
        for number, each in enumerate(medicines)
    ]
    return INDEX.check(agents, Known(known))


def codes(result: Interactions) -> set[str]:
    return {found.interaction.code for found in result.found}


@pytest.mark.parametrize(
    ("medicines", "code"),
    [
        (("ibuprofen", "ramipril", "furosemide"), "I67"),
        (("naproxen 500 MG", "losartan", "bumetanide"), "I67"),
        (("Ibuprofen 400 MG Oral Tablet", "sacubitril / valsartan", "spironolactone"), "I67"),
        (("celecoxib", "Hydrochlorothiazide 12.5 MG / Lisinopril 10 MG Oral Tablet"), "I67"),
        (("indomethacin", "candesartan", "frusemide"), "I67"),
        (("tamoxifen", "paroxetine"), "I31"),
        (("tamoxifen", "duloxetine"), "I32"),
        (("tamoxifen", "carbamazepine"), "I38"),
        (("enzalutamide", "oxycodone"), "I24"),
        (("morphine", "lorazepam"), "I01"),
        (("co-codamol 30/500", "zopiclone"), "I01"),
        (("fentanyl patch", "clarithromycin"), "I10"),
        (("fentanyl patch", "nirmatrelvir / ritonavir"), "I10"),
        (("tramadol", "linezolid"), "I40"),
        (("meperidine", "phenelzine"), "I40"),
        (("denosumab 120 mg (Xgeva)", "Prolia"), "I93"),
        (("denosumab", "zoledronic acid"), "I93"),
        (("apixaban", "diclofenac"), "I64"),
        (("naloxegol", "itraconazole"), "I98"),
        (("radium-223 dichloride", "abiraterone"), "I96"),
        (("hydromorphone", "bupropion and naltrexone"), "I05"),
    ],
)
def test_a_pair_is_seen_by_name_alone(medicines: tuple[str, ...], code: str) -> None:
    assert code in codes(check(*medicines))


def test_a_class_is_seen_inside_a_combination_that_only_its_code_tells() -> None:
    losartan_and_diuretic = Agent("", "MedicationRequest/a", (Code(ATC, "C09DA01"),))
    anti_inflammatory = Agent("", "MedicationRequest/b", (Code(RXNORM, "5640"),))
    assert "I67" in codes(check(losartan_and_diuretic, anti_inflammatory))


@pytest.mark.parametrize(
    "medicines",
    [
        ("aspirin 81 MG Oral Tablet", "lisinopril", "hydrochlorothiazide"),
        ("ibuprofen", "ramipril"),
        ("diclofenac 1 % Topical Gel", "ramipril", "furosemide"),
        ("Hydrochlorothiazide 12.5 MG / Lisinopril 10 MG Oral Tablet",),
    ],
)
def test_what_only_looks_like_the_triple_is_not_taken_for_it(medicines: tuple[str, ...]) -> None:
    assert "I67" not in codes(check(*medicines))


@pytest.mark.parametrize("medicine", ["methadone", "ibuprofen", "venlafaxine", "naloxegol"])
def test_a_medicine_does_not_interact_with_itself(medicine: str) -> None:
    twice = check(f"{medicine} 1 MG", f"{medicine} 2 MG")
    assert not twice.found
    assert [duplicate.what for duplicate in twice.duplicates][:1] == [medicine]


def test_one_licensed_product_is_no_interaction_by_itself() -> None:
    parts = [agent(each, "MedicationRequest/1") for each in ("morphine", "naltrexone")]
    assert "I05" not in codes(check(*parts))


def test_the_worst_stands_first() -> None:
    result = check("tramadol", "phenelzine", "lorazepam", "ondansetron", "ibuprofen", "ramipril")
    severities = [found.interaction.severity for found in result.found]
    assert severities == sorted(severities, reverse=True)
    assert len(set(severities)) > 2


MIXED = (
    "ibuprofen", "ramipril", "furosemide", "morphine", "lorazepam", "pregabalin", "duloxetine",
    "tamoxifen", "enzalutamide", "methadone", "warfarin", "aspirin", "devil's claw", "naproxen",
    "losartan / hydrochlorothiazide", "dexamethasone", "carbamazepine", "morphine 10 mg",
)  # fmt: skip


@given(
    some.permutations(MIXED).flatmap(lambda all_: some.just(all_[: len(all_) // 2])), some.data()
)
def test_the_order_of_a_list_changes_nothing(
    medicines: Sequence[str], data: some.DataObject
) -> None:
    turned = data.draw(some.permutations(list(medicines)))

    def said(names: Sequence[str]) -> set[tuple[str, frozenset[str]]]:
        agents = [agent(name, name) for name in names]
        result = INDEX.check(agents, NOTHING)
        rows = (*result.found, *result.possible)
        return {(row.interaction.code, frozenset(one.label for one in row.agents)) for row in rows}

    assert said(medicines) == said(turned)


@given(some.lists(some.sampled_from(MIXED), unique=True, max_size=8), some.sampled_from(MIXED))
def test_one_more_medicine_never_takes_an_interaction_away(medicines: list[str], more: str) -> None:
    before = codes(check(*medicines))
    assert before <= codes(check(*medicines, more))


def test_a_patch_of_buprenorphine_with_a_rescue_shows_both_sides() -> None:
    patch = agent("buprenorphine transdermal patch", "a", regular=True, route=Route.TRANSDERMAL)
    rescue = agent("morphine oral solution", "b", as_needed=True)
    result = check(patch, rescue)
    found = next(each for each in result.found if each.interaction.code == "I04")
    assert len(found.interaction.conflict) == 2
    assert result.duplicates == ()


def test_a_patch_recorded_as_topical_still_reaches_the_whole_body() -> None:
    patch = agent("fentanyl 25 micrograms/h patch", "a", route=Route.TOPICAL)
    assert "I01" in codes(check(patch, agent("lorazepam", "b")))


@pytest.mark.parametrize(
    ("known", "found", "possible"),
    [
        ({}, False, ["creatinine clearance"]),
        ({creatinine_clearance.key: 60.0}, True, None),
        ({creatinine_clearance.key: 79.9}, True, None),
        ({creatinine_clearance.key: 80.0}, False, None),
    ],
)
def test_a_condition_that_is_not_known_leaves_the_row_possible(
    known: dict[str, Raw], found: bool, possible: list[str] | None
) -> None:
    result = check("ibuprofen", "pemetrexed", **known)
    assert ("I61" in codes(result)) is found
    rows = [each for each in result.possible if each.interaction.code == "I61"]
    assert [[fact.name for fact in row.not_known] for row in rows] == (
        [possible] if possible else []
    )


def test_a_state_stands_for_the_last_side() -> None:
    alone = check("morphine", alcohol_over_limit=True)
    found = next(each for each in alone.found if each.interaction.code == "I03")
    assert found.sides[-1] == ()
    assert "I03" not in codes(check("morphine", alcohol_over_limit=False))
    assert "I03" in codes(check("morphine", "promethazine", alcohol_over_limit=False))


def test_a_count_decides_on_a_medicine_alone() -> None:
    low = {platelets.key: 40.0, neutrophils.key: 3.0}
    assert "I69" in codes(check("ibuprofen", **low))
    assert "I69" not in codes(check("ibuprofen", **{**low, platelets.key: 200.0}))


@pytest.mark.parametrize("unknown", ["devil's claw root", "AMG-510 study tablet", "xyz"])
def test_what_is_in_no_class_is_not_checked_rather_than_free_of_interactions(unknown: str) -> None:
    result = check("morphine", unknown)
    assert [one.label for one in result.not_checked] == [unknown]


def test_what_the_formulary_knows_is_checked_though_no_row_names_it() -> None:
    known = InteractionIndex(TABLE, (TABLE.ingredients[0],))
    name = TABLE.ingredients[0].name
    assert not known.check([agent(name)], NOTHING).not_checked


@pytest.mark.parametrize(
    ("first", "second", "twice"),
    [
        (agent("morphine MR", "a", regular=True), agent("morphine IR", "b", as_needed=True), False),
        (
            agent("fentanyl patch", "a", regular=True),
            agent("oxycodone", "b", as_needed=True),
            False,
        ),
        (agent("morphine MR", "a", regular=True), agent("oxycodone MR", "b", regular=True), True),
        (agent("morphine", "a"), agent("oxycodone", "b", as_needed=True), True),
        (agent("sertraline", "a", regular=True), agent("citalopram", "b", as_needed=True), True),
        (agent("sacubitril", "a", regular=True), agent("valsartan", "a", regular=True), False),
        (agent("sacubitril", "a", regular=True), agent("ramipril", "b", regular=True), True),
    ],
    ids=lambda each: each.label if isinstance(each, Agent) else None,
)
def test_two_of_a_class_are_a_duplicate_unless_one_is_regular_and_one_as_needed(
    first: Agent, second: Agent, twice: bool
) -> None:
    assert bool(check(first, second).duplicates) is twice


def test_what_is_not_known_of_the_use_is_named() -> None:
    result = check(agent("morphine", "a"), agent("oxycodone", "b", as_needed=True))
    assert [one.label for one in result.duplicates[0].use_not_known] == ["morphine"]
