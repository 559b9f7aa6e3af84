"""``trabecula medicines taper``: a dose brought down step by step, with dates."""

import re
from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from typing import Final

from trabecula.calculation.dose_rounding import GivenDose
from trabecula.calculation.taper import Taper, TaperRefusal, taper
from trabecula.cli.medicines.conversion_shape import market_named
from trabecula.cli.medicines.person import Asked
from trabecula.cli.medicines.reading import by_ingredients, is_medicine, opioid_line
from trabecula.errors import UnknownMedicine, UnusableDose
from trabecula.knowledge.formulary import FORMULARY
from trabecula.knowledge.opioids.names import OPIOID_NAMES
from trabecula.knowledge.opioids.tables import opioid_tables
from trabecula.knowledge.tapers.of_medicines import OPIOID_TAPER, TAPERS
from trabecula.language.decimals import written
from trabecula.language.dose import DoseUnit
from trabecula.language.dose_form import DoseForm, Market
from trabecula.language.opioid import Opioid
from trabecula.language.route import Release, Route
from trabecula.language.taper import Decline, FallByPart, TaperRule
from trabecula.pathway.dosage import read_medicine
from trabecula.pathway.medicines.written_dose import WrittenDose, read_dose
from trabecula.report.medicine_shapes import RefusalJson, TaperJson, TaperStepJson
from trabecula.report.medicine_words import UNITS, number, sources

_DAYS: Final = {
    "day": Fraction(1),
    "week": Fraction(7),
    "month": Fraction(365, 12),
    "year": Fraction(365),
}
_TIME: Final = re.compile(r"(?:(\d+(?:\.\d+)?)|an?|one) ?(day|week|month|year)s?")
_STEPS_OF_ONE_PERCENT: Final = 100
_SPECIALIST: Final = "A specialist decides how it is stopped: no taper of it is computed."


class TaperQuestion(Asked, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``used_for`` is how long it was taken, ``start`` the day of the first lower dose."""

    dose: str
    used_for: str = ""
    from_: str = ""
    market: str = ""


def answer(asked: TaperQuestion, line: int | None = None) -> TaperJson:
    """The taper, or why there is none. Raises `UnusableDose` and `UnknownMedicine`."""
    name, rule = _rule(asked.dose)
    dose = _dose(asked.dose, name)
    days = days_of(asked.used_for) if asked.used_for else None
    shape = _begin(asked, name, rule, dose, days, line)
    if name in (Opioid.METHADONE, Opioid.BUPRENORPHINE) and dose.route is not Route.TRANSDERMAL:
        shape.refused = RefusalJson(name, _SPECIALIST, sources(rule.sources, rule.checked))
        return shape
    times = int(dose.times_a_day) if dose.times_a_day and dose.times_a_day.denominator == 1 else 1
    forms, exact = _forms(name, dose, market_named(asked.market))
    start = _day(asked.from_)
    found = taper(rule, dose.highest, days, forms, start, 1 if exact else max(1, times))
    if isinstance(found, TaperRefusal):
        shape.refused = RefusalJson(found.reason, _said_refusal(found, shape.unit), [])
        return shape
    _fill(shape, found, days or 0)
    if exact and len(found.steps) > 1:
        shape.because = (
            "The amounts are as reckoned: --market gives what can be taken of an opioid."
        )
    return shape


def days_of(text: str) -> int:
    """How many days ``15 months`` are, in whole days. Raises `UnusableDose`."""
    found = _TIME.fullmatch(text.strip().casefold())
    if found is None:
        raise UnusableDose(f"{text!r} is no time: give it like '10 days', '6 weeks' or '15 months'")
    return int(Fraction(found[1] or 1) * _DAYS[found[2]])


def _rule(text: str) -> tuple[str, TaperRule]:
    names = [name.casefold() for name in read_medicine(by_ingredients(text), is_medicine).names]
    for name in names:
        if name in OPIOID_NAMES:
            return OPIOID_NAMES[name].value, OPIOID_TAPER
        for called, rule in TAPERS:
            if name in called:
                return name, rule
    known = ", ".join(["any opioid", *(called[0] for called, _ in TAPERS)])
    raise UnknownMedicine(
        f"{text!r} names nothing that there is a taper for: there is one for {known}"
    )


def _dose(text: str, name: str) -> WrittenDose:
    dose = (
        opioid_line(text).written
        if name in OPIOID_NAMES
        else read_dose(by_ingredients(text), is_medicine)
    )
    if dose.as_needed or dose.lowest != dose.highest:
        raise UnusableDose(f"{text!r} is no one amount of a day: give what is taken in 24 hours")
    if dose.highest <= 0:
        raise UnusableDose(f"{text!r}: a dose is above zero")
    return dose


def _forms(name: str, dose: WrittenDose, market: Market | None) -> tuple[list[DoseForm], bool]:
    """What one dose can be made of; and whether that is only as exact as reckoned."""
    if name in OPIOID_NAMES and market is not None:
        route = dose.route or Route.ORAL
        releases = [dose.release] if dose.release else [Release.MODIFIED, Release.IMMEDIATE]
        sold = [
            product.holds
            for release in releases
            for product in opioid_tables.forms(OPIOID_NAMES[name], route, release, market)
        ]
        if sold:
            return sold, False
    medicine = None if name in OPIOID_NAMES else FORMULARY.medicine(name)
    forms = [
        DoseForm(form.name, tuple(found))
        for form in (medicine.forms if medicine else ())
        if (found := [s.number for s in form.strengths if s.unit is DoseUnit.MILLIGRAM])
        and "each mL" not in form.name
    ]
    if forms:
        return forms, False
    return [DoseForm("as reckoned", (dose.highest / _STEPS_OF_ONE_PERCENT,), measured=True)], True


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text) if text else date.today()
    except ValueError:
        raise UnusableDose(f"--from takes a day like 2026-03-01, not {text!r}") from None


def _begin(  # noqa: PLR0917 (what every answer carries)
    asked: TaperQuestion,
    name: str,
    rule: TaperRule,
    dose: WrittenDose,
    days: int | None,
    line: int | None,
) -> TaperJson:
    return TaperJson(
        line=line,
        id=asked.id,
        medicine=name,
        before=number(dose.highest),
        unit=UNITS[dose.unit],
        rule=rule.name,
        days_taken=days,
        pace="",
        part=None,
        every_days=None,
        steps=[],
        refused=None,
        because="",
        watch=rule.watch,
        pause=rule.pause,
        says=rule.says,
        sources=sources(rule.sources, rule.checked),
    )


def _fill(shape: TaperJson, found: Taper, days: int) -> None:
    row = found.rule.holds.at(days)
    shape.because = found.because
    if isinstance(row.holds, Decline):
        first = row.holds.phases[0]
        shape.every_days = first.days
        if isinstance(first.fall, FallByPart):
            shape.part = number(first.fall.aim)
        shape.pace = "; ".join(_pace(row.holds, shape.unit))
    shape.sources = sources((*row.sources, *found.rule.sources), row.checked)
    shape.steps = [
        TaperStepJson(step.day.isoformat(), number(step.daily), list(map(_given, step.doses)))
        for step in found.steps
    ]


def _pace(decline: Decline, unit: str) -> Iterator[str]:
    for phase in decline.phases:
        fall = phase.fall
        if isinstance(fall, FallByPart):
            by = f"{written(100 * fall.aim)} % {fall.of}"
        else:
            by = f"{written(fall.aim)} {unit}"
        least, most = phase.days
        often = f"{least} days" if least == most else f"{least} to {most} days"
        down = f", down to {written(phase.until)} {unit}" if phase.until else ""
        yield f"by {by} every {often}{down}"


def _given(dose: GivenDose) -> str:
    if not dose.pieces:
        return f"{written(dose.amount)} {dose.form.name}"
    pieces = " + ".join(f"{count} x {written(strength)}" for strength, count in dose.pieces)
    return f"{pieces} ({dose.form.name})"


def _said_refusal(found: TaperRefusal, unit: str) -> str:
    if found.stuck_at is None or found.largest_fall is None:
        return found.says
    return (
        f"{found.says} From {written(found.stuck_at)} {unit} a step may fall by "
        f"{written(found.largest_fall)} at most."
    )
