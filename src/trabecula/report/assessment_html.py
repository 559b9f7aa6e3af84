"""An assessment as one page that needs nothing else."""

from trabecula.report import assessment_wording as own
from trabecula.report import body_map
from trabecula.report.assessment_page import AssessmentPage
from trabecula.report.charts import course
from trabecula.report.templating import rendered


def render(page: AssessmentPage) -> str:
    """The page of one person. Text from a record is stripped and escaped."""
    return rendered("assessment.html", page=page, own=own, map=body_map, course=course)
