"""When entries came into a record, and the record as it was on a day."""

import json
from datetime import date
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.records import Resource, about, coded, fact, lesion, observed, patient

from trabecula import journey, samples
from trabecula.pathway.record import Record
from trabecula.report.vocabulary import held_json

EARLY, LATE = "2026-02-01", "2026-04-01"
BY = date(2026, 3, 15)


def provenance(own_id: str, recorded: str, *targets: str) -> Resource:
    return {
        "resourceType": "Provenance",
        "id": own_id,
        "recorded": f"{recorded}T10:00:00Z",
        "target": [{"reference": target} for target in targets],
    }


def read(*resources: Resource, by: date | None = None) -> Record:
    entries = [{"resource": resource} for resource in resources]
    bundle = {"resourceType": "Bundle", "type": "collection", "entry": entries}
    return journey.read(json.dumps(bundle).encode(), recorded_by=by)


class TestWhenAnEntryCameIn:
    def test_is_read_of_each_kind(self) -> None:
        medicine: Resource = {"medicationCodeableConcept": {"text": "morphine"}, **about()}
        record = read(
            patient(),
            fact("ecog", valueInteger=1, issued=f"{LATE}T08:00:00Z"),
            lesion("l", coded("http://snomed.info/sct", "71341001"))
            | {"recordedDate": "2026-02-03"},
            {"resourceType": "MedicationStatement", "id": "s", "status": "active", **medicine}
            | {"dateAsserted": "2026-02-04"},
            {"resourceType": "MedicationRequest", "id": "r", "status": "active", **medicine}
            | {"intent": "order", "authoredOn": "2026-02-05"},
            {"resourceType": "Procedure", "id": "p", "status": "completed", **about()},
            provenance("late", LATE, "Procedure/p"),
            provenance("early", EARLY, "Procedure/p", "Observation/ecog"),
        )
        came = {
            entry.origin: entry.recorded and entry.recorded.day.isoformat()
            for entry in (
                *record.findings,
                *record.diagnoses,
                *record.procedures,
                *record.medicines,
            )
        }
        assert came == {
            "Observation/ecog": LATE,
            "Condition/l": "2026-02-03",
            "MedicationStatement/s": "2026-02-04",
            "MedicationRequest/r": "2026-02-05",
            "Procedure/p": EARLY,
        }

    def test_is_not_known_where_nothing_says_so(self) -> None:
        (entry,) = read(patient(), fact("ecog", valueInteger=1)).findings
        assert entry.recorded is None

    def test_that_is_no_date_is_a_problem_and_counts_as_not_said(self) -> None:
        record = read(patient(), fact("ecog", valueInteger=1, issued="yesterday"), by=BY)
        assert record.findings[0].recorded is None
        assert any("yesterday" in problem.what for problem in record.problems)

    def test_changes_nothing_unless_it_is_asked_for(self) -> None:
        late = observed("late", coded("urn:trabecula:fact", "ecog"), valueInteger=2)
        record = read(patient(), late | {"issued": f"{LATE}T08:00:00Z"})
        assert journey.know(record).person.findings["ecog"].value == 2
        then = read(patient(), late | {"issued": f"{LATE}T08:00:00Z"}, by=BY)
        assert "ecog" not in journey.know(then, BY).person.findings

    def test_never_leaves_out_who_the_person_is(self) -> None:
        record = read(patient(), provenance("late", LATE, "Patient/p"), by=BY)
        assert record.person.born == date(1960, 5, 5)


def stamped(resource: Resource, late: bool, number: int) -> list[Resource]:
    """The resource with when it came in: by its own word where it has one, else a Provenance."""
    day = LATE if late else EARLY
    match resource["resourceType"]:
        case "Observation":
            return [resource | {"issued": f"{day}T08:00:00Z"}]
        case kind:
            return [resource, provenance(f"came-{number}", day, f"{kind}/{resource['id']}")]


@given(st.sampled_from([one.name for one in samples.people()]), st.integers(0, 2**32))
@settings(max_examples=25)
def test_a_record_as_it_was_is_the_record_without_what_came_later(name: str, seed: int) -> None:
    resources = [entry["resource"] for entry in _bundle(name)["entry"]]
    person = [one for one in resources if one["resourceType"] == "Patient"]
    plain = [
        one
        for one in resources
        if one["resourceType"] not in ("Patient", "MedicationRequest", "MedicationStatement")
        and not one.get("recordedDate")
    ]
    late = [bool(seed >> number % 32 & 1) for number in range(len(plain))]
    pairs = list(zip(plain, late, strict=True))
    every = [each for i, (one, is_late) in enumerate(pairs) for each in stamped(one, is_late, i)]
    early = [
        each
        for i, (one, is_late) in enumerate(pairs)
        if not is_late
        for each in stamped(one, is_late, i)
    ]
    then, reduced = read(*person, *every, by=BY), read(*person, *early)
    assert (then.findings, then.diagnoses, then.procedures) == (
        reduced.findings,
        reduced.diagnoses,
        reduced.procedures,
    )
    assert (then.lesions, then.wishes) == (reduced.lesions, reduced.wishes)
    assert held_json(journey.know(then, BY)) == held_json(journey.know(reduced, BY))


def _bundle(name: str) -> Any:
    return json.loads(samples.path(name).read_bytes())
