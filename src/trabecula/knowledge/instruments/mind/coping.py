"""Pain Catastrophizing Scale and fear of movement: do thoughts about pain keep a person still?

Why      Expecting the worst makes pain and disability worse, and can be worked on.
Misuse   Fear of a bone that may break is sense and not catastrophising: settle what the bone can
         bear before anybody is told to fear less. The cut-off comes from injured workers.
"""

from typing import Final

from trabecula.calculation.cut_offs import reaches
from trabecula.calculation.scoring import total
from trabecula.knowledge.facts.function import fear_of_movement as fear
from trabecula.knowledge.instruments.items import counted, rated, yes_no
from trabecula.knowledge.sources.instruments_of_the_mind import sullivan_1995
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.fact import Fact
from trabecula.language.instrument import (
    AssessmentArea,
    Assessor,
    Band,
    Bands,
    Instrument,
    Licence,
    Score,
)
from trabecula.language.source import Checked

_THIRTEEN: Final = tuple(
    rated(f"pcs_{key}", label, 0, 4)
    for key, label in (
        ("duration", "worry about how long"),
        ("endurance", "loss of endurance"),
        ("hopeless", "no hope of relief"),
        ("swamped", "being swamped"),
        ("limit", "limit of bearing"),
        ("increase", "fear of increase"),
        ("past", "past pain in mind"),
        ("urge", "urge to be rid of it"),
        ("stuck", "mind stuck on it"),
        ("strength", "dwelling on its strength"),
        ("end", "dwelling on its end"),
        ("control", "sense of no control"),
        ("dread", "dread of harm to come"),
    )
)


def _sum(key: str, label: str, numbers: tuple[int, ...]) -> Score:
    items = tuple(_THIRTEEN[number - 1] for number in numbers)
    return Score(
        counted(key, label, 0, 4 * len(items)),
        of=items,
        by=total,
        words=f"sum of items {', '.join(map(str, numbers))}",
        rises=True,
        higher="worse",
        source=sullivan_1995.at("items of each sub-scale"),
        checked=Checked.YES,
    )


_TOTAL: Final = Score(
    counted("pcs_total", "PCS total", 0, 52),
    of=_THIRTEEN,
    by=total,
    words="sum of the thirteen items",
    rises=True,
    higher="worse",
    bands=(
        Bands(
            "cut-off of 30",
            (
                Band("below the cut-off"),
                Band("clinically relevant", 30, meaning="75th centile of injured workers."),
            ),
            source=sullivan_1995.at("manual: clinically relevant level"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    source=sullivan_1995.at("scoring"),
    checked=Checked.YES,
)

pain_catastrophizing_scale = Instrument(
    "pcs",
    "Pain Catastrophizing Scale",
    measures="Thoughts and feelings that make pain loom larger.",
    area=AssessmentArea.MOOD,
    items=_THIRTEEN,
    scores=(
        _TOTAL,
        _sum("pcs_rumination", "PCS rumination", (8, 9, 10, 11)),
        _sum("pcs_magnification", "PCS magnification", (6, 7, 13)),
        _sum("pcs_helplessness", "PCS helplessness", (1, 2, 3, 4, 5, 12)),
        Score(
            yes_no(
                "pcs_fear_of_movement",
                "PCS of 30 or more, taken as fear of movement",
                meaning="Says yes only: a lower score does not show that movement is not feared.",
            ),
            of=_THIRTEEN,
            by=reaches(30),
            words="total of 30 or more",
            rises=True,
            fills=fear,
            only_yes=True,
            source=panel.at("errata: facts without an instrument"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    version="PCS, thirteen items",
    recall="none: pain in general",
    interval="at baseline, every 3 months, and on decline",
    licence=Licence("Owned by its author (Mapi): its own words need a licence."),
    self_report=True,
    assessors=(Assessor.PERSON,),
    source=sullivan_1995.at("questionnaire"),
    checked=Checked.IN_PART,
)

_own_fear: Final[Fact] = rated("fear_of_movement_level", "fear of moving", 0, 10)

fear_of_movement = Instrument(
    "fear-of-movement",
    "Fear of movement, one question",
    measures="Whether movement is avoided for fear of harm.",
    area=AssessmentArea.MOOD,
    items=(_own_fear,),
    scores=(
        Score(
            fear,
            of=(_own_fear,),
            by=reaches(5),
            words="5 or more",
            rises=True,
            source=panel.at("errata: facts without an instrument"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    version="this project's own",
    recall="now",
    interval="at baseline, every 3 months, and on decline",
    licence=Licence("This project's own.", wording=True),
    self_report=True,
    assessors=(Assessor.PERSON,),
    notes=("Not validated: a question of this project, with a cut-off of its panel.",),
    source=panel.at("errata: facts without an instrument"),
    checked=Checked.FROM_KNOWLEDGE,
)
