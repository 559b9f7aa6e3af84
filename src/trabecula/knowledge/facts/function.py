"""Walking, falls, exercise and daily function."""

from typing import Literal, TypeAlias, get_args

from trabecula.knowledge.policy.shelf_lives import (
    shelf_life_of_clinical_judgement,
    shelf_life_of_reports,
    shelf_life_of_walking_tests,
)
from trabecula.language.carrier import Observed
from trabecula.language.choice import Chosen
from trabecula.language.code import loinc
from trabecula.language.fact import YesNo
from trabecula.language.number import Counted, Measured
from trabecula.language.quantity import MetresPerSecond, PainScore, Percent, Points, Seconds

WalkingAid: TypeAlias = Literal["none", "cane", "crutches", "walker", "wheelchair", "bed"]

walking_aid = Chosen[WalkingAid](
    "walking aid",
    "aid",
    "Which walking aid is used now, if any?",
    options=get_args(WalkingAid),
    words=(("none", "no walking aid"), ("cane", "walking stick"), ("bed", "stays in bed")),
    meaning="The device used now to get about.",
    keeps=shelf_life_of_walking_tests,
)
timed_up_and_go = Measured(
    "Timed Up and Go",
    "tug_s",
    "How many seconds does the Timed Up and Go take?",
    measured_in=Seconds,
    lowest=0,
    meaning="Timed Up and Go, in seconds, with the usual aid.",
    keeps=shelf_life_of_walking_tests,
    carried_by=(Observed(loinc("89423-8")),),
)
timed_up_and_go_unable = YesNo(
    "inability to do the Timed Up and Go",
    "tug_unable",
    "Was this person unable to do the Timed Up and Go?",
    meaning="Could not do the Timed Up and Go.",
    keeps=shelf_life_of_walking_tests,
)
gait_speed = Measured(
    "gait speed",
    "gait_speed",
    "What is the usual gait speed, in metres per second?",
    measured_in=MetresPerSecond,
    lowest=0,
    meaning="Walking speed at the usual pace, in metres per second.",
    keeps=shelf_life_of_walking_tests,
)
gait_speed_unable = YesNo(
    "inability to walk for the gait speed",
    "gait_unable",
    "Was this person unable to walk the way for the gait speed?",
    meaning="Could not walk the way over which the gait speed is timed.",
    keeps=shelf_life_of_walking_tests,
)
falls_in_12_months = Counted(
    "falls in the last 12 months",
    "falls_12m",
    "How many falls were there in the last 12 months?",
    lowest=0,
    meaning="Number of falls in the last 12 months.",
    keeps=shelf_life_of_walking_tests,
)
fall_since_last_contact = YesNo(
    "fall since the last contact",
    "fall_since_last",
    "Has there been a fall since the last contact?",
    meaning="A fall since the last contact.",
    keeps=shelf_life_of_reports,
)
unsteady = YesNo(
    "unsteadiness or worry about falling",
    "unsteady",
    "Does this person feel unsteady or worry about falling?",
    meaning="Feels unsteady or worries about falling.",
    keeps=shelf_life_of_walking_tests,
)
walking_level_lost = YesNo(
    "loss of a walking level",
    "walking_level_lost",
    "Since the last assessment, has walking dropped a level (unaided, aid, wheelchair, bed)?",
    meaning="Loss of one walking level (unaided, aid, wheelchair, bed) since the last assessment.",
    keeps=shelf_life_of_reports,
)
fatigue = Measured(
    "fatigue",
    "fatigue",
    "How strong is the fatigue, from 0 to 10?",
    measured_in=PainScore,
    lowest=0,
    highest=10,
    meaning="Fatigue or tiredness on a single scale from 0 to 10.",
    keeps=shelf_life_of_reports,
)
neuropathy_of_the_feet = YesNo(
    "peripheral neuropathy of the feet",
    "neuropathy",
    "Is there a peripheral neuropathy that affects the feet?",
    meaning="Peripheral neuropathy that affects the feet.",
    keeps=shelf_life_of_clinical_judgement,
)
insensate_skin = YesNo(
    "insensate skin",
    "insensate_skin",
    "Is there skin without normal feeling where heat, cold or a current would be applied?",
    meaning="Skin without normal feeling at the place of a physical treatment.",
    keeps=shelf_life_of_clinical_judgement,
)
fear_of_movement = YesNo(
    "fear of movement",
    "fear_of_movement",
    "Does this person avoid moving for fear of harm?",
    meaning="Avoids movement for fear of pain, fracture or harm.",
    keeps=shelf_life_of_clinical_judgement,
)
pain_rise_with_exercise = Measured(
    "rise in pain with exercise",
    "session_pain_rise",
    "By how many points did the pain at the lesion rise during or within 24 hours of exercise?",
    measured_in=Points,
    meaning="Rise of the pain at the lesion during or within 24 hours of exercise; may be negative.",
    keeps=shelf_life_of_reports,
)
weeks_of_exercise_tolerated = Counted(
    "consecutive weeks of exercise tolerated",
    "ex_weeks_ok",
    "For how many weeks in a row was exercise tolerated without more pain or pain medicine?",
    lowest=0,
    meaning="Consecutive weeks of exercise without a rise in pain or in analgesia.",
    keeps=shelf_life_of_reports,
)
change_in_steps = Measured(
    "change in daily steps",
    "steps_change_pct",
    "By how many percent do this week's steps differ from this person's own baseline?",
    measured_in=Percent,
    meaning="7-day mean against the person's own 14-day baseline, in percent; negative is a fall.",
    keeps=shelf_life_of_reports,
)
change_in_steps_in_48_hours = Measured(
    "change in steps in 48 hours",
    "steps_drop_48h_pct",
    "By how many percent do the steps of the last 48 hours differ from this person's own baseline?",
    measured_in=Percent,
    meaning="Mean of two days against the person's own baseline, in percent; negative is a fall.",
    keeps=shelf_life_of_reports,
)
valid_wear_days = Counted(
    "days with a valid step count",
    "wear_days",
    "On how many of the last 7 days was the step counter worn long enough?",
    lowest=0,
    highest=7,
    meaning="Days of valid wear among the 7 of the mean.",
    keeps=shelf_life_of_reports,
)
