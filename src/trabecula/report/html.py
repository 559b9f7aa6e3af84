"""A plan as one page that needs nothing else: no scripts, no fonts, no network."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Final

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from trabecula.language.statement import Urgency
from trabecula.pathway.assessment import Assessment
from trabecula.pathway.plan import Plan
from trabecula.pathway.record import Person
from trabecula.report import wording
from trabecula.report.page import by_need, need
from trabecula.report.page import page as page_of
from trabecula.report.printable import printable

_SHAPES: Final = ("now", "soon", "later", "open")


@dataclass(frozen=True, slots=True)
class Listed:
    """One person of an index: where the pages are, what they are made of, and the story, if any.

    ``assessed`` is where the page of the assessment is.
    """

    href: str
    assessed: str
    plan: Plan
    assessment: Assessment
    person: Person | None = None
    story: str = ""


def render(plan: Plan, assessment: Assessment, person: Person | None = None) -> str:
    """The page of one person. Text from a record is stripped and escaped."""
    return _pages().get_template("plan.html").render(page=page_of(plan, assessment, person))


def render_index(people: Iterable[Listed]) -> str:
    """The list of several people, the one in most need first, with the reason in words."""
    rows = [(one, page_of(one.plan, one.assessment, one.person)) for one in people]
    rows.sort(key=lambda row: (by_need(row[1]), row[1].name))
    shown = [(one, page, need(page)) for one, page in rows]
    return _pages().get_template("index.html").render(rows=shown)


def shape(urgency: Urgency) -> str:
    """The shape that stands beside the word of an urgency, for print and for eyes without red."""
    bounds = (Urgency.IMMEDIATE, Urgency.SAME_DAY, Urgency.WITHIN_2_WEEKS)
    return _SHAPES[sum(urgency.rank > bound.rank for bound in bounds)]


@cache
def _pages() -> Environment:
    pages = Environment(
        loader=PackageLoader("trabecula.report"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_finalize,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    pages.globals.update({"words": wording, "shape": shape})  # pyright: ignore[reportCallIssue, reportArgumentType]
    pages.filters.update(  # pyright: ignore[reportUnknownMemberType]
        day=wording.said_day,
        urgency=wording.said_urgency,
        checked=wording.said_checked,
        listed=wording.said_list,
        sentence=_sentence,
    )
    return pages


def _finalize(said: object) -> object:
    return printable(said) if isinstance(said, str) and not isinstance(said, Markup) else said


def _sentence(said: str) -> str:
    return said[:1].upper() + said[1:]
