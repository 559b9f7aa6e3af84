"""``trabecula medicines convert``: one opioid into another, with its kidneys, liver and ceiling.

The arithmetic is always shown, as an estimate. There is a dose only where kidneys, liver and
frailty are known as far as the new opioid asks for them; what is missing is asked for.
"""

from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import Final

from trabecula.calculation.opioid_conversion import Conversion, Wishes, convert
from trabecula.calculation.opioid_derivation import Step, derivation
from trabecula.calculation.opioid_refusal import Refusal
from trabecula.cli.medicines.conversion_shape import (
    ConversionQuestion,
    begin,
    market_named,
    refusal_json,
    step,
)
from trabecula.cli.medicines.into_patch import into_a_patch
from trabecula.cli.medicines.organs import Organs, organs_for
from trabecula.cli.medicines.person import known
from trabecula.cli.medicines.reading import (
    named_opioid,
    named_release,
    named_route,
    one_of,
    opioid_line,
    part,
)
from trabecula.cli.medicines.regimen import rounded
from trabecula.errors import UnusableDose
from trabecula.knowledge.facts.person import age
from trabecula.knowledge.formulary import FORMULARY
from trabecula.knowledge.opioids.tables import opioid_tables
from trabecula.language.answer import Answer
from trabecula.language.decimals import written
from trabecula.language.opioid import Opioid
from trabecula.language.opioid_table import EquianalgesicTable, RotationReason
from trabecula.language.quantity import Years
from trabecula.language.route import Release, Route
from trabecula.language.source import Checked
from trabecula.pathway.medicines.written_dose import OpioidLine
from trabecula.pathway.taken.known import Known
from trabecula.report.medicine_shapes import ConversionJson, StepJson
from trabecula.report.medicine_words import UNITS, number, to_ask

REASONS: Final = {
    reason.name.lower().replace("_", "-"): reason
    for reason in RotationReason
    if reason is not RotationReason.HIGH_DOSE
}
"""Why an opioid is changed, as it is named; a high dose is seen by itself."""
_NEEDS_MOST: Final = "the reduction rests on age and frailty"


def answer(asked: ConversionQuestion, line: int | None = None) -> ConversionJson:
    """The conversion, or why there is none. Raises `UnusableDose` for what cannot be asked."""
    written_line = opioid_line(asked.dose)
    opioid, route = _target(asked)
    market_named(asked.market)
    person = known(asked)
    release = named_release(asked.release) if asked.release else None
    organs = organs_for(opioid, route, release, person)
    if (opioid, route) == (written_line.dose.opioid, written_line.dose.route):
        raise UnusableDose(
            f"{opioid} {route} is what is taken already: there is nothing to convert"
        )
    reasons = frozenset((*_named_reasons(asked.because), *_seen_reasons(person, organs)))
    try:
        if route is Route.TRANSDERMAL:
            return into_a_patch(asked, written_line, opioid, organs, line)
        return _convert(asked, written_line, opioid, route, organs, reasons, release, person, line)
    except ValueError as error:
        raise UnusableDose(str(error)) from None


def _target(asked: ConversionQuestion) -> tuple[Opioid, Route]:
    opioid, said = named_opioid(asked.to)
    route = named_route(asked.route) if asked.route else said
    if route is None and opioid in (Opioid.FENTANYL, Opioid.BUPRENORPHINE):
        raise UnusableDose(f"say how {opioid} is to be given: --route patch, or another way")
    return opioid, route or Route.ORAL


def _named_reasons(because: Iterable[str]) -> Iterator[RotationReason]:
    for reason in because:
        yield one_of(reason.casefold().replace("_", "-").replace(" ", "-"), REASONS, "reason")


def _seen_reasons(person: Known, organs: Organs) -> Iterator[RotationReason]:
    if _older_or_frail(person) is Answer.APPLIES:
        yield RotationReason.OLDER_OR_FRAIL
    if organs.impaired:
        yield RotationReason.ORGAN_IMPAIRMENT


def _older_or_frail(person: Known) -> Answer:
    return person.answer(FORMULARY.dose_facts.frail | (age >= Years(65)))


def _convert(  # noqa: PLR0917 (what is converted, into what, for whom)
    asked: ConversionQuestion,
    line: OpioidLine,
    opioid: Opioid,
    route: Route,
    organs: Organs,
    reasons: frozenset[RotationReason],
    release: Release | None,
    person: Known,
    number_of_line: int | None,
) -> ConversionJson:
    dose = line.exact
    named = None if asked.reduction is None else part(asked.reduction, "--reduction")
    table = _ratio_table(asked.table)
    found = convert(
        dose,
        opioid,
        route,
        opioid_tables,
        Wishes(
            reasons=reasons,
            ratio=None if asked.ratio is None else part(asked.ratio, "--ratio"),
            reduction=named,
            table=table,
        ),
    )
    shape = begin(asked, line, opioid, route, organs, reasons, number_of_line)
    if isinstance(found, Refusal):
        shape.refused = refusal_json(found)
        return shape
    shape.table = (table or opioid_tables.by_range).name
    shape.steps = list(_steps(found, organs))
    shape.unit = UNITS[found.before_reduction.row.unit]
    amount = _after_organs(found, organs)
    shape.estimate = number(amount)
    shape.cautions += found.cautions
    if (
        found.reduction.chosen < found.reduction.most
        and _older_or_frail(person) is Answer.NOT_KNOWN
    ):
        shape.asks += to_ask(person.open(FORMULARY.dose_facts.frail | (age >= Years(65))))
        shape.cautions.append(f"Less than the most was taken off: {_NEEDS_MOST}.")
    organs.hold(shape, amount, found.before_reduction.row.unit)
    if shape.refused or shape.asks or not organs.listed:
        return shape
    market = market_named(asked.market)
    if market is None:
        shape.dose = number(amount)
        shape.cautions.append("Not rounded: --market rounds it down to what is sold there.")
    else:
        shape.regimen = rounded(amount, opioid, route, market, organs, release)
        shape.dose = None if shape.regimen is None else shape.regimen.daily
        if shape.regimen is None:
            shape.cautions.append(
                "Nothing that is listed there is small enough, or fits the interval."
            )
    return shape


def _steps(found: Conversion, organs: Organs) -> Iterator[StepJson]:
    for one in derivation(found):
        if not one.says.startswith("rescue dose"):
            yield step(one)
    amount = _after_organs(found, organs)
    if amount != found.new_dose and organs.fraction is not None:
        low, high = organs.fraction
        yield step(
            Step(
                f"not above {written(100 * low)} % of what was not reduced, for {organs.because}",
                amount,
                amount,
                min(found.new_dose, _before(found) * high),
                found.before_reduction.row.unit,
                organs.cited,
                Checked.FROM_KNOWLEDGE,
            )
        )


def _before(found: Conversion) -> Fraction:
    return found.before_reduction.lowest if found.named_ratio is None else found.named_ratio


def _after_organs(found: Conversion, organs: Organs) -> Fraction:
    """The stricter of the reduction and of what kidneys and liver leave; not one on the other."""
    if organs.fraction is None or found.dose.opioid is found.opioid:
        return found.new_dose
    return min(found.new_dose, _before(found) * organs.fraction[0])


def _ratio_table(key: str) -> EquianalgesicTable | None:
    if not key:
        return None
    held = (opioid_tables.by_range, *opioid_tables.by_source)
    tables = {table.key.replace("_", "-"): table for table in held}
    return one_of(key.replace("_", "-"), tables, "table of ratios")
