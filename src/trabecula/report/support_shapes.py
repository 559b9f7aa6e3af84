"""The shapes of the JSON of what stands around the treatment of one person."""

import msgspec

from trabecula.report.education_shapes import ServiceJson
from trabecula.report.shape_words import AnswerWord, CheckedWord, DayWord, SourceJson, StatusWord
from trabecula.report.shapes import FactJson


class BasisJson(msgspec.Struct, gc=False):
    """How far something was checked, and against which places of which sources."""

    checked: CheckedWord
    sources: list[SourceJson]


class HelpJson(msgspec.Struct, gc=False):
    """Who helps: services of the clinic's directory, and kinds of which it has none filled in."""

    services: list[ServiceJson]
    not_filled_in: list[str]


class StepJson(msgspec.Struct, gc=False):
    """A step of care that is called for."""

    ladder: str
    step: int
    title: str
    says: list[str]
    then: str
    because: list[str]
    deferred: list[str]
    help: HelpJson
    basis: BasisJson


class AdaptationJson(msgspec.Struct, gc=False):
    """What is found of a person, what follows from it, and who helps."""

    found: str
    says: list[str]
    help: HelpJson
    basis: BasisJson


class AskJson(msgspec.Struct, gc=False):
    """A fact that is not known, by its key and its name."""

    key: str
    name: str


class HeldJson(msgspec.Struct, gc=False):
    """Why something is not told, and the facts that would tell."""

    why: str
    asks: list[AskJson]


class TargetJson(msgspec.Struct, gc=False):
    """A daily amount; ``lowest`` and ``highest`` are null where something holds it."""

    of: str
    unit: str
    lowest: float | None
    highest: float | None
    above_lowest: bool
    held: list[HeldJson]
    basis: BasisJson


class NutritionJson(msgspec.Struct, gc=False):
    """What is aimed for in food; no targets unless the statement that calls for them is shown."""

    statement: str
    answer: AnswerWord
    status: StatusWord
    comfort: bool
    weight: list[FactJson]
    targets: list[TargetJson]
    says: list[str]
    food: list[AdaptationJson]
    missing: list[AskJson]


class BarJson(msgspec.Struct, gc=False):
    """A treatment in time; what is not known of its days is null."""

    label: str
    begun: DayWord | None
    ended: DayWord | None
    goes_on: bool
    lesion: str
    origin: str


class RowJson(msgspec.Struct, gc=False):
    """Treatments of one kind."""

    lane: str
    name: str
    bars: list[BarJson]


class PauseJson(msgspec.Struct, gc=False):
    """What is agreed before radiation, about which treatments."""

    treatments: list[str]
    says: str
    basis: BasisJson


class TimelineJson(msgspec.Struct, gc=False):
    """Treatments on one axis."""

    first: DayWord | None
    as_of: DayWord
    rows: list[RowJson]
    pauses: list[PauseJson]


class LesionRowJson(msgspec.Struct, gc=False):
    """For one lesion: what spares it and what is left out; or why that is not told."""

    lesion: str
    site: str | None
    spares: list[str]
    avoids: list[str]
    held: HeldJson | None


class WorkJson(msgspec.Struct, gc=False):
    """A graded return to work; ``letter`` is empty while the limits are not known."""

    steps: list[str]
    limits: list[LesionRowJson]
    function: list[FactJson]
    needs: list[str]
    missing: list[AskJson]
    letter: list[str]


class IntimacyJson(msgspec.Struct, gc=False):
    """For a conversation in private that the person wishes."""

    says: list[str]
    positions: list[LesionRowJson]


class TopicJson(msgspec.Struct, gc=False):
    """A topic of a conversation that is called for."""

    title: str
    prompts: tuple[str, ...]
    records: tuple[str, ...]
    because: list[str]


class CarerTaskJson(msgspec.Struct, gc=False):
    """What a carer may take on."""

    task: str
    limit: str
    taught_by: list[str]
    because: list[str]


class SupportJson(msgspec.Struct, gc=False):
    """What stands around the treatment of one person. All of it is a draft."""

    as_of: DayWord
    edition: str
    person: str
    language: str
    steps: list[StepJson]
    adaptations: list[AdaptationJson]
    circumstances_not_known: list[str]
    nutrition: NutritionJson
    timeline: TimelineJson | None
    work: WorkJson | None
    intimacy: IntimacyJson | None
    carer_tasks: list[CarerTaskJson]
    conversation: list[TopicJson]
    review_because: list[str]
    directory_out_of_date: bool | None
    draft: bool = True
