"""FHIR R4 Tasks, typed: only what is read of them."""

from msgspec import field

from trabecula.fhir.elements import Concept, Element, Extension, Period, Reference, Resource


class Identifier(Element):
    system: str | None = None
    value: str | None = None


class Output(Element):
    type: Concept | None = None
    value_string: str | None = None


class Task(Resource):
    subject: Reference | None = field(default=None, name="for")
    identifier: list[Identifier] | None = None
    status: str | None = None
    last_modified: str | None = None
    execution_period: Period | None = None
    owner: Reference | None = None
    output: list[Output] | None = None
    extension: list[Extension] | None = None
