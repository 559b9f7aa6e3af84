"""Whether to offer naloxone to take home: for whom an opioid is dangerous, and not in dying."""

from dataclasses import KW_ONLY, dataclass
from fractions import Fraction
from typing import Final

from trabecula.calculation.three_answers import all_of, any_of
from trabecula.language.opioid import Exposure

THRESHOLD: Final = Exposure(Fraction(50))
"""Morphine milligram equivalents a day. Source: CDC 2022, recommendation 8 (V_NLX, second-hand)."""


@dataclass(frozen=True)
class Risk:
    """What makes an opioid dangerous; None is not known.

    ``kidneys_or_liver`` is their failure, ``tolerance_lost`` after a pause or a taper,
    ``overdose_or_misuse`` an earlier overdose or a substance use disorder.
    """

    _: KW_ONLY
    benzodiazepine: bool | None = None
    gabapentinoid: bool | None = None
    alcohol: bool | None = None
    sleep_apnoea: bool | None = None
    lung_disease: bool | None = None
    kidneys_or_liver: bool | None = None
    aged_65: bool | None = None
    overdose_or_misuse: bool | None = None
    tolerance_lost: bool | None = None
    children_at_home: bool | None = None


def offers_naloxone(
    opioid: bool | None, exposure: Exposure | None, risk: Risk, comfort_only: bool | None
) -> bool | None:
    """Whether to offer it to a person on an opioid, or starting one; None while that is open.

    An undefined exposure counts as high, as do 50 or more. Not where only comfort is sought: there
    a senior reviews. Source: rule R40; errata, parts A (EMR-12) and B (R40).
    """
    high = exposure is None or exposure >= THRESHOLD
    dangers = any_of(
        high,
        risk.benzodiazepine,
        risk.gabapentinoid,
        risk.alcohol,
        risk.sleep_apnoea,
        risk.lung_disease,
        risk.kidneys_or_liver,
        risk.aged_65,
        risk.overdose_or_misuse,
        risk.tolerance_lost,
        risk.children_at_home,
    )
    return all_of(opioid, dangers, None if comfort_only is None else not comfort_only)
