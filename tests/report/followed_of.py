"""Pages of people who are followed, for the tests: a long course, an awkward one, nothing at all."""

from datetime import date, time, timedelta
from typing import Any

from tests.pathway.followed import (
    BEGIN,
    CARER,
    daily,
    in_bundle,
    irradiated,
    on,
    seen,
    steps,
    took,
)
from tests.records import FACT, coded, lesion

from trabecula import journey, samples
from trabecula.language.directory import Directory, Line
from trabecula.report.followed_page import FollowedPage, followed_page

HOSTILE = "<script>alert(1)</script>\x1b[31m\u202e"
LAST = BEGIN + timedelta(days=60)
WEAK = {"valueBoolean": True}
ILIUM = {"coding": [{"system": "http://snomed.info/sct", "code": "287594004"}]}
CLINIC = Directory(
    "Dr N", LAST, LAST + timedelta(days=300),
    numbers=((Line.OUT_OF_HOURS, "555-0100"), (Line.EMERGENCY, "112")),
    who_reads="A nurse reads messages on working days at 9.",
)  # fmt: skip


def course() -> list[dict[str, Any]]:
    """Pain that radiotherapy relieves, steps that fall, a gap, a carer's line, and weak legs."""
    pain = [7] * 12 + [3] * 20 + [None] * 10 + [2] * 17
    return [
        took("Morphine sulfate 30 MG Extended Release Oral Tablet", "1 tablet every 12 hours", 0),
        took("Senna", "2 tablets at night", 5),
        irradiated(10),
        *daily("pain_worst", pain),
        *steps([4000] * 30 + [2000] * 31),
        *(seen("fatigue", 4, on(day)) for day in range(0, 60, 7)),
        *(
            seen("fatigue", 7, on(day), id=f"carer-{day}", performer=[CARER])
            for day in range(0, 60, 14)
        ),
        seen("pain_goal", 3, on(0)),
        seen("fall_since_last", True, on(50)),
        seen("fall_since_last", False, on(57)),
        weak_legs(60),
    ]


def weak_legs(day: int) -> dict[str, Any]:
    """The answer to one warning sign."""
    resource = seen("neuro_signs", True, f"{on(day)}T10:00:00", id="weak-legs")
    return resource | {"code": coded(FACT, "neuro_signs.limb_weakness"), **WEAK}


def hostile() -> list[dict[str, Any]]:
    """Names that would run, and colour, and turn the text round; two values of one day."""
    return [
        took(HOSTILE, "1 tablet daily", 0),
        irradiated(3, HOSTILE),
        lesion("a", {"text": HOSTILE}, on(0)),
        *daily("pain_worst", [5, 6, 7]),
        seen("pain_worst", 9, on(2), id="again"),
        seen("pain_worst", 99, on(1), id="beyond"),
    ]


def page_of(
    *resources: dict[str, Any], as_of: date = LAST, at: time = time.max, clinic: bool = False
) -> FollowedPage:
    """The page of a record of these resources."""
    record = in_bundle(*resources)
    found = journey.follow(record, journey.know(record, as_of), at=at)
    return followed_page(found, CLINIC if clinic else None)


def of_sample(name: str) -> FollowedPage:
    """The page of a sample patient."""
    return followed_page(journey.follow(journey.read(samples.path(name))), None)
