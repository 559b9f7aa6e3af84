"""The shapes of the JSON of a hand-off: what stands on its one side, and what does not."""

from datetime import date

import msgspec

from trabecula.report.shapes import AboutJson


class PointJson(msgspec.Struct, gc=False):
    """One point: what it begins with, and what is said of it."""

    lead: str
    says: str


class PartJson(msgspec.Struct, gc=False):
    """A part of the page. ``left_out`` is how many points did not fit; they are in the plan."""

    key: str
    title: str
    points: list[PointJson]
    left_out: int


class HandOffJson(msgspec.Struct, gc=False):
    """A hand-off. ``decided`` says whether its plan was chosen; else it holds what stands whatever
    is chosen. A point that ends in an ellipsis was cut.
    """

    as_of: date
    as_of_because: str
    edition: str
    policy: str
    draft: bool
    signed: bool
    person: AboutJson
    name: str
    born: date | None
    sex: str
    language: str
    died: bool
    decided: bool
    status: str
    left: list[PartJson]
    right: list[PartJson]
    left_out: list[str]
