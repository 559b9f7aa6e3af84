"""What a clinician judges to be the source of one pain, and a screen for nerve pain.

These facts are this project's own: the medicines dossier writes its statements as prose.
"""

from typing import Literal, TypeAlias, get_args

from trabecula.knowledge.policy.shelf_lives import shelf_life_of_clinical_judgement
from trabecula.language.choice import Checklist
from trabecula.language.condition import About
from trabecula.language.number import Counted

PainSource: TypeAlias = Literal[
    "bone", "inflammation", "nerve_compression", "liver_capsule", "chemotherapy_neuropathy",
    "vertebral_fracture", "other",
]  # fmt: skip

source_here = Checklist[PainSource](
    "source of this pain as judged",
    "p_source",
    "What do you judge to be the source of this pain?",
    about=About.PAIN,
    items=get_args(PainSource),
    words=(
        ("bone", "bone"),
        ("liver_capsule", "the capsule of the liver"),
        ("chemotherapy_neuropathy", "a neuropathy from chemotherapy"),
        ("vertebral_fracture", "a fracture of a vertebra"),
        ("other", "something else"),
    ),
    meaning="What a clinician judges to cause this pain; more than one may apply.",
    keeps=shelf_life_of_clinical_judgement,
)
paindetect_here = Counted(
    "painDETECT score",
    "paindetect",
    "What is the painDETECT score of this pain?",
    about=About.PAIN,
    lowest=-1,
    highest=38,
    meaning="painDETECT score of this pain, -1 to 38; screening, not a diagnosis.",
    keeps=shelf_life_of_clinical_judgement,
)
