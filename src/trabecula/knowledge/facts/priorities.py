"""What matters most to the person, in their order, and what they decline.

The article asks for priorities and shared decisions, and the dossier of capabilities lists the
seven; no rule of the dossier reads them. A rank orders what is shown, and never chooses. What is
declined stands until the person withdraws it; what was *not* declined is open again at progression
or a change of setting.
"""

from typing import Literal, TypeAlias, get_args

from trabecula.knowledge.facts import cancer, goals
from trabecula.knowledge.policy.shelf_lives import shelf_life_of_priorities
from trabecula.language.choice import Checklist
from trabecula.language.fact import LASTS, YesNo
from trabecula.language.number import Counted

Declined: TypeAlias = Literal[
    "surgery", "procedures", "hospital_stay", "radiotherapy", "injections", "transfusion",
    "opioids", "sedating_medicines", "steroids", "more_tablets", "exercise_programme",
    "psychological_care", "more_visits", "home_visits", "video_or_telephone", "hospice",
]  # fmt: skip

RENEWED_BY: tuple[YesNo, ...] = (cancer.new_progression, goals.transition_planned)


def _rank(name: str, key: str, what: str) -> Counted:
    return Counted(
        f"rank of {name}",
        f"rank_{key}",
        f"From 1 (matters most) to 7 (matters least): which place has {what}?",
        lowest=1,
        highest=7,
        meaning=f"The place that the person gives {what} among seven priorities; no two alike.",
        keeps=shelf_life_of_priorities,
        voided_by=RENEWED_BY,
    )


rank_of_independence = _rank("independence", "independence", "doing things without help")
rank_of_work = _rank("work", "work", "work, paid or not")
rank_of_less_medication = _rank("less medication", "less_medication", "taking fewer medicines")
rank_of_fast_relief = _rank("fast relief", "fast_relief", "having less pain soon")
rank_of_alertness = _rank("alertness", "alertness", "being awake and clear-headed")
rank_of_time_at_home = _rank(
    "time at home", "time_at_home", "being at home rather than at appointments or in hospital"
)
rank_of_longevity = _rank("longevity", "longevity", "living as long as possible")

declined = Checklist[Declined](
    "what the person declines",
    "declined",
    "Is there anything that this person does not want, whatever it may bring?",
    items=get_args(Declined),
    words=(
        ("surgery", "an operation"),
        ("procedures", "a procedure with a needle or probe"),
        ("hospital_stay", "a stay in hospital"),
        ("injections", "injections or infusions"),
        ("transfusion", "a transfusion of blood"),
        ("opioids", "opioids (strong pain medicines)"),
        ("sedating_medicines", "medicines that make drowsy"),
        ("more_tablets", "more tablets"),
        ("exercise_programme", "an exercise programme"),
        ("psychological_care", "psychological care"),
        ("more_visits", "more visits to a clinic"),
        ("home_visits", "visits at home"),
        ("video_or_telephone", "care by video or telephone"),
        ("hospice", "hospice care"),
    ),
    meaning="What the person has said they do not want, asked one by one; a refusal stands until "
    "the person withdraws it.",
    keeps=LASTS,
    voided_by=RENEWED_BY,
)
