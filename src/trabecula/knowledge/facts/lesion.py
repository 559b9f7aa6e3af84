"""What is known of one bone lesion."""

from typing import Literal, TypeAlias, get_args

from trabecula.knowledge.policy.shelf_lives import (
    shelf_life_of_lesion_imaging,
    shelf_life_of_lesion_symptoms,
    shelf_life_of_pain_reports,
)
from trabecula.language.carrier import LesionSite, Observed
from trabecula.language.choice import Chosen
from trabecula.language.code import loinc
from trabecula.language.condition import About
from trabecula.language.fact import LASTS, YesNo
from trabecula.language.number import Counted, Measured
from trabecula.language.quantity import Millimetres, PainScore, Percent

Site: TypeAlias = Literal[
    "femur_head_neck", "femur_peritrochanteric", "femur_shaft", "tibia", "humerus", "radius_ulna",
    "acetabulum", "pelvis_other", "sacrum", "cervical", "thoracic", "lumbar", "rib", "sternum",
    "scapula", "skull", "foot_hand", "clavicle", "mandible",
]  # fmt: skip
Look: TypeAlias = Literal["lytic", "mixed", "blastic"]

SPINE: tuple[Site, ...] = ("cervical", "thoracic", "lumbar", "sacrum")
VERTEBRAL: tuple[Site, ...] = ("cervical", "thoracic", "lumbar")
PROXIMAL_FEMUR: tuple[Site, ...] = ("femur_head_neck", "femur_peritrochanteric")
FEMUR: tuple[Site, ...] = (*PROXIMAL_FEMUR, "femur_shaft")
LONG_BONES: tuple[Site, ...] = (*FEMUR, "tibia", "humerus", "radius_ulna")

site = Chosen[Site](
    "site of the lesion",
    "l_site",
    "Which bone is this lesion in?",
    about=About.LESION,
    options=get_args(Site),
    words=(
        ("femur_head_neck", "head or neck of the femur"),
        ("femur_peritrochanteric", "trochanteric region of the femur"),
        ("femur_shaft", "shaft of the femur"),
        ("radius_ulna", "radius or ulna"),
        ("pelvis_other", "pelvis outside the acetabulum"),
        ("cervical", "cervical spine"),
        ("thoracic", "thoracic spine"),
        ("lumbar", "lumbar spine"),
        ("foot_hand", "foot or hand"),
    ),
    meaning="The bone, and the part of it that decides how it carries load.",
    keeps=LASTS,
    carried_by=(LesionSite(),),
)
radiographic_look = Chosen[Look](
    "look of the lesion on imaging",
    "l_look",
    "Is this lesion lytic, mixed or blastic on imaging?",
    about=About.LESION,
    options=get_args(Look),
    meaning="Radiographic type: lytic, mixed or blastic.",
    keeps=shelf_life_of_lesion_imaging,
)
lesion_pain = Measured(
    "pain at this lesion",
    "l_pain",
    "How strong is the pain at this place, from 0 to 10?",
    about=About.LESION,
    measured_in=PainScore,
    lowest=0,
    highest=10,
    meaning="Pain at this lesion on the numerical rating scale, 0 to 10.",
    keeps=shelf_life_of_pain_reports,
    carried_by=(Observed(loinc("72514-3", "38208-5")),),
)
functional_pain = YesNo(
    "pain on weight bearing or use",
    "l_functional_pain",
    "Does this place hurt when it bears weight or is used?",
    about=About.LESION,
    meaning="Pain at this lesion on weight bearing or on use of the limb.",
    keeps=shelf_life_of_lesion_symptoms,
)
mechanical_spine_pain = YesNo(
    "mechanical spinal pain",
    "l_mechanical_spine_pain",
    "Does the back or neck hurt here on moving or loading, and ease on lying down?",
    about=About.LESION,
    meaning="Pain at this spinal level on movement or loading, relieved by lying down.",
    keeps=shelf_life_of_lesion_symptoms,
    asked_if=site.is_in(SPINE),
)
mirels_score = Counted(
    "Mirels score",
    "l_mirels",
    "What is the Mirels score of this lesion?",
    about=About.LESION,
    lowest=4,
    highest=12,
    meaning="Total of the four components, 4 to 12; for long bones only.",
    keeps=shelf_life_of_lesion_imaging,
    asked_if=site.is_in(LONG_BONES),
)
axial_cortical_involvement = Measured(
    "axial cortical involvement",
    "l_axial_cortical_mm",
    "Along how many millimetres of its length does this lesion involve the cortex of the femur?",
    about=About.LESION,
    measured_in=Millimetres,
    lowest=0,
    meaning="Length of involved cortex along the axis of the femur, in millimetres.",
    keeps=shelf_life_of_lesion_imaging,
    asked_if=site.is_in(FEMUR),
)
circumferential_cortical_involvement = Measured(
    "circumferential cortical involvement",
    "l_circ_pct",
    "What part of the circumference of the cortex does this lesion involve, in percent?",
    about=About.LESION,
    measured_in=Percent,
    lowest=0,
    highest=100,
    meaning="Share of the circumference of the cortex that is involved, in percent.",
    keeps=shelf_life_of_lesion_imaging,
    asked_if=site.is_in(FEMUR),
)
cortical_breach = YesNo(
    "cortical breach",
    "l_cortical_breach",
    "Does imaging show this lesion breaking through the cortex?",
    about=About.LESION,
    meaning="The lesion breaks through the cortex on imaging.",
    keeps=shelf_life_of_lesion_imaging,
    asked_if=site.equals("humerus"),
)
asymptomatic_high_risk = YesNo(
    "high-risk lesion without symptoms",
    "l_asymptomatic_highrisk",
    "Does this painless lesion meet the definition of high risk?",
    about=About.LESION,
    meaning="Meets the definition of a high-risk lesion without symptoms (dossier RT-15).",
    keeps=shelf_life_of_lesion_imaging,
)
acute_event = YesNo(
    "acute event at this lesion",
    "l_acute_event",
    "Was there sudden severe pain, a crack, a deformity or sudden inability to bear weight here?",
    about=About.LESION,
    meaning="Sudden severe pain, a crack, deformity, or sudden inability to bear weight.",
    keeps=shelf_life_of_lesion_symptoms,
)
pathological_fracture = YesNo(
    "pathological fracture",
    "l_fracture",
    "Is a pathological fracture confirmed at this lesion?",
    about=About.LESION,
    meaning="Pathological fracture confirmed; of a vertebra, see vertebral compression fracture.",
    keeps=shelf_life_of_lesion_imaging,
)
vertebral_compression_fracture = YesNo(
    "vertebral compression fracture",
    "l_vcf",
    "Is there a vertebral compression fracture at this level?",
    about=About.LESION,
    meaning="Compression fracture of the vertebra at this level.",
    keeps=shelf_life_of_lesion_imaging,
    asked_if=site.is_in(SPINE),
)
operated = YesNo(
    "operation on this lesion",
    "l_postop",
    "Has this lesion been operated on in this episode?",
    about=About.LESION,
    meaning="Surgery was done for this lesion in this episode of illness.",
    keeps=LASTS,
)
stabilised = YesNo(
    "surgical stabilisation, cleared by the surgeon",
    "l_stabilised",
    "Has this lesion been stabilised by surgery and cleared by the surgeon?",
    about=About.LESION,
    meaning="Stabilised by surgery and cleared for loading by the surgeon.",
    keeps=LASTS,
)
solitary = YesNo(
    "solitary bone lesion",
    "l_solitary",
    "Is this the only bone lesion, or could it be a primary bone tumour?",
    about=About.LESION,
    meaning="The only bone lesion, or a possible primary bone tumour.",
    keeps=shelf_life_of_lesion_imaging,
)
histology_known = YesNo(
    "tissue diagnosis that explains this lesion",
    "l_histology_known",
    "Does a tissue diagnosis explain this lesion?",
    about=About.LESION,
    meaning="A tissue diagnosis explains this lesion.",
    keeps=LASTS,
)
