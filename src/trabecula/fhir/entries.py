"""Resources into the entries of a record, type by type."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final

from msgspec import Raw

from trabecula.fhir import alert_tasks, directives, goals, kept_plans, medicine_lists, medicines
from trabecula.fhir.concepts import (
    FIRST_CODE,
    NAMED,
    SITE,
    SITES,
    TOGETHER,
    Named,
    all_codes,
    codes_of,
    words_of,
)
from trabecula.fhir.elements import Coding, Concept, Extension
from trabecula.fhir.medicine_resources import (
    MedicationAdministration,
    MedicationDispense,
    MedicationRequest,
    MedicationStatement,
    MedicineList,
    Timing,
)
from trabecula.fhir.observations import observation
from trabecula.fhir.places import treated
from trabecula.fhir.reading import Reading
from trabecula.fhir.record_resources import DocumentReference
from trabecula.fhir.remembered import BYTES, Remembered
from trabecula.fhir.resources import (
    AboutPerson,
    Composition,
    Condition,
    Device,
    DeviceUseStatement,
    Encounter,
    Observation,
    Procedure,
    QuestionnaireResponse,
    ServiceRequest,
)
from trabecula.fhir.responses import questionnaire_response
from trabecula.fhir.task_resources import Task
from trabecula.fhir.timing import PERIODS
from trabecula.fhir.wish_resources import CarePlan, Consent, Goal
from trabecula.language.code import Code
from trabecula.pathway.record import Amount, Entry, Moment, Place

_NOT_SO: Final = ("refuted", "entered-in-error")
_IN_DOUBT: Final = ("unconfirmed", "provisional", "differential")
_OVER: Final = ("inactive", "remission", "resolved")
_NEVER_DONE: Final = ("preparation", "not-done", "entered-in-error")
_NOT_ASKED: Final = ("draft", "revoked", "completed", "entered-in-error", "unknown")
_NOT_MEANT: Final = ("proposal", "option")
_MET: Final = ("finished", "in-progress", "arrived", "triaged", "onleave")
_HOURS_A_DAY: Final = 24
_RELATED: Final = ("condition-related", "condition-dueTo", "mcode-related-condition")


def condition(diagnosis: Condition, origin: str, reading: Reading) -> None:
    """A diagnosis: active, over, or in doubt. One that was refuted is left out."""
    sure = FIRST_CODE[BYTES + diagnosis.verification_status]
    if sure in _NOT_SO:
        return
    extensions = diagnosis.extension
    when = _onset(diagnosis, origin, reading)
    ended = diagnosis.abatement_date_time or diagnosis.abatement_period
    said = NAMED[BYTES + diagnosis.code]
    entry = Entry(
        origin,
        "code",
        said.codes,
        when,
        text=said.words,
        place=_place(diagnosis.body_site, extensions, origin, reading),
        about=_related(extensions, origin, reading) if extensions else (),
        recorded=reading.recorded(origin),
    )
    status = FIRST_CODE[BYTES + diagnosis.clinical_status]
    record = reading.record
    if sure in _IN_DOUBT:
        record.suspected_diagnoses.append(entry)
    elif status in _OVER or (not status and ended):
        record.past_diagnoses.append(entry)
    else:
        record.diagnoses.append(entry)


def _onset(diagnosis: Condition, origin: str, reading: Reading) -> Moment | None:
    recorded = asserted = None
    if diagnosis.recorded_date:
        recorded = reading.when(f"{origin}.recordedDate", diagnosis.recorded_date)
    for extension in diagnosis.extension or ():
        if (extension.url or "").endswith("condition-assertedDate"):
            asserted = reading.when(origin, extension.value_date_time)
            break
    onset = reading.began(f"{origin}.onset", diagnosis.onset_date_time, diagnosis.onset_period)
    return onset or asserted or recorded


def _place(
    sites: Raw, extensions: Sequence[Extension] | None, origin: str, reading: Reading
) -> Place:
    """The one place, or all sites of several together."""
    several = SITES[BYTES + sites]
    if len(several) < 2:
        return reading.place(several[0] if several else None, extensions, origin)
    place, structures = TOGETHER[BYTES + sites], reading.structures(extensions, origin)
    return Place(place.codes, place.side, structures)


def _related(extensions: Iterable[Extension], origin: str, reading: Reading) -> tuple[str, ...]:
    return reading.names(
        [
            extension.value_reference
            for extension in extensions
            if extension.value_reference and (extension.url or "").endswith(_RELATED)
        ],
        origin,
    )


def procedure(done: Procedure, origin: str, reading: Reading) -> None:
    """What was done, one entry for each place; what is still under way is kept apart."""
    status = done.status or ""
    if status in _NEVER_DONE:
        return
    if status not in ("completed", "in-progress"):
        what = f"the status {status or 'is missing'}: it counts neither as done nor as not done"
        reading.problem(f"{origin}.status", what)
        return
    record = reading.record
    entries = record.procedures if status == "completed" else record.ongoing_procedures
    when = reading.ended(origin, done.performed_date_time, done.performed_period)
    period = done.performed_period
    begun = None if period is None else reading.began(origin, None, period)
    about = reading.named(done.reason_reference, origin)
    said, came = NAMED[BYTES + done.code], reading.recorded(origin)
    for element, place in treated(done, origin, reading):
        entry = Entry(
            origin, element, said.codes, when, None, said.words, place, about,
            begun=begun, recorded=came,
        )  # fmt: skip
        entries.append(entry)


def service_request(asked: ServiceRequest, origin: str, reading: Reading) -> None:
    """What is asked for and not yet done: a finding without value, never something done.

    How often it is asked for, where that is said, is its value.
    """
    if asked.intent == "directive":
        directives.portable_order(asked, origin, reading)
    if asked.do_not_perform or asked.status in _NOT_ASKED or asked.intent in _NOT_MEANT:
        return
    said = NAMED[BYTES + asked.code]
    entry = Entry(
        origin,
        "code",
        said.codes,
        reading.when(origin, asked.authored_on),
        _every(asked.occurrence_timing, origin, reading),
        said.words,
        place=_place(asked.body_site, asked.extension, origin, reading),
        about=reading.named(asked.reason_reference, origin),
        recorded=reading.recorded(origin),
    )
    reading.record.findings.append(entry)


def _every(timing: Timing | None, origin: str, reading: Reading) -> Amount | None:
    """The days from one time to the next; None where nothing, or no one number, says it."""
    repeat = timing.repeat if timing is not None else None
    if repeat is None:
        return None
    hours = PERIODS.get(repeat.period_unit or "")
    if not hours or not repeat.period or repeat.period_max or repeat.frequency_max:
        reading.problem(f"{origin}.occurrenceTiming", "how often is not said by one number")
        return None
    times = repeat.frequency or 1
    return Amount(float(hours) * repeat.period / times / _HOURS_A_DAY, "d")


def encounter(met: Encounter, origin: str, reading: Reading) -> None:
    """A contact that took place, or goes on; a stay from its first day to its last."""
    if met.status not in _MET:
        return
    begun = reading.began(origin, None, met.period)
    when = begun
    if met.status != "finished" or (met.period and met.period.end):
        when = reading.ended(origin, None, met.period)
    types = _TYPES[BYTES + met.type]
    codes = tuple(dict.fromkeys((*_CLASSES[BYTES + met.kind], *types.codes)))
    came = reading.recorded(origin)
    entry = Entry(origin, "class", codes, when, text=types.words, begun=begun, recorded=came)
    reading.record.contacts.append(entry)


def _class(kind: Coding) -> tuple[Code, ...]:
    return codes_of(Concept([kind]))


def _types(types: Iterable[Concept]) -> Named:
    words = (words for words in map(words_of, types) if words)
    return Named(all_codes(types), next(words, ""))


_CLASSES: Final[Remembered[tuple[Code, ...]]] = Remembered(Coding, _class, ())
_TYPES: Final = Remembered(list[Concept], _types, Named((), ""))


def device(thing: Device, origin: str, reading: Reading) -> None:
    """A device of the person, by its type."""
    if thing.status in (None, "active"):
        codes, text = codes_of(thing.type), words_of(thing.type)
        came = reading.recorded(origin)
        entry = Entry(origin, "type", codes, None, text=text, recorded=came)
        reading.record.findings.append(entry)


def device_use(use: DeviceUseStatement, origin: str, reading: Reading) -> None:
    """A device in use, by its type, dated by the statement."""
    if use.status != "active":
        return
    used = reading.collection.get(reading.collection.origin(use.device, origin), Device)
    began = reading.began(origin, use.timing_date_time, use.timing_period)
    when = reading.when(origin, use.recorded_on) or began
    kind = used.type if used is not None else None
    place = reading.place(SITE[BYTES + use.body_site], None, origin)
    codes, text = codes_of(kind), words_of(kind)
    came = reading.recorded(origin)
    entry = Entry(origin, "device", codes, when, None, text, place, recorded=came)
    reading.record.findings.append(entry)


READERS: Final[Mapping[type[AboutPerson], Callable[[Any, str, Reading], None]]] = {
    Observation: observation,
    Condition: condition,
    MedicationRequest: medicines.request,
    MedicationStatement: medicines.statement,
    MedicationAdministration: medicines.administration,
    MedicationDispense: medicines.dispense,
    MedicineList: medicine_lists.medicine_list,
    Composition: directives.composition,
    Procedure: procedure,
    QuestionnaireResponse: questionnaire_response,
    ServiceRequest: service_request,
    Goal: goals.goal,
    CarePlan: goals.care_plan,
    Consent: directives.consent,
    Device: device,
    DeviceUseStatement: device_use,
    Task: alert_tasks.task,
    DocumentReference: kept_plans.document_reference,
    Encounter: encounter,
}
"""What reads each type. The others say nothing of the person by themselves."""
