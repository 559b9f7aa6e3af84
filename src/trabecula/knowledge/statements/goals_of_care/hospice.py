"""Is it time to speak about hospice?

Why      Whoever hears of hospice too late cannot choose it.
Misuse   To end other care without asking: radiotherapy for comfort may still be wanted. A life
         expectancy is a clinician's dated estimate, never the system's.
"""

from trabecula.knowledge.facts.prognosis import (
    care_intent,
    ecog_performance_status,
    life_expectancy,
)
from trabecula.knowledge.policy.goals_of_care import (
    life_expectancy_for_hospice,
    performance_status_for_hospice,
)
from trabecula.knowledge.sources.goals_of_care import hospice_and_portable_orders
from trabecula.knowledge.sources.radiotherapy import acr_non_spine
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

discussion_of_hospice = Statement(
    "Discussion of hospice",
    code="GOC-04",
    when=(life_expectancy <= life_expectancy_for_hospice)
    & (
        (ecog_performance_status >= performance_status_for_hospice)
        | care_intent.equals("comfort_only")
    ),
    says=(
        "Discuss hospice. In the United States it needs a physician's certificate that life is expected to last 6 months or less if the illness runs its usual course, and the person's choice of the comfort benefit. Elsewhere need decides.",
        "Single-fraction radiotherapy may still be wanted: settle that before enrolment.",
    ),
    modality=Modality.GOALS_OF_CARE,
    urgency=Urgency.WITHIN_2_WEEKS,
    owner=(Role.PALLIATIVE_CARE,),
    strength=Strength.STRONG,
    evidence="consensus",
    sources=(
        hospice_and_portable_orders.at(
            "42 CFR 418.22, certification of terminal illness (from knowledge, not read)"
        ),
        acr_non_spine.at("abstracts; poor-prognosis variant, read second-hand"),
    ),
    checked=Checked.IN_PART,
)
