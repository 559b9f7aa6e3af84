"""Treatments on one axis: from the record alone, with nothing guessed of days."""

from datetime import date
from typing import Any

from tests.records import DAY, RXNORM, SCT, Resource, Written, about, cancer, coded, lesion, patient

from trabecula import journey
from trabecula.language.support import Lane
from trabecula.pathway.timeline import Timeline, timeline

ON = date.fromisoformat(DAY)


def medicine(own_id: str, code: str, name: str, day: str | None, **also: Any) -> Resource:
    concept = coded(RXNORM, code, text=name)
    dated = {} if day is None else {"authoredOn": day}
    resource = {"resourceType": "MedicationRequest", "id": own_id, "status": "active", **about()}
    return {**resource, "intent": "order", "medicationCodeableConcept": concept, **dated, **also}


def given(own_id: str, code: str, name: str, day: str) -> Resource:
    return {
        "resourceType": "MedicationAdministration", "id": own_id, "status": "completed", **about(),
        "medicationCodeableConcept": coded(RXNORM, code, text=name), "effectiveDateTime": day,
    }  # fmt: skip


def done(own_id: str, code: str, name: str, **when: Any) -> Resource:
    resource = {"resourceType": "Procedure", "id": own_id, "status": "completed", **about()}
    return {**resource, "code": coded(SCT, code, text=name), **when}


def drawn(written: Written, *resources: Resource) -> Timeline:
    record = journey.read(written(patient(), cancer(), *resources))
    return timeline(record, journey.recommend(journey.know(record, ON)))


def bars(found: Timeline, lane: Lane) -> list[tuple[str, date | None, date | None, bool]]:
    return [
        (bar.label, bar.begun and bar.begun.day, bar.ended and bar.ended.day, bar.goes_on)
        for row in found.rows
        if row.lane is lane
        for bar in row.bars
    ]


def test_each_treatment_stands_in_its_lane(written: Written) -> None:
    found = drawn(
        written,
        medicine("m1", "84857", "anastrozole", "2025-06-02"),
        given("m2", "993449", "denosumab", "2026-02-09"),
        done("p1", "1217123003", "8 Gy in 1", performedPeriod={"start": "2026-01-05", "end": "2026-01-16"}),
        done("p2", "80146002", "an operation", performedDateTime="2025-12-01"),
        medicine("m3", "161", "paracetamol", "2026-01-01"),
    )  # fmt: skip
    assert bars(found, Lane.SYSTEMIC) == [("anastrozole", date(2025, 6, 2), None, True)]
    assert bars(found, Lane.BONE) == [("denosumab", date(2026, 2, 9), date(2026, 2, 9), False)]
    assert bars(found, Lane.RADIOTHERAPY) == [
        ("8 Gy in 1", date(2026, 1, 5), date(2026, 1, 16), False)
    ]
    assert bars(found, Lane.PROCEDURE) == [
        ("an operation", date(2025, 12, 1), date(2025, 12, 1), False)
    ]
    assert (found.first, found.as_of) == (date(2025, 6, 2), ON)
    assert [row.lane for row in found.rows] == list(Lane)


def test_what_comes_after_the_day_is_left_out_and_what_has_no_date_is_kept_as_that(
    written: Written,
) -> None:
    found = drawn(
        written,
        medicine("m1", "84857", "anastrozole", "2026-04-01"),
        medicine("m2", "1601374", "palbociclib", None),
    )
    assert bars(found, Lane.SYSTEMIC) == [("palbociclib", None, None, True)]
    assert found.first is None


def test_radiotherapy_stands_with_the_lesion_that_it_was_for(written: Written) -> None:
    site = coded(SCT, "71341001")
    treated = done("p1", "1217123003", "8 Gy in 1", performedDateTime="2026-01-05", bodySite=[site])
    found = drawn(written, lesion("l1", site), treated)
    (row,) = (row for row in found.rows if row.lane is Lane.RADIOTHERAPY)
    assert row.bars[0].lesion == row.name != ""


def test_what_radiation_asks_of_systemic_treatment_is_said_only_where_radiation_is_planned(
    written: Written,
) -> None:
    palbociclib = medicine("m1", "1601374", "palbociclib", "2025-06-02")
    planned = done("p1", "1217123003", "radiotherapy", performedPeriod={"start": DAY})
    planned["status"] = "in-progress"
    assert drawn(written, palbociclib).pauses == ()
    ((pause, treatments),) = drawn(written, palbociclib, planned).pauses
    assert treatments == ("CDK4/6 inhibitors",)
    assert "none is printed" in pause.holds
