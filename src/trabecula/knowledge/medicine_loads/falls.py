"""Which of this person's medicines make falls more likely?

Why      A fall on a weak bone ends walking; some of these medicines can be stopped.
Misuse   The classes are from knowledge: the tool that names them was seen to exist, no more.
"""

from trabecula.knowledge.facts.function import (
    fall_since_last_contact,
    falls_in_12_months,
    unsteady,
)
from trabecula.knowledge.medicine_classes.heart_and_kidney import (
    alpha_blockers_for_blood_pressure,
    alpha_blockers_for_the_prostate,
    cardiac_vasodilators,
    central_antihypertensives,
    diuretics,
)
from trabecula.knowledge.medicine_classes.nervous_system import (
    anticholinergics,
    antidepressants,
    antiepileptics,
    antipsychotics,
    benzodiazepines_and_z_drugs,
    sedating_antihistamines,
)
from trabecula.knowledge.medicine_classes.opioids import all_opioids
from trabecula.knowledge.medicine_classes.stomach_and_bladder import bladder_medicines
from trabecula.knowledge.sources.medicines_guidelines import stoppfall_classes
from trabecula.language.medicine_family import MedicineFamily
from trabecula.language.medicine_load import Counts, Load, Part
from trabecula.language.source import Checked

signs_of_falls = (falls_in_12_months >= 1) | fall_since_last_contact | unsteady
"""Falls, or a person who is unsteady: what makes a load on balance and alertness matter more."""


def _class(family: MedicineFamily) -> Part:
    at = stoppfall_classes.at(f"classes: {family.name}")
    return Part(family, 1, "raises falls", source=at, checked=Checked.FROM_KNOWLEDGE)


falls_risk = Load(
    "falls",
    "medicines that raise falls",
    scale="STOPPFall",
    counts=Counts.MEDICINES,
    most=1,
    parts=tuple(
        map(
            _class,
            (
                benzodiazepines_and_z_drugs,
                all_opioids,
                antipsychotics,
                antidepressants,
                antiepileptics,
                diuretics,
                alpha_blockers_for_blood_pressure,
                alpha_blockers_for_the_prostate,
                central_antihypertensives,
                anticholinergics,
                sedating_antihistamines,
                cardiac_vasodilators,
                bladder_medicines,
            ),
        )
    ),
    worse_with=signs_of_falls,
    source=stoppfall_classes.at("classes"),
    checked=Checked.FROM_KNOWLEDGE,
)
