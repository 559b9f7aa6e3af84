"""Weight, eating and bowels."""

from trabecula.knowledge.policy.shelf_lives import (
    shelf_life_of_body_weight,
    shelf_life_of_eating,
)
from trabecula.language.carrier import Observed
from trabecula.language.code import loinc
from trabecula.language.number import Counted, Measured
from trabecula.language.quantity import Days, KilogramsPerSquareMetre, Percent, PercentScore

weight_loss_in_6_months = Measured(
    "weight loss in the last 6 months",
    "wt_loss_6m_pct",
    "What percentage of body weight was lost in the last 6 months?",
    measured_in=Percent,
    highest=100,
    meaning="Body weight lost in 6 months, in percent of the earlier weight; negative is a gain.",
    keeps=shelf_life_of_body_weight,
)
body_mass_index = Measured(
    "body mass index",
    "bmi",
    "What is the body mass index?",
    measured_in=KilogramsPerSquareMetre,
    lowest=5,
    highest=150,
    meaning="Weight in kilograms divided by the square of height in metres.",
    keeps=shelf_life_of_body_weight,
    carried_by=(Observed(loinc("39156-5")),),
)
must_score = Counted(
    "Malnutrition Universal Screening Tool score",
    "must",
    "What is the score of the Malnutrition Universal Screening Tool?",
    lowest=0,
    meaning="Total of the Malnutrition Universal Screening Tool.",
    keeps=shelf_life_of_body_weight,
)
oral_intake = Measured(
    "oral intake",
    "intake_pct",
    "How much of what is needed does this person eat and drink, in percent?",
    measured_in=Percent,
    lowest=0,
    highest=200,
    meaning="Oral intake in percent of the estimated need.",
    keeps=shelf_life_of_eating,
)
days_at_this_intake = Measured(
    "days at this intake",
    "intake_days",
    "For how many days has intake been at this level?",
    measured_in=Days,
    lowest=0,
    meaning="Days at the present level of oral intake.",
    keeps=shelf_life_of_eating,
)
days_without_stool = Measured(
    "days without a stool",
    "days_no_stool",
    "For how many days has there been no bowel movement?",
    measured_in=Days,
    lowest=0,
    meaning="Days since the last bowel movement.",
    keeps=shelf_life_of_eating,
)
bowel_function_index = Measured(
    "Bowel Function Index",
    "bfi",
    "What is the score of the Bowel Function Index, from 0 to 100?",
    measured_in=PercentScore,
    lowest=0,
    highest=100,
    meaning="Bowel Function Index, 0 to 100.",
    keeps=shelf_life_of_eating,
)
