"""BPI-SF: how strong is pain over the day, and what does it interfere with?

Why      The measure of most trials in bone metastases; its answers on walking and activity say what
         pain takes from mobility.
Misuse   To show its wording without permission. To mix its window, 24 hours, with the PEG's, a
         week. To take the mean of four for response to radiotherapy: worst pain is the item for it.
"""

from typing import Final

from trabecula.calculation.scoring import mean, mean_of_at_least_four, only
from trabecula.knowledge.facts.pain import average_pain, pain_interference, worst_pain
from trabecula.knowledge.instruments.items import measured, rated
from trabecula.knowledge.instruments.pain.intensity import least_pain, pain_now
from trabecula.knowledge.instruments.pain.interference import mobility_interference
from trabecula.knowledge.instruments.pain.severity import (
    ANY_PAIN,
    as_on_the_rating_scale,
)
from trabecula.knowledge.sources.instruments_of_pain import (
    bpi_factors,
    bpi_guide,
    registry_on_pain,
)
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.code import Code, loinc
from trabecula.language.fact import Fact
from trabecula.language.instrument import (
    AssessmentArea,
    Assessor,
    Instrument,
    Licence,
    MeaningfulChange,
    Score,
)
from trabecula.language.item import Rated
from trabecula.language.quantity import PainScore, Percent
from trabecula.language.source import Checked


def _with(key: str, what: str, code: str) -> Rated:
    return rated(f"bpi_{key}", f"interference of pain with {what}", 0, 10, codes=loinc(code))


activity = _with("activity", "general activity", "77566-8")
mood = _with("mood", "mood", "77567-6")
walking = _with("walking", "walking", "77568-4")
work = _with("work", "work", "77569-2")
relations = _with("relations", "relations with people", "77570-0")
sleep = _with("sleep", "sleep", "77571-8")
enjoyment = _with("enjoyment", "enjoying life", "77572-6")
relief = measured("bpi_relief", "relief by treatment", Percent, 0, 100)
_SEVERITY: Final = (worst_pain, least_pain, average_pain, pain_now)
_INTERFERENCE: Final = (activity, mood, walking, work, relations, sleep, enjoyment)


def _score(key: str, label: str, *codes: Code) -> Fact:
    return measured(f"bpi_{key}", label, PainScore, 0, 10, codes=codes)


def _mean(key: str, label: str, of: tuple[Fact, ...], words: str) -> Score:
    return Score(
        _score(key, label),
        of=of,
        by=mean,
        words=words,
        rises=True,
        higher="worse",
        decimals=2,
        source=bpi_factors.at("two and three factors"),
        checked=Checked.FROM_KNOWLEDGE,
    )


bpi_sf = Instrument(
    "bpi-sf",
    "Brief Pain Inventory, short form",
    measures="How strong pain was in the last 24 hours, and what it interfered with.",
    area=AssessmentArea.PAIN,
    items=(*_SEVERITY, *_INTERFERENCE, relief),
    scores=(
        Score(
            _score("severity", "severity of pain by the BPI"),
            of=_SEVERITY,
            by=mean,
            words="mean of worst, least, average and present pain",
            rises=True,
            higher="worse",
            decimals=2,
            bands=ANY_PAIN,
            change=MeaningfulChange(
                None,
                None,
                percent=30,
                source=registry_on_pain.at("severity: 30 % less"),
                checked=Checked.SECOND_HAND,
            ),
            source=registry_on_pain.at("severity: all four items"),
            checked=Checked.SECOND_HAND,
        ),
        Score(
            _score("interference", "interference of pain by the BPI", *loinc("77565-0")),
            of=_INTERFERENCE,
            by=mean_of_at_least_four,
            words="mean of what was answered of the seven items",
            missing="at least four of the seven are needed",
            partial=True,
            higher="worse",
            decimals=2,
            bands=(
                as_on_the_rating_scale(
                    panel.at("instruments dossier, section 1.2: bands as for the rating scale")
                ),
            ),
            change=MeaningfulChange(
                1,
                1,
                source=registry_on_pain.at("interference: 1 point of the mean of seven"),
                checked=Checked.SECOND_HAND,
            ),
            fills=pain_interference,
            source=bpi_guide.at("interference: four of seven items"),
            checked=Checked.YES,
        ),
        _mean(
            "waw",
            "interference with activity by the BPI",
            (walking, activity, work),
            "mean of walking, general activity and work",
        ),
        _mean(
            "rem",
            "interference with feelings by the BPI",
            (relations, enjoyment, mood),
            "mean of relations, enjoying life and mood; sleep stands alone (three factors)",
        ),
        _mean(
            "rem_and_sleep",
            "interference with feelings and sleep by the BPI",
            (relations, enjoyment, mood, sleep),
            "mean of relations, enjoying life, mood and sleep (two factors)",
        ),
        Score(
            mobility_interference,
            of=(walking,),
            by=only,
            words="the answer about walking",
            higher="worse",
            source=panel.at("instruments dossier, section 5.16: mobility_interference"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    version="short form",
    recall="24 hours",
    interval="weekly to monthly",
    licence=Licence(
        "© Cleeland, MD Anderson Cancer Center: permission needed for its wording, fees may apply."
    ),
    self_report=True,
    assessors=(Assessor.PERSON,),
    codes=loinc("77564-3"),
    notes=(
        "The guide takes worst pain alone, or the mean of four; worst pain follows interference best, and is the item for response to radiotherapy.",
        "Two factors put sleep with feelings, three leave it alone: both were tested in bone metastases. No author says what to do with missing items of a factor: all are needed.",
        "After a second radiotherapy in bone metastases, deterioration needed a larger change than improvement (Raman 2018; figures not seen).",
    ),
    source=bpi_guide.at("scoring"),
    checked=Checked.IN_PART,
)
