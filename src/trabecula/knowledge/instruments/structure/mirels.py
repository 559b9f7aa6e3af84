"""Mirels: will this long bone break?

Why      A bone that is fixed before it breaks lets the person walk sooner, and live better.
Misuse   For the spine, the pelvis or a rib: it is for long bones. To take it for the whole answer:
         it finds nearly all that will break and many that will not.
"""

from typing import Final

from trabecula.calculation.mirels import high_in_a_humerus
from trabecula.calculation.mirels import mirels as mirels_points
from trabecula.knowledge.facts.lesion import LONG_BONES, mirels_score, radiographic_look, site
from trabecula.knowledge.facts.lesion_inputs import mirels_pain, mirels_size
from trabecula.knowledge.instruments.items import yes_no
from trabecula.knowledge.instruments.structure.of_a_lesion import POINT_TABLE, of_a_lesion
from trabecula.knowledge.sources.instruments_of_bone_and_spine import damron_2003
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.knowledge.sources.surgery import mirels_1989, mirels_humerus_2023
from trabecula.language.condition import About
from trabecula.language.instrument import AssessmentArea, Band, Bands, Instrument, Score
from trabecula.language.source import Checked

_COMPONENTS: Final = (site, mirels_pain, radiographic_look, mirels_size)


def _painless(pain: str) -> bool:
    return pain == "none"


def _femoral_neck(place: str) -> bool:
    return place == "femur_head_neck"


mirels = Instrument(
    "mirels",
    "Mirels score",
    measures="The risk of fracture of one lesion of a long bone.",
    area=AssessmentArea.STRUCTURE,
    about=About.LESION,
    only_if=site.is_in(LONG_BONES),
    items=_COMPONENTS,
    scores=(
        Score(
            mirels_score,
            of=_COMPONENTS,
            by=mirels_points,
            words="sum of site, pain, look and size, 1 to 3 points each",
            missing=(
                "without pain, look or size: the lowest and highest it can be; "
                "without a site, or outside the long bones: no score"
            ),
            partial=True,
            higher="worse",
            bands=(
                Bands(
                    "Mirels 1989",
                    (
                        Band("low", meaning="Observation or radiotherapy; 0 to 4 % broke."),
                        Band("borderline", 8, meaning="Clinical judgement; about 15 % broke."),
                        Band(
                            "high", 9, meaning="Prophylactic fixation advised; 33 to 100 % broke."
                        ),
                    ),
                    source=mirels_1989.at("fracture by total"),
                    checked=Checked.SECOND_HAND,
                ),
                Bands(
                    "cut-off of 9",
                    (
                        Band("below the cut-off"),
                        Band(
                            "fixation advised",
                            9,
                            meaning="Sensitivity about 91 %, specificity about 35 %.",
                        ),
                    ),
                    source=damron_2003.at("accuracy at 9 or more"),
                    checked=Checked.FROM_KNOWLEDGE,
                ),
            ),
            source=mirels_1989.at("table of components"),
            checked=Checked.SECOND_HAND,
        ),
        Score(
            of_a_lesion(
                yes_no(
                    "mirels_humerus_high",
                    "high in a humerus",
                    meaning="8 or more, the best cut-off in the humerus: sensitivity 83.6 %, specificity 79.5 %.",
                )
            ),
            of=_COMPONENTS,
            by=high_in_a_humerus,
            words="8 or more, in a humerus",
            missing="open while the total can be on either side of 8; outside the humerus: no result",
            partial=True,
            source=mirels_humerus_2023.at("abstract: best cut-off"),
            checked=Checked.YES,
        ),
        Score(
            of_a_lesion(
                yes_no(
                    "mirels_no_pain",
                    "no pain, scored as 1",
                    meaning="The score knows no level without pain: a painless lesion gets 1.",
                )
            ),
            of=(mirels_pain,),
            by=_painless,
            words="no pain at the lesion",
            source=panel.at(
                "instruments dossier, section 3.2: pain-free is scored as 1, and shown"
            ),
            checked=Checked.FROM_KNOWLEDGE,
        ),
        Score(
            of_a_lesion(
                yes_no(
                    "mirels_femoral_neck",
                    "head or neck of the femur, scored as 2 and as 3",
                    meaning="Whether the neck is peritrochanteric is not settled: both are shown.",
                )
            ),
            of=(site,),
            by=_femoral_neck,
            words="site in the head or neck of the femur",
            source=panel.at("instruments dossier, section 1.9: neck lesions, both 2 and 3"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    version="Mirels 1989",
    recall="pain now, and the last imaging",
    interval="at new imaging, and when the pain changes",
    licence=POINT_TABLE,
    together=False,
    notes=(
        "For long bones only; not for the pelvis, the spine or the ribs.",
        "Report axial cortical involvement beside it, in the femur.",
        "In irradiated femora the score did not predict fracture (van der Linden 2004, p = 0.36).",
    ),
    source=mirels_1989.at("score"),
    checked=Checked.SECOND_HAND,
)
