"""Screening for malnutrition: MUST and NRS-2002.

Losses of weight are in percent (negative is a gain), the body mass index in kg/m². Missing items
leave bounds. The plausible ranges are the project's own: body mass index 0 to 150 kg/m², loss -100
to 100 %, intake 0 to 200 % of the need.
"""

from fractions import Fraction

from trabecula.calculation.bounds import Bounds
from trabecula.calculation.open_points import highest_of, met, part, sum_of
from trabecula.calculation.three_answers import any_of, below
from trabecula.calculation.written import exactly


def must(
    body_mass_index: float | None, unplanned_loss: float | None, acutely_ill: bool | None
) -> Bounds:
    """The Malnutrition Universal Screening Tool, in points.

    The middle bands hold both their ends: a body mass index of 18.5 and of 20, a loss of 5 % and
    of 10 %. Raises ``ValueError`` outside the plausible ranges. Source: BAPEN, steps 1 to 4;
    instruments dossier, sections 8.1 and 9.6.
    """
    return (
        part(body_mass_index, _must_body_mass, 0, 2)
        + part(unplanned_loss, _must_loss, 0, 2)
        + met(acutely_ill, bool, 2)
    )


def nrs_2002_prescreen(
    body_mass_index: float | None,
    weight_lost: bool | None,
    intake_reduced: bool | None,
    severely_ill: bool | None,
) -> bool | None:
    """Whether any of the four first questions is yes; None while that is open.

    A body mass index counts strictly below 20.5. Raises ``ValueError`` outside the plausible
    range. Source: Kondrup 2003, initial screening; instruments dossier, section 8.2.
    """
    if body_mass_index is not None:
        _plausible(body_mass_index)
    return any_of(below(body_mass_index, 20.5), weight_lost, intake_reduced, severely_ill)


def nrs_2002(
    nutrition: float | None, disease: float | None, age_years: float | None
) -> float | Bounds:
    """The final score, 0 to 7 points: two grades from 0 to 3, and a point from 70 years.

    What is missing leaves bounds.

    Raises ``ValueError`` for a grade or an age out of range. Source: Kondrup 2003, final
    screening; instruments dossier, section 8.2.
    """
    return sum_of(
        part(nutrition, lambda grade: int(exactly("nutrition", grade, 0, 3)), 0, 3),
        part(disease, lambda grade: int(exactly("disease", grade, 0, 3)), 0, 3),
        met(age_years, lambda years: exactly("age in years", years, 0, 130) >= 70),
    )


def nrs_2002_nutrition(  # noqa: PLR0917 (scores pass their items by position)
    loss_in_1_month: float | None,
    loss_in_2_months: float | None,
    loss_in_3_months: float | None,
    intake: float | None,
    body_mass_index: float | None,
    impaired: bool | None,
) -> Bounds:
    """The grade of impaired nutrition, 0 to 3: the highest of its criteria.

    ``intake`` is that of the last week in percent of the need; the grade of two that share an end
    (25, 50) is the higher, and 75 % still is grade 1. A body mass index counts only with an
    impaired general condition. Raises ``ValueError`` outside the plausible ranges. Source:
    Kondrup 2003 as in PMC2964075, table 1; instruments dossier, section 8.2.
    """
    low = part(body_mass_index, _nrs_body_mass, 0, 3)
    return highest_of(
        _grade("loss in 1 month", loss_in_1_month, (5, 3)),
        _grade("loss in 2 months", loss_in_2_months, (5, 2)),
        _grade("loss in 3 months", loss_in_3_months, (15, 3), (5, 1)),
        part(intake, _nrs_intake, 0, 3),
        Bounds(low.lowest if impaired else 0, 0 if impaired is False else low.highest),
    )


def _plausible(body_mass_index: float) -> Fraction:
    return exactly("body mass index in kg/m²", body_mass_index, 0, 150)


def _must_body_mass(body_mass_index: float) -> int:
    found = _plausible(body_mass_index)
    return 0 if found > 20 else 1 if found >= Fraction("18.5") else 2


def _must_loss(percent: float) -> int:
    lost = exactly("unplanned loss in percent", percent, -100, 100)
    return 0 if lost < 5 else 1 if lost <= 10 else 2


def _grade(name: str, percent: float | None, *steps: tuple[int, int]) -> Bounds:
    """The grade of the first limit that a loss is strictly above; the steps fall."""

    def reached(lost: float) -> int:
        exact = exactly(name, lost, -100, 100)
        return next((grade for limit, grade in steps if exact > limit), 0)

    return part(percent, reached, 0, steps[0][1])


def _nrs_intake(percent: float) -> int:
    eaten = exactly("intake in percent", percent, 0, 200)
    return next((grade for limit, grade in ((25, 3), (50, 2), (75, 1)) if eaten <= limit), 0)


def _nrs_body_mass(body_mass_index: float) -> int:
    found = _plausible(body_mass_index)
    return 3 if found < Fraction("18.5") else 2 if found <= Fraction("20.5") else 0
