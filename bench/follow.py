"""How fast: a year of daily check-ins and device values of one person, part by part.

The issue holds course, response and alerts together to 0.1 s, the reading of JSON not counted.
Usage: python bench/follow.py [RECORD]
"""

import json
import sys
from pathlib import Path

from timing import least
from trabecula import journey
from trabecula.pathway.cadence import cadence
from trabecula.pathway.course import courses, together
from trabecula.pathway.response import responses
from trabecula.report.followed_json import followed_json
from year import year

TARGET = 100
REPEATS = 5


def main(content: bytes) -> int:
    """A line for each part, and the sum that is held to; 1 above the target."""
    record, edition = journey.read(content), journey.edition()
    known = journey.know(record)
    recommended = journey.recommend(known)

    def every_course() -> None:
        found = courses(known, record, edition)
        together(found)
        for one in found:
            _ = one.gaps, one.smooth, one.shifts, one.moved

    held = {
        "courses, read together": every_course,
        "responses": lambda: responses(record, known, edition),
        "alerts": lambda: journey.alerts(record, known),
    }
    beside = {
        "reading the Bundle": lambda: journey.read(content),
        "what is known of the last day": lambda: journey.know(record),
        "recommendations": lambda: journey.recommend(known),
        "cadence": lambda: cadence(record, recommended),
        "all of it, into its JSON": lambda: followed_json(journey.follow(record), None),
    }
    print(f"{len(record.findings)} entries, {len(record.medicines)} of medicines")
    taken = {name: 1000 * least(run, REPEATS) for name, run in held.items()}
    for name, spent in taken.items():
        print(f"{name:<32}{spent:8.1f} ms")
    total = sum(taken.values())
    print(f"{'together':<32}{total:8.1f} ms (target {TARGET})")
    for name, run in beside.items():
        print(f"{name:<32}{1000 * least(run, REPEATS):8.1f} ms, beside")
    return int(total > TARGET)


if __name__ == "__main__":
    given = Path(sys.argv[1]).read_bytes() if len(sys.argv) > 1 else json.dumps(year()).encode()
    sys.exit(main(given))
