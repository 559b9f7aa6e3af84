"""Personal goal: is the pain little enough for this person?

Why      The goal says when treatment has done what it was for; people differ in it.
Misuse   To take response for it: in severe pain nearly half of those who miss their goal count as
         responders, in mild pain half of those who reach it do not. To ask for a goal without
         saying at what: at rest, or walking.
"""

from dataclasses import replace
from typing import Final

from trabecula.calculation.numerical_rating import is_within_goal
from trabecula.knowledge.facts.each_pain import pain_here_at_rest, pain_here_on_movement
from trabecula.knowledge.facts.pain import pain_goal, worst_pain
from trabecula.knowledge.instruments.items import yes_no
from trabecula.knowledge.instruments.pain.of_a_pain import of_a_pain
from trabecula.knowledge.instruments.pain.severity import FREE
from trabecula.knowledge.sources.instruments_of_pain import dalal_2012
from trabecula.language.condition import About
from trabecula.language.fact import Fact
from trabecula.language.instrument import AssessmentArea, Assessor, Instrument, Score
from trabecula.language.source import Checked

GOAL: Final = dalal_2012.at("abstract: personal goal")
NOTES: Final = (
    "Goals were 3 in the median (2 to 3 in the middle half), and stable.",
    "Response against the goal: sensitivity 98 % and specificity 54 % in severe pain, 52 % and 98 % in mild pain (Dalal 2012); 83 % and 77 % over all (Arthur 2018).",
)

goal_at_rest = replace(
    pain_goal,
    name="personal pain goal at rest",
    key="pain_goal_rest",
    asks="With what level of pain at rest, from 0 to 10, would this person be comfortable?",
    meaning="The person's own acceptable level of pain at rest, 0 to 10.",
)
goal_on_movement = replace(
    pain_goal,
    name="personal pain goal on movement",
    key="pain_goal_movement",
    asks="With what level of pain, from 0 to 10, would this person be comfortable while walking?",
    meaning="The person's own acceptable level of pain while walking or moving, 0 to 10.",
)


def _met(gives: Fact, pain: Fact, goal: Fact) -> Score:
    return Score(
        gives,
        of=(pain, goal),
        by=is_within_goal,
        words=f"{pain.name} is no more than the goal",
        source=GOAL,
        checked=Checked.YES,
    )


personal_goal = Instrument(
    "pain-goal",
    "Personal pain goal",
    measures="Whether worst pain is within what the person accepts.",
    area=AssessmentArea.PAIN,
    items=(worst_pain, pain_goal),
    scores=(_met(yes_no("pain_goal_met", "worst pain within the goal"), worst_pain, pain_goal),),
    version="pain no more than the goal",
    recall="24 hours",
    interval="the goal monthly, or when aims change; the pain at every contact",
    licence=FREE,
    together=False,
    self_report=True,
    assessors=(Assessor.PERSON,),
    notes=NOTES,
    source=GOAL,
    checked=Checked.YES,
)

personal_goal_by_activity = Instrument(
    "pain-goal-activity",
    "Personal pain goal at rest and while walking",
    measures="Whether one pain is within what the person accepts, at rest and on movement.",
    area=AssessmentArea.PAIN,
    about=About.PAIN,
    items=(pain_here_at_rest, pain_here_on_movement, goal_at_rest, goal_on_movement),
    scores=(
        _met(
            of_a_pain(yes_no("pain_goal_rest_met", "pain at rest within the goal")),
            pain_here_at_rest,
            goal_at_rest,
        ),
        _met(
            of_a_pain(yes_no("pain_goal_movement_met", "pain on movement within the goal")),
            pain_here_on_movement,
            goal_on_movement,
        ),
    ),
    version="pain no more than the goal",
    recall="24 hours",
    interval="the goals monthly, or when aims change; the pain at every contact",
    licence=FREE,
    together=False,
    self_report=True,
    assessors=(Assessor.PERSON,),
    notes=NOTES,
    source=GOAL,
    checked=Checked.YES,
)
