"""The shapes of the JSON of the document for another team, by the parts of I-PASS."""

from datetime import date
from typing import Annotated

import msgspec

from trabecula.language.follow_up import Part
from trabecula.report.handed_over_shapes import ActionJson, NotRecordedJson, RecordedJson
from trabecula.report.medicine_shapes import AskJson
from trabecula.report.shape_words import AnswerWord, UrgencyWord, one_of
from trabecula.report.shapes import AboutJson, LocalJson, ProblemJson


class HandedMedicineJson(msgspec.Struct, gc=False):
    """A medicine that is taken; ``unclear`` is what was not understood of it."""

    medicine: str
    dosage: str
    since: date | None
    unclear: list[str]
    origins: list[str]


class WeightJson(msgspec.Struct, gc=False):
    """How much weight a bone bears by default, by which row of the table, until a surgeon orders
    otherwise; ``asks`` could change the row.
    """

    about: AboutJson
    status: str
    because: str
    aids: list[str]
    asks: list[AskJson]


class FieldJson(msgspec.Struct, gc=False):
    """A field of the document: what the record fills it with, what it lacks, what is asked.

    ``choices`` are to be chosen from by the sender.
    """

    part: Annotated[str, one_of(Part)]
    name: str
    values: list[RecordedJson]
    medicines: list[HandedMedicineJson]
    not_recorded: list[NotRecordedJson]
    choices: list[str]
    asks: str


class IfThenJson(msgspec.Struct, gc=False):
    """What may happen, and what is done then; ``now`` tells whether it is so already."""

    happens: str
    then: str
    urgency: UrgencyWord
    now: AnswerWord


class TransferJson(msgspec.Struct, gc=False):
    """The document for another team. Its actions are the plan's where it was ``decided``; else
    what stands whatever is chosen, and what is to be decided. ``weights`` are in force by default.
    """

    as_of: date
    as_of_because: str
    edition: str
    policy: str
    draft: bool
    signed: bool
    person: AboutJson
    decided: bool
    decisions: list[str]
    fields: list[FieldJson]
    weights: list[WeightJson]
    actions: list[ActionJson]
    contingencies: list[IfThenJson]
    goals: list[str]
    record_problems: list[ProblemJson]
    local_policy: list[LocalJson]
    later_entries: int
