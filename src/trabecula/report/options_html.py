"""The options as one page that needs nothing else."""

from trabecula.report import options_wording as own
from trabecula.report.medicine_review_wording import cited
from trabecula.report.options_page import OptionsPage
from trabecula.report.pictograph import both_arms
from trabecula.report.templating import rendered


def render(page: OptionsPage) -> str:
    """The page of one person. Text from a record is stripped and escaped."""
    said = page.said
    return rendered(
        "options.html",
        page=page,
        said=said,
        own=own,
        cited=cited,
        effects={one.code: one for one in said.effects},
        drawn={
            code: [both_arms(outcome) for outcome in effect.outcomes]
            for code, effect in page.drawn.items()
        },
    )
