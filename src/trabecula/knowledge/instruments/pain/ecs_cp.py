"""Edmonton classification: what will make this pain hard to control?

Why      Five features say before treatment who will need more time, more people and more than
         opioids; they are not added to a grade.
Misuse   To read a code that ends in x as absent: it could not be told. To take the count for a
         validated score: it is this project's. To let the code for addictive behaviour stand
         between a person and the treatment of pain.
"""

from itertools import product
from typing import Final

from trabecula.calculation.edmonton_classification import (
    code_string,
    complicating_features,
    features_not_told,
    is_history_unreliable,
)
from trabecula.knowledge.facts.self_report import history_unreliable
from trabecula.knowledge.instruments.items import chosen, counted
from trabecula.knowledge.sources.instruments_of_pain import (
    ecs_cp_manual,
    fainsinger_2010,
)
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.instrument import AssessmentArea, Instrument, Licence, Score
from trabecula.language.source import Checked

_NOT_TOLD: Final = "not enough to tell"

mechanism = chosen(
    "ecs_mechanism",
    "mechanism of pain",
    ("No", "Nc", "Ne", "Nx"),
    words=(
        ("No", "no pain"),
        ("Nc", "nociceptive, of any kind"),
        ("Ne", "neuropathic, with or without nociceptive"),
        ("Nx", _NOT_TOLD),
    ),
)
incident = chosen(
    "ecs_incident",
    "incident pain",
    ("Io", "Ii", "Ix"),
    words=(("Io", "absent"), ("Ii", "present"), ("Ix", _NOT_TOLD)),
)
distress = chosen(
    "ecs_distress",
    "psychological distress",
    ("Po", "Pp", "Px"),
    words=(("Po", "absent"), ("Pp", "present"), ("Px", _NOT_TOLD)),
)
addiction = chosen(
    "ecs_addiction",
    "addictive behaviour",
    ("Ao", "Aa", "Ax"),
    words=(("Ao", "absent"), ("Aa", "present"), ("Ax", _NOT_TOLD)),
)
cognition = chosen(
    "ecs_cognition",
    "cognition",
    ("Co", "Ci", "Cu", "Cx"),
    words=(
        ("Co", "intact"),
        ("Ci", "partly impaired: the history is not reliable"),
        ("Cu", "wholly impaired: no history"),
        ("Cx", _NOT_TOLD),
    ),
)
_FIVE: Final = (mechanism, incident, distress, addiction, cognition)
_CODES: Final = tuple(code_string(*codes) for codes in product(*(each.options for each in _FIVE)))

ecs_cp = Instrument(
    "ecs-cp",
    "Edmonton Classification System for Cancer Pain",
    measures="Five features with which pain is harder to control; no total.",
    area=AssessmentArea.PAIN,
    items=_FIVE,
    scores=(
        Score(
            chosen("ecs_cp", "Edmonton classification", _CODES),
            of=_FIVE,
            by=code_string,
            words="the five codes in their order",
            source=ecs_cp_manual.at("codes"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
        Score(
            counted(
                "ecs_cp_complexity",
                "features with which pain is harder to control",
                0,
                5,
                meaning="What could not be told leaves it open: the fewest and the most.",
            ),
            of=_FIVE,
            by=complicating_features,
            words="how many of Ne, Ii, Pp, Aa, and Ci or Cu; a code that ends in x may be one or none",
            higher="worse",
            source=fainsinger_2010.at("features that make control harder; the count is ours"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
        Score(
            counted("ecs_cp_not_told", "features that could not be told", 0, 5),
            of=_FIVE,
            by=features_not_told,
            words="how many codes end in x",
            source=panel.at(
                "instruments dossier, section 1.6: beside the count, what it leaves open"
            ),
            checked=Checked.FROM_KNOWLEDGE,
        ),
        Score(
            history_unreliable,
            of=(cognition,),
            by=is_history_unreliable,
            words="cognition is anything but intact",
            source=panel.at("instruments dossier, section 0.2, rule 8"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    version="2019",
    recall="now",
    interval="at baseline, and when pain, mood or cognition change",
    licence=Licence("Neutral labels only; the codes are published."),
    notes=(
        "Ne, Ii, Pp, Aa, and younger age go with pain that is harder to control (Fainsinger 2005 and 2010, not checked).",
        "In a cohort of 1050 (abstract, 2022), those with pain had Ne in 24.9 %, Ii in 36.2 %, Pp in 23 %, Aa in 5.6 %.",
    ),
    source=ecs_cp_manual.at("features"),
    checked=Checked.IN_PART,
)
