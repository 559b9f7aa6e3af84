"""What must food be like, so that this person can and will eat it?

Why      Advice on food that tastes of metal, hurts a dry mouth or breaks a fast is not followed.
Misuse   As a cure for the symptom: nausea and a dry mouth have causes, among them a high calcium,
         the bowel and medicines, and they are looked for first. To talk a person out of a faith.
"""

from trabecula.knowledge.facts.daily_life import reasons_to_adapt_food
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

food_adapted_to_taste_and_custom = Statement(
    "Food adapted to taste and custom",
    code="NUT-09",
    when=reasons_to_adapt_food.found(),
    says=(
        "The dietitian plans with foods that the person likes, can afford and may eat, and keeps protein within that diet, and calcium and vitamin D too unless the calcium is high.",
        "Change of taste: other seasonings, temperatures and sources of protein; look at the mouth.",
        "Dry mouth: moist food, sips and care of the mouth; look for thrush, and review the medicines that dry it.",
        "Nausea: find the cause and treat it; until then small, cool, plain meals.",
        "A fast: plan medicines, fluids and treatment days around it with the person, the prescriber and, if the person wishes, a leader of their faith.",
    ),
    modality=Modality.NUTRITION,
    urgency=Urgency.WITHIN_4_WEEKS,
    owner=(Role.DIETITIAN, Role.NURSING),
    strength=Strength.CONSENSUS,
    evidence="consensus",
    precautions=(
        "Nausea with thirst, constipation or confusion: measure the calcium (EMR-10a).",
        "No stool for days on an opioid: the bowel is reviewed (MON-12).",
        "After weeks of eating little, look for the risk of refeeding first (NUT-03).",
    ),
    sources=(panel.at("capabilities of the guideline dossier, row S63"),),
    checked=Checked.FROM_KNOWLEDGE,
)
