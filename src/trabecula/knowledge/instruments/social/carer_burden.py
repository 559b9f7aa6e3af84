"""Zarit Burden Interview, 12 and 4 items: is the carer overburdened?

Why      A plan for home rests on a carer, who can break under it before anybody asks.
Misuse   It is the carer who answers, alone, about the carer: never the person, and never in the
         person's hearing. No answer is a reproach.
"""

from typing import Final

from trabecula.calculation.cut_offs import reaches
from trabecula.calculation.scoring import total
from trabecula.knowledge.facts.person import carer_strain
from trabecula.knowledge.instruments.items import counted, rated, yes_no
from trabecula.knowledge.sources.instruments_of_circumstances import (
    bedard_2001,
    gratao_2019,
    higginson_2010,
    zarit_bands,
)
from trabecula.language.instrument import (
    AssessmentArea,
    Assessor,
    Band,
    Bands,
    Instrument,
    Licence,
    Score,
)
from trabecula.language.item import Rated
from trabecula.language.source import Checked, Citation

_WHEN: Final = "at baseline, every 3 months, and on decline"
_MAPI: Final = Licence("Owned by SH Zarit (Mapi): its own words need a licence.")
_IN_CANCER: Final = (
    "Valid in carers of people with advanced cancer (Higginson 2010): twelve items best, four "
    "suit screening, one alone is weaker."
)

_LABELS: Final = {
    "time": "lack of time for oneself",
    "torn": "torn between duties",
    "anger": "anger",
    "others": "harm to other ties",
    "tension": "tension when together",
    "health": "harm to own health",
    "privacy": "lack of privacy",
    "company": "loss of company",
    "control": "loss of control over own life",
    "unsure": "doubt about what to do",
    "more": "sense of doing too little",
    "better": "sense of doing it badly",
}
_TWELVE: Final = tuple(rated(f"zbi12_{key}", label, 0, 4) for key, label in _LABELS.items())
_FOUR: Final = tuple(
    rated(f"zbi4_{key}", _LABELS[key], 0, 4) for key in ("time", "torn", "tension", "unsure")
)


def _strain(
    key: str, of: tuple[Rated, ...], cut_off: int, source: Citation, checked: Checked
) -> Score:
    return Score(
        yes_no(f"{key}_strain", f"carer strain, from {cut_off} upward"),
        of=of,
        by=reaches(cut_off),
        words=f"sum of {cut_off} or more",
        rises=True,
        fills=carer_strain,
        source=source,
        checked=checked,
    )


zarit_12 = Instrument(
    "zarit-12",
    "Zarit Burden Interview, twelve items",
    measures="What caring costs the carer.",
    area=AssessmentArea.SOCIAL,
    items=_TWELVE,
    scores=(
        Score(
            counted("zbi12", "Zarit score of twelve items", 0, 48),
            of=_TWELVE,
            by=total,
            words="sum of the twelve items",
            rises=True,
            higher="worse",
            bands=(
                Bands(
                    "cut-off of 13",
                    (Band("negative"), Band("positive", 13)),
                    source=gratao_2019.at("abstract: cut-off in older carers"),
                    checked=Checked.YES,
                ),
                Bands(
                    "cut-off of 17",
                    (Band("negative"), Band("positive", 17, meaning="Top quarter of carers.")),
                    source=bedard_2001.at("top quartile"),
                    checked=Checked.FROM_KNOWLEDGE,
                ),
                Bands(
                    "three bands",
                    (Band("none to mild"), Band("mild to moderate", 11), Band("high", 21)),
                    source=zarit_bands.at("0-10, 11-20, above 20"),
                    checked=Checked.FROM_KNOWLEDGE,
                ),
            ),
            source=bedard_2001.at("short version"),
            checked=Checked.YES,
        ),
        _strain("zbi12", _TWELVE, 13, gratao_2019.at("abstract: cut-off"), Checked.YES),
    ),
    version="ZBI-12",
    recall="now",
    interval=_WHEN,
    licence=_MAPI,
    assessors=(Assessor.CARER,),
    notes=(
        _IN_CANCER,
        "Cut-offs differ: 13 in older carers is the default, 17 is shown beside it.",
        "Neither was set in carers of people with cancer.",
    ),
    source=higginson_2010.at("abstract"),
    checked=Checked.YES,
)

zarit_4 = Instrument(
    "zarit-4",
    "Zarit Burden Interview, four items",
    measures="Whether the carer's burden needs to be looked into.",
    area=AssessmentArea.SOCIAL,
    items=_FOUR,
    scores=(
        Score(
            counted("zbi4", "Zarit score of four items", 0, 16),
            of=_FOUR,
            by=total,
            words="sum of the four items",
            rises=True,
            higher="worse",
            bands=(
                Bands(
                    "cut-off of 8",
                    (Band("negative"), Band("positive", 8)),
                    source=bedard_2001.at("screening version"),
                    checked=Checked.FROM_KNOWLEDGE,
                ),
            ),
            source=bedard_2001.at("screening version"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
        _strain("zbi4", _FOUR, 8, bedard_2001.at("screening version"), Checked.FROM_KNOWLEDGE),
    ),
    version="ZBI-4",
    recall="now",
    interval=_WHEN,
    licence=_MAPI,
    assessors=(Assessor.CARER,),
    notes=(
        _IN_CANCER,
        "Its items are 1, 2, 5 and 10 of the twelve, asked by themselves and so scored apart.",
    ),
    source=bedard_2001.at("screening version"),
    checked=Checked.FROM_KNOWLEDGE,
)
