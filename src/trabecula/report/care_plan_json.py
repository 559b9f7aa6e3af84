"""The whole plan as JSON: what applies, and one alternative of it as work."""

import msgspec

from trabecula.pathway.care_plan.alternatives import names_of
from trabecula.pathway.care_plan.care_plan import CarePlan
from trabecula.report.as_json import plan_shape
from trabecula.report.care_plan_said import care_plan_said
from trabecula.report.care_plan_shapes import WholePlanJson


def plan_json(care: CarePlan) -> bytes:
    """The plan as one JSON object."""
    names = names_of(care.options, care.decisions)
    whole = WholePlanJson(
        **msgspec.structs.asdict(plan_shape(care.plan)),
        alternatives=list(names),
        care_plan=care_plan_said(care),
    )
    return msgspec.json.encode(whole)
