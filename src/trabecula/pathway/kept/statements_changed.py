"""Statements that stand otherwise than before, each with what brought it about."""

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Final

from trabecula.language.answer import Answer
from trabecula.pathway.kept.changes import Cause, StatementChange, StatementKind, Why
from trabecula.pathway.kept.snapshot import PERSON, AnswerOf, KeptAnswer, KeptHold, Snapshot
from trabecula.pathway.kept.two import Two, fact_cause
from trabecula.pathway.recommendations import Status

_NOT_ANSWERED: Final = "not answered"
_NAMED: Final = 3


class Statements:
    """Every statement of two snapshots, and how each stands now that stood otherwise."""

    def __init__(self, two: Two) -> None:
        self._two, self._then, self._now = two, two.then, two.now

    @cached_property
    def changed(self) -> dict[AnswerOf, StatementChange]:
        """The changes by code and subject, in the order of the edition."""
        every = {**self._now.by_answer, **self._then.by_answer}
        found = {key: self._change(key) for key in every}
        return {key: change for key, change in found.items() if change is not None}

    def causes(self, keys: Iterable[AnswerOf]) -> Iterator[Cause]:
        """Those of these statements that changed, as causes of something else."""
        for key in dict.fromkeys(keys):
            change = self.changed.get(key)
            if change is not None and change.before != change.now:
                yield Cause(
                    Why.STATEMENT,
                    f"{change.title} ({change.code})",
                    change.about,
                    change.before,
                    change.now,
                )

    def near(self, code: str, about: str) -> Iterator[AnswerOf]:
        """What bears on a subject: the statement of it and of the person; on the person, all."""
        for key in self._by_code.get(code, ()):
            if about == PERSON or key[1] in (PERSON, about):
                yield key

    @cached_property
    def _by_code(self) -> dict[str, list[AnswerOf]]:
        found: dict[str, list[AnswerOf]] = {}
        for key in {**self._then.by_answer, **self._now.by_answer}:
            found.setdefault(key[0], []).append(key)
        return found

    def _change(self, key: AnswerOf) -> StatementChange | None:
        old, new = self._then.by_answer.get(key), self._now.by_answer.get(key)
        kind = _kind(old, new)
        if kind is None:
            return None
        code, about = key
        rule = self._now.by_rule.get(code) or self._then.by_rule[code]
        causes = list(self._causes(key, old, new))
        return StatementChange(
            code,
            about,
            rule.title,
            self._two.label(about),
            kind,
            _stands(old),
            _stands(new),
            rule.urgency,
            tuple(dict.fromkeys(causes)) or (Cause(Why.NOT_TOLD),),
        )

    def _causes(
        self, key: AnswerOf, old: KeptAnswer | None, new: KeptAnswer | None
    ) -> Iterator[Cause]:
        if old is None or new is None:
            yield from self._came_or_went(key)
        elif old.answer != new.answer:
            yield from self._of_answer(key, old, new)
        if new is not None and new.status is not None:
            yield from self._of_standing(old, new)

    def _came_or_went(self, key: AnswerOf) -> Iterator[Cause]:
        code, about = key
        if code in self._two.other_rules:
            yield self._two.edition_cause(code)
        if (about in self._then.by_subject) is not (about in self._now.by_subject):
            said = ("in the record", "not in the record")
            here = about in self._now.by_subject
            before, now = said if not here else said[::-1]
            yield Cause(Why.SUBJECT, self._two.label(about), before=before, now=now)

    def _of_answer(self, key: AnswerOf, old: KeptAnswer, new: KeptAnswer) -> Iterator[Cause]:
        code, about = key
        rule, before = self._now.by_rule[code], self._then.by_rule[code]
        if code in self._two.other_rules:
            yield self._two.edition_cause(code)
            turned = [before.atoms[place] for place in old.turns_on]
            turned += [rule.atoms[place] for place in new.turns_on]
            yield from self._two.fact_causes((about,), (key for one in turned for key in one.facts))
            return
        places = sorted({*old.turns_on, *new.turns_on})
        turned = [rule.atoms[place] for place in places if old.atoms[place] != new.atoms[place]]
        for fact in dict.fromkeys(fact for atom in turned for fact in atom.facts):
            if change := self._two.fact(about, fact):
                asks = dict.fromkeys(atom.says for atom in turned if fact in atom.facts)
                yield fact_cause(change, "; ".join(asks))
        for atom in turned:
            if atom.setting in self._two.settings:
                yield self._two.setting_cause(atom.setting)

    def _of_standing(self, old: KeptAnswer | None, new: KeptAnswer) -> Iterator[Cause]:
        """Who holds it now, or lets it go: of what was not there before, also who held already."""
        before = old if old is not None and old.status is not None else None
        there, here = _holds(before), _holds(new)
        for row, by in sorted(here.keys() - there.keys()):
            yield self._held(new, here[row, by], by, already=before is None)
        if before is None:
            return
        for row, by in sorted(there.keys() - here.keys()):
            yield self._held(new, there[row, by], by, already=False)
        for code in sorted({*new.pending} ^ {*before.pending}):
            yield self._pending(new, code)

    def _held(self, answer: KeptAnswer, hold: KeptHold, by: str, *, already: bool) -> Cause:
        """Why a hold is there now, or is no longer."""
        row = self._now.by_row.get(hold.row) or self._then.by_row[hold.row]
        for code in (by, *row.unless):
            if found := self._moved(code, answer.about):
                return Cause(
                    Why.HOLD, found.what, found.about, found.before, found.now, says=hold.reason
                )
        if row.spinal and (change := self._two.fact(answer.about, self._now.site_key)):
            return fact_cause(change)
        if already:
            stands = self._standing(self._now, by, answer.about)
            title = f"{self._now.by_rule[by].title} ({by})"
            return Cause(Why.HOLD, title, before=stands, now=stands, says=hold.reason)
        return self._by_edition_or_not_told()

    def _pending(self, answer: KeptAnswer, code: str) -> Cause:
        """Why it may be held back now, or not any more: by what is not known, or settled it."""
        rows = [*self._now.rows, *self._then.rows]
        bearing = [row for row in rows if row.bears_on(answer.code, code)]
        others = [other for row in bearing for other in (*row.triggers, *row.unless)]
        for other in dict.fromkeys((code, *others)):
            if found := self._moved(other, answer.about):
                return found
        if change := self._two.fact(answer.about, self._now.site_key):
            return fact_cause(change)
        return self._by_edition_or_not_told()

    def _by_edition_or_not_told(self) -> Cause:
        other = self._two.other_edition
        return self._two.edition_cause() if other else Cause(Why.NOT_TOLD)

    def _moved(self, code: str, about: str) -> Cause | None:
        """A statement that stands otherwise near a subject, as a cause."""
        for key in self.near(code, about):
            old, new = self._then.by_answer.get(key), self._now.by_answer.get(key)
            if _compared(old) != _compared(new):
                rule = self._now.by_rule.get(code) or self._then.by_rule[code]
                title = f"{rule.title} ({code})"
                about = self._two.label(key[1])
                return Cause(Why.HOLD, title, about, _stands(old), _stands(new))
        return None

    def _standing(self, here: Snapshot, code: str, about: str) -> str:
        found = (here.by_answer.get(key) for key in self.near(code, about))
        applying = [answer for answer in found if answer is not None and answer.status is not None]
        return _stands(applying[0] if applying else None)


def _kind(old: KeptAnswer | None, new: KeptAnswer | None) -> StatementKind | None:
    before = None if old is None else old.status
    now = None if new is None else new.status
    if before is None and now is None:
        if old is None or new is None or old.answer == new.answer:
            return None
        known = new.answer != Answer.NOT_KNOWN.words
        return StatementKind.SETTLED if known else StatementKind.OPENED
    if before is None:
        return StatementKind.STARTED
    if new is None or new.status is None:
        doubt = new is not None and new.answer == Answer.NOT_KNOWN.words
        return StatementKind.IN_DOUBT if doubt else StatementKind.STOPPED
    if _compared(old) == _compared(new):
        return None
    if before != now and now == Status.SHOWN:
        return StatementKind.LET_GO
    if before == Status.SHOWN != now:
        return StatementKind.HELD
    if before == now == Status.SHOWN:
        return StatementKind.MAY_BE_HELD
    return StatementKind.HELD_OTHERWISE


def _compared(answer: KeptAnswer | None) -> object:
    """What counts of an answer: not which questions it turned on."""
    if answer is None:
        return None
    return answer.answer, answer.status, frozenset(_holds(answer)), frozenset(answer.pending)


def _holds(answer: KeptAnswer | None) -> dict[tuple[str, str], KeptHold]:
    held = () if answer is None else answer.held_by
    return {(hold.row, by): hold for hold in held for by in hold.by}


def _stands(answer: KeptAnswer | None) -> str:
    """The answer, and where it applies and is held back or may be, that."""
    if answer is None:
        return _NOT_ANSWERED
    if answer.status is None or (answer.status == Status.SHOWN and not answer.pending):
        return answer.answer
    if answer.status == Status.SHOWN:
        return f"{answer.answer}; may be held back by {_some(answer.pending)}"
    by = dict.fromkeys(by for hold in answer.held_by for by in hold.by)
    return f"{answer.answer}, {answer.status} by {_some(tuple(by))}"


def _some(codes: tuple[str, ...]) -> str:
    """The first few, and how many more there are."""
    more = len(codes) - _NAMED
    return ", ".join(codes[:_NAMED]) + (f" and {more} more" if more > 0 else "")
