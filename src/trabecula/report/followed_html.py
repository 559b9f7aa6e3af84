"""How one person is followed, as one page that needs nothing else."""

from trabecula.report import alert_lines, alert_wording, course_wording
from trabecula.report import followed_wording as own
from trabecula.report.followed_charts import drawings
from trabecula.report.followed_page import FollowedPage
from trabecula.report.templating import rendered


def render(page: FollowedPage) -> str:
    """The page of one person. Text from a record is stripped and escaped."""
    return rendered(
        "followed.html",
        page=page,
        said=page.said,
        own=own,
        alert_words=alert_wording,
        alert_lines=alert_lines,
        course_words=course_wording,
        drawn=drawings(page.followed),
    )
