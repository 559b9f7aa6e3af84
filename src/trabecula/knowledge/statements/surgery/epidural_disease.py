"""Tumour in the spinal canal: knife, conventional radiotherapy or stereotactic radiotherapy?

Why      The NOMS framework asks four questions: neurology (the epidural grade), oncology (is the
         tumour radiosensitive?), mechanical stability, systemic fitness.
Misuse   Mechanical instability is decided separately (SUR-07, EMR-07) and always adds
         stabilisation. One teaching page advises decompression for grades 2 and 3 whatever the
         histology; the framework itself exempts radiosensitive tumours.
"""

from trabecula.knowledge.facts.cancer import radiosensitive_histology
from trabecula.knowledge.facts.prognosis import care_intent, life_expectancy
from trabecula.knowledge.facts.spine import (
    compressed_levels,
    epidural_compression_grade,
    time_since_complete_paraplegia,
)
from trabecula.knowledge.facts.surgery import fit_for_surgery
from trabecula.knowledge.policy.emergencies import shortest_life_expectancy_for_decompression
from trabecula.knowledge.sources.cord_compression import noms_2013, patchell_2005
from trabecula.language.condition import not_known
from trabecula.language.quantity import Hours
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

separation_surgery = Statement(
    "Separation surgery",
    code="SUR-08",
    when=epidural_compression_grade.is_in(("2", "3")) & radiosensitive_histology.is_no,
    only_if=fit_for_surgery
    & ((life_expectancy >= shortest_life_expectancy_for_decompression) | not_known(life_expectancy))
    & ((compressed_levels <= 1) | not_known(compressed_levels))
    & ((time_since_complete_paraplegia < Hours(48)) | not_known(time_since_complete_paraplegia))
    & (care_intent.differs_from("comfort_only") | not_known(care_intent)),
    says=("Separation surgery, then stereotactic body radiotherapy.",),
    modality=Modality.SURGERY,
    urgency=Urgency.SAME_DAY,
    owner=(Role.SPINE_SURGERY, Role.RADIATION_ONCOLOGY),
    strength=Strength.CONSENSUS,
    evidence="framework",
    sources=(
        noms_2013.at("the four decisions: high-grade compression, radioresistant tumour"),
        patchell_2005.at("entry criteria: not paraplegic for more than 48 hours"),
    ),
    checked=Checked.YES,
)

conventional_radiotherapy_for_epidural_disease = Statement(
    "Conventional radiotherapy for epidural disease",
    code="SUR-08b",
    when=epidural_compression_grade.is_in(("1b", "1c", "2", "3")) & radiosensitive_histology,
    says=(
        "Conventional radiotherapy is the primary treatment whatever the grade, unless the spine is unstable (SINS) or the person is deteriorating.",
    ),
    modality=Modality.RADIOTHERAPY,
    urgency=Urgency.SAME_DAY,
    owner=(Role.RADIATION_ONCOLOGY,),
    strength=Strength.CONSENSUS,
    evidence="framework",
    sources=(noms_2013.at("the four decisions: radiosensitive tumour, any grade"),),
    checked=Checked.YES,
)

stereotactic_radiotherapy_for_epidural_disease = Statement(
    "Stereotactic radiotherapy for epidural disease",
    code="SUR-08c",
    when=epidural_compression_grade.is_in(("0", "1a", "1b", "1c")) & radiosensitive_histology.is_no,
    says=(
        "Stereotactic body radiotherapy is preferred where it is available; conventional radiotherapy otherwise.",
    ),
    modality=Modality.RADIOTHERAPY,
    urgency=Urgency.WITHIN_2_WEEKS,
    owner=(Role.RADIATION_ONCOLOGY,),
    strength=Strength.CONSENSUS,
    evidence="framework",
    sources=(noms_2013.at("the four decisions: low-grade compression, radioresistant tumour"),),
    checked=Checked.YES,
    note="Mechanical instability is decided separately and always adds stabilisation; systemic fitness can veto.",
)
