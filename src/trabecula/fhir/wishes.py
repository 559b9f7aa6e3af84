"""Wishes in words, and how goals stand, from observations.

Preferences are read as US Core and the advance directives of PACIO write them, by category, and
under our own codes.
"""

from typing import Final

from trabecula.calculation.goal_attainment import check_level
from trabecula.fhir.people import assessor
from trabecula.fhir.reading import Reading, all_codes, codes_of, words_of
from trabecula.fhir.resources import Observation
from trabecula.fhir.values import value_of
from trabecula.language.code import GOAL, WISH, Code
from trabecula.pathway.wishes import Attainment, Wish, WishKind

ATTAINMENT: Final = Code(GOAL, "attainment")
ONLY_IF: Final = "urn:trabecula:only-if"
INTERVENTION_PREFERENCE: Final = Code(
    "http://hl7.org/fhir/us/pacio-adi/CodeSystem/ADIPreferenceCategoryCS", "intervention-preference"
)
CARE_PREFERENCE: Final = Code(
    "http://hl7.org/fhir/us/pacio-adi/CodeSystem/ADIPreferenceCategoryCS",
    "care-experience-preference",
)
_US_CORE: Final = "http://hl7.org/fhir/us/core/CodeSystem/us-core-category"
_CATEGORIES: Final = {
    INTERVENTION_PREFERENCE: WishKind.TREATMENT,
    CARE_PREFERENCE: WishKind.CARE,
    Code(_US_CORE, "treatment-intervention-preference"): WishKind.TREATMENT,
    Code(_US_CORE, "care-experience-preference"): WishKind.CARE,
}
_CONDITIONS: Final = (ONLY_IF, "adi-enclosedPrecondition-extension")
"""How the addresses of extensions end that say in which state a preference holds."""


def is_wish(observed: Observation) -> bool:
    """Whether an observation says a wish, or at which level a goal stands."""
    if any(code.system in (WISH, GOAL) for code in codes_of(observed.code)):
        return True
    return bool(observed.category) and not _CATEGORIES.keys().isdisjoint(
        all_codes(observed.category)
    )


def wish(observed: Observation, origin: str, reading: Reading) -> None:
    """A wish in words, or the level of a goal."""
    if ATTAINMENT in codes_of(observed.code):
        _attainment(observed, origin, reading)
        return
    kind = _kind(observed)
    _, value, text = value_of(observed)
    said = value if isinstance(value, str) else text or _plain(value)
    if kind is None or not said.strip():
        what = "a wish of no kind that is known here" if kind is None else "a wish without words"
        reading.problem(origin, f"{what}: it was left out")
        return
    when = reading.when(origin, observed.effective_date_time)
    asked = words_of(observed.code)
    reading.record.wishes.said.append(
        Wish(origin, kind, said, when, _condition(observed), asked, _by(observed, origin, reading))
    )


def _kind(observed: Observation) -> WishKind | None:
    own = {code.code for code in codes_of(observed.code) if code.system == WISH}
    for kind in WishKind:
        if kind in own:
            return kind
    found = (_CATEGORIES.get(code) for code in all_codes(observed.category))
    return None if own else next((kind for kind in found if kind), None)


def _plain(value: object) -> str:
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else ""


def _condition(observed: Observation) -> str:
    for extension in observed.extension or ():
        if (extension.url or "").endswith(_CONDITIONS):
            return extension.value_string or words_of(extension.value_codeable_concept)
    return ""


def _attainment(observed: Observation, origin: str, reading: Reading) -> None:
    goals = [name for name in reading.names(observed.focus, origin) if name]
    level = observed.value_integer
    try:
        check_level(99 if level is None else level)
    except ValueError:
        reading.problem(origin, "a goal stands at -2, -1, 0, 1 or 2: this was left out")
        return
    if len(goals) != 1:
        reading.problem(origin, "the level of a goal names one goal as its focus: it was left out")
        return
    when = reading.when(origin, observed.effective_date_time)
    by = _by(observed, origin, reading)
    reading.record.wishes.attainments.append(Attainment(origin, goals[0], level or 0, when, by))


def _by(observed: Observation, origin: str, reading: Reading) -> str:
    return assessor(reading.who(observed.performer or (), origin), reading.person)
