"""ESAS-r: how heavy is the whole burden of symptoms now?

Why      Pain is one of nine; what drains a person may be another.
Misuse   A total hides the one symptom that is severe: read the items first. Wellbeing is worst
         at ten, like the rest.
"""

from typing import Final

from trabecula.calculation.scoring import only, total
from trabecula.knowledge.facts.function import fatigue
from trabecula.knowledge.instruments.items import counted, rated
from trabecula.knowledge.sources.instruments_of_the_mind import (
    hui_2015,
    hui_2016,
    oldenmenger_2013,
    watanabe_2011,
)
from trabecula.language.fact import Fact
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
from trabecula.language.item import Rated
from trabecula.language.source import Checked


def _item(key: str, label: str) -> Rated:
    return rated(f"esas_{key}", label, 0, 10)


pain = _item("pain", "pain now")
tiredness = _item("tiredness", "tiredness now")
drowsiness = _item("drowsiness", "drowsiness now")
nausea = _item("nausea", "nausea now")
appetite = _item("appetite", "lack of appetite now")
breath = _item("breath", "shortness of breath now")
depression = _item("depression", "low mood now")
anxiety = _item("anxiety", "anxiety now")
wellbeing = _item("wellbeing", "poor wellbeing now")

_PHYSICAL: Final = (pain, tiredness, drowsiness, nausea, appetite, breath)
_EMOTIONAL: Final = (depression, anxiety)
NINE: Final = (*_PHYSICAL, *_EMOTIONAL, wellbeing)
"""In the order of the form."""

_SEVERITY: Final = Bands(
    "Oldenmenger 2013",
    (Band("none to mild"), Band("moderate", 4), Band("severe", 7)),
    source=oldenmenger_2013.at("cut-offs of single symptoms"),
    checked=Checked.FROM_KNOWLEDGE,
)


def _sum(key: str, label: str, items: tuple[Fact, ...], better: float, worse: float) -> Score:
    return Score(
        counted(key, label, 0, 10 * len(items)),
        of=items,
        by=total,
        words=f"sum of {len(items)} items",
        rises=True,
        higher="worse",
        change=MeaningfulChange(better, worse, source=hui_2016.at("abstract"), checked=Checked.YES),
        source=watanabe_2011.at("sums"),
        checked=Checked.IN_PART,
    )


def _single(key: str, label: str, item: Fact, fills: Fact | None = None) -> Score:
    return Score(
        counted(f"esas_{key}_severity", f"ESAS-r {label}", 0, 10),
        of=(item,),
        by=only,
        words="the item itself",
        rises=True,
        higher="worse",
        bands=(_SEVERITY,),
        fills=fills,
        change=MeaningfulChange(1, 1, source=hui_2015.at("abstract"), checked=Checked.YES),
        source=watanabe_2011.at("items"),
        checked=Checked.YES,
    )


edmonton_symptoms = Instrument(
    "esas-r",
    "Edmonton Symptom Assessment System, revised",
    measures="Nine symptoms as they are now.",
    area=AssessmentArea.MOOD,
    items=(*NINE, _item("other", "another symptom now")),
    scores=(
        _sum("esas_physical", "ESAS-r physical score", _PHYSICAL, 3, 4),
        _sum("esas_emotional", "ESAS-r emotional score", _EMOTIONAL, 2, 1),
        _sum("esas_total", "ESAS-r total", NINE, 3, 4),
        _single("pain", "pain", pain),
        _single("tiredness", "tiredness", tiredness, fills=fatigue),
        _single("drowsiness", "drowsiness", drowsiness),
        _single("nausea", "nausea", nausea),
        _single("appetite", "lack of appetite", appetite),
        _single("breath", "shortness of breath", breath),
        _single("depression", "low mood", depression),
        _single("anxiety", "anxiety", anxiety),
        _single("wellbeing", "poor wellbeing", wellbeing),
    ),
    version="ESAS-r",
    recall="now",
    interval="at every visit, or every 2 to 4 weeks",
    licence=Licence("Free to use, with its copyright notice.", wording=True),
    self_report=True,
    assessors=(Assessor.PERSON, Assessor.CARER),
    notes=(
        "What counts as better and what as worse differs, sum by sum.",
        "The other symptom is in no sum.",
    ),
    source=watanabe_2011.at("questionnaire"),
    checked=Checked.IN_PART,
)
