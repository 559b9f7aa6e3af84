"""The templates of every page: each needs nothing else, no scripts, no fonts, no network."""

from functools import cache
from typing import Final

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from trabecula.language.statement import Urgency
from trabecula.report import wording
from trabecula.report.printable import printable

_SHAPES: Final = ("now", "soon", "later", "open")


def rendered(template: str, **shown: object) -> str:
    """A page. Text from a record is stripped and escaped."""
    return _templates().get_template(template).render(**shown)


def shape(urgency: Urgency) -> str:
    """The shape that stands beside the word of an urgency, for print and for eyes without red."""
    bounds = (Urgency.IMMEDIATE, Urgency.SAME_DAY, Urgency.WITHIN_2_WEEKS)
    return _SHAPES[sum(urgency.rank > bound.rank for bound in bounds)]


@cache
def _templates() -> Environment:
    templates = Environment(
        loader=PackageLoader("trabecula.report"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_finalize,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    templates.globals.update({"words": wording, "shape": shape})  # pyright: ignore[reportCallIssue, reportArgumentType]
    templates.filters.update(  # pyright: ignore[reportUnknownMemberType]
        day=wording.said_day,
        urgency=wording.said_urgency,
        checked=wording.said_checked,
        listed=wording.said_list,
        sentence=wording.sentence,
    )
    return templates


def _finalize(said: object) -> object:
    return printable(said) if isinstance(said, str) and not isinstance(said, Markup) else said
