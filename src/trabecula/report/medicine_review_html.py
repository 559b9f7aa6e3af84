"""A review of medicines as one page that needs nothing else."""

from trabecula.report import medicine_review_wording as own
from trabecula.report.medicine_review_page import MedicinePage
from trabecula.report.templating import rendered


def render(page: MedicinePage) -> str:
    """The page of one person. Text from a record is stripped and escaped."""
    return rendered("medicine_review.html", page=page, review=page.said, own=own)
