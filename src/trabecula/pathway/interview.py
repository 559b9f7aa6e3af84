"""The interview: a short list of what to ask next, most urgent first, at the least burden.

A fact that is an instrument's score is asked with that instrument, and one instrument may obtain
several facts at once. Each step says what its answers would settle, and how many questions it is.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from msgspec import Struct

from trabecula.language.answer import Answer
from trabecula.language.condition import About
from trabecula.language.derivation import Assembled
from trabecula.language.edition import OpenEdition
from trabecula.language.fact import Fact
from trabecula.language.instrument import Instrument
from trabecula.language.interpret import interpret
from trabecula.language.statement import Statement, Urgency
from trabecula.pathway.facts import Subject
from trabecula.pathway.questions import Question, questions
from trabecula.pathway.recommendations import Recommendations

SHORT: Final = 7
"""So many steps are a short list."""


class Step(Struct, frozen=True, gc=False):
    """One thing to ask: an instrument, or a question by itself, about the person or a lesion.

    ``obtains`` are the facts that its answers give, ``settles`` the statements that wait for them,
    ``burden`` the number of questions. ``first_exclude`` is set where the instrument is a test
    that may harm, and it is not known that it would not; ``held`` where it is known that it may.
    """

    about: Subject
    obtains: tuple[Fact, ...]
    settles: tuple[Statement, ...]
    urgency: Urgency
    burden: int
    instrument: Instrument | None = None
    first_exclude: bool = False
    held: bool = False


def interview(recommendations: Recommendations, most: int = SHORT) -> tuple[Step, ...]:
    """What to ask next: the most urgent first, then what settles most, with the fewest questions.

    A step that adds nothing to those before it comes after all that do. Tests that are known to be
    unsafe are left out.
    """
    steps = [step for step in every_step(recommendations) if not step.held]
    chosen: list[Step] = []
    settled: set[Statement] = set()
    while steps and len(chosen) < most:
        best = min(steps, key=lambda step: _need(step, settled))
        steps.remove(best)
        chosen.append(best)
        settled.update(best.settles)
    return tuple(chosen)


def every_step(recommendations: Recommendations) -> tuple[Step, ...]:
    """Every way to obtain what is missing, each fact in one of them.

    What is an item of an instrument that is asked anyway is not asked by itself.
    """
    ways = _ways(recommendations.edition)
    asked = questions(recommendations)
    items = {
        (id(each.about), item): instrument
        for each in asked
        if (instrument := ways.get(each.fact)) is not None
        for item in instrument.items
    }
    groups: dict[tuple[int, str], tuple[Instrument | None, list[Question]]] = {}
    for question in asked:
        instrument = ways.get(question.fact) or items.get((id(question.about), question.fact))
        name = question.fact.key if instrument is None else instrument.name
        groups.setdefault((id(question.about), name), (instrument, []))[1].append(question)
    return tuple(_step(instrument, each, recommendations) for instrument, each in groups.values())


def _ways(opened: OpenEdition) -> Mapping[Fact, Instrument]:
    """By fact: the instrument whose score it is, one that can say no before one that cannot, one
    that comes first before one that stands in, then the one with the fewest items.
    """
    ways: dict[Fact, tuple[tuple[bool, int, int], Instrument]] = {}
    for instrument in _asked(opened):
        for score in instrument.scores:
            rank = (score.only_yes, len(score.after), len(instrument.items))
            if score.fact not in ways or rank < ways[score.fact][0]:
                ways[score.fact] = (rank, instrument)
    return {fact: instrument for fact, (_, instrument) in ways.items()}


def _asked(opened: OpenEdition) -> Iterator[Instrument]:
    """The instruments that are themselves asked: in one sitting, or for items of their own."""
    derivations, own = opened.edition.derivations, set(opened.edition.own_items)
    assembled = {each.instrument for each in derivations if isinstance(each, Assembled)}
    for instrument in opened.edition.instruments:
        asks = instrument.together or (instrument in assembled and own & set(instrument.items))
        if asks and opened.computes(instrument):
            yield instrument


def _step(
    instrument: Instrument | None, asked: Sequence[Question], recommendations: Recommendations
) -> Step:
    settles = tuple(dict.fromkeys(statement for each in asked for statement in each.settles))
    unsafe = _unsafe(instrument, recommendations)
    return Step(
        asked[0].about,
        tuple(each.fact for each in asked),
        settles,
        min((each.urgency for each in asked), key=lambda urgency: urgency.rank),
        sum(_questions(fact) for fact in _items(instrument, asked, recommendations)),
        instrument,
        first_exclude=unsafe is Answer.NOT_KNOWN,
        held=unsafe is Answer.APPLIES,
    )


def _items(
    instrument: Instrument | None, asked: Sequence[Question], recommendations: Recommendations
) -> Iterator[Fact]:
    """What has to be asked: of an instrument, not what is known of the person already."""
    if instrument is None:
        yield from (each.fact for each in asked)
        return
    known = recommendations.facts.person.findings
    for item in instrument.items:
        finding = known.get(item.key)
        if finding is None or finding.value is None:
            yield item


def _questions(fact: Fact) -> int:
    return len(fact.allowed) if fact.lists else 1


def _unsafe(instrument: Instrument | None, recommendations: Recommendations) -> Answer:
    if instrument is None or instrument.unsafe_if is None or instrument.about is not About.PERSON:
        return Answer.DOES_NOT_APPLY
    findings = recommendations.facts.person.findings
    return interpret(instrument.unsafe_if, {key: one.value for key, one in findings.items()})


def _need(step: Step, settled: Iterable[Statement]) -> tuple[bool, int, int, int, str]:
    new = [statement for statement in step.settles if statement not in set(settled)]
    name = step.instrument.name if step.instrument else step.obtains[0].key
    return (not new, step.urgency.rank, -len(new), step.burden, name)
