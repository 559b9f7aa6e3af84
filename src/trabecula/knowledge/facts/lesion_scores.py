"""Scores of one lesion, from which the person's are taken: the worst, naming which lesion.

Never asked for themselves, only through the facts that they feed.
"""

from typing import get_args

from trabecula.knowledge.facts import lesion
from trabecula.knowledge.facts.pain import Mechanism
from trabecula.knowledge.facts.spine import EpiduralGrade
from trabecula.knowledge.policy.shelf_lives import (
    shelf_life_of_clinical_judgement,
    shelf_life_of_lesion_imaging,
)
from trabecula.language.carrier import Observed
from trabecula.language.choice import Chosen
from trabecula.language.code import FACT, Code
from trabecula.language.condition import About
from trabecula.language.number import Counted

lesion_sins_score = Counted(
    "SINS of this lesion",
    "l_sins",
    "What is the Spinal Instability Neoplastic Score of this lesion?",
    about=About.LESION,
    lowest=0,
    highest=18,
    meaning="Total of the Spinal Instability Neoplastic Score of this level.",
    keeps=shelf_life_of_lesion_imaging,
    carried_by=(Observed((Code(FACT, "sins"),)),),
    asked_if=lesion.site.is_in(lesion.SPINE),
)
lesion_epidural_compression_grade = Chosen[EpiduralGrade](
    "epidural compression grade of this lesion",
    "l_escc",
    "What is the Bilsky grade of epidural compression at this lesion?",
    about=About.LESION,
    options=get_args(EpiduralGrade),
    words=tuple((grade, f"Bilsky grade {grade}") for grade in get_args(EpiduralGrade)),
    meaning="Bilsky grade of epidural spinal cord compression at this level.",
    keeps=shelf_life_of_lesion_imaging,
    carried_by=(Observed((Code(FACT, "escc"),)),),
    asked_if=lesion.site.is_in(lesion.SPINE),
)
lesion_pain_mechanism = Chosen[Mechanism](
    "mechanism of the pain of this lesion",
    "l_pain_mech",
    "Is the pain of this lesion nociceptive, neuropathic, or mixed?",
    about=About.LESION,
    options=get_args(Mechanism),
    meaning="Mechanism of the pain of this lesion.",
    keeps=shelf_life_of_clinical_judgement,
    carried_by=(Observed((Code(FACT, "pain_mech"),)),),
)
