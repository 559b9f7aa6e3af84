"""Frankel and AIS: how much works below the lesion?

Why      What works before treatment says best what will work after it.
Misuse   To take the letter for the person's walking: D and E only stand in for it, and walking
         itself is recorded beside the grade. Both scales use the same letters; name the scale.
"""

from typing import Final

from trabecula.calculation.spinal_cord_injury import ais_grade, ambulatory_grade
from trabecula.knowledge.instruments.items import chosen, yes_no
from trabecula.knowledge.instruments.structure.of_a_lesion import POINT_TABLE
from trabecula.knowledge.sources.instruments_of_bone_and_spine import frankel_1969, kirshblum_2011
from trabecula.language.instrument import AssessmentArea, Instrument, Licence, Score
from trabecula.language.source import Checked

_GRADES: Final = ("A", "B", "C", "D", "E")
_AGAIN: Final = "at the first suspicion of cord compression, and when neurology changes"
_STANDS_FOR_WALKING: Final = "Stands in for walking: grades D and E. Record walking itself too."

frankel_grade = chosen(
    "frankel",
    "Frankel grade",
    _GRADES,
    words=(
        ("A", "A: no movement, no feeling"),
        ("B", "B: feeling only"),
        ("C", "C: movement that is of no use"),
        ("D", "D: movement that is of use"),
        ("E", "E: normal"),
    ),
)

frankel = Instrument(
    "frankel",
    "Frankel grade",
    measures="Movement and feeling below a lesion of the cord.",
    area=AssessmentArea.NERVES,
    items=(frankel_grade,),
    scores=(
        Score(
            yes_no("frankel_ambulatory", "Frankel D or E", meaning=_STANDS_FOR_WALKING),
            of=(frankel_grade,),
            by=ambulatory_grade,
            words="grade D or E",
            source=frankel_1969.at("grades"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    version="Frankel 1969",
    recall="now",
    interval=_AGAIN,
    licence=POINT_TABLE,
    source=frankel_1969.at("grades"),
    checked=Checked.FROM_KNOWLEDGE,
)

all_normal = yes_no("ais_all_normal", "all segments normal after an earlier deficit")
sacral_sparing = yes_no(
    "ais_sacral_sparing",
    "any function of S4 to S5",
    meaning="Light touch or pin prick at S4 to S5, deep anal pressure, or voluntary contraction.",
)
motor_below = yes_no(
    "ais_motor_below",
    "movement preserved below the level",
    meaning="Voluntary anal contraction, or movement more than three levels below the motor level.",
)
half_of_key_muscles = yes_no(
    "ais_half_of_key_muscles",
    "half or more of the key muscles at grade 3 or better",
    meaning="Of the key muscles below the neurological level.",
)
_FINDINGS: Final = (all_normal, sacral_sparing, motor_below, half_of_key_muscles)


def _ambulatory(*findings: bool) -> bool:
    return ambulatory_grade(ais_grade(*findings))


ais = Instrument(
    "ais",
    "ASIA Impairment Scale",
    measures="How complete a lesion of the cord is.",
    area=AssessmentArea.NERVES,
    items=_FINDINGS,
    scores=(
        Score(
            chosen(
                "ais_grade",
                "AIS grade",
                _GRADES,
                words=(
                    ("A", "A: complete"),
                    ("B", "B: feeling, no movement"),
                    ("C", "C: movement, under half of the muscles at grade 3"),
                    ("D", "D: movement, half of the muscles or more at grade 3"),
                    ("E", "E: normal after an earlier deficit"),
                ),
            ),
            of=_FINDINGS,
            by=ais_grade,
            words="E if normal, else A without sacral function, else B without movement, else C or D by the key muscles",
            source=kirshblum_2011.at("algorithm of the grades"),
            checked=Checked.SECOND_HAND,
        ),
        Score(
            yes_no("ais_ambulatory", "AIS D or E", meaning=_STANDS_FOR_WALKING),
            of=_FINDINGS,
            by=_ambulatory,
            words="grade D or E",
            source=kirshblum_2011.at("grades"),
            checked=Checked.SECOND_HAND,
        ),
    ),
    version="ISNCSCI 2011",
    recall="now",
    interval=_AGAIN,
    licence=Licence("The worksheet belongs to ASIA: neutral labels only."),
    notes=("Grade E is for a deficit that has gone: who never had one has no AIS grade.",),
    source=kirshblum_2011.at("algorithm of the grades"),
    checked=Checked.SECOND_HAND,
)
