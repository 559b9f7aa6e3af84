"""Facts that the medicines taken tell, of the person and of each medicine."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from functools import lru_cache

from trabecula.calculation.bounds import Bounds
from trabecula.language.carrier import MedicineGroup
from trabecula.language.derivation import (
    FromMedicines,
    FromOneMedicine,
    OfMedicines,
    OfOneMedicine,
)
from trabecula.language.edition import OpenEdition
from trabecula.language.fact import Raw
from trabecula.language.formulary import Formulary
from trabecula.language.medicine_load import Load
from trabecula.language.number import Number
from trabecula.language.route import Release, Route
from trabecula.pathway.facts.finding import Facts, Finding, Subject
from trabecula.pathway.facts.readings import within
from trabecula.pathway.record import Entry, Record
from trabecula.pathway.taken.agents import Families
from trabecula.pathway.taken.burden import LoadIndex
from trabecula.pathway.taken.ingredients import Ingredient, Ingredients
from trabecula.pathway.taken.interactions import InteractionIndex
from trabecula.pathway.taken.known import Known
from trabecula.pathway.taken.opioids import (
    OpioidTaken,
    exposure_of,
    not_recognised,
    opioids_of,
    tolerance_of,
)
from trabecula.pathway.taken.regimen import Regimen
from trabecula.pathway.taken.single_doses import single_doses
from trabecula.pathway.taken.taken import TakenMedicine, taken_now

_OTHER = "other"


@lru_cache(maxsize=8)
def ingredients_of(formulary: Formulary) -> Ingredients:
    """The finder of ingredients of a formulary. Built once."""
    return Ingredients(formulary)


def take_stock(record: Record, edition: OpenEdition, facts: Facts) -> None:
    """Put what is taken into the facts, each medicine a subject of its own."""
    if edition.edition.read_formulary is None:
        return
    entries = (*record.medicines, *record.medicines_not_taken)
    formulary = edition.edition.formulary if entries else None
    if formulary is not None:
        facts.taken = taken_now(entries, ingredients_of(formulary), facts.as_of)
    facts.given = single_doses(record.medicines, facts.as_of)
    facts.medicines = [Subject(one.origins[0], one.label) for one in facts.taken]
    none = _is_confirmed(record.medicine_lists, facts.as_of)
    facts.whole_list = none or _is_confirmed(record.whole_medicine_lists, facts.as_of)
    facts.no_medicines = none and not facts.taken


def _is_confirmed(lists: Iterable[Entry], as_of: date) -> bool:
    return any(one.when is None or one.when.day <= as_of for one in lists)


def of_the_person(derivation: FromMedicines, facts: Facts, formulary: Formulary) -> None:
    """Add what the medicines together tell, unless something usable is recorded."""
    key = derivation.gives.key
    held = facts.person.findings.get(key)
    if held is not None and held.readings:
        return
    finding = _PERSON[derivation.reads](derivation, facts, formulary)
    if finding is not None:
        facts.person.findings[key] = finding


def of_each(derivation: FromOneMedicine, facts: Facts) -> None:
    """Add what the record tells of each medicine."""
    for subject, medicine in zip(facts.medicines, facts.taken, strict=True):
        value = _told(derivation, medicine.regimen)
        if value is not None:
            newest = medicine.entries[0]
            day = None if newest.when is None else newest.when.day
            gives = derivation.gives
            subject.findings[gives.key] = Finding(gives, value, day, newest.origin)


@lru_cache(maxsize=65536)
def _told(derivation: FromOneMedicine, regimen: Regimen) -> Raw | None:
    return _MEDICINE[derivation.reads](derivation, regimen)


def _exposure(derivation: FromMedicines, facts: Facts, formulary: Formulary) -> Finding | None:
    """From the regular doses up to all as needed; open upward while any of it is not known."""
    opioids, table = opioids_of(facts.taken), formulary.opioids.exposure[0]
    if not opioids:
        return None
    bounds = exposure_of(opioids, table, not_recognised(facts.taken)).bounds
    if bounds is None or bounds == (0, None):
        return None
    least, most = bounds
    if most is None:
        assert isinstance(derivation.gives, Number)
        most = derivation.gives.highest
    ends = [_finding(derivation, float(end), opioids, facts.as_of) for end in (least, most)]
    return ends[0] if least == most else within(*ends)


def _undefined(derivation: FromMedicines, facts: Facts, formulary: Formulary) -> Finding | None:
    opioids = opioids_of(facts.taken)
    table = formulary.opioids.exposure[0]
    without = [one for one in opioids if not one.has_factor(table)]
    return _finding(derivation, True, without, facts.as_of) if without else None


def _tolerance(derivation: FromMedicines, facts: Facts, formulary: Formulary) -> Finding | None:
    """Only a yes: what is not in the record may be taken all the same."""
    opioids = opioids_of(facts.taken)
    if not opioids or not tolerance_of(opioids, formulary.opioids.tolerance, facts.as_of):
        return None
    return _finding(derivation, True, opioids, facts.as_of)


def _load(derivation: FromMedicines, facts: Facts, formulary: Formulary) -> Finding | None:
    """From what the record holds upward; exact where a list says that nothing else is taken."""
    if derivation.load is None:
        return None
    index = _index(formulary, derivation.load)
    found = [one for each in facts.taken for one in each.regimen.ingredients]
    total = _total(tuple([one for one in found if _may_count(one, index)]), index)
    low, high = (total.lowest, total.highest) if isinstance(total, Bounds) else (total, total)
    if not low:
        return None
    if not facts.whole_list and isinstance(derivation.gives, Number):
        high = derivation.gives.highest or high
    ends = [_finding(derivation, int(end), facts.taken, facts.as_of) for end in (low, high)]
    return ends[0] if low == high else within(*ends)


@lru_cache(maxsize=16384)
def _may_count(ingredient: Ingredient, index: LoadIndex) -> bool:
    return index.may_count(ingredient.agent)


@lru_cache(maxsize=16384)
def _total(ingredients: tuple[Ingredient, ...], index: LoadIndex) -> float | Bounds:
    (found,) = index.add_up([one.agent for one in ingredients], Known({}))
    return found.total


@lru_cache(maxsize=8)
def _index(formulary: Formulary, load: Load) -> LoadIndex:
    known = (medicine.group for medicine in formulary.medicines)
    return LoadIndex([load], InteractionIndex(formulary.interactions, known))


def _finding(
    derivation: FromMedicines,
    value: Raw,
    of: Sequence[OpioidTaken] | Sequence[TakenMedicine],
    as_of: date,
) -> Finding:
    medicines = [one.medicine if isinstance(one, OpioidTaken) else one for one in of]
    origins = " and ".join(dict.fromkeys(medicine.origins[0] for medicine in medicines))
    return Finding(derivation.gives, value, as_of, origins, how=derivation.words)


def _name(derivation: FromOneMedicine, regimen: Regimen) -> Raw | None:
    """The one medicine of the formulary that is in it; other, where it is known and is none."""
    found = {one.medicine.name for one in regimen.ingredients if one.medicine is not None}
    if len(regimen.ingredients) == len(found) == 1:
        return found.pop()
    known = all(one.names for one in regimen.ingredients)
    return _OTHER if known and not found else None


def _group(derivation: FromOneMedicine, regimen: Regimen) -> Raw | None:
    """The first group that any of its ingredients is in."""
    families = _groups(derivation.groups)
    names = {name for one in regimen.ingredients for name in families.of(one.agent)}
    return next((value for value, group in derivation.groups if group.name in names), None)


@lru_cache(maxsize=8)
def _groups(groups: tuple[tuple[str, MedicineGroup], ...]) -> Families:
    return Families(dict.fromkeys(group for _, group in groups))


def _route(derivation: FromOneMedicine, regimen: Regimen) -> Raw | None:
    if regimen.route is None:
        return None
    name = regimen.route.name.lower()
    return name if name in derivation.gives.allowed else _OTHER


def _release(derivation: FromOneMedicine, regimen: Regimen) -> Raw | None:
    if regimen.route is Route.TRANSDERMAL:
        return "patch"
    return regimen.release.name.lower() if regimen.release is not Release.NOT_SAID else None


def _as_needed(derivation: FromOneMedicine, regimen: Regimen) -> Raw | None:
    if not (regimen.is_regular or regimen.is_as_needed):
        return None
    return not regimen.is_regular


def _wished_for(derivation: FromOneMedicine, regimen: Regimen) -> Raw | None:
    return False


_PERSON: Mapping[OfMedicines, Callable[[FromMedicines, Facts, Formulary], Finding | None]] = {
    OfMedicines.EXPOSURE: _exposure,
    OfMedicines.UNDEFINED_EXPOSURE: _undefined,
    OfMedicines.OPIOID_TOLERANCE: _tolerance,
    OfMedicines.LOAD: _load,
}
_MEDICINE: Mapping[OfOneMedicine, Callable[[FromOneMedicine, Regimen], Raw | None]] = {
    OfOneMedicine.NAME: _name,
    OfOneMedicine.GROUP: _group,
    OfOneMedicine.ROUTE: _route,
    OfOneMedicine.RELEASE: _release,
    OfOneMedicine.AS_NEEDED: _as_needed,
    OfOneMedicine.WISHED_FOR: _wished_for,
}
