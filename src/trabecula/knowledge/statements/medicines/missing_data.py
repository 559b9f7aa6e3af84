"""What must be known before a dose is given?

Why      A missing creatinine is no normal one: a dose that rests on it cannot be printed.
Misuse   To hold back what saves a life or eases dying: these never wait for a test.
"""

from trabecula.knowledge.facts.inputs import body_weight
from trabecula.knowledge.facts.laboratory import creatinine_clearance, platelets
from trabecula.knowledge.facts.medicine_safety import total_bilirubin
from trabecula.knowledge.facts.opioid import opioids
from trabecula.knowledge.facts.opioid_use import opioid_starting
from trabecula.knowledge.facts.pain import worst_pain
from trabecula.knowledge.sources.medicines_guidelines import derived_by_the_project
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.knowledge.statements.medicines.pain_intensity import MODERATE
from trabecula.language.condition import not_known
from trabecula.language.fact import takes
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

tests_before_a_dose = Statement(
    "Tests before a dose",
    code="MED-45",
    when=((worst_pain >= MODERATE) | takes(opioids) | opioid_starting)
    & (
        not_known(creatinine_clearance)
        | not_known(body_weight)
        | not_known(platelets)
        | not_known(total_bilirubin)
    ),
    says=(
        "Obtain what is missing: creatinine and weight for the clearance, platelets, bilirubin; ask about allergies, all medicines, and how much opioid is taken.",
        "No dose is printed for a medicine whose own limits read what is missing; every other medicine stands.",
        "These never wait: naloxone, dexamethasone for the cord, rescue that is already prescribed, anticipatory medicines.",
    ),
    modality=Modality.DATA_REQUEST,
    urgency=Urgency.WITHIN_48_HOURS,
    owner=(Role.ONCOLOGY, Role.NURSING),
    strength=Strength.CONSENSUS,
    evidence="safety default",
    sources=(
        derived_by_the_project.at("medication rule R45"),
        panel.at("errata, medication rule R45: for each medicine, only what its own gates read"),
    ),
    checked=Checked.FROM_KNOWLEDGE,
)
