"""Writing: what resources are made of, whether they are a proposal, a form or the knowledge."""

from collections.abc import Iterable
from typing import Any

from trabecula.language.edition import OpenEdition

Json = dict[str, Any]
"""A FHIR element or resource as it is written."""


def entry(resource: Json) -> Json:
    """The resource as an entry of a Bundle."""
    return {"fullUrl": f"urn:uuid:{resource['id']}", "resource": resource}


def coded(system: str, code: str, display: str) -> Json:
    """A concept of one code, with its words."""
    return {"coding": [{"system": system, "code": code, "display": display}], "text": display}


def noted(lines: Iterable[str]) -> list[Json]:
    """Notes, one for each line."""
    return [{"text": line} for line in lines]


def local_policy(opened: OpenEdition) -> list[str]:
    """What a clinic has set otherwise than by default, one line each, with who decided it."""
    return [
        f"Local policy: {value.name} is {setting.value} here (default {value.default}), "
        f"decided by {setting.decided_by} on {setting.decided_on}"
        for value, setting in opened.local
    ]
