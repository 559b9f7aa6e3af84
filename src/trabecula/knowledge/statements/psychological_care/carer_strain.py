"""Is the carer overburdened, and what lightens the load?

Why      Care at home rests on the carer; it ends when the carer can do no more.
Misuse   To teach the carer more tasks in place of relief. To blame. Signs of abuse or neglect are
         not strain, and are acted on in their own right.
"""

from trabecula.knowledge.facts.person import carer_strain
from trabecula.knowledge.sources.goals_of_care import asco_palliative_care_2024
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

carer_assessment_and_support = Statement(
    "Carer assessment and support",
    code="PSY-10",
    when=carer_strain,
    says=(
        "Assess the carer's own needs.",
        "Train the carer in handling, transfers and medicines.",
        "Arrange respite and advice on benefits, and point the carer to their own general practitioner.",
        "The carer can be referred to the palliative care team.",
    ),
    modality=Modality.CARER_SUPPORT,
    urgency=Urgency.WITHIN_2_WEEKS,
    owner=(Role.SOCIAL_WORK, Role.NURSING),
    strength=Strength.STRONG,
    evidence="guideline",
    sources=(
        asco_palliative_care_2024.at("early referral seen; carers (from knowledge, not read)"),
    ),
    checked=Checked.IN_PART,
)
