"""Tasks: one piece of work each, with its owner, its date, and what it comes after."""

from collections.abc import Iterable
from dataclasses import KW_ONLY, dataclass
from datetime import date, timedelta
from enum import StrEnum
from math import ceil
from typing import Final

from trabecula.language.condition import Subject as AskedFact
from trabecula.language.source import Checked, Citation
from trabecula.language.statement import Modality, Role, Urgency
from trabecula.pathway.facts import Subject
from trabecula.pathway.medicines.dose_for_person import DoseForPerson
from trabecula.pathway.options.for_person import OptionForPerson
from trabecula.pathway.recommendations import Recommendation


class Whence(StrEnum):
    """Why a task is in the plan."""

    MEASURE = "what applies"
    OPTION = "an option of this plan"
    PREREQUISITE = "comes before an option"
    CHECK = "not known whether it is done"
    COMPANION = "goes with an option"
    REVIEW = "looks whether it helps"
    QUESTION = "an answer that is waited for"
    DECISION = "to be decided"


_SAFETY: Final = (Modality.EMERGENCY, Modality.SAFETY, Modality.SAFEGUARDING)
_WHOLE_DAY: Final = 24
_STANDS: Final = 25
_ITS_OWN: Final = (*_SAFETY, Modality.MONITORING)


@dataclass(frozen=True, slots=True)
class Due:
    """When a task is due: from ``earliest``, if there is such a day, until ``latest``.

    ``hours`` says how soon within the first day; None without so short a clock. What has no
    ``latest`` stands from ``earliest`` on for as long as it applies; without either it has no date.
    """

    latest: date | None = None
    hours: int | None = None
    earliest: date | None = None

    @property
    def rank(self) -> tuple[date, int]:
        """The sooner is the lower; what has no date comes last."""
        if self.latest is None:
            return self.earliest or date.max, _STANDS
        return self.latest, _WHOLE_DAY if self.hours is None else self.hours

    def later_by(self, days: int, as_of: date) -> "Due":
        """So many days after this; what has no date is taken to begin on the day of the plan."""
        return Due((self.latest or as_of) + timedelta(days=days)) if days else self


def due_by(as_of: date, urgency: Urgency) -> Due:
    """When something of this urgency is due.

    Clocks run from the beginning of the day; the last day is whole.
    """
    hours = urgency.within_hours
    if hours is None:
        return Due(earliest=as_of) if urgency is Urgency.STANDING_RESTRICTION else Due()
    last = as_of + timedelta(days=ceil(hours / _WHOLE_DAY) - 1)
    return Due(last, hours if hours <= _WHOLE_DAY else None)


@dataclass(frozen=True, slots=True, eq=False)
class Task:
    """One thing to do.

    ``items`` are the shown or deferred statements that it answers; of an option, ``option`` is the
    one that was chosen. It comes ``after`` the tasks with these keys, and belongs to those that it
    ``goes_with``. ``asks`` are the facts of which it is the question. ``note`` is what somebody
    decided about it before, or why it stands in spite of that.
    """

    key: str
    title: str
    _: KW_ONLY
    whence: Whence
    lines: tuple[str, ...] = ()
    owners: tuple[Role, ...]
    about: tuple[Subject, ...]
    due: Due
    urgency: Urgency
    after: tuple[str, ...] = ()
    goes_with: tuple[str, ...] = ()
    items: tuple[Recommendation, ...] = ()
    option: OptionForPerson | None = None
    asks: tuple[AskedFact, ...] = ()
    sources: tuple[Citation, ...] = ()
    checked: Checked | None = None
    note: str = ""

    @property
    def safety(self) -> bool:
        """Whether every plan holds it: due on the same day or sooner, a standing restriction,
        about safety, or what keeps safe what is done already."""
        return any(is_safety(item) for item in self.items)

    @property
    def dose(self) -> DoseForPerson | None:
        """Of a medicine, the first of its doses that can be offered; None without one."""
        if self.option is None or self.option.candidate is None:
            return None
        return next((one for one in self.option.candidate.doses if one.dose is not None), None)


def is_safety(item: Recommendation) -> bool:
    """Whether no plan goes without what this statement says."""
    follow_up = item.edition.edition.follow_up
    return (
        item.edition.urgencies[item.statement] <= Urgency.STANDING_RESTRICTION
        or item.statement.modality in _SAFETY
        or (follow_up is not None and item.statement in follow_up.keeps_safe)
    )


def is_its_own(item: Recommendation) -> bool:
    """Whether it is a task of its own whatever is chosen: safety, and what watches over it."""
    return item.statement.modality in _ITS_OWN


def owners_of(items: Iterable[Recommendation]) -> tuple[Role, ...]:
    """Who owns these, each once."""
    return tuple(dict.fromkeys(role for item in items for role in item.statement.owner))
