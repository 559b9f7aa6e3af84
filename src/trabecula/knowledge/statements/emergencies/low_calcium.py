"""Is the calcium dangerously low?

Why      Low calcium causes fits and arrhythmia; denosumab with poor kidneys or little vitamin D
         is the usual setting.
Misuse   Total calcium without albumin is not this fact: a low albumin alone is no emergency.
"""

from trabecula.knowledge.facts.laboratory import adjusted_calcium
from trabecula.knowledge.facts.observations import hypocalcaemia_symptoms
from trabecula.knowledge.sources.metabolic_and_infection import peddi_2012, product_labels
from trabecula.language.condition import not_known
from trabecula.language.quantity import MillimolesPerLitre
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

emergency_treatment_of_hypocalcaemia = Statement(
    "Emergency treatment of hypocalcaemia",
    code="EMR-14",
    when=(adjusted_calcium < MillimolesPerLitre(1.9))
    | (
        hypocalcaemia_symptoms
        & ((adjusted_calcium < MillimolesPerLitre(2.2)) | not_known(adjusted_calcium))
    ),
    says=(
        "Emergency: intravenous calcium with ECG monitoring, magnesium, kidney function.",
        "Hold the bone-modifying agent.",
        "The typical setting is denosumab with chronic kidney disease or lack of vitamin D.",
    ),
    modality=Modality.METABOLIC,
    urgency=Urgency.IMMEDIATE,
    owner=(Role.EMERGENCY, Role.ONCOLOGY),
    strength=Strength.STRONG,
    evidence="label and consensus",
    sources=(
        product_labels.at("from knowledge: hypocalcaemia with denosumab and zoledronic acid"),
        peddi_2012.at("hypocalcaemia with denosumab: relative risk 1.9"),
    ),
    checked=Checked.FROM_KNOWLEDGE,
    note="Grade 3 of the CTCAE is 1.5 to 1.75 mmol/L; 1.9 is the usual UK emergency cut-off, from knowledge.",
)
