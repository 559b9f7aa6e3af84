"""The shapes of the JSON of the document for another team, by the parts of I-PASS."""

from datetime import date

import msgspec

from trabecula.report.care_plan_shapes import FieldJson, ForeseenJson, TaskJson
from trabecula.report.medicine_shapes import AskJson
from trabecula.report.shapes import AboutJson, LocalJson, ProblemJson


class WeightJson(msgspec.Struct, gc=False):
    """How much weight a bone bears by default, by which row of the table, until a surgeon orders
    otherwise; ``asks`` could change the row.
    """

    about: AboutJson
    status: str
    because: str
    aids: list[str]
    asks: list[AskJson]


class TransferDocumentJson(msgspec.Struct, gc=False):
    """The document for another team: ``which`` plan its tasks are of, and whether it was
    ``decided``. ``weights`` are in force by default.
    """

    as_of: date
    as_of_because: str
    edition: str
    policy: str
    draft: bool
    signed: bool
    person: AboutJson
    decided: bool
    which: list[str]
    fields: list[FieldJson]
    weights: list[WeightJson]
    tasks: list[TaskJson]
    contingencies: list[ForeseenJson]
    goals: list[str]
    record_problems: list[ProblemJson]
    local_policy: list[LocalJson]
    later_entries: int
