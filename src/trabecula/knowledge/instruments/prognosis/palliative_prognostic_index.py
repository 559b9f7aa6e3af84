"""PPI: is this person in the last weeks of life?

Why      When weeks are left comfort comes first, and treatments that repay later stop.
Misuse   In people who are not terminally ill. As a countdown: people in one group differ widely,
         and of those who died within three weeks one in five had not more than 6 points.
"""

from functools import partial
from typing import Final

from trabecula.calculation.last_weeks import palliative_prognostic_index
from trabecula.knowledge.instruments.items import graded, measured, weighed
from trabecula.knowledge.instruments.prognosis.palliative_performance import (
    palliative_performance_level,
)
from trabecula.knowledge.instruments.prognosis.survival_factors import (
    OF_A_GROUP,
    ON_THE_DAY,
    OPEN,
    POINT_TABLE,
    lasting,
)
from trabecula.knowledge.policy.shelf_lives import shelf_life_of_reports
from trabecula.knowledge.sources.instruments_of_prognosis import morita_1999
from trabecula.language.instrument import AssessmentArea, Bands, Instrument, Score
from trabecula.language.prognosis import GroupEstimate, Stated
from trabecula.language.quantity import ScorePoints
from trabecula.language.source import Checked

oral_intake = lasting(
    graded(
        "ppi_intake",
        "eating and drinking by mouth",
        {"normal": 0, "reduced": 1, "mouthfuls": 2.5},
        words=(("reduced", "moderately reduced"), ("mouthfuls", "mouthfuls or less")),
        meaning="Parenteral nutrition counts as normal (from knowledge).",
    ),
    shelf_life_of_reports,
)
oedema = lasting(weighed("ppi_oedema", "oedema"), shelf_life_of_reports)
dyspnoea_at_rest = lasting(
    weighed("ppi_dyspnoea", "breathlessness at rest", 3.5), shelf_life_of_reports
)
delirium = lasting(
    weighed(
        "ppi_delirium",
        "delirium",
        4,
        meaning="Not where one medicine alone causes it and it can be reversed.",
    ),
    shelf_life_of_reports,
)
_FIVE: Final = (
    palliative_performance_level, oral_intake, oedema, dyspnoea_at_rest, delirium,
)  # fmt: skip

_hospice = partial(
    GroupEstimate,
    cohort="people with terminal cancer in hospices in Japan, tested in 95",
    era="",
    size=150,
    source=morita_1999.at("cut-offs"),
    checked=Checked.FROM_KNOWLEDGE,
)


def _predicted(words: str) -> tuple[Stated, ...]:
    return (Stated(f"the published prediction was {words}", checked=Checked.SECOND_HAND),)


PPI_GROUPS: Final = (
    _hospice("up to 4", figures=_predicted("6 weeks or longer")),
    _hospice("over 4", 4, above=True, figures=_predicted("under 6 weeks")),
    _hospice(
        "over 6",
        6,
        above=True,
        figures=_predicted("under 3 weeks, with a sensitivity of 80 % and a specificity of 85 %"),
    ),
)

ppi = Instrument(
    "ppi",
    "Palliative Prognostic Index",
    measures="Whether a person with terminal cancer is in the last weeks of life.",
    area=AssessmentArea.PROGNOSIS,
    items=_FIVE,
    scores=(
        Score(
            measured("ppi", "Palliative Prognostic Index", ScorePoints, 0, 15),
            of=_FIVE,
            by=palliative_prognostic_index,
            words="sum of five factors, in halves",
            missing=OPEN,
            partial=True,
            higher="worse",
            decimals=1,
            bands=(
                Bands(
                    "Morita 1999",
                    tuple(group.band for group in PPI_GROUPS),
                    source=morita_1999.at("cut-offs above 4 and above 6"),
                    checked=Checked.SECOND_HAND,
                ),
            ),
            source=morita_1999.at("points of each factor"),
            checked=Checked.SECOND_HAND,
        ),
    ),
    version="1999",
    recall=ON_THE_DAY,
    interval="on decline and at every contact in the last weeks",
    licence=POINT_TABLE,
    together=False,
    notes=(OF_A_GROUP, "Number of people from knowledge; years not seen."),
    source=morita_1999.at("index"),
    checked=Checked.SECOND_HAND,
)
