"""What the laboratory says."""

from typing import Final

from trabecula.knowledge.policy.shelf_lives import (
    shelf_life_of_blood_counts,
    shelf_life_of_calcium,
    shelf_life_of_glucose,
    shelf_life_of_iron_tests,
    shelf_life_of_kidney_tests,
    shelf_life_of_vitamin_d,
)
from trabecula.language.carrier import Observed
from trabecula.language.code import loinc
from trabecula.language.fact import YesNo
from trabecula.language.number import Measured
from trabecula.language.quantity import (
    BillionsPerLitre,
    GramsPerDecilitre,
    MicrogramsPerLitre,
    MillilitresPerMinute,
    MillimolesPerLitre,
    NanomolesPerLitre,
    Percent,
)

adjusted_calcium = Measured(
    "albumin-adjusted calcium",
    "ca_adj",
    "What is the albumin-adjusted calcium?",
    measured_in=MillimolesPerLitre,
    lowest=0.5,
    highest=7,
    meaning="Total calcium adjusted for albumin, in mmol/L (1 mmol/L is 4.008 mg/dL).",
    keeps=shelf_life_of_calcium,
    carried_by=(Observed(loinc("29265-6", "46099-8"), molar={"mg/dL": 1 / 4.008, "meq/L": 1 / 2}),),
)
SEVERE_HYPERCALCAEMIA: Final = MillimolesPerLitre(3.493)
"""From here hypercalcaemia is severe: 14.0 mg/dL (errata, parts A and B), in mmol/L."""
creatinine_clearance = Measured(
    "creatinine clearance",
    "crcl",
    "What is the creatinine clearance?",
    measured_in=MillilitresPerMinute,
    lowest=0,
    meaning="Creatinine clearance in mL/min, not indexed to body surface.",
    keeps=shelf_life_of_kidney_tests,
    carried_by=(Observed(loinc("2164-2", "35591-7")),),
)
acute_kidney_injury = YesNo(
    "acute kidney injury",
    "aki",
    "Is there acute kidney injury?",
    meaning="Acute kidney injury by the KDIGO criteria.",
    keeps=shelf_life_of_kidney_tests,
)
potassium = Measured(
    "potassium",
    "potassium",
    "What is the potassium?",
    measured_in=MillimolesPerLitre,
    lowest=0,
    highest=20,
    meaning="Potassium in blood, serum or plasma, in mmol/L.",
    keeps=shelf_life_of_kidney_tests,
    carried_by=(Observed(loinc("2823-3", "6298-4"), molar={"meq/L": 1}),),
)
sodium = Measured(
    "sodium",
    "sodium",
    "What is the sodium?",
    measured_in=MillimolesPerLitre,
    lowest=80,
    highest=220,
    meaning="Sodium in blood, serum or plasma, in mmol/L.",
    keeps=shelf_life_of_kidney_tests,
    carried_by=(Observed(loinc("2951-2", "2947-0"), molar={"meq/L": 1}),),
)
magnesium = Measured(
    "magnesium",
    "magnesium",
    "What is the magnesium?",
    measured_in=MillimolesPerLitre,
    lowest=0,
    meaning="Magnesium in serum or plasma, in mmol/L (1 mmol/L is 2.431 mg/dL).",
    keeps=shelf_life_of_kidney_tests,
    carried_by=(Observed(loinc("2601-3", "19123-9"), molar={"mg/dL": 1 / 2.431, "meq/L": 1 / 2}),),
)
phosphate = Measured(
    "phosphate",
    "phosphate",
    "What is the phosphate?",
    measured_in=MillimolesPerLitre,
    lowest=0,
    meaning="Phosphate in serum or plasma, in mmol/L (1 mmol/L is 3.097 mg/dL of phosphorus).",
    keeps=shelf_life_of_kidney_tests,
    carried_by=(Observed(loinc("14879-1", "2777-1"), molar={"mg/dL": 1 / 3.097}),),
)
glucose = Measured(
    "random glucose",
    "glucose",
    "What is the random glucose?",
    measured_in=MillimolesPerLitre,
    lowest=0,
    highest=100,
    meaning="Random glucose, in mmol/L (1 mmol/L is 18.016 mg/dL).",
    keeps=shelf_life_of_glucose,
    carried_by=(
        Observed(
            loinc("14749-6", "15074-8", "2345-7", "2339-0", "41653-7"),
            molar={"mg/dL": 1 / 18.016},
        ),
    ),
)
haemoglobin = Measured(
    "haemoglobin",
    "hb",
    "What is the haemoglobin?",
    measured_in=GramsPerDecilitre,
    lowest=0,
    highest=30,
    meaning="Haemoglobin, in g/dL.",
    keeps=shelf_life_of_blood_counts,
    carried_by=(Observed(loinc("718-7", "20509-6", "30313-1")),),
)
platelets = Measured(
    "platelets",
    "platelets",
    "What is the platelet count?",
    measured_in=BillionsPerLitre,
    lowest=0,
    highest=5000,
    meaning="Platelets, in thousand millions per litre.",
    keeps=shelf_life_of_blood_counts,
    carried_by=(Observed(loinc("777-3", "26515-7")),),
)
neutrophils = Measured(
    "absolute neutrophil count",
    "anc",
    "What is the absolute neutrophil count?",
    measured_in=BillionsPerLitre,
    lowest=0,
    highest=500,
    meaning="Absolute neutrophils, in thousand millions per litre.",
    keeps=shelf_life_of_blood_counts,
    carried_by=(Observed(loinc("751-8", "753-4", "26499-4")),),
)
coagulopathy = YesNo(
    "uncorrected coagulopathy",
    "coagulopathy",
    "Is there an uncorrected disorder of clotting?",
    meaning=(
        "A disorder of clotting that is not corrected: INR above 1.5, platelets below 50, or an "
        "anticoagulant in full dose that is not held."
    ),
    keeps=shelf_life_of_blood_counts,
)
ferritin = Measured(
    "ferritin",
    "ferritin",
    "What is the ferritin?",
    measured_in=MicrogramsPerLitre,
    lowest=0,
    meaning="Ferritin in serum or plasma, in micrograms per litre.",
    keeps=shelf_life_of_iron_tests,
    carried_by=(Observed(loinc("2276-4")),),
)
transferrin_saturation = Measured(
    "transferrin saturation",
    "tsat",
    "What is the transferrin saturation?",
    measured_in=Percent,
    lowest=0,
    meaning="Saturation of transferrin with iron, in percent.",
    keeps=shelf_life_of_iron_tests,
    carried_by=(Observed(loinc("2502-3")),),
)
vitamin_d = Measured(
    "vitamin D",
    "vitd",
    "What is the 25-hydroxyvitamin D?",
    measured_in=NanomolesPerLitre,
    lowest=0,
    meaning="25-hydroxyvitamin D, in nmol/L (ng/mL times 2.496).",
    keeps=shelf_life_of_vitamin_d,
    carried_by=(
        Observed(loinc("14635-7", "1989-3", "62292-8"), molar={"ng/mL": 2.496, "ug/L": 2.496}),
    ),
)
