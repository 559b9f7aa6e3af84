"""Telling how things are between visits: a weekly report, or a weekly call.

Why      Pain and weakness that are told early are treated early.
Misuse   To count on a report in an emergency: there is always a number to call. To promise a longer
         life: the larger trial found none.
"""

from typing import Final

from trabecula.knowledge.effects.support import weekly_reports
from trabecula.knowledge.options.needs import watching
from trabecula.knowledge.options.rows import comes_before, goes_with, struck_where
from trabecula.knowledge.statements.goals_of_care.last_days import (
    LAST_DAYS,
    comfort_care_in_the_last_days_or_weeks,
)
from trabecula.knowledge.statements.goals_of_care.social_need import social_work_for_a_social_need
from trabecula.knowledge.statements.monitoring.missed_reports import (
    phone_call_after_missed_reports,
)
from trabecula.knowledge.statements.monitoring.pain_above_goal import (
    new_plan_for_pain_above_the_goal,
)
from trabecula.knowledge.statements.monitoring.report_from_home import (
    review_of_a_report_within_72_hours,
    review_of_unchanged_symptoms_at_the_next_visit,
    same_day_call_for_severe_or_worse_symptoms,
)
from trabecula.knowledge.statements.monitoring.walking_and_steps import (
    same_week_review_of_falling_function,
)
from trabecula.language.option import Option, PlainWords
from trabecula.language.statement import Modality, Role

_SAFETY: Final = comes_before(
    "A number that is answered day and night in hand, and the signs for which to call it at once",
    Role.NURSING,
    by=same_day_call_for_severe_or_worse_symptoms,
)
_SILENCE: Final = goes_with(
    "A call where reports stay away: silence is not wellness",
    Role.NURSING,
    of=phone_call_after_missed_reports,
    days=14,
)
_WHEN: Final = (
    same_day_call_for_severe_or_worse_symptoms,
    review_of_a_report_within_72_hours,
    review_of_unchanged_symptoms_at_the_next_visit,
    new_plan_for_pain_above_the_goal,
    same_week_review_of_falling_function,
)

weekly_report = Option(
    "a weekly report from home, with a nurse who answers alerts",
    code="OPT-WEEKLY-REPORT",
    need=watching,
    offered_by=_WHEN,
    struck=(
        struck_where(
            "days or weeks are left, so that somebody calls or comes",
            LAST_DAYS,
            by=comfort_care_in_the_last_days_or_weeks,
        ),
    ),
    before=(_SAFETY,),
    with_it=(_SILENCE,),
    effect=weekly_reports,
    modality=Modality.MONITORING,
    owner=(Role.NURSING,),
    plain=PlainWords(
        what="Once a week you answer some short questions on a phone or computer. A nurse looks at them and calls you if something is wrong.",
        to_do="It takes a few minutes a week. Answer also when you are well.",
        can_go_wrong="It is not for an emergency. New weakness, numbness, a fall or fever means: call at once.",
        if_not="If it is a burden, a nurse can call you in its place.",
    ),
    declined_with=frozenset({"video_or_telephone"}),
    sources=same_day_call_for_severe_or_worse_symptoms.sources,
    checked=review_of_a_report_within_72_hours.checked,
)

weekly_call = Option(
    "a weekly call from a nurse",
    code="OPT-WEEKLY-CALL",
    need=watching,
    offered_by=(*_WHEN, phone_call_after_missed_reports, social_work_for_a_social_need),
    before=(_SAFETY,),
    with_it=(_SILENCE,),
    effect=weekly_reports,
    modality=Modality.MONITORING,
    owner=(Role.NURSING,),
    plain=PlainWords(
        what="A nurse calls you once a week and asks how you are. You need no computer.",
        to_do="Agree on a day and a time. Have a list of what troubles you.",
        can_go_wrong="It is not for an emergency. New weakness, numbness, a fall or fever means: call at once.",
        if_not="If calls do not suit you, someone can see you in person.",
    ),
    declined_with=frozenset({"video_or_telephone"}),
    sources=same_day_call_for_severe_or_worse_symptoms.sources,
    checked=phone_call_after_missed_reports.checked,
)
