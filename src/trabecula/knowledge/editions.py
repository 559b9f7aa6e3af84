"""Editions: which knowledge is in force from which day."""

from datetime import date
from types import ModuleType

from trabecula.knowledge.arbitration import ROWS
from trabecula.knowledge.areas import AREAS
from trabecula.knowledge.clashes import CLASHES, INSIDE
from trabecula.knowledge.derivations import DERIVATIONS
from trabecula.knowledge.facts.cancer import bone_metastases
from trabecula.knowledge.facts.cancer_codes import (
    BONE_METASTASIS_CODES,
    METASTASIS_MORPHOLOGY_CODES,
)
from trabecula.knowledge.facts.lesion import SPINE, site
from trabecula.knowledge.facts.sites import SITES
from trabecula.knowledge.policy.shelf_lives import shelf_life_of_a_no
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
from trabecula.knowledge.statements.goals_of_care import last_days
from trabecula.knowledge.statements.psychological_care import bereavement
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
from trabecula.language.edition import Edition
from trabecula.language.statement import Statement

MODULES: tuple[ModuleType, ...] = (
    cord_compression_suspected, cord_compression_confirmed, spinal_pain, steroids_for_the_cord,
    spinal_instability, fracture, raised_calcium, low_calcium, severe_pain, opioid_toxicity,
    sepsis, thrombosis, delirium,
    painful_lesion, stability_first, stereotactic, again, after_surgery,
    fracture_without_operation, flare, response, wide_field, radionuclides, without_symptoms,
    with_systemic_treatment,
    long_bone_fracture_risk, weight_bearing_pain, solitary_lesion, spinal_stability,
    epidural_disease, augmentation, ablation_and_ultrasound, blocks_and_intrathecal,
    team_meeting, around_the_operation,
    last_days, bereavement,
)  # fmt: skip


def statements_of(module: ModuleType) -> tuple[Statement, ...]:
    """The statements that a module declares, in its order."""
    return tuple(thing for thing in vars(module).values() if isinstance(thing, Statement))


CURRENT = Edition(
    "2026.11",
    in_force=date(2026, 11, 23),
    areas=AREAS,
    derivations=DERIVATIONS,
    statements=tuple(statement for module in MODULES for statement in statements_of(module)),
    arbitration=ROWS,
    clashes=CLASHES,
    inside=INSIDE,
    sites=SITES,
    no_keeps=shelf_life_of_a_no,
    has_lesions=bone_metastases,
    site_key=site.key,
    spinal_sites=SPINE,
    bone_metastasis_codes=BONE_METASTASIS_CODES,
    metastasis_morphology_codes=METASTASIS_MORPHOLOGY_CODES,
)
