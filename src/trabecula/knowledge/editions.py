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
from trabecula.knowledge.statements import (
    bone_health,
    emergencies,
    goals_of_care,
    monitoring,
    nutrition,
    psychological_care,
    radiotherapy,
    rehabilitation,
    surgery,
)
from trabecula.knowledge.tables import TABLES
from trabecula.language.edition import Edition
from trabecula.language.statement import Statement

SUBJECTS: tuple[ModuleType, ...] = (
    emergencies,
    radiotherapy,
    surgery,
    bone_health,
    rehabilitation,
    psychological_care,
    nutrition,
    goals_of_care,
    monitoring,
)
"""The subjects of the statements, in the order in which they are read."""

MODULES: tuple[ModuleType, ...] = tuple(
    module for subject in SUBJECTS for module in subject.MODULES
)


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
    tables=TABLES,
)
