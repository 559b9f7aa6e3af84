"""The edition in force, read for many and for one, against the plain reading."""

from random import Random

import pytest
from tests.invented import OPENED, anyone

from trabecula.cohort import columns
from trabecula.knowledge.editions import CURRENT
from trabecula.language.answer import Answer
from trabecula.language.condition import About
from trabecula.language.fact import Raw
from trabecula.language.interpret import interpret

PEOPLE = 300
IN_A_COLUMN = {
    Answer.APPLIES: True,
    Answer.DOES_NOT_APPLY: False,
    Answer.NOT_KNOWN: None,
}


def invented(known: float) -> list[dict[str, Raw | None]]:
    """People of each of whose facts so large a part is known."""
    chance = Random(f"people of whom {known} is known")
    return [anyone(CURRENT.facts, known, chance) for _ in range(PEOPLE)]


@pytest.mark.parametrize("known", [0.3, 0.7, 1.0])
@pytest.mark.parametrize("about", list(About))
def test_every_statement_has_one_answer_in_all_three_readings(about: About, known: float) -> None:
    people = invented(known)
    answers = columns.answers(columns.frame(people, CURRENT.facts), OPENED, about)
    program = OPENED.programs[about]
    compiled = [program.run([person[key] for key in OPENED.slots])[0] for person in people]
    statements = [one for one in CURRENT.statements if one.about is about]
    for place, statement in enumerate(statements):
        condition = OPENED.conditions[statement]
        believed = [
            interpret(condition, person, immediate=statement.immediate) for person in people
        ]
        assert [row[place] for row in compiled] == believed, statement.code
        found = answers[statement.code].to_list()
        assert found == [IN_A_COLUMN[answer] for answer in believed], statement.code
