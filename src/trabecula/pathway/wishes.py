"""Wishes: what the record says of a person's goals, fears, refusals and agents, and of decisions.

Neutral entries, as the record has them; `what_matters` makes sense of them.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from trabecula.language.goal import GoalDomain
from trabecula.pathway.moment import Moment


class Goal(Struct, frozen=True, gc=False):
    """One aim, in the person's own words.

    ``status`` is where it stands in its life (``active``, ``cancelled``), ``achievement`` how far
    it got; both as FHIR words them, empty where not said. ``importance`` is 0 to 10. ``levels``
    says what each level of attainment would be, from -2 to +2. ``addresses`` are the resources
    that limit it, by origin; ``limits`` what limits it in words. ``by`` is who said it.
    """

    origin: str
    text: str
    domain: GoalDomain | None = None
    status: str = ""
    achievement: str = ""
    begun: Moment | None = None
    changed: Moment | None = None
    due: Moment | None = None
    baseline: str = ""
    target: str = ""
    importance: int | None = None
    levels: tuple[tuple[int, str], ...] = ()
    addresses: tuple[str, ...] = ()
    limits: tuple[str, ...] = ()
    by: str = ""


class Attainment(Struct, frozen=True, gc=False):
    """The level, -2 to +2, at which a goal stood on a day. ``goal`` is its origin."""

    origin: str
    goal: str
    level: int
    when: Moment | None
    by: str = ""


class WishKind(StrEnum):
    """What a wish in free text is about. The value is its code."""

    FEAR = "fear"
    TRADE_OFF = "trade-off"
    ESCALATION = "escalation"
    HOSPICE = "hospice"
    TREATMENT_LIMIT = "treatment-limit"
    PLACE = "place-of-care"
    DECLINED = "declined"
    TREATMENT = "treatment"
    CARE = "care-experience"


class Wish(Struct, frozen=True, gc=False):
    """A wish in words. ``only_if`` is the state in which it holds, ``asked`` what it answers."""

    origin: str
    kind: WishKind
    text: str
    when: Moment | None = None
    only_if: str = ""
    asked: str = ""
    by: str = ""


class Agent(Struct, frozen=True, gc=False):
    """Somebody who may, or where not ``permitted`` may not, decide for the person.

    ``place`` is the order in which they are asked (``primary``, ``first alternate``), ``decides``
    what they may decide; empty where that is not said.
    """

    origin: str
    name: str
    permitted: bool
    place: str = ""
    relation: str = ""
    contact: str = ""
    decides: tuple[str, ...] = ()
    when: Moment | None = None


class Outcome(StrEnum):
    """What was decided of an option or a measure. The value is its code."""

    CHOSEN = "chosen"
    DEFERRED = "deferred"
    DECLINED = "declined"


class Choice(Struct, frozen=True, gc=False):
    """What was decided of one option or measure, by code, and why.

    ``said`` is the sentence that is kept where somebody goes against what was shown or held.
    """

    code: str
    title: str
    outcome: Outcome
    because: str = ""
    said: str = ""

    @property
    def option(self) -> str:
        """The code alone, without the medicine or the place that an option is named with."""
        return self.code.partition("@")[0].partition(":")[0]


class Decision(Struct, frozen=True, gc=False):
    """What was decided on a day, by whom and with whom, and what was on the table.

    ``alternatives`` are codes; ``edition`` and ``policy`` identify the knowledge that gave them.
    """

    origin: str
    when: Moment | None
    by: str
    with_whom: tuple[str, ...]
    choices: tuple[Choice, ...]
    alternatives: tuple[str, ...] = ()
    edition: str = ""
    policy: str = ""


class Wishes(Struct):
    """All of it, in the order in which it was read."""

    goals: list[Goal] = []
    attainments: list[Attainment] = []
    said: list[Wish] = []
    agents: list[Agent] = []
    decisions: list[Decision] = []

    def until(self, day: date) -> "Wishes":
        """What was there on a day. How a goal stood that was changed later is not known."""
        return Wishes(
            [_then(goal, day) for goal in self.goals if _by(goal.begun or goal.changed, day)],
            [each for each in self.attainments if _by(each.when, day)],
            [each for each in self.said if _by(each.when, day)],
            [each for each in self.agents if _by(each.when, day)],
            [each for each in self.decisions if _by(each.when, day)],
        )


def newest_choices(decisions: Iterable[Decision]) -> Mapping[str, tuple[Decision, Choice]]:
    """By code the last choice; a decision without a date counts as older than any other."""
    in_order = sorted(decisions, key=day_of)
    return {choice.code: (each, choice) for each in in_order for choice in each.choices}


def day_of(dated: Attainment | Wish | Decision) -> date:
    """Its day; what has none counts as older than all else."""
    return dated.when.day if dated.when else date.min


def _by(when: Moment | None, day: date) -> bool:
    return when is None or when.day <= day


def _then(goal: Goal, day: date) -> Goal:
    return goal if _by(goal.changed, day) else replace(goal, status="", achievement="")
