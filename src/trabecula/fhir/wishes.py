"""Wishes in words, and how goals stand, from observations.

Preferences are read as US Core and the advance directives of PACIO write them, by category, and
under our own codes.
"""

from collections.abc import Iterable
from typing import Final

from msgspec import Raw

from trabecula.calculation.goal_attainment import check_level
from trabecula.fhir.concepts import all_codes, codes_of, words_of
from trabecula.fhir.elements import Concept
from trabecula.fhir.reading import Reading
from trabecula.fhir.remembered import BYTES, CONCEPTS, Remembered
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


def is_wish(codes: Iterable[Code]) -> bool:
    """Whether what an observation is coded as is a wish, or at which level a goal stands."""
    return any(code.system in (WISH, GOAL) for code in codes)


def wish(observed: Observation, origin: str, reading: Reading) -> None:
    """A wish in words, or the level of a goal."""
    concept = CONCEPTS[BYTES + observed.code]
    if ATTAINMENT in codes_of(concept):
        _attainment(observed, origin, reading)
        return
    kind = _kind(codes_of(concept), observed.category)
    _, value, text = value_of(observed)
    said = value if isinstance(value, str) else text or _plain(value)
    if kind is None or not said.strip():
        what = "a wish of no kind that is known here" if kind is None else "a wish without words"
        reading.problem(origin, f"{what}: it was left out")
        return
    when = reading.when(origin, observed.effective_date_time)
    asked = words_of(concept)
    by = reading.assessor(observed.performer, origin)
    reading.record.wishes.said.append(
        Wish(origin, kind, said, when, _condition(observed), asked, by)
    )


def _kind(codes: Iterable[Code], categories: Raw) -> WishKind | None:
    own = {code.code for code in codes if code.system == WISH}
    for kind in WishKind:
        if kind in own:
            return kind
    return None if own else next(iter(PREFERENCES[BYTES + categories]), None)


def _preferences(categories: Iterable[Concept]) -> tuple[WishKind, ...]:
    return tuple(_CATEGORIES[code] for code in all_codes(categories) if code in _CATEGORIES)


PREFERENCES: Final = Remembered(list[Concept], _preferences, ())
"""The kinds of wish that categories say."""


def _plain(value: object) -> str:
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else ""


def _condition(observed: Observation) -> str:
    for extension in observed.extension or ():
        if (extension.url or "").endswith(_CONDITIONS):
            return extension.value_string or words_of(extension.value_codeable_concept)
    return ""


def _attainment(observed: Observation, origin: str, reading: Reading) -> None:
    goals = [name for name in reading.named(observed.focus, origin) if name]
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
    by = reading.assessor(observed.performer, origin)
    reading.record.wishes.attainments.append(Attainment(origin, goals[0], level or 0, when, by))
