"""CKD-EPI 2021 and the KDIGO categories: how well do the kidneys filter?

Why      Kidney disease is staged by it, and a fall of it is an early warning.
Misuse   It is no creatinine clearance, which labels of medicines ask for. It flatters people with
         little muscle and is wrong in acute kidney injury: cystatin C is better there.
"""

from typing import Final

from trabecula.calculation.renal import filtration
from trabecula.knowledge.facts.inputs import (
    estimated_filtration,
    serum_creatinine,
    sex_for_equations,
)
from trabecula.knowledge.facts.person import age
from trabecula.knowledge.instruments.items import chosen, measured
from trabecula.knowledge.sources.equations import ckd_epi
from trabecula.knowledge.sources.instruments_of_the_laboratory import kdigo_2012
from trabecula.language.code import loinc
from trabecula.language.instrument import (
    AssessmentArea,
    Band,
    Bands,
    Instrument,
    Licence,
    Score,
)
from trabecula.language.quantity import MillilitresPerMinutePerBodySurface
from trabecula.language.source import Checked

FORMULA: Final = Licence("A formula: free to use.", wording=True)
INTERVAL: Final = "before a bone-modifying agent, an anti-inflammatory medicine, an opioid or gabapentinoid that the kidneys clear, and on symptoms"
LITTLE_MUSCLE: Final = (
    "Unreliable with little muscle and in acute kidney injury: consider cystatin C."
)

KDIGO: Final = Bands(
    "KDIGO",
    (
        Band("G5"),
        Band("G4", 15),
        Band("G3b", 30),
        Band("G3a", 45),
        Band("G2", 60),
        Band("G1", 90),
    ),
    source=kdigo_2012.at("categories of filtration"),
    checked=Checked.FROM_KNOWLEDGE,
)

_CREATININE: Final = (serum_creatinine, age, sex_for_equations)

ckd_epi_2021 = Instrument(
    "ckd-epi-2021",
    "Estimated filtration, CKD-EPI 2021 (creatinine)",
    measures="Filtration of the kidneys, for staging.",
    area=AssessmentArea.NUTRITION,
    items=_CREATININE,
    scores=(
        Score(
            measured(
                "ckd_epi_2021",
                "estimated filtration, CKD-EPI 2021",
                MillilitresPerMinutePerBodySurface,
                0,
                400,
                codes=loinc("98979-8"),
                meaning="For 1.73 m² of body surface; for a dose multiply by body surface / 1.73.",
            ),
            of=_CREATININE,
            by=filtration,
            words="CKD-EPI 2021 from creatinine, age and sex, without race",
            higher="better",
            bands=(KDIGO,),
            decimals=1,
            fills=estimated_filtration,
            source=ckd_epi.at("creatinine equation of 2021"),
            checked=Checked.SECOND_HAND,
        ),
    ),
    version="CKD-EPI 2021",
    recall="the day of the blood test",
    interval=INTERVAL,
    licence=FORMULA,
    together=False,
    notes=(
        LITTLE_MUSCLE,
        "A category is a stage of chronic disease only after 3 months.",
        "For men kappa is 0.9 at every creatinine; the code of one public benchmark has 0.7.",
    ),
    source=ckd_epi.at("creatinine equation of 2021"),
    checked=Checked.SECOND_HAND,
)


def _category(filtration_found: float) -> str:
    return KDIGO.at(filtration_found).name


kdigo_category = Instrument(
    "kdigo-g-stage",
    "KDIGO category of filtration",
    measures="How far a filtration that the laboratory reports is reduced.",
    area=AssessmentArea.NUTRITION,
    items=(estimated_filtration,),
    scores=(
        Score(
            chosen(
                "kdigo_g_stage",
                "KDIGO category of filtration",
                tuple(band.name for band in KDIGO.bands),
            ),
            of=(estimated_filtration,),
            by=_category,
            words="G1 from 90, G2 from 60, G3a from 45, G3b from 30, G4 from 15, else G5",
            source=kdigo_2012.at("categories of filtration"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    version="KDIGO 2012",
    recall="the day of the blood test",
    interval=INTERVAL,
    licence=FORMULA,
    together=False,
    notes=("A category is a stage of chronic disease only after 3 months.",),
    source=kdigo_2012.at("categories of filtration"),
    checked=Checked.FROM_KNOWLEDGE,
)
