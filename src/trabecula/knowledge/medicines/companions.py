"""What does a medicine need beside it?

Why      Most people on an opioid become constipated; some stop breathing; ulcers bleed.
Misuse   A companion is left out where it is known to harm: a dose for this person is asked for as
         for any other medicine.
"""

from typing import Final

from trabecula.knowledge.facts.laboratory import adjusted_calcium, creatinine_clearance
from trabecula.knowledge.facts.medicine_safety import (
    child_pugh_class,
    dialysis,
    earlier_ulcer_or_bleed,
)
from trabecula.knowledge.facts.medicines_taken import (
    anticoagulants,
    nsaids,
    serotonergic_medicine,
)
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
    opioid_starting,
    sleep_disordered_breathing,
    substance_use_disorder,
    tolerance_lost,
)
from trabecula.knowledge.facts.person import age
from trabecula.knowledge.facts.steroid import corticosteroids, dexamethasone_for_cord_compression
from trabecula.knowledge.medicine_classes.bone_and_bowel import proton_pump_inhibitors
from trabecula.knowledge.medicines.bowel_ladder import BOWEL_LADDER
from trabecula.knowledge.sources.medicines_guidelines import (
    beers_2023,
    derived_by_the_project,
    esmo_cancer_pain_2018,
    naloxone_candidates,
    nice_ng234_medicines,
    palliative_care_formulary,
)
from trabecula.knowledge.sources.medicines_labels import xgeva_label, zometa_label
from trabecula.knowledge.sources.medicines_lists import ansm_interactions_2020
from trabecula.knowledge.statements.goals_of_care.last_days import LAST_DAYS
from trabecula.language.companion import Companion
from trabecula.language.dose import mg
from trabecula.language.fact import takes
from trabecula.language.medicine import MedicineClass
from trabecula.language.quantity import (
    Days,
    MilligramsPerDay,
    MillilitresPerMinute,
    MillimolesPerLitre,
    Years,
)
from trabecula.language.source import Checked

_OPIOIDS = (MedicineClass.OPIOID,)
_ACID_BLOCKERS = ("omeprazole", "pantoprazole", "lansoprazole")

antiemetic_at_the_start = Companion(
    holds="A medicine against nausea at hand, as needed, for the first 5 days.",
    of=_OPIOIDS,
    needs=("metoclopramide", "haloperidol", "ondansetron", "prochlorperazine"),
    because="An opioid makes sick at first; it passes in 5 to 10 days.",
    when=opioid_starting.node(),
    lasts=Days(5),
    sources=(esmo_cancer_pain_2018.at("MED-09: start of an opioid (from knowledge)"),),
    checked=Checked.FROM_KNOWLEDGE,
)
naloxone_at_raised_risk = Companion(
    holds="Offer nasal naloxone and show a carer how to give it; write down a refusal.",
    of=_OPIOIDS,
    needs=("naloxone",),
    because="Breathing is more likely to fail.",
    when=(morphine_milligram_equivalents >= MilligramsPerDay(50))
    | takes(benzodiazepine_or_z_drug)
    | sleep_disordered_breathing
    | dialysis
    | (creatinine_clearance < MillilitresPerMinute(30))
    | child_pugh_class.is_in(("b", "c"))
    | (age >= Years(65))
    | earlier_overdose
    | substance_use_disorder.is_in(("past", "active"))
    | tolerance_lost,
    unless=LAST_DAYS | naloxone_at_home,
    sources=(
        naloxone_candidates.at("list of candidates"),
        derived_by_the_project.at("failing kidneys below 30 mL/min, failing liver from class B"),
    ),
    checked=Checked.IN_PART,
)
naloxone_by_our_own_reasons = Companion(
    holds="Offer nasal naloxone and show a carer how to give it; write down a refusal.",
    of=_OPIOIDS,
    needs=("naloxone",),
    because="Breathing is more likely to fail, or a child may find the medicine.",
    when=exposure_undefined
    | takes(gabapentinoid)
    | daily_alcohol
    | chronic_lung_disease
    | children_at_home,
    unless=LAST_DAYS | naloxone_at_home,
    sources=(
        derived_by_the_project.at("pharmacology dossier, section 5.6; errata, section B, row R40"),
    ),
    checked=Checked.FROM_KNOWLEDGE,
)
stomach_with_an_nsaid = Companion(
    holds="A proton pump inhibitor for as long as the NSAID is taken; both have one stop date.",
    of=(MedicineClass.NSAID,),
    needs=_ACID_BLOCKERS,
    because="An ulcer may bleed: an NSAID with another risk.",
    met_by=proton_pump_inhibitors,
    when=takes(corticosteroids)
    | takes(anticoagulants)
    | takes(serotonergic_medicine)
    | earlier_ulcer_or_bleed
    | (age >= Years(75)),
    unless=LAST_DAYS,
    sources=(
        esmo_cancer_pain_2018.at("MED-31: NSAID and a risk (from knowledge)"),
        beers_2023.at("NSAIDs without protection of the stomach"),
        ansm_interactions_2020.at("NSAIDs with corticosteroids, with serotonergic medicines"),
    ),
    checked=Checked.IN_PART,
)
stomach_with_a_steroid = Companion(
    holds="A proton pump inhibitor for as long as the steroid is taken.",
    of=(MedicineClass.CORTICOSTEROID,),
    needs=_ACID_BLOCKERS,
    because="An ulcer may bleed: a steroid with another risk, or for compression of the cord.",
    met_by=proton_pump_inhibitors,
    when=takes(nsaids)
    | takes(anticoagulants)
    | earlier_ulcer_or_bleed
    | dexamethasone_for_cord_compression,
    unless=LAST_DAYS,
    sources=(
        palliative_care_formulary.at("dexamethasone and ulcers (from knowledge)"),
        nice_ng234_medicines.at("1.8: dexamethasone; protection of the stomach from knowledge"),
    ),
    checked=Checked.FROM_KNOWLEDGE,
)
stomach_with_much_dexamethasone = Companion(
    holds="A proton pump inhibitor for as long as the steroid is taken; so too from 140 mg in all.",
    of=("dexamethasone",),
    needs=_ACID_BLOCKERS,
    because="An ulcer may bleed: much dexamethasone. Sources say from 4 to 6 mg a day.",
    met_by=proton_pump_inhibitors,
    from_dose=mg(4),
    unless=LAST_DAYS,
    sources=(palliative_care_formulary.at("dexamethasone and ulcers (from knowledge)"),),
    checked=Checked.FROM_KNOWLEDGE,
)
calcium_and_vitamin_d_with_a_bone_agent = Companion(
    holds="Calcium 500 mg and vitamin D 400 units a day, or more, unless calcium is high.",
    of=(MedicineClass.BISPHOSPHONATE, MedicineClass.RANKL_ANTIBODY),
    needs=("calcium_vitd",),
    because="Calcium in the blood falls, with denosumab most.",
    unless=(adjusted_calcium > MillimolesPerLitre(2.6)) | LAST_DAYS,
    sources=(
        xgeva_label.at("dose: calcium and vitamin D"),
        zometa_label.at("dose: calcium 500 mg and vitamin D 400 units"),
        derived_by_the_project.at("pharmacology dossier, section 1.5: not above 2.6 mmol/L"),
    ),
    checked=Checked.IN_PART,
)

COMPANIONS: Final = (
    *BOWEL_LADDER,
    antiemetic_at_the_start,
    naloxone_at_raised_risk,
    naloxone_by_our_own_reasons,
    stomach_with_an_nsaid,
    stomach_with_a_steroid,
    stomach_with_much_dexamethasone,
    calcium_and_vitamin_d_with_a_bone_agent,
)
