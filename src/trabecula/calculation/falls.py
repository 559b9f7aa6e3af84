"""Falls: who may fall next, by what was asked, seen and measured.

Each function takes None for what is missing: a missing answer is never a no.
"""

from typing import Final, Literal

from trabecula.calculation.bounds import Bounds
from trabecula.calculation.three_answers import any_of
from trabecula.calculation.written import exactly

Tier = Literal["low", "moderate", "high"]

MOST_FALLS: Final = 1000
"""More falls in a year than anybody is asked about."""


def may_fall_by_balance(
    side_by_side: float | None, semi_tandem: float | None, tandem: float | None
) -> bool | None:
    """Whether the four stages of balance mark a risk: tandem, or an easier stage, below 10 s.

    Raises ``ValueError`` outside 0 to 10 seconds. Source: CDC STEADI; instruments dossier 5.3.
    """
    easier = any_of(_failed(side_by_side), _failed(semi_tandem))
    return True if easier else _failed(tandem)


def may_fall_by_questions(
    fell: float | None,
    falls: int | None,
    injured: bool | None,
    unsteady: float | None,
    worried: float | None,
) -> bool | None:
    """Whether any of the three key questions is answered yes.

    A fall that is told in any way is a fall: by the question, by the number, by an injury. Source:
    CDC STEADI algorithm (from knowledge); instruments dossier 5.8.
    """
    return any_of(_fallen(fell, falls, injured), _yes(unsteady), _yes(worried))


def number_of_falls(
    fell: float | None, falls: int | None, injured: bool | None
) -> Bounds | int | None:
    """How many falls in the year; at least one, where a fall was told and no number above 0.

    Source: instruments dossier 5.8.
    """
    fallen = _fallen(fell, falls, injured)
    if not fallen:
        return None if fallen is None else 0
    return falls or Bounds(1, MOST_FALLS)


def tier_of_2013(  # noqa: PLR0917 (marks come by position)
    fell: float | None,
    falls: int | None,
    injured: bool | None,
    unsteady: float | None,
    worried: float | None,
    problem: bool | None,
) -> Tier | None:
    """The tier of the older STEADI algorithm; None where the missing answers decide it.

    Low where no key question is yes; else high with two falls, an injury, or a problem of gait,
    strength or balance; else moderate. A number of 0 beside a fall that is told is not known.
    Source: CDC STEADI 2013, second-hand; instruments dossier
    5.8.
    """
    positive = may_fall_by_questions(fell, falls, injured, unsteady, worried)
    if not positive:
        return None if positive is None else "low"
    repeated = falls >= 2 if falls else None
    if _fallen(fell, falls, injured) is False:
        repeated, injured = False, False
    severe = any_of(repeated, injured, problem)
    return None if severe is None else "high" if severe else "moderate"


def short_fes_i(*answers: float | None) -> int | None:
    """The sum of seven answers of 1 to 4; with one missing, the sum by 6 times 7, rounded up.

    None where more than one is missing. Raises ``ValueError`` outside 1 to 4. Source: Kempen 2008;
    instruments dossier 5.10.
    """
    given = [exactly("answer", answer, 1, 4) for answer in answers if answer is not None]
    if len(given) < len(answers) - 1:
        return None
    return -int(-sum(given) * len(answers) // len(given))


def _failed(held: float | None) -> bool | None:
    return None if held is None else exactly("seconds of a stance", held, 0, 10) < 10


def _fallen(fell: float | None, falls: int | None, injured: bool | None) -> bool | None:
    told = (_yes(fell), _yes(falls), injured)
    return True if True in told else None if told[:2] == (None, None) else False


def _yes(answer: float | None) -> bool | None:
    return None if answer is None else answer > 0
