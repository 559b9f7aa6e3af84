"""Could stereotactic radiotherapy serve this lesion better than conventional fractions?

Why      Two fractions of 12 Gy gave more complete relief in one trial of spinal metastases.
Misuse   To promise better relief: another trial, of a single high dose, found less. Unstable
         spine, cord signs and need of relief within days exclude it.
"""

from trabecula.knowledge.facts.lesion import SPINE, lesion_pain, pathological_fracture, site
from trabecula.knowledge.facts.prognosis import ecog_performance_status, life_expectancy
from trabecula.knowledge.facts.radiotherapy import can_lie_flat, radiotherapy_courses
from trabecula.knowledge.facts.spine import contiguous_levels, neurological_signs, sins_score
from trabecula.knowledge.policy.radiotherapy import (
    lowest_pain_for_radiotherapy,
    shortest_life_expectancy_for_demanding_radiotherapy,
)
from trabecula.knowledge.sources.radiotherapy import (
    astro_2024,
    rtog_0631,
    sc24_2021,
    vertebral_fracture_after_sbrt_2013,
)
from trabecula.language.condition import About, known
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

STEREOTACTIC_SITES = (
    *SPINE, "pelvis_other", "acetabulum", "rib", "scapula", "sternum", "femur_shaft", "humerus",
)  # fmt: skip

stereotactic_radiotherapy = Statement(
    "Stereotactic radiotherapy",
    code="RT-07",
    about=About.LESION,
    when=(lesion_pain >= lowest_pain_for_radiotherapy) & site.is_in(STEREOTACTIC_SITES),
    only_if=radiotherapy_courses.equals(0)
    & (ecog_performance_status <= 2)
    & (life_expectancy >= shortest_life_expectancy_for_demanding_radiotherapy)
    & known(neurological_signs)
    & can_lie_flat
    & pathological_fracture.is_no
    & ((sins_score < 12) | site.is_not_in(SPINE))
    & ((contiguous_levels <= 3) | site.is_not_in(SPINE)),
    unless=neurological_signs.found(),
    says=(
        "Stereotactic body radiotherapy may be offered instead of conventional radiotherapy (a conditional recommendation). The strongest reasons are few metastases in all, a radioresistant tumour, a mass or epidural disease, and a long expected survival.",
        "Show both trials: 24 Gy in 2 fractions gave complete relief in 35 % against 14 % at 3 months; a single 16 to 18 Gy gave a response in 41 % against 60 %, worse than a single 8 Gy.",
    ),
    modality=Modality.RADIOTHERAPY,
    urgency=Urgency.WITHIN_2_WEEKS,
    owner=(Role.RADIATION_ONCOLOGY,),
    strength=Strength.CONDITIONAL,
    evidence="conditional in the ASTRO guideline; randomised trials conflict",
    sources=(
        astro_2024.at("list of recommendations: conditional items"),
        sc24_2021.at(
            "entry criteria (ECOG 0 to 2, SINS below 12, up to 3 levels); complete response at 3 months"
        ),
        rtog_0631.at("pain response of a single 16 to 18 Gy and a single 8 Gy"),
        vertebral_fracture_after_sbrt_2013.at(
            "vertebral fracture by dose per fraction, baseline fracture, lytic lesion and deformity"
        ),
    ),
    checked=Checked.YES,
    contraindications=(
        "Spinal instability score (SINS) of 13 or more.",
        "High-grade epidural compression, grade 2 or 3, or a cord with symptoms.",
        "Surgery is pending.",
        "The person cannot lie flat for about 1 hour.",
        "Relief is needed within days.",
    ),
    precautions=(
        "Vertebral fracture in 14 %, 65 % of them within 4 months; more often with 20 Gy or more a fraction, a lytic lesion, deformity, or a fracture before.",
    ),
    follow_up=(
        "Pain at 2, 4, 8 and 12 weeks; magnetic resonance imaging of the spine every 3 months.",
    ),
    monitor=("New axial pain means an X-ray or computed tomography.",),
)
