"""POSS and RASS: is this person too sleepy?

Why      Sedation comes before breathing fails, and a sleepy person falls.
Misuse   The levels of POSS are names, not numbers: level 2 is acceptable, while a sedation of 2 in
         statements is a person who drifts off. Sedation is derived here and never copied.
"""

from typing import Final

from trabecula.calculation.scoring import only
from trabecula.calculation.sedation import acceptable_by_poss, sedation_of_poss
from trabecula.knowledge.facts.opioid import sedation
from trabecula.knowledge.instruments.items import chosen, counted, rated, yes_no
from trabecula.knowledge.sources.instruments_of_side_effects import pasero_poss, sessler_2002
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.instrument import (
    AssessmentArea,
    Band,
    Bands,
    Instrument,
    Licence,
    Score,
)
from trabecula.language.source import Checked

LEVELS: Final = ("S", "1", "2", "3", "4")
_WORDS: Final = (
    ("S", "S: asleep, easily roused"),
    ("1", "1: awake and alert"),
    ("2", "2: a little drowsy, easily roused"),
    ("3", "3: often drowsy, falls asleep while talking"),
    ("4", "4: hardly or not responding"),
)
_WITHOUT_LEVEL: Final = "the level is needed, unless the person is known to be unrousable"

poss_level = chosen("poss_level", "level of sedation by POSS", LEVELS, words=_WORDS)
poss_unrousable = yes_no("poss_unrousable", "cannot be roused at all")


def _level(level: str) -> str:
    return level


def _is_emergency(level: str | None, unrousable: bool | None) -> bool | None:
    found = sedation_of_poss(level, unrousable)
    return None if found is None else found >= 3


def _is_sedated(level: float) -> bool:
    return level <= -2


poss = Instrument(
    "poss",
    "Pasero Opioid-induced Sedation Scale",
    measures="Sedation in a person who takes an opioid.",
    area=AssessmentArea.SIDE_EFFECTS,
    items=(poss_level, poss_unrousable),
    scores=(
        Score(
            chosen("poss", "POSS level", LEVELS, words=_WORDS),
            of=(poss_level,),
            by=_level,
            words="the level that was seen",
            source=pasero_poss.at("levels"),
            checked=Checked.SECOND_HAND,
        ),
        Score(
            yes_no(
                "poss_acceptable",
                "acceptable sedation",
                meaning="Levels S, 1 and 2 are acceptable, levels 3 and 4 are not.",
            ),
            of=(poss_level, poss_unrousable),
            by=acceptable_by_poss,
            words="level S, 1 or 2",
            missing=_WITHOUT_LEVEL,
            partial=True,
            source=pasero_poss.at("acceptable levels"),
            checked=Checked.SECOND_HAND,
        ),
        Score(
            yes_no("poss_emergency", "sedation that is an emergency", meaning="Level 4."),
            of=(poss_level, poss_unrousable),
            by=_is_emergency,
            words="level 4",
            missing=_WITHOUT_LEVEL,
            partial=True,
            source=pasero_poss.at("level 4"),
            checked=Checked.SECOND_HAND,
        ),
        Score(
            sedation,
            of=(poss_level, poss_unrousable),
            by=sedation_of_poss,
            words="S and 1 are 0, 2 is 1, 3 is 2, 4 is 3, and 4 where nothing rouses the person",
            missing="level 4 counts as 3 until the person is known to be unrousable",
            partial=True,
            higher="worse",
            source=pasero_poss.at("levels, turned into the fact by errata B"),
            checked=Checked.SECOND_HAND,
        ),
    ),
    version="POSS",
    recall="now",
    interval="at every contact after a change of opioid; daily while titrating",
    licence=Licence("© Pasero: scored from answers; its wording needs permission."),
    notes=("Somebody asleep is roused first: only easily roused sleep is level S.",),
    source=pasero_poss.at("scale"),
    checked=Checked.SECOND_HAND,
)

rass_seen = rated("rass_seen", "agitation or sedation by RASS", -5, 4)

rass = Instrument(
    "rass",
    "Richmond Agitation-Sedation Scale",
    measures="Agitation and sedation, seen at the bedside.",
    area=AssessmentArea.SIDE_EFFECTS,
    items=(rass_seen,),
    scores=(
        Score(
            counted("rass", "RASS score", -5, 4),
            of=(rass_seen,),
            by=only,
            words="the level that was seen",
            rises=True,
            bands=(
                Bands(
                    "levels",
                    (
                        Band("unrousable"),
                        Band("deep sedation", -4),
                        Band("moderate sedation", -3),
                        Band("light sedation", -2),
                        Band("drowsy", -1),
                        Band("alert and calm", 0),
                        Band("restless", 1),
                        Band("agitated", 2),
                        Band("very agitated", 3),
                        Band("combative", 4),
                    ),
                    source=sessler_2002.at("levels"),
                    checked=Checked.SECOND_HAND,
                ),
            ),
            source=sessler_2002.at("levels"),
            checked=Checked.SECOND_HAND,
        ),
        Score(
            yes_no(
                "rass_urgent",
                "RASS of -2 or below",
                meaning=(
                    "Urgent in a person who takes an opioid, on a ward or at home; an emergency "
                    "with fewer than 10 breaths a minute or falling oxygen saturation."
                ),
            ),
            of=(rass_seen,),
            by=_is_sedated,
            words="-2 or below",
            source=panel.at("RASS with an opioid"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    version="RASS",
    recall="now",
    interval="as needed; POSS is preferred",
    licence=Licence("Listed by its university as licensed: held back until cleared.", off=True),
    notes=("A level between drowsy and deep is told by eye contact to voice and its length.",),
    source=sessler_2002.at("scale"),
    checked=Checked.IN_PART,
)
