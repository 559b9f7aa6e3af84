"""Harrington's classes: what is left of this acetabulum, or of this vertebra?

Why      The class says what the bone that is left can carry, and what it would take to rebuild it.
Misuse   To read the classes as grades: of the acetabulum, IV is not worse than III. To mix up the
         three things of this name; the criteria of an impending fracture are `femoral_cortex`'s.
"""

from typing import Final

from trabecula.calculation.harrington import acetabular_class, spinal_class
from trabecula.knowledge.facts.lesion import SPINE, mechanical_spine_pain, site
from trabecula.knowledge.instruments.items import chosen, yes_no
from trabecula.knowledge.instruments.structure.of_a_lesion import POINT_TABLE, of_a_lesion
from trabecula.knowledge.sources.instruments_of_bone_and_spine import (
    harrington_1981,
    harrington_1986,
)
from trabecula.language.condition import About
from trabecula.language.instrument import AssessmentArea, Instrument, Score
from trabecula.language.source import Checked

solitary_and_curable = of_a_lesion(
    yes_no("harrington_solitary", "solitary lesion that can be resected for cure")
)
medial_wall_deficient = of_a_lesion(yes_no("harrington_medial", "deficient medial wall"))
lateral_wall_deficient = of_a_lesion(yes_no("harrington_lateral", "deficient lateral wall or roof"))
_ACETABULUM: Final = (solitary_and_curable, medial_wall_deficient, lateral_wall_deficient)

harrington_acetabular = Instrument(
    "harrington-acetabular",
    "Harrington class of a metastasis of the acetabulum",
    measures="How much of the acetabulum is left to carry a hip.",
    area=AssessmentArea.STRUCTURE,
    about=About.LESION,
    only_if=site.equals("acetabulum"),
    items=_ACETABULUM,
    scores=(
        Score(
            of_a_lesion(
                chosen(
                    "harrington_acetabular",
                    "Harrington class of the acetabulum",
                    ("I", "II", "III", "IV"),
                    words=(
                        ("I", "I: walls and roof hold"),
                        ("II", "II: the medial wall is deficient"),
                        ("III", "III: the lateral wall or the roof is deficient"),
                        ("IV", "IV: solitary, to be resected for cure"),
                    ),
                    meaning="Named classes: IV is not worse than III, which is hardest to rebuild.",
                )
            ),
            of=_ACETABULUM,
            by=acetabular_class,
            words="IV if solitary and curable, else III by the lateral wall or roof, else II by the medial wall, else I",
            source=harrington_1981.at("classes"),
            checked=Checked.SECOND_HAND,
        ),
    ),
    version="Harrington 1981",
    recall="the last CT",
    interval="at new imaging",
    licence=POINT_TABLE,
    together=False,
    notes=(
        "Some copies call class IV the widest destruction, which turns its meaning round.",
        "The class does not decide whether to operate.",
    ),
    source=harrington_1981.at("classes"),
    checked=Checked.SECOND_HAND,
)

major_deficit = of_a_lesion(yes_no("harrington_deficit", "major neurological deficit"))
bone_involved = of_a_lesion(yes_no("harrington_bone", "vertebral bone involved"))
collapse_or_instability = of_a_lesion(
    yes_no("harrington_collapse", "vertebral collapse or instability")
)
_SPINE: Final = (major_deficit, bone_involved, collapse_or_instability, mechanical_spine_pain)

harrington_spinal = Instrument(
    "harrington-spinal",
    "Harrington class of a metastasis of the spine",
    measures="Deficit, collapse and pain of one level, as a class.",
    area=AssessmentArea.STRUCTURE,
    about=About.LESION,
    only_if=site.is_in(SPINE),
    items=_SPINE,
    scores=(
        Score(
            of_a_lesion(
                chosen(
                    "harrington_spinal",
                    "Harrington class of the spine",
                    ("1", "2", "3", "4", "5"),
                    words=(
                        ("1", "1: no major deficit"),
                        ("2", "2: bone involved, no collapse or instability"),
                        ("3", "3: major deficit without bone"),
                        ("4", "4: collapse with mechanical pain, no major deficit"),
                        ("5", "5: collapse with a major deficit"),
                    ),
                )
            ),
            of=_SPINE,
            by=spinal_class,
            words="by deficit, bone, collapse and mechanical pain",
            source=harrington_1986.at("classes"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    version="Harrington 1986",
    recall="the last imaging",
    interval="at new imaging",
    licence=POINT_TABLE,
    together=False,
    notes=(
        "Classes are names. A deficit with bone that has not collapsed, and a painless collapse, are in no class.",
        "Older than SINS and the epidural grade, which go before it.",
    ),
    source=harrington_1986.at("classes"),
    checked=Checked.FROM_KNOWLEDGE,
)
