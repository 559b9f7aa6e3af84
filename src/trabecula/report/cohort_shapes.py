"""The JSON of the summary of a cohort, as it is published."""

import msgspec


class CountJson(msgspec.Struct, gc=False):
    """How many, and what percentage that is of all people; null where it is not shown.

    ``below`` is set where the number is at least 1 and lies below it.
    """

    number: int | None
    below: int | None = None
    percent: float | None = None


class UrgencyJson(msgspec.Struct, gc=False):
    """People by the most urgent statement that is shown; ``urgency`` is null where none is."""

    urgency: str | None
    people: CountJson


class StatementCountsJson(msgspec.Struct, gc=False):
    """Of how many people a statement has each answer, and each status where it applies."""

    code: str
    title: str
    about: str
    urgency: str
    is_test: bool
    shown: CountJson
    deferred: CountJson
    suppressed: CountJson
    not_known: CountJson
    does_not_apply: CountJson


class WaitingJson(msgspec.Struct, gc=False):
    """A statement that waits for a fact, of how many people."""

    code: str
    title: str
    people: CountJson


class MissingFactJson(msgspec.Struct, gc=False):
    """A fact that is not known and could change an answer; ``answers`` is how many wait for it."""

    fact: str
    name: str
    asks: str
    people: CountJson
    answers: CountJson
    statements: list[WaitingJson]


class OverdueFactJson(msgspec.Struct, gc=False):
    """A fact of which the newest value is too old; ``awaited`` where an answer waits for it."""

    fact: str
    name: str
    people: CountJson
    awaited: CountJson


class ConflictingFactJson(msgspec.Struct, gc=False):
    """A fact of which the record says different things."""

    fact: str
    name: str
    people: CountJson


class KindJson(msgspec.Struct, gc=False):
    """A site of lesions, or a medicine, and how many of all rows are of it."""

    name: str
    count: CountJson


class HavingJson(msgspec.Struct, gc=False):
    """How many lesions or medicines there are, of how many people, and of which kinds."""

    number: CountJson
    people: CountJson
    kinds: list[KindJson]


class CohortSummaryJson(msgspec.Struct, gc=False):
    """What applies to how many people. ``small_cells`` is the least count that is told, or null."""

    edition: str
    policy: str
    small_cells: int | None
    first_day: str | None
    last_day: str | None
    people: CountJson
    died: CountJson
    urgencies: list[UrgencyJson]
    statements: list[StatementCountsJson]
    missing: list[MissingFactJson]
    overdue: list[OverdueFactJson]
    conflicts: list[ConflictingFactJson]
    lesions: HavingJson
    medicines: HavingJson
    not_read: CountJson
    says: list[str]
