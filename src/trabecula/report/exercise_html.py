"""A programme of exercise as one page: for clinicians first, then the sheet that they sign."""

from functools import partial

from markupsafe import Markup

from trabecula.pathway.programme import Verdict
from trabecula.report import exercise_wording as own
from trabecula.report.exercise_page import ExercisePage
from trabecula.report.exercise_pictures import picture_of
from trabecula.report.templating import rendered


def render(page: ExercisePage) -> str:
    """The page of one person. Text from a record is stripped and escaped."""
    return rendered(
        "exercise_sheet.html",
        page=page,
        programme=page.said,
        own=own,
        verdicts=Verdict,
        picture=partial(_picture, page),
    )


def _picture(page: ExercisePage, name: str) -> Markup:
    return picture_of(page.library[name], f"picture-{name}")
