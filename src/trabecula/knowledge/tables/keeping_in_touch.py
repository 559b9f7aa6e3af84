"""How a person is asked, reminded and missed between visits, and who calls the family afterwards.

Why      Somebody who is not asked does not tell, and somebody who falls silent may be too unwell.
Misuse   To hold back an answer that is red, or a call that the person makes, for quiet hours. To
         call about missed reports in comfort care, or after a death.

A tired day has a form of two questions: the person chooses it, or it is offered after a missed one.
"""

from typing import Any, Final

from trabecula.knowledge.facts.check_ins import DAILY, SHORT, WEEKLY
from trabecula.knowledge.policy import check_ins, in_touch
from trabecula.knowledge.policy.monitoring import missed_reports_before_a_phone_call
from trabecula.knowledge.sources.monitoring import absolom_2021, basch_2017
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.criterion import Window, moment
from trabecula.language.follow_up import AfterMissed, AskedIn, CheckInForms, Reminders, State
from trabecula.language.quantity import Weeks
from trabecula.language.source import Checked, Citation
from trabecula.language.table import Entries, Entry

FORMS: Final = CheckInForms(
    daily=DAILY,
    weekly=WEEKLY,
    short=SHORT,
    every=in_touch.days_between_check_ins_by_default,
    daily_in=(
        AskedIn(State.UNCONTROLLED),
        AskedIn(State.AFTER_RADIOTHERAPY, check_ins.last_day_of_daily_scores),
        AskedIn(State.AFTER_A_CHANGE, check_ins.first_call_after_a_change_to),
    ),
)
REMINDERS: Final = Reminders(
    asked_at=in_touch.hour_of_a_check_in,
    after=in_touch.hours_until_a_reminder,
    quiet_from=in_touch.quiet_hours_begin,
    quiet_until=in_touch.quiet_hours_end,
)
AFTER_MISSED: Final = AfterMissed(
    reports=missed_reports_before_a_phone_call,
    within=in_touch.working_days_until_a_call_after_missed_reports,
    sooner=in_touch.working_days_until_a_call_after_a_change,
    recently=in_touch.time_in_which_a_change_is_recent,
)
BEREAVEMENT: Final = (
    Window(Weeks(0), in_touch.first_bereavement_contact_by),
    moment(in_touch.second_bereavement_contact),
    moment(in_touch.third_bereavement_contact),
)


def _row(name: str, holds: Any, *sources: Citation) -> Entry[str, Any]:
    return Entry(name, (name,), holds=holds, sources=sources, checked=Checked.FROM_KNOWLEDGE)


keeping_in_touch: Entries[str, Any] = Entries(
    "Keeping in touch",
    (
        _row(
            "check-ins",
            FORMS,
            panel.at("guideline dossier, section 9a"),
            basch_2017.at("design: symptom reports every week"),
        ),
        _row("reminders and quiet hours", REMINDERS, panel.at("a default of this project")),
        _row(
            "missed reports",
            AFTER_MISSED,
            panel.at("guideline dossier, section 9, row MON-04"),
            absolom_2021.at("seen: adherence of 64.7 %; nothing on how many missed reports to act on"),
        ),
        _row("leeway", in_touch.leeway_of_a_contact, panel.at("a default of this project")),
        _row("bereavement", BEREAVEMENT, panel.at("guideline dossier, section 6, row PSY-13")),
    ),
)  # fmt: skip
