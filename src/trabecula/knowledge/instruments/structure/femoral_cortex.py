"""Cortical involvement, and Harrington's criteria: will this femur break?

Why      In the femur the length of destroyed cortex foretold a fracture where the Mirels score
         did not.
Misuse   In another bone than the femur, where it was never studied. To read "not high" at exactly
         30 mm, or of a lytic lesion of 30 % of the circumference, as safe.
"""

from typing import Final

from trabecula.calculation.femoral_fracture_risk import (
    at_axial_threshold,
    axial_cortical_risk,
    harrington_impending_fracture,
)
from trabecula.knowledge.facts.lesion import (
    FEMUR,
    PROXIMAL_FEMUR,
    axial_cortical_involvement,
    circumferential_cortical_involvement,
    site,
)
from trabecula.knowledge.instruments.items import chosen, measured, yes_no
from trabecula.knowledge.instruments.structure.of_a_lesion import POINT_TABLE, of_a_lesion
from trabecula.knowledge.sources.instruments_of_bone_and_spine import (
    harrington_1982,
    van_der_wal_2020,
)
from trabecula.knowledge.sources.surgery import van_der_linden_2004
from trabecula.language.condition import About
from trabecula.language.instrument import AssessmentArea, Instrument, Score
from trabecula.language.quantity import Millimetres
from trabecula.language.source import Checked

_AGAIN: Final = "at new imaging, and when the pain changes"
_ONE_DECIDES: Final = "one criterion that is met decides; not met only when all are known"
_CORTEX: Final = (axial_cortical_involvement, circumferential_cortical_involvement)

axial_cortical = Instrument(
    "axial-cortical",
    "Axial and circumferential cortical involvement of the femur",
    measures="The risk of fracture of one lesion of the femur.",
    area=AssessmentArea.STRUCTURE,
    about=About.LESION,
    only_if=site.is_in(FEMUR),
    items=_CORTEX,
    scores=(
        Score(
            of_a_lesion(
                chosen(
                    "axial_cortical_risk",
                    "risk of fracture by cortical involvement",
                    ("not_high", "high"),
                    meaning="High above 30 mm along the axis, or above 50 % of the circumference.",
                )
            ),
            of=_CORTEX,
            by=axial_cortical_risk,
            words="more than 30 mm along the axis, or more than 50 % of the circumference",
            missing=_ONE_DECIDES,
            partial=True,
            source=van_der_linden_2004.at("abstract: the two predictive factors"),
            checked=Checked.YES,
        ),
        Score(
            of_a_lesion(
                yes_no(
                    "axial_cortical_at_threshold",
                    "at the threshold of 30 mm",
                    meaning="Exactly 30 mm: high in the validation of 2020 (30 mm and more), not in the rule of 2004 (above 30 mm).",
                )
            ),
            of=(axial_cortical_involvement,),
            by=at_axial_threshold,
            words="exactly 30 mm along the axis",
            source=van_der_wal_2020.at("abstract: lesions of 30 mm and more"),
            checked=Checked.YES,
        ),
    ),
    version="van der Linden 2004",
    recall="the last radiograph or CT",
    interval=_AGAIN,
    licence=POINT_TABLE,
    together=False,
    notes=(
        "For the femur only: the greatest length of destroyed cortex from top to bottom.",
        "Of 100 people (2020), 30 mm and more had a sensitivity of 86 %, a specificity of 50 %, predictive values of 20 % and 96 %, and 5.3 times the risk.",
        "A lytic lesion of 30 % or more of the circumference is reviewed by orthopaedics all the same (SUR-04, Tatar 2014), although this rule does not call it high.",
        "Exactly 50 % of the circumference is not high here, and meets Harrington's criterion.",
    ),
    source=van_der_linden_2004.at("abstract"),
    checked=Checked.YES,
)

lesion_size = of_a_lesion(
    measured("harrington_lesion_mm", "greatest size of the lesion", Millimetres, 0, 600)
)
lesser_trochanter_avulsed = of_a_lesion(
    yes_no("harrington_lesser_trochanter", "avulsion of the lesser trochanter")
)
pain_after_radiotherapy = of_a_lesion(
    yes_no("harrington_pain_after_rt", "pain that stays or grows after radiotherapy")
)
_CRITERIA: Final = (
    circumferential_cortical_involvement,
    lesion_size,
    lesser_trochanter_avulsed,
    pain_after_radiotherapy,
)

harrington_impending = Instrument(
    "harrington-impending",
    "Harrington's criteria of an impending fracture of the proximal femur",
    measures="Whether a lesion of the proximal femur may be about to break.",
    area=AssessmentArea.STRUCTURE,
    about=About.LESION,
    only_if=site.is_in(PROXIMAL_FEMUR),
    items=_CRITERIA,
    scores=(
        Score(
            of_a_lesion(yes_no("harrington_impending", "impending fracture by Harrington")),
            of=_CRITERIA,
            by=harrington_impending_fracture,
            words="any of: half of the circumference or more, 25 mm or more, avulsed lesser trochanter, pain after radiotherapy",
            missing=_ONE_DECIDES,
            partial=True,
            source=harrington_1982.at("criteria"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    version="Harrington 1982",
    recall="the last imaging",
    interval=_AGAIN,
    licence=POINT_TABLE,
    together=False,
    notes=("Not validated; the Mirels score and axial cortical involvement go before it.",),
    source=harrington_1982.at("criteria"),
    checked=Checked.FROM_KNOWLEDGE,
)
