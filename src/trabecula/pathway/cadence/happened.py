"""What happened: calls, visits, stays, check-ins and pain scores, as the record tells of them."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from trabecula.language.code import QUESTIONNAIRE
from trabecula.language.follow_up import InTouch, Means
from trabecula.pathway.facts import Facts
from trabecula.pathway.record import Entry, Record


@dataclass(frozen=True, slots=True, order=True)
class Contact:
    """A day, or several in a row, on which somebody was in touch."""

    first: date
    last: date
    origin: str


@dataclass(frozen=True, slots=True)
class Answered:
    """A check-in that was answered: its form and its day."""

    day: date
    form: str
    origin: str


@dataclass(frozen=True, slots=True)
class Happened:
    """By means, what took place until a day; check-ins with the newest last."""

    contacts: dict[Means, list[Contact]]
    check_ins: tuple[Answered, ...]
    _ends: dict[Means, list[date]] = field(default_factory=dict[Means, list[date]])

    def between(self, means: Means, first: date, last: date) -> tuple[date, str] | None:
        """The first contact of these means from one day to another, and the resource."""
        contacts = self.contacts.get(means, [])
        ends = self._ends.setdefault(means, _latest(contacts))
        place = bisect_left(ends, first)
        for contact in contacts[place:]:
            if contact.first > last:
                return None
            if contact.last >= first:
                return max(contact.first, first), contact.origin
        return None


def _latest(contacts: Sequence[Contact]) -> list[date]:
    """Of each contact the latest day of any until there: it rises, so that it can be searched."""
    ends: list[date] = []
    for contact in contacts:
        ends.append(max(contact.last, ends[-1]) if ends else contact.last)
    return ends


def happened(record: Record, facts: Facts, touch: InTouch) -> Happened:
    """All contacts of a record until the day of the facts, whatever their order in it."""
    check_ins = tuple(sorted(_check_ins(record.findings, facts.as_of, touch), key=_order))
    reports = [Contact(one.day, one.day, one.origin) for one in check_ins]
    found: dict[Means, list[Contact]] = {Means.REPORT: reports}
    found[Means.SCORE] = sorted({*_scores(facts, touch)})
    for entry in record.contacts:
        for contact in _of(entry, facts.as_of):
            for means in _means(entry, touch):
                found.setdefault(means, []).append(contact)
    for contacts in found.values():
        contacts.sort()
    return Happened(found, check_ins)


def _check_ins(entries: Iterable[Entry], as_of: date, touch: InTouch) -> Iterator[Answered]:
    names = (touch.forms.daily, touch.forms.weekly, touch.forms.short)
    forms = {f"{QUESTIONNAIRE}:{name}": name for name in names}
    seen: set[str] = set()
    for entry in entries:
        form = forms.get(entry.form)
        if form and entry.when and entry.when.day <= as_of and entry.origin not in seen:
            seen.add(entry.origin)
            yield Answered(entry.when.day, form, entry.origin)


def _order(one: Answered) -> tuple[date, str, str]:
    return one.day, one.form, one.origin


def _scores(facts: Facts, touch: InTouch) -> Iterator[Contact]:
    """The days on which the person, or a carer in their place, gave a number."""
    for report in facts.person.reports.get(touch.pain.key, ()):
        if report.value is not None and report.when is not None:
            yield Contact(report.when.day, report.when.day, report.origin)


def _of(entry: Entry, as_of: date) -> Iterator[Contact]:
    begun = entry.begun or entry.when
    if begun is not None and begun.day <= as_of:
        last = entry.when.latest if entry.when is not None else begun.day
        yield Contact(begun.day, min(last, as_of), entry.origin)


def _means(entry: Entry, touch: InTouch) -> Iterable[Means]:
    codes = set(entry.codes)
    return {
        means for kind in touch.contacts if codes.intersection(kind.codes) for means in kind.means
    }
