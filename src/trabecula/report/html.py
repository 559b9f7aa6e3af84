"""A plan as one page that needs nothing else, and the list of several people."""

from collections.abc import Iterable
from dataclasses import dataclass

from trabecula.pathway.assessment import Assessment
from trabecula.pathway.plan import Plan
from trabecula.pathway.record import Person
from trabecula.report import care_plan_wording
from trabecula.report.page import by_need, need
from trabecula.report.page import page as page_of
from trabecula.report.plan_work import Work, about, before
from trabecula.report.templating import rendered


@dataclass(frozen=True, slots=True)
class Listed:
    """One person of an index: where the page of the plan is, what it is made of, and the story.

    ``beside`` are the other pages of the person: what each is, and where.
    """

    href: str
    plan: Plan
    assessment: Assessment
    person: Person | None = None
    story: str = ""
    beside: tuple[tuple[str, str], ...] = ()


def render(
    plan: Plan, assessment: Assessment, person: Person | None = None, work: Work | None = None
) -> str:
    """The page of one person, with the work of one alternative where it is given.

    Text from a record is stripped and escaped.
    """
    page = page_of(plan, assessment, person)
    cards = [*(card for group in page.groups for card in group.cards), *page.held]
    return rendered(
        "plan.html",
        page=page,
        work=work,
        work_words=care_plan_wording,
        before=before,
        of=about,
        anchors={
            statement.code: card.anchor
            for card in cards
            for statement in (card.statement, *card.parts)
        },
    )


def render_index(people: Iterable[Listed]) -> str:
    """The list of several people, the one in most need first, with the reason in words."""
    rows = [(one, page_of(one.plan, one.assessment, one.person)) for one in people]
    rows.sort(key=lambda row: (by_need(row[1]), row[1].name))
    shown = [(one, page, need(page)) for one, page in rows]
    return rendered("index.html", rows=shown)
