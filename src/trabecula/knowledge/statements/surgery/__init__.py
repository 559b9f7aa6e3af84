"""Operations, stability and interventions through the skin."""

from types import ModuleType

from trabecula.knowledge.statements.surgery import (
    ablation_and_ultrasound,
    around_the_operation,
    augmentation,
    blocks_and_intrathecal,
    epidural_disease,
    long_bone_fracture_risk,
    solitary_lesion,
    spinal_stability,
    team_meeting,
    weight_bearing_pain,
)

MODULES: tuple[ModuleType, ...] = (
    long_bone_fracture_risk,
    weight_bearing_pain,
    solitary_lesion,
    spinal_stability,
    epidural_disease,
    augmentation,
    ablation_and_ultrasound,
    blocks_and_intrathecal,
    team_meeting,
    around_the_operation,
)
"""In the order in which they are read."""
