"""Which patch for what was taken before. One way only, and not before the gate of tolerance.

Why      A fentanyl patch kills who is not used to opioids, and the sources differ by a strength:
         180 mg of oral morphine is 50 or 75 micrograms an hour.
Misuse   Backwards. Before `tolerance`: rows below 60 mg stand here only as what a source says. With
         a further reduction: the bands for rotation are low already.

What the sources print in whole milligrams (60-134, 135-224) is closed upward: up to below 135.
"""

from fractions import Fraction

from trabecula.knowledge.sources.medicines_guidelines import nccn_cancer_pain
from trabecula.knowledge.sources.medicines_labels import butrans_label
from trabecula.knowledge.sources.medicines_lists import (
    fentanyl_patch_nccn,
    fentanyl_patch_table_of_canada,
    fentanyl_patch_tables,
)
from trabecula.language.opioid import Opioid
from trabecula.language.opioid_table import PatchReading, PatchTable, Undefined
from trabecula.language.source import Checked, Citation
from trabecula.language.table import Includes, Range, Ranges

_Rate = Fraction | Undefined
_SMC = fentanyl_patch_tables.at("table 1")
_CFP = fentanyl_patch_table_of_canada.at("table 4 and empendium 031_0296")
_NCCN = fentanyl_patch_nccn.at("25 micrograms/h = 60 mg/day of oral morphine")
_BUTRANS = butrans_label.at("dosing and initiation")


def _rising(
    name: str,
    sources: tuple[Citation, ...],
    checked: Checked,
    end: int,
    *starts: tuple[int, str],
    first: Checked | None = None,
) -> Ranges[Fraction, _Rate]:
    """Half-open rows: each from its start up to below the next, the last up to below the end.

    ``first`` is how far the first row was checked, where that is less than the others.
    """
    ends = [*(start for start, _ in starts[1:]), end]
    rows = tuple(
        Range[Fraction, _Rate](
            Fraction(start),
            Fraction(end),
            Includes.LOWEST,
            holds=Fraction(rate),
            sources=sources,
            checked=first if first and start == starts[0][0] else checked,
        )
        for (start, rate), end in zip(starts, ends, strict=True)
    )
    return Ranges(name, rows)


def _of_fentanyl(
    key: str,
    name: str,
    bands: Ranges[Fraction, _Rate],
    reading: PatchReading = PatchReading.ORAL_MORPHINE,
    note: str = "",
) -> PatchTable:
    return PatchTable(key, name, Opioid.FENTANYL, reading, True, bands, note)


fentanyl_rotation = _of_fentanyl(
    "rotation",
    "Fentanyl patch, rotation, US and EU",
    _rising("Fentanyl patch by oral morphine, mg a day: rotation", (_SMC,), Checked.YES, 1125, (60, "25"), (135, "50"), (225, "75"), (315, "100"), (405, "125"), (495, "150"), (585, "175"), (675, "200"), (765, "225"), (855, "250"), (945, "275"), (1035, "300"), first=Checked.IN_PART),
    note="Low already: no further reduction. The EU lists 25 from 45 mg, and 12.5 below 45 mg.",
)  # fmt: skip
fentanyl_eu_stable = _of_fentanyl(
    "eu_stable",
    "Fentanyl patch, stable and well tolerated, EU",
    _rising("Fentanyl patch by oral morphine, mg a day: EU, stable", (_SMC,), Checked.YES, 330, (0, "12.5"), (60, "25"), (90, "50"), (150, "75"), (210, "100"), (270, "125")),
    note="Only where a stable opioid is well tolerated. Its first row is below the dose of tolerance.",
)  # fmt: skip
fentanyl_canada = _of_fentanyl(
    "canada",
    "Fentanyl patch, Canada",
    _rising("Fentanyl patch by oral morphine, mg a day: Canada", (_CFP,), Checked.YES, 405, (45, "12"), (60, "25"), (135, "37"), (180, "50"), (225, "62"), (270, "75"), (315, "87"), (360, "100")),
    note="Its first row is below the dose of tolerance. Patches of 12, 37, 62 and 87 deliver 12.5, 37.5, 62.5 and 87.5.",
)  # fmt: skip
fentanyl_canada_oxycodone = _of_fentanyl(
    "canada_oxycodone",
    "Fentanyl patch by oral oxycodone, Canada",
    _rising("Fentanyl patch by oral oxycodone, mg a day: Canada", (_CFP,), Checked.FROM_KNOWLEDGE, 150, (30, "12"), (45, "25"), (90, "37"), (120, "50")),
    reading=PatchReading.ORAL_OXYCODONE,
)  # fmt: skip
fentanyl_nccn = _of_fentanyl(
    "nccn",
    "Fentanyl patch, NCCN equivalents",
    _rising("Fentanyl patch by oral morphine, mg a day: NCCN", (_NCCN, nccn_cancer_pain.at("conversion to transdermal fentanyl")), Checked.SECOND_HAND, 300, (60, "25"), (120, "50"), (180, "75"), (240, "100")),
    note="NCCN gives four equivalents: read here as the strongest patch that is not above the dose.",
)  # fmt: skip


def _of_buprenorphine(
    lowest: int, highest: int | None, includes: Includes, rate: _Rate
) -> Range[Fraction, _Rate]:
    return Range(
        Fraction(lowest),
        None if highest is None else Fraction(highest),
        includes,
        holds=rate,
        sources=(_BUTRANS,),
        checked=Checked.YES,
    )


buprenorphine_label = PatchTable(
    "buprenorphine",
    "Buprenorphine patch, US label",
    Opioid.BUPRENORPHINE,
    PatchReading.ORAL_MORPHINE,
    False,
    Ranges(
        "Buprenorphine patch by oral morphine, mg a day",
        (
            _of_buprenorphine(0, 30, Includes.LOWEST, Fraction(5)),
            _of_buprenorphine(30, 80, Includes.BOTH, Fraction(10)),
            _of_buprenorphine(80, None, Includes.NEITHER, Undefined("above 80 mg a day 20 micrograms an hour, the most there is, may not be enough: choose another opioid")),
        ),
    ),
    note="From 30 to 80 mg a day: taper to no more than 30 mg a day first. At most 20 micrograms an hour.",
)  # fmt: skip
