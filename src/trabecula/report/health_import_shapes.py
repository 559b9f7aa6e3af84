"""The shapes of the JSON of what was imported from a phone or a watch."""

import msgspec


class DeviceDayJson(msgspec.Struct, gc=False):
    """One day. What is null is not known, and is never 0.

    ``wear_stated`` is true where the hours are those for which somebody says a phone is carried.
    """

    date: str
    steps: int | None = None
    wear_hours: float | None = None
    wear_stated: bool = False
    active_minutes: int | None = None
    sleep_hours: float | None = None
    steps_by: str = ""


class LeftOutJson(msgspec.Struct, gc=False):
    """A measure of a day that was left out, and why."""

    date: str
    measure: str
    why: str


class RefusedJson(msgspec.Struct, gc=False):
    """How many entries of the export count for nothing, and why."""

    why: str
    entries: int


class ContradictedJson(msgspec.Struct, gc=False):
    """A value beside another of the same day that the record holds. Both stay."""

    date: str
    measure: str
    export: float
    record: list[float]


class QualityJson(msgspec.Struct, gc=False):
    """How far the days can be relied on.

    ``valid_days`` have 10 hours of wear or more; ``gaps`` are days without steps between the first
    and the last; on ``several_sources`` days more than one device counted, and one was taken.
    """

    entries: int
    first: str | None
    last: str | None
    valid_days: int
    gaps: list[str]
    several_sources: int
    refused: list[RefusedJson]
    notes: list[str]


class HealthImportJson(msgspec.Struct, gc=False):
    """What an import would add to a record, and what it leaves out."""

    format: str
    imported: str
    days: list[DeviceDayJson]
    left_out: list[LeftOutJson]
    contradicted: list[ContradictedJson]
    quality: QualityJson
