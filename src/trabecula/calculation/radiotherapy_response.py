"""Response of one site to radiotherapy, by the international consensus endpoints.

Any rise of the opioid dose is an increase. The dose is stable when it changes by less than 25 %
either way; a first opioid is an increase of 25 % or more. These are the dossier's conventions,
where the paper is silent.
"""

from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import Literal

from trabecula.calculation.written import exactly

Category = Literal["cr", "pr", "pp", "ir"]
"""Complete response, partial response, pain progression, indeterminate response."""


@dataclass(frozen=True, slots=True)
class Response:
    """``strict`` is the paper's category; ``both_worsened`` says that pain and opioid both rose.

    The paper calls both together indeterminate.
    """

    strict: Category
    both_worsened: bool

    @property
    def response(self) -> Category:
        """The category that is acted on: both worsened is progression.

        Source: guideline dossier, section 12, fact l_rt_response.
        """
        return "pp" if self.both_worsened else self.strict


@dataclass(frozen=True, slots=True)
class _Course:
    pain_before: Fraction
    pain_now: Fraction
    opioid_before: Fraction
    opioid_now: Fraction

    @property
    def pain_rise(self) -> Fraction:
        return self.pain_now - self.pain_before

    @property
    def opioid_rose(self) -> bool:
        return self.opioid_now > self.opioid_before

    @property
    def opioid_rose_by_a_quarter(self) -> bool:
        return self.opioid_rose and 4 * self.opioid_now >= 5 * self.opioid_before

    @property
    def opioid_fell_by_a_quarter(self) -> bool:
        return self.opioid_before > 0 and 4 * self.opioid_now <= 3 * self.opioid_before

    @property
    def opioid_stable(self) -> bool:
        return not (self.opioid_rose_by_a_quarter or self.opioid_fell_by_a_quarter)


@lru_cache(maxsize=4096)
def response_to_radiotherapy(
    pain_before: float | None,
    pain_now: float | None,
    morphine_equivalent_before_mg_per_day: float | None,
    morphine_equivalent_now_mg_per_day: float | None,
) -> Response | None:
    """The response at the treated site, from worst pain in 24 h (0 to 10) and opioid (mg/day).

    None where an item is missing, and where there was no pain before: not evaluable. Raises
    ``ValueError`` for pain outside 0 to 10 or a negative dose. Source: Chow, IJROBP
    2012;82:1730, endpoint definitions (from knowledge, not checked); instruments dossier 2.3.
    """
    if (
        pain_before is None
        or pain_now is None
        or morphine_equivalent_before_mg_per_day is None
        or morphine_equivalent_now_mg_per_day is None
    ):
        return None
    course = _Course(
        exactly("pain before", pain_before, 0, 10),
        exactly("pain now", pain_now, 0, 10),
        exactly("morphine equivalent before in mg/day", morphine_equivalent_before_mg_per_day, 0),
        exactly("morphine equivalent now in mg/day", morphine_equivalent_now_mg_per_day, 0),
    )
    if course.pain_before == 0:
        return None
    both_worsened = course.pain_rise >= 2 and course.opioid_rose_by_a_quarter
    return Response(_category(course), both_worsened)


def response_category(
    pain_before: float, pain_now: float, opioid_before: float, opioid_now: float
) -> Category | None:
    """The category that is acted on; doses in mg/day of oral morphine.

    None, errors and source as for `response_to_radiotherapy`.
    """
    response = response_to_radiotherapy(pain_before, pain_now, opioid_before, opioid_now)
    return None if response is None else response.response


def _category(course: _Course) -> Category:
    if course.pain_now == 0 and not course.opioid_rose:
        return "cr"
    if _is_partial(course):
        return "pr"
    return "pp" if _is_progression(course) else "ir"


def _is_partial(course: _Course) -> bool:
    less_pain = course.pain_rise <= -2 and not course.opioid_rose
    return less_pain or (course.opioid_fell_by_a_quarter and course.pain_rise <= 0)


def _is_progression(course: _Course) -> bool:
    more_pain = course.pain_rise >= 2 and course.opioid_stable
    return more_pain or (course.opioid_rose_by_a_quarter and 0 <= course.pain_rise <= 1)
