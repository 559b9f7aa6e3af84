"""What changed between two plans as it is read, for every rendering alike."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from trabecula.language.statement import Urgency
from trabecula.pathway.kept.changes import (
    Cause,
    Changes,
    FactChange,
    ItemChange,
    ItemKind,
    OptionKind,
    StatementChange,
    StatementKind,
    TaskChange,
    Why,
)
from trabecula.pathway.kept.snapshot import KeptPerson
from trabecula.report import changes_wording as words
from trabecula.report.wording import said_day, said_list, sentence

_HELD: Final = (
    StatementKind.HELD,
    StatementKind.LET_GO,
    StatementKind.HELD_OTHERWISE,
    StatementKind.MAY_BE_HELD,
)
_WITH_CLOCK: Final = (StatementKind.STARTED, StatementKind.IN_DOUBT)
_CHOSEN: Final = (OptionKind.TAKEN, OptionKind.DROPPED)
_RANKS: Final = {urgency.words: urgency.rank for urgency in Urgency}


@dataclass(frozen=True, slots=True)
class Row:
    """One item: what became of it, of whom, what it was and is, why, and what goes with it."""

    what: str
    kind: str
    about: str = ""
    was: str = ""
    now: str = ""
    because: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    with_it: tuple[str, ...] = ()
    code: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with its items. ``folded`` ones are behind the plan, not in it. ``reason`` is what
    stands beside them: why they changed, or where they come from.
    """

    anchor: str
    title: str
    rows: tuple[Row, ...]
    folded: bool = False
    reason: str = words.BECAUSE


@dataclass(frozen=True, slots=True)
class ChangesPage:
    """Everything that is said of two plans; ``changes`` is also its JSON."""

    changes: Changes
    sections: tuple[Section, ...]

    @property
    def person(self) -> KeptPerson:
        """Whom both plans are of."""
        return self.changes.person

    @property
    def name(self) -> str:
        """What the person is called in headings."""
        return self.person.name

    @property
    def dead(self) -> bool:
        """Whether the record says that the person had died by the later day."""
        return self.person.dead

    @property
    def summary(self) -> str:
        """All of it in one or two sentences."""
        return words.summary(self.changes)

    @property
    def days(self) -> str:
        """From which day to which."""
        changes = self.changes
        return f"{said_day(changes.before)} to {said_day(changes.now)}"

    @property
    def edition(self) -> str:
        """The edition, or both."""
        return _both(self.changes.edition_before, self.changes.edition_now)

    @property
    def policy(self) -> str:
        """The digest of the local policy, or both."""
        return _both(self.changes.policy_before, self.changes.policy_now)

    @property
    def which(self) -> str:
        """Which of the plans was composed, then and now."""
        changes = self.changes
        return _both(said_list(changes.alternative_before), said_list(changes.alternative_now))


def changes_page(changes: Changes) -> ChangesPage:
    """The page of what changed; what nothing is said of has no section."""
    person = changes.person.name
    by_kind = {kind: _statements(changes, (kind,), person) for kind in StatementKind}
    facts = [one for one in changes.facts if not one.by_time]
    aged = [one for one in changes.facts if one.by_time]
    behind = _statements(changes, (StatementKind.OPENED, StatementKind.SETTLED), person)
    sections = (
        Section("started", words.STARTED, by_kind[StatementKind.STARTED]),
        Section("in-doubt", words.IN_DOUBT, by_kind[StatementKind.IN_DOUBT]),
        Section("stopped", words.STOPPED, by_kind[StatementKind.STOPPED]),
        Section("held", words.HELD, _statements(changes, _HELD, person)),
        Section("added", words.ADDED, _tasks(changes.tasks, ItemKind.ADDED, person)),
        Section("removed", words.REMOVED, _tasks(changes.tasks, ItemKind.REMOVED, person)),
        Section("changed", words.CHANGED, _tasks(changes.tasks, ItemKind.CHANGED, person)),
        Section("chosen", words.CHOSEN, _options(changes, person, chosen=True)),
        Section("matters", words.MATTERS, tuple(map(_item, changes.matters))),
        Section(
            "facts", words.FACTS, tuple(_fact(one, person) for one in facts), reason=words.FROM
        ),
        Section("subjects", words.SUBJECTS, tuple(map(_item, changes.subjects))),
        Section(
            "knowledge",
            words.KNOWLEDGE,
            tuple(map(_item, (*changes.settings, *changes.knowledge))),
        ),
        Section("options", words.CAN_BE_CHOSEN, _options(changes, person, chosen=False), True),
        Section("aged", words.AGED, tuple(_fact(one, person) for one in aged), True, words.FROM),
        Section("behind", words.BEHIND, behind, True),
        Section("questions", words.QUESTIONS, _questions(changes.questions, person), True),
    )
    return ChangesPage(changes, tuple(one for one in sections if one.rows))


def _both(before: str, now: str) -> str:
    return now if before == now else f"{before}, now {now}"


def _statements(changes: Changes, kinds: Sequence[StatementKind], person: str) -> tuple[Row, ...]:
    found = [one for one in changes.statements if one.kind in kinds]
    found.sort(key=lambda one: _RANKS.get(one.urgency, len(_RANKS)))
    return tuple(_statement(one, person) for one in found)


def _statement(one: StatementChange, person: str) -> Row:
    return Row(
        one.title,
        one.urgency if one.kind in _WITH_CLOCK else one.kind,
        _whom(one.about, person),
        one.before,
        one.now,
        _because(one.causes, person),
        code=one.code,
    )


def _tasks(tasks: Iterable[TaskChange], kind: ItemKind, person: str) -> tuple[Row, ...]:
    """The tasks of a kind; what only goes with another one stands there."""
    here = [one for one in tasks if one.kind is kind]
    titles = {one.title for one in here if not _belongs(one)}
    with_it: dict[str, list[str]] = {}
    rows: list[Row] = []
    for one in here:
        home = next((cause.what for cause in one.causes if cause.what in titles), None)
        if _belongs(one) and home is not None and kind is not ItemKind.CHANGED:
            with_it.setdefault(home, []).append(one.title)
        else:
            rows.append(_task(one, person))
    return tuple(replace(row, with_it=tuple(with_it.get(row.what, ()))) for row in rows)


def _belongs(task: TaskChange) -> bool:
    return all(cause.why is Why.TASK for cause in task.causes)


def _task(one: TaskChange, person: str) -> Row:
    return Row(
        one.title,
        one.urgency,
        _whom(one.about, person),
        because=_because(one.causes, person),
        parts=tuple(map(words.said_part, one.parts)),
    )


def _options(changes: Changes, person: str, *, chosen: bool) -> tuple[Row, ...]:
    return tuple(
        Row(
            one.title,
            one.kind,
            _whom(one.about, person),
            one.before,
            one.now,
            _because(one.causes, person),
        )
        for one in changes.options
        if (one.kind in _CHOSEN) is chosen
    )


def _fact(one: FactChange, person: str) -> Row:
    origins = " and ".join(dict.fromkeys(filter(None, (one.now_from, one.how))))
    return Row(
        one.name,
        words.said_kind(one),
        _whom(one.about, person),
        words.said_before(one),
        words.said_now(one),
        (origins,) if origins else (),
    )


def _item(one: ItemChange) -> Row:
    was = one.before or (one.now if one.kind is ItemKind.REMOVED else "")
    now = "" if one.kind is ItemKind.REMOVED else one.now
    return Row(one.what, one.kind, one.about, was, now)


def _questions(questions: Iterable[ItemChange], person: str) -> tuple[Row, ...]:
    kinds = {ItemKind.ADDED: "open now", ItemKind.REMOVED: "open no longer"}
    return tuple(
        Row(one.what, kinds[one.kind], _whom(one.about, person), now=one.now) for one in questions
    )


def _whom(about: str, person: str) -> str:
    return "" if about == person else about


def _because(causes: Iterable[Cause], person: str) -> tuple[str, ...]:
    return tuple(_sentences(causes, person))


def _sentences(causes: Iterable[Cause], person: str) -> Iterator[str]:
    for cause in causes:
        said = sentence(words.said_cause(cause, person))
        yield said if said.endswith(".") else f"{said}."
