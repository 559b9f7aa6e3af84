"""The interview: a short list of what to ask next, most urgent first, at the least burden.

A fact that is an instrument's score is asked with that instrument, and so is what only a test that
may harm can tell; one instrument may obtain several facts at once. Each step says what its answers
would settle, and how many questions it is.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from msgspec import Struct

from trabecula.language.answer import Answer
from trabecula.language.condition import Condition
from trabecula.language.derivation import Assembled
from trabecula.language.edition import OpenEdition
from trabecula.language.fact import LASTS, Fact
from trabecula.language.instrument import Instrument
from trabecula.language.statement import Statement, Urgency
from trabecula.pathway.facts import Subject
from trabecula.pathway.gate import gate
from trabecula.pathway.questions import Question, questions
from trabecula.pathway.recommendations import Recommendations

SHORT: Final = 7
"""So many steps are a short list."""


class Step(Struct, frozen=True, gc=False):
    """One thing to ask: an instrument, or a question by itself, about the person or a lesion.

    ``obtains`` are the facts that its answers give, ``settles`` the statements that wait for them,
    ``burden`` the number of questions. Where the instrument is a test that may harm,
    ``first_exclude`` is what is not known of that; ``held`` is set where it is known that it may.
    """

    about: Subject
    obtains: tuple[Fact, ...]
    settles: tuple[Statement, ...]
    urgency: Urgency
    burden: int
    instrument: Instrument | None = None
    first_exclude: Condition | None = None
    held: bool = False


def interview(recommendations: Recommendations, most: int = SHORT) -> tuple[Step, ...]:
    """What to ask next: the most urgent first, then what settles most, with the fewest questions.

    A step that adds nothing to those before it comes after all of its urgency that do. Tests that
    are known to be unsafe are left out.
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

    What is an item of an instrument that is asked anyway is not asked by itself, unless it is told
    without that instrument's test.
    """
    ways = _ways(recommendations.edition)
    asked = questions(recommendations)
    items = {
        (id(each.about), item): instrument
        for each in asked
        if (instrument := ways.get(each.fact)) is not None
        for item in instrument.tested
    }
    groups: dict[tuple[int, str], tuple[Instrument | None, list[Question]]] = {}
    for question in asked:
        instrument = ways.get(question.fact) or items.get((id(question.about), question.fact))
        name = question.fact.key if instrument is None else instrument.name
        groups.setdefault((id(question.about), name), (instrument, []))[1].append(question)
    return tuple(_step(instrument, each, recommendations) for instrument, each in groups.values())


def _ways(opened: OpenEdition) -> Mapping[Fact, Instrument]:
    """By fact: the instrument whose score it is, one that can say no before one that cannot, then
    the one with the fewest items, on a tie one whose own words are free.

    One that stands in for an instrument comes after it, where that one's words are free. What a
    test that may harm alone can tell is asked by way of that test.
    """
    asked = list(_asked(opened))
    free = {score.gives.key for one in asked if one.licence.wording for score in one.scores}
    ways: dict[Fact, tuple[tuple[bool, int, int, bool], Instrument]] = {}
    for instrument in asked:
        for score in instrument.scores:
            stands_in = len(free.intersection(score.after))
            paid = not instrument.licence.wording
            rank = (score.only_yes, stands_in, len(instrument.items), paid)
            if score.fact not in ways or rank < ways[score.fact][0]:
                ways[score.fact] = (rank, instrument)
    by_test = {
        item: instrument
        for instrument in opened.edition.instruments
        if instrument.unsafe_if is not None
        for item in instrument.tested
    }
    return by_test | {fact: instrument for fact, (_, instrument) in ways.items()}


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
    unsafe = None if instrument is None else instrument.unsafe_if
    answer, left_open = gate(unsafe, recommendations.facts)
    return Step(
        asked[0].about,
        tuple(each.fact for each in asked),
        settles,
        min((each.urgency for each in asked), key=lambda urgency: urgency.rank),
        sum(_questions(fact) for fact in _items(instrument, asked, recommendations)),
        instrument,
        first_exclude=left_open,
        held=answer is Answer.APPLIES,
    )


def _items(
    instrument: Instrument | None, asked: Sequence[Question], recommendations: Recommendations
) -> Iterator[Fact]:
    """What has to be asked: of an instrument all but what lasts and is known of the person.

    What was answered on another day is asked again, where it is answered in one sitting: sittings
    are never mixed.
    """
    if instrument is None:
        yield from (each.fact for each in asked)
        return
    known = recommendations.facts.person.findings
    for item in instrument.items:
        finding = known.get(item.key)
        counts = item.keeps == LASTS or not instrument.together
        if not counts or finding is None or finding.value is None:
            yield item


def _questions(fact: Fact) -> int:
    return len(fact.allowed) if fact.lists else 1


def _need(step: Step, settled: Iterable[Statement]) -> tuple[int, bool, int, int, str]:
    new = [statement for statement in step.settles if statement not in set(settled)]
    name = step.instrument.name if step.instrument else step.obtains[0].key
    return (step.urgency.rank, not new, -len(new), step.burden, name)
