"""How much energy and protein a day by weight, what hinders reckoning it, and how food is adapted.

Why      A number helps a dietitian and a person who wants one; muscle is kept by protein and use.
Misuse   As a prescription, or near the end of life, when eating is for comfort (NUT-04). Swollen
         legs and obesity make a weight that does not count: the dietitian adjusts it.
"""

from fractions import Fraction
from typing import Final

from trabecula.knowledge.facts.daily_life import EatingNeed, reasons_to_adapt_food
from trabecula.knowledge.facts.inputs import body_weight
from trabecula.knowledge.facts.laboratory import acute_kidney_injury, creatinine_clearance
from trabecula.knowledge.facts.nutrition import body_mass_index
from trabecula.knowledge.sources.instruments_of_the_laboratory import kdigo_2012
from trabecula.knowledge.sources.nutrition import espen_cancer_nutrition
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.knowledge.statements.nutrition.refeeding import precautions_against_refeeding
from trabecula.language.directory import ServiceKind
from trabecula.language.quantity import KilogramsPerSquareMetre, MillilitresPerMinute
from trabecula.language.situation import Situation
from trabecula.language.source import Checked
from trabecula.language.support import Hindrance, NutritionAims, Offer, PerKilogram
from trabecula.language.table import TableRow

_ROW: Final = panel.at("guideline dossier, section 7, row NUT-01")

energy: Final = PerKilogram(
    holds="energy",
    lowest=Fraction(25),
    highest=Fraction(30),
    unit="kcal",
    sources=(espen_cancer_nutrition.at("summary seen: energy"),),
    checked=Checked.YES,
)
protein: Final = PerKilogram(
    holds="protein",
    lowest=Fraction(1),
    highest=Fraction(3, 2),
    unit="g",
    above_lowest=True,
    along=(
        TableRow(
            holds="Spread the protein: 20 to 30 g at each meal, and after exercise.",
            sources=(_ROW,),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    sources=(espen_cancer_nutrition.at("summary seen: protein"),),
    checked=Checked.YES,
)
_BOTH: Final = (energy, protein)

HINDRANCES: Final = (
    Hindrance(
        holds="Risk of refeeding: no target before potassium, magnesium and phosphate are known; the dietitian starts low (NUT-03).",
        when=precautions_against_refeeding.condition,
        of=_BOTH,
        sources=precautions_against_refeeding.sources,
        checked=precautions_against_refeeding.checked,
    ),
    Hindrance(
        holds="Obesity: the dietitian reckons with adjusted weight.",
        when=body_mass_index >= KilogramsPerSquareMetre(30),
        of=_BOTH,
        sources=(_ROW,),
        checked=Checked.FROM_KNOWLEDGE,
    ),
    Hindrance(
        holds="Chronic kidney disease, as far as the clearance tells: the dietitian sets the protein.",
        when=creatinine_clearance < MillilitresPerMinute(60),
        of=(protein,),
        sources=(_ROW, kdigo_2012.at("chronic kidney disease: filtration below 60 (from knowledge)")),
        checked=Checked.FROM_KNOWLEDGE,
    ),
    Hindrance(
        holds="Acute kidney injury: the dietitian sets the protein.",
        when=acute_kidney_injury.node(),
        of=(protein,),
        unless_excluded=False,
        sources=(_ROW,),
        checked=Checked.FROM_KNOWLEDGE,
    ),
)  # fmt: skip


def _food(item: EatingNeed, name: str, *says: str) -> Situation[Offer]:
    return Situation(
        name=name,
        when=reasons_to_adapt_food.found(item),
        holds=Offer(says, (ServiceKind.DIETITIAN,)),
        sources=(panel.at("capabilities of the guideline dossier, row S63"),),
        checked=Checked.FROM_KNOWLEDGE,
    )


FOOD: Final = (
    _food(
        "taste_change",
        "change of taste",
        "Look at the mouth. Try food cold or at room temperature, other seasonings, sour before a meal.",
        "Where meat tastes bitter: eggs, fish, dairy, pulses or nuts bring the protein; where metal does, plastic cutlery.",
    ),
    _food(
        "dry_mouth",
        "dry mouth",
        "Moist food, sauces and sips; mouth care after meals; look for thrush, and for medicines that dry the mouth.",
        "Soft protein: yoghurt, eggs, stews, blended pulses.",
    ),
    _food(
        "nausea",
        "nausea",
        "The cause first: opioid, calcium, bowel, brain, chemotherapy, radiotherapy to the belly.",
        "Until it is treated: small, cool, plain meals by the clock, protein as a drink, nothing forced.",
    ),
    _food(
        "chosen_diet",
        "a diet by faith, culture or choice",
        "Plan within it: the person says what is eaten and what is not; protein from what is allowed.",
        "A fast: medicines, fluids and treatment days are planned around it with the prescriber.",
    ),
)  # fmt: skip

NUTRITION: Final = NutritionAims(
    statement="NUT-01",
    comfort="NUT-04",
    weight=body_weight,
    amounts=_BOTH,
    hindrances=HINDRANCES,
    says=(
        TableRow(
            holds="Weight that is water counts for nothing: with oedema or ascites the dietitian adjusts it.",
            sources=(_ROW,),
            checked=Checked.FROM_KNOWLEDGE,
        ),
        TableRow(
            holds="Vitamins and minerals at about the recommended daily allowance; no high-dose supplements.",
            sources=(espen_cancer_nutrition.at("summary seen: no high-dose micronutrients"),),
            checked=Checked.YES,
        ),
    ),
    food=FOOD,
)
