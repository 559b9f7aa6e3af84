"""What cannot be read says what happened, where, and what to do; the rest is read."""

import json
from pathlib import Path

import pytest
from tests.fhir.records import ME, PATIENT, bundle, condition, observation, quantity, record

from trabecula.errors import NoSuchPerson, SeveralPeople, UnreadableRecord
from trabecula.fhir.read import read

OTHER = {"resourceType": "Patient", "id": "p_2"}
SEEN = observation(valueQuantity=quantity(2.4))


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "is empty"),
        (b" \n\t", "is empty"),
        (b'{"resourceType": "Patient",\n "id": tru}', r"line 2, column 1[0-9]: this is not JSON"),
        (b'{"resourceType": "Patient",\n "id": "p', r"line 2, column 10: .* cut off; export"),
        (b'{"resourceType": "Patient", "x": NaN}', "NaN and Infinity are no numbers"),
        (b'{"resourceType": "Patient", "x": -Infinity}', "NaN and Infinity are no numbers"),
        (b"[]", "no FHIR resource: it has no resourceType"),
        (b"5", "no FHIR resource"),
        (b"null", "no FHIR resource"),
        (b'{"hook": "patient-view"}', "no FHIR resource"),
        (b'{"resourceType": "Patient", "id": 5}', r"Expected `str \| null`, got `int`"),
        (b'{"resourceType": "Ghost", "id": "g"}', "Ghost/g: FHIR R4 has no resource type Ghost"),
        (b'{"resourceType": "Bundle", "entry": {}}', "Expected `array"),
        (b'{"resourceType": "Patient", "id": "\xff"}', "not UTF-8"),
        ('{"resourceType": "Patient"}'.encode("utf-16"), "UTF-16: save it in UTF-8"),
        (b'{"resourceType": "Patient", "id": "p"} {', "trailing characters"),
    ],
)
def test_what_is_no_record_is_refused(data: bytes, says: str) -> None:
    with pytest.raises(UnreadableRecord, match=says):
        read(data)


@pytest.mark.parametrize("of", [b'"x":', b'"id":', b'"entry":'])
def test_deep_nesting_is_refused(of: bytes) -> None:
    deep = b"[" * 100_000 + b"]" * 100_000
    with pytest.raises(UnreadableRecord, match=r"nested too deeply|got `array`"):
        read(b'{"resourceType": "Bundle", ' + of + deep + b"}")


def test_every_depth_of_items_is_read_or_refused() -> None:
    for depth in range(100, 1000, 50):
        items = b'[{"linkId": "a", "item": ' * depth + b"[]" + b"}]" * depth
        response = b'{"resourceType": "QuestionnaireResponse", "id": "q", "item": ' + items + b"}"
        try:
            read(response)
        except UnreadableRecord as error:
            assert "nested too deeply" in str(error)


def test_one_malformed_resource_is_a_problem_and_the_others_are_read() -> None:
    found = record(
        observation(id="bad_1", status=7),
        {"resourceType": "Ghost", "id": "g"},
        {"id": "nothing"},
        None,
        observation(id="bad_2", valueQuantity={"value": "2.4"}),
        SEEN,
    )
    assert [entry.origin for entry in found.findings] == ["Observation/o_1"]
    assert [problem.where for problem in found.problems] == [
        "the input, entry 1, Observation/bad_1",
        "the input, entry 2, Ghost/g",
        "the input, entry 3",
        "the input, entry 5, Observation/bad_2",
    ]
    assert "$.valueQuantity.value" in found.problems[-1].what


def test_infinite_numbers_are_refused_where_they_stand() -> None:
    data = bundle(PATIENT, SEEN).replace(b"2.4", b"1e999")
    (problem,) = read(data).problems
    assert problem.where == "the input, entry 1, Observation/o_1"
    assert "out of range" in problem.what


def test_null_entries_and_a_byte_order_mark_are_nothing() -> None:
    data = json.loads(bundle(PATIENT, SEEN)) | {}
    data["entry"] += [None, {}, {"resource": None}]
    found = read(b"\xef\xbb\xbf" + json.dumps(data).encode())
    assert len(found.findings) == 1
    assert not found.problems


def test_a_page_of_a_search_says_that_it_is_not_all() -> None:
    found = read(bundle(PATIENT, link=[{"relation": "next", "url": "urn:x"}]))
    assert "one page of several" in found.problems[0].what


def test_lines_that_cannot_be_read_are_problems(tmp_path: Path) -> None:
    lines = [json.dumps(PATIENT), "", '{"resourceType": "Obs', bundle(SEEN).decode()]
    data = "\r\n".join(lines).encode()
    file = tmp_path / "record.ndjson"
    file.write_bytes(data)
    for source in (data, file):
        found = read(source)
        assert len(found.findings) == 1
        (problem,) = found.problems
        assert problem.where.endswith("line 3")
        assert "cut off" in problem.what


def test_a_folder_is_read_file_by_file(tmp_path: Path) -> None:
    (tmp_path / "patient.json").write_text(json.dumps(PATIENT, indent=1))
    (tmp_path / "seen.ndjson").write_text(json.dumps(SEEN) + "\n" + json.dumps(SEEN))
    (tmp_path / "broken.json").write_text('{"resourceType": ')
    (tmp_path / "notes.txt").write_text("not read")
    found = read(tmp_path)
    assert len(found.findings) == 1
    assert [problem.where for problem in found.problems] == ["broken.json"]


def test_a_folder_or_file_that_holds_nothing_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableRecord, match=r"holds no \*\.json or \*\.ndjson"):
        read(tmp_path)
    with pytest.raises(UnreadableRecord, match=r"missing\.json cannot be read"):
        read(tmp_path / "missing.json")
    (tmp_path / "broken.json").write_text("{")
    with pytest.raises(UnreadableRecord, match=r"nothing in the folder .* could be read"):
        read(str(tmp_path))


def test_several_people_must_be_told_apart() -> None:
    theirs = observation(id="o_2", subject={"reference": "Patient/p_2"})
    unsaid = observation(id="o_3", subject=None)
    data = bundle(PATIENT, OTHER, SEEN, theirs, unsaid)
    with pytest.raises(SeveralPeople, match="2 people, p_1, p_2: choose one with --patient ID"):
        read(data)
    for chosen in ("p_2", "Patient/p_2"):
        found = read(data, chosen)
        assert [entry.origin for entry in found.findings] == ["Observation/o_2"]
        assert [p.what for p in found.problems] == [
            "resources that do not say whom they are about were left out: 1"
        ]


def test_a_person_who_is_not_there_is_named_with_those_who_are() -> None:
    with pytest.raises(NoSuchPerson, match="nobody with the id 'p_9'; it holds p_1"):
        record(patient="p_9")
    with pytest.raises(NoSuchPerson, match="holds nothing that is read about a person"):
        read(b'{"resourceType": "Bundle"}')


def test_what_is_about_somebody_else_is_left_out_and_said() -> None:
    theirs = observation(id="o_2", subject={"reference": "Patient/p_2"})
    mother = observation(id="o_3", focus=[{"reference": "RelatedPerson/mother"}])
    found = record(SEEN, theirs, mother)
    assert [entry.origin for entry in found.findings] == ["Observation/o_1"]
    assert [problem.where for problem in found.problems] == ["Patient/p_2"]


def test_without_a_patient_resource_the_subject_is_the_person() -> None:
    found = read(bundle(SEEN))
    assert found.person.id == "p_1"
    assert found.person.origin == ""
    assert "no Patient resource" in found.problems[0].what
    with pytest.raises(SeveralPeople):
        read(bundle(SEEN, observation(id="o_2", subject={"reference": "Patient/p_2"})))


def test_the_same_resource_twice_counts_once() -> None:
    unnamed = {k: v for k, v in SEEN.items() if k != "id"}
    found = record(SEEN, SEEN, unnamed, unnamed, PATIENT)
    assert len(found.findings) == 2
    assert not found.problems


@pytest.mark.parametrize(
    ("first", "second", "counts", "says"),
    [
        ({"lastUpdated": "2026-02-01T00:00:00Z"}, {"lastUpdated": "2026-01-01T00:00:00Z"}, 1.0,
         "the newer by meta.lastUpdated counts"),
        ({"lastUpdated": "2026-01-01T00:30:00Z"}, {"lastUpdated": "2026-01-01T01:00:00+01:00"},
         1.0, "the newer by meta.lastUpdated counts"),
        ({"versionId": "9"}, {"versionId": "10"}, 2.0, "the newer by meta.versionId counts"),
        ({}, {"versionId": "10"}, 2.0, "which is newer cannot be told"),
    ],
)  # fmt: skip
def test_of_two_contents_the_newer_counts(
    first: dict[str, str], second: dict[str, str], counts: float, says: str
) -> None:
    found = record(
        observation(meta=first, valueQuantity=quantity(1)),
        observation(meta=second, valueQuantity=quantity(2)),
    )
    (entry,) = found.findings
    assert getattr(entry.value, "number", None) == counts
    (problem,) = found.problems
    assert problem.where == "Observation/o_1"
    assert says in problem.what


def test_another_date_of_the_same_content_is_no_conflict() -> None:
    found = record(
        observation(meta={"lastUpdated": "2026-01-01T00:00:00Z"}),
        observation(meta={"lastUpdated": "2026-01-02T00:00:00Z"}),
    )
    assert len(found.findings) == 1
    assert not found.problems


def test_references_may_be_absolute_versioned_or_by_address() -> None:
    address = "urn:uuid:6b1f5c52-3b0f-5d0e-9a54-6f0a7c1d2e90"
    entries = [
        {"fullUrl": address, "resource": PATIENT},
        {"resource": observation(subject={"reference": address})},
        {"resource": condition(subject={"reference": "urn:x:fhir/Patient/p_1/_history/2"})},
        {"resource": observation(id="o_2", subject=ME, focus=[{"reference": address}])},
    ]
    found = read(json.dumps({"resourceType": "Bundle", "entry": entries}).encode())
    assert len(found.findings) == 2
    assert not found.diagnoses
    assert [problem.where for problem in found.problems] == ["urn:x:fhir/Patient/p_1"]
