"""Barthel index: what of daily life does this person do alone?

Why      It says in ten answers how much help a day needs, and what an operation gave back.
Misuse   To read 100 as well: it asks for washing and stairs, not for work, pain or fear. To mix
         the versions 0 to 100 and 0 to 20.
"""

from collections.abc import Mapping
from typing import Final

from trabecula.calculation.scoring import total
from trabecula.knowledge.instruments.items import counted, graded
from trabecula.knowledge.sources.instruments_of_function import (
    hsieh_2007,
    mahoney_1965,
    shah_1989,
)
from trabecula.language.instrument import (
    AssessmentArea,
    Assessor,
    Band,
    Bands,
    Instrument,
    Licence,
    MeaningfulChange,
    Score,
)
from trabecula.language.source import Checked

_HELP: Final = {"unable": 0, "with_help": 5, "alone": 10}
_ALONE: Final = {"with_help": 0, "alone": 5}
_CONTROL: Final = {"not_in_control": 0, "now_and_then": 5, "in_control": 10}
_TRANSFERS: Final = {"unable": 0, "much_help": 5, "little_help": 10, "alone": 15}
_MOBILITY: Final = {"unable": 0, "wheelchair_alone": 5, "walks_with_help": 10, "walks_alone": 15}
_TEN: Final[tuple[tuple[str, Mapping[str, float]], ...]] = (
    ("feeding", _HELP),
    ("bathing", _ALONE),
    ("grooming", _ALONE),
    ("dressing", _HELP),
    ("bowels", _CONTROL),
    ("bladder", _CONTROL),
    ("toilet", _HELP),
    ("transfers", _TRANSFERS),
    ("mobility", _MOBILITY),
    ("stairs", _HELP),
)

_ITEMS: Final = tuple(graded(f"barthel_{key}", key, points) for key, points in _TEN)

barthel = Instrument(
    "barthel",
    "Barthel index",
    measures="Independence in daily life.",
    area=AssessmentArea.FUNCTION,
    items=_ITEMS,
    scores=(
        Score(
            counted("barthel", "Barthel index", 0, 100),
            of=_ITEMS,
            by=total,
            words="sum of the ten items",
            rises=True,
            higher="better",
            bands=(
                Bands(
                    "dependence, Shah 1989",
                    (
                        Band("total"),
                        Band("severe", 21),
                        Band("moderate", 61),
                        Band("slight", 91),
                        Band("independent", 100),
                    ),
                    source=shah_1989.at("bands"),
                    checked=Checked.SECOND_HAND,
                ),
            ),
            change=MeaningfulChange(
                9.25,
                9.25,
                source=hsieh_2007.at("1.85 of 20 points, after a stroke; here times 5"),
                checked=Checked.FROM_KNOWLEDGE,
            ),
            source=mahoney_1965.at("points"),
            checked=Checked.SECOND_HAND,
        ),
    ),
    version="0 to 100 (Mahoney 1965)",
    recall="now",
    interval="at baseline, before and after an operation, every 3 months, and on decline",
    licence=Licence("Short neutral labels only; the wording was not cleared."),
    assessors=(Assessor.CLINICIAN, Assessor.CARER, Assessor.PERSON),
    notes=(
        "A version of 0 to 20 exists, a fifth of this one: store which, and never compare the two.",
        "The change that matters is 1.85 of 20, which is 9.25 of 100: in steps of 5, it is 10.",
    ),
    source=mahoney_1965.at("index"),
    checked=Checked.SECOND_HAND,
)
