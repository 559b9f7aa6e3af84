"""Modified Caregiver Strain Index: what strains the carer, where Zarit is not licensed?

Why      A carer's strain comes from thirteen sides, of which money and broken sleep can be helped.
Misuse   It has no cut-off: a low score is no proof that the carer copes. It is the carer who
         answers, alone, and never in the person's hearing.
"""

from typing import Final

from trabecula.calculation.scoring import total
from trabecula.knowledge.instruments.items import counted, rated
from trabecula.knowledge.sources.instruments_of_circumstances import thornton_2003
from trabecula.language.instrument import AssessmentArea, Assessor, Instrument, Licence, Score
from trabecula.language.source import Checked

_STRAIN: Final = tuple(
    rated(f"mcsi_{key}", label, 0, 2, meaning="0 no, 1 at times, 2 often.")
    for key, label in (
        ("sleep", "broken sleep"),
        ("trouble", "inconvenience"),
        ("effort", "bodily effort"),
        ("tied", "being tied down"),
        ("family", "changes in the family"),
        ("plans", "changed plans"),
        ("claims", "other claims on time"),
        ("feelings", "changes of feeling"),
        ("behaviour", "upsetting behaviour"),
        ("stranger", "change in the person cared for"),
        ("work", "changes at work"),
        ("money", "loss of money"),
        ("flooded", "being overwhelmed"),
    )
)

carer_strain_index = Instrument(
    "mcsi",
    "Modified Caregiver Strain Index",
    measures="What caring costs the carer.",
    area=AssessmentArea.SOCIAL,
    items=_STRAIN,
    scores=(
        Score(
            counted("mcsi", "MCSI score", 0, 26),
            of=_STRAIN,
            by=total,
            words="sum of the thirteen items",
            rises=True,
            higher="worse",
            source=thornton_2003.at("scoring"),
            checked=Checked.SECOND_HAND,
        ),
    ),
    version="MCSI, thirteen items",
    recall="now",
    interval="at baseline, every 3 months, and on decline",
    licence=Licence("Called free; the owner's own terms were not seen."),
    assessors=(Assessor.CARER,),
    notes=("It has no cut-off: the higher, the more strain.",),
    source=thornton_2003.at("questionnaire"),
    checked=Checked.SECOND_HAND,
)
