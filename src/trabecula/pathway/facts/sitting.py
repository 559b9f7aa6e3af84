"""A sitting: what was answered at once, by one person, in one form or at one moment."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from trabecula.language.answer import AtLeast
from trabecula.language.fact import Fact, Raw
from trabecula.language.instrument import Assessor
from trabecula.language.item import NotAnswered
from trabecula.pathway.facts.carrying import Reader
from trabecula.pathway.record import Absent, Entry, Moment, Problem
from trabecula.pathway.scores import Answer

_WHY: Final = {
    "asked-unknown": NotAnswered.UNKNOWN,
    "asked-declined": NotAnswered.REFUSED,
    "not-applicable": NotAnswered.NOT_APPLICABLE,
    "not-asked": NotAnswered.NOT_ASKED,
}


@dataclass(slots=True)
class Sitting:
    """What was answered at once: by item, each answer with the element that holds it.

    ``coded`` are those that came by a code of the instrument, not by the name of the fact.
    """

    when: Moment | None
    form: str
    assessor: str
    answers: defaultdict[str, list[tuple[Answer, str]]] = field(
        default_factory=lambda: defaultdict(list)
    )
    listed: defaultdict[str, dict[str, bool | None]] = field(
        default_factory=lambda: defaultdict(dict)
    )
    problems: list[Problem] = field(default_factory=list[Problem])
    coded: set[str] = field(default_factory=set[str])

    @property
    def assessed_by(self) -> Assessor | None:
        """Who answered, where that is known."""
        return Assessor(self.assessor) if self.assessor else None

    def put(self, said: Reader, value: Raw | None, entry: Entry, origin: str) -> None:
        """Add one answer, or why there is none; of a list also item by item."""
        answer = _why(entry) if value is None else value
        answers = self.answers[said.key]
        if said.item:
            found = value is True if value is not None else None
            listed = self.listed[said.key]
            if listed.setdefault(said.item, found) is not found:
                listed[said.item] = None
                what = f"{said.key}.{said.item} has answers that differ: it counts as not known"
                self.problems.append(Problem(origin, what))
            answer = _whole(said.fact, listed)
            answers.clear()
        answers.append((answer, origin))
        if said.coded:
            self.coded.add(said.key)

    def one(self, key: str, problems: list[Problem]) -> Answer:
        """The one answer to an item; two that differ are a problem, and then no answer."""
        said = self.answers[key]
        answers = dict.fromkeys(answer for answer, _ in said)
        if len(answers) == 1:
            return next(iter(answers))
        where = " and ".join(origin for _, origin in said)
        problems.append(Problem(where, f"{key} has answers that differ: it counts as not answered"))
        return NotAnswered.UNKNOWN

    def origins(self, keys: Iterable[str]) -> tuple[str, ...]:
        """The resources that hold the answers to these items, each once, in order."""
        answers = self.answers
        origins = [
            origin.partition(".item")[0]
            for key in keys
            if key in answers
            for _, origin in answers[key]
        ]
        return tuple(origins) if len(origins) == 1 else tuple(dict.fromkeys(origins))


def sitting_of(entry: Entry) -> tuple[str, ...]:
    """What tells its sitting: its response; else its moment, or without a date the resource."""
    if entry.form or entry.when is None:
        return (entry.origin,)
    return (str(entry.when.day), entry.when.time or "", entry.when.zone, entry.assessor)


def _whole(fact: Fact, items: Mapping[str, bool | None]) -> Answer:
    """A list of which each item was answered by itself, so far."""
    found = [item for item, yes in items.items() if yes]
    if len(items) == len(fact.allowed) and None not in items.values():
        return frozenset(found)
    return AtLeast(found) if found else NotAnswered.NOT_ASKED


def _why(entry: Entry) -> NotAnswered:
    reason = entry.value.reason if isinstance(entry.value, Absent) else ""
    return _WHY.get(reason, NotAnswered.UNKNOWN)
