"""Which of this person's medicines make bleeding, harm kidneys, lower calcium or bind the bowels?

Why      Harm to one organ comes from several medicines at once, each of them prescribed by another.
Misuse   These are lists of contributors from knowledge, not scores.
"""

from trabecula.knowledge.facts.laboratory import adjusted_calcium, creatinine_clearance, platelets
from trabecula.knowledge.facts.nutrition import bowel_function_index, days_without_stool
from trabecula.knowledge.medicine_classes.anti_inflammatories import (
    anticoagulants,
    antiplatelets,
    corticosteroids,
    nsaids,
    reuptake_inhibitors_that_bleed,
)
from trabecula.knowledge.medicine_classes.bone_and_bowel import (
    bisphosphonates_by_vein,
    bone_modifying_agents,
)
from trabecula.knowledge.medicine_classes.cancer import angiogenesis_inhibitors
from trabecula.knowledge.medicine_classes.heart_and_kidney import (
    diuretics,
    other_nephrotoxic_medicines,
    renin_angiotensin_inhibitors,
)
from trabecula.knowledge.medicine_classes.nervous_system import anticholinergics
from trabecula.knowledge.medicine_classes.opioids import all_opioids
from trabecula.knowledge.medicine_classes.stomach_and_bladder import (
    other_constipating_medicines,
    other_medicines_that_lower_calcium,
)
from trabecula.knowledge.sources.medicines_labels import us_labels
from trabecula.language.condition import Condition
from trabecula.language.medicine_family import MedicineFamily
from trabecula.language.medicine_load import Counts, Load, Part
from trabecula.language.quantity import (
    BillionsPerLitre,
    Days,
    MillilitresPerMinute,
    MillimolesPerLitre,
    PercentScore,
)
from trabecula.language.source import Checked


def _contributors(
    key: str, name: str, says: str, *families: MedicineFamily, worse_with: Condition
) -> Load:
    source = us_labels.at(f"section 5 or 7: {says}")
    return Load(
        key,
        name,
        scale="count of the project",
        counts=Counts.MEDICINES,
        most=1,
        parts=tuple(
            Part(family, 1, says, source=source, checked=Checked.FROM_KNOWLEDGE)
            for family in families
        ),
        worse_with=worse_with,
        source=source,
        checked=Checked.FROM_KNOWLEDGE,
    )


bleeding = _contributors(
    "bleeding",
    "medicines that make bleeding",
    "bleeding",
    nsaids,
    anticoagulants,
    antiplatelets,
    reuptake_inhibitors_that_bleed,
    corticosteroids,
    angiogenesis_inhibitors,
    worse_with=platelets < BillionsPerLitre(50),
)
kidneys = _contributors(
    "kidneys",
    "medicines that strain the kidneys",
    "kidney injury",
    nsaids,
    other_nephrotoxic_medicines,
    renin_angiotensin_inhibitors,
    diuretics,
    bisphosphonates_by_vein,
    worse_with=creatinine_clearance < MillilitresPerMinute(60),
)
calcium = _contributors(
    "low_calcium",
    "medicines that lower calcium",
    "low calcium or magnesium",
    bone_modifying_agents,
    other_medicines_that_lower_calcium,
    worse_with=adjusted_calcium < MillimolesPerLitre(2.1),
)
bowels = _contributors(
    "constipation",
    "medicines that bind the bowels",
    "constipation",
    all_opioids,
    anticholinergics,
    other_constipating_medicines,
    worse_with=(days_without_stool >= Days(3)) | (bowel_function_index > PercentScore(28.8)),
)
