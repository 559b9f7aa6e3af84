"""Two snapshots side by side, and what is asked of both."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from trabecula.pathway.facts import State
from trabecula.pathway.kept.changes import Cause, FactChange, FactKind, Why
from trabecula.pathway.kept.snapshot import PERSON, KeptFinding, Snapshot

_TOO_OLD: Final = "too old to rely on"
_LESS_KNOWN: Final = (FactKind.STALE, FactKind.UNUSABLE, FactKind.OTHERWISE, FactKind.GONE)


@dataclass(frozen=True)
class Two:
    """A plan, and a later one of the same person."""

    then: Snapshot
    now: Snapshot

    def label(self, subject: str) -> str:
        """What a subject is called now, or was."""
        here = self.now if subject in self.now.by_subject else self.then
        return here.label(subject)

    @cached_property
    def settings(self) -> Mapping[str, tuple[str, str]]:
        """The local values that differ, as they were and are; by default where it is not set."""
        defaults = {one.name: one.default for one in (*self.then.settings, *self.now.settings)}
        old = {one.name: one.value for one in self.then.settings}
        new = {one.name: one.value for one in self.now.settings}
        both = {name: (old.get(name, by), new.get(name, by)) for name, by in defaults.items()}
        return {name: pair for name, pair in sorted(both.items()) if pair[0] != pair[1]}

    @cached_property
    def other_rules(self) -> frozenset[str]:
        """The statements that one edition has and the other has not, or says otherwise."""
        old, new = self.then.by_rule, self.now.by_rule
        return frozenset(
            code
            for code in {*old, *new}
            if code not in old or code not in new or old[code].digest != new[code].digest
        )

    @property
    def other_edition(self) -> bool:
        """Whether the knowledge is another, by its name or by any of its statements."""
        return self.then.edition != self.now.edition or bool(self.other_rules)

    def edition_cause(self, what: str = "") -> Cause:
        """That the edition says it otherwise."""
        return Cause(Why.EDITION, what, before=self.then.edition, now=self.now.edition)

    def setting_cause(self, name: str) -> Cause:
        """That the clinic has set a value otherwise."""
        before, now = self.settings[name]
        return Cause(Why.POLICY, name.replace("_", " "), before=before, now=now)

    def fact_causes(self, about: Iterable[str], keys: Iterable[str]) -> Iterator[Cause]:
        """The facts of these subjects, or of the person for them, that are known otherwise."""
        subjects = tuple(about) or (PERSON,)
        for key in dict.fromkeys(keys):
            for subject in subjects:
                if change := self.fact(subject, key):
                    yield fact_cause(change)

    def causes_anywhere(self, keys: Iterable[str]) -> Iterator[Cause]:
        """The facts that are known otherwise, of whomever."""
        subjects = {**self.then.by_subject, **self.now.by_subject}
        for key in dict.fromkeys(keys):
            for subject in subjects:
                held = (side.by_finding.get((subject, key)) for side in (self.then, self.now))
                if change := self.change(*held):
                    yield fact_cause(change)

    def fact(self, subject: str, key: str) -> FactChange | None:
        """How a fact changed, of the subject itself or of the person; None where it did not."""
        old, new = self.then.finding(subject, key), self.now.finding(subject, key)
        return self.change(old, new)

    def change(self, old: KeptFinding | None, new: KeptFinding | None) -> FactChange | None:
        """How a finding changed; None where the same is known."""
        old, new = (each if each is not None and each.state else None for each in (old, new))
        here = new or old
        if here is None or _known(old) == _known(new):
            return None
        kind = self._kind(old, new)
        return FactChange(
            here.key,
            here.name,
            self.label(here.subject),
            kind,
            _says(old),
            _says(new),
            None if old is None else old.day,
            None if new is None else new.day,
            "" if old is None else old.origin,
            "" if new is None else new.origin,
            kind is FactKind.COUNTED_ON or (kind in _LESS_KNOWN and self._aged(old, new)),
            here.how,
        )

    def _kind(self, old: KeptFinding | None, new: KeptFinding | None) -> FactKind:
        if old is None:
            return FactKind.NEW
        if new is None:
            return FactKind.GONE
        if new.state == State.CURRENT:
            return self._other_value(old, new) if old.state == State.CURRENT else FactKind.AGAIN
        if old.state != State.CURRENT and old.state == new.state:
            return FactKind.OTHERWISE
        named = {State.STALE: FactKind.STALE, State.CONFLICTING: FactKind.CONFLICT}
        return named.get(State(new.state), FactKind.UNUSABLE)

    def _other_value(self, old: KeptFinding, new: KeptFinding) -> FactKind:
        if old.origin != new.origin:
            return FactKind.CHANGED
        of_the_day = old.day == self.then.as_of and new.day == self.now.as_of != old.day
        if self.then.as_of != self.now.as_of and (old.counts_on or of_the_day):
            return FactKind.COUNTED_ON
        return FactKind.CHANGED if new.how else FactKind.CORRECTED

    def _aged(self, old: KeptFinding | None, new: KeptFinding | None) -> bool:
        """Whether it is known less well only because it, or what it is reckoned from, is older."""
        if old is None or (new is not None and not _origins(new) <= _origins(old)):
            return False
        if old.until is not None and old.until < self.now.as_of:
            return True
        if not old.how:
            return False
        changes = [change for one in self._inputs(old) if (change := self._changed(one))]
        return bool(changes) and all(change.by_time for change in changes)

    def _changed(self, old: KeptFinding) -> FactChange | None:
        return self.change(old, self.now.by_finding.get((old.subject, old.key)))

    def _inputs(self, old: KeptFinding) -> Iterator[KeptFinding]:
        """What was recorded, and not reckoned, in the entries from which this was reckoned."""
        for part in _origins(old):
            yield from (one for one in self._recorded.get(part, ()) if one.key != old.key)

    @cached_property
    def _recorded(self) -> Mapping[str, list[KeptFinding]]:
        found: dict[str, list[KeptFinding]] = {}
        for finding in self.then.findings:
            if not finding.how:
                for part in _origins(finding):
                    found.setdefault(part, []).append(finding)
        return found


def fact_cause(change: FactChange, asks: str = "") -> Cause:
    """A change of a fact, as a cause of another."""
    why = Why.TIME if change.by_time else Why.FACT
    before, now = change.before or "not known", change.now or "not known"
    return Cause(why, change.name, change.about, before, now, asks)


def _known(finding: KeptFinding | None) -> object:
    """What counts of a finding: what nobody can use is the same, whatever is recorded of it."""
    if finding is None:
        return None
    if finding.state == State.CURRENT:
        return finding.value, finding.whole
    return finding.state, finding.sides


def _says(finding: KeptFinding | None) -> str:
    if finding is None:
        return ""
    if finding.state == State.CURRENT:
        return finding.says
    return f"{finding.says} ({_TOO_OLD if finding.state == State.STALE else finding.state})"


def _origins(finding: KeptFinding) -> set[str]:
    return set(finding.origin.split(" and "))
