"""``trabecula medicines dose``: a medicine for one person, and what goes with it."""

from collections.abc import Iterable, Sequence

from trabecula.cli.medicines.person import AboutPerson, known
from trabecula.cli.medicines.reading import named_medicine, named_route, one_of
from trabecula.errors import UnusableDose
from trabecula.knowledge.formulary import FORMULARY
from trabecula.language.answer import Answer
from trabecula.language.carrier import MedicineGroup
from trabecula.language.companion import Companion
from trabecula.language.condition import Condition
from trabecula.language.medicine import Medicine
from trabecula.pathway.medicines.dose_for_person import DoseForPerson, Reason
from trabecula.pathway.medicines.doses import doses
from trabecula.pathway.medicines.organs import organ_rows
from trabecula.pathway.taken.known import Known
from trabecula.report.medicine_shapes import (
    CompanionJson,
    DoseJson,
    OneDoseJson,
    ReasonJson,
)
from trabecula.report.medicine_words import advice, sources, to_ask


class DoseQuestion(AboutPerson, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``medicine`` by name; ``purpose`` in words of the dosing, and ``route``, leave out others."""

    medicine: str
    purpose: str = ""
    route: str = ""


def answer(question: DoseQuestion, line: int | None = None) -> DoseJson:
    """Each dosing for this person. Raises `UnknownMedicine` and `UnusableDose`."""
    medicine = named_medicine(question.medicine)
    person = known(question)
    found = _chosen(medicine, list(doses(medicine, person, FORMULARY.dose_facts)), question)
    rows = organ_rows(medicine, None, person, FORMULARY.dose_facts)
    missing, possible = companions([medicine], (), person)
    return DoseJson(
        line,
        question.id,
        medicine.name,
        medicine.label,
        list(map(_dose, found)),
        medicine.not_dosed,
        list(map(advice, rows)),
        [*missing, *possible],
        medicine.stopping.holds,
    )


def companions(
    taken: Iterable[Medicine], names: Iterable[str], person: Known
) -> tuple[list[CompanionJson], list[CompanionJson]]:
    """What goes with these medicines and is not among ``names``: needed, and perhaps needed."""
    medicines, beside = tuple(taken), frozenset(names)
    needed: list[CompanionJson] = []
    perhaps: list[CompanionJson] = []
    for companion in FORMULARY.companions:
        if not any(_is_of(companion, medicine) for medicine in medicines):
            continue
        met = {*companion.needs, *(companion.met_by.names if companion.met_by else ())}
        if met & beside or _holds(companion.unless, person) is Answer.APPLIES:
            continue
        answer_now = _needed(companion, person)
        if answer_now is Answer.APPLIES:
            needed.append(_companion(companion, person))
        elif answer_now is Answer.NOT_KNOWN:
            perhaps.append(_companion(companion, person))
    return needed, perhaps


def _chosen(
    medicine: Medicine, found: list[DoseForPerson], question: DoseQuestion
) -> Sequence[DoseForPerson]:
    if question.route:
        route = named_route(question.route)
        found = [each for each in found if route in each.dosing.routes]
        if not found:
            said = ", ".join(medicine.routes)
            raise UnusableDose(f"{medicine.label} has no dose {route}: it is given {said}")
    if question.purpose:
        words = question.purpose.casefold().split()
        left = [e for e in found if all(word in e.dosing.holds.casefold() for word in words)]
        if not left:
            one_of(question.purpose, {each.dosing.holds: each for each in found}, "purpose")
        found = left
    return found


def _dose(found: DoseForPerson) -> OneDoseJson:
    dosing = found.dosing
    return OneDoseJson(
        dosing.holds,
        list(dosing.routes),
        dosing.release,
        found.verdict,
        None if found.dose is None else str(found.dose),
        None if found.most_a_day is None else str(found.most_a_day),
        "" if dosing.step is None else dosing.step.says,
        list(map(_reason, found.because)),
        list(map(_reason, found.against)),
        list(map(_reason, found.check)),
        to_ask(found.asks),
        sources(dosing.sources, dosing.checked),
    )


def _reason(one: Reason) -> ReasonJson:
    return ReasonJson(one.says, sources(one.sources, one.checked))


def _is_of(companion: Companion, medicine: Medicine) -> bool:
    groups = (what for what in companion.of if isinstance(what, MedicineGroup))
    return (
        medicine.kind in companion.of
        or medicine.name in companion.of
        or any(not set(medicine.group.names).isdisjoint(group.names) for group in groups)
    )


def _holds(condition: Condition | None, person: Known) -> Answer:
    return Answer.DOES_NOT_APPLY if condition is None else person.answer(condition)


def _needed(companion: Companion, person: Known) -> Answer:
    """Whether it is needed; one that is needed from a dose on is left to the clinician."""
    if companion.from_dose is not None:
        return Answer.NOT_KNOWN
    return Answer.APPLIES if companion.when is None else person.answer(companion.when)


def _companion(companion: Companion, person: Known) -> CompanionJson:
    open_facts = () if companion.when is None else person.open(companion.when)
    from_dose = f" From {companion.from_dose} a day." if companion.from_dose else ""
    return CompanionJson(
        companion.holds,
        companion.because + from_dose,
        list(companion.needs),
        to_ask(open_facts),
        sources(companion.sources, companion.checked),
    )
