"""How far the illness has come, and what care is for."""

from typing import Literal, TypeAlias, get_args

from trabecula.knowledge.policy.shelf_lives import (
    shelf_life_of_clinical_judgement,
    shelf_life_of_prognosis,
)
from trabecula.language.carrier import Observed
from trabecula.language.choice import Chosen
from trabecula.language.code import loinc
from trabecula.language.fact import YesNo
from trabecula.language.number import Counted, Measured
from trabecula.language.quantity import Weeks

CareIntent: TypeAlias = Literal["disease_directed", "palliative", "comfort_only"]

ecog_performance_status = Counted(
    "ECOG performance status",
    "ecog",
    "What is the ECOG performance status?",
    lowest=0,
    highest=4,
    meaning="ECOG performance status, 0 to 4; 5, which is death, is refused.",
    keeps=shelf_life_of_clinical_judgement,
    carried_by=(
        Observed(
            loinc("89247-1"),
            answers={
                "0": loinc("LA9622-7"),
                "1": loinc("LA9623-5"),
                "2": loinc("LA9624-3"),
                "3": loinc("LA9625-0"),
                "4": loinc("LA9626-8"),
                "5": loinc("LA9627-6"),
            },
        ),
    ),
)
life_expectancy = Measured(
    "life expectancy",
    "prognosis_weeks",
    "About how many weeks do you expect this person to live?",
    measured_in=Weeks,
    lowest=0,
    meaning="The clinician's central estimate of life expectancy; never filled in by the system.",
    keeps=shelf_life_of_prognosis,
)
death_within_a_year_no_surprise = YesNo(
    "expected death within a year",
    "surprise_no",
    "Would you not be surprised if this person died within 12 months?",
    meaning="The clinician would not be surprised by death within 12 months.",
    keeps=shelf_life_of_clinical_judgement,
)
care_intent = Chosen[CareIntent](
    "intent of care",
    "care_intent",
    "What is the documented intent of care?",
    options=get_args(CareIntent),
    words=(("disease_directed", "disease-directed care"), ("comfort_only", "comfort only")),
    meaning="The documented intent of care.",
    keeps=shelf_life_of_clinical_judgement,
)
admissions_in_6_months = Counted(
    "admissions in the last 6 months",
    "admissions_6m",
    "How many unplanned admissions to hospital were there in the last 6 months?",
    lowest=0,
    meaning="Number of admissions to hospital in the last 6 months.",
    keeps=shelf_life_of_clinical_judgement,
)
