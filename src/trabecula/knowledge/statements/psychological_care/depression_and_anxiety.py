"""How low is the mood or how strong the anxiety, and which step of care matches it?

Why      Each step asks more of the person than the one before: the bands of the PHQ-9 and the
         GAD-7 are read side by side, so that nobody gets less or more than is needed.
Misuse   As a diagnosis. Poor sleep, tiredness and poor appetite come from the cancer too and raise
         the PHQ-9: look at the items. Thoughts of suicide come first, whatever the total
         (PSY-05, PSY-05b).
"""

from trabecula.knowledge.facts.mind import gad_7_score, phq_9_score
from trabecula.knowledge.sources.psychological_care import asco_anxiety_and_depression_2023
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

_STEPPED_OPTIONS = asco_anxiety_and_depression_2023.at(
    "stepped treatment options; the score bands are from knowledge"
)

self_help_and_active_monitoring = Statement(
    "Self-help and active monitoring",
    code="PSY-02",
    when=((phq_9_score >= 5) & (phq_9_score < 8)) | ((gad_7_score >= 5) & (gad_7_score < 10)),
    says=(
        "Offer education, active monitoring, self-help and peer support.",
        "Repeat the scores in 4 to 6 weeks.",
    ),
    modality=Modality.PSYCHOLOGICAL_CARE,
    urgency=Urgency.WITHIN_4_WEEKS,
    owner=(Role.NURSING,),
    strength=Strength.STRONG,
    evidence="guideline",
    sources=(
        asco_anxiety_and_depression_2023.at(
            "mild symptoms: options, score bands and time to repeat (from knowledge, not read)"
        ),
    ),
    checked=Checked.FROM_KNOWLEDGE,
)

psychological_treatment_for_moderate_depression = Statement(
    "Psychological treatment for moderate depression",
    code="PSY-03",
    when=(phq_9_score >= 8) & (phq_9_score < 15),
    says=(
        "Offer cognitive behavioural therapy, behavioural activation, mindfulness-based stress reduction, structured physical activity or a proven psychosocial programme.",
    ),
    modality=Modality.PSYCHOLOGICAL_CARE,
    urgency=Urgency.WITHIN_2_WEEKS,
    owner=(Role.PSYCHOLOGY,),
    strength=Strength.STRONG,
    evidence="guideline",
    sources=(_STEPPED_OPTIONS,),
    checked=Checked.IN_PART,
    note="The bands 8 to 14, 15 to 19 and 20 to 27 are from knowledge of the ASCO guideline. The PHQ-9's own bands differ: 5 to 9 mild, 10 to 14 moderate, 15 to 19 moderately severe, 20 to 27 severe. The general cut-off for screening is 10 or more. In people with cancer 8 or more had a sensitivity of 93 % and a specificity of 81 % in 4264 people (Thekkumpurath 2011).",
)

psychological_treatment_for_moderate_anxiety = Statement(
    "Psychological treatment for moderate anxiety",
    code="PSY-03b",
    when=(gad_7_score >= 10) & (gad_7_score < 15),
    says=(
        "Offer cognitive behavioural therapy, behavioural activation, structured physical activity, acceptance and commitment therapy or a psychosocial programme.",
    ),
    modality=Modality.PSYCHOLOGICAL_CARE,
    urgency=Urgency.WITHIN_2_WEEKS,
    owner=(Role.PSYCHOLOGY,),
    strength=Strength.STRONG,
    evidence="guideline",
    sources=(_STEPPED_OPTIONS,),
    checked=Checked.IN_PART,
)

referral_for_severe_depression_or_anxiety = Statement(
    "Referral for severe depression or anxiety",
    code="PSY-04",
    when=(phq_9_score >= 15) | (gad_7_score >= 15),
    says=(
        "Refer to psychology or psychiatry for cognitive therapy, behavioural activation, cognitive behavioural therapy, mindfulness-based stress reduction or interpersonal therapy.",
        "A medicine may be added or used where there is no access to psychological treatment, where the person prefers it, where one helped in the past, or where there is no improvement.",
        "Check interactions before a medicine: tamoxifen, bleeding, a long QT interval, sedation and falls.",
    ),
    modality=Modality.PSYCHOLOGICAL_CARE,
    urgency=Urgency.WITHIN_72_HOURS,
    owner=(Role.PSYCHOLOGY, Role.PSYCHIATRY),
    strength=Strength.STRONG,
    evidence="guideline",
    sources=(_STEPPED_OPTIONS,),
    checked=Checked.IN_PART,
)
