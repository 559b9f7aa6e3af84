"""Goals: where in life they lie, what may hold one back, and how what matters is asked."""

from collections.abc import Mapping
from dataclasses import KW_ONLY, dataclass
from enum import StrEnum
from typing import Any

from trabecula.language.choice import Checklist
from trabecula.language.condition import Condition
from trabecula.language.fact import Fact, YesNo
from trabecula.language.loading import Loads
from trabecula.language.number import Counted
from trabecula.language.policy import PolicyValue
from trabecula.language.priority import Priority
from trabecula.language.quantity import Days
from trabecula.language.table import Entries


class GoalDomain(StrEnum):
    """Where in life a goal lies."""

    SELF_CARE = "self-care"
    WALKING = "walking"
    STAIRS = "stairs"
    WORK = "work"
    TRAVEL = "travel"
    HOBBY = "hobby"
    SOCIAL = "social"
    INTIMACY = "intimacy"
    SLEEP = "sleep"
    ALERT_TIME = "alert time with family"
    OTHER = "other"


@dataclass(frozen=True)
class Hold:
    """What holds a goal back for safety: statements by code, and what clears it.

    Of lesions those count of which ``where`` applies, or is not known; without it, any does.
    """

    statements: tuple[str, ...]
    clears: str
    _: KW_ONLY
    where: Condition | None = None


@dataclass(frozen=True)
class GoalTies:
    """What may hold the goals of a domain back, and the statements, by code, that serve them."""

    holds: tuple[Hold, ...] = ()
    served_by: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class Elicitation:
    """How what matters is asked: the facts that carry it, and when to ask again.

    It is asked again after ``review_after``, and when one of ``renewed_by`` is newly so.
    """

    ranks: Mapping[Priority, Counted]
    declined: Checklist[Any]
    acceptable_pain: Fact
    review_after: PolicyValue[Days]
    renewed_by: tuple[YesNo, ...]
    ties: Entries[GoalDomain, GoalTies]
    loads: Loads[Any, Any, Any]
