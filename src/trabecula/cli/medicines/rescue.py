"""``trabecula medicines rescue``: a rescue dose from the background of a day."""

from fractions import Fraction

from trabecula.calculation.dose_rounding import round_down
from trabecula.calculation.opioid_refusal import Refusal
from trabecula.calculation.rescue_dose import RescueDose, rescue_dose
from trabecula.cli.medicines.conversion_shape import NOT_LOOKED_AT, market_named, refusal_json
from trabecula.cli.medicines.organs import Organs, organs_for
from trabecula.cli.medicines.person import AboutPerson, known
from trabecula.cli.medicines.reading import named_opioid, named_route, opioid_line, part
from trabecula.errors import UnusableDose
from trabecula.knowledge.opioids.tables import opioid_tables
from trabecula.language.decimals import written
from trabecula.language.opioid import Opioid, OpioidDose
from trabecula.language.route import PARENTERAL, Release, Route
from trabecula.report.medicine_shapes import RescueJson
from trabecula.report.medicine_words import number, sources


class RescueQuestion(AboutPerson, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``dose`` is the background, ``with_`` the opioid of the rescue dose."""

    dose: tuple[str, ...] | str
    with_: str = ""
    route: str = ""
    part: float | str | None = None
    market: str = ""


def answer(asked: RescueQuestion, line: int | None = None) -> RescueJson:
    """The rescue dose, or why there is none. Raises `UnusableDose`."""
    texts = (asked.dose,) if isinstance(asked.dose, str) else asked.dose
    background = [opioid_line(text).exact for text in texts]
    if not background:
        raise UnusableDose("give the background of a day, like 'morphine 60 mg/day'")
    opioid, route = _rescue_opioid(asked, background)
    market = market_named(asked.market)
    sold = opioid_tables.forms(opioid, route, Release.IMMEDIATE, market) if market else ()
    try:
        found = rescue_dose(
            background,
            opioid,
            route,
            opioid_tables.rescue,
            opioid_tables.by_range,
            (),
            None if asked.part is None else part(asked.part, "--part"),
        )
    except ValueError as error:
        raise UnusableDose(str(error)) from None
    organs = organs_for(opioid, route, Release.IMMEDIATE, known(asked))
    same = all((one.opioid, one.route) == (opioid, route) for one in background)
    shape = _begin(asked, opioid, route, organs, line, same=same)
    if isinstance(found, Refusal):
        shape.refused = refusal_json(found)
        return shape
    _fill(shape, found)
    shape.refused = organs.forbids or (None if same else organs.unsettled)
    if same and shape.refused is not None:
        shape.cautions.append("It is what is taken already: look at the background itself.")
    amount = found.mg if same else _lowered(shape, found, organs)
    if market is not None:
        given = round_down(amount, [product.holds for product in sold]) if sold else None
        shape.rounded = None if given is None else number(given.amount)
        if given is None:
            shape.cautions.append("Nothing that is listed there is small enough.")
    if not (shape.refused or shape.asks) and (same or organs.listed):
        shape.dose = number(amount) if market is None else shape.rounded
    return shape


def _rescue_opioid(asked: RescueQuestion, background: list[OpioidDose]) -> tuple[Opioid, Route]:
    """As it is named; else the background's own, where it is one that can be given so."""
    if asked.with_:
        opioid, said = named_opioid(asked.with_)
        return opioid, named_route(asked.route) if asked.route else said or Route.ORAL
    own = {(one.opioid, one.route) for one in background}
    opioid, route = own.pop() if len(own) == 1 else (Opioid.MORPHINE, Route.ORAL)
    if route not in (Route.ORAL, *PARENTERAL):
        opioid, route = Opioid.MORPHINE, Route.ORAL
    return opioid, named_route(asked.route) if asked.route else route


def _begin(
    asked: RescueQuestion,
    opioid: Opioid,
    route: Route,
    organs: Organs,
    line: int | None,
    *,
    same: bool,
) -> RescueJson:
    return RescueJson(
        line=line,
        id=asked.id,
        medicine=opioid,
        route=route,
        background=None,
        part="",
        estimate=None,
        lowest=None,
        highest=None,
        rounded=None,
        dose=None,
        unit="mg",
        interval=opioid_tables.rescue.interval,
        refused=None,
        asks=[] if same else organs.asks,
        advice=list(organs.advice),
        cautions=_unknown_limits(organs) if same else [*organs.cautions, NOT_LOOKED_AT],
        sources=[],
    )


def _unknown_limits(organs: Organs) -> list[str]:
    """What is taken already is not held back for a test; that its limits are not known is said."""
    if not organs.asks and organs.unsettled is None:
        return []
    return ["Kidneys or liver are not known: whether less must be given is not told here."]


def _fill(shape: RescueJson, found: RescueDose) -> None:
    shape.background = number(found.background.mg_per_day)
    shape.part = str(found.part)
    shape.estimate = number(found.mg)
    shape.lowest, shape.highest = number(found.lowest), number(found.highest)
    shape.sources = sources(found.sources)
    if found.background.mg_per_day != found.background.highest:
        shape.cautions.append("The background is by the ratios that err low.")


def _lowered(shape: RescueJson, found: RescueDose, organs: Organs) -> Fraction:
    """Another opioid than the background is begun anew: kidneys and liver leave a part of it."""
    if organs.fraction is None:
        return found.mg
    low, _ = organs.fraction
    shape.cautions.append(f"Lowered to {written(100 * low)} % for {organs.because}.")
    return found.mg * low
