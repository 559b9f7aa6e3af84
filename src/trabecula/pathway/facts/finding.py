"""Facts: what is known of one person, each lesion, pain and medicine, and where it came from.

Staleness, conflicts and derivations are settled here, so that conditions never see dates.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from msgspec import Struct

from trabecula.language.answer import Within
from trabecula.language.condition import About
from trabecula.language.fact import Fact, Raw
from trabecula.pathway.facts.candidate import Candidate, State
from trabecula.pathway.facts.mechanism import PainMechanism
from trabecula.pathway.pains import PlacedPain, Tie
from trabecula.pathway.record import MedicineEntry, Person, Problem
from trabecula.pathway.scores import Result
from trabecula.pathway.taken.taken import TakenMedicine
from trabecula.pathway.wishes import Wishes

GIVEN = "given"
"""The origin of a fact that was given directly, not read from a record."""

NONE_RECORDED: Mapping[About, str] = {
    About.LESION: "no lesion recorded",
    About.PAIN: "no pain recorded",
    About.MEDICINE: "no medicine recorded",
}
"""How a subject is called that stands in where none is recorded."""

_SIDES = (State.CONFLICTING, State.BY_CARER)


class Finding(Struct, frozen=True, gc=False):
    """A recorded, derived or given value of one fact.

    ``value`` is None unless the state is current; ``known`` is what conditions see. ``recorded``
    is the value itself. ``alternatives`` are the findings that disagree, where they do, or the two
    ends between which the value lies. ``how`` says how a derived value was reckoned.
    """

    fact: Fact
    recorded: Raw | None
    day: date | None
    origin: str
    state: State = State.CURRENT
    how: str = ""
    alternatives: tuple["Finding", ...] = ()

    @property
    def value(self) -> Raw | None:
        return self.recorded if self.state is State.CURRENT else None

    @property
    def known(self) -> Raw | Within | None:
        """The value, or where only that is known, the two ends between which it lies."""
        if self.state is State.WITHIN_LIMITS:
            ends = [end.value for end in self.alternatives]
            numbers = [end for end in ends if isinstance(end, int | float)]
            return Within(min(numbers), max(numbers)) if len(numbers) == len(ends) else None
        return self.value

    @property
    def readings(self) -> tuple["Finding", ...]:
        """What it can be read as: itself, or each end or side where it is open; else nothing."""
        if self.state in (State.CONFLICTING, State.WITHIN_LIMITS):
            return self.alternatives
        return () if self.value is None else (self,)

    @property
    def sides(self) -> tuple["Finding", ...]:
        """All that somebody says of it now, where they disagree, or may not be the one to say it;
        where nobody does, itself.
        """
        return self.alternatives if self.state in _SIDES else (self,)

    def in_words(self) -> str:
        """The value with its unit; all of them where they disagree."""
        if self.alternatives:
            first, last = self.alternatives[0], self.alternatives[-1]
            if last.recorded == math.inf:
                return f"{first.in_words()} or more"
            if first.recorded == -math.inf:
                return f"{last.in_words()} or less"
            joint = " or " if self.state in _SIDES else " to "
            return joint.join(finding.in_words() for finding in self.alternatives)
        return "no answer" if self.recorded is None else self.fact.say(self.recorded)


@dataclass(slots=True)
class Subject:
    """The person, a lesion, a pain or a medicine: an id where the record has one, a label, and
    what is known.

    ``own`` is what a lesion has of facts that the person takes from lesions; None where it has
    nothing of its own, so that another lesion's value is not read as this one's. ``items`` are
    findings of what only instruments ask; ``results`` are instruments as they were answered, in
    order of time, the newest last; ``reports`` is every recorded value, by key; ``answers`` is the
    same of what only instruments ask in one sitting.
    """

    id: str | None
    label: str
    findings: dict[str, Finding] = field(default_factory=dict[str, Finding])
    own: dict[str, Finding | None] = field(default_factory=dict[str, Finding | None])
    items: dict[str, Finding] = field(default_factory=dict[str, Finding])
    results: Sequence[Result] = ()
    reports: Mapping[str, Sequence[Candidate]] = field(default_factory=dict[str, list[Candidate]])
    answers: Mapping[str, Sequence[Candidate]] = field(default_factory=dict[str, list[Candidate]])


@dataclass(slots=True)
class Pain(Subject):
    """One pain: its place, the lesions that it may come from, and its sources as worked out.

    ``since`` is the first day on which it was told of.
    """

    place: PlacedPain | None = None
    since: date = date.max
    ties: tuple[tuple[Subject, Tie], ...] = ()
    mechanism: PainMechanism | None = None

    @property
    def lesion(self) -> Subject | None:
        """The lesion at its very place, where that is one alone."""
        here = [lesion for lesion, tie in self.ties if tie is Tie.SAME_PLACE]
        return here[0] if len(here) == 1 == len(self.ties) else None


@dataclass(slots=True)
class Facts:
    """What is known of one person, and of each of their lesions, pains and medicines, on one day.

    ``taken`` is what ``medicines`` are made of, in the same order; ``given`` are single doses that
    were given until then, the newest first. ``whole_list`` is set where a confirmed list says that
    nothing else is taken, ``no_medicines`` where it says that nothing is taken at all.
    ``as_of_because`` says where the day comes from; ``later_entries`` is how many entries of the
    record are later than it and were left out; ``who`` is the person, where a record says.
    ``wishes`` are the goals, wishes, agents and decisions that were recorded until then. With
    ``until``, a time of that day, what was told later on it is not known yet.
    """

    as_of: date
    person: Subject
    lesions: list[Subject] = field(default_factory=list[Subject])
    problems: list[Problem] = field(default_factory=list[Problem])
    later_entries: int = 0
    as_of_because: str = "given"
    who: Person | None = None
    pains: list[Pain] = field(default_factory=list[Pain])
    medicines: list[Subject] = field(default_factory=list[Subject])
    no_medicines: bool = False
    taken: tuple[TakenMedicine, ...] = ()
    given: tuple[MedicineEntry, ...] = ()
    whole_list: bool = False
    wishes: Wishes = field(default_factory=Wishes)
    until: str = ""

    def of(self, about: About) -> Sequence[Subject]:
        """Those that a fact, or a statement, with this ``about`` is about."""
        match about:
            case About.PERSON:
                return (self.person,)
            case About.LESION:
                return self.lesions
            case About.PAIN:
                return self.pains
            case About.MEDICINE:
                return self.medicines

    def kind_of(self, subject: Subject) -> About:
        """What a subject is; of the stand-in where none is recorded, what it stands for."""
        if subject is self.person:
            return About.PERSON
        for about in About:
            if any(one is subject for one in self.of(about)):
                return about
        return next(about for about, label in NONE_RECORDED.items() if label == subject.label)

    def subjects(self) -> Iterable[Subject]:
        """The person, then each lesion, each pain, each medicine."""
        for about in About:
            yield from self.of(about)

    def alike(self, subject: Subject) -> int:
        """How many of its kind have a subject's label."""
        groups = (self.of(about) for about in About)
        own = next((group for group in groups if any(one is subject for one in group)), ())
        return sum(one.label == subject.label for one in own)

    @property
    def died(self) -> bool:
        """Whether the record tells until the day that the person has died."""
        died = self.who.died if self.who is not None else None
        return died.day <= self.as_of if died else self.who is not None and self.who.deceased

    @property
    def open(self) -> bool:
        """Whether any fact has values that disagree, or that are known in another way only."""
        return any(
            finding.alternatives
            for subject in self.subjects()
            for finding in subject.findings.values()
        )
