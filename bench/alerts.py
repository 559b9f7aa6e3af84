"""How fast: what a year of daily check-ins and device values of one person comes to, once read.

Usage: python bench/alerts.py
"""

import json
import sys
import time
from collections.abc import Callable

from trabecula import journey
from trabecula.pathway.course import courses, together
from trabecula.pathway.response import responses
from year import year

TARGET = 100
REPEATS = 5


def milliseconds(run: Callable[[], object]) -> float:
    """How long it takes at its fastest, of this process alone."""
    taken: list[float] = []
    for _ in range(REPEATS):
        start = time.process_time()
        run()
        taken.append((time.process_time() - start) * 1000)
    return min(taken)


def main() -> int:
    """What is known of the last day, every course, response and alert; 1 above the target."""
    record, edition = journey.read(json.dumps(year()).encode()), journey.edition()
    known = journey.know(record)
    parts: dict[str, Callable[[], object]] = {
        "know, once, on the last day": lambda: journey.know(record),
        "courses, read together": lambda: together(courses(known, record, edition)),
        "responses": lambda: responses(record, known, edition),
        "alerts of all 365 days": lambda: journey.alerts(record, known),
    }
    print(f"entries {len(record.findings)}")
    taken = {name: milliseconds(run) for name, run in parts.items()}
    for name, spent in taken.items():
        print(f"{name:<28}{spent:8.1f} ms")
    total = sum(taken.values())
    print(f"{'together':<28}{total:8.1f} ms (target {TARGET})")
    return int(total > TARGET)


if __name__ == "__main__":
    sys.exit(main())
