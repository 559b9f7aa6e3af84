"""Why is this person anaemic, and what helps?

Why      Anaemia in bone metastases has many causes, and several can be treated. The haemoglobin
         decides how soon; the cause decides what with.
Misuse   To give an erythropoiesis-stimulating agent for any anaemia of cancer: it brings
         thromboses. Ferritin rises with inflammation, so a high one does not exclude a lack of
         iron.
"""

from trabecula.knowledge.facts.function import fatigue
from trabecula.knowledge.facts.laboratory import ferritin, haemoglobin, transferrin_saturation
from trabecula.knowledge.policy.nutrition import severe_fatigue_for_transfusion
from trabecula.knowledge.sources.nutrition import asco_ash_2019, esmo_anaemia_2018
from trabecula.language.quantity import GramsPerDecilitre, MicrogramsPerLitre, Percent
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

search_for_the_cause_of_anaemia = Statement(
    "Search for the cause of anaemia",
    code="NUT-05",
    when=haemoglobin < GramsPerDecilitre(10),
    says=(
        "Look for the cause: ferritin and transferrin saturation, vitamin B12, folate, C-reactive protein, kidney function, haemolysis, bleeding (a non-steroidal anti-inflammatory medicine with a steroid), infiltration of the marrow.",
        "Offer an erythropoiesis-stimulating agent only if the anaemia is associated with chemotherapy and the treatment is not curative; the agent is not for other anaemia of cancer. Transfusion is an alternative.",
    ),
    modality=Modality.METABOLIC,
    urgency=Urgency.WITHIN_2_WEEKS,
    owner=(Role.ONCOLOGY,),
    strength=Strength.STRONG,
    evidence="moderate",
    precautions=(
        "Erythropoiesis-stimulating agents carry a risk of venous thromboembolism, worse with immobility.",
    ),
    sources=(
        asco_ash_2019.at(
            "recommendations seen: only chemotherapy-associated, not curative, haemoglobin below 10 g/dL"
        ),
    ),
    checked=Checked.YES,
)

discussion_of_red_cell_transfusion = Statement(
    "Discussion of red-cell transfusion",
    code="NUT-05b",
    when=(haemoglobin < GramsPerDecilitre(7))
    | ((haemoglobin < GramsPerDecilitre(8)) & (fatigue >= severe_fatigue_for_transfusion)),
    says=(
        "Discuss a red-cell transfusion: with haemoglobin below 7 g/dL, or below 8 g/dL with symptoms or heart disease.",
        "Say that the gain in function is expected to be short-lived, and decide in line with the goals.",
    ),
    modality=Modality.METABOLIC,
    urgency=Urgency.WITHIN_72_HOURS,
    owner=(Role.ONCOLOGY,),
    strength=Strength.STRONG,
    evidence="moderate",
    sources=(esmo_anaemia_2018.at("red-cell transfusion (from knowledge, not read)"),),
    checked=Checked.FROM_KNOWLEDGE,
    note="Of the symptoms only fatigue is asked here, and heart disease is not: from 7 to below 8 g/dL, look for both.",
)

iron_replacement = Statement(
    "Iron replacement",
    code="NUT-05c",
    when=(haemoglobin < GramsPerDecilitre(11))
    & ((ferritin < MicrogramsPerLitre(100)) | (transferrin_saturation < Percent(20))),
    says=("Replace iron: by vein during chemotherapy or where the deficiency is functional.",),
    modality=Modality.METABOLIC,
    urgency=Urgency.WITHIN_4_WEEKS,
    owner=(Role.ONCOLOGY,),
    strength=Strength.CONDITIONAL,
    evidence="moderate",
    sources=(
        esmo_anaemia_2018.at("iron deficiency: definition and route (from knowledge, not read)"),
    ),
    checked=Checked.FROM_KNOWLEDGE,
)
