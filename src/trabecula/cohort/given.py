"""What one person is given as: the bytes of a Bundle, and where they stood."""

from collections.abc import Mapping
from typing import TypeAlias

import polars as pl
from msgspec import Struct


class Given(Struct, frozen=True, gc=False):
    """One Bundle: its bytes, and where they stood (``people.ndjson, line 12``).

    ``patient`` is the id of the person who is meant, where that is known: then what is about
    others is left out. ``lines`` are where each entry stood, where it was gathered from files by
    resource type; empty where the Bundle came as a whole.
    """

    content: bytes
    where: str
    patient: str | None = None
    lines: tuple[str, ...] = ()


Tables: TypeAlias = Mapping[str, pl.DataFrame]
"""What a batch of people gives: tables by name, each with the same columns in every batch."""
