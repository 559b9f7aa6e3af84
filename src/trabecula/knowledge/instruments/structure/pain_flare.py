"""Pain flare: is this rise of pain after radiotherapy a flare?

Why      Up to four in ten have one; who was warned of it waits for relief instead of despairing.
Misuse   To call any rise a flare: until pain and opioid are back where they were, it may be
         progression, a fracture, or the cord, which are looked for at once.
"""

from typing import Final

from trabecula.calculation.pain_flare import pain_flare as flared
from trabecula.knowledge.facts.lesion_inputs import (
    opioid_dose_before_radiotherapy,
    pain_before_radiotherapy,
)
from trabecula.knowledge.instruments.items import measured, yes_no
from trabecula.knowledge.instruments.structure.of_a_lesion import of_a_lesion
from trabecula.knowledge.sources.instruments_of_bone_and_spine import chow_2005, hird_2009
from trabecula.language.condition import About
from trabecula.language.instrument import AssessmentArea, Assessor, Instrument, Licence, Score
from trabecula.language.quantity import Days, MilligramsPerDay, PainScore
from trabecula.language.source import Checked

highest_pain = of_a_lesion(
    measured("flare_pain", "highest worst pain after radiotherapy", PainScore, 0, 10)
)
opioid_then = of_a_lesion(
    measured("flare_opioid", "highest opioid dose after radiotherapy", MilligramsPerDay, 0, 5000)
)
day_of_rise = of_a_lesion(measured("flare_day", "days from radiotherapy to the rise", Days, 0, 365))
back_at_baseline = of_a_lesion(
    yes_no("flare_returned", "pain and opioid dose back where they were before")
)
_RISE: Final = (
    pain_before_radiotherapy,
    highest_pain,
    opioid_dose_before_radiotherapy,
    opioid_then,
    day_of_rise,
    back_at_baseline,
)

pain_flare = Instrument(
    "pain-flare",
    "Pain flare after radiotherapy",
    measures="Whether a rise of pain after radiotherapy was a flare, not progression.",
    area=AssessmentArea.PAIN,
    about=About.LESION,
    items=_RISE,
    scores=(
        Score(
            of_a_lesion(
                yes_no(
                    "pain_flare",
                    "pain flare",
                    meaning="A rise that came back; until it has, progression is not excluded.",
                )
            ),
            of=_RISE,
            by=flared,
            words="pain up by 2 or more with no less opioid, or opioid up by a quarter with no less pain; within 10 days, and back again",
            source=chow_2005.at("abstract: definition of pain flare"),
            checked=Checked.YES,
        ),
    ),
    version="Chow 2005",
    recall="since radiotherapy",
    interval="daily during radiotherapy and for 10 days after it",
    licence=Licence("A published definition: free to use.", wording=True),
    together=False,
    self_report=True,
    assessors=(Assessor.PERSON, Assessor.CLINICIAN),
    notes=(
        "Reported in 2 to 16 % of 88 people by day (2005), and in 40 % of 111 during radiotherapy and the 10 days after it (2009).",
    ),
    source=hird_2009.at("abstract: the same definition, with the return inside the 10 days"),
    checked=Checked.YES,
)
