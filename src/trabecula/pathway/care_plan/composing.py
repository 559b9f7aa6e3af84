"""Composing: from an alternative to its care plan."""

from collections.abc import Iterable

from trabecula.language.answer import Answer
from trabecula.pathway.care_plan.asking import decisions_of, questions_of
from trabecula.pathway.care_plan.care_plan import CarePlan
from trabecula.pathway.care_plan.dating import dated, in_order
from trabecula.pathway.care_plan.decided import Choices
from trabecula.pathway.care_plan.demand import demands
from trabecula.pathway.care_plan.handing_over import transfer
from trabecula.pathway.care_plan.known import known_of
from trabecula.pathway.care_plan.leaving import Leaving
from trabecula.pathway.care_plan.packet import team_meeting
from trabecula.pathway.care_plan.placing import Placing
from trabecula.pathway.care_plan.reviewing import reviews
from trabecula.pathway.care_plan.scheduling import schedule
from trabecula.pathway.options.alternative import Alternative
from trabecula.pathway.options.weighed import Options
from trabecula.pathway.plan import Plan, compose
from trabecula.pathway.taken.known import Known
from trabecula.pathway.wishes import Decision


def care_plan(
    options: Options,
    alternative: Alternative,
    decisions: Iterable[Decision] = (),
    plan: Plan | None = None,
) -> CarePlan:
    """The care plan of an alternative; ``plan`` is what applies, where it is composed already.

    Raises ``ValueError`` where the edition does not say how a plan is followed, or where its tasks
    would wait for each other.
    """
    recommendations = options.recommendations
    follow_up = recommendations.edition.edition.follow_up
    if follow_up is None:
        raise ValueError("this edition does not say how a plan is followed")
    plan = plan or compose(recommendations)
    decisions = tuple(decisions)
    choices = Choices(decisions)
    placing = Placing(plan, alternative.options, choices)
    board = placing.run()
    left = Leaving(options, plan, alternative, choices, placing).run()
    known = Known(known_of(recommendations.facts.person), recommendations.edition.policy)
    died = known.answer(follow_up.death) is Answer.APPLIES
    asked = () if died else questions_of(plan, left)
    open_ = decisions_of(plan, options, alternative, choices, board)
    for draft in (*asked, *open_):
        board.put(draft)
    as_of, policy = recommendations.facts.as_of, recommendations.edition.policy
    tasks = dated(board, as_of)
    tasks = in_order((*tasks, *reviews(tasks, follow_up.looks, policy, as_of)))
    return CarePlan(
        options,
        plan,
        alternative,
        decisions,
        tasks,
        left,
        demands(alternative.options),
        schedule(tasks, plan, follow_up),
        team_meeting(options, plan, follow_up),
        transfer(recommendations, follow_up),
    )
