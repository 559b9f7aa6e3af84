"""What cannot wait: the cord, fractures, calcium, infection, opioid toxicity, severe pain."""

from types import ModuleType

from trabecula.knowledge.statements.emergencies import (
    cord_compression_confirmed,
    cord_compression_suspected,
    delirium,
    fracture,
    low_calcium,
    opioid_toxicity,
    raised_calcium,
    sepsis,
    severe_pain,
    spinal_instability,
    spinal_pain,
    steroids_for_the_cord,
    thrombosis,
)

MODULES: tuple[ModuleType, ...] = (
    cord_compression_suspected,
    cord_compression_confirmed,
    spinal_pain,
    steroids_for_the_cord,
    spinal_instability,
    fracture,
    raised_calcium,
    low_calcium,
    severe_pain,
    opioid_toxicity,
    sepsis,
    thrombosis,
    delirium,
)
"""In the order in which they are read."""
