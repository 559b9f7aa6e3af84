"""Breakthrough pain: is it one?

Why      Rescue medicine is for breakthrough pain; where the background is not controlled, the
         background comes first.
Misuse   To call every exacerbation breakthrough pain. To take pain at the end of a dose for it: the
         background dose, or its interval, is too small.
"""

from typing import Final

from trabecula.calculation.breakthrough_pain import breakthrough_class
from trabecula.calculation.numerical_rating import is_background_controlled
from trabecula.knowledge.facts.pain import pain_goal
from trabecula.knowledge.instruments.items import chosen, rated, yes_no
from trabecula.knowledge.instruments.pain.severity import FREE
from trabecula.knowledge.sources.instruments_of_pain import (
    background_control,
    davies_2009,
)
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.instrument import AssessmentArea, Assessor, Instrument, Licence, Score
from trabecula.language.source import Checked

_CONTROLLED: Final = panel.at("errata of the dossiers: 3 or less, or the personal goal")

background = yes_no("btcp_background", "background pain")
controlled = yes_no(
    "btcp_controlled",
    "background pain adequately controlled",
    meaning="For more than 12 hours a day, over the last day to week and on a stable regimen, it is absent, 3 or less, or no more than the person's own goal.",
)
transient = yes_no("btcp_transient", "transient exacerbations of pain")
_QUESTIONS: Final = (background, controlled, transient)

background_level = rated(
    "btcp_background_level",
    "background pain for most of the day",
    0,
    10,
    meaning="What background pain does not exceed for more than 12 hours a day, over the last day to week and on a stable regimen.",
)
breakthrough_pain = Instrument(
    "breakthrough-pain",
    "Breakthrough pain by three questions",
    measures="Whether exacerbations of pain are breakthrough cancer pain.",
    area=AssessmentArea.PAIN,
    items=_QUESTIONS,
    scores=(
        Score(
            chosen(
                "btcp_class",
                "kind of exacerbation",
                ("breakthrough_pain", "background_uncontrolled", "no_background_pain", "none"),
                words=(
                    ("breakthrough_pain", "breakthrough pain"),
                    ("background_uncontrolled", "background pain not controlled"),
                    ("no_background_pain", "no background pain: episodes to be assessed anew"),
                    ("none", "no exacerbations"),
                ),
                meaning="Where the background is not controlled it is treated first: this is not breakthrough pain.",
            ),
            of=_QUESTIONS,
            by=breakthrough_class,
            words="three times yes is breakthrough pain; the first no decides",
            source=davies_2009.at("three questions; the names of the other outcomes are ours"),
            checked=Checked.YES,
        ),
    ),
    version="Davies 2009",
    recall="24 hours to 7 days",
    interval="at every contact while doses are titrated, and when pain changes",
    licence=Licence("A published algorithm, in words of our own."),
    self_report=True,
    assessors=(Assessor.PERSON, Assessor.CLINICIAN),
    notes=(
        "Controlled has two readings: this project takes 3 or less, or the person's own goal; Portenoy and Davies have mild as 4 or less.",
    ),
    source=davies_2009.at("diagnostic algorithm"),
    checked=Checked.YES,
)

background_pain = Instrument(
    "background-pain",
    "Control of background pain",
    measures="Whether the level of background pain counts as controlled.",
    area=AssessmentArea.PAIN,
    items=(background_level, pain_goal),
    scores=(
        Score(
            yes_no(
                "btcp_background_mild",
                "background pain at a controlled level",
                meaning="A help to answer the question for control; it does not answer it.",
            ),
            of=(background_level, pain_goal),
            by=is_background_controlled,
            words="3 or less, or no more than the personal goal",
            missing="3 or less decides without the goal",
            partial=True,
            source=_CONTROLLED,
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    version="3 or less, or the personal goal",
    recall="24 hours to 7 days",
    interval="with the three questions on breakthrough pain",
    licence=FREE,
    self_report=True,
    assessors=(Assessor.PERSON,),
    notes=("The other reading is 4 or less (Portenoy and Hagen 1990; Davies 2013).",),
    source=background_control.at("mild for more than 12 hours a day"),
    checked=Checked.FROM_KNOWLEDGE,
)
