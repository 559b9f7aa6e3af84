"""What a person or a carer tells from home, in answers that no other fact holds.

These facts are this project's own. What somebody at home says is never a clinician's finding: that
it is hard to wake somebody is no grade of sedation, that there is a fever no sign of sepsis, and a
thought of ending life no intent. A clinician asks, and records what is found.
"""

from typing import Literal, TypeAlias, get_args

from trabecula.knowledge.facts import spine
from trabecula.knowledge.policy.shelf_lives import (
    shelf_life_of_observations,
    shelf_life_of_pain_reports,
    shelf_life_of_reports,
)
from trabecula.language.carrier import NotSure
from trabecula.language.choice import Checklist, Chosen
from trabecula.language.condition import About
from trabecula.language.fact import YesNo
from trabecula.language.number import Counted

WarningSign: TypeAlias = Literal[
    "fever_or_shivering", "sudden_break", "hard_to_wake", "sudden_confusion",
    "chest_pain_or_breathless", "thoughts_of_ending_life",
]  # fmt: skip
NewSpinalPain: TypeAlias = Literal["new_or_worse_spinal_pain"]
UnsureSign: TypeAlias = spine.NeurologicalSign | WarningSign | NewSpinalPain
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
warning_signs_not_sure = Checklist[UnsureSign](
    "warning signs of which somebody is not sure",
    "warning_signs_not_sure",
    "Of which of these signs was the person or a carer not sure when they were asked?",
    items=(
        *spine.neurological_signs.items,
        *warning_signs_told.items,
        *get_args(NewSpinalPain),
    ),
    words=(*spine.neurological_signs.words, *warning_signs_told.words),
    meaning=(
        'Signs that were answered "not sure". A yes or a no to the same sign withdraws it. Nobody is '
        "asked for it: it is read from the answers."
    ),
    keeps=shelf_life_of_observations,
    carried_by=(
        NotSure(
            (
                *(
                    f"{spine.neurological_signs.key}.{item}"
                    for item in spine.neurological_signs.items
                ),
                *(f"{warning_signs_told.key}.{item}" for item in warning_signs_told.items),
                spine.new_or_worse_spinal_pain.key,
            )
        ),
    ),
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
