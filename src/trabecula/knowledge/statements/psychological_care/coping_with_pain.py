"""Can this person be helped to live with the pain that remains?

Why      What a person does and thinks about pain changes how strong it is, and more so how much it
         takes away from the day.
Misuse   In place of analgesia, radiotherapy or surgery, or of a search for the cause of new pain.
         To suggest that the pain is in the mind.
"""

from trabecula.knowledge.facts.pain import pain_interference, worst_pain
from trabecula.knowledge.policy.psychological_care import (
    lowest_interference_for_pain_coping,
    lowest_pain_for_pain_coping,
)
from trabecula.knowledge.sources.psychological_care import gorin_2012
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

psychological_treatment_for_coping_with_pain = Statement(
    "Psychological treatment for coping with pain",
    code="PSY-08",
    when=(pain_interference >= lowest_interference_for_pain_coping)
    & (worst_pain >= lowest_pain_for_pain_coping),
    says=(
        "Offer cognitive behavioural therapy, training in coping skills or mindfulness for pain: the effect size d is 0.34 on severity and 0.40 on interference.",
    ),
    modality=Modality.PSYCHOLOGICAL_CARE,
    urgency=Urgency.WITHIN_4_WEEKS,
    owner=(Role.PSYCHOLOGY,),
    strength=Strength.STRONG,
    evidence="moderate",
    sources=(gorin_2012.at("effect sizes on severity and interference of pain: d 0.34 and 0.40"),),
    checked=Checked.YES,
)
