"""Apple Health: ``export.xml``, read as a stream.

Apple writes every time in the zone in which the phone was when it exported. The declarations in
front of the data are cut off unread: some versions of them are no XML, and none is needed.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import lru_cache
from typing import Final, TypeAlias
from xml.parsers import expat

from trabecula.devices.diary import DAY, Export, Refused, Source, kind_of
from trabecula.errors import UnreadableExport

Attributes: TypeAlias = Mapping[str, str]
_Taker: TypeAlias = Callable[[Export, Source, Attributes], None]

_ROOT: Final = b"<HealthData"
_LONGEST_HEAD: Final = 1 << 20
_MODELS: Final = ("model:Watch", "model:iPhone")
_MINUTES: Final = {
    f"{hour:02}:{minute:02}": 3600 * hour + 60 * minute
    for hour in range(24)
    for minute in range(60)
}
"""Each minute of a day, in seconds: looking it up is faster than reading it."""
_BY_HAND: Final = "HKWasUserEntered"
_ASLEEP: Final = frozenset(
    f"HKCategoryValueSleepAnalysisAsleep{stage}"
    for stage in ("", "Unspecified", "Core", "Deep", "REM")
)
"""Asleep, as it was written until iOS 15 and as it has been since. In bed is not asleep."""


def read_apple_health(chunks: Iterable[bytes]) -> Export:
    """What an export holds. Raises `UnreadableExport` where it is none, broken or cut off."""
    reading = _Reading()
    parser = expat.ParserCreate()
    parser.StartElementHandler = reading.started
    pieces = iter(chunks)
    try:
        parser.Parse(_without_declarations(pieces), False)
        for piece in pieces:
            parser.Parse(piece, False)
        parser.Parse(b"", True)
    except expat.ExpatError as error:
        raise UnreadableExport(
            f"the export is broken or cut off after {reading.records:,} records "
            f"({expat.ErrorString(error.code)}): nothing was taken of it, since a day of which a "
            "part is missing looks like a day of rest; export again, or copy the file again"
        ) from None
    reading.settle()
    return reading.export


def _without_declarations(pieces: Iterable[bytes]) -> bytes:
    """The first of the data, from the root on."""
    head = b""
    for piece in pieces:
        head += piece
        before, root, rest = head.partition(_ROOT)
        if b"<!ENTITY" in before:
            raise UnreadableExport("the export declares entities, which Apple Health never does")
        if root:
            return root + rest
        if len(head) > _LONGEST_HEAD:
            break
    raise UnreadableExport(
        "there is no Apple Health data in it: give export.xml, or the export.zip that holds it"
    )


class _Reading:
    """The export so far, and the last record, which what follows may yet withdraw."""

    __slots__ = ("_attributes", "_take", "export", "records")

    def __init__(self) -> None:
        self.export = Export("Apple Health")
        self.records = 0
        self._take: _Taker | None = None
        self._attributes: Attributes = {}

    def started(self, name: str, attributes: Attributes) -> None:
        """Take in the start of an element."""
        if name == "MetadataEntry":
            if attributes.get("key") == _BY_HAND and attributes.get("value") == "1":
                self._withdraw()
            return
        if self._take is not None:
            self.settle()
        if name == "Record":
            self.records += 1
            self._take = _TAKERS.get(attributes.get("type", ""))
            self._attributes = attributes
        elif name == "ExportDate":
            self._exported(attributes)

    def settle(self) -> None:
        """Count the last record."""
        take, self._take = self._take, None
        if take is None:
            return
        try:
            take(self.export, _source(self._attributes), self._attributes)
        except (KeyError, ValueError):
            self.export.refused[Refused.UNREADABLE] += 1

    def _withdraw(self) -> None:
        if self._take is not None:
            self._take = None
            self.export.refused[Refused.BY_HAND] += 1

    def _exported(self, attributes: Attributes) -> None:
        try:
            self.export.until = max(self.export.until, _time(attributes["value"]))
        except (KeyError, ValueError):
            self.export.refused[Refused.UNREADABLE] += 1


def _source(attributes: Attributes) -> Source:
    device = attributes.get("device", "")
    model = next((model for model in _MODELS if model in device), "")
    return _named(attributes.get("sourceName", ""), model)


@lru_cache(maxsize=1024)
def _named(name: str, model: str) -> Source:
    return Source(name, kind_of(model or name))


def _steps(export: Export, source: Source, attributes: Attributes) -> None:
    start, end = _interval(attributes)
    export.steps(source, start, end, float(attributes["value"]))


def _exercise(export: Export, source: Source, attributes: Attributes) -> None:
    start, end = _interval(attributes)
    export.active(source, start, end, float(attributes["value"]))


def _sleep(export: Export, source: Source, attributes: Attributes) -> None:
    if attributes["value"] in _ASLEEP:
        export.asleep(source, *_interval(attributes))


def _sign(export: Export, source: Source, attributes: Attributes) -> None:
    export.sign(source, _time(attributes["startDate"]))


_TAKERS: Final[Mapping[str, _Taker]] = {
    "HKQuantityTypeIdentifierStepCount": _steps,
    "HKQuantityTypeIdentifierAppleExerciseTime": _exercise,
    "HKCategoryTypeIdentifierSleepAnalysis": _sleep,
    "HKQuantityTypeIdentifierHeartRate": _sign,
    "HKQuantityTypeIdentifierAppleStandTime": _sign,
}


def _interval(attributes: Attributes) -> tuple[int, int]:
    """Both times on the clock of the first, though the clocks changed in between."""
    begins, ends = attributes["startDate"], attributes["endDate"]
    start, end = _time(begins), _time(ends)
    if begins[19:] != ends[19:]:
        end += _ahead(begins[19:]) - _ahead(ends[19:])
    return start, end


def _time(text: str) -> int:
    """``2026-03-01 08:15:00 +0100`` by its own clock. Raises ``KeyError`` for no time of day."""
    return _day(text[:10]) + _MINUTES[text[11:16]] + int(text[17:19])


@lru_cache(maxsize=4096)
def _day(text: str) -> int:
    return (date.fromisoformat(text) - date(1970, 1, 1)).days * DAY


@lru_cache(maxsize=64)
def _ahead(zone: str) -> int:
    """How many seconds a zone (`` +0100``) is ahead of universal time."""
    sign = -1 if zone[1] == "-" else 1
    return sign * (3600 * int(zone[2:4]) + 60 * int(zone[4:6]))
