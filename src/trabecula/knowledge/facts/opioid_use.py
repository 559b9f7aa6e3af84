"""How much opioid, for how long, with what relief, and what makes it dangerous.

These facts are this project's own: the medicines dossier writes its statements as prose.
"""

from typing import Literal, TypeAlias, get_args

from trabecula.knowledge.facts.medicine_groups import (
    benzodiazepines_and_z_drugs,
    gabapentinoids,
)
from trabecula.knowledge.facts.medicine_safety_groups import laxatives
from trabecula.knowledge.policy.shelf_lives import (
    shelf_life_of_circumstances,
    shelf_life_of_clinical_judgement,
    shelf_life_of_medicine_use,
    shelf_life_of_opioid_use,
    shelf_life_of_pain_reports,
)
from trabecula.language.carrier import Diagnosed, Taken
from trabecula.language.choice import Chosen
from trabecula.language.code import icd10, snomed
from trabecula.language.fact import LASTS, Taking, YesNo
from trabecula.language.number import Counted, Measured
from trabecula.language.quantity import Hours, MilligramsPerDay

SubstanceUse: TypeAlias = Literal["none", "past", "active"]

opioid_naive = YesNo(
    "no opioid so far",
    "opioid_naive",
    "Has this person had no opioid, apart from single doses, in the last 7 days?",
    meaning="No opioid in the last 7 days, apart from single doses.",
    keeps=shelf_life_of_opioid_use,
)
opioid_tolerant = YesNo(
    "opioid tolerance",
    "opioid_tolerant",
    "For 7 days or more, has this person had at least 60 mg of oral morphine a day or its like?",
    meaning=(
        "For 7 days or more, each day at least 60 mg of oral morphine, 30 mg of oral oxycodone, "
        "8 mg of oral hydromorphone, 25 mg of oral oxymorphone, 60 mg of oral hydrocodone, or a "
        "fentanyl patch of 25 micrograms an hour."
    ),
    keeps=shelf_life_of_opioid_use,
)
opioid_starting = YesNo(
    "an opioid about to be started",
    "opioid_starting",
    "Is an opioid about to be started?",
    meaning="An opioid is to be started, or was started today.",
    keeps=shelf_life_of_opioid_use,
)
morphine_milligram_equivalents = Measured(
    "opioid exposure in morphine milligram equivalents",
    "mme",
    "What is the daily opioid exposure in morphine milligram equivalents (CDC 2022)?",
    measured_in=MilligramsPerDay,
    lowest=0,
    highest=100_000,
    meaning=(
        "Exposure by the factors of CDC 2022: a measure of risk, never a dose to convert to. Not "
        "known where any opioid taken has no factor."
    ),
    keeps=shelf_life_of_opioid_use,
)
exposure_undefined = YesNo(
    "an opioid without a factor of exposure",
    "mme_undefined",
    "Is any opioid taken for which CDC 2022 gives no factor, such as buprenorphine, an injection "
    "or transmucosal fentanyl?",
    meaning="An opioid is taken whose exposure is undefined, which is not zero.",
    keeps=shelf_life_of_opioid_use,
)
rescue_doses = Counted(
    "rescue doses of opioid in a day",
    "rescue_per_day",
    "How many rescue doses of opioid were taken in the last 24 hours?",
    lowest=0,
    highest=100,
    meaning="Doses of opioid taken as needed in the last 24 hours.",
    keeps=shelf_life_of_pain_reports,
)
hours_stable = Measured(
    "time of stable relief on immediate release",
    "ir_stable_hours",
    "For how many hours has pain been controlled on an immediate-release opioid at one dose?",
    measured_in=Hours,
    lowest=0,
    meaning="Hours of controlled pain on an unchanged dose of an immediate-release opioid.",
    keeps=shelf_life_of_pain_reports,
)
opioid_titrations = Counted(
    "increases of the present opioid",
    "opioid_titrations",
    "How many times has the dose of the present opioid been raised without enough relief?",
    lowest=0,
    highest=100,
    meaning="Increases of the present opioid after which relief was still not enough.",
    keeps=shelf_life_of_clinical_judgement,
)
opioids_titrated = Counted(
    "opioids titrated so far",
    "opioids_tried",
    "How many strong opioids have been titrated fully, one after another?",
    lowest=0,
    highest=20,
    meaning="Strong opioids that were titrated to the limit of relief or tolerance.",
    keeps=LASTS,
)
opioid_intolerable = YesNo(
    "intolerable effects of the opioid",
    "opioid_intolerable",
    "Are there effects of the opioid that cannot be borne in spite of treatment?",
    meaning="Adverse effects that limit the dose in spite of treatment.",
    keeps=shelf_life_of_opioid_use,
)
adjuvant_tried = YesNo(
    "an adjuvant analgesic tried",
    "adjuvant_tried",
    "Has an adjuvant analgesic been tried for this pain?",
    meaning="At least one adjuvant analgesic was tried in an adequate dose.",
    keeps=LASTS,
)
radiotherapy_evaluated = YesNo(
    "radiotherapy considered for this pain",
    "rt_evaluated",
    "Has a radiation oncologist considered radiotherapy for this pain?",
    meaning="Radiotherapy was given, planned or judged not to fit.",
    keeps=shelf_life_of_clinical_judgement,
)
weeks_controlled_after_treatment = YesNo(
    "pain controlled for weeks after local or systemic treatment",
    "controlled_after_treatment",
    "Has pain been controlled for 2 to 4 weeks since radiotherapy, surgery or a response?",
    meaning="Pain was controlled for at least 2 weeks after treatment of its cause.",
    keeps=shelf_life_of_clinical_judgement,
)
strong_opioids_unavailable = YesNo(
    "no strong opioid to be had",
    "strong_opioid_unavailable",
    "Are strong opioids unavailable here?",
    meaning="No strong opioid can be obtained here.",
    keeps=shelf_life_of_circumstances,
)
substance_use_disorder = Chosen[SubstanceUse](
    "substance use disorder",
    "substance_use",
    "Is there, or was there, a substance use disorder?",
    options=get_args(SubstanceUse),
    words=(("none", "no substance use disorder"), ("past", "in the past"), ("active", "now")),
    meaning="A disorder of use of opioids, alcohol or other substances, now or in the past.",
    keeps=shelf_life_of_circumstances,
    carried_by=(
        Diagnosed({"active": icd10("F10.2", "F11.2", "F13.2", "F14.2", "F15.2", "F19.2")}),
    ),
)
earlier_overdose = YesNo(
    "an earlier overdose",
    "prior_overdose",
    "Has this person ever had an overdose of an opioid or another drug?",
    meaning="An overdose at any time.",
    keeps=LASTS,
)
tolerance_lost = YesNo(
    "lost tolerance to opioids",
    "tolerance_lost",
    "Has tolerance been lost, after days without opioids or a large reduction?",
    meaning="Opioids were stopped or much reduced, and a former dose could now be too much.",
    keeps=shelf_life_of_medicine_use,
)
children_at_home = YesNo(
    "children in the household",
    "children_at_home",
    "Do children live in, or visit, the household?",
    meaning="Children live in or often visit the household.",
    keeps=shelf_life_of_circumstances,
)
daily_alcohol = YesNo(
    "alcohol every day",
    "alcohol_daily",
    "Does this person drink alcohol every day, or heavily at times?",
    meaning="Alcohol daily, or in bouts.",
    keeps=shelf_life_of_circumstances,
)
naloxone_at_home = YesNo(
    "naloxone at hand",
    "naloxone_at_home",
    "Is nasal naloxone at home, with somebody who knows how to give it?",
    meaning="Take-home naloxone is there and a carer has been shown.",
    keeps=shelf_life_of_circumstances,
)
sleep_disordered_breathing = YesNo(
    "sleep-disordered breathing",
    "sleep_apnoea",
    "Does breathing stop or falter in sleep?",
    meaning="Sleep apnoea or other disordered breathing in sleep.",
    keeps=LASTS,
    carried_by=(Diagnosed({"yes": (*icd10("G47.3"), *snomed("73430006", "78275009"))}),),
)
chronic_lung_disease = YesNo(
    "chronic obstructive lung disease",
    "copd",
    "Is there chronic obstructive lung disease, or another reason for weak breathing?",
    meaning="Chronic obstructive pulmonary disease or chronic respiratory failure.",
    keeps=LASTS,
    carried_by=(Diagnosed({"yes": (*icd10("J44", "J96.1"), *snomed("13645005"))}),),
)
benzodiazepine_or_z_drug = Taking(
    "benzodiazepine or Z-drug",
    "sedative_benzodiazepine",
    "Is a benzodiazepine or a Z-drug taken now?",
    meaning="Any benzodiazepine, zolpidem, zopiclone or zaleplon, regular or as needed.",
    keeps=shelf_life_of_opioid_use,
    carried_by=(Taken({"yes": benzodiazepines_and_z_drugs}),),
)
gabapentinoid = Taking(
    "gabapentinoid",
    "sedative_gabapentinoid",
    "Is gabapentin or pregabalin taken now?",
    meaning="Gabapentin or pregabalin, regular or as needed.",
    keeps=shelf_life_of_opioid_use,
    carried_by=(Taken({"yes": gabapentinoids}),),
)
cns_active_medicines = Counted(
    "number of medicines active on the central nervous system",
    "cns_active_count",
    "How many medicines active on the central nervous system are taken now?",
    lowest=0,
    highest=50,
    meaning=(
        "Opioids, antidepressants, antiepileptics with gabapentinoids, antipsychotics, "
        "benzodiazepines, Z-drugs and muscle relaxants that are taken now."
    ),
    keeps=shelf_life_of_medicine_use,
)
laxative = Taking(
    "laxative",
    "on_laxative",
    "Is a laxative taken now?",
    meaning="Any laxative, regular or as needed.",
    keeps=shelf_life_of_medicine_use,
    carried_by=(Taken({"yes": laxatives}),),
)
