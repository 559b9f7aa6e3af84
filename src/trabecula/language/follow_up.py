"""Follow-up: what is looked at when, who is in touch, and what is handed over to another team."""

from collections.abc import Mapping
from dataclasses import KW_ONLY, dataclass
from enum import StrEnum
from typing import Any, Final, TypeAlias

from trabecula.language.code import Code
from trabecula.language.condition import Condition
from trabecula.language.criterion import Criterion, Duration, Window
from trabecula.language.fact import Fact
from trabecula.language.medicine import MedicineClass
from trabecula.language.policy import PolicyValue
from trabecula.language.quantity import Days, Hours, Percent
from trabecula.language.replanning import Trigger
from trabecula.language.response import ResponseRules
from trabecula.language.statement import Modality, Statement, Urgency
from trabecula.language.table import Entries, Entry


class State(StrEnum):
    """Where a person stands between two plans."""

    EMERGENCY = "S0 emergency"
    UNCONTROLLED = "S1 uncontrolled"
    AFTER_A_CHANGE = "S2 after a change"
    AFTER_RADIOTHERAPY = "S3 after radiotherapy"
    AFTER_A_PROCEDURE = "S4 after a procedure or surgery"
    STABLE_UNDER_TREATMENT = "S5 systemic treatment, stable"
    MAINTENANCE = "S6 maintenance, stable"
    LAST_WEEKS = "S7 last weeks"
    COMFORT = "S8 comfort"


CLOSEST_FIRST: Final = (
    State.EMERGENCY,
    State.UNCONTROLLED,
    State.AFTER_A_CHANGE,
    State.AFTER_RADIOTHERAPY,
    State.AFTER_A_PROCEDURE,
    State.LAST_WEEKS,
    State.COMFORT,
    State.STABLE_UNDER_TREATMENT,
    State.MAINTENANCE,
)
"""Of states that hold together, the one with the closest contact first."""


class Means(StrEnum):
    """How someone is in touch."""

    CALL = "call"
    CONTACT = "call, visit or video"
    REPORT = "symptom report"
    SCORE = "pain score"
    VISIT = "visit or video"


@dataclass(frozen=True)
class Once:
    """One contact, in a window counted from the day on which the state was entered."""

    means: Means
    after: Window[Any]


@dataclass(frozen=True)
class Repeated:
    """One contact, or as many as ``contacts``, ``every`` so often.

    They come ``during`` a window since the state was entered, or while it lasts; with ``times``
    they end after so many.
    """

    means: Means
    every: Window[Any]
    during: Window[Any] | None = None
    contacts: Window[int] | None = None
    times: PolicyValue[int] | None = None


Contact: TypeAlias = Once | Repeated


@dataclass(frozen=True)
class CheckIns:
    """When a state is entered, who is in touch how often, and when it is left."""

    enters: Criterion
    contacts: tuple[Contact, ...]
    leaves: tuple[Criterion, ...]
    says: str


@dataclass(frozen=True, eq=False)
class Looks:
    """The first look, the main looks, and when the treatment has failed, counted from its start."""

    first: Window[Any] | None
    main: tuple[Window[Any], ...]
    failed: Criterion | None
    says: str


@dataclass(frozen=True)
class Contingency:
    """If this, then that, this soon."""

    condition: Criterion
    then: str
    urgency: Urgency


class Part(StrEnum):
    """The parts of I-PASS."""

    ILLNESS_SEVERITY = "illness severity"
    PATIENT_SUMMARY = "patient summary"
    ACTIONS = "action list"
    CONTINGENCIES = "situation awareness and contingencies"
    SYNTHESIS = "synthesis by the receiver"


@dataclass(frozen=True)
class Field:
    """A field: its part, what is written beside the values of ``filled_by``, and its choices.

    ``medicines`` are the classes of which every medicine that is taken belongs in it; where they
    are all classes, one of which the class is not known does too.
    """

    part: Part
    filled_by: tuple[Fact, ...] = ()
    medicines: tuple[MedicineClass, ...] = ()
    choices: tuple[str, ...] = ()
    asks: str = ""


@dataclass(frozen=True)
class AskedIn:
    """A state in which the daily check-in is asked: ``until`` so long after it was entered, or
    while it holds."""

    state: State
    until: Duration | None = None


@dataclass(frozen=True)
class CheckInForms:
    """The forms of check-ins by name, and how often one is asked where nothing else is agreed."""

    daily: str
    weekly: str
    short: str
    every: PolicyValue[Days]
    daily_in: tuple[AskedIn, ...]


@dataclass(frozen=True)
class Reminders:
    """At which hour of the day a check-in is asked, and how long after that it is reminded of.

    Between the two quiet hours nothing is asked and nobody is reminded.
    """

    asked_at: PolicyValue[Hours]
    after: PolicyValue[Hours]
    quiet_from: PolicyValue[Hours]
    quiet_until: PolicyValue[Hours]


@dataclass(frozen=True)
class AfterMissed:
    """After how many missed reports in a row somebody phones, within so many working days.

    It is ``sooner`` where something happened to the person ``recently``.
    """

    reports: PolicyValue[int]
    within: PolicyValue[int]
    sooner: PolicyValue[int]
    recently: PolicyValue[Days]


@dataclass(frozen=True)
class Procedures:
    """Procedures that begin a state, by the words that name them."""

    state: State
    words: tuple[str, ...]


@dataclass(frozen=True)
class KindOfContact:
    """What a contact under one of these codes counts as."""

    codes: tuple[Code, ...]
    means: tuple[Means, ...]


@dataclass(frozen=True, eq=False)
class InTouch:
    """How somebody is kept in touch with, and what of a record tells it.

    ``leeway`` is by how much of its time a call or a visit may come early or late. A medicine of
    ``new_medicines`` that is new is a change, an opioid also when it is raised. ``stays`` are the
    codes of stays from which a person is discharged. ``bereavement`` is when the carer is called.
    """

    _: KW_ONLY
    forms: CheckInForms
    reminders: Reminders
    missed: AfterMissed
    leeway: PolicyValue[Percent]
    pain: Fact
    answered: Fact
    agreed: Fact
    quiet_from: Fact
    quiet_until: Fact
    new_medicines: tuple[MedicineClass, ...]
    procedures: tuple[Procedures, ...]
    contacts: tuple[KindOfContact, ...]
    stays: tuple[Code, ...]
    bereavement: tuple[Window[Any], ...]
    died: Fact
    carer: Fact


@dataclass(frozen=True, eq=False)
class FollowUp:
    """What becomes of a plan once it is begun, and what of it no plan goes without.

    ``looks`` are by what an option names as its intervention; ``enters`` are the states that such
    an intervention begins, ``enters_by_kind`` those that other treatments begin by their kind.
    ``video`` is the statement that tells whether contacts may be by video; ``team_meeting`` the one
    that calls for the team to meet, and ``team_facts`` what is laid before it of each lesion and of
    the person. ``keeps_safe`` are statements that keep safe what is done already, whatever their
    kind of care. ``death`` is what has come about when only the family is still called.
    ``in_touch`` is how somebody is kept in touch with between visits.
    ``responses`` tell how treatments are recognised and judged, by the keys of ``looks``.
    ``replanning`` is what opens a planning visit.
    """

    _: KW_ONLY
    check_ins: Entries[State, CheckIns]
    looks: Mapping[str, Entry[Any, Looks]]
    enters: Mapping[str, State]
    enters_by_kind: Mapping[Modality, State]
    contingencies: Entries[str, Contingency]
    replanning: Entries[str, Trigger]
    transition: Entries[str, Field]
    video: Statement
    team_meeting: Statement
    team_facts: tuple[Fact, ...]
    keeps_safe: tuple[Statement, ...]
    death: Condition
    in_touch: InTouch
    responses: ResponseRules
