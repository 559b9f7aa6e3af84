"""PG-SGA Short Form: what does this person report of weight, food, symptoms and activity?

Why      Made for cancer, and filled in by the person: it shows which symptom stands in the way
         of eating, so that it can be treated.
Misuse   The words of the form are its owner's. Symptoms count only where they keep the person
         from eating enough.
"""

from typing import Final

from trabecula.calculation.patient_generated_assessment import (
    ACTIVITY_POINTS,
    FOOD_POINTS,
    INTAKE_POINTS,
    SYMPTOM_POINTS,
    food_box,
    short_form,
    weight_box,
)
from trabecula.calculation.scoring import total
from trabecula.knowledge.facts.nutrition import weight_loss_in_6_months
from trabecula.knowledge.instruments.items import counted, graded, measured, weighed, yes_no
from trabecula.knowledge.instruments.nutrition.screening import BOUNDS
from trabecula.knowledge.sources.instruments_of_nutrition import critical_need, ottery_form
from trabecula.language.instrument import (
    AssessmentArea,
    Assessor,
    Band,
    Bands,
    Instrument,
    Licence,
    Score,
)
from trabecula.language.quantity import Percent
from trabecula.language.source import Checked

_LABELS: Final = {
    "no_appetite": "no appetite",
    "vomiting": "vomiting",
    "nausea": "nausea",
    "diarrhoea": "diarrhoea",
    "constipation": "constipation",
    "dry_mouth": "dry mouth",
    "sores": "sore mouth",
    "smells": "troubled by smells",
    "taste": "altered or lost taste",
    "full_early": "full early",
    "swallowing": "trouble swallowing",
    "fatigue": "fatigue",
    "pain": "pain",
    "other": "another hindrance",
}

_loss = measured(
    "pgsga_loss_in_1_month",
    "weight lost in the last month",
    Percent,
    -100,
    100,
    meaning="In percent of the earlier weight; negative is a gain.",
)
_falling = yes_no("pgsga_weight_falling", "weight fallen in the last 2 weeks")
_intake = graded("pgsga_intake", "eating in the last month, compared with before", INTAKE_POINTS)
_food = graded("pgsga_food", "kind of food taken now", FOOD_POINTS)
SYMPTOMS: Final = tuple(
    weighed(f"pgsga_{key}", f"{_LABELS[key]}, hindering eating", points)
    for key, points in SYMPTOM_POINTS.items()
)
_activity = graded("pgsga_activity", "activity in the last month", ACTIVITY_POINTS)
_WEIGHT: Final = (_loss, weight_loss_in_6_months, _falling)
_FOOD: Final = (_intake, _food)

pg_sga_short_form = Instrument(
    "pg-sga-sf",
    "Patient-Generated Subjective Global Assessment, short form",
    measures="Nutrition in cancer, as the person reports it, and what hinders eating.",
    area=AssessmentArea.NUTRITION,
    items=(*_WEIGHT, *_FOOD, *SYMPTOMS, _activity),
    scores=(
        Score(
            counted("pgsga_sf", "PG-SGA short form score", 0, 36),
            of=(*_WEIGHT, *_FOOD, _activity, *SYMPTOMS),
            by=short_form,
            words="sum of the four boxes",
            missing=f"the loss in 6 months counts only where that in 1 month is not known; {BOUNDS}",
            partial=True,
            higher="worse",
            bands=(
                Bands(
                    "triage",
                    (
                        Band("0-1", meaning="No action now; ask again."),
                        Band("2-3", 2, meaning="Teaching of the person and the family."),
                        Band("4-8", 4, meaning="A dietitian, with those who treat symptoms."),
                        Band("9 or more", 9, meaning="Critical need of action."),
                    ),
                    source=critical_need.at("table 1: 9 or more; the other bands from knowledge"),
                    checked=Checked.IN_PART,
                ),
            ),
            source=ottery_form.at("boxes 1 to 4"),
            checked=Checked.IN_PART,
        ),
        Score(
            counted("pgsga_weight_box", "PG-SGA box 1, weight", 0, 5),
            of=_WEIGHT,
            by=weight_box,
            words="points of the loss, and 1 for a fall in the last 2 weeks",
            missing=f"the loss in 6 months counts only where that in 1 month is not known; {BOUNDS}",
            partial=True,
            higher="worse",
            source=ottery_form.at("box 1 and its work sheet"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
        Score(
            counted("pgsga_food_box", "PG-SGA box 2, food", 0, 4),
            of=_FOOD,
            by=food_box,
            words="the highest of its answers",
            missing=BOUNDS,
            partial=True,
            higher="worse",
            source=ottery_form.at("box 2"),
            checked=Checked.YES,
        ),
        Score(
            counted("pgsga_symptom_box", "PG-SGA box 3, symptoms", 0, 24),
            of=SYMPTOMS,
            by=total,
            words="sum of the symptoms",
            rises=True,
            higher="worse",
            source=ottery_form.at("box 3"),
            checked=Checked.YES,
        ),
    ),
    version="PG-SGA SF 4.3.20",
    recall="1 month; 2 weeks and 6 months for weight, now for food",
    interval="at baseline, every 3 months, and on decline",
    licence=Licence("© Faith Ottery: its wording needs permission; computed from answers."),
    self_report=True,
    assessors=(Assessor.PERSON, Assessor.CARER),
    source=ottery_form.at("boxes 1 to 4"),
    checked=Checked.IN_PART,
)
