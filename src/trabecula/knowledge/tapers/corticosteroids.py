"""Tapers of corticosteroids, where they may not be stopped at once."""

from fractions import Fraction

from trabecula.knowledge.sources.medicines_guidelines import (
    derived_by_the_project,
    glucocorticoid_withdrawal,
)
from trabecula.knowledge.tapers.pace import rule
from trabecula.language.taper import Decline, FallByAmount, FallByPart, Part, Phase

_ADRENALS = (
    "weakness",
    "dizziness on standing",
    "nausea or vomiting",
    "low glucose or sodium",
    "aching",
    "pain or nerve signs again",
)
_CARD = (
    "After more than 4 weeks the adrenals may not answer: steroid card, sick-day rules.",
    "Nerve or cord pain that comes back: go back to the last dose, and call.",
)  # fmt: skip
_WITHDRAWAL = glucocorticoid_withdrawal.at("withdrawal of systemic corticosteroids")


def _halving(until: str, days: tuple[int, int]) -> Phase:
    half = FallByPart(Fraction("0.5"), Fraction("0.5"), Part.OF_THE_DOSE_NOW)
    return Phase(half, days, Fraction(until))


dexamethasone_taper = rule(
    "dexamethasone",
    Decline((
        _halving("2", (3, 5)),
        Phase(FallByAmount(Fraction("0.5"), Fraction(1)), (5, 7)),
    )),
    *_ADRENALS,
    sources=(_WITHDRAWAL,),
    says=_CARD,
)  # fmt: skip
prednisolone_taper = rule(
    "prednisolone",
    Decline((
        _halving("15", (3, 5)),
        Phase(FallByAmount(Fraction("2.5"), Fraction(5)), (5, 7), Fraction("7.5")),
        Phase(FallByAmount(Fraction(1), Fraction("2.5")), (7, 14)),
    )),
    *_ADRENALS,
    sources=(_WITHDRAWAL, derived_by_the_project.at("the rule of dexamethasone in prednisolone, 20 mg for 3 mg")),
    says=(*_CARD, "Below 7.5 mg more slowly."),
)  # fmt: skip
