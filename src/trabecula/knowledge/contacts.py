"""Between two plans: the state that a person is in, and contacts by what means and when."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeAlias

from trabecula.language.criterion import Window
from trabecula.language.policy import PolicyValue


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
