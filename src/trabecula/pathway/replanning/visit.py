"""A planning visit: what opened it, since when, what is looked at, and what a plan would change."""

from dataclasses import dataclass
from datetime import date, datetime, time

from trabecula.language.answer import Answer
from trabecula.language.condition import Subject as Asked
from trabecula.language.replanning import LookAt, Trigger
from trabecula.language.table import Entry
from trabecula.pathway.facts import Finding, Subject
from trabecula.pathway.kept.changes import Changes
from trabecula.pathway.recommendations import Recommendation


@dataclass(frozen=True, slots=True)
class Sign:
    """What told of a trigger: of which day, when it came into the record, and the resource.

    Without a time it came at the beginning of its day. ``before`` is what it was, on ``earlier``,
    where a change told it.
    """

    day: date
    told: datetime
    says: str
    origin: str
    before: str = ""
    earlier: date | None = None

    @property
    def order(self) -> tuple[date, datetime, str, str]:
        """Its place among others, in order of time."""
        return self.day, self.told, self.says, self.origin


@dataclass(frozen=True, slots=True, order=True)
class Planned:
    """A plan that was kept or decided: of which day, when that was done, and by whom."""

    of: date
    at: datetime
    says: str
    origin: str

    def answers(self, sign: Sign) -> bool:
        """Whether it was made with a sign at hand: of its day or before, and told before it.

        What is told on the same day is taken as at hand, unless both times say otherwise.
        """
        if sign.day > self.of:
            return False
        if sign.told.date() != self.at.date():
            return sign.told < self.at
        timed = time() not in (sign.told.time(), self.at.time())
        return not timed or sign.told <= self.at


@dataclass(frozen=True, slots=True)
class TriggerAnswer:
    """Whether one trigger opens a visit, by the signs that no plan has answered yet.

    ``since`` is the day of the first of them. Where it is not known, ``asks`` are the facts that
    would tell, and ``lacks`` what else would, in words.
    """

    row: Entry[str, Trigger]
    answer: Answer
    signs: tuple[Sign, ...] = ()
    asks: tuple[Asked, ...] = ()
    lacks: tuple[str, ...] = ()

    @property
    def since(self) -> date | None:
        """The first day of which it was told."""
        return min((sign.day for sign in self.signs), default=None)


@dataclass(frozen=True, slots=True)
class LookedAt:
    """A question of the visit, with what bears on it now.

    ``applying`` are its statements that apply, ``open`` those of which that is not known; ``known``
    is what is known of its facts, ``missing`` what is not.
    """

    look: LookAt
    opened_by: tuple[str, ...]
    applying: tuple[Recommendation, ...]
    open: tuple[Recommendation, ...]
    known: tuple[tuple[Subject, Finding], ...]
    missing: tuple[Asked, ...]


@dataclass(frozen=True, slots=True)
class PlanningVisit:
    """One visit for all triggers that no plan has answered yet.

    ``answers`` are in the order of the table. ``last_plan`` is None where the record holds none;
    then signs count from ``first`` on. ``changes`` is what a plan of today would change in the last
    one that was kept; None where none was, or none was made to compare. After a death there is no
    visit.
    """

    as_of: date
    last_plan: Planned | None
    first: date
    answers: tuple[TriggerAnswer, ...]
    looks: tuple[LookedAt, ...] = ()
    changes: Changes | None = None
    problems: tuple[str, ...] = ()
    died: bool = False

    @property
    def opened_by(self) -> tuple[TriggerAnswer, ...]:
        """The triggers that open it."""
        return self._those(Answer.APPLIES)

    @property
    def not_known(self) -> tuple[TriggerAnswer, ...]:
        """The triggers of which it is not known."""
        return self._those(Answer.NOT_KNOWN)

    @property
    def is_open(self) -> bool:
        """Whether anything opens it."""
        return bool(self.opened_by)

    @property
    def since(self) -> date | None:
        """Since when it is open."""
        return min((one.since for one in self.opened_by if one.since), default=None)

    def _those(self, wanted: Answer) -> tuple[TriggerAnswer, ...]:
        return tuple(one for one in self.answers if one.answer is wanted)
