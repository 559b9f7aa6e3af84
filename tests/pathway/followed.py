"""Records of people who are followed over time, and the courses that are read from them."""

import json
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from msgspec.structs import replace
from tests.fhir.answers import response
from tests.fhir.test_sittings import answered
from tests.pathway.test_pains import pain_form
from tests.records import FACT, SCT, UCUM, about, coded, patient

from trabecula import journey
from trabecula.language.edition import OpenEdition
from trabecula.pathway.course import Course, courses
from trabecula.pathway.record import Entry, Moment, Record

Resource = dict[str, Any]
BEGIN = date(2026, 3, 1)
AS_OF = date(2026, 6, 28)
CARER = {"reference": "RelatedPerson/r"}


def on(number: int) -> str:
    """The day so many days after the first."""
    return (BEGIN + timedelta(days=number)).isoformat()


def seen(key: str, value: float | bool | str, when: str, **also: Any) -> Resource:
    """One value of ours on a day; ``also`` may say by whom, where and when it was recorded."""
    match value:
        case bool():
            said: Resource = {"valueBoolean": value}
        case str():
            said = {"valueCodeableConcept": coded(FACT, value)}
        case int():
            said = {"valueInteger": value}
        case _:
            said = {"valueQuantity": {"value": value, "unit": "kg", "system": UCUM, "code": "kg"}}
    return {
        "resourceType": "Observation",
        "id": also.pop("id", f"{key.replace('_', '-')}-{when[:16].replace(':', '-')}"),
        "status": "final",
        **about(),
        "code": coded(FACT, key),
        "effectiveDateTime": when,
        **said,
        **also,
    }


def daily(key: str, values: Sequence[int | None], begin: int = 0) -> list[Resource]:
    """One value a day; None is a day without one."""
    return [
        seen(key, value, on(begin + place))
        for place, value in enumerate(values)
        if value is not None
    ]


def steps(values: Sequence[int], begin: int = 0, wear: int = 14) -> list[Resource]:
    """Steps and hours of wear of each day, in one reading of the device."""
    return [
        measured(
            "device-day", begin + place, {"steps_day": value, "steps_day_wear": amount(wear, "h")}
        )
        for place, value in enumerate(values)
    ]


def amount(number: float, unit: str) -> Resource:
    return {"valueQuantity": {"value": number, "code": unit, "system": UCUM}}


def measured(instrument: str, number: int, answers: Resource, **also: Any) -> Resource:
    """The answers to an instrument on one day."""
    own_id = f"{instrument}-{number}"
    return answered(answers, instrument, id=own_id, authored=on(number), **also)


def irradiated(number: int, text: str = "Radiotherapy 8 Gy x 1") -> Resource:
    return {
        "resourceType": "Procedure",
        "id": f"rt-{number}",
        "status": "completed",
        **about(),
        "code": coded(SCT, "108290001", text=text),
        "performedDateTime": on(number),
    }


def took(text: str, dosage: str, first: int, last: int | None = None) -> Resource:
    period = {"start": on(first)} | ({} if last is None else {"end": on(last)})
    return {
        "resourceType": "MedicationStatement",
        "id": f"m{first}",
        "status": "active" if last is None else "completed",
        **about(),
        "effectivePeriod": period,
        "medicationCodeableConcept": {"text": text},
        "dosage": [{"text": dosage}],
    }


def pain_at(number: int, value: int, side: str) -> Resource:
    """The worst of the pain in the shaft of the left or right femur, on one day."""
    form = pain_form("femur-shaft", side, p_worst=amount(value, "{score}"))
    return response([form]) | {"id": f"pain-{side}-{number}", "authored": on(number)}


def in_bundle(*resources: Resource) -> Record:
    """The record of one person and these resources."""
    entries = [{"resource": one} for one in (patient(), *resources)]
    bundle = {"resourceType": "Bundle", "type": "collection", "entry": entries}
    return journey.read(json.dumps(bundle).encode())


def followed(
    *resources: Resource, as_of: date = AS_OF, opened: OpenEdition | None = None
) -> tuple[Course, ...]:
    """Every course of a record of these resources, in this order."""
    record = in_bundle(*resources)
    record.findings = [_came(one) for one in record.findings]
    edition = opened or journey.edition()
    return courses(journey.know(record, as_of, edition), record, edition)


def _came(entry: Entry) -> Entry:
    """An entry whose name ends in ``-late`` came into the record two days after its day."""
    if not entry.origin.endswith("-late") or entry.when is None:
        return entry
    later = entry.when.day + timedelta(days=2)
    return replace(entry, recorded=Moment(later, later))


def course_of(key: str, *resources: Resource, **also: Any) -> Course:
    """The only course of one value."""
    (course,) = [one for one in followed(*resources, **also) if one.fact.key == key]
    return course
