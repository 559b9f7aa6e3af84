"""What stands in the way of this plan outside the clinic?

Why      A plan that needs a car, money or a smartphone fails where they are missing.
Misuse   To offer less care. The plan is fitted to the person's means, not the aim lowered.
"""

from trabecula.knowledge.facts.person import social_need
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

social_work_for_a_social_need = Statement(
    "Social work for a social need",
    code="GOC-10",
    when=social_need,
    says=(
        "Refer to social work: transport, money, housing, food, language, access to digital services.",
        "Fit the plan to it: single-fraction radiotherapy, home visits, the phone instead of an app.",
    ),
    modality=Modality.SOCIAL_CARE,
    urgency=Urgency.WITHIN_2_WEEKS,
    owner=(Role.SOCIAL_WORK,),
    strength=Strength.STRONG,
    evidence="consensus",
    sources=(panel.at("guideline dossier, section 8, row GOC-10"),),
    checked=Checked.FROM_KNOWLEDGE,
)
