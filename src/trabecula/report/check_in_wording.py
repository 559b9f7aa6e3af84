"""What a check-in says besides its questions. A person at home reads it: plain words only."""

from collections.abc import Iterator
from typing import Final

from trabecula.language.check_in import Asked, HowSoon, Question, Sign, Signs, WhichSide
from trabecula.language.directory import NOT_FILLED_IN, Directory
from trabecula.language.fact import Raw
from trabecula.language.instrument import Assessor
from trabecula.language.item import NotAnswered
from trabecula.language.number import Number
from trabecula.pathway.check_in import LEFT, RIGHT, Answers, AtOnce, Said
from trabecula.report.printable import printable

NOT_SURE: Final = "I'm not sure"
RATHER_NOT: Final = "I'd rather not say"
UNNAMED: Final = "the person"
CHECK: Final = "Check your answers before you send them."
NO_SIGN: Final = "No warning sign"
DRAFT: Final = "This text is a draft. No clinic has signed it yet."
TOLD: Final = "You told us"
TOLD_NOT_SURE: Final = "You are not sure of this, so someone has to look"
WAIT: Final = "Do not wait for a message or for your next visit."
FIRST: Final = {HowSoon.NOW: "CALL NOW.", HowSoon.TODAY: "CALL YOUR TEAM TODAY."}
SAVED: Final = "Your answers go into your record."
NOT_KNOWN_WHO: Final = "Who reads them, and when, is not known: your clinic has not filled it in."
NO_ALARM: Final = "This form is no alarm. If you feel very ill, call. Do not wait for an answer."
_NO_ANSWER: Final = {NotAnswered.UNKNOWN: NOT_SURE, NotAnswered.REFUSED: RATHER_NOT}
_SIDES: Final = ((LEFT, "left"), (RIGHT, "right"))
_LONGEST_SCALE: Final = 10


def heading(one: Asked, by: Assessor, name: str) -> str:
    """How a question is put to the person, or to a carer of the person who is called so."""
    if by is Assessor.CARER:
        return one.of_another.replace("{name}", printable(name) or UNNAMED)
    return one.heading


def words_of(sign: Sign, by: Assessor) -> str:
    """A warning sign as it is asked of whoever answers."""
    return sign.of_another if by is Assessor.CARER else sign.words


def choices(one: Question | WhichSide) -> tuple[tuple[Raw, str], ...]:
    """The answers of one question that are chosen from a list, in words."""
    return _SIDES if isinstance(one, WhichSide) else one.choices


def scale(one: Question) -> str:
    """Which numbers answer a question."""
    assert isinstance(one.fact, Number)
    if one.answers:
        return ", ".join(f"{value} {words}" for value, words in one.answers)
    lowest, highest = one.fact.lowest, one.fact.highest
    return f"{lowest:g} to {highest:g}" if highest <= _LONGEST_SCALE else "a number"


def said(one: Question | WhichSide, value: Said) -> str:
    """An answer as it is read again."""
    if isinstance(value, NotAnswered):
        return _NO_ANSWER[value]
    words = dict(one.answers if isinstance(one, Question) else ()) | dict(choices(one))
    return words.get(value) or f"{value:g}"


def sign_said(sign: Sign, value: Said, by: Assessor) -> str:
    """A warning sign with its answer."""
    answer = _NO_ANSWER[value] if isinstance(value, NotAnswered) else "yes" if value else "no"
    return f"{words_of(sign, by)}: {answer}"


def said_again(one: Asked, answers: Answers, by: Assessor, name: str) -> Iterator[str]:
    """A question with its answer, where it has one; of warning signs each that is not a no."""
    if not isinstance(one, Signs):
        if one.key in answers:
            yield f"{heading(one, by, name)} {said(one, answers[one.key])}"
        return
    told = [(sign, answers[sign.key]) for sign in one.signs if sign.key in answers]
    yield from (sign_said(sign, value, by) for sign, value in told if value is not False)
    if told and all(value is False for _, value in told):
        yield NO_SIGN


def warning(found: AtOnce, by: Assessor, directory: Directory | None) -> Iterator[str]:
    """The fixed text after an answer that cannot wait, with the numbers of the clinic."""
    yield FIRST[found.text.how_soon]
    for told, signs in ((TOLD, found.signs), (TOLD_NOT_SURE, found.not_sure)):
        if signs:
            yield f"{told}: {'; '.join(words_of(sign, by) for sign in signs)}."
    yield WAIT
    for line in found.text.whom:
        yield f"- {line.words}: {(directory and directory.number(line)) or NOT_FILLED_IN}"
    yield from found.text.do
    yield DRAFT


def what_next(directory: Directory | None) -> tuple[str, ...]:
    """What happens with the answers."""
    return (SAVED, (directory and directory.who_reads) or NOT_KNOWN_WHO, NO_ALARM)
