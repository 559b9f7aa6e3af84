"""Measures of quality: of whom something is asked of a service, and for how many it is so.

A measure compares nobody with a target. It has three answers, and one more: whether it concerns a
person may not be known either. What is not known is its own share, and never a no.
"""

from collections.abc import Sequence
from dataclasses import KW_ONLY, dataclass

from trabecula.language.condition import About, Condition
from trabecula.language.fact import Fact
from trabecula.language.quantity import Weeks
from trabecula.language.source import Checked, Citation
from trabecula.language.statement import Statement


@dataclass(frozen=True, eq=False)
class QualityMeasure:
    """Of those ``among`` whom it is asked, for how many does ``counts`` hold on a day?

    ``excludes`` leaves out whoever is known to be so; who is not known to be, stays. Of a measure
    about lesions, it concerns a person with one lesion or more of those ``among``, and holds where
    it holds for each of these. ``follows`` are the statements that call for it. Raises
    ``ValueError`` without a source or without what it does not tell.
    """

    title: str
    _: KW_ONLY
    code: str
    asks: str
    about: About = About.PERSON
    among: Condition
    counts: Condition
    excludes: Condition | None = None
    follows: tuple[Statement, ...]
    sources: tuple[Citation, ...]
    checked: Checked
    limits: str

    def __post_init__(self) -> None:
        _check(self.code, self.sources, self.limits)

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """All that it asks."""
        asked = (self.among, self.counts, self.excludes)
        return tuple(one for one in asked if one is not None)


@dataclass(frozen=True)
class CourseMeasure:
    """A measure over time, of treatments, alerts or plans: what counts is said in words.

    ``among`` and ``counts`` are as of a `QualityMeasure`, ``left_out`` what is not counted. Raises
    ``ValueError`` as that does.
    """

    title: str
    _: KW_ONLY
    code: str
    asks: str
    among: str
    counts: str
    left_out: str
    sources: tuple[Citation, ...]
    checked: Checked
    limits: str

    def __post_init__(self) -> None:
        _check(self.code, self.sources, self.limits)


@dataclass(frozen=True, eq=False)
class Quality:
    """What is asked of a service, and by what people are set apart to see whether it is fair.

    Responses are looked at so long after a treatment as ``response_at``. ``age_bands`` are the ages
    at which a band begins.
    """

    _: KW_ONLY
    measures: tuple[QualityMeasure, ...]
    response: CourseMeasure
    alerts: CourseMeasure
    plans: CourseMeasure
    response_at: tuple[Weeks, ...]
    age_bands: tuple[int, ...]
    primary: Fact
    deprivation: Fact

    @property
    def over_time(self) -> tuple[CourseMeasure, ...]:
        """The measures over time."""
        return self.response, self.alerts, self.plans


def _check(code: str, sources: Sequence[Citation], limits: str) -> None:
    if not sources or not limits:
        raise ValueError(f"measure {code} needs a source, and what it does not tell")
