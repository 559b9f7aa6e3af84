"""The published schemas of the JSON that is written, by name."""

from typing import Any, Final

import msgspec

from trabecula.pathway.kept.changes import Changes
from trabecula.pathway.kept.snapshot import Snapshot
from trabecula.report.alert_shapes import AlertsJson
from trabecula.report.assessment_shapes import AssessmentJson
from trabecula.report.care_plan_shapes import WholePlanJson
from trabecula.report.check_in_shapes import CheckInJson
from trabecula.report.cohort_shapes import CohortSummaryJson
from trabecula.report.education_shapes import DirectoryJson, SheetJson, SheetsForJson
from trabecula.report.exercise_shapes import ProgrammeJson
from trabecula.report.followed_shapes import FollowedJson
from trabecula.report.hand_off_shapes import HandOffJson
from trabecula.report.health_import_shapes import HealthImportJson
from trabecula.report.kept_list import KeptPlansJson
from trabecula.report.medicine_check_shapes import CheckJson
from trabecula.report.medicine_review_shapes import MedicineReviewJson
from trabecula.report.medicine_shapes import (
    ConversionJson,
    DoseJson,
    ExposureJson,
    RescueJson,
    TaperJson,
)
from trabecula.report.options_shapes import OptionsJson
from trabecula.report.patient_plan_shapes import PatientPlanJson
from trabecula.report.quality_shapes import QualityJson
from trabecula.report.replanning_shapes import PlanningVisitJson
from trabecula.report.score_shapes import BriefScoreJson, ExampleJson, ScoreJson
from trabecula.report.shapes import BriefPersonJson, PersonJson, WrongLineJson
from trabecula.report.support_shapes import SupportJson
from trabecula.report.team_meeting_shapes import TeamMeetingPacketJson
from trabecula.report.transfer_shapes import TransferDocumentJson
from trabecula.report.what_matters_shapes import DecisionJson, RankingJson, WhatMattersJson
from trabecula.report.workload_shapes import WorkloadJson

SCHEMAS: Final[dict[str, type[msgspec.Struct]]] = {
    "alerts": AlertsJson,
    "assessment": AssessmentJson,
    "recommendations": PersonJson,
    "recommendations-brief": BriefPersonJson,
    "plan": WholePlanJson,
    "plan-for-patient": PatientPlanJson,
    "plan-for-hand-off": HandOffJson,
    "plan-for-team-meeting": TeamMeetingPacketJson,
    "plan-for-transfer": TransferDocumentJson,
    "score": ScoreJson,
    "score-brief": BriefScoreJson,
    "example": ExampleJson,
    "exercise": ProgrammeJson,
    "medicine-review": MedicineReviewJson,
    "medicine-exposure": ExposureJson,
    "medicine-conversion": ConversionJson,
    "medicine-rescue": RescueJson,
    "medicine-taper": TaperJson,
    "medicine-dose": DoseJson,
    "medicine-check": CheckJson,
    "education-sheet": SheetJson,
    "education-for": SheetsForJson,
    "directory": DirectoryJson,
    "support": SupportJson,
    "what-matters": WhatMattersJson,
    "options": OptionsJson,
    "ranking": RankingJson,
    "decision": DecisionJson,
    "kept-plan": Snapshot,
    "kept-plans": KeptPlansJson,
    "changes": Changes,
    "check-in": CheckInJson,
    "followed": FollowedJson,
    "health-import": HealthImportJson,
    "planning-visit": PlanningVisitJson,
    "workload": WorkloadJson,
    "cohort-summary": CohortSummaryJson,
    "quality": QualityJson,
    "wrong-line": WrongLineJson,
}


def schema(name: str) -> dict[str, Any]:
    """The published JSON Schema of one of `SCHEMAS`."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"Trabecula: {name}",
        **msgspec.json.schema(SCHEMAS[name]),
    }
