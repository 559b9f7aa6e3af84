"""``trabecula medicines check``: medicines together, and what was not checked."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Final, Literal

from trabecula import journey
from trabecula.calculation.bounds import Bounds
from trabecula.calculation.paracetamol import Person, most_in_a_day
from trabecula.cli.medicines.dose import companions
from trabecula.cli.medicines.exposure import of_lines, table_named
from trabecula.cli.medicines.person import AboutPerson, known
from trabecula.cli.medicines.reading import by_ingredients, is_medicine, one_of, opioid_line
from trabecula.errors import UnusableDose
from trabecula.knowledge.formulary import FORMULARY
from trabecula.knowledge.interactions import TABLE
from trabecula.knowledge.medicine_loads import LOADS, OTHER_SCALES
from trabecula.knowledge.opioids.names import OPIOID_NAMES
from trabecula.language.answer import Answer
from trabecula.language.carrier import Taken
from trabecula.language.condition import Subject
from trabecula.language.fact import Taking
from trabecula.language.medicine import Medicine
from trabecula.language.medicine_load import Load
from trabecula.language.route import Route
from trabecula.pathway.dosage import AsNeeded, read_medicine
from trabecula.pathway.medicines.written_dose import OpioidLine, read_dose
from trabecula.pathway.taken.agents import Agent
from trabecula.pathway.taken.burden import FoundLoad, LoadIndex
from trabecula.pathway.taken.duplicates import Duplicate
from trabecula.pathway.taken.interactions import FoundInteraction, InteractionIndex
from trabecula.pathway.taken.known import Known
from trabecula.pathway.taken.words import words_of
from trabecula.report.medicine_check_shapes import (
    CheckJson,
    DuplicateJson,
    InteractionJson,
    LoadJson,
    ParacetamolJson,
)
from trabecula.report.medicine_shapes import ExposureJson, ReasonJson
from trabecula.report.medicine_words import number, sources, to_ask

_IN_FULL: Final = {"apap": "paracetamol"}
_CLASSES: Final[Mapping[str, Literal["A", "B", "C"]]] = {"a": "A", "b": "B", "c": "C"}
_PARACETAMOL: Final = frozenset(
    {"paracetamol", "acetaminophen", "apap", "co-codamol", "co-dydramol"}
)


class CheckQuestion(AboutPerson, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``medicine`` are all that are taken, with or without doses; ``scale`` the anticholinergic."""

    medicine: tuple[str, ...] | str
    table: str = ""
    scale: str = ""


@dataclass(frozen=True)
class Line:
    """One line: the names in it, and each as an agent."""

    text: str
    names: tuple[str, ...]
    agents: tuple[Agent, ...]
    route: Route | None


def answer(question: CheckQuestion, line: int | None = None) -> CheckJson:
    """What these medicines do together. Raises `UnusableDose`."""
    given = question.medicine
    texts = (given,) if isinstance(given, str) else given
    if not texts or not all(text.strip() for text in texts):
        raise UnusableDose("give the medicines that are taken, each in one text")
    lines = [_line(text, number_of) for number_of, text in enumerate(texts, start=1)]
    agents = [one for each in lines for one in each.agents]
    exposure, not_reckoned = _exposure(lines, question.table)
    person = _with_medicines(known(question), agents, exposure)
    index = InteractionIndex(TABLE, [medicine.group for medicine in FORMULARY.medicines])
    found = index.check(agents, person)
    loads = LoadIndex(_loads(question.scale), index).add_up(agents, person)
    names = frozenset(word for one in agents for word in one.words)
    missing, possible = companions(_medicines(lines), names, person)
    return CheckJson(
        line,
        question.id,
        [each.text for each in lines],
        [one.label for one in found.not_checked],
        list(map(_interaction, found.found)),
        list(map(_interaction, found.possible)),
        list(map(_duplicate, found.duplicates)),
        [_load(load) for load in loads if load.contributions or load.not_rated],
        exposure,
        not_reckoned,
        _paracetamol(lines, person),
        missing,
        possible,
    )


def _loads(scale: str) -> list[Load]:
    """The loads; of the anticholinergic scales the one that is named, else that of 2012."""
    if not scale:
        return list(LOADS)
    by_scale = {load.scale.casefold(): load for load in (*LOADS, *OTHER_SCALES) if load.whole_list}
    chosen = one_of(scale.casefold(), by_scale, "anticholinergic scale")
    return [load for load in LOADS if not load.whole_list] + [chosen]


def _line(text: str, number_of: int) -> Line:
    full = by_ingredients(text)
    read = read_medicine(full, is_medicine)
    needs = {one.as_needed for one in read.dosages}
    bound = any(one.frequency or one.rate for one in read.dosages)
    as_needed = AsNeeded.YES in needs
    routes = {route for one in read.dosages for route in one.routes}
    route = routes.pop() if len(routes) == 1 else read.product.route
    names = tuple(_IN_FULL.get(name.casefold(), name) for name in read.names)
    whole = Agent(
        names[0] if len(names) == 1 and full == text else text,
        f"line {number_of}",
        words=words_of(text, full, *names),
        as_needed=as_needed,
        regular=bound and not as_needed,
        route=route,
    )
    parts = (replace(whole, label=name, words=words_of(name)) for name in names)
    agents = tuple(parts) if len(names) > 1 else (whole,)
    return Line(text, tuple(name.casefold() for name in read.names), agents, route)


def _with_medicines(person: Known, agents: Sequence[Agent], exposure: ExposureJson | None) -> Known:
    """What is known of the person, and that these medicines are taken; of others nothing."""
    values = dict(person.values)
    words = frozenset(word for one in agents for word in one.words)
    for key, fact in journey.edition().facts.items():
        if isinstance(fact, Taking) and _is_taken(fact, words):
            values[key] = True
    if exposure is not None and exposure.table.key == "cdc-2022":
        if exposure.total is not None:
            values.setdefault("mme", exposure.total)
        else:
            values.setdefault("mme_undefined", True)
    return Known(values)


def _is_taken(fact: Subject, words: frozenset[str]) -> bool:
    carriers = (one for one in getattr(fact, "carried_by", ()) if isinstance(one, Taken))
    groups = (one.answers.get("yes") for one in carriers)
    return any(group is not None and words.intersection(group.names) for group in groups)


def _medicines(lines: Sequence[Line]) -> Iterator[Medicine]:
    for medicine in FORMULARY.medicines:
        names = frozenset(medicine.group.names)
        if any(
            names.intersection(each.names) and (each.route is None or each.route in medicine.routes)
            for each in lines
        ):
            yield medicine


def _exposure(lines: Sequence[Line], table: str) -> tuple[ExposureJson | None, list[str]]:
    """The exposure of the opioids whose doses are written; and those that could not be reckoned."""
    read: list[OpioidLine] = []
    not_reckoned: list[str] = []
    for each in lines:
        if any(name in OPIOID_NAMES for name in each.names):
            try:
                read.append(opioid_line(each.text))
            except UnusableDose as error:
                not_reckoned.append(str(error))
    if not read:
        return None, not_reckoned
    found = of_lines(read, table_named(table))
    if not_reckoned:
        found.total = None
    return found, not_reckoned


def _paracetamol(lines: Sequence[Line], person: Known) -> ParacetamolJson | None:
    total, not_reckoned = Fraction(0), list[str]()
    held = [each for each in lines if _PARACETAMOL.intersection(each.names)]
    if not held:
        return None
    for each in held:
        try:
            total += paracetamol_in(each.text)
        except UnusableDose as error:
            not_reckoned.append(str(error))
    rests_on = FORMULARY.dose_facts
    frail = person.answer(rests_on.frail)
    limit = most_in_a_day(
        Person(
            weight_kg=person.number(rests_on.weight),
            clearance_ml_per_min=person.number(rests_on.clearance),
            child_pugh=_child_pugh(person),
            reduced=None if frail is Answer.NOT_KNOWN else frail is Answer.APPLIES,
            depleted=None,
        )
    )
    over = True if total > limit.mg else None if not_reckoned or limit.missing else False
    return ParacetamolJson(
        None if not_reckoned else number(total),
        number(total),
        number(limit.mg),
        over,
        limit.binds,
        list(limit.missing),
        not_reckoned,
    )


def paracetamol_in(text: str) -> Fraction:
    """The paracetamol of a day in mg, of one product. Raises `UnusableDose`."""
    text = by_ingredients(text)
    read = read_medicine(text, is_medicine)
    names = [name.casefold() for name in read.names]
    if len(names) == 1 and names[0].startswith("co-"):
        return _second_of_a_combination(text)
    part = next((name for name in names if name in _PARACETAMOL), None)
    return read_dose(text, is_medicine, "paracetamol" if part == "apap" else part).highest


def _second_of_a_combination(text: str) -> Fraction:
    """In co-codamol and co-dydramol the opioid stands first, paracetamol second."""
    return read_dose(text, is_medicine, second=True).highest


def _child_pugh(person: Known) -> Literal["none", "A", "B", "C"] | None:
    rests_on = FORMULARY.dose_facts
    if person.answer(rests_on.no_liver_disease) is Answer.APPLIES:
        return "none"
    value = person.value(rests_on.liver_class)
    return _CLASSES.get(value) if isinstance(value, str) else None


def _interaction(found: FoundInteraction) -> InteractionJson:
    row = found.interaction
    return InteractionJson(
        row.code,
        row.severity.words,
        [one.label for one in found.agents],
        row.effect,
        row.mechanism,
        row.management,
        row.exceptions,
        [ReasonJson(one.says, sources((one.source,), one.checked)) for one in row.conflict],
        to_ask(found.not_known),
        sources(row.sources, row.checked),
    )


def _duplicate(found: Duplicate) -> DuplicateJson:
    says = "The same ingredient." if found.one_only is None else found.one_only.says
    return DuplicateJson(found.what, [one.label for one in found.agents], says)


def _load(found: FoundLoad) -> LoadJson:
    load, total = found.load, found.total
    lowest, highest = (total.lowest, total.highest) if isinstance(total, Bounds) else (total, total)
    medicines: Mapping[str, int | None] = {
        " and ".join(dict.fromkeys(one.label for one in each.agents)): each.part.points
        for each in found.contributions
    }
    return LoadJson(
        load.key,
        load.name,
        load.scale,
        None if isinstance(total, Bounds) else total,
        lowest,
        highest,
        dict(medicines),
        [one.label for one in found.not_rated],
        None if found.reached is None else found.reached.words,
        load.then if found.reached is Answer.APPLIES else "",
        sources((load.source,), load.checked),
    )
