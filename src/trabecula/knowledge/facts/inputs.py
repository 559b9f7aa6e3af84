"""What calculations need beyond the dictionary: blood, body size, and more.

Never asked for themselves, only through the facts that they feed.
"""

from typing import Final, Literal, TypeAlias, get_args

from trabecula.knowledge.policy.shelf_lives import (
    shelf_life_of_body_weight,
    shelf_life_of_calcium,
    shelf_life_of_clinical_judgement,
    shelf_life_of_kidney_tests,
    shelf_life_of_opioid_use,
)
from trabecula.language.carrier import Observed, SexOfRecord
from trabecula.language.choice import Chosen
from trabecula.language.code import loinc
from trabecula.language.fact import LASTS, YesNo
from trabecula.language.number import Counted, Measured
from trabecula.language.quantity import (
    Centimetres,
    GramsPerLitre,
    Kilograms,
    MicromolesPerLitre,
    MilligramsPerDay,
    MillilitresPerMinutePerBodySurface,
    MillimolesPerLitre,
)

Sex: TypeAlias = Literal["female", "male"]

_CALCIUM: Final = {"mg/dL": 1 / 4.008, "meq/L": 1 / 2}

total_calcium = Measured(
    "total calcium",
    "ca_total",
    "What is the total calcium?",
    measured_in=MillimolesPerLitre,
    lowest=1,
    highest=6,
    meaning="Total calcium in serum or plasma, not adjusted, in mmol/L (1 mmol/L is 4.008 mg/dL).",
    keeps=shelf_life_of_calcium,
    carried_by=(Observed(loinc("2000-8", "17861-6"), molar=_CALCIUM),),
)
ionised_calcium = Measured(
    "ionised calcium",
    "ca_ionised",
    "What is the ionised calcium?",
    measured_in=MillimolesPerLitre,
    lowest=0,
    highest=7,
    meaning="Ionised calcium, in mmol/L.",
    keeps=shelf_life_of_calcium,
    carried_by=(Observed(loinc("1995-0", "1994-3"), molar=_CALCIUM),),
)
albumin = Measured(
    "albumin",
    "albumin",
    "What is the albumin?",
    measured_in=GramsPerLitre,
    lowest=10,
    highest=70,
    meaning="Albumin in serum or plasma, in g/L.",
    keeps=shelf_life_of_calcium,
    carried_by=(Observed(loinc("1751-7")),),
)
serum_creatinine = Measured(
    "serum creatinine",
    "creatinine",
    "What is the serum creatinine?",
    measured_in=MicromolesPerLitre,
    lowest=10,
    highest=3000,
    meaning="Creatinine in serum or plasma, in micromoles per litre (mg/dL times 88.4).",
    keeps=shelf_life_of_kidney_tests,
    carried_by=(Observed(loinc("14682-9", "2160-0"), molar={"mg/dL": 88.4}),),
)
estimated_filtration = Measured(
    "estimated glomerular filtration rate",
    "egfr",
    "What is the estimated glomerular filtration rate?",
    measured_in=MillilitresPerMinutePerBodySurface,
    lowest=0,
    meaning="Filtration for 1.73 m² of body surface, by any equation; not for a medicine's bands.",
    keeps=shelf_life_of_kidney_tests,
    carried_by=(Observed(loinc("98979-8", "62238-1", "33914-3")),),
)
body_weight = Measured(
    "body weight",
    "weight",
    "What is the body weight?",
    measured_in=Kilograms,
    lowest=20,
    highest=350,
    meaning="Body weight, in kilograms.",
    keeps=shelf_life_of_body_weight,
    carried_by=(Observed(loinc("29463-7", "3141-9")),),
)
body_height = Measured(
    "body height",
    "height",
    "What is the body height?",
    measured_in=Centimetres,
    lowest=120,
    highest=230,
    meaning="Body height, in centimetres.",
    keeps=LASTS,
    carried_by=(Observed(loinc("8302-2")),),
)
sex_for_equations = Chosen[Sex](
    "sex for the equations",
    "sex",
    "Which sex do the equations for the kidneys take for this person?",
    options=get_args(Sex),
    meaning="The sex that equations of kidney function are to use.",
    keeps=LASTS,
    carried_by=(SexOfRecord(),),
)
karnofsky_performance_status = Counted(
    "Karnofsky performance status",
    "karnofsky",
    "What is the Karnofsky performance status?",
    lowest=0,
    highest=100,
    step=10,
    meaning="Karnofsky performance status, 0 to 100 in tens.",
    keeps=shelf_life_of_clinical_judgement,
    carried_by=(
        Observed(
            loinc("89243-0"),
            answers={
                "100": loinc("LA29175-9"),
                "90": loinc("LA29176-7"),
                "80": loinc("LA29177-5"),
                "70": loinc("LA29178-3"),
                "60": loinc("LA29179-1"),
                "50": loinc("LA29180-9"),
                "40": loinc("LA29181-7"),
                "30": loinc("LA29182-5"),
                "20": loinc("LA29183-3"),
                "10": loinc("LA29184-1"),
                "0": loinc("LA9627-6"),
            },
        ),
    ),
)
spinal_metastases = YesNo(
    "metastases in the spine",
    "spinal_mets",
    "Are there metastases in the spine?",
    meaning="At least one bone metastasis is in the spine, the sacrum included.",
    keeps=LASTS,
)
opioid_dose = Measured(
    "daily opioid dose in oral morphine equivalents",
    "opioid_dose",
    "What is the whole daily dose of opioids, in milligrams of oral morphine equivalents?",
    measured_in=MilligramsPerDay,
    lowest=0,
    meaning="All opioids of the last 24 hours, as milligrams of oral morphine a day.",
    keeps=shelf_life_of_opioid_use,
)
