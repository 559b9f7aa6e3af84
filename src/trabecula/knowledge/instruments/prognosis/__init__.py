"""Performance, and how long people like this lived."""

from collections.abc import Mapping
from types import ModuleType
from typing import Final

from trabecula.knowledge.instruments.prognosis import (
    inflammation,
    katagiri,
    opti_model,
    palliative_performance,
    palliative_prognostic_index,
    palliative_prognostic_score,
    palliative_radiotherapy,
    performance_status,
    spinal_radiotherapy,
    tokuhashi,
    tomita,
)
from trabecula.knowledge.instruments.prognosis.katagiri_factors import KATAGIRI_GROUPS
from trabecula.language.prognosis import GroupEstimate

MODULES: Final[tuple[ModuleType, ...]] = (
    performance_status,
    palliative_performance,
    katagiri,
    tokuhashi,
    tomita,
    opti_model,
    spinal_radiotherapy,
    palliative_radiotherapy,
    palliative_prognostic_index,
    palliative_prognostic_score,
    inflammation,
)

GROUP_ESTIMATES: Final[Mapping[str, tuple[GroupEstimate, ...]]] = {
    "katagiri": KATAGIRI_GROUPS,
    "katagiri_from_values": KATAGIRI_GROUPS,
    "tokuhashi_r": tokuhashi.TOKUHASHI_GROUPS,
    "mizumoto": spinal_radiotherapy.MIZUMOTO_GROUPS,
    "vdl": spinal_radiotherapy.VAN_DER_LINDEN_GROUPS,
    "teachh": palliative_radiotherapy.TEACHH_GROUPS,
    "nrf": palliative_radiotherapy.RISK_FACTOR_GROUPS,
    "ppi": palliative_prognostic_index.PPI_GROUPS,
    "pap": palliative_prognostic_score.PAP_GROUPS,
}
"""The groups of each score that has some, by the score's key, from the fewest points upward."""
