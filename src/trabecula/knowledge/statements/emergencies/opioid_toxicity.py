"""Is the opioid too much for this person now?

Why      Sedation comes before the breathing stops; need falls after local treatment that works.
Misuse   In expected dying slow breathing alone is no overdose. Sedation here is this project's own
         scale from 0 to 4, not the number of a published one.
"""

from trabecula.knowledge.facts.observations import oxygen_saturation, respiratory_rate
from trabecula.knowledge.facts.opioid import opioid_neurotoxicity_signs, opioids, sedation
from trabecula.knowledge.facts.radiotherapy import pain_fell_after_local_treatment
from trabecula.knowledge.policy.emergencies import (
    dangerously_slow_breathing,
    low_oxygen_saturation_when_sedated,
    slow_breathing,
)
from trabecula.knowledge.sources.pain_and_panel import nccn_who_pain, panel
from trabecula.language.condition import not_known
from trabecula.language.fact import takes
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

emergency_treatment_of_opioid_toxicity = Statement(
    "Emergency treatment of opioid toxicity",
    code="EMR-12",
    also=("MED-04",),
    when=(takes(opioids) | not_known(opioids))
    & (
        (respiratory_rate < dangerously_slow_breathing)
        | (sedation >= 3)
        | ((respiratory_rate < slow_breathing) & (sedation >= 2))
        | ((sedation >= 2) & (oxygen_saturation < low_oxygen_saturation_when_sedated))
    ),
    says=(
        "Emergency: stop the opioid, remove any patch, open the airway and give oxygen, call for help.",
        "Give naloxone in small titrated doses by local protocol; avoid full reversal in a person whose pain depends on the opioid.",
        "Find the cause: acute kidney injury, sepsis, an interaction, a dosing error, pain that fell after radiotherapy, a block or ablation.",
        "Observe for longer than the half-life of a long-acting or transdermal medicine.",
    ),
    modality=Modality.SAFETY,
    urgency=Urgency.IMMEDIATE,
    owner=(Role.EMERGENCY, Role.PALLIATIVE_CARE),
    strength=Strength.STRONG,
    evidence="consensus",
    sources=(nccn_who_pain.at("from knowledge: opioid toxicity, sedation and breathing"),),
    checked=Checked.FROM_KNOWLEDGE,
    monitor=("Respiratory rate, sedation and oxygen saturation continuously.",),
    note="In expected dying naloxone is not advised automatically: a clinician at the bedside decides whether this is dying or overdose. Doses of naloxone in the medicines dossier (MED-04, from knowledge): 20 to 40 micrograms intravenously, step by step, in hospital, or 4 mg into the nose at home; observe for 24 hours or more after a long-acting opioid. Its level 4 of POSS is a sedation of 3 or 4 here.",
)

holding_an_opioid_for_early_sedation = Statement(
    "Holding an opioid for early sedation",
    code="EMR-12d",
    when=takes(opioids)
    & (
        sedation.equals(2)
        | ((respiratory_rate >= dangerously_slow_breathing) & (respiratory_rate < slow_breathing))
    ),
    says=(
        "Hold the next dose, reduce by 25 to 50 %, look for a cause; check again every hour until settled.",
        "No increase of the opioid or of another sedative.",
    ),
    modality=Modality.SAFETY,
    urgency=Urgency.SAME_DAY,
    owner=(Role.CLINICIAN_ON_DUTY, Role.NURSING),
    strength=Strength.CONSENSUS,
    evidence="consensus",
    sources=(panel.at("guideline dossier, section 1, row EMR-12d"),),
    checked=Checked.FROM_KNOWLEDGE,
)

review_of_opioid_neurotoxicity = Statement(
    "Review of opioid neurotoxicity",
    code="EMR-12b",
    when=takes(opioids) & opioid_neurotoxicity_signs.found(),
    says=(
        "Review the same day: kidney function, calcium, infection, other sedatives, hydration.",
        "Reduce the dose or rotate, as the opioid's own entry says.",
    ),
    modality=Modality.SAFETY,
    urgency=Urgency.SAME_DAY,
    owner=(Role.PALLIATIVE_CARE,),
    strength=Strength.CONSENSUS,
    evidence="consensus",
    sources=(nccn_who_pain.at("from knowledge: opioid neurotoxicity"),),
    checked=Checked.FROM_KNOWLEDGE,
)

opioid_reduction_after_effective_local_treatment = Statement(
    "Opioid reduction after effective local treatment",
    code="EMR-12c",
    when=takes(opioids) & pain_fell_after_local_treatment,
    says=(
        "Plan an opioid review within 24 to 48 hours: reduce to the new need.",
        "Warn the family about drowsiness.",
    ),
    modality=Modality.SAFETY,
    urgency=Urgency.WITHIN_48_HOURS,
    owner=(Role.PALLIATIVE_CARE, Role.ONCOLOGY),
    strength=Strength.CONSENSUS,
    evidence="expert opinion",
    sources=(panel.at("guideline dossier, section 1, row EMR-12c"),),
    checked=Checked.FROM_KNOWLEDGE,
    note="Commonly missed: toxicity after successful radiotherapy, nerve block, ablation or surgery.",
)
