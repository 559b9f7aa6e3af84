"""Changes: what is different between two plans, item by item, each with what brought it about."""

from datetime import date
from enum import StrEnum

from msgspec import Struct

from trabecula.pathway.kept.snapshot import KeptPerson


class Why(StrEnum):
    """What brought a change about. What cannot be told is not guessed."""

    FACT = "a fact changed"
    TIME = "only time passed"
    SUBJECT = "it is new in the record, or gone from it"
    STATEMENT = "another statement changed"
    HOLD = "another statement holds it"
    EDITION = "the edition says it otherwise"
    POLICY = "the local policy changed"
    PRIORITY = "what matters to the person changed"
    DECISION = "it was decided"
    ALTERNATIVE = "another of the plans was kept"
    OPTION = "an option changed"
    TASK = "it goes with another task"
    LEFT = "the plan left it, or leaves it now"
    NOT_TOLD = "cannot be told"


class Cause(Struct, frozen=True, omit_defaults=True):
    """One cause: of ``what``, ``about`` whom, what it was ``before`` and is ``now``.

    ``asks`` is the question of a condition whose answer it changed, ``says`` the reason that a row
    of arbitration gives.
    """

    why: Why
    what: str = ""
    about: str = ""
    before: str = ""
    now: str = ""
    asks: str = ""
    says: str = ""


class FactKind(StrEnum):
    """How what is known of a fact changed."""

    NEW = "newly known"
    CHANGED = "changed"
    CORRECTED = "corrected in the record"
    COUNTED_ON = "counted on with time"
    STALE = "too old to rely on"
    AGAIN = "can be used again"
    CONFLICT = "in conflict"
    UNUSABLE = "cannot be used"
    OTHERWISE = "said otherwise, and still cannot be used"
    GONE = "no longer known"


class FactChange(Struct, frozen=True, omit_defaults=True):
    """One fact of one subject, then and now; empty words where nothing was known.

    ``by_time`` is set where nothing but time changed it. ``how`` says how it is reckoned.
    """

    key: str
    name: str
    about: str
    kind: FactKind
    before: str = ""
    now: str = ""
    before_day: date | None = None
    now_day: date | None = None
    before_from: str = ""
    now_from: str = ""
    by_time: bool = False
    how: str = ""


class StatementKind(StrEnum):
    """How a statement stands now that stood otherwise."""

    STARTED = "applies now"
    STOPPED = "applies no longer"
    IN_DOUBT = "not known any more whether it applies"
    HELD = "held back now"
    LET_GO = "held back no longer"
    HELD_OTHERWISE = "held back otherwise"
    MAY_BE_HELD = "may be held back by others"
    OPENED = "not known now"
    SETTLED = "known not to apply now"


class StatementChange(Struct, frozen=True, omit_defaults=True):
    """A statement about one subject; ``before`` and ``now`` are its answer and its status."""

    code: str
    subject: str
    title: str
    about: str
    kind: StatementKind
    before: str
    now: str
    urgency: str
    causes: tuple[Cause, ...]


class OptionKind(StrEnum):
    """How an option stands now that stood otherwise."""

    TAKEN = "in the plan now"
    DROPPED = "in the plan no longer"
    OPENED = "can be chosen now"
    CLOSED = "cannot be chosen any more"
    OTHERWISE = "stands otherwise"


class OptionChange(Struct, frozen=True, omit_defaults=True):
    """An option; ``before`` and ``now`` are how it stands, with the reason."""

    key: str
    title: str
    about: str
    kind: OptionKind
    before: str
    now: str
    causes: tuple[Cause, ...]


class ItemKind(StrEnum):
    """What became of something."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


class Part(Struct, frozen=True):
    """A part of something that changed, in words."""

    part: str
    before: str
    now: str


class TaskChange(Struct, frozen=True, omit_defaults=True):
    """A task that was added, removed, or of which these parts changed."""

    key: str
    title: str
    about: str
    kind: ItemKind
    causes: tuple[Cause, ...]
    parts: tuple[Part, ...] = ()
    owners: tuple[str, ...] = ()
    urgency: str = ""
    safety: bool = False


class ItemChange(Struct, frozen=True, omit_defaults=True):
    """Something else: a lesion, a setting, a statement of the edition, a goal, a question."""

    what: str
    kind: ItemKind
    about: str = ""
    before: str = ""
    now: str = ""


class Changes(Struct, frozen=True, kw_only=True):
    """What is different between two plans of one person.

    ``knowledge`` are statements whose content is another, ``settings`` local policy values,
    ``subjects`` lesions, pains and medicines that came or went, ``matters`` priorities, goals and
    decisions, ``questions`` those that are open now or no longer.
    """

    person: KeptPerson
    before: date
    now: date
    edition_before: str
    edition_now: str
    policy_before: str
    policy_now: str
    alternative_before: tuple[str, ...]
    alternative_now: tuple[str, ...]
    subjects: tuple[ItemChange, ...]
    facts: tuple[FactChange, ...]
    statements: tuple[StatementChange, ...]
    options: tuple[OptionChange, ...]
    tasks: tuple[TaskChange, ...]
    matters: tuple[ItemChange, ...]
    settings: tuple[ItemChange, ...]
    knowledge: tuple[ItemChange, ...]
    questions: tuple[ItemChange, ...]

    @property
    def none(self) -> bool:
        """Whether nothing is different but the day, and what counts on with it."""
        same = self.edition_before == self.edition_now and self.policy_before == self.policy_now
        return (
            same
            and self.alternative_before == self.alternative_now
            and all(fact.kind is FactKind.COUNTED_ON for fact in self.facts)
            and not any(
                (
                    self.subjects,
                    self.statements,
                    self.options,
                    self.tasks,
                    self.matters,
                    self.settings,
                    self.knowledge,
                    self.questions,
                )
            )
        )
