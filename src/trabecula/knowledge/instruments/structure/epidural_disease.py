"""Bilsky: how far has this lesion grown towards the cord?

Why      Surgery, radiosurgery and conventional radiotherapy part at this grade.
Misuse   To reckon with the grades: 1a, 1b and 1c are names. To take the image for the person: a
         grade says nothing of power or feeling.
"""

from trabecula.calculation.epidural_compression import rank
from trabecula.calculation.epidural_disease import is_high_grade, paralysis_is_common
from trabecula.knowledge.facts.lesion import SPINE, site
from trabecula.knowledge.facts.lesion_inputs import lesion_level
from trabecula.knowledge.facts.lesion_scores import lesion_epidural_compression_grade
from trabecula.knowledge.instruments.items import counted, yes_no
from trabecula.knowledge.instruments.structure.of_a_lesion import POINT_TABLE, of_a_lesion
from trabecula.knowledge.sources.instruments_of_bone_and_spine import bilsky_2010, uei_2018
from trabecula.language.condition import About
from trabecula.language.instrument import AssessmentArea, Instrument, Score
from trabecula.language.source import Checked

bilsky = Instrument(
    "bilsky",
    "Bilsky grade of epidural spinal cord compression",
    measures="How far a lesion has grown towards the cord.",
    area=AssessmentArea.NERVES,
    about=About.LESION,
    only_if=site.is_in(SPINE),
    items=(lesion_epidural_compression_grade, lesion_level),
    scores=(
        Score(
            of_a_lesion(
                counted(
                    "bilsky_rank", "place of the Bilsky grade", 0, 5, meaning="For sorting only."
                )
            ),
            of=(lesion_epidural_compression_grade,),
            by=rank,
            words="place in the order 0, 1a, 1b, 1c, 2, 3",
            source=bilsky_2010.at("grades"),
            checked=Checked.SECOND_HAND,
        ),
        Score(
            of_a_lesion(
                yes_no(
                    "bilsky_high_grade",
                    "high-grade epidural compression",
                    meaning="The cord is compressed: grade 2 or 3.",
                )
            ),
            of=(lesion_epidural_compression_grade,),
            by=is_high_grade,
            words="grade 2 or 3",
            source=bilsky_2010.at("low and high grade"),
            checked=Checked.SECOND_HAND,
        ),
        Score(
            of_a_lesion(
                yes_no(
                    "bilsky_paralysis_common",
                    "grade at which half had a paralysis",
                    meaning="From 1b at C1 to T2 and from 1c at T3 to L5, half or more of 467 people had a paralysis (ASIA D or worse).",
                )
            ),
            of=(lesion_level, lesion_epidural_compression_grade),
            by=paralysis_is_common,
            words="1b or more at C1 to T2, 1c or more at T3 to L5",
            source=uei_2018.at("abstract"),
            checked=Checked.YES,
        ),
    ),
    version="Bilsky 2010",
    recall="the last MRI",
    interval="at new imaging, and at new mechanical pain",
    licence=POINT_TABLE,
    together=False,
    notes=(
        "Read on axial T2 images, at the worst level. Grades are names: no mean, no sum.",
        "Not defined below the end of the cord, where it is used loosely.",
        "Low grade is 0 to 1c here; Radiopaedia (2024) ends it at 1b and calls 1c disputed.",
    ),
    source=bilsky_2010.at("grades"),
    checked=Checked.SECOND_HAND,
)
