"""Side effects in the order of what they cost in moving, and when medicines are looked through.

Why      Relief that costs walking is no gain, and what is not asked is not told.
Misuse   To read a medicine that is named as the one that did it: it is a candidate, never a
         verdict. To take what was not asked for absent. To read the order as one of danger: the
         emergencies are alerts, and come before all of this.
"""

from typing import Final

from trabecula.knowledge.facts.function import fall_since_last_contact
from trabecula.knowledge.medicines.review_triggers import TRIGGERS
from trabecula.knowledge.monitoring.side_effects.bowels_and_stomach import BOWELS_AND_STOMACH
from trabecula.knowledge.monitoring.side_effects.muscles_and_nerves import MUSCLES_AND_NERVES
from trabecula.knowledge.monitoring.side_effects.thinking_and_balance import THINKING_AND_BALANCE
from trabecula.knowledge.policy.medicine_reviews import (
    days_between_medicine_reviews,
    time_before_a_side_effect_in_which_a_change_counts,
)
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.knowledge.statements.goals_of_care.last_days import LAST_DAYS
from trabecula.language.code import snomed
from trabecula.language.side_effect import MedicineReviewRules, SideEffects
from trabecula.language.source import Checked
from trabecula.language.statement import Role

REVIEWS: Final = MedicineReviewRules(
    codes=snomed("182836005"),
    every=days_between_medicine_reviews,
    fall=fall_since_last_contact,
    triggers=TRIGGERS,
    unless=LAST_DAYS,
    owner=(Role.PHARMACY,),
    source=panel.at("instruments dossier, section 9.5; pharmacology dossier, section 5.4"),
    checked=Checked.FROM_KNOWLEDGE,
)
SIDE_EFFECTS: Final = SideEffects(
    effects=(*THINKING_AND_BALANCE, *MUSCLES_AND_NERVES, *BOWELS_AND_STOMACH),
    within=time_before_a_side_effect_in_which_a_change_counts,
    review=REVIEWS,
)
