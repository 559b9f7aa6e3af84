"""What changed between two plans as one page that needs nothing else."""

from trabecula.report import changes_wording as own
from trabecula.report.changes_page import ChangesPage
from trabecula.report.templating import rendered


def render(page: ChangesPage) -> str:
    """The page of one person. Text from a record is stripped and escaped."""
    return rendered("changes.html", page=page, own=own)
