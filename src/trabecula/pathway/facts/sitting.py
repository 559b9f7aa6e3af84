"""A sitting: what was answered at once, by one person, in one form or at one moment."""

from collections.abc import Iterable, Mapping
from typing import Final

from trabecula.language.answer import AtLeast
from trabecula.language.fact import Fact, Raw
from trabecula.language.instrument import Assessor
from trabecula.language.item import NotAnswered
from trabecula.pathway.facts.carrying import Reader
from trabecula.pathway.facts.medicines import origin_of
from trabecula.pathway.record import Absent, Entry, Moment, Problem
from trabecula.pathway.scores import Answer

_ASSESSORS: Final = {"": None, **{each.value: each for each in Assessor}}
_WHY: Final = {
    "asked-unknown": NotAnswered.UNKNOWN,
    "asked-declined": NotAnswered.REFUSED,
    "not-applicable": NotAnswered.NOT_APPLICABLE,
    "not-asked": NotAnswered.NOT_ASKED,
}


class Sitting:
    """What was answered at once: by item, each answer with the entry that holds it.

    ``coded`` are those that came by a code of the instrument, not by the name of the fact.
    """

    __slots__ = ("answers", "assessed_by", "coded", "form", "listed", "problems", "when")

    def __init__(self, when: Moment | None, form: str, assessor: str) -> None:
        self.when, self.form, self.assessed_by = when, form, _ASSESSORS[assessor]
        self.answers: dict[str, list[tuple[Answer, Entry]]] = {}
        self.listed: dict[str, dict[str, bool | None]] = {}
        self.problems: list[Problem] = []
        self.coded: set[str] = set()

    def put(self, said: Reader, value: Raw | None, entry: Entry) -> None:
        """Add one answer, or why there is none; of a list also item by item."""
        answer = _why(entry) if value is None else value
        answers = self.answers.get(said.key)
        if answers is None:
            answers = self.answers[said.key] = []
        if said.item:
            found = value is True if value is not None else None
            listed = self.listed.setdefault(said.key, {})
            if listed.setdefault(said.item, found) is not found:
                listed[said.item] = None
                what = f"{said.key}.{said.item} has answers that differ: it counts as not known"
                self.problems.append(Problem(origin_of(entry), what))
            answer = _whole(said.fact, listed)
            answers.clear()
        answers.append((answer, entry))
        if said.coded:
            self.coded.add(said.key)

    def one(self, key: str, problems: list[Problem]) -> Answer:
        """The one answer to an item; two that differ are a problem, and then no answer."""
        said = self.answers[key]
        answers = dict.fromkeys(answer for answer, _ in said)
        if len(answers) == 1:
            return next(iter(answers))
        where = " and ".join(origin_of(entry) for _, entry in said)
        problems.append(Problem(where, f"{key} has answers that differ: it counts as not answered"))
        return NotAnswered.UNKNOWN

    def origins(self, keys: Iterable[str]) -> tuple[str, ...]:
        """The resources that hold the answers to these items, each once, in order."""
        told = [entry for key in keys for _, entry in self.answers.get(key, ())]
        return tuple(dict.fromkeys(origin_of(entry).partition(".item")[0] for entry in told))


def _whole(fact: Fact, items: Mapping[str, bool | None]) -> Answer:
    """A list of which each item was answered by itself, so far."""
    found = [item for item, yes in items.items() if yes]
    if len(items) == len(fact.allowed) and None not in items.values():
        return frozenset(found)
    return AtLeast(found) if found else NotAnswered.NOT_ASKED


def _why(entry: Entry) -> NotAnswered:
    reason = entry.value.reason if isinstance(entry.value, Absent) else ""
    return _WHY.get(reason, NotAnswered.UNKNOWN)
