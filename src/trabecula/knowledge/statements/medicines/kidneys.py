"""The kidneys are impaired: which medicines, and how much less?

Why      Metabolites of morphine and codeine heap up and make a person twitch, sleep and stop breathing.
Misuse   To read an estimated filtration as a creatinine clearance: small old people pass the one and
         fail the other. Acute kidney injury is its own matter (NUT-07, EMR-12).
"""

from trabecula.knowledge.facts.cancer import bone_metastases, primary_tumour
from trabecula.knowledge.facts.laboratory import creatinine_clearance
from trabecula.knowledge.facts.medicine_safety import dialysis
from trabecula.knowledge.sources.medicines_guidelines import esmo_cancer_pain_2018
from trabecula.knowledge.sources.medicines_labels import (
    fentanyl_patch_label,
    us_labels,
    xgeva_label,
    zometa_label,
)
from trabecula.language.quantity import MillilitresPerMinute
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

medicines_in_severe_kidney_impairment = Statement(
    "Medicines in severe kidney impairment",
    code="MED-13",
    when=(creatinine_clearance < MillilitresPerMinute(30)) | dialysis,
    says=(
        "Prefer a buprenorphine patch, then fentanyl; hydromorphone only with caution.",
        "Avoid morphine, codeine, extended-release tramadol, tapentadol and anti-inflammatories.",
        "Dose gabapentinoids anew by clearance.",
        "Watch closely: the evidence is insufficient.",
    ),
    modality=Modality.SAFETY,
    urgency=Urgency.WITHIN_72_HOURS,
    owner=(Role.PHARMACY, Role.PALLIATIVE_CARE),
    strength=Strength.CONDITIONAL,
    evidence="ESMO III, B; ASCO makes no recommendation",
    sources=(
        esmo_cancer_pain_2018.at("opioids in renal impairment (from knowledge)"),
        fentanyl_patch_label.at("severe renal impairment: avoid"),
    ),
    checked=Checked.FROM_KNOWLEDGE,
    monitor=("Sedation, breathing and muscle jerks.",),
    note="Fentanyl, both sides: the US label avoids the patch in severe impairment; ESMO and palliative practice prefer fentanyl. A clinician chooses.",
)

medicines_in_moderate_kidney_impairment = Statement(
    "Medicines in moderate kidney impairment",
    code="MED-14",
    when=(creatinine_clearance >= MillilitresPerMinute(30))
    & (creatinine_clearance < MillilitresPerMinute(60)),
    unless=dialysis,
    says=(
        "Halve morphine, or change it; start oxycodone at 33 to 50 %; halve a new fentanyl patch (US label).",
        "An anti-inflammatory for no longer than 5 to 7 days, if at all.",
        "Zoledronate by its own table (BON-04b), which counts 60 mL/min in.",
    ),
    modality=Modality.SAFETY,
    urgency=Urgency.WITHIN_1_WEEK,
    owner=(Role.PHARMACY, Role.PALLIATIVE_CARE),
    strength=Strength.CONSENSUS,
    evidence="labels",
    sources=(us_labels.at("renal impairment in the labels of these medicines (from knowledge)"),),
    checked=Checked.FROM_KNOWLEDGE,
    note="The label of oxycodone gives its fraction for the liver and for debilitated older people; for the kidneys it is derived.",
)

no_bisphosphonate_with_failing_kidneys = Statement(
    "No bisphosphonate with failing kidneys",
    code="MED-28b",
    when=((creatinine_clearance < MillilitresPerMinute(30)) | dialysis)
    & (bone_metastases | primary_tumour.equals("myeloma")),
    says=(
        "No zoledronate and no pamidronate, in myeloma neither.",
        "Denosumab with calcium before the dose and weekly for the first weeks: on dialysis it can fall to where the heart stops.",
    ),
    modality=Modality.BONE_MODIFYING_AGENT,
    urgency=Urgency.WITHIN_1_WEEK,
    owner=(Role.ONCOLOGY, Role.HAEMATOLOGY, Role.PHARMACY),
    strength=Strength.STRONG,
    evidence="labels; weekly calcium is derived",
    sources=(
        zometa_label.at("bone disease: not recommended below 30 mL/min"),
        xgeva_label.at("no change for the kidneys; hypocalcaemia"),
    ),
    checked=Checked.IN_PART,
    note="BON-04 says the same of bone metastases by clearance; this adds myeloma without recorded bone metastases, and dialysis. In hypercalcaemia the label has other limits (EMR-09).",
)
