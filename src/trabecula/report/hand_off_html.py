"""A hand-off as one page that prints on one side of A4."""

from trabecula.report import hand_off_wording as own
from trabecula.report.hand_off_shapes import HandOffJson
from trabecula.report.templating import rendered


def render(page: HandOffJson) -> str:
    """The page. Text from a record is stripped and escaped."""
    return rendered("hand_off.html", page=page, own=own)
