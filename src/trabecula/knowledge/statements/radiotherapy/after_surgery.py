"""This bone has been operated on: is radiotherapy still due?

Why      Tumour left around an implant grows, loosens it and hurts.
Misuse   Over a wound that is open or leaking.
"""

from trabecula.knowledge.facts.lesion import operated
from trabecula.knowledge.facts.prognosis import life_expectancy
from trabecula.knowledge.facts.radiotherapy import postoperative_radiotherapy_done
from trabecula.knowledge.policy.radiotherapy import shortest_life_expectancy_for_radiotherapy
from trabecula.knowledge.sources.cord_compression import german_s3_guideline
from trabecula.knowledge.sources.radiotherapy import astro_2024, esmo_2020
from trabecula.language.condition import About
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

radiotherapy_after_surgery = Statement(
    "Radiotherapy after surgery",
    code="RT-04",
    about=About.LESION,
    when=operated,
    only_if=life_expectancy >= shortest_life_expectancy_for_radiotherapy,
    unless=postoperative_radiotherapy_done,
    says=(
        "Give radiotherapy after surgery to the operated bone outside the spine, or to the spine without cord compression, with the whole implant in the field.",
        "Start when the wound has healed, usually after 2 to 4 weeks; after decompression of the cord within 14 days, if the wound is dry.",
    ),
    modality=Modality.RADIOTHERAPY,
    urgency=Urgency.WITHIN_2_WEEKS,
    clock_from=german_s3_guideline.at("sentence on radiotherapy after decompression"),
    owner=(Role.RADIATION_ONCOLOGY, Role.ORTHOPAEDICS),
    strength=Strength.STRONG,
    evidence="low (ASTRO guideline: strong recommendation, low-quality evidence)",
    sources=(
        astro_2024.at("list of recommendations: strengths"),
        esmo_2020.at("summary seen: graded recommendations"),
        german_s3_guideline.at("sentence on radiotherapy after decompression"),
    ),
    checked=Checked.IN_PART,
    precautions=("Breakdown of the wound.",),
    note="The 2 to 4 weeks are from knowledge.",
)
