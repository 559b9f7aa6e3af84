"""Who cares for the carer after this person has died?

Why      The family goes on; calls about missed reports must not reach them.
Misuse   As a diagnosis: grief is no illness before it is prolonged and disabling.
"""

from trabecula.knowledge.facts.person import carer_present, days_since_death
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.quantity import Days
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

bereavement_care = Statement(
    "Bereavement care",
    code="PSY-13",
    when=(days_since_death >= Days(0)) & carer_present,
    says=(
        "Contact the carer with condolences within about 2 weeks, and screen for risk.",
        "Offer resources in the preferred language and tradition.",
        "Contact again at 3 and 6 months.",
        "Refer when grief is prolonged: 12 months or more by DSM, 6 months or more by ICD-11.",
    ),
    modality=Modality.CARER_SUPPORT,
    urgency=Urgency.WITHIN_2_WEEKS,
    owner=(Role.BEREAVEMENT_SERVICE,),
    strength=Strength.CONSENSUS,
    evidence="low",
    sources=(panel.at("guideline dossier, section 6, row PSY-13"),),
    checked=Checked.FROM_KNOWLEDGE,
)
