"""What comes before an operation on bone, and what goes with it.

Why      Bleeding, a wound that does not heal, a clot or a tumour left around the metal spoils what
         the operation gained.
Misuse   To delay an emergency for any of it.
"""

from typing import Final

from trabecula.knowledge.facts.bone_agents import bone_modifying_agent
from trabecula.knowledge.facts.cancer import primary_tumour, systemic_treatments
from trabecula.knowledge.facts.daily_life import alcohol_above_local_limit, smoking
from trabecula.knowledge.facts.lesion import histology_known, operated, solitary
from trabecula.knowledge.facts.medicine_safety import anticoagulant_not_held
from trabecula.knowledge.facts.priorities import declined
from trabecula.knowledge.facts.prognosis import care_intent, life_expectancy
from trabecula.knowledge.facts.surgery import fit_for_surgery
from trabecula.knowledge.options.rows import comes_before, goes_with, struck_where
from trabecula.knowledge.policy.surgery import life_expectancy_for_intervention
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.knowledge.statements.bone_health.smoking_and_alcohol import (
    help_with_smoking_and_alcohol,
)
from trabecula.knowledge.statements.emergencies.fracture import (
    same_day_care_of_a_pathological_fracture,
)
from trabecula.knowledge.statements.radiotherapy.after_surgery import radiotherapy_after_surgery
from trabecula.knowledge.statements.rehabilitation.mobilising_again import (
    early_mobilisation_after_stabilisation,
)
from trabecula.knowledge.statements.surgery.around_the_operation import (
    healing_and_bleeding_check_before_surgery,
)
from trabecula.knowledge.statements.surgery.long_bone_fracture_risk import prophylactic_fixation
from trabecula.knowledge.statements.surgery.solitary_lesion import biopsy_before_fixation
from trabecula.language.condition import known, not_known
from trabecula.language.statement import Role

NOT_FIT: Final = struck_where(
    "the person is judged unfit for surgery and anaesthesia", fit_for_surgery.is_no
)
LIFE_TOO_SHORT: Final = struck_where(
    "life expectancy is below about 6 weeks, so that an operation seldom repays; fixation for comfort alone is the surgeon's exception",
    life_expectancy < life_expectancy_for_intervention,
    by=panel.at("guideline dossier, section 0b: whether an operation is worth it"),
)
OPERATED: Final = struck_where("this bone has been operated on already", operated.node())
BIOPSY_FIRST: Final = comes_before(
    "The diagnosis of this lesion is known, or the biopsy pathway is done: no metal or cement before it",
    Role.ORTHOPAEDICS,
    of=biopsy_before_fixation,
    met=solitary.is_no | histology_known,
)
_WITHOUT_A_DIAGNOSIS: Final = solitary & (histology_known.is_no | not_known(histology_known))
NO_DIAGNOSIS: Final = known(solitary) & _WITHOUT_A_DIAGNOSIS
"""Known to be the only lesion; where nobody knows, it is asked, and protection is no equal yet."""
DIAGNOSIS_FIRST: Final = struck_where(
    "the lesion is the only one, without a tissue diagnosis: no fixation before the biopsy plan",
    _WITHOUT_A_DIAGNOSIS,
    by=biopsy_before_fixation,
)
OPERATION_NOT_DECLINED: Final = (
    fit_for_surgery
    & (life_expectancy >= life_expectancy_for_intervention)
    & care_intent.differs_from("comfort_only")
    & ~declined.found("surgery")
)
"""Fit for an operation that repays itself, and not against one."""
BEFORE_AN_OPERATION: Final = (
    comes_before(
        "The surgeon knows of treatment against VEGF: healing, bleeding, and when to operate",
        Role.ONCOLOGY,
        Role.ORTHOPAEDICS,
        Role.SPINE_SURGERY,
        of=healing_and_bleeding_check_before_surgery,
        met=~systemic_treatments.found("bevacizumab", "vegf_tki"),
    ),
    comes_before(
        "Kidney or thyroid cancer: the lesion is embolised 24 to 48 hours before",
        Role.INTERVENTIONAL_RADIOLOGY,
        Role.ORTHOPAEDICS,
        by=prophylactic_fixation,
        met=primary_tumour.is_not_in(("renal", "thyroid")),
    ),
    comes_before(
        "Calcium, blood count and clotting, group and save",
        Role.ORTHOPAEDICS,
        by=same_day_care_of_a_pathological_fracture,
    ),
    comes_before(
        "An anticoagulant is held as the surgeon plans it",
        Role.ORTHOPAEDICS,
        Role.PHARMACY,
        met=anticoagulant_not_held.is_no,
    ),
)
CLOT_PREVENTION: Final = goes_with(
    "The risk of a clot is assessed, and prevention begun",
    Role.ORTHOPAEDICS,
    Role.NURSING,
    by=same_day_care_of_a_pathological_fracture,
)
RADIOTHERAPY_AFTER: Final = goes_with(
    "Radiotherapy of the whole implant when the wound has healed, usually days 14 to 28",
    Role.RADIATION_ONCOLOGY,
    Role.ORTHOPAEDICS,
    of=radiotherapy_after_surgery,
    days=14,
)
FUNCTION: Final = goes_with(
    "Function looked at after 2, 6 and 12 weeks",
    Role.ORTHOPAEDICS,
    Role.PHYSIOTHERAPY,
    by=prophylactic_fixation,
    days=14,
)
WITH_AN_OPERATION: Final = (
    CLOT_PREVENTION,
    goes_with(
        "Rehabilitation from day 1, loading as the surgeon writes it",
        Role.PHYSIOTHERAPY,
        Role.ORTHOPAEDICS,
        of=early_mobilisation_after_stabilisation,
        days=1,
    ),
    RADIOTHERAPY_AFTER,
    goes_with(
        "A medicine that protects bone is considered",
        Role.ONCOLOGY,
        by=prophylactic_fixation,
        only_where=bone_modifying_agent.equals("none"),
        days=14,
    ),
    goes_with(
        "Help with smoking or drinking is offered, for the wound",
        Role.NURSING,
        of=help_with_smoking_and_alcohol,
        only_where=smoking | alcohol_above_local_limit,
    ),
    FUNCTION,
)
