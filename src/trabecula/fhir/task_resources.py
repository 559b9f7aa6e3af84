"""FHIR R4 Tasks, typed: only what is read of them."""

from msgspec import field

from trabecula.fhir.elements import (
    NOTHING,
    Concept,
    Element,
    Extension,
    Period,
    RawReference,
    Reference,
    Resource,
)


class Identifier(Element):
    """By what others call a Task."""

    system: str | None = None
    value: str | None = None


class Output(Element):
    """What came of a Task."""

    type: Concept | None = None
    value_string: str | None = None


class Task(Resource):
    """Something to do, who does it, and what came of it."""

    subject: RawReference = field(default=NOTHING, name="for")
    identifier: list[Identifier] | None = None
    status: str | None = None
    last_modified: str | None = None
    execution_period: Period | None = None
    owner: Reference | None = None
    output: list[Output] | None = None
    extension: list[Extension] | None = None
