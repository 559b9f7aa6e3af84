"""Raise the opioid, or change to a long-acting one?

Why      Too slow leaves a person in pain, too fast stops the breathing: sedation comes first.
Misuse   To copy a level of POSS into sedation: POSS S, 1 and 2 are a sedation of 0 or 1. To give the
         whole daily dose every 12 hours: it is halved. To raise while the opioid is toxic.
"""

from trabecula.knowledge.facts.opioid import opioids, sedation
from trabecula.knowledge.facts.opioid_use import hours_stable, opioid_intolerable, rescue_doses
from trabecula.knowledge.facts.pain import worst_pain
from trabecula.knowledge.policy.medicines import (
    rescue_doses_that_ask_for_a_new_dose,
    stable_relief_before_long_acting,
)
from trabecula.knowledge.sources.medicines_guidelines import (
    asco_opioids_2023,
    nccn_cancer_pain,
    who_cancer_pain_2018,
)
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.knowledge.statements.medicines.pain_intensity import MODERATE
from trabecula.language.fact import takes
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

increase_of_the_opioid = Statement(
    "Increase of the opioid",
    code="MED-10",
    when=takes(opioids)
    & ((worst_pain >= MODERATE) | (rescue_doses >= rescue_doses_that_ask_for_a_new_dose)),
    only_if=sedation <= 1,
    unless=opioid_intolerable,
    says=(
        "Raise the total daily dose by 25 to 50 %; by 10 to 25 % in frailty.",
        "Reckon the rescue dose anew: 10 % of the daily dose, 5 to 20 % in range.",
    ),
    modality=Modality.ANALGESIA,
    urgency=Urgency.WITHIN_48_HOURS,
    owner=(Role.ONCOLOGY, Role.PALLIATIVE_CARE),
    strength=Strength.CONSENSUS,
    evidence="ASCO 3.5, note: 25 to 50 % as the smallest step; the rest is consensus",
    sources=(
        asco_opioids_2023.at("recommendation 3.5, note on increments of 25 to 50 %"),
        nccn_cancer_pain.at("titration of opioids (from knowledge)"),
        panel.at("errata, medication rule R10: POSS S, 1 or 2 is a sedation of 0 or 1"),
    ),
    checked=Checked.IN_PART,
    precautions=(
        "Pain that does not answer to the opioid (nerve, incident, spirit) is not titrated away.",
    ),
    monitor=("Sedation and breathing after each increase.",),
)

change_to_a_long_acting_opioid = Statement(
    "Change to a long-acting opioid",
    code="MED-11",
    when=takes(opioids) & (hours_stable >= stable_relief_before_long_acting),
    only_if=sedation <= 1,
    says=(
        "Extended release: the total a day is 100 % of what was taken as immediate release in the last 24 hours, 50 to 75 % in frailty or with impaired kidneys; half of that total is given every 12 hours.",
        "Keep immediate release for rescue.",
    ),
    modality=Modality.ANALGESIA,
    urgency=Urgency.WITHIN_1_WEEK,
    owner=(Role.ONCOLOGY, Role.PALLIATIVE_CARE),
    strength=Strength.STRONG,
    evidence="WHO: strong, moderate quality, for either release with rescue",
    sources=(
        who_cancer_pain_2018.at("maintenance of relief (from knowledge)"),
        panel.at("errata, medication rule R11: the daily total, halved"),
    ),
    checked=Checked.FROM_KNOWLEDGE,
    contraindications=("Morphine with extended release below a clearance of 30 mL/min (MED-13).",),
)
