"""How what matters is asked: by priority, what is declined, acceptable pain, and when again."""

from trabecula.knowledge.facts import priorities
from trabecula.knowledge.facts.pain import pain_goal
from trabecula.knowledge.policy.shelf_lives import shelf_life_of_priorities
from trabecula.knowledge.tables.goal_ties import goal_ties
from trabecula.knowledge.tables.loading_by_site import loading_by_site
from trabecula.language.goal import Elicitation
from trabecula.language.priority import Priority

ELICITATION = Elicitation(
    ranks={
        Priority.INDEPENDENCE: priorities.rank_of_independence,
        Priority.WORK: priorities.rank_of_work,
        Priority.LESS_MEDICATION: priorities.rank_of_less_medication,
        Priority.FAST_RELIEF: priorities.rank_of_fast_relief,
        Priority.ALERTNESS: priorities.rank_of_alertness,
        Priority.TIME_AT_HOME: priorities.rank_of_time_at_home,
        Priority.LONGEVITY: priorities.rank_of_longevity,
    },
    declined=priorities.declined,
    acceptable_pain=pain_goal,
    review_after=shelf_life_of_priorities,
    renewed_by=priorities.RENEWED_BY,
    ties=goal_ties,
    loads=loading_by_site,
)
