"""Weight lost, and what it says of cachexia."""

from trabecula.calculation.three_answers import above, all_of, any_of, below
from trabecula.calculation.written import exactly


def weight_loss(earlier_kg: float, present_kg: float) -> float:
    """Weight lost in percent of the earlier weight; negative is a gain.

    Raises ``ValueError`` for an earlier weight outside 20 to 350 kg, the project's plausible
    range, and for a present one below 0. Source: instruments dossier, section 8.6.
    """
    earlier = exactly("the earlier weight in kg", earlier_kg, 20, 350)
    present = exactly("the present weight in kg", present_kg, 0)
    return float(100 * (earlier - present) / earlier)


def cachexia(
    loss_in_6_months: float | None, body_mass_index: float | None, sarcopenia: bool | None
) -> bool | None:
    """Whether the criteria of cancer cachexia are met; None while that is open.

    Loss above 5 % in 6 months; or above 2 %, with a body mass index below 20 kg/m² or with
    sarcopenia. Source: Fearon, Lancet Oncol 2011;12:489, diagnostic criteria; instruments
    dossier, section 8.6.
    """
    depleted = any_of(below(body_mass_index, 20), sarcopenia)
    return any_of(above(loss_in_6_months, 5), all_of(above(loss_in_6_months, 2), depleted))
