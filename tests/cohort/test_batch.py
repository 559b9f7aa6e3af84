"""A batch answers for each person as `recommend` does."""

from pathlib import Path

import msgspec
import pytest

from trabecula import journey, samples
from trabecula.cohort.batch import answer
from trabecula.cohort.given import Given


@pytest.mark.parametrize("sample", samples.people(), ids=lambda sample: sample.name)
def test_the_answers_of_a_person_are_those_of_recommend(sample: samples.Sample) -> None:
    content = Path(samples.path(sample.name)).read_bytes()
    tables = answer([Given(content, "here")], journey.edition())
    row = tables["people"].row(0, named=True)
    recommended = journey.recommend(journey.know(journey.read(content)))
    person = [item for item in recommended.items if item.about is recommended.facts.person]
    for item in person:
        said = item.status.value if item.status is not None else item.answer.words
        assert row[item.statement.code] == said
    assert len(tables["lesions"]) == len(recommended.facts.lesions)
    assert len(tables["medicines"]) == len(recommended.facts.medicines)


def test_who_cannot_be_read_is_told_with_the_place_and_loses_nobody_else() -> None:
    content = Path(samples.path("breast-spine")).read_bytes()
    tables = answer(
        [Given(b'{"a": nought', "a, line 1"), Given(content, "a, line 2")], journey.edition()
    )
    assert tables["people"]["where"].to_list() == ["a, line 2"]
    [(where, what)] = tables["problems"].rows()
    assert where == "a, line 1"
    assert what.startswith("column 8: this is not JSON")


def test_a_list_that_was_asked_in_part_is_named_and_is_no_no() -> None:
    asked = {
        "resourceType": "Observation",
        "id": "o",
        "status": "final",
        "subject": {"reference": "Patient/p"},
        "effectiveDateTime": "2026-03-01",
        "code": {"coding": [{"system": "urn:trabecula:fact", "code": "neuro_signs.limb_weakness"}]},
        "valueBoolean": False,
    }
    person = {"resourceType": "Patient", "id": "p"}
    bundle = {"resourceType": "Bundle", "entry": [{"resource": person}, {"resource": asked}]}
    tables = answer([Given(msgspec.json.encode(bundle), "here")], journey.edition())
    row = tables["people"].row(0, named=True)
    assert row["neuro_signs"] is None
    assert row["in_part"] == ["neuro_signs"]
