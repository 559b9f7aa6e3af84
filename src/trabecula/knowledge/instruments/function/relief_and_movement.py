"""Relief and movement: does pain relief cost this person their mobility?

Why      Pain can be bought off with drowsiness, and then a person who hurts less moves less.
Misuse   As a reason to withhold relief: a cost is looked into, and the relief kept. As validated
         measures: both are this project's own.
"""

from typing import Final

from trabecula.calculation.analgesia_cost import (
    moves_safely_at_the_goal,
    relief_that_costs_mobility,
)
from trabecula.knowledge.facts.function import (
    change_in_steps,
    fall_since_last_contact,
    timed_up_and_go,
    timed_up_and_go_unable,
)
from trabecula.knowledge.facts.opioid import sedation
from trabecula.knowledge.facts.pain import worst_pain
from trabecula.knowledge.instruments.function.timed_up_and_go import tug_before
from trabecula.knowledge.instruments.items import counted, measured, yes_no
from trabecula.knowledge.instruments.pain.goal import goal_on_movement
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.instrument import (
    AssessmentArea,
    Assessor,
    Instrument,
    Licence,
    Score,
)
from trabecula.language.number import Counted
from trabecula.language.quantity import PainScore
from trabecula.language.source import Checked

OWN: Final = Licence("This project's own.", wording=True)
SOURCE: Final = panel.at("instruments dossier, section 5.16: not validated")
NOT_VALIDATED: Final = "A measure of this project, not validated."


def _rise(key: str, label: str) -> Counted:
    return counted(
        f"cost_{key}_rise",
        f"rise of {label}",
        -3,
        3,
        meaning="Composite grade of PRO-CTCAE now less that before the change; negative is a fall.",
    )


worst_pain_before = measured(
    "cost_pain_before", "worst pain before the change of pain relief", PainScore, 0, 10
)
pain_on_movement = measured(
    "safe_goal_movement_pain",
    "strongest pain on movement",
    PainScore,
    0,
    10,
    meaning="Standing, walking or changing place, at whatever site it is strongest; asked, not provoked.",
)
_COST: Final = (
    worst_pain_before,
    worst_pain,
    _rise("dizziness", "dizziness"),
    _rise("fatigue", "fatigue"),
    _rise("concentration", "trouble concentrating"),
    sedation,
    tug_before,
    timed_up_and_go,
    timed_up_and_go_unable,
    change_in_steps,
)
_SAFE: Final = (pain_on_movement, goal_on_movement, fall_since_last_contact, sedation)

analgesia_cost = Instrument(
    "analgesia-cost",
    "Cost of pain relief in movement",
    measures="Whether less pain came with drowsiness, dizziness or less movement.",
    area=AssessmentArea.SIDE_EFFECTS,
    items=_COST,
    scores=(
        Score(
            yes_no(
                "analgesia_cost",
                "pain relief that costs mobility",
                meaning="Look at the medicines, the dose and its times. Keep the relief.",
            ),
            of=_COST,
            by=relief_that_costs_mobility,
            words="pain better by 2 points or 30 %, while dizziness, fatigue or concentration is a grade worse, the person drifts off (POSS 3 or more), the Timed Up and Go takes a fifth longer, or steps fell by a quarter, this project's default",
            missing="one cost is enough; no cost is said only where all were looked at",
            partial=True,
            source=SOURCE,
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    version="project measure, not validated",
    recall="since the change of pain relief",
    interval="2 to 4 weeks after each change of pain relief",
    licence=OWN,
    together=False,
    notes=(NOT_VALIDATED, "A person who had a time and is now unable counts as slower."),
    source=SOURCE,
    checked=Checked.FROM_KNOWLEDGE,
)

safe_mobility_goal = Instrument(
    "safe-mobility-goal",
    "Safe movement at the personal goal",
    measures="Whether this person moves within their own goal of pain, awake and without a fall.",
    area=AssessmentArea.FUNCTION,
    items=_SAFE,
    scores=(
        Score(
            yes_no("safe_mobility_goal_met", "safe movement at the personal goal"),
            of=_SAFE,
            by=moves_safely_at_the_goal,
            words="pain on movement no more than the goal, no new fall, and no drifting off (POSS 2 or less)",
            missing="one that is not met decides; yes needs all",
            partial=True,
            source=SOURCE,
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    version="project measure, not validated",
    recall="24 hours; falls since the last contact",
    interval="at every contact",
    licence=OWN,
    together=False,
    assessors=(Assessor.CLINICIAN, Assessor.PERSON),
    notes=(NOT_VALIDATED,),
    source=SOURCE,
    checked=Checked.FROM_KNOWLEDGE,
)
