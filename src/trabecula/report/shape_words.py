"""The words that stand in the JSON that is written, and its sources."""

from collections.abc import Iterable
from typing import Annotated

import msgspec

from trabecula.language.answer import Answer
from trabecula.language.review import ReviewState
from trabecula.language.source import Checked
from trabecula.language.statement import Urgency
from trabecula.pathway.recommendations import Status


def one_of(values: Iterable[str | None]) -> msgspec.Meta:
    """One of these words; None where there may be none."""
    return msgspec.Meta(extra_json_schema={"enum": list(values)})


AnswerWord = Annotated[str, one_of(answer.words for answer in Answer)]
StatusWord = Annotated[str | None, one_of([*Status, None])]
UrgencyWord = Annotated[str, one_of(urgency.words for urgency in Urgency)]
CheckedWord = Annotated[str, one_of(checked.value for checked in Checked)]
ReviewWord = Annotated[str, one_of(ReviewState)]
DayWord = Annotated[str, msgspec.Meta(extra_json_schema={"format": "date"})]


class SourceJson(msgspec.Struct, gc=False):
    """A source, the exact place in it, and how far the row was checked against it."""

    key: str
    citation: str
    place: str
    checked: CheckedWord
