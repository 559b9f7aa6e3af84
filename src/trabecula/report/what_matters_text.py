"""What matters as text for a terminal, in the person's own words first."""

from collections.abc import Iterable, Sequence

from rich.console import RenderableType

from trabecula.pathway.facts import Facts
from trabecula.pathway.goal_links import GoalLink
from trabecula.pathway.what_matters import WhatMatters
from trabecula.report import what_matters_wording as words
from trabecula.report.console import bullets, printed, rows, said, section
from trabecula.report.wording import DRAFT_NOTICE, said_day


def render(
    matters: WhatMatters,
    links: Sequence[GoalLink],
    facts: Facts,
    width: int = 80,
    colour: bool = False,
) -> str:
    """What matters to one person, wrapped to ``width``; in colour only where that is set."""
    return printed(_parts(matters, links, facts), width, colour)


def _parts(
    matters: WhatMatters, links: Sequence[GoalLink], facts: Facts
) -> Iterable[RenderableType]:
    yield said(f"{words.TITLE} {facts.person.label}", "bold")
    yield said(f"As of {said_day(facts.as_of)} ({facts.as_of_because})")
    yield said(f"{DRAFT_NOTICE}.", "bold")
    yield from _goals(matters, links)
    yield from _order(matters)
    yield from _wishes(matters)
    yield from _decisions(matters)
    yield from section("Ask next")
    yield said(words.said_review(matters))
    yield bullets(fact.asks for fact in matters.ask)
    if facts.problems:
        yield from section("Could not be read")
        yield bullets(f"{problem.where}: {problem.what}" for problem in facts.problems)


def _goals(matters: WhatMatters, links: Sequence[GoalLink]) -> Iterable[RenderableType]:
    yield from section("Goals, in the person's own words", str(len(matters.goals)))
    if not matters.goals:
        yield said(words.NO_GOALS)
    of = {id(link.sought): link for link in links}
    for sought in matters.goals:
        yield said(sought.goal.text, "bold")
        yield rows(words.said_goal(sought))
        if (link := of.get(id(sought))) is not None:
            yield from _link(link)
    if matters.score is not None:
        yield said(f"Goal attainment score: {words.said_score(matters.score)}")


def _link(link: GoalLink) -> Iterable[RenderableType]:
    held = words.said_held(one for one in link.held if one.sure)
    may = words.said_possible(one for one in link.held if not one.sure)
    yield rows(
        [
            ("limited by", words.said_limits(link) or "not said: ask which pain or place"),
            ("planned for it", words.said_served(link.served_by) or words.NOT_SERVED),
            *(("held back by", line) for line in held),
            ("may be held by", may),
            *(("allowed load", f"{lesion.label}: {row.name}") for lesion, row in link.loads),
        ]
    )


def _order(matters: WhatMatters) -> Iterable[RenderableType]:
    yield from section("What comes first")
    order = words.said_order(matters.ranking)
    yield said(f"{order}." if order else words.NOT_ASKED)
    yield bullets(words.said_open(matters.ranking))
    yield bullets(f"{one.fact.name}: {one.in_words()}; ask which" for one in matters.conflicts)
    pain = matters.acceptable_pain
    if pain is not None and pain.value is not None:
        yield said(f"Acceptable pain: {pain.in_words()}.")
    yield said(words.NO_COMMAND, "dim")


def _wishes(matters: WhatMatters) -> Iterable[RenderableType]:
    yield from section("Declined")
    yield bullets(matters.declined_words)
    if not matters.declined:
        yield said("Nothing is declined." if matters.not_declined else "Not asked.")
    for kind, title in words.KINDS.items():
        if wishes := matters.said(kind):
            yield from section(title)
            yield bullets(map(words.said_wish, wishes))
    if matters.agents:
        yield from section("Who decides for the person if they cannot")
        yield bullets(map(words.said_agent, matters.agents))


def _decisions(matters: WhatMatters) -> Iterable[RenderableType]:
    if matters.decisions:
        yield from section("What was decided")
    for decision in matters.decisions:
        yield said(words.said_decision(decision), "bold")
        yield bullets(map(words.said_choice, decision.choices))
