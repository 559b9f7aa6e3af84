"""How what matters is said: goals and their levels, the order of priorities, what is open."""

from collections.abc import Iterable
from typing import Final

from trabecula.calculation.ranking import Ranking
from trabecula.language.priority import Priority
from trabecula.pathway.goal_links import GoalLink, Held
from trabecula.pathway.recommendations import Recommendation, Status
from trabecula.pathway.what_matters import Score, SoughtGoal, WhatMatters
from trabecula.pathway.wishes import Agent, Choice, Decision, Wish, WishKind
from trabecula.report.wording import said_day, said_list

TITLE: Final = "What matters to"
NO_GOALS: Final = "No goal is recorded: ask what the person wants to be able to do."
NOT_ASKED: Final = "Nobody has asked what matters most: the form is 'questionnaire what-matters'."
NO_COMMAND: Final = (
    "An order of what is shown first, never a choice: the person and the clinician choose."
)
NOT_SERVED: Final = "nothing in the plan serves it"
REPLAN: Final = "two reviews without gain: look at the plan for this goal again"
KINDS: Final = {
    WishKind.FEAR: "Fears",
    WishKind.TRADE_OFF: "What they would accept, and what not",
    WishKind.ESCALATION: "How far treatment goes",
    WishKind.HOSPICE: "Hospice",
    WishKind.TREATMENT_LIMIT: "Limits of treatment",
    WishKind.PLACE: "Where they want to be cared for",
    WishKind.DECLINED: "Declined, in their words",
    WishKind.TREATMENT: "Wishes for treatment",
    WishKind.CARE: "Wishes for care",
}


def said_order(ranking: Ranking[Priority]) -> str:
    """The order, what shares a place named together."""
    return ", then ".join(" or ".join(group) for group in ranking.groups)


def said_open(ranking: Ranking[Priority]) -> list[str]:
    """What the order leaves open, as questions to the person."""
    lines = [f"Which comes first: {' or '.join(group)}?" for group in ranking.ties]
    if ranking.gaps:
        places = said_list([str(place) for place in ranking.gaps])
        lines.append(f"What has place {places}? Nothing has, and something comes later.")
    if ranking.groups and ranking.unranked:
        lines.append(f"Where does this come: {', '.join(ranking.unranked)}? It has no place yet.")
    return lines


def said_goal(sought: SoughtGoal) -> list[tuple[str, str]]:
    """A goal in labelled parts, without its own words."""
    goal = sought.goal
    return [
        ("domain", goal.domain or "not said"),
        ("status", goal.status or "not said"),
        ("importance", "not said" if goal.importance is None else f"{goal.importance} of 10"),
        ("start", goal.baseline),
        ("target", goal.target),
        ("by", said_day(goal.due.day) if goal.due else "no date set"),
        ("stands at", said_level(sought)),
        ("", REPLAN if sought.replan else ""),
    ]


def said_level(sought: SoughtGoal) -> str:
    """The newest level, with what it means where that is written down."""
    if not sought.reviews:
        return "not reviewed yet"
    day = sought.reviews[-1].when
    on = f" on {said_day(day.day)}" if day else ""
    if sought.level is None:
        return f"two levels{on}: say which counts"
    means = dict(sought.goal.levels).get(sought.level, "")
    return f"{sought.level:+d}{f' ({means})' if means else ''}{on}"


def said_held(held: Iterable[Held]) -> list[str]:
    """Which statements hold a goal, of what, together where the same clears them."""
    by: dict[str, list[str]] = {}
    for one in held:
        named = f"{one.by.statement.title} ({one.by.statement.code}), {one.by.about.label}"
        by.setdefault(one.clears, []).append(named)
    return [f"{'; '.join(named)}. Cleared by: {clears}" for clears, named in by.items()]


def said_possible(held: Iterable[Held]) -> str:
    """What may hold a goal, as long as it is not known whether it applies."""
    named = dict.fromkeys(f"{one.by.statement.title} ({one.by.statement.code})" for one in held)
    return f"{', '.join(named)}: not known yet" if named else ""


def said_served(items: Iterable[Recommendation]) -> str:
    """What is planned for a goal; what waits for something else says so."""
    return ", ".join(
        dict.fromkeys(
            f"{item.statement.title} ({item.statement.code}"
            f"{', later' if item.status is Status.DEFERRED else ''})"
            for item in items
        )
    )


def said_limits(link: GoalLink) -> str:
    """The lesions and pains that limit a goal, and what else does."""
    return ", ".join((*(one.label for one in link.limited_by), *link.sought.goal.limits))


def said_score(score: Score) -> str:
    """The score of the goals that were reviewed, and what its middle means."""
    weighed = "by importance" if score.weighted else "all alike, as not each has its importance"
    goals = "1 goal" if score.of == 1 else f"{score.of} goals"
    return f"{score.value:.0f} ({goals}, weighed {weighed}; 50 is all reached as expected)"


def said_wish(wish: Wish) -> str:
    """A wish in its own words, the state in which it holds, who said it and when."""
    when = said_day(wish.when.day) if wish.when else "no date"
    only_if = f" If: {wish.only_if}." if wish.only_if else ""
    return f"{wish.text}{only_if} ({', '.join(filter(None, (wish.by, when, wish.origin)))})"


def said_agent(agent: Agent) -> str:
    """Who may decide, or may not, in which order, and how to reach them."""
    may = "may decide" if agent.permitted else "may NOT decide"
    about = ", ".join(filter(None, (agent.relation, agent.place, agent.contact)))
    what = f" on {', '.join(agent.decides)}" if agent.decides else ""
    return f"{agent.name or 'somebody not named'} ({about}) {may}{what}"


def said_decision(decision: Decision) -> str:
    """Who decided when, with whom."""
    day = said_day(decision.when.day) if decision.when else "no date"
    others = f" with {said_list(decision.with_whom)}" if decision.with_whom else ""
    return f"{day}, {decision.by or 'nobody named'}{others}"


def said_choice(choice: Choice) -> str:
    """One thing decided; the sentence that was kept, where there is one."""
    reason = f", because {choice.because}" if choice.because else ""
    return choice.said or f"{choice.outcome}: {choice.title} ({choice.code}){reason}"


def said_review(matters: WhatMatters) -> str:
    """When to ask again, and why then."""
    if matters.review_due is None:
        return NOT_ASKED
    return f"Ask again by {said_day(matters.review_due)}: {matters.review_because}."
