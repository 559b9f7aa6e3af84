"""Trabecula: from a FHIR record to a plan for pain and mobility in bone metastases.

The front door is the journey: `read`, `know`, `assess`, `recommend`, `compose`.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from trabecula.journey import (
        assess,
        compose,
        edition,
        know,
        open_edition,
        read,
        recommend,
        take,
    )

__version__ = "0.1.0"
__all__ = ["assess", "compose", "edition", "know", "open_edition", "read", "recommend", "take"]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return getattr(import_module("trabecula.journey"), name)
    raise AttributeError(f"module 'trabecula' has no attribute {name!r}")
