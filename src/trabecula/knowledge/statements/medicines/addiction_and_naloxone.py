"""Is somebody at risk of an overdose, or of a substance use disorder: what is set beside the opioid?

Why      People with cancer and an addiction have pain too; naloxone at home saves a life, also a child's.
Misuse   To refuse an opioid. To offer naloxone to the dying. To read an undefined exposure as none.
"""

from trabecula.knowledge.facts.laboratory import creatinine_clearance
from trabecula.knowledge.facts.medicine_safety import dialysis
from trabecula.knowledge.facts.opioid_use import (
    benzodiazepine_or_z_drug,
    children_at_home,
    chronic_lung_disease,
    daily_alcohol,
    earlier_overdose,
    exposure_undefined,
    gabapentinoid,
    morphine_milligram_equivalents,
    naloxone_at_home,
    sleep_disordered_breathing,
    substance_use_disorder,
    tolerance_lost,
)
from trabecula.knowledge.facts.person import age
from trabecula.knowledge.sources.medicines_guidelines import (
    asco_opioids_2023,
    cdc_2022_guideline,
    derived_by_the_project,
    naloxone_candidates,
)
from trabecula.knowledge.statements.medicines.liver import MODERATE_OR_SEVERE
from trabecula.knowledge.statements.medicines.starting_an_opioid import ON_OR_STARTING_AN_OPIOID
from trabecula.language.condition import not_known
from trabecula.language.fact import takes
from trabecula.language.quantity import MilligramsPerDay, MillilitresPerMinute, Years
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

shared_care_with_addiction_services = Statement(
    "Shared care with addiction services",
    code="MED-37",
    when=ON_OR_STARTING_AN_OPIOID & substance_use_disorder.is_in(("past", "active")),
    says=(
        "Addiction and palliative care treat together; opioids are not denied.",
        "Buprenorphine in split doses is one way; shorter supplies.",
    ),
    modality=Modality.COORDINATION,
    urgency=Urgency.WITHIN_1_WEEK,
    owner=(Role.PALLIATIVE_CARE, Role.PSYCHIATRY, Role.PHARMACY),
    strength=Strength.STRONG,
    evidence="ASCO 4: informal consensus, strong",
    sources=(asco_opioids_2023.at("abstract: substance use disorder, recommendation 4"),),
    checked=Checked.IN_PART,
)

naloxone_to_take_home = Statement(
    "Naloxone to take home",
    code="MED-40",
    when=ON_OR_STARTING_AN_OPIOID
    & (
        (morphine_milligram_equivalents >= MilligramsPerDay(50))
        | exposure_undefined
        | takes(benzodiazepine_or_z_drug)
        | takes(gabapentinoid)
        | daily_alcohol
        | sleep_disordered_breathing
        | chronic_lung_disease
        | (creatinine_clearance < MillilitresPerMinute(30))
        | dialysis
        | MODERATE_OR_SEVERE
        | (age >= Years(65))
        | earlier_overdose
        | substance_use_disorder.is_in(("past", "active"))
        | tolerance_lost
        | children_at_home
    ),
    only_if=naloxone_at_home.is_no | not_known(naloxone_at_home),
    says=("Offer nasal naloxone, and show a carer how to give it; record it if it is refused.",),
    modality=Modality.SAFETY,
    urgency=Urgency.WITHIN_1_WEEK,
    owner=(Role.ONCOLOGY, Role.PALLIATIVE_CARE, Role.PHARMACY),
    strength=Strength.CONDITIONAL,
    evidence="CDC 2022, recommendation 8: category A, type 3",
    sources=(
        naloxone_candidates.at("list of those to whom naloxone is offered"),
        cdc_2022_guideline.at("recommendation 8 (from knowledge)"),
        derived_by_the_project.at("gabapentinoid, alcohol, lung disease, children"),
    ),
    checked=Checked.SECOND_HAND,
    note="CDC leaves cancer and palliative care out of its scope: the exposure of 50 MME informs and forbids nothing. Gabapentinoid, alcohol, lung disease and children are derived. Not in the last days of life (ARB-47).",
)
