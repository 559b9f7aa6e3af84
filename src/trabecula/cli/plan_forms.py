"""A plan in the forms in which people read it, and those in which it is kept."""

from collections.abc import Mapping

import msgspec

from trabecula import journey
from trabecula.language.edition import OpenEdition
from trabecula.pathway.care_plan.alternatives import names_of
from trabecula.pathway.care_plan.care_plan import CarePlan
from trabecula.pathway.facts import Facts

_PLAIN = (80, False)
"""How wide a kept text is, and that it has no colour: the same for everybody who reads it."""


def page(care: CarePlan, found: Facts, opened: OpenEdition) -> str:
    """The plan as a page."""
    from trabecula.report import html  # noqa: PLC0415
    from trabecula.report.plan_work import work  # noqa: PLC0415

    return html.render(care.plan, journey.assess(found, opened), found.who, work(care))


def text(care: CarePlan, found: Facts, opened: OpenEdition, width: int, colour: bool) -> str:
    """The plan as text for a terminal."""
    from trabecula.report import care_plan_text  # noqa: PLC0415
    from trabecula.report import text as plan_text  # noqa: PLC0415
    from trabecula.report.care_plan_said import care_plan_said  # noqa: PLC0415

    names = names_of(care.options, care.decisions)
    work = care_plan_text.parts(care_plan_said(care), names)
    assessment = journey.assess(found, opened)
    return plan_text.render(care.plan, assessment, width, colour, found.who, work=work)


def kept_forms(care: CarePlan, found: Facts, opened: OpenEdition) -> Mapping[str, bytes]:
    """The forms in which a plan is kept, by media type; the first identifies it."""
    from trabecula.pathway.kept.stored import PAGE, SNAPSHOT, TEXT  # noqa: PLC0415
    from trabecula.pathway.kept.taking import snapshot  # noqa: PLC0415

    return {
        SNAPSHOT: msgspec.json.encode(snapshot(care)),
        PAGE: page(care, found, opened).encode(),
        TEXT: text(care, found, opened, *_PLAIN).encode(),
    }
