"""How long a recorded value may be used before it is stale, which is not known.

No source gives these times: the defaults are this project's panel's. Where one answer serves two
situations (acute and stable), the shorter time stands.
"""

from trabecula.language.policy import PolicyValue
from trabecula.language.quantity import Days


def _keeps(what: str, days: float, lowest: float, highest: float, reason: str) -> PolicyValue[Days]:
    return PolicyValue(
        name=f"shelf_life_of_{what}",
        default=Days(days),
        lowest=Days(lowest),
        highest=Days(highest),
        reason=f"{reason} A default of this project's panel.",
    )


shelf_life_of_observations = _keeps(
    "observations", 1, 0.25, 2, "Breathing, temperature, sedation and infection turn within a day."
)
shelf_life_of_pain_reports = _keeps(
    "pain_reports", 1, 0.5, 3, "Pain is asked about the last 24 hours."
)
shelf_life_of_neurological_signs = _keeps(
    "neurological_signs",
    1,
    0.25,
    1,
    "A cord can be lost within a day, so yesterday's legs say nothing.",
)
shelf_life_of_symptoms = _keeps(
    "symptoms", 3, 1, 7, "Symptoms of calcium and of clots change over two or three days."
)
shelf_life_of_opioid_use = _keeps("opioid_use", 3, 1, 7, "The question is about the last 72 hours.")
shelf_life_of_steroid_use = _keeps(
    "steroid_use", 7, 1, 30, "Courses of corticosteroids are short and change within weeks."
)
shelf_life_of_reports = _keeps(
    "reports", 7, 1, 14, "A report of symptoms stands until the next weekly one."
)
shelf_life_of_calcium = _keeps(
    "calcium", 7, 1, 14, "Calcium of malignancy rises within days; 14 days is offered when stable."
)
shelf_life_of_kidney_tests = _keeps(
    "kidney_tests",
    7,
    1,
    28,
    "Clearance and salts shift in acute illness; 28 days is offered when stable.",
)
shelf_life_of_blood_counts = _keeps(
    "blood_counts", 7, 1, 28, "Counts fall during systemic treatment; 28 days is offered off it."
)
shelf_life_of_glucose = _keeps(
    "glucose",
    2,
    0.5,
    7,
    "A random glucose moves within hours, and with corticosteroids within days.",
)
shelf_life_of_iron_tests = _keeps("iron_tests", 90, 28, 180, "Iron stores change over months.")
shelf_life_of_vitamin_d = _keeps(
    "vitamin_d", 180, 90, 365, "Vitamin D changes with seasons and supplements, over months."
)
shelf_life_of_bone_density = _keeps(
    "bone_density", 730, 365, 1095, "Bone density changes over a year or two."
)
shelf_life_of_compression_exclusion = _keeps(
    "compression_exclusion", 7, 1, 7, "Imaging of a week ago no longer rules out compression today."
)
shelf_life_of_whole_spine_imaging = _keeps(
    "whole_spine_imaging", 14, 7, 14, "Whole-spine imaging answers for this pain for two weeks."
)
shelf_life_of_spinal_judgement = _keeps(
    "spinal_judgement", 14, 1, 30, "What was judged of the spine lapses at new pain or a new sign."
)
shelf_life_of_lesion_symptoms = _keeps(
    "lesion_symptoms", 7, 1, 14, "How a lesion hurts under load changes over days."
)
shelf_life_of_lesion_imaging = _keeps(
    "lesion_imaging",
    90,
    28,
    180,
    "A lesion is read again at new imaging or new pain, or after three months.",
)
shelf_life_of_walking_tests = _keeps(
    "walking_tests", 28, 7, 90, "Walking and falls are looked at every two to four weeks."
)
shelf_life_of_body_weight = _keeps("body_weight", 30, 7, 60, "Weight is measured monthly.")
shelf_life_of_eating = _keeps("eating", 7, 1, 14, "Eating and bowels change within a week.")
shelf_life_of_mood_scores = _keeps(
    "mood_scores", 90, 28, 180, "Mood and thinking are screened again after three months."
)
shelf_life_of_suicide_risk = _keeps(
    "suicide_risk",
    1,
    0.25,
    7,
    "Intent can change within a day, so it is asked again, not looked up.",
)
shelf_life_of_prognosis = _keeps(
    "prognosis", 30, 7, 30, "An estimate of weeks is used up as the weeks go by."
)
shelf_life_of_clinical_judgement = _keeps(
    "clinical_judgement", 30, 7, 90, "Fitness, goals and plans are judged again each month."
)
shelf_life_of_cancer_status = _keeps(
    "cancer_status", 90, 28, 180, "The spread of the cancer is restaged about every three months."
)
shelf_life_of_systemic_treatment = _keeps(
    "systemic_treatment",
    30,
    7,
    60,
    "Cycles and changes of systemic treatment come every few weeks.",
)
shelf_life_of_bone_agents = _keeps(
    "bone_agents", 90, 28, 180, "Bone-modifying agents are given every one to three months."
)
shelf_life_of_medicine_use = _keeps(
    "medicine_use", 7, 1, 30, "Medicines beside the cancer treatment are changed within weeks."
)
shelf_life_of_liver_tests = _keeps(
    "liver_tests", 28, 7, 90, "The liver is tested with each cycle, about every four weeks."
)
shelf_life_of_electrocardiogram = _keeps(
    "electrocardiogram", 30, 7, 90, "A QT interval changes with each medicine and with salts."
)
shelf_life_of_circumstances = _keeps(
    "circumstances", 90, 30, 180, "Home, carers and social needs change over months."
)
shelf_life_of_priorities = _keeps(
    "priorities", 84, 14, 180, "What matters most is asked again every 12 weeks."
)
shelf_life_of_a_no = PolicyValue(
    name="shelf_life_of_a_no",
    default=Days(30),
    lowest=Days(1),
    highest=Days(180),
    reason="A default of this project's panel: what lasts once it is so (a cancer, a metastasis, an operation) may have come since someone last said no.",
)
