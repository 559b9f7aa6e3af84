"""Do blood counts, fever or the observations at rest limit exercise today?

Why      Bleeding, fainting and infection are the harms of exercise besides the bone, and a blood
         count or a measurement before the session foresees most of them.
Misuse   To forbid walking and daily activities with a low count. A count that is missing or old is
         not a normal one. Fever is an emergency of its own (EMR-13).
"""

from trabecula.knowledge.facts.laboratory import haemoglobin, neutrophils, platelets
from trabecula.knowledge.facts.observations import (
    diastolic_blood_pressure,
    heart_rate,
    oxygen_saturation,
    systolic_blood_pressure,
    temperature,
)
from trabecula.knowledge.sources.rehabilitation import (
    cancer_exercise_toolkit,
    haematological_rehabilitation_2017,
)
from trabecula.language.quantity import (
    BillionsPerLitre,
    DegreesCelsius,
    GramsPerDecilitre,
    MillimetresOfMercury,
    Percent,
    PerMinute,
)
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

exercise_limits_at_platelets_below_20 = Statement(
    "Exercise limits at platelets below 20",
    code="REH-07a",
    when=platelets < BillionsPerLitre(20),
    says=(
        "Walking and essential activities only, with precautions against falls. No resistance exercise, no straining against a closed airway (Valsalva).",
        "Know the transfusion plan.",
    ),
    modality=Modality.REHABILITATION,
    urgency=Urgency.SAME_DAY,
    owner=(Role.PHYSIOTHERAPY,),
    strength=Strength.CONSENSUS,
    evidence="expert table",
    sources=(
        haematological_rehabilitation_2017.at("table of platelet bands: below 20"),
        cancer_exercise_toolkit.at("precautions and contraindications: platelets below 20"),
    ),
    checked=Checked.YES,
)

exercise_limits_at_platelets_from_20_to_below_50 = Statement(
    "Exercise limits at platelets from 20 to below 50",
    code="REH-07b",
    when=(platelets >= BillionsPerLitre(20)) & (platelets < BillionsPerLitre(50)),
    says=(
        "Platelets from 20 to below 30: light exercise and walking. Platelets from 30 to below 50: active range of movement and moderate exercise.",
        "No heavy resistance.",
    ),
    modality=Modality.REHABILITATION,
    urgency=Urgency.SAME_DAY,
    owner=(Role.PHYSIOTHERAPY,),
    strength=Strength.CONSENSUS,
    evidence="expert table",
    sources=(haematological_rehabilitation_2017.at("table of platelet bands: 20 to 30, 30 to 50"),),
    checked=Checked.YES,
)

exercise_limits_at_haemoglobin_below_8 = Statement(
    "Exercise limits at haemoglobin below 8",
    code="REH-07c",
    when=haemoglobin < GramsPerDecilitre(8),
    says=(
        "Short sessions of low to moderate effort, limited by symptoms, with vital signs measured.",
        "Teach how to save energy. Ask the team about a transfusion.",
    ),
    modality=Modality.REHABILITATION,
    urgency=Urgency.SAME_DAY,
    owner=(Role.PHYSIOTHERAPY,),
    strength=Strength.CONSENSUS,
    evidence="expert table",
    sources=(
        haematological_rehabilitation_2017.at("table of haemoglobin bands: below 8 g/dL"),
        cancer_exercise_toolkit.at("precautions and contraindications: haemoglobin below 80 g/L"),
    ),
    checked=Checked.YES,
)

exercise_restriction_in_fever_or_neutropenia = Statement(
    "Exercise restriction in fever or neutropenia",
    code="REH-07d",
    when=(temperature >= DegreesCelsius(38.0)) | (neutrophils < BillionsPerLitre(0.5)),
    says=(
        "Fever or systemic infection: no exercise; act on possible sepsis (EMR-13).",
        "Neutrophils below 0.5 and well: exercise alone, with clean equipment, no group and no pool.",
        "This is a standing restriction, not an alarm; the alarm for fever is EMR-13.",
    ),
    modality=Modality.REHABILITATION,
    urgency=Urgency.IMMEDIATE,
    standing=True,
    owner=(Role.PHYSIOTHERAPY,),
    strength=Strength.CONSENSUS,
    evidence="expert",
    sources=(
        cancer_exercise_toolkit.at(
            "list of absolute contraindications: fever and infection (seen in part)"
        ),
        haematological_rehabilitation_2017.at("table of white cell bands (seen in part)"),
    ),
    checked=Checked.IN_PART,
)

exercise_hold_for_unsafe_observations_at_rest = Statement(
    "Exercise hold for unsafe observations at rest",
    code="REH-07e",
    when=(systolic_blood_pressure > MillimetresOfMercury(200))
    | (diastolic_blood_pressure > MillimetresOfMercury(110))
    | (heart_rate > PerMinute(120))
    | (oxygen_saturation < Percent(88)),
    says=("Do not start. Measure again after 5 minutes, and get medical clearance.",),
    modality=Modality.REHABILITATION,
    urgency=Urgency.SAME_DAY,
    owner=(Role.PHYSIOTHERAPY,),
    strength=Strength.CONSENSUS,
    evidence="expert",
    sources=(
        cancer_exercise_toolkit.at(
            "precautions and contraindications: blood pressure above 200/110, heart rate 120, oxygen saturation below 88 %"
        ),
    ),
    checked=Checked.YES,
)
