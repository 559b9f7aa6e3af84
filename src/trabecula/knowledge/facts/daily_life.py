"""Daily life as the person tells it: hard tasks, posture, food, habits, work, intimacy.

These facts are this project's own: the article asks for them, and no rule of the dossier does.
"""

from typing import Literal, TypeAlias, get_args

from trabecula.knowledge.policy.shelf_lives import (
    shelf_life_of_circumstances,
    shelf_life_of_clinical_judgement,
    shelf_life_of_eating,
    shelf_life_of_reports,
    shelf_life_of_walking_tests,
)
from trabecula.language.choice import Checklist
from trabecula.language.fact import YesNo

Task: TypeAlias = Literal["walking", "standing", "stairs", "transfers", "turning_in_bed"]
PainTiming: TypeAlias = Literal["at_rest", "on_movement", "at_night", "breakthrough"]
EatingNeed: TypeAlias = Literal["taste_change", "dry_mouth", "nausea", "chosen_diet"]

hard_tasks = Checklist[Task](
    "tasks that have become hard",
    "hard_tasks",
    "Have walking, standing, stairs, getting up from a bed or chair, or turning in bed become hard?",
    items=get_args(Task),
    words=(
        ("transfers", "getting up from a bed or chair"),
        ("turning_in_bed", "turning in bed"),
    ),
    meaning="Tasks that have become hard, need help or are avoided; asked, not tested.",
    keeps=shelf_life_of_walking_tests,
)
new_stoop = YesNo(
    "new stoop, lean or loss of height",
    "new_stoop",
    "Has this person newly begun to stoop or lean, or become shorter?",
    meaning="A stoop, a lean to one side or a loss of height that is new, told or seen.",
    keeps=shelf_life_of_clinical_judgement,
)
pain_timing = Checklist[PainTiming](
    "times at which pain comes",
    "pain_timing",
    "Does pain come at rest, on movement, at night, or in bursts on top of pain that is otherwise "
    "controlled?",
    items=get_args(PainTiming),
    words=(("breakthrough", "in bursts on top of controlled pain"),),
    meaning="When pain comes, at whatever place; of the spine see the features of spinal pain.",
    keeps=shelf_life_of_reports,
)
reasons_to_adapt_food = Checklist[EatingNeed](
    "reasons to adapt the food",
    "food_needs",
    "Is there a change of taste, a dry mouth, nausea, or a diet by faith, culture or choice?",
    items=get_args(EatingNeed),
    words=(
        ("taste_change", "change of taste"),
        ("chosen_diet", "a diet by faith, culture or choice"),
    ),
    meaning="What makes usual food or usual advice on food unsuitable for this person.",
    keeps=shelf_life_of_eating,
)
smoking = YesNo(
    "smoking",
    "smoking",
    "Does this person smoke tobacco now?",
    meaning="Smokes tobacco now, in any amount.",
    keeps=shelf_life_of_circumstances,
)
alcohol_above_local_limit = YesNo(
    "alcohol above the local limit",
    "alcohol_over_limit",
    "Does this person drink more alcohol than local guidance advises?",
    meaning="Drinks more than the limit that local guidance gives.",
    keeps=shelf_life_of_circumstances,
)
operation_considered = YesNo(
    "an operation being considered",
    "op_considered",
    "Is an operation on a bone or the spine being considered?",
    meaning="An operation on a bone or the spine is being considered, or is planned.",
    keeps=shelf_life_of_clinical_judgement,
)
worry_about_work = YesNo(
    "worry about work",
    "work_worry",
    "Does this person worry about keeping, doing or returning to work?",
    meaning="A worry about paid or unpaid work, said by the person.",
    keeps=shelf_life_of_circumstances,
)
wish_to_talk_about_intimacy = YesNo(
    "wish to talk about intimacy",
    "intimacy_talk",
    "Many people have questions about intimacy and sex: would this person like to talk about it?",
    meaning="The person would like to talk about intimacy or sex.",
    keeps=shelf_life_of_clinical_judgement,
)
