"""Anaemia: how low is the haemoglobin?

Why      It makes breathless and weak, and is a cause of tiredness that can be treated.
Misuse   The two schemes use one word for different things: moderate by WHO can be grade 1 by
         CTCAE. Neither says by itself that a transfusion is needed.
"""

from dataclasses import replace
from typing import Final

from trabecula.calculation.anaemia import anaemia_ctcae as anaemia_ctcae_of
from trabecula.calculation.anaemia import anaemia_who as anaemia_who_of
from trabecula.knowledge.facts.inputs import sex_for_equations
from trabecula.knowledge.facts.laboratory import haemoglobin
from trabecula.knowledge.instruments.items import chosen, measured, yes_no
from trabecula.knowledge.policy.shelf_lives import shelf_life_of_blood_counts
from trabecula.knowledge.sources.instruments_of_the_laboratory import (
    ctcae_5,
    who_haemoglobin_2011,
)
from trabecula.language.instrument import AssessmentArea, Instrument, Licence, Score
from trabecula.language.quantity import GramsPerDecilitre
from trabecula.language.source import Checked

_FREE: Final = Licence("Published thresholds: free to use.", wording=True)
_INTERVAL: Final = "on systemic treatment as its plan says, and on symptoms"

_lower_limit = measured(
    "haemoglobin_lower_limit",
    "the laboratory's lower limit of haemoglobin",
    GramsPerDecilitre,
    9,
    16,
)
_transfusion = replace(
    yes_no("anaemia_transfusion", "transfusion indicated"), keeps=shelf_life_of_blood_counts
)
_threat = replace(
    yes_no(
        "anaemia_life_threatening",
        "anaemia that threatens life",
        meaning="Consequences that threaten life; an urgent intervention is indicated.",
    ),
    keeps=shelf_life_of_blood_counts,
)
_ITEMS: Final = (haemoglobin, _lower_limit, _transfusion, _threat)

anaemia_ctcae = Instrument(
    "anaemia-ctcae",
    "Anaemia, CTCAE version 5",
    measures="The grade of anaemia as an adverse event.",
    area=AssessmentArea.NUTRITION,
    items=_ITEMS,
    scores=(
        Score(
            chosen("anaemia_ctcae", "anaemia, CTCAE grade", ("none", "G1", "G2", "G3", "G4")),
            of=_ITEMS,
            by=anaemia_ctcae_of,
            words="G1 below the laboratory's limit, G2 below 10.0, G3 below 8.0 g/dL or transfusion indicated, G4 a threat to life",
            missing="without the laboratory's limit G1 is sure below 11 and no anaemia from 14 g/dL; without an answer on transfusion and threat the grade is that of haemoglobin",
            partial=True,
            source=ctcae_5.at("blood and lymphatic system disorders, anaemia"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    version="CTCAE 5.0",
    recall="the day of the blood test",
    interval=_INTERVAL,
    licence=_FREE,
    together=False,
    source=ctcae_5.at("blood and lymphatic system disorders, anaemia"),
    checked=Checked.FROM_KNOWLEDGE,
)

anaemia_who = Instrument(
    "anaemia-who",
    "Anaemia, World Health Organization",
    measures="The severity of anaemia in adults.",
    area=AssessmentArea.NUTRITION,
    items=(haemoglobin, sex_for_equations),
    scores=(
        Score(
            chosen("anaemia_who", "anaemia, WHO severity", ("none", "mild", "moderate", "severe")),
            of=(haemoglobin, sex_for_equations),
            by=anaemia_who_of,
            words="mild below 13 g/dL in men or 12 in women, moderate below 11, severe below 8",
            source=who_haemoglobin_2011.at("table of adults"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    version="WHO 2011",
    recall="the day of the blood test",
    interval=_INTERVAL,
    licence=_FREE,
    together=False,
    notes=("Not for pregnancy, which has other limits.",),
    source=who_haemoglobin_2011.at("table of adults"),
    checked=Checked.FROM_KNOWLEDGE,
)
