"""An opioid is needed and the mouth is no good: which way?

Why      What is vomited or not absorbed gives no relief, and a crushed long-acting tablet is an overdose.
Misuse   A patch for pain that changes by the day, or for a person who is not opioid tolerant.
"""

from trabecula.knowledge.facts.medicine_safety import oral_route_problems
from trabecula.knowledge.sources.medicines_guidelines import esmo_cancer_pain_2018
from trabecula.knowledge.sources.medicines_labels import transmucosal_fentanyl_criteria
from trabecula.knowledge.statements.medicines.starting_an_opioid import ON_OR_STARTING_AN_OPIOID
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

opioid_by_another_route = Statement(
    "Opioid by another route",
    code="MED-12",
    when=ON_OR_STARTING_AN_OPIOID & oral_route_problems.found(),
    says=(
        "Without opioids so far or on a low dose: a buprenorphine patch.",
        "Opioid tolerant and stable pain: a fentanyl patch.",
        "Otherwise, and where pain is not stable: a continuous subcutaneous infusion.",
        "Never crush or open an extended-release form.",
    ),
    modality=Modality.ANALGESIA,
    urgency=Urgency.SAME_DAY,
    owner=(Role.PALLIATIVE_CARE, Role.PHARMACY),
    strength=Strength.CONDITIONAL,
    evidence="ESMO II, B",
    sources=(
        esmo_cancer_pain_2018.at("route: patches for stable pain in those who cannot swallow"),
        transmucosal_fentanyl_criteria.at("criteria of opioid tolerance"),
    ),
    checked=Checked.FROM_KNOWLEDGE,
    contraindications=(
        "A fentanyl patch without opioid tolerance: less than 60 mg of oral morphine a day or its like, or for less than 7 days.",
    ),
)
