"""Is the glucose too high on a steroid?

Why      Steroids raise glucose within days, also in people who never had diabetes; thirst and
         fatigue then pass for the cancer.
Misuse   To stop dexamethasone for a compressed cord (EMR-04 has its own course), or to stop at
         once a steroid that was taken for long. A single glucose is not a diagnosis of diabetes.
"""

from trabecula.knowledge.facts.laboratory import glucose
from trabecula.knowledge.facts.steroid import corticosteroids
from trabecula.knowledge.policy.nutrition import high_glucose_on_a_steroid
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.fact import takes
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

same_day_treatment_of_glucose_on_a_steroid = Statement(
    "Same-day treatment of glucose on a steroid",
    code="NUT-08",
    when=takes(corticosteroids) & (glucose >= high_glucose_on_a_steroid),
    says=(
        "Treat the high glucose as the diabetes team advises.",
        "Shorten or reduce the steroid.",
    ),
    modality=Modality.METABOLIC,
    urgency=Urgency.SAME_DAY,
    owner=(Role.ONCOLOGY,),
    strength=Strength.CONSENSUS,
    evidence="consensus",
    precautions=(
        "Dexamethasone for a compressed cord keeps its own course (EMR-04).",
        "A steroid that was taken for long is not stopped at once.",
    ),
    sources=(panel.at("guideline dossier, section 7, row NUT-08"),),
    checked=Checked.FROM_KNOWLEDGE,
)
