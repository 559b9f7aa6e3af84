"""Instruments: what is asked or measured together, and the scores that are made of it.

A score is a fact. How it is made is a function of `calculation`, on each item's mark, in the
order of ``of``. Bands name thresholds only: from this score upward, so that no gap can be written.
"""

from collections.abc import Callable
from dataclasses import KW_ONLY, dataclass
from enum import StrEnum
from functools import cached_property
from itertools import pairwise
from typing import Any, Final, Literal

from trabecula.language.code import Code
from trabecula.language.condition import About, Condition
from trabecula.language.fact import Fact
from trabecula.language.item import NotAnswered
from trabecula.language.source import Checked, Citation

EVERY_ITEM: Final = "every item is needed"


class AssessmentArea(StrEnum):
    """The areas in which a person is assessed, in the order in which they are read."""

    PAIN = "pain"
    STRUCTURE = "structure"
    NERVES = "nerves"
    FUNCTION = "function and falls"
    MOOD = "mood and sleep"
    SIDE_EFFECTS = "side effects that cost mobility"
    NUTRITION = "nutrition and metabolism"
    BONE_HEALTH = "bone health"
    PROGNOSIS = "prognosis"
    SOCIAL = "social and carer"


class Assessor(StrEnum):
    """Who answers, or who sees it in the person."""

    PERSON = "person"
    CARER = "carer"
    CLINICIAN = "clinician"


@dataclass(frozen=True)
class Licence:
    """What the owner of an instrument allows.

    ``wording`` says whether its own words may be shown without asking. One that is ``off`` is
    computed only where a site has declared its own licence.
    """

    terms: str
    wording: bool = False
    off: bool = False


@dataclass(frozen=True)
class Band:
    """From a score upward; with ``above``, from just above it.

    The first band of a scheme starts nowhere. ``meaning`` is what it says of the person.
    """

    name: str
    starts: float | None = None
    _: KW_ONLY
    above: bool = False
    meaning: str = ""

    def holds(self, value: float) -> bool:
        """Whether a score reaches this band."""
        if self.starts is None:
            return True
        return value > self.starts if self.above else value >= self.starts


@dataclass(frozen=True)
class Bands:
    """One way to name parts of a score's range, from the lowest band upward.

    Raises ``ValueError`` where the thresholds do not rise, or where a band besides the first has
    none.
    """

    scheme: str
    bands: tuple[Band, ...]
    _: KW_ONLY
    source: Citation
    checked: Checked

    def __post_init__(self) -> None:
        starts = [(band.starts, band.above) for band in self.bands if band.starts is not None]
        if len(self.bands) < 2 or self.bands[0].starts is not None:
            raise ValueError(f"{self.scheme}: two bands or more, of which the first starts nowhere")
        if len(starts) < len(self.bands) - 1 or any(a >= b for a, b in pairwise(starts)):
            raise ValueError(f"{self.scheme}: each band starts above the one before")

    def at(self, value: float) -> Band:
        """The band of a score."""
        return next(band for band in reversed(self.bands) if band.holds(value))

    def between(self, lowest: float, highest: float) -> tuple[Band, ...]:
        """Every band that scores from the lowest to the highest can be in."""
        first, last = self.bands.index(self.at(lowest)), self.bands.index(self.at(highest))
        return self.bands[first : last + 1]


@dataclass(frozen=True)
class MeaningfulChange:
    """How much a score must change within one person before it means something.

    At least ``better`` points, or ``percent`` of the earlier score, towards better; at least
    ``worse`` points, or ``worse_percent`` of the earlier score, towards worse. None where the
    source gives none: then nothing is said. Raises ``ValueError`` where it gives no size at all.
    """

    better: float | None
    worse: float | None
    _: KW_ONLY
    percent: float | None = None
    worse_percent: float | None = None
    source: Citation
    checked: Checked

    def __post_init__(self) -> None:
        if {self.better, self.worse, self.percent, self.worse_percent} == {None}:
            raise ValueError("a change that means something has a size")


@dataclass(frozen=True, eq=False)
class Score:
    """``gives`` is ``by(*marks of the items in of)``.

    The function returns None where it has no result, and `Bounds` where it can only say between
    which. With ``partial`` it takes None for what is missing and keeps the instrument's own rule,
    which ``missing`` says. Without, a missing item leaves what every completion could be; with
    ``rises`` the score never falls when a mark rises, so that its two ends are enough.
    ``fills`` is the fact of statements that this score becomes, where ``gives`` is not that fact;
    with ``only_yes`` a *no* says nothing of it; it gives way to scores ``after`` which it comes,
    by their keys, where these were obtained on the same day. ``expected`` is what others like this
    person come to: by itself it says nothing of this person.
    """

    gives: Fact
    _: KW_ONLY
    of: tuple[Fact, ...]
    by: Callable[..., Any]
    words: str
    missing: str = EVERY_ITEM
    partial: bool = False
    rises: bool = False
    higher: Literal["better", "worse"] | None = None
    bands: tuple[Bands, ...] = ()
    change: MeaningfulChange | None = None
    decimals: int = 0
    fills: Fact | None = None
    only_yes: bool = False
    after: tuple[str, ...] = ()
    expected: bool = False
    source: Citation
    checked: Checked

    @property
    def fact(self) -> Fact:
        """The fact of statements that this score becomes, or the score itself."""
        return self.gives if self.fills is None else self.fills

    def __post_init__(self) -> None:
        if self.partial == (self.missing == EVERY_ITEM):
            raise ValueError(
                f"{self.gives.key}: a rule for missing items and ``partial`` go together"
            )
        if self.change is not None and self.higher is None:
            raise ValueError(
                f"{self.gives.key}: which way is better, for a change to mean something?"
            )


@dataclass(frozen=True, eq=False)
class Instrument:
    """A named set of items and the scores made of them.

    ``name`` is its name on the command line and in codes, ``measures`` what it is for, ``version``
    its edition, ``recall`` the time that it asks about, ``interval`` how often to repeat it.
    With ``together`` its items count only when answered in one sitting; without, each comes from
    what is known of the person on the day. ``self_report`` is answered from the inside, so that
    drowsiness or confusion casts doubt on it. ``unsafe_if`` is when it must not be tried: of the
    person, and of any lesion or pain; ``without_test`` are the items that are told without trying
    it. ``only_if`` is when alone it makes sense: a score of long bones says nothing of a vertebra.
    Two results are compared only where their answers to ``same`` are known and alike. ``codes``
    are those of the whole panel.

    Raises ``ValueError`` where an item or score is named twice, where a score is made of what is
    no item or ``same`` holds one, or where an answer has the name of a missing one.
    """

    name: str
    title: str
    _: KW_ONLY
    measures: str
    area: AssessmentArea
    items: tuple[Fact, ...]
    scores: tuple[Score, ...]
    version: str
    recall: str
    interval: str
    licence: Licence
    about: About = About.PERSON
    together: bool = True
    self_report: bool = False
    assessors: tuple[Assessor, ...] = (Assessor.CLINICIAN,)
    unsafe_if: Condition | None = None
    without_test: tuple[Fact, ...] = ()
    only_if: Condition | None = None
    same: tuple[Fact, ...] = ()
    codes: tuple[Code, ...] = ()
    notes: tuple[str, ...] = ()
    source: Citation
    checked: Checked

    def __post_init__(self) -> None:
        keys = [item.key for item in self.items] + [score.gives.key for score in self.scores]
        if twice := sorted({key for key in keys if keys.count(key) > 1}):
            raise ValueError(f"{self.name}: two things are called {', '.join(twice)}")
        needs = [(score.gives.key, score.of) for score in self.scores]
        told = ("what is told without the test", self.without_test)
        for what, of in (*needs, told, ("what must be the same", self.same)):
            if foreign := [item.key for item in of if item not in self.items]:
                raise ValueError(f"{self.name}: {what} needs {', '.join(foreign)}, no item")
        reserved = {state.value for state in NotAnswered}
        for item in self.items:
            if taken := reserved.intersection(item.allowed):
                raise ValueError(f"{self.name}: {item.key} has an answer called {', '.join(taken)}")

    @property
    def is_of_the_carer(self) -> bool:
        """Whether a carer alone answers it, of themselves."""
        return self.assessors == (Assessor.CARER,)

    @property
    def licensable(self) -> bool:
        """Whether a site's declared licence turns it on: it is off, and has scores to give."""
        return self.licence.off and bool(self.scores)

    @cached_property
    def facts(self) -> tuple[Fact, ...]:
        """Its items, then its scores."""
        return (*self.items, *(score.gives for score in self.scores))

    @property
    def tested(self) -> tuple[Fact, ...]:
        """The items that are not told without trying it."""
        return tuple(item for item in self.items if item not in self.without_test)

    def item(self, name: str) -> Fact | None:
        """The item with this key, or whose key alone ends with ``_name``."""
        wanted = name.lower().replace("-", "_")
        exact = [item for item in self.items if item.key.lower() == wanted]
        found = exact or [i for i in self.items if i.key.lower().endswith(f"_{wanted}")]
        return found[0] if len(found) == 1 else None

    def score(self, key: str) -> Score:
        """The score with this key. Raises ``KeyError`` where there is none."""
        for score in self.scores:
            if score.gives.key == key:
                return score
        raise KeyError(key)
