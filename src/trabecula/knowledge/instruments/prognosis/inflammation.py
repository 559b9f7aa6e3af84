"""mGPS: does inflammation say that time is shorter?

Why      Two blood tests that everybody has stand for cachexia and survival in many cancers.
Misuse   With C-reactive protein in mg/dL, a tenth of the number: 2.5 mg/dL is 25 mg/L. During an
         infection. A low albumin alone is 0 in the modified score and 1 in the original one.
"""

from typing import Final

from trabecula.calculation.systemic_inflammation import modified_glasgow, original_glasgow
from trabecula.knowledge.facts.inputs import albumin
from trabecula.knowledge.instruments.items import counted
from trabecula.knowledge.instruments.prognosis.blood import c_reactive_protein
from trabecula.knowledge.instruments.prognosis.survival_factors import (
    ON_THE_DAY,
    OPEN,
    POINT_TABLE,
    SCHEDULE,
)
from trabecula.knowledge.sources.instruments_of_prognosis import mcmillan_2013
from trabecula.language.instrument import AssessmentArea, Instrument, Score
from trabecula.language.source import Checked

_BOTH: Final = (c_reactive_protein, albumin)

mgps = Instrument(
    "mgps",
    "Modified Glasgow Prognostic Score",
    measures="Systemic inflammation, which goes with shorter survival.",
    area=AssessmentArea.PROGNOSIS,
    items=_BOTH,
    scores=(
        Score(
            counted("mgps", "modified Glasgow Prognostic Score", 0, 2),
            of=_BOTH,
            by=modified_glasgow,
            words="0 up to 10 mg/L; above it 1, or 2 with an albumin below 35 g/L",
            missing=f"{OPEN}; up to 10 mg/L albumin is not needed",
            partial=True,
            higher="worse",
            source=mcmillan_2013.at("modified score"),
            checked=Checked.SECOND_HAND,
        ),
        Score(
            counted("gps", "original Glasgow Prognostic Score", 0, 2),
            of=_BOTH,
            by=original_glasgow,
            words="1 for a C-reactive protein above 10 mg/L, 1 for an albumin below 35 g/L",
            missing=OPEN,
            partial=True,
            higher="worse",
            source=mcmillan_2013.at("original score"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    version="modified, beside the original",
    recall=ON_THE_DAY,
    interval=SCHEDULE,
    licence=POINT_TABLE,
    together=False,
    notes=(
        "Both sides: the original score, from knowledge, counts a low albumin by itself.",
        "No survival figures of its groups were seen, and none are shown.",
    ),
    source=mcmillan_2013.at("definition"),
    checked=Checked.SECOND_HAND,
)
