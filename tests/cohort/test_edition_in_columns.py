"""The edition in force, read for many and for one, against the plain reading."""

from random import Random

import pytest

from trabecula.cohort import columns
from trabecula.knowledge.editions import CURRENT
from trabecula.language.answer import NEVER, Answer, AtLeast
from trabecula.language.choice import Checklist, Chosen
from trabecula.language.condition import About, Compare, atoms
from trabecula.language.fact import Fact, Raw, YesNo
from trabecula.language.interpret import constant, interpret
from trabecula.language.number import Counted, TimeSince

OPENED = CURRENT.open()
PEOPLE = 300
IN_A_COLUMN = {
    Answer.APPLIES: True,
    Answer.DOES_NOT_APPLY: False,
    Answer.NOT_KNOWN: None,
}
THRESHOLDS: dict[str, list[float]] = {}
for one in OPENED.conditions.values():
    for atom in atoms(one):
        if isinstance(atom, Compare) and (number := constant(atom.operand, {})) is not None:
            THRESHOLDS.setdefault(atom.fact.key, []).append(number)


def any_value(fact: Fact, chance: Random) -> Raw:
    """A value of the fact; a number lies at, just below or just above what it is compared with."""
    match fact:
        case YesNo():
            return chance.random() < 0.5
        case Chosen():
            return chance.choice(fact.allowed)
        case Checklist():
            found = [item for item in fact.allowed if chance.random() < 0.4]
            return AtLeast(found) if found and chance.random() < 0.5 else frozenset(found)
        case Counted():
            near = round(chance.choice(THRESHOLDS.get(fact.key, [1])))
            return near + chance.choice((-1, 0, 1))
        case _:
            if isinstance(fact, TimeSince) and chance.random() < 0.3:
                return NEVER
            near = chance.choice(THRESHOLDS.get(fact.key, [1.0]))
            return near + chance.choice((-0.01, 0.0, 0.01))


def invented(known: float) -> list[dict[str, Raw | None]]:
    """People of each of whose facts so large a part is known."""
    chance = Random(f"people of whom {known} is known")
    return [
        {
            fact.key: any_value(fact, chance) if chance.random() < known else None
            for fact in CURRENT.facts
        }
        for _ in range(PEOPLE)
    ]


@pytest.mark.parametrize("known", [0.3, 0.7, 1.0])
@pytest.mark.parametrize("about", [About.PERSON, About.LESION])
def test_every_statement_has_one_answer_in_all_three_readings(about: About, known: float) -> None:
    people = invented(known)
    answers = columns.answers(columns.frame(people, CURRENT.facts), OPENED, about)
    program = OPENED.person_program if about is About.PERSON else OPENED.lesion_program
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
