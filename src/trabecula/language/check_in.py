"""Check-ins: short forms as a person at home reads them, and what is said when one cannot wait.

A question asks one fact in plain words. Its heading is for the person; the one for a carer names
the person as ``{name}``, and is empty where only the person can say it. "I'm not sure" and "I'd
rather not say" are answers to everything.
"""

from collections.abc import Mapping
from dataclasses import KW_ONLY, dataclass
from enum import StrEnum
from functools import cached_property
from typing import Final, TypeAlias

from trabecula.language.condition import Condition
from trabecula.language.directory import Line
from trabecula.language.fact import Fact, Raw, YesNo
from trabecula.language.instrument import Assessor
from trabecula.language.number import Counted
from trabecula.language.questionnaire import Questionnaire
from trabecula.language.source import Citation

SIDE: Final = "pain-side"
"""The name of the answer that says on which side a pain is."""


class HowSoon(StrEnum):
    """How soon somebody is called. The value is how it is said."""

    NOW = "now"
    TODAY = "today"


@dataclass(frozen=True, eq=False)
class SafetyText:
    """What a person reads at once after an answer that cannot wait. It stays as it is.

    ``do`` is what to do until help comes, ``whom`` whom to call, the first one first; the numbers
    are in the clinic's directory. It is a draft until a clinic has signed it. Raises
    ``ValueError`` without text, number or source.
    """

    name: str
    _: KW_ONLY
    how_soon: HowSoon
    do: tuple[str, ...]
    whom: tuple[Line, ...]
    sources: tuple[Citation, ...]

    def __post_init__(self) -> None:
        if not (self.do and self.whom and self.sources):
            raise ValueError(f"the safety text {self.name} needs text, whom to call, and a source")


@dataclass(frozen=True, eq=False)
class Question:
    """One question. ``answers`` says each named value, or steps of a scale, in plain words.

    ``only_if`` is when alone it is asked, of the answers before it; while that is not known, it is
    asked. ``sign`` is the warning sign that an answer may be, such as a fever. Of places only those
    are offered that a person can point to. Raises ``ValueError`` where
    it offers what the fact cannot be, or nothing to choose from.
    """

    fact: Fact
    heading: str
    of_another: str = ""
    _: KW_ONLY
    answers: tuple[tuple[Raw, str], ...] = ()
    help: str = ""
    only_if: Condition | None = None
    sign: "Sign | None" = None

    def __post_init__(self) -> None:
        for value, _ in self.answers:
            self.fact.read(value)
        if self.fact.allowed and not self.answers:
            raise ValueError(f"the question of {self.fact.key} says none of its answers")

    @property
    def key(self) -> str:
        """The name of its answer."""
        return self.fact.key

    @property
    def choices(self) -> tuple[tuple[Raw, str], ...]:
        """The answers to choose from, in words; none where a number is typed."""
        if isinstance(self.fact, YesNo) and not self.answers:
            return ((True, "yes"), (False, "no"))
        return () if isinstance(self.fact, Counted) else self.answers


@dataclass(frozen=True, eq=False)
class WhichSide:
    """On which side a place is, asked of the ``places`` that have two: left or right, one's own."""

    of: Fact
    heading: str
    of_another: str
    _: KW_ONLY
    places: frozenset[str]
    help: str = ""

    @property
    def key(self) -> str:
        """The name of its answer."""
        return SIDE


@dataclass(frozen=True, eq=False)
class Sign:
    """One warning sign: a question of yes or no, or one ``item`` of a checklist.

    ``words`` is how the person is asked, ``of_another`` how a carer is. A yes shows ``safety``, and
    so does "I'm not sure". ``when`` says which measured answers are a yes.
    """

    fact: Fact
    words: str
    of_another: str
    _: KW_ONLY
    safety: SafetyText
    item: str = ""
    when: Condition | None = None

    @property
    def key(self) -> str:
        """The name of its answer."""
        return f"{self.fact.key}.{self.item}" if self.item else self.fact.key


@dataclass(frozen=True, eq=False)
class Signs:
    """Warning signs that are gone through together, each with a yes, a no or "I'm not sure"."""

    heading: str
    of_another: str
    _: KW_ONLY
    signs: tuple[Sign, ...]
    help: str = ""


Asked: TypeAlias = Question | WhichSide | Signs


@dataclass(frozen=True, eq=False)
class CheckIn:
    """A questionnaire as it is asked at home; ``name`` is how a person calls it.

    ``of_the_carer`` is asked of a carer alone, about themselves. ``at_the_place`` are facts of the
    pain whose place is told, each with the fact that says the same.

    Raises ``ValueError`` where it does not ask all that its questionnaire asks, or asks more.
    """

    name: str
    form: Questionnaire
    asked: tuple[Asked, ...]
    _: KW_ONLY
    of_the_carer: tuple[Question, ...] = ()
    at_the_place: tuple[tuple[Fact, Fact], ...] = ()

    def __post_init__(self) -> None:
        copied = {fact for fact, _ in self.at_the_place}
        asks = set(self.facts.values()) | copied
        if asks != set(self.form.every_fact):
            odd = sorted(fact.key for fact in asks.symmetric_difference(self.form.every_fact))
            raise ValueError(f"{self.form.name} and its check-in differ: {', '.join(odd)}")

    @cached_property
    def facts(self) -> Mapping[str, Fact]:
        """By the name of an answer, the fact that it answers."""
        questions = [one for one in self.every if isinstance(one, Question)]
        return {each.key: each.fact for each in (*questions, *self.signs)}

    @property
    def every(self) -> tuple[Asked, ...]:
        """All that can be asked, of the person or of a carer."""
        return (*self.asked, *self.of_the_carer)

    @property
    def signs(self) -> tuple[Sign, ...]:
        """Its warning signs that are gone through."""
        return tuple(sign for one in self.asked if isinstance(one, Signs) for sign in one.signs)

    @property
    def every_sign(self) -> tuple[Sign, ...]:
        """Those, and the warning signs that a measured answer may be."""
        questions = (one for one in self.asked if isinstance(one, Question))
        return (*self.signs, *(one.sign for one in questions if one.sign is not None))

    def of(self, by: Assessor) -> tuple[Asked, ...]:
        """What is asked of this one who answers."""
        if by is not Assessor.CARER:
            return self.asked
        return (*(one for one in self.asked if one.of_another), *self.of_the_carer)
