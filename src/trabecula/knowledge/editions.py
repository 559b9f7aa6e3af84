"""Editions: which knowledge is in force from which day."""

from datetime import date
from typing import TYPE_CHECKING

from trabecula.knowledge import annotations, arbitration, choices, clashes
from trabecula.knowledge.areas import AREAS
from trabecula.knowledge.assessed import ASSESSED, DOUBTS
from trabecula.knowledge.derivations import DERIVATIONS
from trabecula.knowledge.elicitation import ELICITATION
from trabecula.knowledge.facts.cancer import bone_metastases
from trabecula.knowledge.facts.cancer_codes import (
    BONE_METASTASIS_CODES,
    METASTASIS_MORPHOLOGY_CODES,
)
from trabecula.knowledge.facts.each_medicine import ingredient
from trabecula.knowledge.facts.each_pain import pain_place
from trabecula.knowledge.facts.lesion import SPINE, site
from trabecula.knowledge.facts.sites import SITES
from trabecula.knowledge.instruments import INSTRUMENTS
from trabecula.knowledge.policy.shelf_lives import shelf_life_of_a_no
from trabecula.knowledge.questionnaires import QUESTIONNAIRES
from trabecula.knowledge.statements import STATEMENTS
from trabecula.knowledge.tables import TABLES
from trabecula.language.edition import Edition
from trabecula.language.formulary import Formulary

if TYPE_CHECKING:
    from trabecula.language.check_in import CheckIn
    from trabecula.language.exercise import ExerciseLibrary
    from trabecula.language.follow_up import FollowUp
    from trabecula.language.monitoring import Monitoring
    from trabecula.language.option import OptionCatalogue
    from trabecula.language.quality import Quality
    from trabecula.language.support import Support


def _check_ins() -> "tuple[CheckIn, ...]":
    from trabecula.knowledge.check_ins import CHECK_INS  # noqa: PLC0415

    return CHECK_INS


def _formulary() -> Formulary:
    from trabecula.knowledge.formulary import FORMULARY  # noqa: PLC0415

    return FORMULARY


def _exercises() -> "ExerciseLibrary":
    from trabecula.knowledge.exercises import LIBRARY  # noqa: PLC0415

    return LIBRARY


def _follow_up() -> "FollowUp":
    from trabecula.knowledge.follow_up import FOLLOW_UP  # noqa: PLC0415

    return FOLLOW_UP


def _monitoring() -> "Monitoring":
    from trabecula.knowledge.monitoring import MONITORING  # noqa: PLC0415

    return MONITORING


def _options() -> "OptionCatalogue":
    from trabecula.knowledge.option_catalogue import CATALOGUE  # noqa: PLC0415

    return CATALOGUE


def _quality() -> "Quality":
    from trabecula.knowledge.quality import QUALITY  # noqa: PLC0415

    return QUALITY


def _support() -> "Support":
    from trabecula.knowledge.support import SUPPORT  # noqa: PLC0415

    return SUPPORT


CURRENT = Edition(
    "2026.11",
    in_force=date(2026, 11, 23),
    areas=AREAS,
    derivations=DERIVATIONS,
    statements=STATEMENTS,
    arbitration=(*arbitration.ROWS, *choices.ROWS, *annotations.ROWS),
    clashes=(*clashes.CLASHES, *choices.CLASHES),
    inside=clashes.INSIDE,
    sites=SITES,
    no_keeps=shelf_life_of_a_no,
    has_lesions=bone_metastases,
    site_key=site.key,
    ingredient_key=ingredient.key,
    spinal_sites=SPINE,
    bone_metastasis_codes=BONE_METASTASIS_CODES,
    metastasis_morphology_codes=METASTASIS_MORPHOLOGY_CODES,
    questionnaires=QUESTIONNAIRES,
    tables=TABLES,
    instruments=INSTRUMENTS,
    place_of_pain=pain_place,
    assessed=ASSESSED,
    doubts=DOUBTS,
    elicitation=ELICITATION,
    read_check_ins=_check_ins,
    read_follow_up=_follow_up,
    read_formulary=_formulary,
    read_exercises=_exercises,
    read_monitoring=_monitoring,
    read_options=_options,
    read_quality=_quality,
    read_support=_support,
)
