"""How much paracetamol: by weight, alcohol, malnutrition, kidneys and liver.

Why      What is safe for most is too much for a light, starved or drinking person.
Misuse   A day's limit without the weight: 3 g at 40 kg is above 60 mg/kg.
"""

from trabecula.knowledge.facts.daily_life import alcohol_above_local_limit
from trabecula.knowledge.facts.inputs import body_weight
from trabecula.knowledge.facts.nutrition import must_score
from trabecula.knowledge.sources.medicines_guidelines import (
    derived_by_the_project,
    palliative_care_formulary,
)
from trabecula.knowledge.sources.medicines_labels import (
    european_labels,
    paracetamol_european_labels,
    paracetamol_infusion_label,
    us_labels,
)
from trabecula.language.dose import Ceiling, Dose, hours, mg
from trabecula.language.dosing import Limit
from trabecula.language.organ_function import Action, Liver, OrganAdvice, kidneys, liver
from trabecula.language.quantity import Kilograms
from trabecula.language.source import Checked
from trabecula.language.table import Includes, Ranges

DECIDED = derived_by_the_project.at("errata, part A, rows and decision on paracetamol")
_PCF = palliative_care_formulary.at("paracetamol (from knowledge)")
_FILTRATION = paracetamol_european_labels.at("4.2, renal impairment: glomerular filtration rate")
_INFUSION = paracetamol_infusion_label.at("4.2, renal impairment")
_LIGHT = european_labels.at("paracetamol, 4.2: below 50 kg, malnutrition (from knowledge)")

HALF_A_GRAM = Dose(mg(500), every=hours(6))


def at_most(milligrams: int, *, light: bool = False) -> Ceiling:
    """So many a day, and never more than 60 mg/kg; ``light`` adds 15 mg/kg at a time."""
    return Ceiling(
        mg(milligrams),
        per_dose=mg(1000),
        per_kilogram_a_day=mg(60),
        per_kilogram_a_dose=mg(15) if light else None,
        doses_a_day=4,
        note="The least of these binds; paracetamol inside other tablets is counted.",
    )


def paracetamol_limits(below_50_kg: Dose) -> tuple[Limit, ...]:
    """Who gets less than others; ``below_50_kg`` is the start of a light person."""
    return (
        Limit(
            holds="Below 50 kg: at most 15 mg/kg at a time and 60 mg/kg a day, never above 3 g.",
            when=body_weight < Kilograms(50),
            start=below_50_kg,
            ceiling=at_most(3000, light=True),
            sources=(_LIGHT, DECIDED),
            checked=Checked.IN_PART,
        ),
        Limit(
            holds="Malnutrition: at most 15 mg/kg at a time and 60 mg/kg a day, never above 3 g.",
            when=must_score >= 2,
            start=HALF_A_GRAM,
            ceiling=at_most(3000, light=True),
            sources=(_LIGHT, derived_by_the_project.at("malnutrition read as a MUST of 2 or more")),
            checked=Checked.FROM_KNOWLEDGE,
        ),
        Limit(
            holds="Chronic alcohol: at most 2 g a day.",
            when=alcohol_above_local_limit,
            start=HALF_A_GRAM,
            ceiling=at_most(2000, light=True),
            sources=(paracetamol_european_labels.at("4.2, chronic alcoholism"), DECIDED),
            checked=Checked.YES,
        ),
    )


paracetamol_kidneys = Ranges(
    "paracetamol by creatinine clearance",
    (
        kidneys(
            0,
            10,
            OrganAdvice(
                Action.REDUCE,
                "500 mg every 8 hours, at most 1.5 g a day.",
                start=Dose(mg(500), every=hours(8)),
                ceiling=at_most(1500),
                not_sooner=hours(8),
                other_side=(
                    ("Every 8 hours or longer, at most 3 g a day (2 g below 50 kg).", _PCF),
                ),
            ),
            _FILTRATION,
            DECIDED,
            checked=Checked.YES,
        ),
        kidneys(
            10,
            30,
            OrganAdvice(
                Action.REDUCE,
                "500 mg every 6 hours, at most 2 g a day.",
                start=HALF_A_GRAM,
                ceiling=at_most(2000),
                not_sooner=hours(6),
                other_side=(
                    ("Every 6 hours or longer, at most 3 g a day.", _PCF),
                    ("By vein, up to 30: every 6 hours or longer, no more.", _INFUSION),
                ),
            ),
            _FILTRATION,
            DECIDED,
            checked=Checked.YES,
        ),
        kidneys(
            30,
            50,
            OrganAdvice(
                Action.CAUTION,
                "The usual dose, and think of less: sources differ.",
                other_side=(("10 to 50: 500 mg every 6 hours, 2 g a day.", _FILTRATION),),
            ),
            european_labels.at("paracetamol: no change from 30 mL/min (from knowledge)"),
            DECIDED,
            checked=Checked.FROM_KNOWLEDGE,
            includes=Includes.BOTH,
        ),
        kidneys(
            50,
            None,
            OrganAdvice(Action.USUAL, "Usual dose."),
            european_labels.at("paracetamol: no change from 30 mL/min (from knowledge)"),
            checked=Checked.FROM_KNOWLEDGE,
            includes=Includes.NEITHER,
        ),
    ),
)
paracetamol_liver = Liver(
    "paracetamol by Child-Pugh class",
    (
        liver(
            "A",
            OrganAdvice(
                Action.REDUCE,
                "At most 3 g a day.",
                start=HALF_A_GRAM,
                ceiling=at_most(3000),
                other_side=(
                    (
                        "Any impairment of the liver: at most 2 g a day.",
                        paracetamol_european_labels.at("4.2, hepatic impairment"),
                    ),
                ),
            ),
            _PCF,
            checked=Checked.FROM_KNOWLEDGE,
        ),
        liver(
            "B",
            OrganAdvice(
                Action.REDUCE,
                "At most 2 g a day.",
                start=HALF_A_GRAM,
                ceiling=at_most(2000),
            ),
            _PCF,
            checked=Checked.FROM_KNOWLEDGE,
        ),
        liver(
            "C",
            OrganAdvice(
                Action.AVOID,
                "Avoid; with hepatology, for a short time, at most 2 g a day. Never by vein.",
                start=HALF_A_GRAM,
                ceiling=at_most(2000),
            ),
            us_labels.at("paracetamol by vein, 4: severe hepatic impairment (from knowledge)"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
)
