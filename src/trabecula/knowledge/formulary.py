"""The formulary in force, and the facts on which its doses rest."""

from typing import Final

from trabecula.knowledge.facts.bone_agents import bone_modifying_agent
from trabecula.knowledge.facts.function import falls_in_12_months
from trabecula.knowledge.facts.inputs import body_weight, serum_creatinine
from trabecula.knowledge.facts.laboratory import acute_kidney_injury, creatinine_clearance
from trabecula.knowledge.facts.medicine_safety import (
    child_pugh_class,
    frailty_scale,
)
from trabecula.knowledge.facts.opioid_use import opioid_tolerant
from trabecula.knowledge.facts.person import age
from trabecula.knowledge.interactions import TABLE
from trabecula.knowledge.medicine_loads import LOADS
from trabecula.knowledge.medicines import MEDICINES
from trabecula.knowledge.medicines.bone_agents.creatinine_that_holds import (
    rise_of_creatinine_that_holds,
)
from trabecula.knowledge.medicines.candidate_limits import CANDIDATE_LIMITS
from trabecula.knowledge.medicines.candidates import CANDIDATES
from trabecula.knowledge.medicines.companions import COMPANIONS
from trabecula.knowledge.medicines.deprescribing import DEPRESCRIBING
from trabecula.knowledge.opioids.tables import opioid_tables
from trabecula.knowledge.statements import STATEMENTS
from trabecula.knowledge.statements.goals_of_care.last_days import LAST_DAYS
from trabecula.knowledge.statements.medicines.liver import NO_LIVER_DISEASE
from trabecula.knowledge.statements.medicines.pregnancy import MAY_BE_PREGNANT
from trabecula.language.formulary import BoneFacts, DoseFacts, Formulary
from trabecula.language.medicine import MedicineClass
from trabecula.language.quantity import Years

_STATEMENTS: Final = tuple(
    statement
    for statement in STATEMENTS
    if any(code.startswith("MED-") for code in (statement.code, *statement.also))
)

FORMULARY: Final = Formulary(
    MEDICINES,
    dose_facts=DoseFacts(
        clearance=creatinine_clearance,
        kidneys_unsteady=acute_kidney_injury.node(),
        liver_class=child_pugh_class,
        no_liver_disease=NO_LIVER_DISEASE,
        weight=body_weight,
        frail=(frailty_scale >= 5) | (age >= Years(75)) | (falls_in_12_months >= 1),
        opioid_tolerant=opioid_tolerant.node(),
        may_be_pregnant=MAY_BE_PREGNANT,
        comfort_only=LAST_DAYS,
    ),
    bone_facts=BoneFacts(
        kinds=(MedicineClass.BISPHOSPHONATE, MedicineClass.RANKL_ANTIBODY),
        agent=bone_modifying_agent,
        creatinine=serum_creatinine,
        rise_that_holds=rise_of_creatinine_that_holds,
        harmed_by_kidneys=(MedicineClass.BISPHOSPHONATE,),
    ),
    companions=COMPANIONS,
    deprescribing=DEPRESCRIBING,
    statements=_STATEMENTS,
    candidates=CANDIDATES,
    limits=CANDIDATE_LIMITS,
    interactions=TABLE,
    loads=LOADS,
    opioids=opioid_tables,
)
"""Frail: a Clinical Frailty Scale of 5, 75 years, or a fall in the last 12 months (MED-17)."""
