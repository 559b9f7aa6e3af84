"""Radiotherapy and radionuclides: for whom, when, how much, and what to watch for."""

from types import ModuleType

from trabecula.knowledge.statements.radiotherapy import (
    after_surgery,
    again,
    flare,
    fracture_without_operation,
    painful_lesion,
    radionuclides,
    response,
    stability_first,
    stereotactic,
    wide_field,
    with_systemic_treatment,
    without_symptoms,
)

MODULES: tuple[ModuleType, ...] = (
    painful_lesion,
    stability_first,
    stereotactic,
    again,
    after_surgery,
    fracture_without_operation,
    flare,
    response,
    wide_field,
    radionuclides,
    without_symptoms,
    with_systemic_treatment,
)
"""In the order in which they are read."""
