"""When what a record tells arrived: the time that it is of, or when it came into the record."""

from collections.abc import Iterable
from datetime import date, datetime, time

from trabecula.pathway.facts import Finding
from trabecula.pathway.facts.medicines import origin_of
from trabecula.pathway.moment import Moment
from trabecula.pathway.record import Entry, Record


class Arrivals:
    """When each entry of a record arrived, and which resource it is part of."""

    def __init__(self, record: Record) -> None:
        self._entries: dict[str, Entry] = {}
        for entry in record.findings:
            self._entries[origin_of(entry)] = entry
            self._entries[entry.origin] = entry

    def reports(self, findings: Iterable[Finding]) -> frozenset[str]:
        """The resources that tell these findings."""
        return frozenset(
            self._entries[origin].origin if origin in self._entries else origin
            for finding in findings
            for origin in _origins(finding)
        )

    def raised(self, findings: Iterable[Finding], day: date) -> datetime:
        """When the last of them that were told of a day arrived; else the beginning of the day."""
        found = [self._arrived(entry, day) for entry in self._of(findings)]
        return max(found, default=datetime.combine(day, time()))

    def zone(self, findings: Iterable[Finding]) -> str:
        """The one zone of their times; empty where there is none, or several."""
        zones = {entry.when.zone for entry in self._of(findings) if entry.when and entry.when.time}
        return zones.pop() if len(zones) == 1 else ""

    def _of(self, findings: Iterable[Finding]) -> list[Entry]:
        origins = (origin for finding in findings for origin in _origins(finding))
        return [self._entries[origin] for origin in origins if origin in self._entries]

    def _arrived(self, entry: Entry, day: date) -> datetime:
        told = entry.when
        first = datetime.combine(day, time())
        if told is not None and told.day == day:
            first = instant(told)
        return first if entry.recorded is None else max(first, instant(entry.recorded))


def instant(moment: Moment) -> datetime:
    """A moment on the clock of the record; without a time, the beginning of the day."""
    clock = time.fromisoformat(moment.time) if moment.time else time()
    return datetime.combine(moment.day, clock)


def _origins(finding: Finding) -> list[str]:
    return [
        origin for one in (finding, *finding.alternatives) for origin in one.origin.split(" and ")
    ]
