"""Why does this person sleep badly, and what helps?

Why      Poor sleep makes pain and mood worse, and it often has a cause that can be treated.
Misuse   To start with a sedative, above all beside an opioid. To take new spinal pain at night for
         insomnia: it belongs to EMR-02. To restrict time in bed in a frail person.
"""

from trabecula.knowledge.facts.mind import insomnia_severity_index
from trabecula.knowledge.sources.psychological_care import cooper_2025, johnson_2016
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

search_for_the_cause_of_poor_sleep = Statement(
    "Search for the cause of poor sleep",
    code="PSY-07",
    when=(insomnia_severity_index >= 8) & (insomnia_severity_index < 15),
    says=(
        "Find the cause: pain at night (new spinal pain at night belongs to EMR-02), a steroid in the evening, passing urine at night, mood, sleep apnoea.",
        "Teach sleep hygiene and stimulus control.",
    ),
    modality=Modality.PSYCHOLOGICAL_CARE,
    urgency=Urgency.WITHIN_4_WEEKS,
    owner=(Role.NURSING,),
    strength=Strength.STRONG,
    evidence="guideline",
    sources=(
        johnson_2016.at(
            "effect of behavioural treatment on the Insomnia Severity Index, d 0.77; the causes are from knowledge"
        ),
    ),
    checked=Checked.IN_PART,
)

cognitive_behavioural_therapy_for_insomnia = Statement(
    "Cognitive behavioural therapy for insomnia",
    code="PSY-07b",
    when=insomnia_severity_index >= 15,
    says=(
        "Offer cognitive behavioural therapy for insomnia first: it lowers the Insomnia Severity Index by about 4 to 8 points, an effect size d of 0.5 to 0.8.",
        "Where there are falls, seizures, mania, a risk of delirium or frailty, use sleep compression instead of sleep restriction.",
        "Avoid stacking sedatives on opioids.",
    ),
    modality=Modality.PSYCHOLOGICAL_CARE,
    urgency=Urgency.WITHIN_4_WEEKS,
    owner=(Role.PSYCHOLOGY,),
    strength=Strength.STRONG,
    evidence="low to moderate",
    sources=(
        johnson_2016.at("effect on the Insomnia Severity Index, d 0.77"),
        cooper_2025.at(
            "Insomnia Severity Index lower by 4.4 points in 16 randomised trials, low certainty"
        ),
    ),
    checked=Checked.IN_PART,
)
