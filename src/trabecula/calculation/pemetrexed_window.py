"""Days around pemetrexed on which an NSAID is not taken."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from trabecula.calculation.written import exactly

SHORT: Final = frozenset({"ibuprofen", "diclofenac", "ketorolac"})
LONG: Final = frozenset({"naproxen", "meloxicam", "celecoxib"})
"""By half-life; celecoxib from prudence."""


class Window(StrEnum):
    """What holds for the NSAID."""

    ALLOWED = "allowed at a moderate dose"
    STOPPED = "stopped around pemetrexed"
    NO_PEMETREXED = "pemetrexed is not given at such a clearance"


@dataclass(frozen=True)
class NsaidWindow:
    """Days from that of pemetrexed: none from ``stop_from``, again after ``restart_after``."""

    window: Window
    stop_from: int | None = None
    restart_after: int | None = None


def nsaid_around_pemetrexed(clearance_ml_per_min: float, nsaid: str) -> NsaidWindow:
    """When an NSAID is stopped: from 80 mL/min not at all, from 45 by its half-life.

    Two days before for a short half-life, five for a long one, until two days after. Raises
    ``ValueError`` for another medicine, and below 0. Source: V_PEM; interactions dossier, I61; a
    long half-life, and below 45 mL/min, from knowledge (label).
    """
    if nsaid not in SHORT | LONG:
        raise ValueError(f"{nsaid!r} is none of {', '.join(sorted(SHORT | LONG))}")
    clearance = exactly("creatinine clearance in mL/min", clearance_ml_per_min, 0)
    if clearance < 45:
        return NsaidWindow(Window.NO_PEMETREXED)
    if clearance >= 80:
        return NsaidWindow(Window.ALLOWED)
    return NsaidWindow(Window.STOPPED, -2 if nsaid in SHORT else -5, 2)
