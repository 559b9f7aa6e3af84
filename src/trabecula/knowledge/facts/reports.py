"""Symptoms that the person reports between visits."""

from trabecula.knowledge.policy.shelf_lives import shelf_life_of_reports
from trabecula.language.fact import YesNo
from trabecula.language.number import Counted

worst_reported_symptom = Counted(
    "worst symptom in the last report",
    "epro_max",
    "What is the highest answer in the last symptom report, from 0 (none) to 4 (very severe)?",
    lowest=0,
    highest=4,
    meaning="Highest raw item of the PRO-CTCAE type, 0 none to 4 very severe; not a composite.",
    keeps=shelf_life_of_reports,
)
worst_rise_in_a_symptom = Counted(
    "worst rise in a reported symptom",
    "epro_delta",
    "By how many points did the symptom that worsened most rise since the previous report?",
    meaning="Greatest rise of a raw item since the previous report; negative where all fell.",
    keeps=shelf_life_of_reports,
)
reports_missed = Counted(
    "missed symptom reports",
    "epro_missed",
    "How many scheduled symptom reports in a row were missed?",
    lowest=0,
    meaning="Scheduled reports missed, one after another.",
    keeps=shelf_life_of_reports,
)
marked_urgent_by_the_person = YesNo(
    "report that the person marked as urgent",
    "patient_marks_urgent",
    "Did the person mark the report as urgent?",
    meaning="The person marked a report as urgent.",
    keeps=shelf_life_of_reports,
)
