"""Response: by what a treatment is recognised in a record, and by what it is judged to help."""

from collections.abc import Mapping
from dataclasses import KW_ONLY, dataclass
from enum import StrEnum
from typing import Literal

from trabecula.language.carrier import MedicineGroup
from trabecula.language.code import Code
from trabecula.language.fact import Fact
from trabecula.language.instrument import MeaningfulChange
from trabecula.language.policy import PolicyValue
from trabecula.language.quantity import Days, Percent, Points


class JudgedBy(StrEnum):
    """What a response is judged by."""

    ENDPOINTS = "pain and opioid dose together, by the international consensus endpoints"
    PAIN = "the fall in pain"
    MEASURES = "what it is meant to change"
    NOTHING = "nothing that is felt"


class Verdict(StrEnum):
    """What a look at a treatment comes to."""

    COMPLETE = "complete response"
    PARTIAL = "partial response"
    INDETERMINATE = "indeterminate response"
    PROGRESSION = "pain progression"
    SUBSTANTIAL = "pain fell by half or more"
    ENOUGH = "pain fell by as much as counts"
    TOO_LITTLE = "pain fell by less than counts, or not at all"
    WORSE_PAIN = "pain rose by 2 points or more"
    BETTER = "better"
    UNCHANGED = "no meaningful change"
    WORSE = "worse"
    MIXED = "some better, some worse"


@dataclass(frozen=True, eq=False)
class Measure:
    """A fact that a treatment is meant to change, and from how large a change it has.

    ``change`` is None where no source gives a size; then better and worse are not said.
    ``worse_percent`` is a share of the value before from which it is worse.
    """

    fact: Fact
    _: KW_ONLY
    higher: Literal["better", "worse"]
    change: MeaningfulChange | None = None
    worse_percent: PolicyValue[Percent] | None = None


@dataclass(frozen=True, eq=False)
class Treated:
    """A treatment whose response is looked for.

    A procedure is it by one of ``codes``, or by ``words`` in its text; a medicine by a group. With
    ``by_change`` each change of the dose counts anew; with ``from_last_change`` the main looks
    count from it. Looks count ``from_its_end`` or from its begin. ``is_chosen`` takes the decision
    for an option of this intervention as its begin. ``local`` treatments act on one place.
    ``fails`` are verdicts that say that it failed where a clinician judges, ``succeeds`` those
    that exclude it. ``note`` is what is said with each of its responses.
    """

    by: JudgedBy
    _: KW_ONLY
    codes: tuple[Code, ...] = ()
    words: tuple[str, ...] = ()
    medicines: tuple[MedicineGroup, ...] = ()
    by_change: bool = False
    from_last_change: bool = False
    from_its_end: bool = False
    is_chosen: bool = False
    local: bool = False
    measures: tuple[Measure, ...] = ()
    fails: tuple[Verdict, ...] = ()
    succeeds: tuple[Verdict, ...] = ()
    note: str = ""


@dataclass(frozen=True, eq=False)
class Costs:
    """What relief may cost: sedation, the Timed Up and Go, and steps."""

    sedation: Fact
    timed_up_and_go: Fact
    unable: Fact
    steps: Fact


@dataclass(frozen=True, eq=False)
class ResponseRules:
    """By intervention how a treatment is recognised and judged, in the order in which it is asked
    of a procedure: the first that recognises it is it.

    ``again`` is the intervention that a later course at the same lesion is, of those in
    ``repeats``. ``pain`` is of the person, ``pain_here`` of a pain, ``lesion_pain`` of a lesion;
    ``pain_before`` and ``opioid_before`` are what is recorded of a lesion before its last course.
    ``opioid_dose`` is the whole dose where it was recorded. ``baseline`` is how old a value before
    the start may be. A look may come ``early`` and ``late``; what is no more than ``gap`` apart is
    of one course. ``fall`` and ``share`` are the benefit where a table names none. ``response`` and
    ``benefit`` are the facts that responses fill.
    """

    _: KW_ONLY
    treated: Mapping[str, Treated]
    again: str
    repeats: tuple[str, ...]
    pain: Fact
    pain_here: Fact
    lesion_pain: Fact
    pain_before: Fact
    opioid_before: Fact
    opioid_dose: Fact
    fractures: tuple[Fact, ...]
    costs: Costs
    baseline: PolicyValue[Days]
    early: PolicyValue[Days]
    late: PolicyValue[Days]
    gap: PolicyValue[Days]
    fall: PolicyValue[Points]
    share: PolicyValue[Percent]
    response: Fact
    benefit: Fact
