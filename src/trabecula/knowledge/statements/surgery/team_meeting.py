"""Does this lesion belong before the whole team?

Why      Stability, cord, histology and the order of treatments are no one person's question.
Misuse   An emergency does not wait for a meeting. A score of the spine, a grade or refractory pain
         is a fact about the person, so it lists every lesion: the meeting sees them all.
"""

from trabecula.knowledge.facts.lesion import lesion_pain, mirels_score, solitary
from trabecula.knowledge.facts.pain import refractory_pain
from trabecula.knowledge.facts.radiotherapy import radiotherapy_courses
from trabecula.knowledge.facts.spine import epidural_compression_grade, sins_score
from trabecula.knowledge.policy.surgery import (
    lesion_pain_for_team_meeting,
    radiotherapy_courses_for_team_meeting,
)
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.knowledge.sources.radiotherapy import astro_2024, esmo_2020
from trabecula.language.condition import About
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

listing_at_the_bone_or_spine_meeting = Statement(
    "Listing at the bone or spine meeting",
    code="SUR-15",
    about=About.LESION,
    when=(sins_score >= 7)
    | (mirels_score >= 8)
    | epidural_compression_grade.is_in(("1c", "2", "3"))
    | refractory_pain
    | solitary
    | (
        (radiotherapy_courses >= radiotherapy_courses_for_team_meeting)
        & (lesion_pain >= lesion_pain_for_team_meeting)
    ),
    says=(
        "List at the bone or spine team meeting with images, SINS or Mirels score, pain, walking status, estimate of prognosis, and the person's goals and preferences.",
    ),
    modality=Modality.MULTIDISCIPLINARY_TEAM,
    urgency=Urgency.WITHIN_1_WEEK,
    owner=(Role.COORDINATOR,),
    strength=Strength.CONSENSUS,
    evidence="consensus",
    sources=(
        astro_2024.at("abstract and summary list of recommendations"),
        esmo_2020.at("summary seen: key graded recommendations"),
        panel.at("guideline dossier, section 3, row SUR-15"),
    ),
    checked=Checked.IN_PART,
)
