"""What a person or a carer tells from home, in answers that no other fact holds.

These facts are this project's own. What somebody at home says is never a clinician's finding: that
it is hard to wake somebody is no grade of sedation, that there is a fever no sign of sepsis, and a
thought of ending life no intent. A clinician asks, and records what is found.
"""

from typing import Literal, TypeAlias, get_args

from trabecula.knowledge.policy.shelf_lives import (
    shelf_life_of_observations,
    shelf_life_of_pain_reports,
    shelf_life_of_reports,
)
from trabecula.language.choice import Checklist, Chosen
from trabecula.language.condition import About
from trabecula.language.fact import YesNo
from trabecula.language.number import Counted

WarningSign: TypeAlias = Literal[
    "fever_or_shivering", "sudden_break", "hard_to_wake", "sudden_confusion",
    "chest_pain_or_breathless", "thoughts_of_ending_life",
]  # fmt: skip
Progress: TypeAlias = Literal["better", "same", "worse"]

warning_signs_told = Checklist[WarningSign](
    "warning signs told from home",
    "warning_signs_told",
    "Did the person or a carer tell of fever or shivering, a crack or a limb that no longer bears "
    "weight, being hard to wake, sudden confusion, chest pain or breathlessness, or thoughts of "
    "ending life?",
    items=get_args(WarningSign),
    words=(
        ("sudden_break", "sudden crack, or cannot bear weight"),
        ("chest_pain_or_breathless", "new chest pain or breathlessness"),
        ("sudden_confusion", "new confusion"),
    ),
    meaning="As the person or a carer says it; nothing of it is examined.",
    keeps=shelf_life_of_observations,
)
sleep_trouble = Counted(
    "trouble with sleep last night",
    "sleep_trouble",
    "How much trouble was there with sleep last night, from 0 (none) to 4 (very much)?",
    lowest=0,
    highest=4,
    meaning="One question of this project about last night, 0 none to 4 very much; not validated.",
    keeps=shelf_life_of_pain_reports,
)
progress_with_what_matters = Chosen[Progress](
    "progress with what matters most",
    "goal_progress",
    "Since last week, is what matters most to this person going better, the same, or worse?",
    options=get_args(Progress),
    words=(("same", "about the same"),),
    meaning="How the person says that it goes with what matters most, against the week before.",
    keeps=shelf_life_of_reports,
)
pain_here_is_new = YesNo(
    "new place of pain",
    "p_new",
    "Is this a place that did not hurt before?",
    about=About.PAIN,
    meaning="The person says that this place did not hurt before.",
    keeps=shelf_life_of_reports,
)
carer_overwhelmed = YesNo(
    "carer who says that caring is too much",
    "carer_overwhelmed",
    "Does the carer say that caring is too much at the moment?",
    meaning="The carer's own word, on one question of this project; no screen of burden.",
    keeps=shelf_life_of_reports,
)
