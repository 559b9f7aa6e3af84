"""The shapes of the JSON of options: the needs, the plans side by side, and what would change them.

Text and page are made of the same.
"""

from datetime import date
from typing import Annotated

import msgspec

from trabecula.language.effect import Certainty, Comparison
from trabecula.pathway.options.for_person import Standing
from trabecula.pathway.wishes import Outcome
from trabecula.report.medicine_review_shapes import CitedJson
from trabecula.report.medicine_shapes import AskJson
from trabecula.report.options_grid_shapes import GridJson
from trabecula.report.shape_words import AnswerWord, CheckedWord, SourceJson, UrgencyWord, one_of
from trabecula.report.shapes import AboutJson, FactJson, LocalJson, ProblemJson
from trabecula.report.what_matters_shapes import DecisionJson, PriorityWord, RankingJson

StandingWord = Annotated[str, one_of(Standing)]


class Of100Json(msgspec.Struct, gc=False):
    """How many of 100, between two bounds where counts differ; ``counted`` is mostly people."""

    lowest: float
    highest: float
    counted: str
    in_words: str


class ArmJson(msgspec.Struct, gc=False):
    """One group, and how many of 100 in it."""

    name: str
    of_100: Of100Json


class ChanceJson(msgspec.Struct, gc=False):
    """A chance as published. ``wanted`` is false where fewer is better."""

    outcome: str
    when: str
    of_whom: str
    arm: ArmJson
    against: ArmJson | None
    comparison: Annotated[str, one_of(Comparison)]
    wanted: bool
    difference_shown: bool
    number_needed_to_treat: int | None
    note: str
    sources: list[SourceJson]


class HarmJson(msgspec.Struct, gc=False):
    """What can go wrong; ``of_100`` is null where no number is known."""

    says: str
    of_100: Of100Json | None
    of_whom: str
    against: ArmJson | None
    note: str
    sources: list[SourceJson]


class NotDrawnJson(msgspec.Struct, gc=False):
    """A result that is no number of 100."""

    says: str
    because: str
    sources: list[SourceJson]


class OnsetJson(msgspec.Struct, gc=False):
    """After how many days it sets in."""

    earliest: int
    typical: int
    latest: int


class EffectJson(msgspec.Struct, gc=False):
    """What is known of benefit, harm and burden.

    ``onset`` is null where none is known. Of the burdens, null is not known.
    """

    code: str
    title: str
    measure: str
    chances: list[ChanceJson]
    not_drawn: list[NotDrawnJson]
    onset: OnsetJson | None
    lasts: str
    harms: list[HarmJson]
    visits_fewest: int | None
    visits_most: int | None
    visits_as_published: str
    pills_a_day: int | None
    drowsiness: int | None
    hospital_days: int | None
    mobility: str
    certainty: Annotated[str, one_of(Certainty)]
    certainty_as_published: str
    note: str
    checked: CheckedWord
    sources: list[SourceJson]


class WhyJson(msgspec.Struct, gc=False):
    """Why an option stands as it does: on which findings, also in words, by which statements."""

    says: str
    on: list[str]
    findings: list[FactJson]
    by: list[str]
    sources: list[SourceJson]


class BeforeJson(msgspec.Struct, gc=False):
    """What comes before; ``done`` tells whether it is done."""

    says: str
    owner: list[str]
    done: AnswerWord
    sources: list[SourceJson]


class WithItJson(msgspec.Struct, gc=False):
    """What goes with it, ``days`` after its start; ``needed`` is for this person."""

    says: str
    owner: list[str]
    needed: AnswerWord
    days: int
    sources: list[SourceJson]


class PlainJson(msgspec.Struct, gc=False):
    """The option in words for the person."""

    what: str
    to_do: str
    can_go_wrong: str
    if_not: str


class OptionJson(msgspec.Struct, gc=False):
    """One option for the person or a lesion. ``code`` and ``key`` are what a decision names.

    ``effect`` is the code of its effect. ``after`` are the statements that come first. ``dose`` is
    that of a medicine, where one can be said. ``marks`` are how it serves each priority, -2 to +2:
    our own judgement, or the clinic's. ``decided`` is the last that was decided of it.
    """

    key: str
    code: str
    title: str
    about: AboutJson
    standing: StandingWord
    in_plans: list[str]
    decided: Annotated[str | None, one_of([*Outcome, None])]
    because: list[WhyJson]
    after: list[str]
    asks: list[AskJson]
    offered_by: list[str]
    owner: list[str]
    urgency: UrgencyWord
    dose: str | None
    effect: str
    marks: dict[str, int]
    drowsiness: int | None
    before: list[BeforeJson]
    with_it: list[WithItJson]
    for_radiotherapy: str
    for_systemic_treatment: str
    for_exercise: str
    plain: PlainJson
    checked: CheckedWord
    sources: list[SourceJson]


class WaitingJson(msgspec.Struct, gc=False):
    """An option that an answer may open, of a need that does not stand yet."""

    key: str
    code: str
    title: str
    about: AboutJson
    need: str
    asks: list[AskJson]


class NeedJson(msgspec.Struct, gc=False):
    """One thing to decide, with every option; a plan answers it where it is ``required``."""

    name: str
    title: str
    asks: str
    about: AboutJson
    required: bool
    options: list[OptionJson]


class StandsJson(msgspec.Struct, gc=False):
    """A measure that stands whatever is chosen."""

    code: str
    title: str
    about: list[AboutJson]
    urgency: UrgencyWord
    within_hours: int | None


class ReorderedJson(msgspec.Struct, gc=False):
    """What the first plan would take and drop, if this priority came first."""

    first: PriorityWord
    takes: list[str]
    drops: list[str]
    in_words: str


class AnsweredJson(msgspec.Struct, gc=False):
    """What an answer may open or strike out."""

    key: str
    asks: str
    may_open: list[str]
    may_strike: list[str]
    in_words: str


class ConflictJson(msgspec.Struct, gc=False):
    """Two options that may not stand in one plan."""

    between: list[str]
    because: str


class OptionsJson(msgspec.Struct, gc=False):
    """Everything to choose from, and nothing chosen.

    ``not_known_whether`` are statements that would hold back everything; ``without`` is the code
    of the effect of carrying on as now. ``waiting`` are options of needs that do not stand yet, and
    that an answer may open. What stands in neither was not found here; it is not unsuitable.
    """

    as_of: date
    as_of_because: str
    edition: str
    policy: str
    draft: bool
    person: AboutJson
    stands_anyway: list[StandsJson]
    not_known_whether: list[str]
    ranking: RankingJson
    open_about_what_matters: list[str]
    grids: list[GridJson]
    needs: list[NeedJson]
    waiting: list[WaitingJson]
    conflicts: list[ConflictJson]
    reordered: list[ReorderedJson]
    answered: list[AnsweredJson]
    effects: list[EffectJson]
    without: str
    decisions: list[DecisionJson]
    record_problems: list[ProblemJson]
    local_policy: list[LocalJson]
    later_entries: int
    sources: list[CitedJson]
