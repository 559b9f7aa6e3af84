"""The edition in force: each exported condition, by an engine of others, answers as ours."""

from random import Random
from typing import Any

import pytest
from tests.fhir.evaluation import bundle_of, evaluate
from tests.invented import OPENED, anyone

from trabecula.fhir.path import fhir_path
from trabecula.knowledge.cases import cases_of
from trabecula.language.condition import atoms, facts_of
from trabecula.language.interpret import interpret
from trabecula.language.statement import Statement

PEOPLE = 4


@pytest.fixture(params=OPENED.edition.statements, ids=lambda statement: statement.code)
def statement(request: pytest.FixtureRequest) -> Statement:
    return request.param


def test_its_cases_answer_as_they_say(statement: Statement) -> None:
    expression = fhir_path(OPENED.conditions[statement], immediate=statement.immediate)
    for case in cases_of(statement.code):
        given: Any = {key: OPENED.facts[key].read(value) for key, value in case.facts.items()}
        bundle = bundle_of(OPENED.facts.values(), given)
        assert evaluate(expression, bundle) is case.answer, case.title


def test_invented_people_are_answered_alike(statement: Statement) -> None:
    condition = OPENED.conditions[statement]
    expression = fhir_path(condition, immediate=statement.immediate)
    asked = {fact.key for atom in atoms(condition) for fact in facts_of(atom)}
    facts = [OPENED.facts[key] for key in sorted(asked)]
    chance = Random(statement.code)
    for _ in range(PEOPLE):
        person = anyone(facts, chance.choice((0.5, 0.9)), chance)
        believed = interpret(condition, person, immediate=statement.immediate)
        assert evaluate(expression, bundle_of(facts, person)) is believed, person
