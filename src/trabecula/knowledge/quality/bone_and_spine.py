"""The jaw and the spine: a dental check with bone-modifying agents, a score of each spinal lesion.

Why      Both come before harm that cannot be mended: dead bone in the jaw, a collapsed vertebra.
Misuse   To score for the sake of the measure. To send to the dentist who is dying.
"""

from typing import Final

from trabecula.knowledge.facts.bone_agents import time_since_dental_check
from trabecula.knowledge.facts.lesion import SPINE, site
from trabecula.knowledge.facts.lesion_scores import lesion_sins_score
from trabecula.knowledge.facts.prognosis import care_intent
from trabecula.knowledge.statements.bone_health.teeth import dental_review
from trabecula.knowledge.statements.radiotherapy.stability_first import (
    stability_before_radiotherapy,
)
from trabecula.language.condition import About
from trabecula.language.quality import QualityMeasure
from trabecula.language.quantity import Months

dental_check_with_a_bone_modifying_agent = QualityMeasure(
    "Dental check with a bone-modifying agent",
    code="QI-03",
    asks="Of those on a bone-modifying agent, how many had a dental check in the last 6 months?",
    among=dental_review.when,
    counts=time_since_dental_check <= Months(6),
    excludes=care_intent.equals("comfort_only"),
    follows=(dental_review,),
    sources=dental_review.sources,
    checked=dental_review.checked,
    limits="A check by a dentist outside the service is known only where somebody wrote it down. Comfort care is left out.",
)
stability_score_of_spinal_lesions = QualityMeasure(
    "Stability score of spinal lesions",
    code="QI-04",
    asks="Of those with lesions of the spine, how many have a score (SINS) of each that can be relied on?",
    about=About.LESION,
    among=site.is_in(SPINE),
    counts=lesion_sins_score >= 0,
    follows=(stability_before_radiotherapy,),
    sources=stability_before_radiotherapy.sources,
    checked=stability_before_radiotherapy.checked,
    limits="There is no no: a score that is not in the record, or too old, is not known to have been made. A lesion that nobody recorded is not counted.",
)

MEASURES: Final = (dental_check_with_a_bone_modifying_agent, stability_score_of_spinal_lesions)
