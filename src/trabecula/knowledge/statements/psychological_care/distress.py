"""This person is distressed: by what, and who can help?

Why      Distress has many causes, from money to faith, and each has its own helper.
Misuse   To send everyone who is distressed to psychology. The score does not say the cause, and
         does not measure depression or the risk of suicide.
"""

from trabecula.knowledge.facts.mind import distress_thermometer
from trabecula.knowledge.policy.psychological_care import lowest_distress_for_support
from trabecula.knowledge.sources.psychological_care import suicide_and_distress_scales
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

problem_list_and_triage_for_distress = Statement(
    "Problem list and triage for distress",
    code="PSY-06",
    when=distress_thermometer >= lowest_distress_for_support,
    says=(
        "Go through a problem list with the person.",
        "Triage to social work, psychology or a chaplain.",
    ),
    modality=Modality.PSYCHOLOGICAL_CARE,
    urgency=Urgency.WITHIN_2_WEEKS,
    owner=(Role.NURSING, Role.SOCIAL_WORK),
    strength=Strength.STRONG,
    evidence="guideline",
    sources=(
        suicide_and_distress_scales.at(
            "NCCN Distress: referral from a score of 4 (from knowledge, not read)"
        ),
    ),
    checked=Checked.FROM_KNOWLEDGE,
)
