"""How should this person eat, and is a dietitian needed?

Why      Weight lost in cancer is muscle lost, and with it walking and rehabilitation. Whether food
         is a treatment or a comfort depends on how long this person may live.
Misuse   To press food on a person near the end of life. To feed up fast after weeks of eating
         little: look for the risk of refeeding first (NUT-03). Swollen legs hide lost weight.
"""

from trabecula.knowledge.facts.cancer import bone_metastases
from trabecula.knowledge.facts.nutrition import (
    body_mass_index,
    days_at_this_intake,
    must_score,
    oral_intake,
    weight_loss_in_6_months,
)
from trabecula.knowledge.facts.prognosis import care_intent, life_expectancy
from trabecula.knowledge.policy.nutrition import shortest_life_expectancy_for_nutrition_targets
from trabecula.knowledge.sources.nutrition import espen_cancer_nutrition
from trabecula.language.quantity import Days, KilogramsPerSquareMetre, Percent
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

energy_and_protein_targets = Statement(
    "Energy and protein targets",
    code="NUT-01",
    when=bone_metastases,
    only_if=care_intent.differs_from("comfort_only")
    & (life_expectancy >= shortest_life_expectancy_for_nutrition_targets),
    says=(
        "Aim for 25 to 30 kcal/kg of energy a day, and for protein above 1 and up to 1.5 g/kg a day.",
        "Vitamins and minerals at about the recommended daily allowance; no high-dose supplements.",
        "With obesity or oedema, reckon with adjusted weight. In chronic kidney disease the dietitian sets the protein.",
        "Spread the protein: 20 to 30 g at each meal, and after exercise.",
    ),
    modality=Modality.NUTRITION,
    urgency=Urgency.WITHIN_4_WEEKS,
    owner=(Role.DIETITIAN,),
    strength=Strength.STRONG,
    evidence="moderate to low",
    sources=(
        espen_cancer_nutrition.at(
            "summary seen: energy, protein, no high-dose micronutrients; adjusted weight, kidney disease and protein at each meal from knowledge"
        ),
    ),
    checked=Checked.IN_PART,
    note="An item of the plan, not an alert.",
)

dietitian_referral = Statement(
    "Dietitian referral",
    code="NUT-02",
    when=(weight_loss_in_6_months > Percent(5))
    | ((body_mass_index < KilogramsPerSquareMetre(20)) & (weight_loss_in_6_months > Percent(2)))
    | (must_score >= 2)
    | ((oral_intake < Percent(50)) & (days_at_this_intake >= Days(7)))
    | ((oral_intake <= Percent(75)) & (days_at_this_intake >= Days(14))),
    says=(
        "Dietitian within 2 weeks: treatment of symptoms, fortified food, oral supplements.",
        "Feeding by tube or vein only if goals and life expectancy justify it.",
    ),
    modality=Modality.NUTRITION,
    urgency=Urgency.WITHIN_2_WEEKS,
    owner=(Role.DIETITIAN,),
    strength=Strength.STRONG,
    evidence="moderate",
    sources=(
        espen_cancer_nutrition.at(
            "screening and inadequate intake: cut-offs from knowledge, not read in the text"
        ),
    ),
    checked=Checked.IN_PART,
    note="The cut-offs are those of the ESPEN text, from knowledge.",
)

comfort_led_eating = Statement(
    "Comfort-led eating",
    code="NUT-04",
    when=(weight_loss_in_6_months > Percent(5)) | (body_mass_index < KilogramsPerSquareMetre(20)),
    only_if=life_expectancy < shortest_life_expectancy_for_nutrition_targets,
    says=(
        "Let comfort lead the eating.",
        "Relieve a dry mouth and nausea.",
        "Explain cachexia.",
        "Set no forced targets.",
    ),
    modality=Modality.NUTRITION,
    urgency=Urgency.WITHIN_2_WEEKS,
    owner=(Role.PALLIATIVE_CARE, Role.DIETITIAN),
    strength=Strength.STRONG,
    evidence="guideline",
    sources=(
        espen_cancer_nutrition.at("nutrition in advanced disease (from knowledge, not read)"),
    ),
    checked=Checked.FROM_KNOWLEDGE,
    note="Where the dietitian referral (NUT-02) applies too, this says in what spirit it is made.",
)
