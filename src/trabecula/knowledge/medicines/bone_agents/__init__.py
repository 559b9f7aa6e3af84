"""Agents that protect bone, and what goes with them."""

from typing import Final

from trabecula.knowledge.medicines.bone_agents.calcitonin import calcitonin
from trabecula.knowledge.medicines.bone_agents.calcium_vitd import calcium_vitd
from trabecula.knowledge.medicines.bone_agents.denosumab import denosumab
from trabecula.knowledge.medicines.bone_agents.pamidronate import pamidronate
from trabecula.knowledge.medicines.bone_agents.zoledronic_acid import zoledronic_acid
from trabecula.language.medicine import Medicine

MEDICINES: Final[tuple[Medicine, ...]] = (
    zoledronic_acid,
    pamidronate,
    denosumab,
    calcium_vitd,
    calcitonin,
)
