"""The shapes of the JSON of single questions about medicines."""

from typing import Annotated

import msgspec

from trabecula.language.route import Release, Route
from trabecula.report.shape_words import DayWord, SourceJson, one_of


class AskJson(msgspec.Struct, gc=False):
    """A fact that is missing, by its key, and how it is asked for."""

    key: str
    asks: str


class WrittenDoseJson(msgspec.Struct, gc=False):
    """A dose as it was written, and how it was read: of a day, or of an hour from a patch.

    ``amount`` is the most that it comes to; ``lowest`` is below it where a range was written, or
    it is taken as needed.
    """

    text: str
    medicine: str
    route: Annotated[str, one_of(Route)]
    release: Annotated[str, one_of(Release)]
    amount: float
    lowest: float
    unit: str
    as_needed: bool
    remarks: tuple[str, ...]


class TableJson(msgspec.Struct, gc=False):
    """A table by its key: what it is called, its edition, and for whom it was not made."""

    key: str
    name: str
    edition: str
    scope: str


class ItemExposureJson(msgspec.Struct, gc=False):
    """What one dose counts for. With a null exposure it is undefined, which is not zero."""

    dose: WrittenDoseJson
    factor: float | None
    exposure: float | None
    because: str
    sources: list[SourceJson]


class ExposureJson(msgspec.Struct, gc=False):
    """The exposure to opioids of a day by one table; the total is null where any is undefined.

    ``defined`` is the part of the others, never the total.
    """

    line: int | None
    id: str | None
    table: TableJson
    measure: str
    items: list[ItemExposureJson]
    total: float | None
    defined: float
    undefined: list[str]
    reminders: list[str]
    draft: bool = True


class RefusalJson(msgspec.Struct, gc=False):
    """Why nothing is computed, what to do, and what forbids it."""

    reason: str
    says: str
    sources: list[SourceJson]


class StepJson(msgspec.Struct, gc=False):
    """A step: the number that counts, the lowest and highest it could be, and on what basis."""

    says: str
    counts: float
    lowest: float
    highest: float
    unit: str
    sources: list[SourceJson]


class AdviceJson(msgspec.Struct, gc=False):
    """What kidneys or liver make of a medicine. With a null action nothing is known or stated."""

    organ: str
    where: str
    action: str | None
    says: str
    asks: list[AskJson]
    other_side: list[str]
    sources: list[SourceJson]


class RegimenJson(msgspec.Struct, gc=False):
    """What can be given: so much each time, so many times a day, of which form."""

    each: float
    times_a_day: int
    form: str
    daily: float


class RescueJson(msgspec.Struct, gc=False):
    """A rescue dose. ``estimate`` is arithmetic; ``dose`` is null unless it may be given."""

    line: int | None
    id: str | None
    medicine: str
    route: str
    background: float | None
    part: str
    estimate: float | None
    lowest: float | None
    highest: float | None
    rounded: float | None
    dose: float | None
    unit: str
    interval: str
    refused: RefusalJson | None
    asks: list[AskJson]
    advice: list[AdviceJson]
    cautions: list[str]
    sources: list[SourceJson]
    draft: bool = True


class OtherPatchJson(msgspec.Struct, gc=False):
    """What another table of patches gives; null, and why."""

    table: str
    micrograms_per_hour: float | None
    because: str


class ConversionJson(msgspec.Struct, gc=False):
    """A conversion. ``estimate`` is arithmetic; ``dose`` is null unless it may be given.

    Both are of a day, or of an hour from a patch, in ``unit``.
    """

    line: int | None
    id: str | None
    dose_before: WrittenDoseJson
    medicine: str
    route: str
    table: str
    steps: list[StepJson]
    estimate: float | None
    dose: float | None
    unit: str
    regimen: RegimenJson | None
    refused: RefusalJson | None
    asks: list[AskJson]
    advice: list[AdviceJson]
    reasons: list[str]
    cautions: list[str]
    other_tables: list[OtherPatchJson]
    rescue: str
    reassess_hours: tuple[int, int]
    draft: bool = True


class TaperStepJson(msgspec.Struct, gc=False):
    """From this day on so much a day, as these doses; the last step has none."""

    day: DayWord
    daily: float
    doses: list[str]


class TaperJson(msgspec.Struct, gc=False):
    """A taper by one rule, or why there is none. ``pace`` says how far it falls, how often."""

    line: int | None
    id: str | None
    medicine: str
    before: float
    unit: str
    rule: str
    days_taken: int | None
    pace: str
    part: float | None
    every_days: tuple[int, int] | None
    steps: list[TaperStepJson]
    refused: RefusalJson | None
    because: str
    watch: tuple[str, ...]
    pause: str
    says: tuple[str, ...]
    sources: list[SourceJson]
    draft: bool = True


class ReasonJson(msgspec.Struct, gc=False):
    """Something that bears on a dose, and its basis."""

    says: str
    sources: list[SourceJson]


class OneDoseJson(msgspec.Struct, gc=False):
    """One dosing, as it is for this person; the dose is null unless it can be offered."""

    purpose: str
    routes: list[str]
    release: str
    verdict: str
    dose: str | None
    most_a_day: str | None
    next_step: str
    because: list[ReasonJson]
    against: list[ReasonJson]
    check: list[ReasonJson]
    asks: list[AskJson]
    sources: list[SourceJson]


class CompanionJson(msgspec.Struct, gc=False):
    """What goes with a medicine. ``asks`` are the facts that would tell whether it is needed."""

    says: str
    because: str
    needs: list[str]
    asks: list[AskJson]
    sources: list[SourceJson]


class DoseJson(msgspec.Struct, gc=False):
    """A medicine for one person: each dosing, and what goes with it."""

    line: int | None
    id: str | None
    medicine: str
    label: str
    doses: list[OneDoseJson]
    not_dosed: str
    advice: list[AdviceJson]
    companions: list[CompanionJson]
    stopping: str
    draft: bool = True
