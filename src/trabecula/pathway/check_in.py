"""A check-in as it is answered: what to ask next, what an answer means, and what cannot wait.

Answers stand under the names of their questions. Why there is none stays said, and is never *no*
or zero.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any, Final, TypeAlias, cast

from msgspec import Struct

from trabecula.language.answer import Answer, AtLeast
from trabecula.language.check_in import (
    SIDE,
    Asked,
    CheckIn,
    HowSoon,
    Question,
    SafetyText,
    Sign,
    WhichSide,
)
from trabecula.language.fact import Fact, Raw
from trabecula.language.instrument import Assessor
from trabecula.language.interpret import interpret, may_apply
from trabecula.language.item import NotAnswered
from trabecula.pathway.answers import answer
from trabecula.pathway.facts.value import Converter

Said: TypeAlias = Raw | NotAnswered
Answers: TypeAlias = Mapping[str, Said]
LEFT, RIGHT = "left", "right"
_SIDES: Final = (LEFT, RIGHT)


class Reply(Struct, frozen=True, gc=False):
    """One check-in that was answered: the day that it is about, by whom, and the answers.

    ``at`` is the time of day (``HH:MM``) with ``zone`` its distance from UTC (``+02:00``), both
    empty where they are not known; ``recorded`` is the instant at which it came.
    """

    check_in: CheckIn
    answers: Answers
    day: date
    recorded: str
    by: Assessor = Assessor.PERSON
    name: str = ""
    at: str = ""
    zone: str = ""


class AtOnce(Struct, frozen=True, gc=False):
    """What is read at once: the text, the signs that were told, and those that are not sure."""

    text: SafetyText
    signs: tuple[Sign, ...]
    not_sure: tuple[Sign, ...]


def to_ask(check_in: CheckIn, by: Assessor, answers: Answers) -> tuple[Asked, ...]:
    """What is asked of whoever answers, as far as it makes sense after the answers so far."""
    known = _known(check_in, answers)
    return tuple(one for one in check_in.of(by) if _makes_sense(one, known, answers))


def _makes_sense(one: Asked, known: Mapping[str, Raw | None], answers: Answers) -> bool:
    if isinstance(one, WhichSide):
        return answers.get(one.of.key) in one.places
    return not isinstance(one, Question) or may_apply(one.only_if, known)


def _known(check_in: CheckIn, answers: Answers) -> dict[str, Raw | None]:
    """What the answers tell of each fact; of a checklist, what was found so far."""
    facts = {fact.key: fact for fact in check_in.facts.values()}
    known: dict[str, Raw | None] = {}
    for key, fact in facts.items():
        if fact.lists:
            known[key] = _found(fact, answers)
        elif (said := answers.get(key)) is not None and not isinstance(said, NotAnswered):
            known[key] = said
    return known


def _found(fact: Fact, answers: Answers) -> Raw | None:
    said = {item: answers.get(f"{fact.key}.{item}") for item in fact.allowed}
    found = frozenset(item for item, value in said.items() if value is True)
    if all(isinstance(value, bool) for value in said.values()):
        return found
    return AtLeast(found) if found else None


def said_to(fact: Fact, value: object, convert: Converter) -> Said:
    """What an answer means; of one item of a checklist, a yes or a no.

    Raises ``ValueError``, saying what the question takes.
    """
    if fact.lists:
        return _yes_or_no(fact, value)
    return answer(fact, value, convert)


def _yes_or_no(fact: Fact, value: object) -> Said:
    words: dict[object, Said] = {
        "yes": True,
        "no": False,
        **{state.value: state for state in NotAnswered},
    }
    said = value if isinstance(value, bool) else words.get(value)
    if said is None:
        raise ValueError(f"{fact.name} takes yes, no, unknown or refused, not {value!r}")
    return said


def side_of(value: object) -> Said:
    """The side that is meant. Raises ``ValueError`` for what is none."""
    if value in _SIDES or isinstance(value, NotAnswered):
        return value  # pyright: ignore[reportReturnType]
    if value in tuple(NotAnswered):
        return NotAnswered(str(value))
    raise ValueError(f"{SIDE} takes left, right, unknown or refused, not {value!r}")


class Understood(Struct, frozen=True, gc=False):
    """Answers that were given together, and what is wrong with those that are none."""

    answers: Answers
    wrong: tuple[str, ...]


def answers_from(
    check_in: CheckIn, by: Assessor, given: Mapping[str, Any], convert: Converter
) -> Understood:
    """Answers by the names of questions, those of a checklist also as an object of its items.

    Wrong is an unknown name, a value that is none, and a question that is not for whoever answers;
    what is right beside it is understood all the same.
    """
    answers: dict[str, Said] = {}
    wrong: list[str] = []
    for key, value in _flat(given):
        try:
            if key not in names(check_in, by):
                raise ValueError(_not_asked(key, check_in, by))
            said = _said(check_in, key, value, convert)
        except ValueError as error:
            wrong.append(str(error))
        else:
            if said is not NotAnswered.NOT_ASKED:
                answers[key] = said
    return Understood(answers, tuple(wrong))


def _said(check_in: CheckIn, key: str, value: object, convert: Converter) -> Said:
    said = side_of(value) if key == SIDE else said_to(check_in.facts[key], value, convert)
    if said is NotAnswered.NOT_APPLICABLE:
        raise ValueError(f"{key}: say unknown or refused where there is no answer")
    return said


def still_asked(check_in: CheckIn, by: Assessor, answers: Answers) -> Answers:
    """The answers without those whose question makes no sense after another was changed."""
    asked = {key for one in to_ask(check_in, by, answers) for key in keys_of(one)}
    kept = {key: said for key, said in answers.items() if key in asked}
    return kept if len(kept) == len(answers) else still_asked(check_in, by, kept)


def names(check_in: CheckIn, by: Assessor) -> tuple[str, ...]:
    """The names of all answers that can be given to it by this one."""
    return tuple(key for one in check_in.of(by) for key in keys_of(one))


def keys_of(one: Asked) -> Iterable[str]:
    """The names of the answers to one question, or to each of a list of signs."""
    if isinstance(one, Question | WhichSide):
        return (one.key,)
    return (sign.key for sign in one.signs)


def _flat(given: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for key, value in given.items():
        items = cast("dict[str, Any]", value) if isinstance(value, dict) else {}
        if items and not {"value", "unit"}.intersection(items):
            yield from ((f"{key}.{item}", each) for item, each in items.items())
        else:
            yield key, value


def _not_asked(key: str, check_in: CheckIn, by: Assessor) -> str:
    if key in check_in.facts:
        whose = "the person alone can answer it" if by is Assessor.CARER else "it is for the carer"
        return f"{key} is not asked here: {whose}"
    return f"{check_in.form.name} has no question {key!r}: it asks {', '.join(names(check_in, by))}"


def warnings(check_in: CheckIn, answers: Answers) -> tuple[AtOnce, ...]:
    """What is read at once after these answers, what cannot wait at all first."""
    texts = dict.fromkeys(sign.safety for sign in check_in.every_sign)
    each = (_at_once(text, check_in, answers) for text in texts)
    found = (one for one in each if one.signs or one.not_sure)
    return tuple(sorted(found, key=lambda one: one.text.how_soon is not HowSoon.NOW))


def _at_once(text: SafetyText, check_in: CheckIn, answers: Answers) -> AtOnce:
    signs = [sign for sign in check_in.every_sign if sign.safety is text]
    return AtOnce(
        text,
        tuple(sign for sign in signs if _is_told(sign, answers)),
        tuple(
            sign
            for sign in signs
            if sign.when is None and answers.get(sign.key) is NotAnswered.UNKNOWN
        ),
    )


def _is_told(sign: Sign, answers: Answers) -> bool:
    said = answers.get(sign.key)
    if sign.when is None or said is None or isinstance(said, NotAnswered):
        return said is True
    return interpret(sign.when, {sign.fact.key: said}) is Answer.APPLIES
