"""The person, and those around them."""

from trabecula.calculation.intervals import days_between, whole_years_between
from trabecula.knowledge.policy.shelf_lives import (
    shelf_life_of_circumstances,
    shelf_life_of_clinical_judgement,
)
from trabecula.language.carrier import BirthDate, DeathDate
from trabecula.language.fact import LASTS, YesNo
from trabecula.language.number import Measured, TimeSince
from trabecula.language.quantity import Days, Years

age = Measured(
    "age",
    "age_years",
    "How old is this person?",
    measured_in=Years,
    lowest=0,
    highest=130,
    meaning="Age, in completed years.",
    keeps=LASTS,
    carried_by=(BirthDate(by=whole_years_between),),
)
days_since_death = TimeSince(
    "time since death",
    "patient_died_days",
    "How many days ago did this person die?",
    measured_in=Days,
    lowest=0,
    meaning="Days since the person died; never, while the person is known to be alive.",
    keeps=LASTS,
    carried_by=(DeathDate(by=days_between),),
)
capacity_in_doubt = YesNo(
    "doubt about decision capacity",
    "capacity_doubt",
    "Is there doubt about the capacity to make the decision in hand?",
    meaning="Doubt about the capacity to make the decision in hand.",
    keeps=shelf_life_of_clinical_judgement,
)
lives_alone = YesNo(
    "living alone",
    "lives_alone",
    "Does this person live alone?",
    meaning="Lives alone.",
    keeps=shelf_life_of_circumstances,
)
carer_present = YesNo(
    "a carer",
    "caregiver_present",
    "Is there a family member or friend who cares for this person?",
    meaning="A family member or friend cares for the person.",
    keeps=shelf_life_of_circumstances,
)
carer_strain = YesNo(
    "carer strain",
    "caregiver_strain",
    "Does a screen show that the carer is overburdened?",
    meaning="A screen of the carer's burden is positive.",
    keeps=shelf_life_of_circumstances,
)
social_need = YesNo(
    "social need",
    "sdoh_need",
    "Does a screen show a need for housing, food, transport, money or safety?",
    meaning="A screen of social needs is positive.",
    keeps=shelf_life_of_circumstances,
)
abuse_or_neglect_concern = YesNo(
    "concern about abuse or neglect",
    "abuse_concern",
    "Is there any sign of abuse or neglect?",
    meaning="An indicator of abuse or neglect.",
    keeps=shelf_life_of_clinical_judgement,
)
