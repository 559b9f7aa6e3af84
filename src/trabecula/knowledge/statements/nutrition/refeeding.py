"""Could feeding this person up be dangerous?

Why      After long hunger, food drives potassium, magnesium and phosphate into the cells: the
         heart and the breathing can fail within days.
Misuse   To withhold food. A normal potassium, magnesium or phosphate before feeding does not
         exclude the risk. Whether to feed at all is first a question of goals (NUT-04).
"""

from trabecula.knowledge.facts.nutrition import (
    body_mass_index,
    days_at_this_intake,
    oral_intake,
    weight_loss_in_6_months,
)
from trabecula.knowledge.policy.nutrition import oral_intake_that_counts_as_little_or_none
from trabecula.knowledge.sources.nutrition import nice_cg32
from trabecula.language.quantity import Days, KilogramsPerSquareMetre, Percent
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

precautions_against_refeeding = Statement(
    "Precautions against refeeding",
    code="NUT-03",
    when=(body_mass_index < KilogramsPerSquareMetre(16))
    | (weight_loss_in_6_months > Percent(15))
    | (
        (oral_intake < oral_intake_that_counts_as_little_or_none) & (days_at_this_intake > Days(10))
    ),
    says=(
        "Before feeding up, check potassium, magnesium and phosphate, and give thiamine.",
        "Start low, with blood tests every day.",
    ),
    modality=Modality.NUTRITION,
    urgency=Urgency.SAME_DAY,
    owner=(Role.DIETITIAN,),
    strength=Strength.STRONG,
    evidence="guideline",
    sources=(
        nice_cg32.at("criteria for a high risk of refeeding problems (from knowledge, not read)"),
    ),
    checked=Checked.FROM_KNOWLEDGE,
    note="Also at high risk: low potassium, phosphate or magnesium before feeding, or any two of a body mass index below 18.5, weight loss above 10 %, little intake for more than 5 days, and alcohol or insulin, chemotherapy, antacids or diuretics (NICE CG32). The condition does not weigh these: look for them.",
)
