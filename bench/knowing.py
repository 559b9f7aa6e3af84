"""How fast: what is known of a person, from a record that was read, beside `orjson.loads`.

For each sample, for somebody of whom next to nothing is recorded, and with FILE for the people of
an NDJSON of Bundles. Times are of the processor, the best of many, with the collector off as in a
worker. Usage: python bench/knowing.py [FILE]
"""

import sys
from collections.abc import Sequence
from pathlib import Path

import orjson

from timing import as_in_a_worker, least
from trabecula import journey, samples

MANY = 30
ALMOST_EMPTY = {
    "resourceType": "Bundle",
    "type": "collection",
    "entry": [
        {
            "resource": {
                "resourceType": "Patient",
                "id": "a",
                "gender": "female",
                "birthDate": "1960-01-01",
            }
        },
        {
            "resource": {
                "resourceType": "Observation",
                "id": "b",
                "status": "final",
                "code": {"coding": [{"system": "http://loinc.org", "code": "718-7"}]},
                "subject": {"reference": "Patient/a"},
                "effectiveDateTime": "2026-01-01",
                "valueQuantity": {
                    "value": 11,
                    "system": "http://unitsofmeasure.org",
                    "code": "g/dL",
                },
            }
        },
    ],
}


def of_one(content: bytes, many: int = MANY) -> tuple[float, float, int]:
    """Microseconds of decoding and of knowing, and how many findings the record has."""
    record = journey.read(content)
    known = 1e6 * least(lambda: journey.know(record), many)
    return 1e6 * least(lambda: orjson.loads(content), many), known, len(record.findings)


def say(name: str, people: Sequence[tuple[float, float, int]]) -> None:
    """One line, of one or of the mean of several."""
    decoded, known, findings = (sum(each) / len(people) for each in zip(*people, strict=True))
    print(
        f"{name:24}{findings:9.0f} findings{decoded:9.1f} us orjson{known:9.1f} us know"
        f"{known / decoded:9.2f} times"
    )


def main(files: Sequence[str]) -> None:
    """The samples, the almost empty record, and the people of each file."""
    contents = {one.name: samples.path(one.name).read_bytes() for one in samples.people()}
    contents = {name: orjson.dumps(orjson.loads(content)) for name, content in contents.items()}
    contents["almost empty"] = orjson.dumps(ALMOST_EMPTY)
    for content in contents.values():
        journey.know(journey.read(content))
    as_in_a_worker()
    for name, content in contents.items():
        say(name, [of_one(content)])
    for file in files:
        people = Path(file).read_bytes().splitlines()
        say(Path(file).name, [of_one(content, 6) for content in people])


if __name__ == "__main__":
    main(sys.argv[1:])
