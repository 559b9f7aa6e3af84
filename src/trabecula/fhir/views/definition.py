"""A ViewDefinition of SQL on FHIR: its columns, and the paths of what a code stands for."""

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Final

from trabecula.fhir.knowledge.imprint import Imprint
from trabecula.fhir.writing import Json
from trabecula.language.code import Code

VIEW: Final = "https://sql-on-fhir.org/ig/StructureDefinition/ViewDefinition"
_SHAREABLE: Final = "https://sql-on-fhir.org/ig/StructureDefinition/ShareableViewDefinition"


def definition(
    name: str,
    title: str,
    resource: str,
    select: Sequence[Json],
    imprint: Imprint,
    *,
    where: str = "",
    shareable: bool = True,
) -> Json:
    """One view: ``name`` is its table, ``where`` a path that is true of the rows' resources.

    What is not ``shareable`` needs a function beyond the paths that every runner knows.
    """
    head = imprint.head("ViewDefinition", f"urn:trabecula:view:{name}", title)
    return {
        **head,
        "resourceType": VIEW,
        **({"meta": {"profile": [_SHAREABLE]}} if shareable else {}),
        "name": name,
        "fhirVersion": ["4.0.1"],
        "resource": resource,
        **({"where": [{"path": where}]} if where else {}),
        "select": list(select),
    }


def column(name: str, path: str, kind: str) -> Json:
    """One column, of a FHIR primitive type."""
    return {"name": name, "path": path, "type": kind}


def concerns(patient: str) -> list[Json]:
    """The keys of the resource and of whom it is about, at an element of it."""
    return [
        column("id", "getResourceKey()", "string"),
        column("person", f"{patient}.getReferenceKey(Patient)", "string"),
    ]


def coded(element: str, codes: Iterable[Code]) -> str:
    """A path that is true where one of the codings of an element is one of the codes."""
    ordered = sorted(codes)
    systems = (
        f"(system = '{system}' and ({' or '.join(map(_is, group))}))"
        for system, group in groupby(ordered, key=lambda code: code.system)
    )
    return f"{element}.coding.where({' or '.join(systems)}).exists()"


def is_shareable(codes: Iterable[Code]) -> bool:
    """Whether every runner can tell them: none stands for all that begin with it."""
    return not any(code.and_below for code in codes)


def _is(code: Code) -> str:
    return f"code.startsWith('{code.code}')" if code.and_below else f"code = '{code.code}'"
