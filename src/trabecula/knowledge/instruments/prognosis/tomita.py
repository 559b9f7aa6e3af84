"""Tomita: which operation on the spine was advised for such people?

Why      It ties the aim of an operation to how long such people lived.
Misuse   The other way round: more points are worse here, and better in Tokuhashi. It is a strategy
         of 2001, before present systemic treatment.
"""

from typing import Final

from trabecula.calculation.scoring import total
from trabecula.knowledge.instruments.items import counted, graded
from trabecula.knowledge.instruments.prognosis.survival_factors import (
    IN_THE_SPINE,
    ON_THE_DAY,
    POINT_TABLE,
    lasting,
)
from trabecula.knowledge.policy.shelf_lives import shelf_life_of_cancer_status
from trabecula.knowledge.sources.instruments_of_prognosis import tomita_2001
from trabecula.language.fact import LASTS
from trabecula.language.instrument import AssessmentArea, Band, Bands, Instrument, Score
from trabecula.language.source import Checked

tomita_primary = lasting(
    graded(
        "tomita_primary",
        "growth of the primary tumour",
        {"slow": 1, "moderate": 2, "rapid": 4},
        words=(
            ("slow", "slow: breast, prostate, thyroid"),
            ("moderate", "moderate: kidney, uterus"),
            ("rapid", "rapid: lung, liver, stomach, colon, unknown primary"),
        ),
        meaning="The tumours of each class are from knowledge; rapid is 4 points, never 3.",
    ),
    LASTS,
)
tomita_visceral = lasting(
    graded(
        "tomita_visceral",
        "visceral metastases by treatment",
        {"none": 0, "treatable": 2, "untreatable": 4},
    ),
    shelf_life_of_cancer_status,
)
tomita_bone = lasting(
    graded("tomita_bone", "bone metastases by number", {"solitary": 1, "multiple": 2}),
    shelf_life_of_cancer_status,
)
_THREE: Final = (tomita_primary, tomita_visceral, tomita_bone)

tomita = Instrument(
    "tomita",
    "Tomita score",
    measures="The published strategy of surgery for a spinal metastasis.",
    area=AssessmentArea.PROGNOSIS,
    only_if=IN_THE_SPINE,
    items=_THREE,
    scores=(
        Score(
            counted("tomita", "Tomita score", 2, 10),
            of=_THREE,
            by=total,
            words="sum of three factors; more is worse",
            rises=True,
            higher="worse",
            bands=(
                Bands(
                    "Tomita 2001",
                    (
                        Band("2 to 3", meaning="Wide or marginal excision, for long control."),
                        Band("4 to 5", 4, meaning="Marginal or intralesional excision."),
                        Band("6 to 7", 6, meaning="Palliative surgery."),
                        Band("8 to 10", 8, meaning="Supportive care, no operation."),
                    ),
                    source=tomita_2001.at("strategy by score"),
                    checked=Checked.SECOND_HAND,
                ),
            ),
            source=tomita_2001.at("points of each factor"),
            checked=Checked.IN_PART,
        ),
    ),
    version="2001",
    recall=ON_THE_DAY,
    interval="before an operation on the spine is decided",
    licence=POINT_TABLE,
    together=False,
    notes=(
        "A strategy of 2001 by group; its survival figures were not seen and are not shown.",
        "One review prints 3 points for rapid growth; the points are 4.",
    ),
    source=tomita_2001.at("scoring system"),
    checked=Checked.IN_PART,
)
