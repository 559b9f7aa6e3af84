"""How fast: the alerts of a year of daily check-ins and device values of one person.

Usage: python bench/alerts.py
"""

import json
import sys
import time
from collections.abc import Callable

from trabecula import journey
from year import year

TARGET = 60
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
    """What is known of the last day, beside every alert of all days; 1 above the target."""
    record = journey.read(json.dumps(year()).encode())
    known = journey.know(record)
    entries = len(record.findings)
    print(f"entries {entries}")
    print(f"know, once, on the last day {milliseconds(lambda: journey.know(record)):8.1f} ms")
    alerts = milliseconds(lambda: journey.alerts(record, known))
    print(f"alerts of all 365 days      {alerts:8.1f} ms (target {TARGET})")
    return int(alerts > TARGET)


if __name__ == "__main__":
    sys.exit(main())
