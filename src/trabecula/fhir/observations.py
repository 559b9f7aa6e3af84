"""Observations as findings, each component by itself."""

from typing import Final

from msgspec import Struct

from trabecula.fhir.concepts import SITE, codes_of
from trabecula.fhir.elements import NOTHING, Concept
from trabecula.fhir.moments import MOMENTS
from trabecula.fhir.reading import Reading, numbered
from trabecula.fhir.remembered import BYTES, Remembered
from trabecula.fhir.resources import Observation, Valued
from trabecula.fhir.values import value_of
from trabecula.fhir.wishes import PREFERENCES, is_wish, wish
from trabecula.language.code import FACT, LOINC, SNOMED_CT, Code
from trabecula.pathway.record import NOWHERE, Entry, Value

MEDICINES: Final = Code(LOINC, "10160-0")
"""The list of medicines that a person takes."""

NO_MEDICINES: Final = frozenset(
    {
        Code(SNOMED_CT, "787481004"),
        Code("http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips", "no-known-medications"),
        Code("http://terminology.hl7.org/CodeSystem/list-empty-reason", "nilknown"),
    }
)
"""No known medicines, in SNOMED CT, in the International Patient Summary, and of a list."""

_WITHDRAWN: Final = ("entered-in-error", "cancelled")


def observation(observed: Observation, origin: str, reading: Reading) -> None:
    """A finding for the observation and one for each component.

    One that was withdrawn, or whose focus is somebody else, says nothing about the person; one
    that says a wish, or how a goal stands, is no finding.
    """
    if observed.status in _WITHDRAWN:
        return
    about: tuple[str, ...] = ()
    if observed.focus is not NOTHING:
        about = reading.named(observed.focus, origin)
        if about and reading.is_of_another(about):
            return
    day = observed.effective_date_time or observed.effective_instant
    when = MOMENTS.get(day or "")
    if when is not None:
        reading.days.add(when.day)
    else:
        when = reading.ended(origin, day, observed.effective_period)
    asked = _ASKED[BYTES + observed.code]
    if (observed.category is not NOTHING and PREFERENCES[BYTES + observed.category]) or asked.wish:
        wish(observed, origin, reading)
        return
    place = NOWHERE
    if observed.body_site is not NOTHING or observed.extension is not None:
        place = reading.place(SITE[BYTES + observed.body_site], observed.extension, origin)
    by = "" if observed.performer is NOTHING else reading.assessor(observed.performer, origin)
    came = reading.recorded(origin)
    element, value, text = value_of(observed)
    components = observed.component
    if not (element or components):
        text = asked.nothing_said
    codes = asked.codes
    entry = Entry(origin, element, codes, when, value, text, place, about, "", by, None, came)
    if asked.medicines and isinstance(value, tuple) and not NO_MEDICINES.isdisjoint(value):
        reading.record.medicine_lists.append(entry)
        return
    findings = reading.record.findings
    findings.append(entry)
    if components:
        elements = numbered("component", len(components))
        for element, component in zip(elements, components, strict=True):
            inner, codes, value, text = _COMPONENTS[BYTES + component]
            where = element + inner
            findings.append(
                Entry(origin, where, codes, when, value, text, place, about, "", by, None, came)
            )


class _Asked(Struct, frozen=True, gc=False):
    """What the code of an observation asks, and what is missing where it says nothing."""

    codes: tuple[Code, ...]
    wish: bool
    medicines: bool
    nothing_said: str


def _asked(concept: Concept | None) -> _Asked:
    codes = codes_of(concept)
    return _Asked(codes, is_wish(codes), MEDICINES in codes, _nothing_said(codes))


def _component(component: Valued) -> tuple[str, tuple[Code, ...], Value, str]:
    """The element of its value, after its number; its codes, its value, and that in words."""
    element, value, text = value_of(component)
    codes = _ASKED[BYTES + component.code].codes
    return element and f".{element}", codes, value, text if element else _nothing_said(codes)


def _nothing_said(codes: tuple[Code, ...]) -> str:
    """What is missing where one of our own facts has neither a value nor a reason."""
    ours = any(code.system == FACT for code in codes)
    return "(nor a reason why it has none)" if ours else ""


_ASKED: Final[Remembered[_Asked]] = Remembered(Concept, _asked, _asked(None))
_COMPONENTS: Final = Remembered(Valued, _component)
