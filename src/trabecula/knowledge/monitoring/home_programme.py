"""How exercise at home is followed: sessions, what pain did, and guidance from afar.

Why      A programme that nobody asks about is given up, or goes on through a bone that hurts.
Misuse   To count a session that nobody told of as one that was left out. To raise the load because
         a diary is quiet: a physiotherapist raises it (REH-05), and stops it first (REH-06).
"""

from typing import Final

from trabecula.knowledge.facts import exercise_sessions as session
from trabecula.knowledge.facts.function import pain_rise_with_exercise, weeks_of_exercise_tolerated
from trabecula.knowledge.in_touch import CALLS, VIDEO
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.knowledge.statements.rehabilitation.exercise_dose import (
    exercise_stop_after_a_rise_in_pain,
)
from trabecula.knowledge.statements.rehabilitation.remote_rehabilitation import (
    remote_rehabilitation_programme,
)
from trabecula.language.home_programme import HomeProgrammeRules, SessionFacts
from trabecula.language.medicine import MedicineClass
from trabecula.language.source import Checked

HOME_PROGRAMME: Final = HomeProgrammeRules(
    session=SessionFacts(
        session.session_done,
        session.session_minutes,
        session.session_effort,
        session.pain_before_session,
        session.highest_pain_during_session,
        session.pain_the_morning_after,
    ),
    intervention="exercise",
    rise=pain_rise_with_exercise,
    weeks=weeks_of_exercise_tolerated,
    pain_medicines=(
        MedicineClass.NON_OPIOID_ANALGESIC,
        MedicineClass.NSAID,
        MedicineClass.TOPICAL_NSAID,
        MedicineClass.TOPICAL_ANALGESIC,
        MedicineClass.CORTICOSTEROID,
        MedicineClass.OPIOID,
        MedicineClass.GABAPENTINOID,
        MedicineClass.SNRI,
        MedicineClass.TRICYCLIC,
        MedicineClass.ANTICONVULSANT,
        MedicineClass.NMDA_ANTAGONIST,
    ),
    stop=exercise_stop_after_a_rise_in_pain,
    remote=remote_rehabilitation_programme,
    contacts=(*VIDEO, *CALLS),
    source=panel.at(
        "guideline dossier, rows REH-05, REH-06 and REH-18, section 5c; capability S46"
    ),
    checked=Checked.FROM_KNOWLEDGE,
)
