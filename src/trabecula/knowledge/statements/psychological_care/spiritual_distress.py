"""Is this person in spiritual distress, and who should come?

Why      What a person believes shapes how pain is borne, what is eaten and what is decided.
Misuse   To guess a faith from a name or a record. To read spiritual distress as depression, or
         depression as spiritual distress.
"""

from trabecula.knowledge.facts.mind import spiritual_distress
from trabecula.knowledge.sources.goals_of_care import asco_palliative_care_2024
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

spiritual_care = Statement(
    "Spiritual care",
    code="PSY-09",
    when=spiritual_distress,
    says=(
        "Offer a chaplain or other spiritual care.",
        "Record the beliefs that affect pain, food and decisions.",
    ),
    modality=Modality.PSYCHOLOGICAL_CARE,
    urgency=Urgency.WITHIN_2_WEEKS,
    owner=(Role.CHAPLAIN,),
    strength=Strength.STRONG,
    evidence="guideline",
    sources=(
        asco_palliative_care_2024.at(
            "early referral seen; spiritual care (from knowledge, not read)"
        ),
    ),
    checked=Checked.IN_PART,
)
