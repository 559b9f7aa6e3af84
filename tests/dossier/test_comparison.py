"""Nothing that we answer differs from the dossier, for thousands of random people."""

import json
from datetime import date

import pytest
from tests.dossier.people import People
from tests.dossier.reference import WORDS, Answers
from tests.places import DOSSIERS

from trabecula.knowledge.editions import CURRENT
from trabecula.pathway.facts import take
from trabecula.pathway.recommendations import Recommendations, recommend

RULES = DOSSIERS / "guideline_rules.json"
pytestmark = pytest.mark.skipif(not RULES.exists(), reason="../shared/clinical is not here")
PEOPLE = 1500


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
    dossier = json.loads(RULES.read_text())
    opened = CURRENT.open()
    codes = {statement.code for statement in CURRENT.statements}
    people = People(dossier, seed)
    seen: set[tuple[str, str, str | None]] = set()
    rules = [rule for rule in dossier["rules"] if rule["id"] in codes]
    for number in range(PEOPLE):
        person, lesions = people.leaning(rules[number % len(rules)])
        facts = take({"facts": person, "lesions": lesions}, opened, date(2026, 1, 1))
        theirs = Answers(dossier, person, lesions)
        expected = {
            key: (WORDS[value], theirs.status.get(key))
            for key, value in theirs.truth.items()
            if key[0] in codes
        }
        answered = ours(recommend(facts, opened))
        assert answered == expected, (person, lesions)
        seen |= {(code, *answer) for (code, _), answer in answered.items()}
    for code in codes:
        assert {answer for c, answer, _ in seen if c == code} == set(WORDS.values()), code


def test_every_statement_of_the_three_domains_is_there() -> None:
    dossier = json.loads(RULES.read_text())
    wanted = {rule["id"] for rule in dossier["rules"] if rule["domain"] in {"EMR", "RT", "SUR"}}
    assert wanted <= {statement.code for statement in CURRENT.statements}


def test_every_source_of_a_rule_is_cited() -> None:
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
