"""The PHQ-2 and the GAD-2 as they are asked: free to use, and in their own words.

Why      Two questions each tell who needs the whole form, and a talk.
Misuse   In other words than these: then they are no PHQ and no GAD.
"""

from typing import Final

from trabecula.knowledge.instruments.mind.gad import control, nervous
from trabecula.knowledge.instruments.mind.phq import interest, mood
from trabecula.language.check_in import Question
from trabecula.language.fact import Fact

_HOW_OFTEN: Final = (
    (0, "not at all"),
    (1, "several days"),
    (2, "more than half the days"),
    (3, "nearly every day"),
)


def _bothered(item: Fact, by: str) -> Question:
    heading = f"Over the last 2 weeks, how often have you been bothered by {by}?"
    return Question(item, heading, answers=_HOW_OFTEN)


MOOD: Final = (
    _bothered(interest, "little interest or pleasure in doing things"),
    _bothered(mood, "feeling down, depressed, or hopeless"),
    _bothered(nervous, "feeling nervous, anxious or on edge"),
    _bothered(control, "not being able to stop or control worrying"),
)
