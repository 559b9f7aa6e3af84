"""The packet for a team's meeting as one page that needs nothing else."""

from trabecula.report import handed_over_wording as handed
from trabecula.report import options_wording
from trabecula.report import team_meeting_wording as own
from trabecula.report.team_meeting_page import TeamMeetingPage
from trabecula.report.templating import rendered


def render(page: TeamMeetingPage) -> str:
    """The page of one person. Text from a record is stripped and escaped."""
    return rendered(
        "team_meeting.html",
        page=page,
        shown=page.said,
        own=own,
        handed=handed,
        options=options_wording,
    )
