"""The same questions to every statement."""

from collections import defaultdict

import pytest

from trabecula.knowledge.cases import cases
from trabecula.knowledge.editions import CURRENT
from trabecula.knowledge.statements import MODULES, statements_of
from trabecula.language.answer import Answer
from trabecula.language.case import Case, answers_to
from trabecula.language.condition import Compare, Found, OneOf, atoms
from trabecula.language.policy import PolicyValue
from trabecula.language.quantity import Quantity
from trabecula.language.review import ReviewState
from trabecula.language.statement import Statement

OPENED = CURRENT.open()
NEVER_OPEN = {"MON-01c", "MON-10"}
"""What applies only to what is known, so that no answer of it is ever open."""
CASES: dict[str, list[Case]] = defaultdict(list)
for case in cases():
    CASES[case.statement].append(case)


@pytest.fixture(params=CURRENT.statements, ids=lambda statement: statement.code)
def statement(request: pytest.FixtureRequest) -> Statement:
    return request.param


@pytest.mark.parametrize("case", cases(), ids=lambda case: f"{case.statement}: {case.title}")
def test_a_case_answers_as_it_says_by_both_readings(case: Case) -> None:
    assert answers_to(case, OPENED) == (case.answer, case.answer)


def test_it_has_cases_for_each_of_its_three_answers(statement: Statement) -> None:
    never = {Answer.NOT_KNOWN} if statement.code in NEVER_OPEN else set[Answer]()
    assert {case.answer for case in CASES[statement.code]} == set(Answer) - never


def test_every_threshold_is_tried_on_both_sides(statement: Statement) -> None:
    for atom in atoms(statement.condition):
        if not isinstance(atom, Compare):
            continue
        operand = atom.operand
        number = operand.default if isinstance(operand, PolicyValue) else operand
        edge = number.value if isinstance(number, Quantity) else number
        if not isinstance(edge, int | float):
            continue
        tried = [case.facts.get(atom.fact.key) for case in CASES[statement.code]]
        numbers = [value for value in tried if isinstance(value, int | float)]
        lowest = getattr(OPENED.facts[atom.fact.key], "lowest", float("-inf"))
        highest = getattr(OPENED.facts[atom.fact.key], "highest", float("inf"))
        assert any(value <= edge for value in numbers) or edge <= lowest, atom.fact.key
        assert any(value >= edge for value in numbers) or edge >= highest, atom.fact.key
        assert any(value != edge for value in numbers), atom.fact.key


def test_its_name_is_what_its_module_calls_it() -> None:
    for module in MODULES:
        for name, thing in vars(module).items():
            if isinstance(thing, Statement):
                assert name == thing.name


def test_every_module_of_statements_is_in_force() -> None:
    import importlib
    import pkgutil

    from trabecula.knowledge import statements

    found = {
        name
        for _, name, is_package in pkgutil.walk_packages(
            statements.__path__, f"{statements.__name__}."
        )
        if not is_package
    }
    assert found == {module.__name__ for module in MODULES}
    listed = {s.code for name in found for s in statements_of(importlib.import_module(name))}
    assert listed == {s.code for s in CURRENT.statements}


def test_its_module_says_why_and_how_it_is_misused() -> None:
    for module in MODULES:
        assert "\nWhy " in (module.__doc__ or ""), module.__name__
        assert "\nMisuse " in (module.__doc__ or ""), module.__name__


def test_nothing_is_reviewed_and_nothing_pretends_to_be(statement: Statement) -> None:
    assert OPENED.review_state(statement) is ReviewState.DRAFT


def test_every_policy_value_has_a_reason_and_holds_at_both_ends() -> None:
    assert len(CURRENT.policy_values) > 20
    for value in CURRENT.policy_values:
        assert value.reason
        assert value.check(value.lowest) == value.lowest
        assert value.check(value.highest) == value.highest


def test_every_member_of_a_set_is_tried(statement: Statement) -> None:
    for atom in atoms(statement.condition):
        members = atom.values if isinstance(atom, OneOf) else ()
        members = atom.items if isinstance(atom, Found) else members
        tried: set[object] = set()
        for case in CASES[statement.code]:
            given = case.facts.get(atom.fact.key)
            tried |= set(given) if isinstance(given, list) else {given}  # pyright: ignore[reportUnknownArgumentType]
        assert set(members) <= tried, atom.fact.key
