"""Is the calcium dangerously high, or could it be?

Why      Hypercalcaemia looks like dying or like too much opioid, and can be treated.
Misuse   To raise an opioid for its confusion and constipation. Total calcium without albumin is
         not this fact. At the end of life treatment is weighed against the person's goals.
"""

from trabecula.knowledge.facts.cancer import known_cancer
from trabecula.knowledge.facts.laboratory import SEVERE_HYPERCALCAEMIA, adjusted_calcium
from trabecula.knowledge.facts.observations import hypercalcaemia_symptoms
from trabecula.knowledge.sources.metabolic_and_infection import (
    endocrine_society_2023,
    product_labels,
)
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.condition import not_known
from trabecula.language.quantity import MillimolesPerLitre
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

emergency_treatment_of_severe_hypercalcaemia = Statement(
    "Emergency treatment of severe hypercalcaemia",
    code="EMR-09",
    when=adjusted_calcium >= SEVERE_HYPERCALCAEMIA,
    says=(
        "Admit as an emergency: intravenous fluids, an intravenous bisphosphonate or denosumab (denosumab suggested over the bisphosphonate), and calcitonin with it at first.",
        "Kidneys, both sides: with a creatinine clearance below 35 mL/min denosumab is preferred here and zoledronate is a named specialist's decision; the label adjusts zoledronate in hypercalcaemia by creatinine only, with no change below 4.5 mg/dL (400 µmol/L).",
        "Stop calcium, vitamin D and thiazides; review digoxin, lithium and anti-inflammatory medicines.",
        "ECG and creatinine; measure calcium again daily.",
    ),
    modality=Modality.METABOLIC,
    urgency=Urgency.IMMEDIATE,
    owner=(Role.ONCOLOGY, Role.EMERGENCY),
    strength=Strength.STRONG,
    evidence="strong for the antiresorptive medicine; conditional, very low quality for the rest",
    sources=(
        endocrine_society_2023.at(
            "recommendations seen: denosumab or intravenous bisphosphonate; calcitonin above 14 mg/dL"
        ),
        product_labels.at("zoledronic acid in hypercalcaemia: creatinine and dose"),
    ),
    checked=Checked.IN_PART,
    precautions=(
        "Heart failure.",
        "Creatinine clearance below 30 to 35 mL/min: avoid zoledronate by the bone-metastasis limits; denosumab then carries a risk of hypocalcaemia.",
    ),
    monitor=("Calcium daily, then on days 5 to 7.",),
    note=f"Where severe begins, both sides: from 14 mg/dL, which is {SEVERE_HYPERCALCAEMIA}, is the safer reading and is used here in either unit; the guideline says above 14 mg/dL, UK practice above 3.4 (CKS) or above 3.5 mmol/L. The kidney limit for zoledronate in bone metastases is not the label's for hypercalcaemia; the two are shown together. In comfort-only care, decide about treatment against the goals.",
)

same_day_treatment_of_hypercalcaemia = Statement(
    "Same-day treatment of hypercalcaemia",
    code="EMR-10",
    also=("MED-03",),
    when=(adjusted_calcium < SEVERE_HYPERCALCAEMIA)
    & (
        (adjusted_calcium >= MillimolesPerLitre(3.0))
        | ((adjusted_calcium > MillimolesPerLitre(2.65)) & hypercalcaemia_symptoms)
    ),
    says=(
        "Treat the same day: fluids and an intravenous bisphosphonate or denosumab.",
        "Above 3.4 mmol/L sources differ: UK practice calls it severe, so treat it as urgent and consider admission.",
        "Look for it before blaming or raising opioids: confusion, drowsiness, constipation and thirst overlap.",
        "Stop calcium, vitamin D and thiazides.",
    ),
    modality=Modality.METABOLIC,
    urgency=Urgency.SAME_DAY,
    owner=(Role.ONCOLOGY,),
    strength=Strength.STRONG,
    evidence="Endocrine Society: strong for treating hypercalcaemia of malignancy; the cut-offs 3.0 and 2.65 from knowledge",
    sources=(
        endocrine_society_2023.at(
            "recommendations seen: denosumab or intravenous bisphosphonate, with hydration"
        ),
    ),
    checked=Checked.IN_PART,
    monitor=("Calcium at 48 to 72 hours, and creatinine.",),
    note=f"The medicines dossier (MED-03) gives zoledronate 4 mg from 3.0 mmol/L, with no change for the kidneys below a creatinine of 4.5 mg/dL; both sides of that are shown in EMR-09, which speaks from where severe begins. From 3.41 to 3.49 mmol/L the schemes disagree: severe above 3.40 in UK practice (CKS), above 14 mg/dL by the Endocrine Society. Here severe begins at 14 mg/dL, which is {SEVERE_HYPERCALCAEMIA}.",
)

calcium_measurement_for_symptoms = Statement(
    "Calcium measurement for symptoms",
    code="EMR-10a",
    when=known_cancer & hypercalcaemia_symptoms & not_known(adjusted_calcium),
    says=("Measure adjusted or ionised calcium, creatinine and albumin today.",),
    modality=Modality.METABOLIC,
    urgency=Urgency.SAME_DAY,
    owner=(Role.ONCOLOGY, Role.NURSING),
    strength=Strength.STRONG,
    evidence="consensus",
    sources=(panel.at("guideline dossier, section 1, row EMR-10a"),),
    checked=Checked.FROM_KNOWLEDGE,
)

repeat_of_a_raised_calcium = Statement(
    "Repeat of a raised calcium",
    code="EMR-10b",
    when=(adjusted_calcium > MillimolesPerLitre(2.65))
    & (adjusted_calcium < MillimolesPerLitre(3.0)),
    only_if=hypercalcaemia_symptoms.is_no | not_known(hypercalcaemia_symptoms),
    says=(
        "Ask now about thirst, urine, confusion, drowsiness, vomiting, constipation and weakness.",
        "Hold calcium, vitamin D and thiazides; repeat within 1 week.",
    ),
    modality=Modality.METABOLIC,
    urgency=Urgency.WITHIN_1_WEEK,
    owner=(Role.ONCOLOGY,),
    strength=Strength.CONSENSUS,
    evidence="consensus",
    sources=(panel.at("guideline dossier, section 1, row EMR-10b"),),
    checked=Checked.FROM_KNOWLEDGE,
)
