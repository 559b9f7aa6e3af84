"""Who cares for the carer after this person has died?

Why      The family goes on; calls about missed reports must not reach them.
Misuse   As a diagnosis: grief is no illness before it is prolonged and disabling.
"""

from trabecula.knowledge.facts.person import carer_present, days_since_death
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.condition import not_known
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

no_call_for_the_person_after_a_death = Statement(
    "No call for the person after a death",
    code="PSY-13b",
    when=(days_since_death >= Days(0)) & (carer_present.is_no | not_known(carer_present)),
    says=(
        "No call, form or reminder for this person goes out any more.",
        "Ask whether somebody was close to them, so that bereavement care (PSY-13) can be offered.",
    ),
    modality=Modality.CARER_SUPPORT,
    urgency=Urgency.WITHIN_2_WEEKS,
    owner=(Role.BEREAVEMENT_SERVICE,),
    strength=Strength.CONSENSUS,
    evidence="default of the panel",
    sources=(panel.at("errata B, row on PSY-13: after a death nothing else is evaluated"),),
    checked=Checked.FROM_KNOWLEDGE,
    note="This project's own: without it all other advice would go on where no carer is known.",
)
