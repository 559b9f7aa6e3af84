"""Observations as findings, each component by itself."""

from typing import Final

from trabecula.fhir.people import assessor, refers_to_another
from trabecula.fhir.reading import Reading, codes_of
from trabecula.fhir.resources import Observation
from trabecula.fhir.values import value_of
from trabecula.fhir.wishes import is_wish, wish
from trabecula.language.code import FACT, LOINC, SNOMED_CT, Code
from trabecula.pathway.record import Entry

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
    about = reading.names(observed.focus, origin) if observed.focus else ()
    if about and any(refers_to_another(reference, reading.person) for reference in about):
        return
    day = observed.effective_date_time or observed.effective_instant
    when = reading.ended(origin, day, observed.effective_period)
    codes = codes_of(observed.code)
    if is_wish(observed):
        wish(observed, origin, reading)
        return
    place = reading.place(observed.body_site, observed.extension, origin)
    by = assessor(reading.who(observed.performer or (), origin), reading.person)
    element, value, text = value_of(observed)
    if not (element or observed.component):
        text = _nothing_said(codes)
    came = reading.recorded(origin)
    entry = Entry(
        origin, element, codes, when, value, text, place, about, assessor=by, recorded=came
    )
    if MEDICINES in codes and isinstance(value, tuple) and not NO_MEDICINES.isdisjoint(value):
        reading.record.medicine_lists.append(entry)
        return
    findings = reading.record.findings
    findings.append(entry)
    if not observed.component:
        return
    for number, component in enumerate(observed.component):
        element, value, text = value_of(component)
        where = f"component[{number}].{element}" if element else f"component[{number}]"
        codes = codes_of(component.code)
        text = text if element else _nothing_said(codes)
        entry = Entry(
            origin, where, codes, when, value, text, place, about, assessor=by, recorded=came
        )
        findings.append(entry)


def _nothing_said(codes: tuple[Code, ...]) -> str:
    """What is missing where one of our own facts has neither a value nor a reason."""
    ours = any(code.system == FACT for code in codes)
    return "(nor a reason why it has none)" if ours else ""
