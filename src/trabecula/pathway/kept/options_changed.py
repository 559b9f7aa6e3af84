"""Options that stand otherwise than before, each with what brought it about."""

from collections.abc import Iterator
from functools import cached_property
from typing import Final

from trabecula.pathway.kept.changes import Cause, OptionChange, OptionKind, Why
from trabecula.pathway.kept.snapshot import KeptOption, Snapshot
from trabecula.pathway.kept.statements_changed import Statements
from trabecula.pathway.kept.two import Two
from trabecula.pathway.options.for_person import Standing

_CAN_BE_CHOSEN: Final = (Standing.OPEN, Standing.LATER)
_NOT_OFFERED: Final = "not offered"


class Options:
    """Every option of two snapshots, and how each stands now that stood otherwise."""

    def __init__(self, two: Two, statements: Statements) -> None:
        self._two, self._statements = two, statements
        self._old = {option.key: option for option in two.then.options}
        self._new = {option.key: option for option in two.now.options}

    @cached_property
    def changed(self) -> dict[str, OptionChange]:
        """The changes by the key of the option."""
        found = {key: self._change(key) for key in {**self._new, **self._old}}
        return {key: change for key, change in found.items() if change is not None}

    def cause(self, key: str | None) -> Iterator[Cause]:
        """The change of one option, as a cause of something else."""
        change = None if key is None else self.changed.get(key)
        if change is not None:
            before, now = _said(self._old.get(change.key)), _said(self._new.get(change.key))
            yield Cause(Why.OPTION, change.title, change.about, before, now)

    def _change(self, key: str) -> OptionChange | None:
        old, new = self._old.get(key), self._new.get(key)
        kind = _kind(old, new)
        here = new or old
        if kind is None or here is None:
            return None
        causes = dict.fromkeys(self._causes(here, old, new, kind))
        return OptionChange(
            key,
            here.title,
            self._two.label(here.about),
            kind,
            _said(old),
            _said(new),
            tuple(causes) or (Cause(Why.NOT_TOLD),),
        )

    def _causes(
        self, here: KeptOption, old: KeptOption | None, new: KeptOption | None, kind: OptionKind
    ) -> Iterator[Cause]:
        of_the_choice = kind in (OptionKind.TAKEN, OptionKind.DROPPED)
        if not of_the_choice or _can_be_chosen(old) is not _can_be_chosen(new):
            yield from self._of_standing(here, [one for one in (old, new) if one is not None])
        if of_the_choice:
            yield from choice_causes(self._two)
            yield from self._in_its_place(here)

    def _of_standing(self, here: KeptOption, both: list[KeptOption]) -> Iterator[Cause]:
        """What it turned on; else what else its conditions ask, of whomever."""
        near = list(self._near(here, both))
        wide = (key for one in both for key in one.conditions)
        yield from near or self._two.causes_anywhere(wide)
        if self._two.other_edition:
            yield self._two.edition_cause()

    def _near(self, here: KeptOption, both: list[KeptOption]) -> Iterator[Cause]:
        two, held = self._two, [code for one in both for code in one.held_by]
        yield from self._statements.causes(key for one in both for key in one.offered_by)
        yield from self._statements.causes(
            key for code in held for key in self._statements.near(code, here.about)
        )
        yield from two.fact_causes((here.about,), (key for one in both for key in one.facts))
        if any(one.standing == Standing.DECLINED for one in both):
            yield from declined_cause(two)

    def _in_its_place(self, here: KeptOption) -> Iterator[Cause]:
        """Another option for the same need that can be chosen now, or cannot any more."""
        for key in {**self._new, **self._old}:
            old, new = self._old.get(key), self._new.get(key)
            other = new or old
            if other is None or key == here.key:
                continue
            same_need = (other.need, other.about) == (here.need, here.about)
            if same_need and _can_be_chosen(old) is not _can_be_chosen(new):
                about = self._two.label(other.about)
                yield Cause(Why.OPTION, other.title, about, _stands(old), _stands(new))


def choice_causes(two: Two) -> Iterator[Cause]:
    """Why another plan was chosen: another alternative, other decisions, another order."""
    then, now = two.then, two.now
    if set(then.alternative).isdisjoint(now.alternative):
        before, after = ", ".join(then.alternative), ", ".join(now.alternative)
        yield Cause(Why.ALTERNATIVE, before=before, now=after)
    known = {decision.origin for decision in then.decisions}
    for decision in now.decisions:
        if decision.origin not in known:
            yield Cause(Why.DECISION, "; ".join(decision.choices), decision.by)
    if then.priorities != now.priorities:
        yield Cause(Why.PRIORITY, before=in_order(then), now=in_order(now))


def declined_cause(two: Two) -> Iterator[Cause]:
    """That the person declines something else than before."""
    before, now = ("; ".join(side.declined) for side in (two.then, two.now))
    if before != now:
        yield Cause(Why.PRIORITY, "what is declined", before=before, now=now)


def in_order(side: Snapshot) -> str:
    """The priorities in their order; what shares a place stands together."""
    return ", then ".join(" and ".join(group) for group in side.priorities)


def _kind(old: KeptOption | None, new: KeptOption | None) -> OptionKind | None:
    was, is_ = old is not None and old.chosen, new is not None and new.chosen
    if was is not is_:
        return OptionKind.TAKEN if is_ else OptionKind.DROPPED
    if _can_be_chosen(old) is not _can_be_chosen(new):
        return OptionKind.OPENED if _can_be_chosen(new) else OptionKind.CLOSED
    if old is None or new is None or _stands(old) == _stands(new):
        return None
    return OptionKind.OTHERWISE


def _can_be_chosen(option: KeptOption | None) -> bool:
    return option is not None and option.standing in _CAN_BE_CHOSEN


def _stands(option: KeptOption | None) -> str:
    """How it stands, and why."""
    if option is None:
        return _NOT_OFFERED
    return ": ".join(filter(None, (option.standing, "; ".join(option.because))))


def _said(option: KeptOption | None) -> str:
    chosen = "in the plan, " if option is not None and option.chosen else ""
    return f"{chosen}{_stands(option)}"
