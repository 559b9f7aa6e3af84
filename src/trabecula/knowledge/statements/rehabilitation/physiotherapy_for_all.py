"""Who should see a physiotherapist or a cancer-exercise professional?

Why      Supervised exercise helps function and is rarely harmful; rest out of fear weakens people.
Misuse   To refer without the map of the lesions, or to let exercise begin before the risk of each
         lesion has been read (REH-02H). In comfort-only care it is not offered as a target.
"""

from trabecula.knowledge.facts.cancer import bone_metastases
from trabecula.knowledge.facts.prognosis import care_intent
from trabecula.knowledge.sources.rehabilitation import bone_metastases_exercise_2022, weller_2021
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

referral_for_safe_movement_and_exercise = Statement(
    "Referral for safe movement and exercise",
    code="REH-01",
    when=bone_metastases,
    only_if=care_intent.differs_from("comfort_only"),
    says=(
        "Refer to a physiotherapist or cancer-exercise professional. Send the map of the lesions, the spinal instability and Mirels scores, the weight-bearing status and the blood counts, and get a report back: the exchange goes both ways.",
        "Teach safe movement for daily activities to everyone (91 % consensus).",
    ),
    modality=Modality.REHABILITATION,
    urgency=Urgency.WITHIN_4_WEEKS,
    owner=(Role.PHYSIOTHERAPY,),
    strength=Strength.CONSENSUS,
    evidence="consensus; systematic review: serious adverse events of exercise 0.5 %, none at bone metastases",
    sources=(
        bone_metastases_exercise_2022.at(
            "risk assessment; communication in both directions; 91 % consensus on advice for daily activities"
        ),
        weller_2021.at("17 trials: 4 serious adverse events, 0.5 %, none related to bone"),
    ),
    checked=Checked.YES,
)
