"""One session of exercise at home, as the person tells it.

These facts are this project's own, after the article's home programme and the dossier's rule on
pain after a session; the words are ours.
"""

from trabecula.knowledge.policy.shelf_lives import shelf_life_of_reports
from trabecula.language.fact import YesNo
from trabecula.language.number import Counted, Measured
from trabecula.language.quantity import Minutes, PainScore


def _pain(name: str, key: str, asks: str, meaning: str) -> Measured[PainScore]:
    return Measured(
        name,
        key,
        f"{asks}, from 0 to 10?",
        measured_in=PainScore,
        lowest=0,
        highest=10,
        meaning=f"{meaning}, 0 to 10.",
        keeps=shelf_life_of_reports,
    )


session_done = YesNo(
    "exercise session done",
    "session_done",
    "Was the planned exercise session done?",
    meaning="The session was done, in whole or in part.",
    keeps=shelf_life_of_reports,
)
session_minutes = Measured(
    "length of the exercise session",
    "session_minutes",
    "How many minutes did the session last?",
    measured_in=Minutes,
    lowest=0,
    highest=600,
    meaning="Minutes of exercise in one session, rests included.",
    keeps=shelf_life_of_reports,
)
session_effort = Counted(
    "effort of the exercise session",
    "session_effort",
    "How hard was the session, from 0 to 10?",
    lowest=0,
    highest=10,
    meaning="Effort of the session as the person felt it, 0 none to 10 as hard as can be.",
    keeps=shelf_life_of_reports,
)
pain_before_session = _pain(
    "pain before the session",
    "session_pain_before",
    "How strong was the pain just before the session",
    "Pain just before the session",
)
highest_pain_during_session = _pain(
    "highest pain during the session",
    "session_pain_highest",
    "How strong was the pain at its highest during the session",
    "Highest pain during the session",
)
pain_the_morning_after = _pain(
    "pain the morning after the session",
    "session_pain_next_morning",
    "How strong was the pain on the morning after the session",
    "Pain on the morning after the session",
)
