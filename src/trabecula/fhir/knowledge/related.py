"""Related artifacts: the exact places on which a statement rests."""

import re
from typing import Final

from trabecula.fhir.writing import Json
from trabecula.language.source import Citation
from trabecula.language.statement import Statement

_DOI: Final = re.compile(r"10\.\d{4,}/\S+")
_ADDRESS: Final = re.compile(r"https?://\S+")


def citations(statement: Statement) -> list[Json]:
    """The sources of a statement, each with the place in it, and its address where it has one."""
    return [_citation(each) for each in statement.sources]


def _citation(citation: Citation) -> Json:
    source = citation.source
    related = {
        "type": "citation",
        "label": source.key,
        "display": citation.place,
        "citation": f"{source.citation}. {source.reference}. {citation.place}. "
        f"[{source.checked.value}]",
        "url": _address(source.reference),
    }
    return {name: value for name, value in related.items() if value}


def _address(reference: str) -> str:
    if _DOI.fullmatch(reference):
        return f"https://doi.org/{reference}"
    return reference if _ADDRESS.fullmatch(reference) else ""
