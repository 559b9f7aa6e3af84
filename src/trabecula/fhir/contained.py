"""Contained resources: what a resource brings along inside itself, by its id."""

from collections.abc import Iterable
from typing import TypeVar

import msgspec

from trabecula.fhir.elements import Identified

Kind = TypeVar("Kind")


def inside(contained: Iterable[msgspec.Raw], own_id: str, kind: type[Kind]) -> Kind | None:
    """The one with this id, if it is of this kind and can be read."""
    for raw in contained:
        try:
            if msgspec.json.decode(raw, type=Identified).id == own_id:
                return msgspec.json.decode(raw, type=kind)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            continue
    return None
