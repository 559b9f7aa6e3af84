"""Fitness for operations, and implants."""

from trabecula.knowledge.policy.shelf_lives import shelf_life_of_clinical_judgement
from trabecula.language.carrier import Diagnosed
from trabecula.language.code import icd10, snomed
from trabecula.language.fact import LASTS, YesNo

fit_for_surgery = YesNo(
    "fitness for surgery",
    "fit_for_surgery",
    "Is this person judged fit for surgery and anaesthesia?",
    meaning="Fitness for anaesthesia and surgery is judged acceptable.",
    keeps=shelf_life_of_clinical_judgement,
)
pacemaker = YesNo(
    "a pacemaker",
    "pacemaker",
    "Does this person have a pacemaker or another implanted electronic device?",
    meaning="A cardiac pacemaker or another implanted electronic device.",
    keeps=LASTS,
    carried_by=(
        Diagnosed({"yes": (*icd10("Z95.0"), *snomed("441509002", "14106009", "360129009"))}),
    ),
)
