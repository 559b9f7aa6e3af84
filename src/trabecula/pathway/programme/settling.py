"""What of a statement is settled, and what has still to be asked before it is known not to apply.

What is looked at before each session does not wait for an answer of today: it is looked at then.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from trabecula.language.answer import Answer, Within
from trabecula.language.condition import About, Atom, Condition, bind, facts_of
from trabecula.language.condition import Subject as Asked
from trabecula.language.exercise import ExerciseLibrary
from trabecula.language.fact import Fact, Raw
from trabecula.language.interpret import (
    KnownValues,
    answer_from,
    ask_sensibly,
    may_apply,
    turning_points,
)
from trabecula.pathway.facts import Subject
from trabecula.pathway.recommendations import Recommendation, Recommendations


class Ask(NamedTuple):
    """A fact to ask for, about the person or a lesion."""

    fact: Fact
    about: Subject


def once(asks: Iterable[Ask]) -> tuple[Ask, ...]:
    """Each fact of each subject, once."""
    return tuple({(ask.fact.key, id(ask.about)): ask for ask in asks}.values())


class Settled(NamedTuple):
    """An answer, and what to ask where it is not known."""

    answer: Answer
    asks: tuple[Ask, ...] = ()


class Settling:
    """Answers conditions about one person, and about each of their lesions."""

    def __init__(self, recommendations: Recommendations, library: ExerciseLibrary) -> None:
        self._facts = recommendations.facts
        self._edition = recommendations.edition
        self._own_facts = recommendations.edition.edition.own_facts
        self._of_the_day = library.of_the_day

    def values(self, lesion: Subject | None = None) -> KnownValues:
        """What is known of the person, and where one is given, of a lesion."""
        known: dict[str, Raw | Within | None] = {
            key: finding.known for key, finding in self._facts.person.findings.items()
        }
        if lesion is not None:
            known |= {key: finding.known for key, finding in lesion.findings.items()}
            known |= {key: one and one.known for key, one in lesion.own.items()}
        return known

    def of_item(self, item: Recommendation) -> Settled:
        """A statement's answer. One that applies, applies."""
        if item.answer is not Answer.NOT_KNOWN:
            return Settled(item.answer)
        lesion = None if item.about is self._facts.person else item.about
        condition = self._edition.conditions[item.statement]
        return self.of_condition(condition, lesion, immediate=item.statement.immediate)

    def of_condition(
        self, condition: Condition, lesion: Subject | None = None, *, immediate: bool = False
    ) -> Settled:
        """A condition's answer for the person, or for a lesion with the person."""
        values = self.values(lesion)
        here = bind(condition, self._edition.policy)

        def answer_of(atom: Atom) -> Answer:
            lacking = [fact for fact in facts_of(atom) if values.get(fact.key) is None]
            if any(self._is_not_asked(fact, lesion) for fact in lacking):
                return Answer.DOES_NOT_APPLY
            return ask_sensibly(atom, values)

        answer = answer_from(here, answer_of, immediate=immediate)
        if answer is not Answer.NOT_KNOWN:
            return Settled(answer)
        points = turning_points(here, answer_of, immediate=immediate)
        return Settled(answer, once(self._asks(points, answer_of, lesion)))

    def asks_of(self, conditions: Iterable[Condition], lesion: Subject) -> tuple[Ask, ...]:
        """What to ask so that each of these conditions has an answer."""
        found = (self.of_condition(one, lesion).asks for one in conditions)
        return once(each for asks in found for each in asks)

    def _is_not_asked(self, fact: Asked, lesion: Subject | None) -> bool:
        """Of what is looked at on the day, and of what the person takes from lesions that none of
        the recorded ones can have."""
        if fact.key in self._of_the_day:
            return True
        own = self._own_facts.get(fact.key)
        if lesion is not None or own is None or not self._facts.lesions:
            return False
        return not any(may_apply(own.asked_if, self.values(one)) for one in self._facts.lesions)

    def _asks(
        self, points: Iterable[Atom], answer_of: Callable[[Atom], Answer], lesion: Subject | None
    ) -> Iterator[Ask]:
        for atom in points:
            if answer_of(atom) is not Answer.NOT_KNOWN:
                continue
            for asked in facts_of(atom):
                if isinstance(asked, Fact):
                    yield from self._asks_for(asked, lesion)

    def _asks_for(self, fact: Fact, lesion: Subject | None) -> Iterator[Ask]:
        """What the person takes from lesions is asked of each lesion that lacks it, if any does."""
        own = self._own_facts.get(fact.key)
        lesions = self._facts.lesions if lesion is None else [lesion]
        lacking = [one for one in lesions if own is not None and self._lacks(one, own)]
        if own is not None and lacking:
            yield from (Ask(own, one) for one in lacking)
        elif lesion is not None and fact.about is About.LESION:
            yield Ask(fact, lesion)
        else:
            yield Ask(fact, self._facts.person)

    def _lacks(self, lesion: Subject, own: Fact) -> bool:
        values = self.values(lesion)
        return values.get(own.key) is None and may_apply(own.asked_if, values)
