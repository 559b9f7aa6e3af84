"""The shape of the JSON of a check-in."""

import msgspec

from trabecula.report.education_shapes import NumberJson
from trabecula.report.shape_words import DayWord


class AnswerJson(msgspec.Struct, gc=False):
    """One answer; null, with ``why``, where it was not answered: unknown or refused."""

    key: str
    asked: str
    value: bool | int | float | str | None
    why: str | None


class WarningJson(msgspec.Struct, gc=False):
    """What was shown at once: after which signs, told or not sure; whom to call; what to do.

    ``draft`` until a clinic has signed it.
    """

    text: str
    how_soon: str
    signs: list[str]
    not_sure: list[str]
    call: list[NumberJson]
    do: list[str]
    draft: bool = True


class CheckInJson(msgspec.Struct, gc=False):
    """A check-in as it was understood.

    ``not_answered`` are the questions that make sense and have no answer at all. ``who_reads`` is
    the clinic's own words on who reads it and when; null where that is not known.
    """

    form: str
    as_of: DayWord
    at: str | None
    by: str
    name: str | None
    answers: list[AnswerJson]
    warnings: list[WarningJson]
    not_answered: list[str]
    could_not_read: list[str]
    who_reads: str | None
    draft: bool = True
