"""How often someone is in touch, by the state that the person is in.

Why      Reports every week found trouble earlier than waiting for the next visit did.
Misuse   To call less often than the person asks. To call the family after a death: then only
         bereavement care is left. Several states can hold at once: the closest contact counts.

No guideline gives these times: they lean on trials of weekly symptom reports and of palliative
visits every four weeks. S5 is the state of whoever is in no other.
"""

from trabecula.knowledge.facts.pain import pain_goal, worst_pain
from trabecula.knowledge.facts.prognosis import life_expectancy
from trabecula.knowledge.facts.radiotherapy import time_since_radiotherapy
from trabecula.knowledge.policy import check_ins as policy
from trabecula.knowledge.policy.changes_that_count import relative_fall_in_pain_that_is_a_benefit
from trabecula.knowledge.policy.emergencies import severe_pain
from trabecula.knowledge.policy.radiotherapy import end_of_response_check
from trabecula.knowledge.sources.goals_of_care import greer_2024
from trabecula.knowledge.sources.monitoring import basch_2017, basch_2025
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.knowledge.statements.goals_of_care.last_days import (
    comfort_care_in_the_last_days_or_weeks,
)
from trabecula.knowledge.statements.psychological_care.bereavement import bereavement_care
from trabecula.language.criterion import Criterion, Window, judged, moment
from trabecula.language.follow_up import CheckIns, Contact, Means, Once, Repeated, State
from trabecula.language.quantity import Days, Hours
from trabecula.language.source import Checked
from trabecula.language.table import Entries, Entry

SOURCES = (
    panel.at("guideline dossier, section 9a"),
    basch_2017.at("design: symptom reports every week"),
    basch_2025.at("design: symptom reports every week"),
    greer_2024.at("design: visit or video every 4 weeks"),
)


def _state(
    state: State,
    enters: Criterion,
    *contacts: Contact,
    leaves: tuple[Criterion, ...],
    says: str = "",
) -> Entry[State, CheckIns]:
    holds = CheckIns(enters, contacts, leaves, says)
    return Entry(state, (state,), holds=holds, sources=SOURCES, checked=Checked.FROM_KNOWLEDGE)


check_ins = Entries(
    "Check-ins by state",
    (
        _state(
            State.EMERGENCY,
            judged("A statement of the emergencies that is immediate applies"),
            leaves=(judged("A clinician has closed the emergency"),),
            says="Continuous, as an inpatient.",
        ),
        _state(
            State.UNCONTROLLED,
            Criterion("Severe pain, or pain above the goal while doses are titrated", (worst_pain >= severe_pain) | (worst_pain > pain_goal), judged=True),
            Once(Means.CALL, Window(Hours(0), policy.call_about_severe_pain_within)),
            Repeated(Means.CALL, moment(policy.days_between_calls_about_severe_pain)),
            leaves=(
                Criterion("Pain at the goal or below", worst_pain <= pain_goal, lasting=policy.time_within_goal_before_calls_end),
                Criterion("Pain has fallen enough", amounts=(relative_fall_in_pain_that_is_a_benefit,), lasting=policy.time_within_goal_before_calls_end),
            ),
        ),
        _state(
            State.AFTER_A_CHANGE,
            judged("An opioid is new or raised, an adjuvant is new, a block was done, or the person was discharged"),
            Once(Means.CALL, Window(policy.first_call_after_a_change_from, policy.first_call_after_a_change_to)),
            Once(Means.CONTACT, moment(policy.second_contact_after_a_change)),
            Repeated(Means.CONTACT, moment(policy.weeks_between_contacts_after_a_change), times=policy.weekly_contacts_after_a_change),
            leaves=(judged("Stable weeks", lasting=policy.stable_weeks_after_a_change),),
        ),
        _state(
            State.AFTER_RADIOTHERAPY,
            Criterion("Radiotherapy has finished", time_since_radiotherapy <= end_of_response_check),
            Repeated(Means.SCORE, moment(policy.days_between_scores_after_radiotherapy), during=Window(Days(0), policy.last_day_of_daily_scores)),
            Repeated(Means.SCORE, moment(policy.weeks_between_scores_after_radiotherapy), during=Window(policy.first_week_of_weekly_scores, policy.last_week_of_weekly_scores)),
            Once(Means.SCORE, moment(policy.late_score_after_radiotherapy)),
            Once(Means.SCORE, moment(end_of_response_check)),
            leaves=(
                Criterion("The last score is due", time_since_radiotherapy > end_of_response_check),
                judged("The site is treated again"),
            ),
        ),
        _state(
            State.AFTER_A_PROCEDURE,
            judged("Augmentation, ablation or fixation was done"),
            Once(Means.CONTACT, Window(policy.first_look_after_a_procedure_from, policy.first_look_after_a_procedure_to)),
            Once(Means.CONTACT, moment(policy.second_look_after_a_procedure)),
            Once(Means.CONTACT, moment(policy.third_look_after_a_procedure)),
            Once(Means.CONTACT, moment(policy.last_look_after_a_procedure)),
            leaves=(judged("Cleared by who did it"),),
        ),
        _state(
            State.STABLE_UNDER_TREATMENT,
            judged("No other state holds"),
            Repeated(Means.REPORT, moment(policy.weeks_between_reports_under_treatment)),
            Repeated(Means.VISIT, moment(policy.weeks_between_visits_under_treatment)),
            leaves=(judged("Another state is entered"),),
        ),
        _state(
            State.MAINTENANCE,
            judged("Nothing has changed", lasting=policy.months_without_change_for_maintenance),
            Repeated(Means.REPORT, Window(policy.weeks_between_reports_under_treatment, policy.weeks_between_reports_at_most)),
            Repeated(Means.VISIT, Window(policy.weeks_between_visits_under_treatment, policy.weeks_between_visits_at_most)),
            leaves=(judged("Something changes"),),
        ),
        _state(
            State.LAST_WEEKS,
            Criterion("The last weeks of life are expected", life_expectancy <= policy.life_expectancy_of_last_weeks),
            Repeated(Means.CONTACT, moment(Days(7)), contacts=Window(policy.fewest_contacts_a_week_in_last_weeks, policy.most_contacts_a_week_in_last_weeks)),
            leaves=(judged("Death, or recovery"),),
        ),
        _state(
            State.COMFORT,
            Criterion("Comfort care (GOC-09)", comfort_care_in_the_last_days_or_weeks.condition),
            leaves=(Criterion("Death: bereavement care (PSY-13)", bereavement_care.condition, judged=True),),
            says="As the family or the hospice wishes; alerts in comfort mode.",
        ),
    ),
)  # fmt: skip
