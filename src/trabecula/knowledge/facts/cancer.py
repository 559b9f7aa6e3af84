"""The cancer itself: where it began, where it is, how it is treated."""

from typing import Literal, TypeAlias, get_args

from trabecula.calculation.intervals import days_between
from trabecula.knowledge.facts.cancer_codes import (
    BONE_METASTASIS_CODES,
    HAEMATOLOGICAL_MALIGNANCY_CODES,
    KNOWN_CANCER_CODES,
    PRIMARY_TUMOUR_CODES,
    VISCERAL_METASTASIS_CODES,
)
from trabecula.knowledge.facts.systemic_treatment_groups import (
    all_systemic_treatments,
    systemic_treatment_groups,
)
from trabecula.knowledge.policy.shelf_lives import (
    shelf_life_of_cancer_status,
    shelf_life_of_clinical_judgement,
    shelf_life_of_systemic_treatment,
)
from trabecula.language.carrier import Diagnosed, SinceMedicine, Taken
from trabecula.language.choice import Checklist, Chosen
from trabecula.language.fact import LASTS, YesNo
from trabecula.language.number import TimeSince
from trabecula.language.quantity import Days

Primary: TypeAlias = Literal[
    "breast", "prostate_crpc", "prostate_hspc", "lung", "renal", "thyroid", "myeloma", "lymphoma",
    "melanoma", "sarcoma", "gi", "sclc", "germ_cell", "other", "unknown",
]  # fmt: skip
SystemicTreatment: TypeAlias = Literal[
    "vegf_tki", "bevacizumab", "braf_mek", "cdk46", "parp", "mtor", "ici", "endocrine",
    "anti_her2_mab", "chemo", "radium223", "abiraterone", "egfr_alk_tki",
]  # fmt: skip

known_cancer = YesNo(
    "known cancer",
    "known_cancer",
    "Has this person ever been diagnosed with cancer?",
    meaning="A current or past diagnosis of cancer.",
    keeps=LASTS,
    carried_by=(Diagnosed({"yes": KNOWN_CANCER_CODES}, counts="ever"),),
)
cancer_suspected = YesNo(
    "suspected undiagnosed cancer",
    "cancer_suspected",
    "Do you suspect a cancer that has not been diagnosed?",
    meaning="The clinician suspects a cancer that is not yet diagnosed.",
    keeps=shelf_life_of_clinical_judgement,
    carried_by=(Diagnosed({"yes": KNOWN_CANCER_CODES}, counts="suspected"),),
)
primary_tumour = Chosen[Primary](
    "primary tumour",
    "primary",
    "What is the primary tumour?",
    options=get_args(Primary),
    words=(
        ("breast", "breast cancer"),
        ("prostate_crpc", "castration-resistant prostate cancer"),
        ("prostate_hspc", "hormone-sensitive prostate cancer"),
        ("lung", "lung cancer other than small cell"),
        ("renal", "kidney cancer"),
        ("thyroid", "thyroid cancer"),
        ("gi", "gastrointestinal cancer"),
        ("sclc", "small cell lung cancer"),
        ("germ_cell", "germ cell tumour"),
        ("other", "another primary tumour"),
        ("unknown", "cancer of unknown primary"),
    ),
    meaning="The primary tumour; 'unknown' means that it was looked for and not found.",
    keeps=LASTS,
    carried_by=(Diagnosed(PRIMARY_TUMOUR_CODES, counts="ever"),),
)
bone_metastases = YesNo(
    "confirmed bone metastases",
    "bone_mets",
    "Are bone metastases confirmed?",
    meaning="Bone metastases are confirmed.",
    keeps=LASTS,
    carried_by=(Diagnosed({"yes": BONE_METASTASIS_CODES}),),
)
visceral_metastases = YesNo(
    "visceral metastases",
    "visceral_mets",
    "Are there metastases in the lungs, the liver or other viscera?",
    meaning="Metastases in lungs, liver, adrenals or other viscera.",
    keeps=shelf_life_of_cancer_status,
    carried_by=(Diagnosed({"yes": VISCERAL_METASTASIS_CODES}),),
)
new_progression = YesNo(
    "new progression of the cancer",
    "progression_new",
    "Has the cancer newly progressed?",
    meaning="New progression of the disease.",
    keeps=shelf_life_of_clinical_judgement,
)
radiosensitive_histology = YesNo(
    "radiosensitive histology",
    "radiosensitive",
    "Is this tumour sensitive to conventional radiotherapy?",
    meaning=(
        "Histology sensitive to conventional radiotherapy: lymphoma, myeloma, small cell lung "
        "cancer, germ cell tumour; breast and prostate are commonly grouped as sensitive."
    ),
    keeps=LASTS,
)
haematological_malignancy_suspected = YesNo(
    "suspected haematological malignancy",
    "haem_malignancy_suspected",
    "Do you suspect lymphoma or myeloma, without tissue so far?",
    meaning="Lymphoma or myeloma is suspected and there is no tissue yet.",
    keeps=shelf_life_of_clinical_judgement,
    carried_by=(Diagnosed({"yes": HAEMATOLOGICAL_MALIGNANCY_CODES}, counts="suspected"),),
)
haematological_malignancy_confirmed = YesNo(
    "confirmed haematological malignancy",
    "haem_malignancy_confirmed",
    "Is lymphoma, myeloma or leukaemia confirmed?",
    meaning="Lymphoma, myeloma or leukaemia is confirmed.",
    keeps=LASTS,
    carried_by=(Diagnosed({"yes": HAEMATOLOGICAL_MALIGNANCY_CODES}, counts="ever"),),
)
marrow_reserve_adequate = YesNo(
    "adequate marrow reserve",
    "marrow_reserve_ok",
    "Is the marrow reserve judged adequate?",
    meaning="Marrow reserve is judged adequate for treatment that suppresses the marrow.",
    keeps=shelf_life_of_clinical_judgement,
)
recent_skeletal_event = YesNo(
    "skeletal event in the last 4 weeks",
    "sre_recent",
    "In the last 4 weeks, was there a fracture, cord compression, or radiotherapy or surgery to bone?",
    meaning="Fracture, cord compression, or radiotherapy or surgery to bone in the last 4 weeks.",
    keeps=shelf_life_of_clinical_judgement,
)
systemic_treatments = Checklist[SystemicTreatment](
    "current systemic anticancer treatment",
    "sact_classes",
    "Which systemic anticancer treatments is this person having now?",
    items=get_args(SystemicTreatment),
    words=tuple((item, group.name) for item, group in systemic_treatment_groups.items()),
    meaning="Classes of the systemic anticancer medicines that are current.",
    keeps=shelf_life_of_systemic_treatment,
    carried_by=(Taken(systemic_treatment_groups),),
)
time_since_systemic_treatment = TimeSince(
    "time since the last systemic anticancer dose",
    "days_since_sact",
    "How many days ago was the last dose of systemic anticancer treatment?",
    measured_in=Days,
    lowest=0,
    meaning="Days since the last dose of systemic anticancer treatment, or never.",
    keeps=LASTS,
    carried_by=(SinceMedicine(all_systemic_treatments, by=days_between),),
)
