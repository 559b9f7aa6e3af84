"""How the parts of a review of medicines are said: numbers, reasons, and what is cited."""

from collections.abc import Iterable
from fractions import Fraction

from trabecula.language.condition import Subject
from trabecula.language.decimals import written
from trabecula.language.source import Checked, Citation, Source
from trabecula.pathway.dosage import HOURS_A_DAY, Daily, Unit
from trabecula.pathway.medicines.dose_for_person import DoseForPerson, Reason
from trabecula.pathway.taken.taken import TakenMedicine
from trabecula.report.medicine_choice_shapes import DoseHereJson
from trabecula.report.medicine_review_shapes import CitedJson, DailyJson
from trabecula.report.medicine_shapes import AskJson, ReasonJson
from trabecula.report.medicine_words import number, sources, to_ask
from trabecula.report.shape_words import SourceJson

_WORDS = {Unit.MICROGRAM: "micrograms", Unit.UNIT: "units", Unit.PIECE: "pieces"}


class Citing:
    """Turns what is said into its shapes, and keeps every source that it cites."""

    def __init__(self) -> None:
        self._cited: dict[str, Source] = {}

    def sources(
        self, cited: Iterable[Citation], checked: Checked | None = None
    ) -> list[SourceJson]:
        """Each source with its place."""
        cited = tuple(cited)
        self._cited |= {one.source.key: one.source for one in cited}
        return sources(cited, checked)

    def reason(self, reason: Reason) -> ReasonJson:
        """Something that bears on a dose."""
        return ReasonJson(reason.says, self.sources(reason.sources, reason.checked))

    def said(self, says: str, cited: Iterable[Citation], checked: Checked | None) -> ReasonJson:
        """Anything that is said, on its basis."""
        return ReasonJson(says, self.sources(cited, checked))

    def dose(self, dose: DoseForPerson) -> DoseHereJson:
        """One dosing for this person."""
        dosing = dose.dosing
        against = [self.reason(one) for one in dose.against]
        other = [
            self.said(f"Another source: {says}", (at,), None) for says, at in dosing.other_side
        ]
        return DoseHereJson(
            dosing.holds,
            [str(route) for route in dosing.routes],
            str(dosing.release),
            dose.verdict,
            None if dose.dose is None else str(dose.dose),
            None if dose.most_a_day is None else str(dose.most_a_day),
            [self.reason(one) for one in dose.because],
            against,
            [*map(self.reason, dose.check), *other],
            to_ask(dose.asks),
            dosing.note,
            self.sources(dosing.sources, dosing.checked),
        )

    @property
    def cited(self) -> list[CitedJson]:
        """Every source, once, by its key."""
        return [
            CitedJson(key, source.citation, source.reference, source.checked.value)
            for key, source in sorted(self._cited.items())
        ]


def labels(medicines: Iterable[TakenMedicine]) -> list[str]:
    """What medicines are called, each once."""
    return list(dict.fromkeys(medicine.label for medicine in medicines))


def asked(facts: Iterable[Subject]) -> list[AskJson]:
    """Facts to ask for."""
    return to_ask(facts)


def daily(found: Daily | None) -> DailyJson | None:
    """What it comes to in a day, or in an hour from a patch."""
    if found is None:
        return None
    amount, period = found.rate.amount, "an hour" if found.rate.hours == 1 else "a day"
    if found.rate.hours not in (1, HOURS_A_DAY):
        period = f"in {written(found.rate.hours)} hours"
    unit = f"{_WORDS.get(amount.unit, str(amount.unit))} {period}"
    low, high = amount.span.low, amount.span.high
    return DailyJson(
        number(low), number(high), unit, found.averaged, _in_words(low, high, unit, found.averaged)
    )


def _in_words(low: Fraction, high: Fraction, unit: str, averaged: bool) -> str:
    on_average = "not every day the same, on average " if averaged else ""
    if low == high:
        return f"{on_average}{said(high)} {unit}"
    if low == 0:
        return f"{on_average}up to {said(high)} {unit}"
    return f"{on_average}{said(low)} to {said(high)} {unit}"


def said(exact: Fraction) -> str:
    """A number as it is read: as it is where it ends soon, else with what matters of it."""
    whole = written(exact)
    return whole if len(whole.partition(".")[2]) <= 2 else f"{float(exact):.3g}"
