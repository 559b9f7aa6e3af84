"""This opioid does not do: change it, or ask for more than medicines?

Why      After two opioids more of the same gives more sleep and little relief.
Misuse   To rotate by an exposure factor (MME): that measures risk and is no conversion. To convert out
         of a fentanyl patch by its table. Methadone is for specialists.
"""

from trabecula.knowledge.facts.inputs import opioid_dose
from trabecula.knowledge.facts.laboratory import creatinine_clearance
from trabecula.knowledge.facts.medicine_safety import dialysis, oral_route_problems
from trabecula.knowledge.facts.opioid import opioid_neurotoxicity_signs, opioids
from trabecula.knowledge.facts.opioid_use import (
    adjuvant_tried,
    opioid_intolerable,
    opioid_titrations,
    opioids_titrated,
    radiotherapy_evaluated,
)
from trabecula.knowledge.facts.pain import refractory_pain, worst_pain
from trabecula.knowledge.sources.medicines_guidelines import (
    asco_opioids_2023_not_seen,
    esmo_cancer_pain_2018,
    nccn_cancer_pain,
)
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.knowledge.statements.medicines.liver import MODERATE_OR_SEVERE
from trabecula.knowledge.statements.medicines.pain_intensity import MODERATE
from trabecula.language.condition import not_known
from trabecula.language.fact import takes
from trabecula.language.quantity import MilligramsPerDay, MillilitresPerMinute
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

rotation_of_the_opioid = Statement(
    "Rotation of the opioid",
    code="MED-33",
    when=takes(opioids)
    & (
        opioid_intolerable
        | opioid_neurotoxicity_signs.found()
        | ((opioid_titrations >= 2) & (worst_pain >= MODERATE))
        | (creatinine_clearance < MillilitresPerMinute(30))
        | dialysis
        | MODERATE_OR_SEVERE
        | oral_route_problems.found()
    ),
    says=(
        "Consider another opioid or route, where kidneys, liver, route or an interaction speak against this one, or after two increases without relief.",
        "Convert by the cautious side of an equianalgesic table, reduce by 25 to 50 % for incomplete cross-tolerance, and reckon a new rescue dose.",
        "Methadone only by a specialist.",
    ),
    modality=Modality.ANALGESIA,
    urgency=Urgency.WITHIN_72_HOURS,
    owner=(Role.PALLIATIVE_CARE, Role.PHARMACY),
    strength=Strength.CONDITIONAL,
    evidence="ESMO III, B; ASCO recommendation 7, grade not seen",
    sources=(
        asco_opioids_2023_not_seen.at("recommendation 7 (from knowledge)"),
        esmo_cancer_pain_2018.at("opioid rotation (from knowledge)"),
    ),
    checked=Checked.FROM_KNOWLEDGE,
    monitor=("Sedation and breathing for the first days.",),
)

referral_beyond_medicines = Statement(
    "Referral beyond medicines",
    code="MED-34",
    when=(
        (worst_pain >= MODERATE) & (opioids_titrated >= 2) & adjuvant_tried & radiotherapy_evaluated
    )
    | (opioid_dose >= MilligramsPerDay(200))
    | opioid_intolerable,
    only_if=refractory_pain.is_no | not_known(refractory_pain),
    says=(
        "Refer to the pain team meeting: augmentation of a vertebra, ablation, a nerve block, intrathecal treatment.",
        "Judge and record whether the pain is refractory: then SUR-12 and SUR-13 say what is offered.",
    ),
    modality=Modality.MULTIDISCIPLINARY_TEAM,
    urgency=Urgency.WITHIN_1_WEEK,
    owner=(Role.PALLIATIVE_CARE, Role.PAIN_SPECIALIST),
    strength=Strength.CONDITIONAL,
    evidence="moderate; ESMO II, B for intrathecal treatment",
    sources=(
        esmo_cancer_pain_2018.at("refractory pain (from knowledge)"),
        nccn_cancer_pain.at("interventional strategies (from knowledge)"),
        panel.at("errata, medication rule R34: prompt from pain of 4, and from 200 mg a day"),
    ),
    checked=Checked.FROM_KNOWLEDGE,
    note="Where sources differ: the dossier prompts from a worst pain of 4, the trial of intrathecal treatment took people from 5; 200 mg a day are oral morphine by conversion, not by exposure (MME).",
)
