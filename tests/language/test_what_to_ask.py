"""What could change an answer: the questions on which it turns, and the facts to ask for."""

from collections.abc import Mapping
from datetime import date

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from tests.language.examples import FACTS, bedbound, calcium, confused, edition, signs, statement
from tests.language.readings import conditions, persons, plain_questions, values_of

from trabecula.language.answer import Answer, AtLeast
from trabecula.language.condition import About, Atom, Condition, atoms, facts_of
from trabecula.language.fact import Raw
from trabecula.language.interpret import (
    answer_from,
    ask,
    interpret,
    turning_points,
)
from trabecula.language.quantity import MillimolesPerLitre
from trabecula.language.statement import Urgency
from trabecula.pathway.facts import GIVEN, Facts, Finding, Subject
from trabecula.pathway.recommendations import recommend

Person = Mapping[str, Raw | None]
YES, NO, OPEN = Answer.APPLIES, Answer.DOES_NOT_APPLY, Answer.NOT_KNOWN
HIGH = calcium >= MillimolesPerLitre(3)
TODAY = date(2026, 3, 1)
BY_KEY = {fact.key: fact for fact in FACTS}


def points(condition: Condition, person: Person, immediate: bool = False) -> tuple[Atom, ...]:
    return turning_points(condition, lambda atom: ask(atom, person), immediate=immediate)


def missing(condition: Condition, person: Person, immediate: bool = False) -> set[str]:
    """The keys of what a recommendation says is missing."""
    urgency = Urgency.IMMEDIATE if immediate else Urgency.ROUTINE
    opened = edition(statement(condition, about=About.LESION, urgency=urgency)).open()
    facts = Facts(TODAY, Subject(None, "the person"), [Subject("1", "the lesion")])
    for key, value in person.items():
        subject = facts.person if BY_KEY[key].about is About.PERSON else facts.lesions[0]
        if value is not None:
            subject.findings[key] = Finding(BY_KEY[key], value, TODAY, GIVEN)
    (item,) = recommend(facts, opened).items
    return {fact.key for fact in item.missing()}


def filled(data: st.DataObject, condition: Condition, person: Person, leave: set[str]) -> Person:
    """The person with every fact that the condition asks made known, except some."""
    asked = {fact.key for atom in atoms(condition) for fact in facts_of(atom)}
    open_facts = [key for key in sorted(asked - leave) if person.get(key) is None]
    return {**person, **{key: data.draw(values_of(BY_KEY[key])) for key in open_facts}}


def test_what_applies_turns_on_all_that_made_it_apply() -> None:
    assert points(confused & HIGH, {"confused": True, "calcium": 3.5}) == tuple(
        atoms(confused & HIGH)
    )


def test_what_does_not_apply_turns_on_what_made_it_fail() -> None:
    assert points(confused & HIGH, {"confused": False, "calcium": 3.5}) == (confused.node(),)


def test_what_is_not_known_turns_on_what_is_not_known() -> None:
    assert missing(confused & HIGH, {"confused": True}) == {"calcium"}
    assert missing(confused & HIGH, {}) == {"confused", "calcium"}
    assert missing((confused | bedbound) & HIGH, {"confused": True}) == {"calcium"}


def test_in_an_immediate_statement_what_was_not_excluded_is_missing() -> None:
    assert missing(confused & ~bedbound, {"confused": True}, immediate=True) == {"bedbound"}


@settings(max_examples=100, deadline=None)
@given(conditions(), persons(), st.booleans())
def test_an_answer_that_is_not_known_always_turns_on_an_open_question(
    condition: Condition, person: Person, immediate: bool
) -> None:
    assume(interpret(condition, person, immediate=immediate) is OPEN)
    found = points(condition, person, immediate)
    assert found
    assert all(ask(atom, person) is OPEN for atom in found)


@settings(max_examples=100, deadline=None)
@given(conditions(), persons(), st.booleans())
def test_an_answer_that_is_not_known_always_names_a_fact_to_ask_for(
    condition: Condition, person: Person, immediate: bool
) -> None:
    assume(interpret(condition, person, immediate=immediate) is OPEN)
    assert missing(condition, person, immediate)


def test_a_checklist_that_was_not_asked_to_its_end_is_still_to_be_asked() -> None:
    numb = {"signs": AtLeast({"numbness"})}
    assert missing(signs.found("retention"), numb) == {"signs"}
    assert missing(signs.found("numbness"), numb) == set()


@settings(max_examples=100, deadline=None)
@given(conditions(), persons(), st.booleans(), st.data())
def test_an_answer_that_is_known_rests_on_its_turning_points_alone(
    condition: Condition, person: Person, immediate: bool, data: st.DataObject
) -> None:
    """Whatever the other questions' answers become, known or not, the answer stays."""
    answer = interpret(condition, person, immediate=immediate)
    assume(answer is not OPEN)
    held = {atom: ask(atom, person) for atom in points(condition, person, immediate)}
    changed = {
        atom: held.get(atom) or data.draw(st.sampled_from(Answer)) for atom in atoms(condition)
    }
    changed |= held
    assert answer_from(condition, changed.__getitem__, immediate=immediate) is answer


@settings(max_examples=100, deadline=None)
@given(conditions(plain_questions()), persons(), st.data())
def test_to_know_more_than_what_is_missing_does_not_change_the_answer(
    condition: Condition, person: Person, data: st.DataObject
) -> None:
    """True of conditions that do not ask whether something is known."""
    more = filled(data, condition, person, leave=missing(condition, person))
    assert interpret(condition, more) is interpret(condition, person)


@settings(max_examples=100, deadline=None)
@given(conditions(plain_questions()), persons(), st.data())
def test_to_know_more_can_only_settle_what_is_not_known(
    condition: Condition, person: Person, data: st.DataObject
) -> None:
    answer = interpret(condition, person)
    more = filled(data, condition, person, leave=set())
    assert answer is OPEN or interpret(condition, more) is answer


@settings(max_examples=100, deadline=None)
@given(conditions(plain_questions()), persons(), st.data())
def test_in_an_immediate_statement_to_know_more_than_what_is_missing_can_only_exclude_it(
    condition: Condition, person: Person, data: st.DataObject
) -> None:
    answer = interpret(condition, person, immediate=True)
    more = filled(data, condition, person, leave=missing(condition, person, immediate=True))
    after = interpret(condition, more, immediate=True)
    assert after is answer or (answer is OPEN and after is NO)


@settings(max_examples=100, deadline=None)
@given(conditions(plain_questions()), persons())
def test_an_immediate_statement_applies_at_least_where_it_would_if_it_were_not(
    condition: Condition, person: Person
) -> None:
    assert interpret(condition, person, immediate=True) >= interpret(condition, person)
