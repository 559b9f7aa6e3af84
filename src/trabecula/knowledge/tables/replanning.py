"""What opens a planning visit, whatever the date of the next one.

Why      A plan fails quietly: each signal alone is explained away.
Misuse   To open one for each signal on the same day: one visit answers them all. To wait for a
         trigger when the person asks.
"""

from trabecula.knowledge.facts.cancer import new_progression, recent_skeletal_event
from trabecula.knowledge.facts.function import fall_since_last_contact, walking_level_lost
from trabecula.knowledge.facts.goals import transition_planned
from trabecula.knowledge.facts.mind import cognitive_screen_positive
from trabecula.knowledge.facts.opioid import sedation
from trabecula.knowledge.facts.pain import average_pain, pain_goal
from trabecula.knowledge.facts.person import carer_strain
from trabecula.knowledge.policy import replanning as policy
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.criterion import Criterion, judged
from trabecula.language.source import Checked
from trabecula.language.table import Entries, Entry


def _trigger(criterion: Criterion) -> Entry[str, Criterion]:
    return Entry(
        criterion.says,
        (criterion.says,),
        holds=criterion,
        sources=(panel.at("guideline dossier, section 9d"),),
        checked=Checked.FROM_KNOWLEDGE,
    )


replanning = Entries(
    "Triggers of a planning visit",
    (
        _trigger(judged("A red alert (MON-01) was closed")),
        _trigger(
            Criterion(
                "Amber alerts (MON-02)",
                judged=True,
                times=policy.amber_alerts_that_open_a_planning_visit,
                within=policy.days_in_which_amber_alerts_are_counted,
            )
        ),
        _trigger(
            Criterion(
                "Pain above the goal",
                average_pain > pain_goal,
                lasting=policy.time_above_goal_that_opens_a_planning_visit,
            )
        ),
        _trigger(judged("A response check failed (table of response times)")),
        _trigger(
            Criterion(
                "New site, skeletal event, progression or line of therapy",
                recent_skeletal_event | new_progression,
                judged=True,
            )
        ),
        _trigger(
            Criterion(
                "A walking level is lost, or a fall", walking_level_lost | fall_since_last_contact
            )
        ),
        _trigger(
            Criterion(
                "Sedation, or a change in thinking",
                (sedation >= policy.sedation_that_opens_a_planning_visit)
                | cognitive_screen_positive,
                judged=True,
            )
        ),
        _trigger(judged("PHQ-9 or GAD-7 has risen by a band")),
        _trigger(judged("Weight loss has risen by a band")),
        _trigger(judged("The person's priority has changed")),
        _trigger(Criterion("Carer strain", carer_strain)),
        _trigger(judged("Life expectancy has changed its band")),
        _trigger(Criterion("Change of setting or team", transition_planned)),
        _trigger(judged("Time since the last plan", after=policy.longest_time_between_plans)),
    ),
)
