"""An education sheet as one page in large print that needs nothing else."""

from trabecula.language.directory import NOT_FILLED_IN
from trabecula.report.education_shapes import SheetJson
from trabecula.report.education_text import TO_BE_SIGNED, WHOM_TO_CALL
from trabecula.report.templating import rendered


def render(sheet: SheetJson) -> str:
    """The page; what the clinic's directory says is escaped."""
    return rendered(
        "education_sheet.html",
        sheet=sheet,
        to_be_signed=TO_BE_SIGNED,
        whom_to_call=WHOM_TO_CALL,
        not_filled_in=NOT_FILLED_IN,
    )
