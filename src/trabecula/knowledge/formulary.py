"""The formulary in force, and the facts on which its doses rest."""

from typing import Final

from trabecula.knowledge.facts.function import falls_in_12_months
from trabecula.knowledge.facts.inputs import body_weight
from trabecula.knowledge.facts.laboratory import creatinine_clearance
from trabecula.knowledge.facts.medicine_safety import (
    child_pugh_class,
    frailty_scale,
    liver_disease,
)
from trabecula.knowledge.facts.opioid_use import opioid_tolerant
from trabecula.knowledge.facts.person import age
from trabecula.knowledge.facts.prognosis import care_intent
from trabecula.knowledge.interactions import TABLE
from trabecula.knowledge.medicine_loads import LOADS
from trabecula.knowledge.medicines import MEDICINES
from trabecula.knowledge.medicines.candidates import CANDIDATES
from trabecula.knowledge.medicines.companions import COMPANIONS
from trabecula.knowledge.medicines.deprescribing import DEPRESCRIBING
from trabecula.knowledge.medicines.may_be_pregnant import may_be_pregnant
from trabecula.knowledge.opioids.tables import opioid_tables
from trabecula.knowledge.statements import STATEMENTS
from trabecula.language.formulary import DoseFacts, Formulary
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
        liver_class=child_pugh_class,
        no_liver_disease=liver_disease.is_no,
        weight=body_weight,
        frail=(frailty_scale >= 5) | (age >= Years(75)) | (falls_in_12_months >= 1),
        opioid_tolerant=opioid_tolerant.node(),
        may_be_pregnant=may_be_pregnant,
        comfort_only=care_intent.is_in(("comfort_only",)),
    ),
    companions=COMPANIONS,
    deprescribing=DEPRESCRIBING,
    statements=_STATEMENTS,
    candidates=CANDIDATES,
    interactions=TABLE,
    loads=LOADS,
    opioids=opioid_tables,
)
"""Frail: a Clinical Frailty Scale of 5, 75 years, or a fall in the last 12 months (MED-17)."""
