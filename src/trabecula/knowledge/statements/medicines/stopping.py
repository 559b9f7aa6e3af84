"""What is no longer needed: fewer opioids after relief, fewer pills near the end?

Why      Need falls after treatment that works; what is left then sedates. Near the end a tablet that
         prevents something in ten years is a burden today.
Misuse   To stop an opioid at once after weeks of it, or to take relief away in the last days.
"""

from trabecula.knowledge.facts.medicines_taken import proton_pump_inhibitor, statin
from trabecula.knowledge.facts.opioid import opioids
from trabecula.knowledge.facts.opioid_use import weeks_controlled_after_treatment
from trabecula.knowledge.sources.medicines_guidelines import (
    opioid_taper_rates,
    palliative_care_formulary,
    who_cancer_pain_2018,
)
from trabecula.knowledge.statements.goals_of_care.last_days import LAST_DAYS
from trabecula.language.fact import takes
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

supervised_opioid_reduction = Statement(
    "Supervised opioid reduction",
    code="MED-36",
    when=takes(opioids) & weeks_controlled_after_treatment,
    says=(
        "Offer a supervised reduction: 10 to 20 % every 24 to 72 hours after short use, else by the taper rule.",
        "Stop adjuvants one at a time, and the proton pump inhibitor with the anti-inflammatory.",
    ),
    modality=Modality.REPLANNING,
    urgency=Urgency.WITHIN_2_WEEKS,
    owner=(Role.PALLIATIVE_CARE, Role.ONCOLOGY),
    strength=Strength.CONSENSUS,
    evidence="best practice statement of WHO",
    sources=(
        who_cancer_pain_2018.at("cessation of opioids (from knowledge)"),
        opioid_taper_rates.at("rates of reduction"),
    ),
    checked=Checked.FROM_KNOWLEDGE,
    monitor=("Withdrawal, pain, and function.",),
    note="Right after local treatment EMR-12c governs: it does not wait for weeks of relief.",
)

fewer_preventive_medicines_in_the_last_days = Statement(
    "Fewer preventive medicines in the last days",
    code="MED-42",
    when=LAST_DAYS & (takes(statin) | takes(proton_pump_inhibitor)),
    says=(
        "Stop the statin, and the proton pump inhibitor unless it eases a symptom, or an anti-inflammatory or a steroid goes on.",
        "The opioid goes on, under the skin where swallowing fails; what else stops is in GOC-09.",
    ),
    modality=Modality.GOALS_OF_CARE,
    urgency=Urgency.SAME_DAY,
    owner=(Role.PALLIATIVE_CARE, Role.PHARMACY),
    strength=Strength.CONSENSUS,
    evidence="consensus",
    sources=(palliative_care_formulary.at("last days of life (from knowledge; NICE NG31)"),),
    checked=Checked.FROM_KNOWLEDGE,
    note="The bone-modifying agent and the blood tests stop by GOC-09. Prompts that serve the long run (naloxone, falls, counts of sedating medicines) are set aside by ARB-47.",
)
