"""Numbers, units, routes and sources of answers about medicines, as they are written."""

from collections.abc import Iterable
from fractions import Fraction

from trabecula.language.condition import Subject
from trabecula.language.opioid import RateUnit
from trabecula.language.source import Checked, Citation
from trabecula.pathway.medicines.organs import OrganRow
from trabecula.pathway.medicines.written_dose import WrittenDose
from trabecula.report.medicine_shapes import AdviceJson, AskJson, WrittenDoseJson
from trabecula.report.shape_words import SourceJson

UNITS = {
    RateUnit.MILLIGRAMS_PER_DAY: "mg a day",
    RateUnit.MICROGRAMS_PER_DAY: "micrograms a day",
    RateUnit.MICROGRAMS_PER_HOUR: "micrograms an hour",
}
"""Units in full: a microgram is never written in letters that could be milligrams."""


def to_ask(facts: Iterable[Subject]) -> list[AskJson]:
    """Facts to ask for, each once."""
    return [AskJson(fact.key, getattr(fact, "asks", fact.name)) for fact in dict.fromkeys(facts)]


def number(exact: Fraction) -> float:
    """For JSON; a whole number as one."""
    return exact.numerator if exact.denominator == 1 else float(exact)


def said_number(found: float) -> str:
    """A number of an answer, to three decimals, below 1 to five; no trailing zero."""
    text = f"{found:.3f}" if abs(found) >= 1 else f"{found:.5f}"
    return text.rstrip("0").rstrip(".")


def sources(cited: Iterable[Citation], checked: Checked | None = None) -> list[SourceJson]:
    """Each once; how far the row was checked, else how far the source was."""
    return [
        SourceJson(
            one.source.key, one.source.citation, one.place, (checked or one.source.checked).value
        )
        for one in dict.fromkeys(cited)
    ]


def written_dose(written: WrittenDose, medicine: str, route: str) -> WrittenDoseJson:
    """A dose as it was read."""
    lowest = Fraction(0) if written.as_needed else written.lowest
    said = () if written.route else (f"{route}, as no other way was written",)
    return WrittenDoseJson(
        written.text,
        medicine,
        route,
        written.release,
        number(written.highest),
        number(lowest),
        UNITS[written.unit],
        written.as_needed,
        (*written.remarks, *said),
    )


def advice(row: OrganRow) -> AdviceJson:
    """What an organ makes of a medicine."""
    asks = to_ask(row.asks)
    if row.row is None:
        return AdviceJson(row.organ, row.where, None, row.says, asks, [], [])
    holds = row.row.holds
    sides = [f"{says} ({at.source.key}, {at.place})" for says, at in holds.other_side]
    based = sources(row.row.sources, row.row.checked)
    return AdviceJson(row.organ, row.where, holds.action, holds.says, asks, sides, based)
