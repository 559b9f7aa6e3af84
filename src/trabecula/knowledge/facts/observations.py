"""What is measured and seen at the bedside."""

from trabecula.knowledge.policy.shelf_lives import (
    shelf_life_of_observations,
    shelf_life_of_symptoms,
)
from trabecula.language.carrier import Observed
from trabecula.language.code import loinc
from trabecula.language.fact import YesNo
from trabecula.language.number import Counted, Measured
from trabecula.language.quantity import (
    DegreesCelsius,
    MillimetresOfMercury,
    Percent,
    PerMinute,
)

respiratory_rate = Measured(
    "respiratory rate",
    "resp_rate",
    "What is the respiratory rate?",
    measured_in=PerMinute,
    lowest=0,
    meaning="Breaths per minute.",
    keeps=shelf_life_of_observations,
    carried_by=(Observed(loinc("9279-1")),),
)
oxygen_saturation = Measured(
    "oxygen saturation",
    "spo2",
    "What is the oxygen saturation?",
    measured_in=Percent,
    lowest=0,
    highest=100,
    meaning="Oxygen saturation, in percent.",
    keeps=shelf_life_of_observations,
    carried_by=(Observed(loinc("59408-5", "2708-6")),),
)
temperature = Measured(
    "temperature",
    "temp_c",
    "What is the body temperature?",
    measured_in=DegreesCelsius,
    lowest=25,
    highest=46,
    meaning="Body temperature, in degrees Celsius.",
    keeps=shelf_life_of_observations,
    carried_by=(Observed(loinc("8310-5")),),
)
heart_rate = Measured(
    "resting heart rate",
    "resting_hr",
    "What is the resting heart rate?",
    measured_in=PerMinute,
    lowest=0,
    meaning="Heart beats per minute at rest.",
    keeps=shelf_life_of_observations,
    carried_by=(Observed(loinc("8867-4", "40443-4")),),
)
systolic_blood_pressure = Measured(
    "resting systolic blood pressure",
    "resting_sbp",
    "What is the resting systolic blood pressure?",
    measured_in=MillimetresOfMercury,
    lowest=0,
    meaning="Systolic blood pressure at rest, in mmHg.",
    keeps=shelf_life_of_observations,
    carried_by=(Observed(loinc("8480-6")),),
)
diastolic_blood_pressure = Measured(
    "resting diastolic blood pressure",
    "resting_dbp",
    "What is the resting diastolic blood pressure?",
    measured_in=MillimetresOfMercury,
    lowest=0,
    meaning="Diastolic blood pressure at rest, in mmHg.",
    keeps=shelf_life_of_observations,
    carried_by=(Observed(loinc("8462-4")),),
)
systolic_drop_on_standing = Measured(
    "systolic drop on standing",
    "sbp_drop",
    "By how much does the systolic blood pressure drop on standing?",
    measured_in=MillimetresOfMercury,
    meaning="Fall of the systolic blood pressure on standing, in mmHg; negative is a rise.",
    keeps=shelf_life_of_observations,
)
sepsis_signs = YesNo(
    "signs of sepsis",
    "sepsis_signs",
    "Does this person look unwell in a way that could be sepsis, or is a sepsis screen positive?",
    meaning="Clinically unwell with possible infection, or a positive sepsis screen.",
    keeps=shelf_life_of_observations,
)
local_infection = YesNo(
    "infection at the site of a procedure",
    "local_infection",
    "Is there an infection at the place of the planned procedure?",
    meaning="Infection at or near the place of a planned procedure.",
    keeps=shelf_life_of_observations,
)
delirium_4at_score = Counted(
    "4AT score",
    "delirium_4at",
    "What is the 4AT score?",
    lowest=0,
    highest=12,
    meaning="Total of the 4AT for delirium, 0 to 12.",
    keeps=shelf_life_of_observations,
)
hypercalcaemia_symptoms = YesNo(
    "symptoms of hypercalcaemia",
    "ca_symptoms",
    "Any thirst, passing much urine, confusion, drowsiness, vomiting, constipation or weakness?",
    meaning="Thirst, polyuria, confusion, drowsiness, vomiting, constipation or weakness.",
    keeps=shelf_life_of_symptoms,
)
hypocalcaemia_symptoms = YesNo(
    "symptoms or signs of hypocalcaemia",
    "hypoca_symptoms",
    "Any tingling, muscle spasms or seizure, or a long QT on the ECG?",
    meaning="Paraesthesia, tetany, seizure or a long QT interval.",
    keeps=shelf_life_of_symptoms,
)
venous_thromboembolism_signs = YesNo(
    "signs of venous thromboembolism",
    "vte_signs",
    "Any swelling of a leg, chest pain on breathing, or unexplained breathlessness?",
    meaning="Leg swelling, pleuritic pain or unexplained dyspnoea.",
    keeps=shelf_life_of_symptoms,
)
