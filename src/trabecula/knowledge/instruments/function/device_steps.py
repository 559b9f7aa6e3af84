"""Steps of a device: does this person move less than is usual for them?

Why      Steps fall before words are found for it: by pain, weakness, infection or a worse mood.
Misuse   As a diagnosis, or against other people: it asks for a call. A slow gait and a walker are
         counted too low, and a device in a drawer counts nothing.
"""

from dataclasses import replace
from typing import Final

from trabecula.calculation.steps import (
    change_from_baseline,
    enough_valid_days,
    fell_by_a_quarter,
    fell_by_half,
    is_valid_day,
    mean_of_the_week,
    sudden_change,
)
from trabecula.knowledge.facts.function import (
    change_in_steps,
    change_in_steps_in_48_hours,
    valid_wear_days,
)
from trabecula.knowledge.instruments.function.quantities import StepsPerDay
from trabecula.knowledge.instruments.items import counted, measured, yes_no
from trabecula.knowledge.policy.shelf_lives import shelf_life_of_reports
from trabecula.knowledge.sources.monitoring import gresham_2018
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.code import loinc
from trabecula.language.instrument import (
    AssessmentArea,
    Assessor,
    Instrument,
    Licence,
    Score,
)
from trabecula.language.quantity import Hours, Minutes
from trabecula.language.source import Checked

_MOST: Final = 200_000
LABELS_ONLY: Final = Licence("A measurement without words of its own; short neutral labels only.")
SOURCE: Final = panel.at("errata B, step rules; instruments dossier, section 5.15")

steps_of_a_day = replace(
    counted("steps_day", "steps in 24 hours", 0, _MOST, codes=loinc("41950-7")),
    counted_in=("/d", "steps", "steps/day", "steps per day"),
)
hours_of_wear = measured(
    "steps_day_wear",
    "hours of wear in that day",
    Hours,
    0,
    24,
    meaning="While awake; of a phone, for how long it was carried, as the person says.",
)
active_minutes = measured(
    "active_minutes_day",
    "minutes of activity in that day",
    Minutes,
    0,
    1440,
    meaning="Movement as brisk as a device calls activity; every make has its own limit.",
)
hours_of_sleep = measured(
    "sleep_hours_day",
    "hours of sleep until that day",
    Hours,
    0,
    24,
    codes=loinc("93832-4"),
    meaning="Asleep, not in bed, from 18:00 of the day before.",
)
baseline = measured(
    "steps_baseline",
    "own usual steps",
    StepsPerDay,
    0,
    _MOST,
    meaning="Mean of the valid days of the first 14; set again after a documented change of plan.",
)
baseline_days = counted("steps_baseline_days", "valid days of the first 14", 0, 14)
week = replace(
    measured(
        "steps_week",
        "steps in the last 7 days",
        StepsPerDay,
        0,
        _MOST,
        meaning="Mean of the valid days, those with 10 hours of wear or more.",
    ),
    keeps=shelf_life_of_reports,
)
two_days = replace(
    measured(
        "steps_48h",
        "steps in the last 48 hours",
        StepsPerDay,
        0,
        _MOST,
        meaning="Mean of two valid days, those with 10 hours of wear or more.",
    ),
    keeps=shelf_life_of_reports,
)
days_below_half = replace(
    counted("steps_days_below_half", "days of the last 7 below half of the baseline", 0, 7),
    keeps=shelf_life_of_reports,
)
longest_rest = replace(
    measured("steps_longest_rest", "longest time without getting up, by day", Hours, 0, 24),
    keeps=shelf_life_of_reports,
)
_DAYS: Final = (baseline_days, valid_wear_days)
_WEEK: Final = (baseline, baseline_days, week, valid_wear_days)
_SUDDEN: Final = (baseline, baseline_days, two_days)

device_day = Instrument(
    "device-day",
    "One day of a phone or a watch",
    measures="Whether one day's steps can be used.",
    area=AssessmentArea.FUNCTION,
    items=(steps_of_a_day, hours_of_wear, active_minutes, hours_of_sleep),
    scores=(
        Score(
            yes_no("steps_day_valid", "day with a valid step count"),
            of=(hours_of_wear,),
            by=is_valid_day,
            words="10 hours of wear or more",
            source=SOURCE,
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    version="10 hours of wear",
    recall="24 hours",
    interval="daily",
    licence=LABELS_ONLY,
    assessors=(Assessor.PERSON,),
    source=SOURCE,
    checked=Checked.FROM_KNOWLEDGE,
)

device_steps = Instrument(
    "device-steps",
    "Steps against the own baseline",
    measures="Whether this person moves less than is usual for them.",
    area=AssessmentArea.FUNCTION,
    items=(*_WEEK, two_days, days_below_half, longest_rest),
    scores=(
        Score(
            yes_no(
                "steps_sufficient",
                "valid days enough to compare",
                meaning="7 of the first 14 days, and 4 of the last 7; with fewer the steps say nothing.",
            ),
            of=_DAYS,
            by=enough_valid_days,
            words="7 valid days of the baseline and 4 of the week",
            source=SOURCE,
            checked=Checked.FROM_KNOWLEDGE,
        ),
        Score(
            measured("steps_7d_mean", "7-day mean of steps", StepsPerDay, 0, _MOST),
            of=(week, valid_wear_days),
            by=mean_of_the_week,
            words="mean of the valid days; none with fewer than 4",
            higher="better",
            source=SOURCE,
            checked=Checked.FROM_KNOWLEDGE,
        ),
        Score(
            change_in_steps,
            of=_WEEK,
            by=change_from_baseline,
            words="7-day mean against the own baseline, in percent",
            higher="better",
            decimals=1,
            source=SOURCE,
            checked=Checked.FROM_KNOWLEDGE,
        ),
        Score(
            yes_no(
                "steps_fall",
                "steps a quarter below the baseline",
                meaning="Ask for pain, falls, weakness, infection, mood and the device; no diagnosis.",
            ),
            of=_WEEK,
            by=fell_by_a_quarter,
            words="the 7-day mean is 25 % or more below the own baseline; this project's default, whatever limit the clinic has set for statements",
            source=SOURCE,
            checked=Checked.FROM_KNOWLEDGE,
        ),
        Score(
            change_in_steps_in_48_hours,
            of=_SUDDEN,
            by=sudden_change,
            words="mean of the last 48 hours against the own baseline, in percent",
            higher="better",
            decimals=1,
            source=SOURCE,
            checked=Checked.FROM_KNOWLEDGE,
        ),
        Score(
            yes_no(
                "steps_sudden_fall",
                "steps halved within 48 hours",
                meaning="Ask for pain, neurology and infection before the week is over.",
            ),
            of=_SUDDEN,
            by=fell_by_half,
            words="the last 48 hours are 50 % or more below the own baseline",
            source=SOURCE,
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    version="project rule, not validated",
    recall="7 days, and 48 hours",
    interval="weekly",
    licence=LABELS_ONLY,
    together=False,
    assessors=(Assessor.PERSON,),
    notes=(
        "No change of steps is known to matter in bone metastases; the limits are this project's.",
        "In advanced cancer (n=37) the mean was 3700 steps a day; 1000 more went with fewer admissions (odds ratio 0.21) and fewer deaths (hazard ratio 0.48). An association, of that cohort.",
        "By ECOG 0, 1 and 2 the means were 5911, 1890 and 845 in another cohort (n=24).",
        "A slow gait and a walker are counted too low.",
    ),
    source=gresham_2018.at("steps and outcomes"),
    checked=Checked.IN_PART,
)
