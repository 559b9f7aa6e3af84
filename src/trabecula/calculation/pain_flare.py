"""Pain flare: a rise of pain after radiotherapy that goes away again."""

from typing import Final

from trabecula.calculation.written import exactly

WINDOW_IN_DAYS: Final = 10


def pain_flare(  # noqa: PLR0917 (scores pass what they need by position)
    pain_before: float,
    highest_pain: float,
    morphine_equivalent_before_mg_per_day: float,
    morphine_equivalent_then_mg_per_day: float,
    days_after_radiotherapy: float,
    back_at_baseline: bool,
) -> bool:
    """Whether the pain flared: worst pain (0 to 10) or opioid (mg/day) rose, and came back.

    Pain rose by 2 or more without a fall of the opioid dose, or the dose by a quarter or more
    without a fall of pain; within 10 days of the radiotherapy; and both returned to where they
    were. A first opioid is a rise of a quarter or more. Raises ``ValueError`` for pain outside 0
    to 10, and for a negative dose or day. Source: Chow, Radiother Oncol 2005;75:64, abstract;
    guideline dossier, section 0a; errata, part B, row on pain flare.
    """
    rise = exactly("highest pain", highest_pain, 0, 10) - exactly("pain before", pain_before, 0, 10)
    before = exactly(
        "morphine equivalent before in mg/day", morphine_equivalent_before_mg_per_day, 0
    )
    then = exactly("morphine equivalent then in mg/day", morphine_equivalent_then_mg_per_day, 0)
    days = exactly("days after radiotherapy", days_after_radiotherapy, 0)
    more_pain = rise >= 2 and then >= before
    more_opioid = then > before and 4 * then >= 5 * before and rise >= 0
    return (more_pain or more_opioid) and days <= WINDOW_IN_DAYS and back_at_baseline
