"""The course: how pain, side effects, function, opioid exposure, sleep and mood went over time."""

from trabecula.pathway.course.course import Course, Gap, Level, Moved, Shift
from trabecula.pathway.course.gathering import courses, fact_courses
from trabecula.pathway.course.together import Together, Verdict, together
from trabecula.pathway.course.treatment import Kind, Treatment, changes_of, treatments
from trabecula.pathway.course.value import Reported, Value

__all__ = [
    "Course",
    "Gap",
    "Kind",
    "Level",
    "Moved",
    "Reported",
    "Shift",
    "Together",
    "Treatment",
    "Value",
    "Verdict",
    "changes_of",
    "courses",
    "fact_courses",
    "together",
    "treatments",
]
