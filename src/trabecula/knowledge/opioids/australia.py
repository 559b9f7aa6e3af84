"""The Australian tables: ANZCA Faculty of Pain Medicine 2021, and a palliative service's own.

Why      Both give oral morphine equivalents, and differ: a buprenorphine patch counts 2 or 2.4 for
         each microgram an hour, parenteral morphine 3 or 2.
Misuse   As exposure, to convert by; as ratios, without the reduction. Never out of a patch: what
         patches come to stands only among the exposures.
"""

from fractions import Fraction

from trabecula.knowledge.sources.medicines_lists import anzca_equivalence_2021, nsw_handbook
from trabecula.language.opioid import Opioid, RateUnit
from trabecula.language.opioid_table import (
    EquianalgesicRatio,
    EquianalgesicTable,
    ExposureFactor,
    ExposureTable,
    Measure,
    RatioRange,
)
from trabecula.language.route import PARENTERAL, Route
from trabecula.language.source import Checked, Citation

_Said = tuple[Opioid, str, tuple[Route, ...], RateUnit]

_MG, _MICROGRAM, _RATE = (
    RateUnit.MILLIGRAMS_PER_DAY,
    RateUnit.MICROGRAMS_PER_DAY,
    RateUnit.MICROGRAMS_PER_HOUR,
)
_ORAL = (Route.ORAL,)
_SUBLINGUAL = (Route.SUBLINGUAL,)
_PATCH = (Route.TRANSDERMAL,)
_SUBCUTANEOUS = (Route.SUBCUTANEOUS,)
_ANZCA = anzca_equivalence_2021.at("appendix, opioid equivalence table")
_NSW = nsw_handbook.at("opioid-conversions.json")

_ANZCA_SAYS: tuple[_Said, ...] = (
    (Opioid.MORPHINE, "1", _ORAL, _MG),
    (Opioid.OXYCODONE, "1.5", (Route.ORAL, Route.RECTAL), _MG),
    (Opioid.HYDROMORPHONE, "5", _ORAL, _MG),
    (Opioid.CODEINE, "0.13", _ORAL, _MG),
    (Opioid.TRAMADOL, "0.2", _ORAL, _MG),
    (Opioid.TAPENTADOL, "0.3", _ORAL, _MG),
    (Opioid.MORPHINE, "3", PARENTERAL, _MG),
    (Opioid.OXYCODONE, "3", PARENTERAL, _MG),
    (Opioid.HYDROMORPHONE, "15", PARENTERAL, _MG),
    (Opioid.CODEINE, "0.25", PARENTERAL, _MG),
    (Opioid.PETHIDINE, "0.4", PARENTERAL, _MG),
    (Opioid.FENTANYL, "0.2", PARENTERAL, _MICROGRAM),
)
_ANZCA_OF_BUPRENORPHINE_AND_PATCHES: tuple[_Said, ...] = (
    (Opioid.BUPRENORPHINE, "40", _SUBLINGUAL, _MG),
    (Opioid.BUPRENORPHINE, "2", _PATCH, _RATE),
    (Opioid.FENTANYL, "3", _PATCH, _RATE),
)
_NSW_SAYS: tuple[_Said, ...] = (
    (Opioid.MORPHINE, "1", _ORAL, _MG),
    (Opioid.OXYCODONE, "1.5", _ORAL, _MG),
    (Opioid.HYDROMORPHONE, "5", _ORAL, _MG),
    (Opioid.CODEINE, "0.1", _ORAL, _MG),
    (Opioid.TRAMADOL, "0.1", _ORAL, _MG),
    (Opioid.TAPENTADOL, "0.15", _ORAL, _MG),
    (Opioid.MORPHINE, "2", _SUBCUTANEOUS, _MG),
    (Opioid.OXYCODONE, "3", _SUBCUTANEOUS, _MG),
    (Opioid.HYDROMORPHONE, "10", _SUBCUTANEOUS, _MG),
    (Opioid.FENTANYL, "0.1", _SUBCUTANEOUS, _MICROGRAM),
)
_NSW_OF_BUPRENORPHINE_AND_PATCHES: tuple[_Said, ...] = (
    (Opioid.BUPRENORPHINE, "0.04", _SUBLINGUAL, _MICROGRAM),
    (Opioid.BUPRENORPHINE, "2.4", _PATCH, _RATE),
    (Opioid.FENTANYL, "3", _PATCH, _RATE),
)


def _factors(said: tuple[_Said, ...], source: Citation) -> tuple[ExposureFactor, ...]:
    return tuple(
        ExposureFactor(
            opioid=opioid,
            routes=routes,
            unit=unit,
            holds=Fraction(factor),
            sources=(source,),
            checked=Checked.YES,
        )
        for opioid, factor, routes, unit in said
    )


def _ratios(said: tuple[_Said, ...], source: Citation) -> tuple[EquianalgesicRatio, ...]:
    return tuple(
        EquianalgesicRatio(
            opioid=opioid,
            routes=routes,
            unit=unit,
            holds=RatioRange(Fraction(ratio), Fraction(ratio)),
            sources=(source,),
            checked=Checked.YES,
        )
        for opioid, ratio, routes, unit in said
    )


anzca_2021 = ExposureTable(
    key="anzca_2021",
    name="ANZCA FPM 2021",
    edition="PS01(PM) appendix, 2021",
    measure=Measure.OMEDD,
    rows=_factors(_ANZCA_SAYS + _ANZCA_OF_BUPRENORPHINE_AND_PATCHES, _ANZCA),
    elsewhere="the ANZCA table of 2021, as it was seen, has no factor for it",
)
anzca_2021_ratios = EquianalgesicTable("anzca_2021", "ANZCA FPM 2021", _ratios(_ANZCA_SAYS, _ANZCA))
nsw = ExposureTable(
    key="nsw",
    name="NSW Illawarra Shoalhaven palliative service",
    edition="staff handbook, as seen",
    measure=Measure.OMEDD,
    rows=_factors(_NSW_SAYS + _NSW_OF_BUPRENORPHINE_AND_PATCHES, _NSW),
    elsewhere="the handbook has no factor for it",
    scope="practice of one service, not a national standard",
)
nsw_ratios = EquianalgesicTable(
    "nsw", "NSW Illawarra Shoalhaven palliative service", _ratios(_NSW_SAYS, _NSW)
)
