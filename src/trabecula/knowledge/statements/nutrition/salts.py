"""Are potassium, sodium, magnesium or phosphate dangerously wrong?

Why      They stop the heart, cloud the mind and weaken muscle, and all can be corrected. Vomiting,
         diuretics, kidney injury, feeding after hunger and bone-modifying agents disturb them.
Misuse   To wait for the day to end when the ECG has changed or the person is confused, fitting or
         faint: that is an emergency. A haemolysed sample shows a potassium that is too high. At
         the end of life, correction is weighed against the goals.
"""

from trabecula.knowledge.facts.laboratory import magnesium, phosphate, potassium, sodium
from trabecula.knowledge.policy.nutrition import (
    high_potassium_for_same_day_correction,
    high_sodium_for_same_day_assessment,
    low_magnesium_for_correction,
    low_phosphate_for_correction,
    low_potassium_for_same_day_correction,
    low_sodium_for_same_day_assessment,
)
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

same_day_correction_of_potassium = Statement(
    "Same-day correction of potassium",
    code="NUT-06",
    when=(potassium < low_potassium_for_same_day_correction)
    | (potassium >= high_potassium_for_same_day_correction),
    says=("Record an ECG and correct the potassium the same day.",),
    modality=Modality.METABOLIC,
    urgency=Urgency.SAME_DAY,
    owner=(Role.ONCOLOGY,),
    strength=Strength.STRONG,
    evidence="consensus",
    sources=(panel.at("guideline dossier, section 7, row NUT-06"),),
    checked=Checked.FROM_KNOWLEDGE,
)

same_day_assessment_of_sodium = Statement(
    "Same-day assessment of sodium",
    code="NUT-06b",
    when=(sodium < low_sodium_for_same_day_assessment)
    | (sodium > high_sodium_for_same_day_assessment),
    says=("Assess the person the same day: confusion, falls, seizures.",),
    modality=Modality.METABOLIC,
    urgency=Urgency.SAME_DAY,
    owner=(Role.ONCOLOGY,),
    strength=Strength.STRONG,
    evidence="consensus",
    sources=(panel.at("guideline dossier, section 7, row NUT-06b"),),
    checked=Checked.FROM_KNOWLEDGE,
)

correction_of_magnesium_or_phosphate = Statement(
    "Correction of magnesium or phosphate",
    code="NUT-06c",
    when=(magnesium < low_magnesium_for_correction) | (phosphate < low_phosphate_for_correction),
    says=(
        "Correct what is low.",
        "A low magnesium blocks the repair of a low calcium.",
        "A low phosphate weakens muscle; intravenous iron and bone-modifying agents lower it.",
    ),
    modality=Modality.METABOLIC,
    urgency=Urgency.WITHIN_72_HOURS,
    owner=(Role.ONCOLOGY,),
    strength=Strength.CONSENSUS,
    evidence="consensus",
    sources=(panel.at("guideline dossier, section 7, row NUT-06c"),),
    checked=Checked.FROM_KNOWLEDGE,
)
