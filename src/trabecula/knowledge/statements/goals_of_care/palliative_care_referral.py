"""Should a palliative care team join now?

Why      Palliative care helps beside treatment of the cancer, and not only after it.
Misuse   As a sign that treatment ends. A referral within weeks is no answer to pain that is out of
         control today.
"""

from trabecula.knowledge.facts.cancer import bone_metastases
from trabecula.knowledge.facts.goals import palliative_care_involved
from trabecula.knowledge.sources.goals_of_care import asco_palliative_care_2024
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

early_referral_to_palliative_care = Statement(
    "Early referral to palliative care",
    code="GOC-02",
    when=bone_metastases & palliative_care_involved.is_no,
    says=(
        "Refer everyone with advanced cancer to an interdisciplinary palliative care team, alongside treatment of the cancer.",
        "Refer urgently if symptoms are not controlled.",
    ),
    modality=Modality.GOALS_OF_CARE,
    urgency=Urgency.WITHIN_4_WEEKS,
    owner=(Role.ONCOLOGY,),
    strength=Strength.STRONG,
    evidence="intermediate (ASCO: evidence based, intermediate quality, strong recommendation)",
    sources=(
        asco_palliative_care_2024.at(
            "recommendation of early referral alongside treatment, graded strong"
        ),
    ),
    checked=Checked.YES,
)
