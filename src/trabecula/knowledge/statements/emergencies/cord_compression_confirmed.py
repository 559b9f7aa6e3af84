"""Compression is seen on imaging: surgery before radiotherapy, or radiotherapy alone?

Why      Chosen people walk more often after surgery and radiotherapy than after radiotherapy alone.
Misuse   To wait for every detail before anyone decides: the joint decision comes first. Several
         separate levels, a highly radiosensitive tumour, a short life expectancy and complete
         paraplegia of two days were not what the trial tried.
"""

from trabecula.knowledge.facts.cancer import radiosensitive_histology
from trabecula.knowledge.facts.prognosis import life_expectancy
from trabecula.knowledge.facts.spine import (
    compressed_levels,
    cord_compression_confirmed,
    epidural_compression_grade,
    time_since_complete_paraplegia,
)
from trabecula.knowledge.facts.surgery import fit_for_surgery
from trabecula.knowledge.policy.emergencies import shortest_life_expectancy_for_decompression
from trabecula.knowledge.sources.cord_compression import (
    german_s3_guideline,
    nice_ng234,
    nice_qs56,
    patchell_2005,
    scorad_2019,
)
from trabecula.knowledge.sources.radiotherapy import astro_2024
from trabecula.language.quantity import Hours
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

joint_decision_on_cord_compression = Statement(
    "Joint decision on cord compression",
    code="EMR-05a",
    when=cord_compression_confirmed | epidural_compression_grade.is_in(("2", "3")),
    says=(
        "Spine surgeon and radiation oncologist decide together the same day, even if fitness, life expectancy or the number of levels is not yet entered.",
        "Protect the spine until its stability is stated; give the steroid as its own statement says where there are neurological signs.",
        "Then surgery or radiotherapy, as their own statements say.",
    ),
    modality=Modality.EMERGENCY,
    urgency=Urgency.IMMEDIATE,
    owner=(Role.SPINE_COORDINATOR, Role.SPINE_SURGERY, Role.RADIATION_ONCOLOGY),
    strength=Strength.STRONG,
    evidence="guideline consensus",
    sources=(
        nice_ng234.at("recommendations on referral, read second-hand"),
        astro_2024.at("list of doses and strengths: conditional items"),
    ),
    checked=Checked.IN_PART,
    note="Catches every confirmed compression, so that a missing fact never leaves it without an action. High-grade epidural compression (grade 2 or 3) without neurological signs still needs the decision the same day.",
)

decompressive_surgery_for_cord_compression = Statement(
    "Decompressive surgery for cord compression",
    code="EMR-05",
    when=cord_compression_confirmed,
    only_if=(life_expectancy >= shortest_life_expectancy_for_decompression)
    & (compressed_levels <= 1)
    & (time_since_complete_paraplegia < Hours(48))
    & fit_for_surgery
    & radiosensitive_histology.is_no,
    says=(
        "Spine surgeon and radiation oncologist decide the same day; surgery followed by radiotherapy is conditionally preferred to radiotherapy alone.",
        "Operate before further neurological loss (in the trial: within 24 hours of randomisation).",
        "Give post-operative radiotherapy when the wound allows, aiming for within 14 days.",
    ),
    modality=Modality.SURGERY,
    urgency=Urgency.SAME_DAY,
    owner=(Role.SPINE_SURGERY, Role.RADIATION_ONCOLOGY),
    strength=Strength.CONDITIONAL,
    evidence="low (conditional, low quality by ASTRO); one randomised trial, n = 101",
    sources=(
        astro_2024.at("list of doses and strengths: conditional items"),
        patchell_2005.at("walking 84 vs 57 %; not beyond 48 hours of paraplegia"),
        german_s3_guideline.at("sentence on radiotherapy after decompression: within 14 days"),
    ),
    checked=Checked.YES,
    contraindications=(
        "Several levels that are not contiguous.",
        "Highly radiosensitive histology.",
        "Life expectancy below 3 months.",
        "Complete paraplegia for more than 48 hours.",
    ),
    follow_up=("Walking status at 2 and 8 weeks.",),
    note="In the trial 84 % walked after surgery and radiotherapy and 57 % after radiotherapy alone; 62 % and 19 % regained walking. The wording of NICE NG234 on time limits in paraplegia could not be verified.",
)

radiotherapy_for_cord_compression = Statement(
    "Radiotherapy for cord compression",
    code="EMR-06",
    when=cord_compression_confirmed,
    only_if=fit_for_surgery.is_no
    | (life_expectancy < shortest_life_expectancy_for_decompression)
    | (compressed_levels > 1)
    | radiosensitive_histology
    | (time_since_complete_paraplegia >= Hours(48)),
    says=(
        "Start radiotherapy within 24 hours of the decision to treat.",
        "Options: 8 Gy in 1 fraction, 16 Gy in 2, 20 Gy in 5 or 30 Gy in 10; the shorter ones when life expectancy or fitness is poor.",
        "Give it with dexamethasone.",
    ),
    modality=Modality.RADIOTHERAPY,
    urgency=Urgency.SAME_DAY,
    clock_from=nice_qs56.at("statement 6: radiotherapy within 24 hours of the decision to treat"),
    owner=(Role.RADIATION_ONCOLOGY,),
    strength=Strength.STRONG,
    evidence="high (strong, high quality by ASTRO for the doses)",
    sources=(
        nice_qs56.at("statement 6: radiotherapy within 24 hours of the decision to treat"),
        astro_2024.at("list of doses and strengths"),
        scorad_2019.at("walking at 8 weeks: 69.3 vs 72.7 %"),
    ),
    checked=Checked.YES,
    precautions=(
        "Complete paraplegia for more than 24 hours with controlled pain, or a life expectancy of days to short weeks: radiotherapy may add nothing (from knowledge, NICE CG75).",
        "A single 8 Gy missed non-inferiority by 0.5 point of the confidence interval (69.3 against 72.7 % walking at 8 weeks).",
    ),
    follow_up=("Walking and sphincters at 2 and 8 weeks.",),
    monitor=("Neurology daily; if it worsens during radiotherapy, ask the surgeon again.",),
    note="The wording of NICE NG234 on time limits in paraplegia could not be verified.",
)
