"""Does it hurt to stand on this bone? Imaging, opinion, protection.

Why      Pain on loading says that the bone is giving way, before any score does.
Misuse   Arms and spine. Both statements apply to the acetabulum: show them together, under the
         shorter clock.
"""

from trabecula.knowledge.facts.lesion import FEMUR, functional_pain, site, stabilised
from trabecula.knowledge.sources.surgery import boa_boos, msts_2020
from trabecula.language.condition import About, not_known
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

WEIGHT_BEARING = (*FEMUR, "tibia", "acetabulum")
NOT_STABILISED = stabilised.is_no | not_known(stabilised)

imaging_of_pain_on_weight_bearing = Statement(
    "Imaging of pain on weight bearing",
    code="SUR-05",
    about=About.LESION,
    when=site.is_in(WEIGHT_BEARING) & functional_pain,
    only_if=NOT_STABILISED,
    says=(
        "Urgent X-ray of the whole bone (CT if lytic) and orthopaedic opinion. Protected weight bearing now.",
        "No running, jumping, loaded squats or twisting on the limb.",
    ),
    modality=Modality.IMAGING,
    urgency=Urgency.WITHIN_72_HOURS,
    owner=(Role.ORTHOPAEDICS, Role.PHYSIOTHERAPY),
    strength=Strength.CONSENSUS,
    evidence="consensus (MSTS: imaging and lesion pain)",
    sources=(msts_2020.at("summary seen: imaging and lesion pain"),),
    checked=Checked.YES,
    note="MRI does not predict fracture of the femur (MSTS).",
)

opinion_on_a_painful_acetabulum = Statement(
    "Opinion on a painful acetabulum",
    code="SUR-16",
    about=About.LESION,
    when=site.equals("acetabulum") & functional_pain,
    only_if=NOT_STABILISED,
    says=(
        "Opinion of orthopaedics and interventional radiology on cementoplasty, screws or reconstruction. Crutches and partial weight bearing meanwhile.",
    ),
    modality=Modality.MULTIDISCIPLINARY_TEAM,
    urgency=Urgency.WITHIN_1_WEEK,
    owner=(Role.ORTHOPAEDICS, Role.INTERVENTIONAL_RADIOLOGY),
    strength=Strength.CONSENSUS,
    evidence="low",
    sources=(boa_boos.at("periacetabular lesions (from knowledge, text not seen)"),),
    checked=Checked.FROM_KNOWLEDGE,
)
