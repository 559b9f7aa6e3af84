"""Procedures that are treatments: at which lesion or place, and which belong to one course."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache
from itertools import zip_longest

from trabecula.language.code import Code
from trabecula.language.edition import OpenEdition
from trabecula.language.response import ResponseRules
from trabecula.pathway.codes import Codes
from trabecula.pathway.facts import Facts, Subject
from trabecula.pathway.facts.gathering import index_of
from trabecula.pathway.lesions import Ambiguous, Lesions
from trabecula.pathway.pains import PlacedPain
from trabecula.pathway.record import Entry, Record
from trabecula.pathway.response.treatment import Treatment, exact
from trabecula.pathway.times import days_in


@dataclass(slots=True)
class _Course:
    """Procedures of one kind at one place, in order of time."""

    lesion: Subject | None
    place: PlacedPain | None
    doubt: str
    parts: list[tuple[str, Entry]] = field(default_factory=list[tuple[str, Entry]])


def procedures(
    record: Record, facts: Facts, edition: OpenEdition, rules: ResponseRules
) -> Iterator[Treatment]:
    """Each procedure that is a treatment of the rules, until the day of the facts.

    Parts of one course are one treatment. What was done at a place that is neither a lesion nor on
    the body map is left out: it treated something else.
    """
    kinds = _kinds(rules)
    treating = [
        (kind, entry)
        for entry in record.procedures
        if (kind := kinds.of(entry)) is not None
        and (entry.when is None or entry.when.day <= facts.as_of)
    ]
    if not treating:
        return
    gap = days_in(edition.policy.value(rules.gap))
    meant = Lesions(
        one for one in record.lesions if one.when is None or one.when.day <= facts.as_of
    )
    subjects = {lesion.id: lesion for lesion in facts.lesions}
    sites = index_of(edition).map
    courses: dict[tuple[str, str], _Course] = {}
    for kind, entry in treating:
        lesion, place, doubt = meant.of(entry), sites.pain_at(entry.place), ""
        if isinstance(lesion, Ambiguous):
            lesion, place, doubt = None, None, f"it may have treated {lesion.in_words()}"
        elif lesion is not None:
            place = None
        elif place is None and (entry.place.codes or entry.place.structures):
            continue
        elif place is None:
            doubt = "which place it treated is not said"
        where = lesion.id if lesion else place.id if place else entry.origin if doubt else ""
        family = rules.repeats[0] if kind in rules.repeats else kind
        subject = subjects.get(lesion.id) if lesion else None
        course = courses.setdefault((where, family), _Course(subject, place, doubt))
        course.parts.append((kind, entry))
    for course in courses.values():
        yield from _in_turn(course, rules, gap)


class _Kinds:
    """Which intervention a procedure is: by its words, else by its codes."""

    def __init__(self, rules: ResponseRules) -> None:
        self._words = {key: one.words for key, one in rules.treated.items() if one.words}
        self._codes: Codes[str] = Codes()
        for key, one in rules.treated.items():
            self._codes.put_all(one.codes, key)
        self._found = lru_cache(maxsize=4096)(self._find)

    def of(self, entry: Entry) -> str | None:
        return self._found(entry.text, entry.codes)

    def _find(self, text: str, codes: tuple[Code, ...]) -> str | None:
        said = text.casefold()
        by_words = (
            key for key, words in self._words.items() if any(word in said for word in words)
        )
        return next(by_words, None) or next(self._codes.find(codes), None)


_kinds = lru_cache(maxsize=8)(_Kinds)


def _in_turn(course: _Course, rules: ResponseRules, gap: int) -> Iterator[Treatment]:
    """One treatment for parts that follow on each other; a later one is given again."""
    found: list[Treatment] = []
    for kind, entry in sorted(course.parts, key=_by_time):
        begun, ended = exact(entry.begun or entry.when), exact(entry.when)
        before = found[-1] if found else None
        if before and begun and before.ended and (begun - before.ended).days <= gap:
            found[-1] = _joined(before, kind, entry, ended, rules)
        else:
            own = (entry.origin,)
            where = (course.lesion, course.place, course.doubt)
            found.append(Treatment(kind, entry.text, begun, ended, own, *where))
    for one, after in zip_longest(found, found[1:]):
        again = one is not found[0] and one.intervention in rules.repeats
        kind = rules.again if again else one.intervention
        yield replace(one, intervention=kind, next=after and after.begun)


def _by_time(part: tuple[str, Entry]) -> tuple[date, str]:
    entry = part[1]
    return exact(entry.begun or entry.when) or date.max, entry.origin


def _joined(
    one: Treatment, kind: str, entry: Entry, ended: date | None, rules: ResponseRules
) -> Treatment:
    """Two parts of one treatment; the more particular kind is the kind of both."""
    order = list(rules.treated)
    last = ended and one.ended and max(ended, one.ended)
    origins = tuple(dict.fromkeys((*one.origins, entry.origin)))
    kind = min(one.intervention, kind, key=order.index)
    return replace(
        one, intervention=kind, label=one.label or entry.text, ended=last, origins=origins
    )
