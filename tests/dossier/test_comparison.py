"""Nothing that we answer differs from the dossier, for thousands of random people."""

import json
import pkgutil
from datetime import date
from importlib import import_module

import pytest
from tests.dossier.people import People
from tests.dossier.reference import WORDS, Answers, with_the_errata
from tests.places import DOSSIERS

from trabecula.knowledge import annotations, arbitration, sources
from trabecula.knowledge.editions import CURRENT
from trabecula.language.arbitration import Action
from trabecula.language.source import Checked, Source
from trabecula.language.statement import Strength, Urgency
from trabecula.pathway.facts import take
from trabecula.pathway.recommendations import Recommendations, recommend

RULES = DOSSIERS / "guideline_rules.json"
pytestmark = pytest.mark.skipif(not RULES.exists(), reason="../shared/clinical is not here")
PEOPLE = 2000
TOLD_FROM_HOME = {"MON-01b", "MON-01c"}
"""What MON-01 asks as a finding, as somebody at home can tell it, or is not sure of it: a call."""
CHECKED = {
    "V": Checked.YES,
    "V2": Checked.SECOND_HAND,
    "P": Checked.IN_PART,
    "K": Checked.FROM_KNOWLEDGE,
}


def ours(recommended: Recommendations) -> dict[tuple[str, int], tuple[str, str | None]]:
    lesions = {id(lesion): place for place, lesion in enumerate(recommended.facts.lesions)}
    person = recommended.facts.person
    return {
        (item.statement.code, -1 if item.about is person else lesions.get(id(item.about), 0)): (
            item.answer.words,
            item.status,
        )
        for item in recommended.items
    }


@pytest.mark.parametrize("seed", range(4))
def test_no_answer_and_no_status_differs_from_the_dossier(seed: int) -> None:
    dossier = with_the_errata(json.loads(RULES.read_text()))
    opened = CURRENT.open()
    codes = {rule["id"] for rule in dossier["rules"]}
    people = People(dossier, seed)
    seen: set[tuple[str, str, str | None]] = set()
    rules = dossier["rules"]
    for number in range(PEOPLE):
        person, lesions = people.leaning(rules[number % len(rules)])
        facts = take({"facts": person, "lesions": lesions}, opened, date(2026, 1, 1))
        theirs = Answers(dossier, person, lesions)
        expected = {
            key: (WORDS[value], theirs.status.get(key)) for key, value in theirs.truth.items()
        }
        answered = {
            key: answer for key, answer in ours(recommend(facts, opened)).items() if key[0] in codes
        }
        assert answered == expected, (person, lesions)
        seen |= {(code, *answer) for (code, _), answer in answered.items()}
    for code in codes:
        open_ = {"not known"} - ({"not known"} if code == "MON-10" else set())
        assert {a for c, a, _ in seen if c == code} == {"applies", "does not apply"} | open_, code


@pytest.mark.parametrize("calcium", [3.493, 3.499])
def test_from_14_mg_per_dl_the_errata_win_over_the_dossiers_severe_calcium(calcium: float) -> None:
    dossier, opened = json.loads(RULES.read_text()), CURRENT.open()
    facts = take({"facts": {"ca_adj": calcium}, "lesions": []}, opened, date(2026, 1, 1))
    answered = {code: answer for (code, _), (answer, _) in ours(recommend(facts, opened)).items()}
    theirs = Answers(dossier, {"ca_adj": calcium}, []).truth
    assert (answered["EMR-09"], answered["EMR-10"]) == ("applies", "does not apply")
    assert (theirs["EMR-09", -1], theirs["EMR-10", -1]) == (False, True)


def test_every_statement_of_the_dossier_is_there() -> None:
    dossier = json.loads(RULES.read_text())
    wanted = {rule["id"] for rule in dossier["rules"]}
    assert len(wanted) == 163
    assert wanted <= {statement.code for statement in CURRENT.statements}


def test_statements_of_our_own_are_cautious_defaults_of_the_panel() -> None:
    dossier = json.loads(RULES.read_text())
    theirs = {rule["id"] for rule in dossier["rules"]}
    own = [
        statement
        for statement in CURRENT.statements
        if statement.code not in theirs | TOLD_FROM_HOME and not statement.code.startswith("MED-")
    ]
    assert own
    for statement in own:
        assert Urgency.WITHIN_2_WEEKS <= statement.urgency <= Urgency.ROUTINE, statement.code
        assert statement.strength is Strength.CONSENSUS
        assert statement.checked is Checked.FROM_KNOWLEDGE
        (citation,) = statement.sources
        assert citation.source.key == "PANEL"
        assert citation.place.startswith("capabilities of the guideline dossier, row")


def test_the_rows_of_arbitration_are_the_dossiers_in_its_order() -> None:
    dossier = json.loads(RULES.read_text())
    ours = [
        (
            row.code,
            [statement.code for statement in row.when_any],
            [statement.code for statement in row.unless_any],
            row.action.value,
            ["*"] if isinstance(row.targets, str) else [target.code for target in row.targets],
            row.spinal_only,
        )
        for row in arbitration.ROWS
    ]
    assert ours == [
        (
            row["id"],
            row["if_any_fired"],
            row["unless_any_fired"],
            row["action"],
            row["targets"],
            row["lesions"] == "spinal",
        )
        for row in dossier["arbitration"]
    ]


def test_rows_of_our_own_only_annotate() -> None:
    assert annotations.ROWS
    assert {row.action for row in annotations.ROWS} == {Action.ANNOTATE}


def test_every_source_of_the_dossier_is_declared_and_known_as_far_as_it_says() -> None:
    dossier = json.loads(RULES.read_text())["sources"]
    assert len(dossier) == 99
    ours = {source.key: source for source in declared_sources()}
    for key, row in dossier.items():
        if key != "PANEL":
            assert (ours[key].citation, ours[key].reference) == (row["citation"], row["ref"]), key
        assert ours[key].checked is CHECKED[row["status"]], key


def declared_sources() -> list[Source]:
    modules = pkgutil.iter_modules(sources.__path__, f"{sources.__name__}.")
    return [
        thing
        for module in modules
        for thing in vars(import_module(module.name)).values()
        if isinstance(thing, Source)
    ]


def test_no_row_says_that_more_of_it_was_checked_than_the_dossier_does() -> None:
    order = list(Checked)
    rules = {rule["id"]: rule for rule in json.loads(RULES.read_text())["rules"]}
    for statement in CURRENT.statements:
        if statement.code in rules:
            theirs = CHECKED[rules[statement.code]["verification"]]
            assert order.index(statement.checked) >= order.index(theirs), statement.code


def test_every_source__of_a_rule_is_cited() -> None:
    dossier = json.loads(RULES.read_text())
    ours = {s.code: {c.source.key for c in s.sources} for s in CURRENT.statements}
    for rule in dossier["rules"]:
        if rule["id"] in ours:
            assert set(rule["sources"]) <= ours[rule["id"]], rule["id"]
            assert ours[rule["id"]]


def test_urgency_scope_strength_and_owners_are_the_dossiers() -> None:
    dossier = json.loads(RULES.read_text())
    ours = {s.code: s for s in CURRENT.statements}
    for rule in dossier["rules"]:
        if statement := ours.get(rule["id"]):
            assert statement.urgency.within_hours == rule["max_hours"], rule["id"]
            assert statement.strength == rule["strength"], rule["id"]
            assert len(statement.owner) == len(rule["owner"]), rule["id"]
            assert (statement.about == "lesion") == (rule["scope"] == "lesion"), rule["id"]
