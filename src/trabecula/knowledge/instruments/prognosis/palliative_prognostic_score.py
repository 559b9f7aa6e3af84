"""PaP: how many people such as this one were alive after 30 days?

Why      It joins the clinician's own prediction with what can be seen and measured.
Misuse   In place of that prediction, which carries most of its points. As a countdown: people in
         one group differ widely.
"""

from functools import partial
from typing import Final

from trabecula.calculation.last_weeks import palliative_prognostic_score
from trabecula.knowledge.facts.inputs import karnofsky_performance_status
from trabecula.knowledge.facts.prognosis import life_expectancy
from trabecula.knowledge.instruments.items import measured, weighed
from trabecula.knowledge.instruments.prognosis.survival_factors import (
    OF_A_GROUP,
    ON_THE_DAY,
    OPEN,
    POINT_TABLE,
    lasting,
)
from trabecula.knowledge.policy.shelf_lives import (
    shelf_life_of_blood_counts,
    shelf_life_of_reports,
)
from trabecula.knowledge.sources.instruments_of_prognosis import pirovano_1999
from trabecula.language.instrument import AssessmentArea, Bands, Instrument, Score
from trabecula.language.prognosis import GroupEstimate, Stated
from trabecula.language.quantity import BillionsPerLitre, Percent, ScorePoints
from trabecula.language.source import Checked

pap_dyspnoea = lasting(weighed("pap_dyspnoea", "breathlessness"), shelf_life_of_reports)
anorexia = lasting(weighed("pap_anorexia", "loss of appetite", 1.5), shelf_life_of_reports)
white_cells = lasting(
    measured("pap_white_cells", "white blood cells", BillionsPerLitre, 0, 1000),
    shelf_life_of_blood_counts,
)
lymphocytes = lasting(
    measured("pap_lymphocytes", "lymphocytes among white cells", Percent, 0, 100),
    shelf_life_of_blood_counts,
)
_SIX: Final = (
    pap_dyspnoea, anorexia, karnofsky_performance_status, life_expectancy, white_cells, lymphocytes,
)  # fmt: skip

_palliative = partial(
    GroupEstimate,
    cohort="people with advanced cancer in palliative care in Italy",
    era="",
    size=519,
    source=pirovano_1999.at("risk groups"),
    checked=Checked.FROM_KNOWLEDGE,
)
PAP_GROUPS: Final = (
    _palliative(
        "A", figures=(Stated("over 70 % were alive after 30 days", checked=Checked.SECOND_HAND),)
    ),
    _palliative(
        "B",
        5.5,
        above=True,
        figures=(Stated("30 to 70 % were alive after 30 days", checked=Checked.SECOND_HAND),),
    ),
    _palliative(
        "C",
        11,
        above=True,
        figures=(Stated("under 30 % were alive after 30 days", checked=Checked.SECOND_HAND),),
    ),
)

pap = Instrument(
    "pap",
    "Palliative Prognostic Score",
    measures="The group, by survival over 30 days, of a person with advanced cancer.",
    area=AssessmentArea.PROGNOSIS,
    items=_SIX,
    scores=(
        Score(
            measured("pap", "Palliative Prognostic Score", ScorePoints, 0, 17.5),
            of=_SIX,
            by=palliative_prognostic_score,
            words="sum of six factors, in halves",
            missing=OPEN,
            partial=True,
            higher="worse",
            decimals=1,
            bands=(
                Bands(
                    "Pirovano 1999",
                    tuple(group.band for group in PAP_GROUPS),
                    source=pirovano_1999.at("risk groups"),
                    checked=Checked.SECOND_HAND,
                ),
            ),
            source=pirovano_1999.at("points of each factor"),
            checked=Checked.SECOND_HAND,
        ),
    ),
    version="1999",
    recall=ON_THE_DAY,
    interval="on decline and at every contact in the last weeks",
    licence=POINT_TABLE,
    together=False,
    notes=(
        OF_A_GROUP,
        "A prediction between the printed weeks counts with the shorter ones; under one week, which the table does not have, counts as one to two.",
        "Number of people from knowledge; years not seen.",
    ),
    source=pirovano_1999.at("score"),
    checked=Checked.SECOND_HAND,
)
