"""What opens a planning visit, whatever the date of the next one.

Why      A plan fails quietly: each signal alone is explained away.
Misuse   To open one for each signal on the same day: one visit answers them all. To wait for a
         trigger when the person asks.
"""

from trabecula.knowledge import planning_visit as look
from trabecula.knowledge.facts.cancer import new_progression, recent_skeletal_event
from trabecula.knowledge.facts.function import fall_since_last_contact, walking_level_lost
from trabecula.knowledge.facts.goals import transition_planned
from trabecula.knowledge.facts.mind import cognitive_screen_positive
from trabecula.knowledge.facts.opioid import sedation
from trabecula.knowledge.facts.pain import average_pain, pain_goal, worst_pain
from trabecula.knowledge.facts.person import carer_strain
from trabecula.knowledge.facts.systemic_treatment_groups import (
    all_systemic_treatments,
    systemic_treatment_groups,
)
from trabecula.knowledge.planning_scales import LIFE_EXPECTANCY, MOOD, WEIGHT_LOSS
from trabecula.knowledge.policy import replanning as policy
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.condition import Condition
from trabecula.language.criterion import Criterion, judged
from trabecula.language.monitoring import Level
from trabecula.language.replanning import (
    AlertClosed,
    AlertsRaised,
    BandChanged,
    LookAt,
    NewInTheRecord,
    OrderChanged,
    ResponseFailed,
    Teller,
    TimeSincePlan,
    Trigger,
)
from trabecula.language.source import Checked
from trabecula.language.table import Entries, Entry


def _trigger(
    criterion: Criterion,
    *looks: LookAt,
    told_by: Teller | None = None,
    not_where: Condition | None = None,
) -> Entry[str, Trigger]:
    return Entry(
        criterion.says,
        (criterion.says,),
        holds=Trigger(criterion, told_by=told_by, not_where=not_where, looks=looks),
        sources=(panel.at("guideline dossier, section 9d"),),
        checked=Checked.FROM_KNOWLEDGE,
    )


replanning = Entries(
    "Triggers of a planning visit",
    (
        _trigger(
            judged("A red alert was closed"),
            look.what_was_done,
            look.neurology,
            look.bone,
            look.site,
            look.alertness,
            look.local_treatment,
            told_by=AlertClosed(Level.RED),
        ),
        _trigger(
            Criterion(
                "Amber alerts",
                judged=True,
                times=policy.amber_alerts_that_open_a_planning_visit,
                within=policy.days_in_which_amber_alerts_are_counted,
            ),
            look.what_was_done,
            look.site,
            look.doses,
            look.side_effects,
            look.local_treatment,
            told_by=AlertsRaised(Level.AMBER),
        ),
        _trigger(
            Criterion(
                "Pain above the goal",
                average_pain > pain_goal,
                lasting=policy.time_above_goal_that_opens_a_planning_visit,
            ),
            look.mechanism,
            look.site,
            look.local_treatment,
            look.interference,
            look.doses,
            look.mood_and_sleep,
            not_where=worst_pain <= pain_goal,
        ),
        _trigger(
            judged("A response check failed (table of response times)"),
            look.next_treatment,
            look.mechanism,
            look.site,
            look.local_treatment,
            look.doses,
            told_by=ResponseFailed(),
        ),
        _trigger(
            Criterion(
                "New site, skeletal event, progression or line of therapy",
                recent_skeletal_event | new_progression,
                judged=True,
            ),
            look.disease,
            look.site,
            look.bone,
            look.neurology,
            look.local_treatment,
            look.with_cancer_medicines,
            told_by=NewInTheRecord(
                sites=True,
                medicines=(*systemic_treatment_groups.values(), all_systemic_treatments),
            ),
        ),
        _trigger(
            Criterion(
                "A walking level is lost, or a fall", walking_level_lost | fall_since_last_contact
            ),
            look.neurology,
            look.bone,
            look.alertness,
            look.blood,
            look.mood_and_sleep,
            look.falls,
            look.exercise,
        ),
        _trigger(
            Criterion(
                "Sedation, or a change in thinking",
                (sedation >= policy.sedation_that_opens_a_planning_visit)
                | cognitive_screen_positive,
                judged=True,
            ),
            look.alertness,
            look.thinking,
            look.local_treatment,
            look.falls,
        ),
        _trigger(
            judged("PHQ-9 or GAD-7 has risen by a band"),
            look.mood_and_sleep,
            look.interference,
            look.doses,
            look.carer,
            told_by=BandChanged(MOOD),
        ),
        _trigger(
            judged("Weight loss has risen by a band"),
            look.food,
            look.side_effects,
            look.mood_and_sleep,
            look.time_left,
            told_by=BandChanged(WEIGHT_LOSS),
        ),
        _trigger(
            judged("The person's priority has changed"),
            look.what_matters,
            told_by=OrderChanged(),
        ),
        _trigger(
            Criterion("Carer strain", carer_strain),
            look.carer,
            look.hand_over,
            look.what_matters,
        ),
        _trigger(
            judged("Life expectancy has changed its band"),
            look.time_left,
            look.what_matters,
            look.local_treatment,
            told_by=BandChanged(LIFE_EXPECTANCY, either_way=True),
        ),
        _trigger(
            Criterion("Change of setting or team", transition_planned),
            look.hand_over,
            look.doses,
            look.carer,
            told_by=NewInTheRecord(stays=True),
        ),
        _trigger(
            judged("Time since the last plan", after=policy.longest_time_between_plans),
            look.what_matters,
            look.doses,
            look.side_effects,
            look.mood_and_sleep,
            look.exercise,
            look.time_left,
            told_by=TimeSincePlan(),
        ),
    ),
)
