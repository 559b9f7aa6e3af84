"""The shapes of the JSON of how somebody is followed; text and page are made of the same."""

from typing import Annotated

import msgspec

from trabecula.language.follow_up import Means, State
from trabecula.language.monitoring import Domain
from trabecula.language.response import Verdict
from trabecula.pathway.cadence import Standing
from trabecula.pathway.course import Kind
from trabecula.pathway.course import Verdict as TogetherVerdict
from trabecula.pathway.response import Standing as LookStanding
from trabecula.report.alert_shapes import AlertsJson
from trabecula.report.medicine_shapes import AskJson
from trabecula.report.shape_words import DayWord, SourceJson, one_of
from trabecula.report.shapes import AboutJson, LocalJson, ProblemJson

StateWord = Annotated[str, one_of(State)]
MeansWord = Annotated[str, one_of(Means)]
MaybeDay = DayWord | None


class SafetyJson(msgspec.Struct, gc=False):
    """The fixed text that belongs to what an open red alert tells of, and whom to call."""

    alert: str
    says: list[str]


class BecauseJson(msgspec.Struct, gc=False):
    """What makes something hold, in words, with its day and the resource that tells so."""

    says: str
    day: MaybeDay
    from_: str = msgspec.field(name="from")


class InStateJson(msgspec.Struct, gc=False):
    """A state that holds, may hold until ``asks`` is known, or was left on a day."""

    state: StateWord
    since: DayWord
    until: MaybeDay
    sure: bool
    because: list[BecauseJson]
    judged: list[str]
    asks: list[AskJson]


class ContactDueJson(msgspec.Struct, gc=False):
    """One contact, due from its first day to its last, and when it took place."""

    means: MeansWord
    state: StateWord
    first: DayWord
    last: DayWord
    standing: Annotated[str, one_of(Standing)]
    on: MaybeDay
    late: bool
    from_: str = msgspec.field(name="from")


class FormAskedJson(msgspec.Struct, gc=False):
    """The check-in of the day; ``at`` and ``reminder`` are null where it is not asked any more."""

    form: str
    title: str
    day: DayWord
    because: str
    at: str | None
    reminder: str | None
    or_short: bool
    answered: bool


class MissedReportsJson(msgspec.Struct, gc=False):
    """Check-ins missed in a row; ``call_by`` is null while there are too few for a call."""

    last: DayWord
    every_days: float
    agreed: bool
    missed: int
    call_by: MaybeDay
    called_on: MaybeDay
    because: list[BecauseJson]
    from_: str = msgspec.field(name="from")


class QuietJson(msgspec.Struct, gc=False):
    """When nothing is asked; ``own`` where the person said so."""

    begin: str
    end: str
    own: bool


class BereavementCallJson(msgspec.Struct, gc=False):
    """One call to the carer after a death."""

    first: DayWord
    last: DayWord
    standing: Annotated[str, one_of(Standing)]
    on: MaybeDay
    from_: str = msgspec.field(name="from")


class BereavementJson(msgspec.Struct, gc=False):
    """What is left to do after a death; ``carer`` is null where it is not known that there is one.

    ``died`` is null where the record does not say on which day.
    """

    died: MaybeDay
    carer: bool | None
    calls: list[BereavementCallJson]
    from_: str = msgspec.field(name="from")


class InTouchJson(msgspec.Struct, gc=False):
    """Who is in touch and when; ``contacts`` are in order of time."""

    followed: DayWord
    comfort: bool
    states: list[InStateJson]
    may: list[InStateJson]
    left: list[InStateJson]
    contacts: list[ContactDueJson]
    form: FormAskedJson | None
    missed: MissedReportsJson | None
    quiet: QuietJson
    bereavement: BereavementJson | None


class LookJson(msgspec.Struct, gc=False):
    """One look at a treatment; without a verdict, ``standing`` says why."""

    earliest: DayWord
    latest: DayWord
    standing: Annotated[str, one_of(LookStanding)]
    verdict: Annotated[str | None, one_of([*Verdict, None])]
    basis: list[str]
    missing: list[str]


class TreatedJson(msgspec.Struct, gc=False):
    """The response to one treatment; ``failed`` is null where it is not told."""

    treatment: str
    intervention: str
    begun: MaybeDay
    ended: MaybeDay
    about: AboutJson
    of_the_person: bool
    says: str
    looks: list[LookJson]
    failed: bool | None
    failed_says: str
    flare: str
    missing: list[str]
    notes: list[str]
    sources: list[SourceJson]
    from_: list[str] = msgspec.field(name="from")


class ValueJson(msgspec.Struct, gc=False):
    """What counts of one day, as a number and in words, and what else was told of it."""

    day: DayWord
    value: float
    said: str
    others: list[str]
    level: float | None
    remarks: list[str]
    from_: list[str] = msgspec.field(name="from")


class GapJson(msgspec.Struct, gc=False):
    """Days of which nothing is known, between the two; null where that goes on."""

    after: DayWord
    until: MaybeDay


class ShiftJson(msgspec.Struct, gc=False):
    """A level gave way to another; ``means`` is null where no source tells."""

    after: DayWord
    day: DayWord
    before: float
    now: float
    means: str | None


class CourseJson(msgspec.Struct, gc=False):
    """How one value went, as one source told it."""

    key: str
    name: str
    domain: Annotated[str, one_of(Domain)]
    about: AboutJson
    by_carer: bool
    unit: str | None
    says: str
    values: list[ValueJson]
    gaps: list[GapJson]
    shifts: list[ShiftJson]


class TogetherJson(msgspec.Struct, gc=False):
    """Two changes over the same time; ``verdict`` is null where one of them means nothing."""

    pain: str
    other: str
    since: DayWord
    says: str
    verdict: Annotated[str | None, one_of([*TogetherVerdict, None])]


class DoneJson(msgspec.Struct, gc=False):
    """What was done on a day; ``last`` is its last day, null while it goes on."""

    says: str
    kind: Annotated[str, one_of(Kind)]
    day: DayWord
    last: MaybeDay
    from_: str = msgspec.field(name="from")


class ExposedJson(msgspec.Struct, gc=False):
    """What opioids came to from a day on, in mg of oral morphine a day; null is not known."""

    day: DayWord
    low: float | None
    high: float | None
    most: float | None
    not_known: str
    from_: list[str] = msgspec.field(name="from")


class FollowedJson(msgspec.Struct, gc=False):
    """What became of one person until a moment, and what is due; ``no_entry`` was never told."""

    as_of: DayWord
    as_of_because: str
    at: str
    edition: str
    policy: str
    draft: bool
    person: AboutJson
    alerts: AlertsJson
    safety: list[SafetyJson]
    in_touch: InTouchJson
    responses: list[TreatedJson]
    courses: list[CourseJson]
    together: list[TogetherJson]
    treatments: list[DoneJson]
    exposure: list[ExposedJson]
    no_entry: list[str]
    record_problems: list[ProblemJson]
    local_values: list[LocalJson]
    later_entries_ignored: int
