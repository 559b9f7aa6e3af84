"""The document for another team as one page that needs nothing else."""

from trabecula.language.follow_up import Part
from trabecula.report import handed_over_wording as handed
from trabecula.report import transfer_wording as own
from trabecula.report.templating import rendered
from trabecula.report.transfer_page import TransferPage


def render(page: TransferPage) -> str:
    """The page of one person. Text from a record is stripped and escaped."""
    parts = tuple(Part)
    return rendered(
        "transfer.html", page=page, shown=page.said, own=own, handed=handed, parts=parts
    )
