"""The shapes of what is handed over: values of the record, what is not in it, and actions."""

from datetime import date
from typing import Annotated

import msgspec

from trabecula.pathway.care_plan.task import Whence
from trabecula.report.shape_words import UrgencyWord, one_of
from trabecula.report.shapes import AboutJson


class RecordedJson(msgspec.Struct, gc=False):
    """A value of the record, of whom, with its day and origin. ``wrong`` is why it cannot be
    relied on, empty where it can.
    """

    about: AboutJson
    fact: str
    key: str
    says: str
    date: date | None
    from_: str = msgspec.field(name="from")
    wrong: str = ""


class NotRecordedJson(msgspec.Struct, gc=False):
    """A fact of which the record says nothing, and how it is asked for."""

    about: AboutJson
    fact: str
    key: str
    asks: str


class ActionJson(msgspec.Struct, gc=False):
    """A task: by whom, until when (null for what stands as long as it applies), after what.

    ``codes`` are of the statements that it answers.
    """

    title: str
    about: list[AboutJson]
    owners: list[str]
    due: str
    latest: date | None
    within_hours: int | None
    urgency: UrgencyWord
    whence: Annotated[str, one_of(Whence)]
    says: list[str]
    after: list[str]
    codes: list[str]
    note: str
