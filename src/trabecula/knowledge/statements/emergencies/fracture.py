"""Has this bone broken, or is it about to give way?

Why      A fracture through a metastasis seldom heals by itself; every hour unsplinted hurts.
Misuse   To hold back analgesia until the surgeon has been: both go in parallel. To fix a lesion
         whose diagnosis is unknown.
"""

from trabecula.knowledge.facts.lesion import acute_event, pathological_fracture, stabilised
from trabecula.knowledge.sources.surgery import boa_boos, msts_2020, orthovellum
from trabecula.language.condition import About, not_known
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

same_day_care_of_a_pathological_fracture = Statement(
    "Same-day care of a pathological fracture",
    code="EMR-08",
    about=About.LESION,
    when=acute_event | (pathological_fracture & (stabilised.is_no | not_known(stabilised))),
    says=(
        "No weight bearing, or a splint; give analgesia at once and consider a regional block.",
        "X-ray the whole bone in two views the same day; CT if unclear.",
        "Orthopaedic oncology opinion the same day.",
        "Check calcium, full blood count and clotting, group and save; assess the risk of venous thromboembolism.",
        "Histology unknown, or a solitary lesion: no fixation before the biopsy plan.",
    ),
    modality=Modality.FRACTURE_CARE,
    urgency=Urgency.SAME_DAY,
    owner=(Role.ORTHOPAEDICS, Role.EMERGENCY),
    strength=Strength.STRONG,
    evidence="consensus",
    sources=(
        boa_boos.at("from knowledge: acute pathological fracture"),
        orthovellum.at("teaching page: biopsy first, whole bone"),
        msts_2020.at("summary seen: imaging of painful lesions"),
    ),
    checked=Checked.IN_PART,
    contraindications=(
        "Mobilisation or exercise of that limb.",
        "Radiotherapy as the sole treatment in a person who is fit for fixation.",
    ),
    follow_up=("Function at 2, 6 and 12 weeks.",),
    note="Unloading and an orthopaedic opinion the same day are meant for limbs, acetabulum, pelvis and spine; elsewhere (ribs, sternum, scapula) the rest of this statement stands. An acute event in a vertebra also calls for the statements on spinal pain and on cord compression.",
)
