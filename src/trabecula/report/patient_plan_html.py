"""The patient's plan as one page that needs nothing else, also in large print."""

from trabecula.report import patient_plan_wording as own
from trabecula.report.patient_plan_shapes import PatientPlanJson
from trabecula.report.templating import rendered


def render(plan: PatientPlanJson, *, large_print: bool = False) -> str:
    """The page. What comes from a record or a clinic's directory is escaped."""
    return rendered("patient_plan.html", plan=plan, own=own, large_print=large_print)
