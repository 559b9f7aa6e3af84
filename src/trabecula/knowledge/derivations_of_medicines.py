"""What the medicines that a person takes tell: exposure, tolerance, load, and each medicine."""

from typing import Final

from trabecula.knowledge.facts.each_medicine import (
    ingredient,
    medicine_as_needed,
    medicine_class,
    medicine_release,
    medicine_requested,
    medicine_route,
)
from trabecula.knowledge.facts.medicine_groups import benzodiazepines_and_z_drugs, denosumab
from trabecula.knowledge.facts.medicine_safety_groups import laxatives, statin_medicines
from trabecula.knowledge.facts.opioid_use import (
    cns_active_medicines,
    exposure_undefined,
    morphine_milligram_equivalents,
    opioid_tolerant,
)
from trabecula.knowledge.medicine_classes.anti_inflammatories import (
    anticoagulants,
    corticosteroids,
    nsaids,
    nsaids_on_the_skin,
)
from trabecula.knowledge.medicine_classes.bone_and_bowel import (
    antidiabetics,
    bisphosphonates_by_vein,
    lidocaine_on_the_skin,
    proton_pump_inhibitors,
)
from trabecula.knowledge.medicine_classes.cancer import therapeutic_radionuclides
from trabecula.knowledge.medicine_classes.heart_and_kidney import renin_angiotensin_inhibitors
from trabecula.knowledge.medicine_classes.nervous_system import (
    antidepressants,
    antiepileptics,
    antipsychotics,
    gabapentinoids,
    muscle_relaxants,
    serotonin_and_noradrenaline_reuptake_inhibitors,
    serotonin_reuptake_inhibitors,
    tricyclics,
)
from trabecula.knowledge.medicine_classes.opioids import all_opioids, every_opioid_antagonist
from trabecula.knowledge.medicine_classes.single import ketamine, paracetamol
from trabecula.knowledge.medicine_loads.sedation import active_on_the_nervous_system
from trabecula.knowledge.sources.medicines_guidelines import beers_2023
from trabecula.knowledge.sources.medicines_labels import transmucosal_fentanyl_criteria
from trabecula.knowledge.sources.medicines_lists import cdc_2022_factors
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.carrier import MedicineGroup
from trabecula.language.code import atc, rxnorm
from trabecula.language.derivation import (
    Derivation,
    FromMedicines,
    FromOneMedicine,
    OfMedicines,
    OfOneMedicine,
)

_weak_opioids = MedicineGroup(
    "weak opioids",
    (
        *atc("R05DA04", "N02AA08", "N02AA58", "N02AA59", "N02AA79", "N02AX02", "N02AX52"),
        *atc("N02AJ01", "N02AJ02", "N02AJ03", "N02AJ06", "N02AJ07", "N02AJ08", "N02AJ09"),
        *atc("N02AJ13", "N02AJ14", "N02AJ15", "N02AJ16"),
        *rxnorm("10689", "2670", "23088"),
    ),
    ("tramadol", "codeine", "dihydrocodeine"),
)
"""With their combinations; the rest of N02AJ is oxycodone and hydrocodone. ATC from knowledge."""
_CLASSES: Final[tuple[tuple[str, MedicineGroup], ...]] = (
    ("opioid_antagonist", every_opioid_antagonist),
    ("weak_opioid", _weak_opioids),
    ("opioid", all_opioids),
    ("paracetamol", paracetamol),
    ("topical", nsaids_on_the_skin),
    ("topical", lidocaine_on_the_skin),
    ("nsaid", nsaids),
    ("corticosteroid", corticosteroids),
    ("gabapentinoid", gabapentinoids),
    ("snri", serotonin_and_noradrenaline_reuptake_inhibitors),
    ("ssri", serotonin_reuptake_inhibitors),
    ("tricyclic", tricyclics),
    ("other_antidepressant", antidepressants),
    ("other_antiepileptic", antiepileptics),
    ("ketamine", ketamine),
    ("benzodiazepine", benzodiazepines_and_z_drugs),
    ("antipsychotic", antipsychotics),
    ("muscle_relaxant", muscle_relaxants),
    ("laxative", laxatives),
    ("proton_pump_inhibitor", proton_pump_inhibitors),
    ("denosumab", denosumab),
    ("bisphosphonate", bisphosphonates_by_vein),
    ("radionuclide", therapeutic_radionuclides),
    ("statin", statin_medicines),
    ("anticoagulant", anticoagulants),
    ("antihypertensive", renin_angiotensin_inhibitors),
    ("glucose_lowering", antidiabetics),
)
"""The first that a medicine is in is its class; what is in none has no class that is known."""

_RECORD: Final = panel.at("what the entry of the medicine says")

DERIVATIONS_OF_MEDICINES: Final[tuple[Derivation, ...]] = (
    FromMedicines(
        morphine_milligram_equivalents,
        reads=OfMedicines.EXPOSURE,
        words="CDC 2022, over all opioids taken; from the regular doses up to all as needed",
        source=cdc_2022_factors.at("table of factors"),
    ),
    FromMedicines(
        exposure_undefined,
        reads=OfMedicines.UNDEFINED_EXPOSURE,
        words="an opioid is taken for which CDC 2022 has no factor",
        source=cdc_2022_factors.at("table of factors: what it leaves out"),
    ),
    FromMedicines(
        opioid_tolerant,
        reads=OfMedicines.OPIOID_TOLERANCE,
        words="by the regular doses and since when they are recorded",
        source=transmucosal_fentanyl_criteria.at("opioid tolerance"),
    ),
    FromMedicines(
        cns_active_medicines,
        reads=OfMedicines.LOAD,
        load=active_on_the_nervous_system,
        words="counted among the medicines of the record",
        source=beers_2023.at("three or more medicines active on the nervous system"),
    ),
    FromOneMedicine(ingredient, reads=OfOneMedicine.NAME, source=_RECORD),
    FromOneMedicine(medicine_class, reads=OfOneMedicine.GROUP, source=_RECORD, groups=_CLASSES),
    FromOneMedicine(medicine_route, reads=OfOneMedicine.ROUTE, source=_RECORD),
    FromOneMedicine(medicine_release, reads=OfOneMedicine.RELEASE, source=_RECORD),
    FromOneMedicine(medicine_as_needed, reads=OfOneMedicine.AS_NEEDED, source=_RECORD),
    FromOneMedicine(medicine_requested, reads=OfOneMedicine.WISHED_FOR, source=_RECORD),
)
