"""Each pain by itself: where, of what kind, when, and what it keeps the person from."""

from trabecula.knowledge.facts import each_pain, source_of_pain
from trabecula.language.condition import About
from trabecula.language.questionnaire import Questionnaire

pains = Questionnaire(
    "pains",
    "Each pain",
    "At the first visit, and for each new or changed pain; once for each pain.",
    asked_by="nurse or physician",
    about=About.PAIN,
    facts=(
        each_pain.pain_place,
        each_pain.pain_here_began,
        each_pain.pain_here_worst,
        each_pain.pain_here_at_rest,
        each_pain.pain_here_on_movement,
        each_pain.pain_character,
        each_pain.pain_here_timing,
        each_pain.pain_hinders,
        each_pain.pain_eased_by_lying,
        each_pain.pain_radiates,
        each_pain.pain_tender_swollen,
        each_pain.pain_eased_by_anti_inflammatory,
        each_pain.episodes_per_day,
        each_pain.minutes_to_peak,
        each_pain.minutes_of_episode,
        each_pain.episode_trigger,
        each_pain.episodes_predictable,
        each_pain.minutes_to_relief,
        each_pain.sensory_signs,
        each_pain.dn4_here,
        each_pain.neuropsig_here,
        each_pain.imaging_of_pain,
        each_pain.mechanism_here,
        source_of_pain.source_here,
        source_of_pain.paindetect_here,
    ),
)
