"""Mood, sleep, thinking and spirit. Instruments by name and total only."""

from trabecula.knowledge.policy.shelf_lives import (
    shelf_life_of_clinical_judgement,
    shelf_life_of_mood_scores,
    shelf_life_of_suicide_risk,
)
from trabecula.language.carrier import Observed
from trabecula.language.code import loinc
from trabecula.language.fact import YesNo
from trabecula.language.number import Counted

phq_9_score = Counted(
    "PHQ-9 score",
    "phq9",
    "What is the total of the PHQ-9?",
    lowest=0,
    highest=27,
    meaning="Total of the nine items of the PHQ-9, 0 to 27.",
    keeps=shelf_life_of_mood_scores,
    carried_by=(Observed(loinc("44261-6")),),
)
phq_9_item_9 = Counted(
    "PHQ-9 item nine",
    "phq9_item9",
    "What is the answer to item nine of the PHQ-9, from 0 to 3?",
    lowest=0,
    highest=3,
    meaning="Item nine of the PHQ-9, 0 to 3.",
    keeps=shelf_life_of_mood_scores,
    carried_by=(
        Observed(
            loinc("44260-8"),
            answers={
                "0": loinc("LA6568-5"),
                "1": loinc("LA6569-3"),
                "2": loinc("LA6570-1"),
                "3": loinc("LA6571-9"),
            },
        ),
    ),
)
gad_7_score = Counted(
    "GAD-7 score",
    "gad7",
    "What is the total of the GAD-7?",
    lowest=0,
    highest=21,
    meaning="Total of the seven items of the GAD-7, 0 to 21.",
    keeps=shelf_life_of_mood_scores,
    carried_by=(Observed(loinc("70274-6")),),
)
insomnia_severity_index = Counted(
    "Insomnia Severity Index",
    "isi",
    "What is the total of the Insomnia Severity Index?",
    lowest=0,
    highest=28,
    meaning="Total of the Insomnia Severity Index, 0 to 28.",
    keeps=shelf_life_of_mood_scores,
)
distress_thermometer = Counted(
    "Distress Thermometer",
    "distress",
    "What is the score of the Distress Thermometer, from 0 to 10?",
    lowest=0,
    highest=10,
    meaning="Distress Thermometer, 0 to 10.",
    keeps=shelf_life_of_mood_scores,
)
suicidal_intent_or_plan = YesNo(
    "suicidal intent or plan",
    "suicidal_intent_or_plan",
    "Does this person have an intent or a plan to end their life?",
    meaning="Intent or a plan for suicide, asked in person.",
    keeps=shelf_life_of_suicide_risk,
)
weeks_of_mood_plan_without_change = Counted(
    "weeks on a mood plan without improvement",
    "mood_weeks_no_change",
    "For how many weeks has mood not improved on the present plan?",
    lowest=0,
    meaning="Weeks on a plan for mood without improvement.",
    keeps=shelf_life_of_clinical_judgement,
)
cognitive_screen_positive = YesNo(
    "positive cognitive screen",
    "cog_screen_positive",
    "Is a cognitive screen positive?",
    meaning="Mini-Cog below 3, or an equivalent screen that is positive.",
    keeps=shelf_life_of_mood_scores,
)
spiritual_distress = YesNo(
    "spiritual distress",
    "spiritual_distress",
    "Is there spiritual distress?",
    meaning="Spiritual distress, said by the person or seen by the team.",
    keeps=shelf_life_of_clinical_judgement,
)
