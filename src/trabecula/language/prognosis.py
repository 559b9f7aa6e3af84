"""Group estimates: how long people with such points lived, in one published cohort.

They are about a group of the past, never a number of days for a person.
"""

from dataclasses import KW_ONLY, dataclass

from trabecula.language.instrument import Band
from trabecula.language.quantity import Quantity
from trabecula.language.source import Checked, Citation


@dataclass(frozen=True)
class Alive:
    """The share of the group, in percent, that was alive after some time."""

    percent: float
    after: Quantity
    _: KW_ONLY
    checked: Checked

    @property
    def words(self) -> str:
        """As it is said everywhere."""
        return f"{self.percent:g} % were alive after {self.after}"


@dataclass(frozen=True)
class MedianSurvival:
    """The time that half of the group outlived; ``interval`` is its 95 % confidence interval."""

    time: Quantity
    _: KW_ONLY
    interval: tuple[float, float] | None = None
    checked: Checked

    @property
    def words(self) -> str:
        """As it is said everywhere."""
        if self.interval is None:
            return f"half of them outlived {self.time}"
        lowest, highest = self.interval
        return f"half of them outlived {self.time} (95 % interval {lowest:g} to {highest:g})"


@dataclass(frozen=True)
class Stated:
    """What a source says of the group in other ways, in words of our own."""

    words: str
    _: KW_ONLY
    checked: Checked


Figure = Alive | MedianSurvival | Stated


@dataclass(frozen=True)
class GroupEstimate:
    """What was published of the people whose points are from ``starts`` upward.

    With ``above``, from just above it; the first group of a tool starts nowhere. ``cohort`` says
    who they were, ``era`` when they were treated, ``size`` how many the whole cohort was; ``era``
    is empty and ``size`` None where that was not seen. ``checked`` is how far cohort, era and size
    were verified; each figure says it for itself, and what was not read in the source is said so
    beside it, since the band that shows it may have been.
    """

    name: str
    starts: float | None = None
    _: KW_ONLY
    above: bool = False
    cohort: str
    era: str
    size: int | None
    figures: tuple[Figure, ...]
    source: Citation
    checked: Checked

    @property
    def words(self) -> str:
        """The figures with whom they are about."""
        number = "number not seen" if self.size is None else f"n = {self.size} in all"
        figures = "; ".join(
            figure.words + _unless_read(figure.checked, " ({})") for figure in self.figures
        )
        known = f"{self.era or 'years not seen'}, {number}{_unless_read(self.checked, '; {}')}"
        return f"In group {self.name} of {self.cohort} ({known}): {figures}."

    @property
    def band(self) -> Band:
        """The group as a band of the score, with its figures as what it means."""
        return Band(self.name, self.starts, above=self.above, meaning=self.words)


def _unless_read(checked: Checked, said: str) -> str:
    return "" if checked is Checked.YES else said.format(checked.value)
