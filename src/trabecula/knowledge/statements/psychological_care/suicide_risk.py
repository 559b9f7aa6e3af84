"""Is this person thinking of ending their life, and who acts now?

Why      A positive answer is seldom told twice: it needs a person who asks on the same day.
Misuse   As a verdict: an answer on a form says that someone must ask, not what the risk is. To
         wait for the form: intent or a plan, however it becomes known, needs no score. A wish
         that death may come is not a wish to bring it about.
"""

from trabecula.knowledge.facts.mind import phq_9_item_9, suicidal_intent_or_plan
from trabecula.knowledge.sources.psychological_care import (
    asco_anxiety_and_depression_2023,
    suicide_and_distress_scales,
)
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

emergency_psychiatric_assessment = Statement(
    "Emergency psychiatric assessment",
    code="PSY-05b",
    when=suicidal_intent_or_plan,
    says=(
        "Arrange emergency psychiatric assessment now.",
        "Do not leave the person alone.",
        "Remove the means.",
    ),
    modality=Modality.PSYCHOLOGICAL_CARE,
    urgency=Urgency.IMMEDIATE,
    owner=(Role.EMERGENCY, Role.PSYCHIATRY),
    strength=Strength.STRONG,
    evidence="consensus",
    sources=(
        suicide_and_distress_scales.at(
            "Columbia scale: suicidal intent or plan (from knowledge, not read)"
        ),
    ),
    checked=Checked.FROM_KNOWLEDGE,
)

same_day_suicide_risk_assessment = Statement(
    "Same-day suicide risk assessment",
    code="PSY-05",
    when=phq_9_item_9 >= 1,
    says=(
        "A trained clinician talks with the person directly on the same day, and makes a structured risk assessment, for example with the Columbia Suicide Severity Rating Scale.",
        "Treat pain.",
        "Make a safety plan with the person.",
        "Limit the supply of opioids at home, or have them kept in a lock box.",
        "Tell apart a wish to die naturally, a wish to hasten death, and suicidal thought.",
    ),
    modality=Modality.PSYCHOLOGICAL_CARE,
    urgency=Urgency.SAME_DAY,
    owner=(Role.CLINICIAN_ON_DUTY, Role.PSYCHOLOGY),
    strength=Strength.STRONG,
    evidence="consensus",
    sources=(
        suicide_and_distress_scales.at(
            "Columbia scale, as a structured assessment (from knowledge, not read)"
        ),
        asco_anxiety_and_depression_2023.at(
            "thoughts of self-harm on the PHQ-9 (from knowledge, not read)"
        ),
    ),
    checked=Checked.FROM_KNOWLEDGE,
    contraindications=("An automated message as the only response.",),
)
