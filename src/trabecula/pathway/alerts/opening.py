"""Opening: which breaches open an alert, which belong to one that is open, and what closes it."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from trabecula.language.monitoring import AlertRule, Level
from trabecula.language.statement import Statement
from trabecula.pathway.alert_action import Act, AlertAction
from trabecula.pathway.alerts.alert import Breach
from trabecula.pathway.alerts.arrivals import instant
from trabecula.pathway.alerts.incidents import Incident, Pressing


@dataclass(slots=True)
class Draft:
    """An alert while it is put together. ``raised`` is when the first of its breaches came."""

    key: str
    raised: datetime
    rules: list[AlertRule] = field(default_factory=list[AlertRule])
    breaches: list[Breach] = field(default_factory=list[Breach])
    taken: list[AlertAction] = field(default_factory=list[AlertAction])
    closings: list[AlertAction] = field(default_factory=list[AlertAction])
    contradictions: list[str] = field(default_factory=list[str])

    @property
    def closed(self) -> AlertAction | None:
        """The closing that counts: the first."""
        return min(self.closings, key=order_of, default=None)

    def lacks(self, closing: AlertAction, rule: AlertRule) -> str:
        """Why an action does not close it, as ``rule`` joins it; empty where it does."""
        if closing.when is None:
            return "it is not said when"
        if not closing.by.strip():
            return "it is not said by whom"
        if not closing.outcome.strip():
            return "it is not said with what outcome"
        if any(one.level is Level.RED for one in (rule, *self.rules)) and not closing.spoke.strip():
            return "it is not said who spoke with the person, and when"
        if closing.when.latest < self.raised.date():
            return "that was before it was raised"
        return ""


class Opening:
    """Puts alerts together from what called for them and what was done, along the time."""

    def __init__(self, actions: Iterable[AlertAction], pressing: Pressing) -> None:
        self._actions: defaultdict[str, list[AlertAction]] = defaultdict(list)
        for action in sorted(set(actions), key=order_of):
            self._actions[action.key.casefold()].append(action)
        self._pressing = pressing
        self._newest: dict[tuple[Statement, str | None], Draft] = {}
        self._speaking: dict[Statement, Draft] = {}
        self._keys: set[str] = set()
        self.drafts: list[Draft] = []

    def put(self, incident: Incident) -> None:
        """Add an incident: to the open alerts that it belongs to, and to a new one for the rest.

        What is less pressing than what it came with goes where that goes.
        """
        here: Draft | None = None
        for breach in incident:
            open_ = self._open(breach)
            if open_ is not None:
                here = open_
            elif here is None and (closed := self._answering(breach)) is not None:
                self._join(closed, breach)
            elif here is None and not breach.waits:
                here = self._new(breach)
            if here is not None:
                self._join(here, breach)

    def unused(self) -> list[AlertAction]:
        """Actions that name no alert."""
        return [one for some in self._actions.values() for one in some]

    def _open(self, breach: Breach) -> Draft | None:
        """The open alert that a breach belongs to, or that of what speaks for it."""
        newest = self._newest.get((breach.rule.statement, breach.subject.id))
        speaking = (self._speaking.get(each) for each in breach.spoken_for)
        open_ = (one for one in (newest, *speaking) if one is not None and _takes(one, breach))
        return next(open_, None)

    def _answering(self, breach: Breach) -> Draft | None:
        """The closed alert that answers a breach: it goes on as it was when that was closed."""
        newest = self._newest.get((breach.rule.statement, breach.subject.id))
        closed = None if newest is None else newest.closed
        if newest is None or closed is None or closed.when is None:
            return None
        before = (one.turns_on for one in newest.breaches if one.rule is breach.rule)
        is_new = not breach.turns_on <= frozenset[str]().union(*before)
        until = instant(closed.when) + timedelta(days=breach.answered_for)
        return None if is_new or breach.raised > until else newest

    def _new(self, breach: Breach) -> Draft:
        key, number = _key(breach), 1
        while key in self._keys:
            number += 1
            key = f"{_key(breach)}#{number}"
        draft = Draft(key, breach.raised)
        self.drafts.append(draft)
        self._name(draft, breach, key)
        return draft

    def _join(self, draft: Draft, breach: Breach) -> None:
        if breach.rule not in draft.rules:
            draft.rules.append(breach.rule)
            draft.rules.sort(key=self._pressing.rank)
        draft.breaches.append(breach)
        draft.raised = min(draft.raised, breach.raised)
        self._newest[breach.rule.statement, breach.subject.id] = draft
        self._speaking[breach.rule.statement] = draft
        self._name(draft, breach, _key(breach))

    def _name(self, draft: Draft, breach: Breach, key: str) -> None:
        """Let an alert be meant by a key, if no other is, and read what was done under it."""
        if key in self._keys:
            return
        self._keys.add(key)
        for action in self._actions.pop(key.casefold(), ()):
            if action.act is Act.TAKEN:
                draft.taken.append(action)
            elif reason := draft.lacks(action, breach.rule):
                draft.contradictions.append(f"{action.origin} does not close it: {reason}")
            else:
                draft.closings.append(action)


def _takes(draft: Draft, breach: Breach) -> bool:
    """Whether it was open when a breach came; what came at the same time it holds too."""
    closed = draft.closed
    if closed is None or closed.when is None:
        return True
    return breach.raised <= max(instant(closed.when), draft.raised)


def order_of(action: AlertAction) -> tuple[str, str, str, str]:
    """By its time, and where that is the same, by what it says."""
    when = "" if action.when is None else instant(action.when).isoformat()
    return when, action.act.value, action.by, action.origin


def _key(breach: Breach) -> str:
    about = f"@{breach.subject.id}" if breach.about_lesion else ""
    return f"{breach.rule.statement.code}{about}@{breach.day}"
