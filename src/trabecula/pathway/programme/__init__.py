"""The programme of exercise: what may be done, what may not, how much, and what to ask first."""

from trabecula.pathway.programme.clearance import Clearance, State
from trabecula.pathway.programme.judged import JudgedExercise, Verdict
from trabecula.pathway.programme.lesion_limits import LesionLimits, Level
from trabecula.pathway.programme.programme import Programme, programme
from trabecula.pathway.programme.relief import Relief
from trabecula.pathway.programme.settling import Ask
from trabecula.pathway.programme.week import Week, WeekDay

__all__ = [
    "Ask",
    "Clearance",
    "JudgedExercise",
    "LesionLimits",
    "Level",
    "Programme",
    "Relief",
    "State",
    "Verdict",
    "Week",
    "WeekDay",
    "programme",
]
