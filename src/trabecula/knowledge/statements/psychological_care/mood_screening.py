"""Has this person been screened for depression and anxiety?

Why      Depression and anxiety are missed where nobody asks, and they can be treated.
Misuse   As a diagnosis: a score starts a conversation. To ask it of a person in comfort care. A
         missing score is not a low one.
"""

from trabecula.knowledge.facts.cancer import bone_metastases
from trabecula.knowledge.facts.mind import gad_7_score, phq_9_score
from trabecula.knowledge.facts.prognosis import care_intent
from trabecula.knowledge.sources.psychological_care import asco_anxiety_and_depression_2023
from trabecula.language.condition import not_known
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

screening_for_depression_and_anxiety = Statement(
    "Screening for depression and anxiety",
    code="PSY-01",
    when=bone_metastases & (not_known(phq_9_score) | not_known(gad_7_score)),
    only_if=care_intent.differs_from("comfort_only"),
    says=(
        "Screen with the PHQ-9 and the GAD-7 now, again when the treatment or the disease changes, and at the transition to palliative care.",
    ),
    modality=Modality.PSYCHOLOGICAL_CARE,
    urgency=Urgency.WITHIN_4_WEEKS,
    owner=(Role.NURSING,),
    strength=Strength.STRONG,
    evidence="guideline",
    sources=(
        asco_anxiety_and_depression_2023.at(
            "recommendation on screening (of the guideline only the stepped options are on record as seen)"
        ),
    ),
    checked=Checked.YES,
)
