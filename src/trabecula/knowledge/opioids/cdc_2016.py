"""Exposure by the factors of CDC 2016, with what its file of products adds.

Why      Older records and calculators count by it; the same dose differs from CDC 2022.
Misuse   As for `cdc_2022`. The clinical factors go before the file: methadone counts by the day's
         dose, where the file, made for analysts, counts it threefold.

The guideline prints 1-20, 21-40, 41-60 and 61 upward, so that 20.5 mg is in none; CMS 2018 prints
the edges that stand here. The file gave buprenorphine 30 per mg, 12.6 per patch for a week; from
2018 on it has no factor.
"""

from fractions import Fraction

from trabecula.knowledge.sources.medicines_lists import cdc_2016_factors, von_korff_2008
from trabecula.knowledge.sources.opioid_files import cdc_product_file_2016, cms_factors_2018
from trabecula.language.opioid import Opioid, RateUnit
from trabecula.language.opioid_table import (
    ExposureFactor,
    ExposureTable,
    Factor,
    Measure,
    Undefined,
)
from trabecula.language.route import Route
from trabecula.language.source import Checked, Citation
from trabecula.language.table import Includes, Range, Ranges

_CLINICAL = cdc_2016_factors.at("GetConversionFactor")
_FILE = cdc_product_file_2016.at("summary table; opioids by product")
_CMS = cms_factors_2018.at("table, methadone")
_ORAL = (Route.ORAL,)
_ORAL_AND_RECTAL = (Route.ORAL, Route.RECTAL)


def _band(above: int, highest: int | None, factor: int) -> Range[Fraction, Fraction]:
    return Range(
        Fraction(above),
        None if highest is None else Fraction(highest),
        Includes.NEITHER if highest is None else Includes.HIGHEST,
        holds=Fraction(factor),
        sources=(_CLINICAL, _CMS),
        checked=Checked.YES,
    )


def _row(  # noqa: PLR0917 (a row of the table)
    opioid: Opioid,
    factor: Factor,
    routes: tuple[Route, ...] = _ORAL,
    unit: RateUnit = RateUnit.MILLIGRAMS_PER_DAY,
    sources: tuple[Citation, ...] = (_CLINICAL, _FILE),
    note: str = "",
) -> ExposureFactor:
    return ExposureFactor(
        opioid=opioid,
        routes=routes,
        unit=unit,
        holds=factor,
        note=note,
        sources=sources,
        checked=Checked.YES,
    )


def _of_the_file(opioid: Opioid, factor: str, *routes: Route, note: str = "") -> ExposureFactor:
    return _row(opioid, Fraction(factor), routes or _ORAL, sources=(_FILE,), note=note)


def _fentanyl(factor: str, *routes: Route) -> ExposureFactor:
    micrograms = RateUnit.MICROGRAMS_PER_DAY
    return _row(Opioid.FENTANYL, Fraction(factor), routes, micrograms, sources=(_FILE,))


cdc_2016 = ExposureTable(
    key="cdc_2016",
    name="CDC 2016",
    edition="clinical factors 2016/2018, and the CDC file of products, 2016 version",
    measure=Measure.MME,
    rows=(
        _row(Opioid.CODEINE, Fraction("0.15")),
        _row(Opioid.FENTANYL, Fraction("2.4"), (Route.TRANSDERMAL,), RateUnit.MICROGRAMS_PER_HOUR, note="7.2 for each patch of three days is the same"),
        _row(Opioid.HYDROCODONE, Fraction(1)),
        _row(Opioid.HYDROMORPHONE, Fraction(4), _ORAL_AND_RECTAL, note="5 in 2022"),
        _row(Opioid.METHADONE, Ranges("Methadone by mg a day, CDC 2016", (_band(0, 20, 4), _band(20, 40, 8), _band(40, 60, 10), _band(60, None, 12))), sources=(_CLINICAL, _CMS), note="3 in the file of products, which warns that this underestimates"),
        _row(Opioid.MORPHINE, Fraction(1), _ORAL_AND_RECTAL),
        _row(Opioid.OXYCODONE, Fraction("1.5")),
        _row(Opioid.OXYMORPHONE, Fraction(3), _ORAL_AND_RECTAL),
        _row(Opioid.TAPENTADOL, Fraction("0.4"), sources=(_FILE,), note="not among the coded clinical factors"),
        _row(Opioid.TRAMADOL, Fraction("0.1"), sources=(_FILE, von_korff_2008.at("table 2")), note="0.2 in 2022; not among the coded clinical factors"),
        _of_the_file(Opioid.BUTORPHANOL, "7", Route.NASAL),
        _of_the_file(Opioid.DEXTROPROPOXYPHENE, "0.23", note="withdrawn"),
        _of_the_file(Opioid.DIHYDROCODEINE, "0.25"),
        _of_the_file(Opioid.LEVOMETHADYL, "8", note="withdrawn"),
        _of_the_file(Opioid.LEVORPHANOL, "11"),
        _of_the_file(Opioid.OPIUM, "1", Route.RECTAL),
        _of_the_file(Opioid.PENTAZOCINE, "0.37"),
        _of_the_file(Opioid.PETHIDINE, "0.1"),
        _fentanyl("0.13", Route.BUCCAL, Route.SUBLINGUAL),
        _fentanyl("0.18", Route.ORAL_FILM_OR_SPRAY),
        _fentanyl("0.16", Route.NASAL),
        _row(Opioid.BUPRENORPHINE, Undefined("no factor since the edition of 2018: a partial agonist with a ceiling"), tuple(Route), sources=(_CMS,)),
    ),
    elsewhere="CDC 2016 has no factor for what is injected, nor for an opioid that is not in its file",
    scope="for analysis of prescriptions; not for converting from one opioid to another",
)  # fmt: skip
