"""Insomnia Severity Index: how bad is the trouble with sleep?

Why      Poor sleep and pain feed each other, and insomnia can be treated without a sedative.
Misuse   A total does not say why: new night pain in the spine, an evening steroid, passing water
         at night, low mood and apnoea each need something else.
"""

from typing import Final

from trabecula.calculation.scoring import total
from trabecula.knowledge.facts.mind import insomnia_severity_index
from trabecula.knowledge.instruments.items import rated, yes_no
from trabecula.knowledge.sources.instruments_of_the_mind import bastien_2001, yang_2009
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

SEVEN: Final = tuple(
    rated(f"isi_{key}", label, 0, 4)
    for key, label in (
        ("falling", "trouble with going to sleep"),
        ("staying", "broken sleep"),
        ("early", "early waking"),
        ("content", "discontent with sleep"),
        ("noticed", "visible to others"),
        ("worry", "worry over sleep"),
        ("daytime", "burden by day"),
    )
)

insomnia = Instrument(
    "isi",
    "Insomnia Severity Index",
    measures="Insomnia over the last weeks.",
    area=AssessmentArea.MOOD,
    items=(*SEVEN, yes_no("isi_pain", "sleep disturbed by pain")),
    scores=(
        Score(
            insomnia_severity_index,
            of=SEVEN,
            by=total,
            words="sum of the seven items",
            rises=True,
            higher="worse",
            bands=(
                Bands(
                    "Bastien 2001",
                    (
                        Band("none"),
                        Band("subthreshold", 8),
                        Band("moderate", 15),
                        Band("severe", 22),
                    ),
                    source=bastien_2001.at("severity of insomnia by total"),
                    checked=Checked.YES,
                ),
            ),
            change=MeaningfulChange(
                6, 6, source=yang_2009.at("change in total"), checked=Checked.FROM_KNOWLEDGE
            ),
            source=bastien_2001.at("scoring"),
            checked=Checked.YES,
        ),
    ),
    version="ISI, seven items",
    recall="2 weeks to 1 month, as the form in use says",
    interval="at baseline, every 3 months, and on decline",
    licence=Licence("Owned by its author (Mapi): its own words need a licence."),
    self_report=True,
    assessors=(Assessor.PERSON,),
    notes=(
        "A fall of 8.4 points stands for a moderate improvement (Morin 2011, from knowledge).",
        "The question about pain is this project's own and is in no score.",
    ),
    source=bastien_2001.at("questionnaire"),
    checked=Checked.YES,
)
