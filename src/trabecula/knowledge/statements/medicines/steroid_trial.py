"""Would a short trial of a steroid help this pain, and when does it end?

Why      Swelling that presses on a nerve or stretches the liver can give way within days.
Misuse   To let a trial run on: after two weeks it costs the muscles that a person walks with. For the
         cord, EMR-04 and not this.
"""

from trabecula.knowledge.facts.cancer import (
    haematological_malignancy_suspected,
    systemic_treatments,
)
from trabecula.knowledge.facts.each_medicine import ingredient, medicine_begun, medicine_class
from trabecula.knowledge.facts.medicine_safety import active_infection, diabetes_uncontrolled
from trabecula.knowledge.facts.source_of_pain import source_here
from trabecula.knowledge.facts.steroid import corticosteroids, dexamethasone_for_cord_compression
from trabecula.knowledge.policy.medicines import steroid_trial_before_a_decision
from trabecula.knowledge.sources.medicines_guidelines import (
    glucocorticoid_withdrawal,
    palliative_care_formulary,
    who_cancer_pain_2018,
)
from trabecula.language.condition import About, not_known
from trabecula.language.fact import takes
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

short_trial_of_a_steroid = Statement(
    "Short trial of a steroid",
    code="MED-24",
    about=About.PAIN,
    when=source_here.found("inflammation", "nerve_compression", "liver_capsule"),
    only_if=diabetes_uncontrolled.is_no
    & active_infection.is_no
    & haematological_malignancy_suspected.is_no,
    unless=takes(corticosteroids) | systemic_treatments.found("ici"),
    says=(
        "A trial of dexamethasone, 4 to 8 mg in the morning.",
        "Decide on day 5 to 7: below 30 % relief, stop; else taper to 2 mg or less. No longer than 4 weeks in all without a specialist.",
    ),
    modality=Modality.STEROID,
    urgency=Urgency.WITHIN_1_WEEK,
    owner=(Role.ONCOLOGY, Role.PALLIATIVE_CARE),
    strength=Strength.CONDITIONAL,
    evidence="WHO: strong, moderate quality, for the shortest time; EAPC weak; one negative trial of methylprednisolone",
    sources=(
        who_cancer_pain_2018.at("adjuvant: steroids (from knowledge)"),
        palliative_care_formulary.at("dexamethasone for pain (from knowledge)"),
    ),
    checked=Checked.FROM_KNOWLEDGE,
    precautions=(
        "Immunotherapy: ask oncology first.",
        "Protect the stomach where an anti-inflammatory is taken or an ulcer is known.",
    ),
    monitor=("Glucose, mood, sleep, strength of thighs and hips.",),
)

decision_on_a_steroid_trial = Statement(
    "Decision on a steroid trial",
    code="MED-24b",
    about=About.MEDICINE,
    when=medicine_class.equals("corticosteroid")
    & (medicine_begun >= steroid_trial_before_a_decision),
    only_if=ingredient.equals("dexamethasone")
    | ~systemic_treatments.found("abiraterone")
    | not_known(systemic_treatments),
    unless=dexamethasone_for_cord_compression,
    says=(
        "If it was begun for pain: below 30 % relief, stop it; else the lowest dose that works, with the aim of 2 mg of dexamethasone or less.",
        "Justify it anew every 7 days; no longer than 4 weeks in all without a specialist.",
    ),
    modality=Modality.STEROID,
    urgency=Urgency.WITHIN_48_HOURS,
    owner=(Role.ONCOLOGY, Role.PALLIATIVE_CARE, Role.PHARMACY),
    strength=Strength.CONDITIONAL,
    evidence="from knowledge",
    sources=(
        palliative_care_formulary.at("dexamethasone for pain (from knowledge)"),
        glucocorticoid_withdrawal.at("criteria for stopping at once or tapering (from knowledge)"),
    ),
    checked=Checked.FROM_KNOWLEDGE,
    precautions=(
        "A steroid that is given for another reason (with chemotherapy, for adrenal insufficiency, or the prednisolone that goes with abiraterone) is not this trial.",
        "After about 3 weeks, or high doses, never stop at once.",
    ),
)
