"""What is known of one person, as conditions on medicines ask for it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from trabecula.language.answer import Answer, Within
from trabecula.language.condition import Atom, Condition, Subject, bind, facts_of
from trabecula.language.fact import Fact, Raw
from trabecula.language.interpret import (
    answer_from,
    ask_sensibly,
    may_apply,
    turning_points,
)
from trabecula.language.policy import DEFAULTS, Policy


@dataclass(frozen=True, slots=True)
class Known:
    """Values by the key of a fact; absent or None is not known. ``policy`` is the clinic's own."""

    values: Mapping[str, Raw | Within | None]
    policy: Policy = DEFAULTS
    _answers: dict[int, tuple[Condition, Answer]] = field(
        default_factory=dict[int, tuple[Condition, Answer]], compare=False, repr=False
    )
    _turning: dict[int, tuple[Condition, tuple[Atom, ...]]] = field(
        default_factory=dict[int, tuple[Condition, tuple[Atom, ...]]], compare=False, repr=False
    )

    def value(self, fact: Subject) -> Raw | Within | None:
        """What is known of a fact."""
        return self.values.get(fact.key)

    def number(self, fact: Subject) -> float | None:
        """The number, where it is known exactly."""
        value = self.value(fact)
        if isinstance(value, bool) or not isinstance(value, int | float):
            return None
        return float(value)

    def makes_sense(self, fact: Subject) -> bool:
        """Whether it can be asked here: no score of long bones of a vertebra."""
        if not isinstance(fact, Fact) or fact.asked_if is None:
            return True
        return may_apply(fact.asked_if, self.values)

    def answer(self, condition: Condition) -> Answer:
        """A condition's answer; what makes no sense here does not apply."""
        found = self._answers.get(id(condition))
        if found is None:
            answer = answer_from(self._bound(condition), self._ask, immediate=False)
            # The condition is kept with its answer, so that no other takes its identity.
            found = self._answers[id(condition)] = condition, answer
        return found[1]

    def turns_on(self, condition: Condition) -> tuple[Subject, ...]:
        """The facts on which the answer turns."""
        points = self._points(condition)
        return tuple(dict.fromkeys(fact for atom in points for fact in facts_of(atom)))

    def open(self, condition: Condition) -> tuple[Subject, ...]:
        """The facts on which it turns that are not known, or not wholly."""
        found = (
            fact
            for atom in self._points(condition)
            if self._ask(atom) is Answer.NOT_KNOWN
            for fact in facts_of(atom)
        )
        return tuple(dict.fromkeys(found))

    def _points(self, condition: Condition) -> tuple[Atom, ...]:
        found = self._turning.get(id(condition))
        if found is None:
            points = turning_points(self._bound(condition), self._ask, immediate=False)
            found = self._turning[id(condition)] = condition, points
        return found[1]

    def _ask(self, atom: Atom) -> Answer:
        return ask_sensibly(atom, self.values)

    def _bound(self, condition: Condition) -> Condition:
        return bind(condition, self.policy) if self.policy.settings else condition
