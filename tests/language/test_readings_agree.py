"""The interpreter, the compiled Python and the columns of a cohort never disagree."""

from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.language.examples import FACTS
from tests.language.readings import conditions, persons

from trabecula.cohort import columns
from trabecula.language.answer import Answer
from trabecula.language.compile import compile_conditions
from trabecula.language.condition import Condition
from trabecula.language.fact import Raw
from trabecula.language.interpret import ask, interpret

SLOTS = {fact.key: slot for slot, fact in enumerate(FACTS)}
IN_A_COLUMN = {
    Answer.APPLIES: True,
    Answer.DOES_NOT_APPLY: False,
    Answer.NOT_KNOWN: None,
}
some_conditions = st.lists(conditions(), min_size=1, max_size=6)
some_people = st.lists(persons(), min_size=1, max_size=6)


def in_slots(person: dict[str, Raw | None]) -> list[Raw | None]:
    return [person.get(fact.key) for fact in FACTS]


@settings(max_examples=200, deadline=None)
@given(some_conditions, some_people, st.booleans())
def test_the_compiled_reading_answers_as_the_interpreter_does(
    trees: Sequence[Condition], people: Sequence[dict[str, Raw | None]], immediate: bool
) -> None:
    program = compile_conditions([(tree, immediate) for tree in trees], SLOTS)
    for person in people:
        answers, atoms = program.run(in_slots(person))
        assert answers == tuple(interpret(tree, person, immediate=immediate) for tree in trees)
        assert atoms == tuple(ask(atom, person) for atom in program.atoms)


@settings(max_examples=200, deadline=None)
@given(some_conditions, some_people, st.booleans())
def test_the_columns_answer_as_the_interpreter_does(
    trees: Sequence[Condition], people: Sequence[dict[str, Raw | None]], immediate: bool
) -> None:
    frame = columns.frame(people, FACTS)
    for tree in trees:
        expression = columns.to_expression(tree, immediate=immediate)
        found = frame.select(expression).to_series()  # pyright: ignore[reportUnknownMemberType]
        assert found.to_list() == [
            IN_A_COLUMN[interpret(tree, person, immediate=immediate)] for person in people
        ]
