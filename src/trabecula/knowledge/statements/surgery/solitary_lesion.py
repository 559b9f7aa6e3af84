"""Is this lesion really a metastasis? Biopsy before any metal or cement.

Why      A nail through a sarcoma spreads it along the bone, and may cost the limb.
Misuse   A lesion whose tissue diagnosis is known; one of many typical metastases.
"""

from trabecula.knowledge.facts.lesion import histology_known, solitary
from trabecula.knowledge.sources.surgery import boa_boos, orthovellum
from trabecula.language.condition import About, not_known
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

biopsy_before_fixation = Statement(
    "Biopsy before fixation",
    code="SUR-06",
    about=About.LESION,
    when=solitary,
    only_if=histology_known.is_no | not_known(histology_known),
    says=(
        "Stop: no nail, cement or fixation before the biopsy pathway for sarcoma or metastasis.",
        "Discuss resection with curative intent if this is a solitary metastasis of renal or thyroid cancer.",
    ),
    modality=Modality.MULTIDISCIPLINARY_TEAM,
    urgency=Urgency.WITHIN_72_HOURS,
    owner=(Role.ORTHOPAEDICS,),
    strength=Strength.STRONG,
    evidence="consensus",
    sources=(
        orthovellum.at("biopsy first"),
        boa_boos.at("solitary lesions (from knowledge, text not seen)"),
    ),
    checked=Checked.YES,
)
