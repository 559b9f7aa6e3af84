"""What a question of conversion asks, and what every answer to one carries."""

from collections.abc import Iterable
from typing import Final

from trabecula.calculation.opioid_derivation import Step
from trabecula.calculation.opioid_refusal import Refusal
from trabecula.cli.medicines.organs import Organs
from trabecula.cli.medicines.person import AboutPerson
from trabecula.cli.medicines.reading import one_of
from trabecula.knowledge.opioids.tables import opioid_tables
from trabecula.language.dose_form import Market
from trabecula.language.opioid import Opioid
from trabecula.language.opioid_table import RotationReason
from trabecula.language.route import Route
from trabecula.pathway.medicines.written_dose import OpioidLine
from trabecula.report.medicine_shapes import ConversionJson, RefusalJson, StepJson
from trabecula.report.medicine_words import UNITS, number, sources, written_dose

NOT_LOOKED_AT: Final = (
    "Contraindications and interactions are not looked at here: see trabecula medicines dose, "
    "and check."
)


class ConversionQuestion(AboutPerson, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The options of the command; ``to`` may name the route too, as in ``fentanyl patch``."""

    dose: str
    to: str
    route: str = ""
    release: str = ""
    days: int | None = None
    ratio: float | str | None = None
    reduction: float | str | None = None
    because: tuple[str, ...] = ()
    market: str = ""
    table: str = ""


def market_named(text: str) -> Market | None:
    """A market by its letters; None where none is named."""
    markets = {market.value.casefold(): market for market in Market}
    return one_of(text.casefold(), markets, "market") if text else None


def refusal_json(refusal: Refusal) -> RefusalJson:
    """Why nothing is computed."""
    return RefusalJson(refusal.reason, refusal.says, sources(refusal.sources))


def step(one: Step) -> StepJson:
    """A step, for the answer."""
    return StepJson(
        one.says,
        number(one.counts),
        number(one.lowest),
        number(one.highest),
        UNITS[one.unit],
        sources(one.sources, one.checked),
    )


def begin(  # noqa: PLR0917 (what every answer carries)
    asked: ConversionQuestion,
    line: OpioidLine,
    opioid: Opioid,
    route: Route,
    organs: Organs,
    reasons: Iterable[RotationReason],
    number_of_line: int | None,
) -> ConversionJson:
    """An answer without a dose yet."""
    return ConversionJson(
        line=number_of_line,
        id=asked.id,
        dose_before=written_dose(line.written, line.dose.opioid, line.dose.route),
        medicine=opioid,
        route=route,
        table="",
        steps=[],
        estimate=None,
        dose=None,
        unit="",
        regimen=None,
        refused=None,
        asks=organs.asks,
        advice=list(organs.advice),
        reasons=[str(reason) for reason in RotationReason if reason in reasons],
        cautions=[*organs.cautions, NOT_LOOKED_AT],
        other_tables=[],
        rescue="Reckon the rescue dose anew from the new background: trabecula medicines rescue.",
        reassess_hours=opioid_tables.rotation.reassess_hours,
    )
