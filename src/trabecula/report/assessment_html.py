"""An assessment as one page that needs nothing else: no scripts, no fonts, no network."""

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from trabecula.report import assessment_trend, body_map, wording
from trabecula.report import assessment_wording as own
from trabecula.report.assessment_page import AssessmentPage
from trabecula.report.html import shape
from trabecula.report.printable import printable


def render(page: AssessmentPage) -> str:
    """The page of one person. Text from a record is stripped and escaped."""
    return _pages().get_template("assessment.html").render(page=page)


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
    shared = {"words": wording, "own": own, "shape": shape, "map": body_map}
    pages.globals.update({**shared, "axis": assessment_trend})  # pyright: ignore[reportCallIssue, reportArgumentType]
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
