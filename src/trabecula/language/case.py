"""Cases: what a statement must answer for given facts. They are data, beside the statement."""

import tomllib
from dataclasses import dataclass
from typing import Any

from trabecula.language.answer import Answer
from trabecula.language.edition import OpenEdition
from trabecula.language.fact import Raw
from trabecula.language.interpret import interpret

_ANSWERS = {answer.words: answer for answer in Answer}


@dataclass(frozen=True)
class Case:
    """Facts by key, and the answer that the statement must give to them."""

    statement: str
    title: str
    facts: dict[str, Any]
    answer: Answer


def read_cases(text: str) -> tuple[Case, ...]:
    """The cases of a TOML text: ``[[case]]`` with statement, title, facts, answer.

    Raises ``ValueError`` where a case lacks one of them or its answer is none of the three.
    """
    cases: list[Case] = []
    for number, case in enumerate(tomllib.loads(text).get("case", []), start=1):
        missing = {"statement", "title", "facts", "answer"} - set(case)
        if missing or case["answer"] not in _ANSWERS:
            raise ValueError(
                f"case {number} needs statement, title, facts, and an answer that is one of "
                f"{', '.join(_ANSWERS)}"
            )
        cases.append(
            Case(case["statement"], case["title"], case["facts"], _ANSWERS[case["answer"]])
        )
    return tuple(cases)


def answers_to(case: Case, edition: OpenEdition) -> tuple[Answer, Answer]:
    """The case's answer by the plain reading and by the compiled one.

    Raises ``ValueError`` where the case names no statement, or a fact is unknown or unusable.
    """
    statement = edition.statement(case.statement)
    if statement is None:
        raise ValueError(f"case {case.title!r} is of {case.statement}, which is no statement")
    values: dict[str, Raw | None] = {}
    for key, value in case.facts.items():
        if key not in edition.facts:
            raise ValueError(f"case {case.title!r} gives {key}, which is no fact")
        values[key] = edition.facts[key].read(value)
    statements = edition.about[statement.about]
    answers, _ = edition.programs[statement.about].run([values.get(key) for key in edition.slots])
    return (
        interpret(edition.conditions[statement], values, immediate=statement.immediate),
        Answer(answers[statements.index(statement)]),
    )
