"""Exposure by the factors of CDC 2022.

Why      One measure of how much opioid a person takes, all of them together.
Misuse   To convert from one opioid to another. As a limit in cancer pain, which CDC 2022 leaves
         out: here it informs, and no more.
"""

from fractions import Fraction

from trabecula.knowledge.sources.medicines_guidelines import cdc_2022_guideline
from trabecula.knowledge.sources.medicines_lists import cdc_2022_factors
from trabecula.language.opioid import Opioid, RateUnit
from trabecula.language.opioid_table import (
    ExposureFactor,
    ExposureTable,
    Factor,
    Measure,
    Undefined,
)
from trabecula.language.route import TRANSMUCOSAL, Route
from trabecula.language.source import Checked

_HERE = cdc_2022_factors.at("table of MME doses for commonly prescribed opioids")
_MU_AGONIST = "by its activity at the mu receptor; whether overdose follows the dose in the same way is not known"


def _row(
    opioid: Opioid,
    factor: Factor,
    *routes: Route,
    unit: RateUnit = RateUnit.MILLIGRAMS_PER_DAY,
    note: str = "",
) -> ExposureFactor:
    return ExposureFactor(
        opioid=opioid,
        routes=routes or (Route.ORAL,),
        unit=unit,
        holds=factor,
        note=note,
        sources=(_HERE,),
        checked=Checked.YES,
    )


cdc_2022 = ExposureTable(
    key="cdc_2022",
    name="CDC 2022",
    edition="MMWR Recomm Rep 2022;71(3)",
    measure=Measure.MME,
    rows=(
        _row(Opioid.CODEINE, Fraction("0.15")),
        _row(Opioid.FENTANYL, Fraction("2.4"), Route.TRANSDERMAL, unit=RateUnit.MICROGRAMS_PER_HOUR),
        _row(Opioid.HYDROCODONE, Fraction(1)),
        _row(Opioid.HYDROMORPHONE, Fraction(5), note="4 in 2016"),
        _row(Opioid.METHADONE, Fraction("4.7"), note="for surveillance only; 4 to 12 by the day's dose in 2016"),
        _row(Opioid.MORPHINE, Fraction(1)),
        _row(Opioid.OXYCODONE, Fraction("1.5")),
        _row(Opioid.OXYMORPHONE, Fraction(3)),
        _row(Opioid.TAPENTADOL, Fraction("0.4"), note=_MU_AGONIST),
        _row(Opioid.TRAMADOL, Fraction("0.2"), note=f"0.1 in 2016; {_MU_AGONIST}"),
        _row(Opioid.BUPRENORPHINE, Undefined("CDC 2022 leaves buprenorphine out: a partial agonist with a ceiling"), *Route),
        _row(Opioid.FENTANYL, Undefined("CDC 2022 has no factor for fentanyl through the mouth or nose"), *TRANSMUCOSAL),
    ),
    elsewhere="CDC 2022 has factors for what is taken by mouth, and for the fentanyl patch, and for no other opioid or route",
    scope=f"{cdc_2022_guideline.citation}: pain of cancer, sickle cell, palliative and end-of-life care are left out",
)  # fmt: skip
