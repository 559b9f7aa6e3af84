"""Effects: what an option may give and cost, in numbers of 100 people, each with its source.

What a source does not give as a number of people is kept in words and marked as not to be drawn.
"""

from collections.abc import Mapping
from dataclasses import KW_ONLY, dataclass
from enum import StrEnum
from fractions import Fraction
from functools import cached_property
from typing import Final

from trabecula.language.decimals import written
from trabecula.language.policy import Policy, PolicyValue
from trabecula.language.priority import BEST_MARK, WORST_MARK, Marks, Priority
from trabecula.language.source import Checked, Citation
from trabecula.language.table import TableRow


@dataclass(frozen=True)
class OutOf100:
    """How many of 100 people, exactly, or between two bounds that different counts give.

    ``counted`` says what is counted where a source does not count people, but lesions or reports.
    Raises ``ValueError`` outside 0 to 100, and where the bounds are the wrong way round.
    """

    lowest: Fraction
    highest: Fraction
    counted: str = "people"

    def __post_init__(self) -> None:
        if not 0 <= self.lowest <= self.highest <= 100:
            raise ValueError(f"of 100 people: from {self.lowest} to {self.highest} cannot be")

    def __str__(self) -> str:
        number = written(self.lowest)
        if not self.exact:
            number += f" to {written(self.highest)}"
        return f"{number} of 100 {self.counted}"

    @property
    def exact(self) -> bool:
        """Whether it is one number."""
        return self.lowest == self.highest


def of_100(
    lowest: int | str, highest: int | str | None = None, counted: str = "people"
) -> OutOf100:
    """So many of 100 people: ``of_100(35)``, ``of_100("0.9")``, ``of_100(67, 74)``."""
    return OutOf100(Fraction(lowest), Fraction(lowest if highest is None else highest), counted)


MARK: Final = "mark_of_"
"""How the names of policy values begin that are marks of effects."""


class Comparison(StrEnum):
    """With what the people of a trial were compared."""

    UNTREATED = "no treatment, or a sham or placebo"
    OTHER_TREATMENT = "another treatment"
    NONE = "nobody: one group only"


@dataclass(frozen=True)
class Arm:
    """One group of a trial, and how many of 100 in it had the outcome."""

    name: str
    people: OutOf100


@dataclass(frozen=True)
class Outcome(TableRow[str]):
    """A chance, as published: ``holds`` names the outcome, ``when`` and ``of_whom`` say the rest.

    ``wanted`` is False where fewer is better. ``difference_shown`` is False where the source calls
    the difference between the arms chance, or does not say.

    Raises ``ValueError`` where an arm to compare with stands beside *one group only*, or lacks.
    """

    _: KW_ONLY
    when: str
    of_whom: str
    arm: Arm
    against: Arm | None = None
    comparison: Comparison = Comparison.NONE
    wanted: bool = True
    difference_shown: bool = True
    note: str = ""

    def __post_init__(self) -> None:
        super().__post_init__()
        if (self.against is None) is not (self.comparison is Comparison.NONE):
            raise ValueError(f"{self.holds}: say with whom it was compared, and that arm")

    @property
    def number_needed_to_treat(self) -> int | None:
        """How many are treated so that one more has the outcome; only against no treatment.

        Rounded up; None where an arm is not one number, does no better, or no difference is shown.
        """
        if self.against is None or self.comparison is not Comparison.UNTREATED:
            return None
        if not self.difference_shown:
            return None
        if not (self.arm.people.exact and self.against.people.exact):
            return None
        gain = self.arm.people.lowest - self.against.people.lowest
        gain = gain if self.wanted else -gain
        return None if gain <= 0 else -(-100 // gain)


@dataclass(frozen=True)
class NotDrawn(TableRow[str]):
    """A result that is no number of 100 people: in words, with why it is not drawn."""

    _: KW_ONLY
    because: str


@dataclass(frozen=True)
class Harm(TableRow[str]):
    """What can go wrong: of how many of 100, or None where no number is known.

    ``of_whom`` says in which group it was counted. ``against`` is another group beside it.
    """

    _: KW_ONLY
    people: OutOf100 | None
    of_whom: str = ""
    against: Arm | None = None
    note: str = ""


@dataclass(frozen=True)
class Onset:
    """After how many days the effect comes: at the earliest, typically, and at the latest.

    The effect is what ``measure`` of its effect names: relief, or walking, or fewer fractures.

    Raises ``ValueError`` where they are not in order.
    """

    earliest: int
    typical: int
    latest: int

    def __post_init__(self) -> None:
        if not 0 <= self.earliest <= self.typical <= self.latest:
            raise ValueError(
                f"onset {self.earliest}, {self.typical}, {self.latest} is out of order"
            )


@dataclass(frozen=True)
class Visits:
    """Visits in the first 12 weeks (days 0 to 83), the fewest and the most; None where not known.

    Calls and what is done at home alone are no visits. ``says`` is as published.
    """

    fewest: int | None
    most: int | None
    says: str


@dataclass(frozen=True)
class Burden:
    """What an option asks of the person, against not having it; negative is less.

    ``pills`` are a day, ``sedation`` goes from -3 to 3, ``hospital_days`` are in all. None is not
    known.
    """

    visits: Visits
    pills: int | None
    sedation: int | None
    hospital_days: int | None


class Certainty(StrEnum):
    """How certain the evidence is."""

    HIGH = "high"
    MODERATE = "moderate"
    LOW = "low"
    VERY_LOW = "very low"
    NO_ESTIMATE = "no estimate"


@dataclass(frozen=True, eq=False)
class Effect:
    """What is known of an option's benefit, harm and burden. ``code`` is the dossier's.

    ``certainty_says`` is the source's own nuance ("high (pain), low (function)"); ``certainty`` is
    that of what ``measure`` names, and between two the lower. ``onset`` is None where nothing sets
    in, or none is known. ``marks`` are our own judgement.

    Raises ``ValueError`` without a source, and where outcomes stand beside *no estimate*.
    """

    title: str
    _: KW_ONLY
    code: str
    measure: str
    outcomes: tuple[Outcome, ...] = ()
    not_drawn: tuple[NotDrawn, ...] = ()
    onset: Onset | None
    durability: str
    harms: tuple[Harm, ...]
    burden: Burden
    mobility: str
    marks: Marks
    certainty: Certainty
    certainty_says: str = ""
    sources: tuple[Citation, ...]
    checked: Checked
    note: str = ""

    @cached_property
    def mark_values(self) -> Mapping[Priority, PolicyValue[int]]:
        """Each mark as a local policy value, since no evidence gives it."""
        name = self.code.lower().replace("-", "_")
        return {
            priority: PolicyValue(
                f"{MARK}{name}_{priority.replace(' ', '_')}",
                mark,
                WORST_MARK,
                BEST_MARK,
                reason=f"How well {self.title} ({self.code}) serves {priority} is our own "
                "judgement, not evidence.",
            )
            for priority, mark in self.marks.items()
        }

    def marks_under(self, policy: Policy) -> Marks:
        """The marks as a clinic has set them."""
        if not policy.settings:
            return self.marks
        return {priority: policy.value(value) for priority, value in self.mark_values.items()}

    def __post_init__(self) -> None:
        if not self.sources:
            raise ValueError(f"effect {self.code} needs a source and a place in it")
        if self.outcomes and self.certainty is Certainty.NO_ESTIMATE:
            raise ValueError(f"effect {self.code} has numbers, so it has an estimate")
