"""What is known of one medicine that the person takes, or that somebody asks for.

These facts are this project's own: the medicines dossier writes its statements as prose.
"""

from typing import Literal, TypeAlias, get_args

from trabecula.knowledge.policy.shelf_lives import (
    shelf_life_of_clinical_judgement,
    shelf_life_of_medicine_use,
)
from trabecula.language.choice import Chosen
from trabecula.language.condition import About
from trabecula.language.fact import LASTS, YesNo
from trabecula.language.number import Measured, TimeSince
from trabecula.language.quantity import Days, Percent

Ingredient: TypeAlias = Literal[
    "paracetamol", "ibuprofen", "naproxen", "diclofenac", "celecoxib", "meloxicam", "ketorolac",
    "diclofenac_topical", "lidocaine_topical", "capsaicin", "dexamethasone", "prednisolone",
    "morphine", "oxycodone", "hydromorphone", "fentanyl_td", "fentanyl_tm", "buprenorphine_td",
    "buprenorphine_sl", "methadone", "tapentadol", "tramadol", "codeine", "hydrocodone",
    "gabapentin", "pregabalin", "duloxetine", "venlafaxine", "amitriptyline", "nortriptyline",
    "carbamazepine", "lamotrigine", "ketamine", "senna", "macrogol", "bisacodyl",
    "methylnaltrexone", "naloxegol", "naldemedine", "metoclopramide", "haloperidol",
    "ondansetron", "prochlorperazine", "olanzapine", "naloxone", "omeprazole", "pantoprazole",
    "lansoprazole", "zoledronic_acid", "pamidronate", "denosumab", "calcium_vitd", "calcitonin",
    "radium223", "strontium89", "samarium153", "lu177_psma", "other",
]  # fmt: skip
MedicineClass: TypeAlias = Literal[
    "paracetamol", "nsaid", "topical", "corticosteroid", "opioid", "weak_opioid",
    "opioid_antagonist", "gabapentinoid", "snri", "ssri", "tricyclic", "other_antidepressant",
    "sodium_channel_blocker", "other_antiepileptic", "ketamine", "benzodiazepine", "z_drug",
    "antipsychotic", "muscle_relaxant", "laxative", "antiemetic", "proton_pump_inhibitor",
    "bisphosphonate", "denosumab", "calcium_and_vitamin_d", "calcitonin", "radionuclide", "statin",
    "anticoagulant", "antihypertensive", "glucose_lowering", "systemic_anticancer", "other",
]  # fmt: skip
Route: TypeAlias = Literal[
    "oral", "sublingual", "buccal", "nasal", "transdermal", "topical", "rectal", "subcutaneous",
    "intramuscular", "intravenous", "continuous_subcutaneous", "epidural", "intrathecal", "other",
]  # fmt: skip
Release: TypeAlias = Literal["immediate", "modified", "patch", "depot", "not_applicable"]

CNS_ACTIVE: tuple[MedicineClass, ...] = (
    "opioid", "weak_opioid", "gabapentinoid", "snri", "ssri", "tricyclic", "other_antidepressant",
    "sodium_channel_blocker", "other_antiepileptic", "benzodiazepine", "z_drug", "antipsychotic",
    "muscle_relaxant",
)  # fmt: skip
"""Classes that AGS Beers 2023 counts as active on the central nervous system."""

ingredient = Chosen[Ingredient](
    "ingredient of this medicine",
    "m_ingredient",
    "What is the active ingredient of this medicine?",
    about=About.MEDICINE,
    options=get_args(Ingredient),
    words=(
        ("diclofenac_topical", "diclofenac on the skin"),
        ("lidocaine_topical", "lidocaine on the skin"),
        ("fentanyl_td", "fentanyl patch"),
        ("fentanyl_tm", "transmucosal fentanyl"),
        ("buprenorphine_td", "buprenorphine patch"),
        ("buprenorphine_sl", "sublingual buprenorphine"),
        ("calcium_vitd", "calcium and vitamin D"),
        ("radium223", "radium-223"),
        ("strontium89", "strontium-89"),
        ("samarium153", "samarium-153"),
        ("lu177_psma", "lutetium-177 PSMA"),
    ),
    meaning="The medicine of the formulary that this is; other, where it is none of them.",
    keeps=LASTS,
)
medicine_class = Chosen[MedicineClass](
    "class of this medicine",
    "m_class",
    "Which class does this medicine belong to?",
    about=About.MEDICINE,
    options=get_args(MedicineClass),
    words=(
        ("nsaid", "non-steroidal anti-inflammatory"),
        ("topical", "medicine for the skin over the pain"),
        ("snri", "serotonin and noradrenaline reuptake inhibitor"),
        ("ssri", "serotonin reuptake inhibitor"),
        ("z_drug", "Z-drug"),
        ("calcium_and_vitamin_d", "calcium and vitamin D"),
        ("glucose_lowering", "medicine that lowers glucose"),
    ),
    meaning="The one class by which it is chosen and counted; tramadol and codeine are weak opioids.",
    keeps=LASTS,
)
medicine_route = Chosen[Route](
    "route of this medicine",
    "m_route",
    "By which route is this medicine taken?",
    about=About.MEDICINE,
    options=get_args(Route),
    meaning="The route by which it is taken, or asked for.",
    keeps=LASTS,
)
medicine_release = Chosen[Release](
    "release of this medicine",
    "m_release",
    "Is it released at once, over hours, or from a patch?",
    about=About.MEDICINE,
    options=get_args(Release),
    words=(("not_applicable", "no such distinction"),),
    meaning="Immediate or modified release, a patch, or a depot injection.",
    keeps=LASTS,
)
medicine_as_needed = YesNo(
    "this medicine only as needed",
    "m_as_needed",
    "Is this medicine taken only as needed?",
    about=About.MEDICINE,
    meaning="Taken as needed, not regularly.",
    keeps=shelf_life_of_medicine_use,
)
medicine_begun = TimeSince(
    "time since this medicine was begun",
    "m_days_taken",
    "How many days ago was this medicine begun?",
    about=About.MEDICINE,
    measured_in=Days,
    lowest=0,
    meaning="Days since the first dose of this course; never, where it is only asked for.",
    keeps=LASTS,
)
medicine_requested = YesNo(
    "a wish to start this medicine",
    "m_requested",
    "Is this medicine asked for or proposed, and not yet taken?",
    about=About.MEDICINE,
    meaning="Somebody asks for or proposes this medicine, and it is not yet taken.",
    keeps=shelf_life_of_medicine_use,
)
medicine_relief = Measured(
    "relief by this medicine",
    "m_relief",
    "By how much has this medicine eased the pain or symptom that it is for, in percent?",
    about=About.MEDICINE,
    measured_in=Percent,
    lowest=0,
    highest=100,
    meaning="Fall of the pain or symptom that it is for, in percent of what it was before.",
    keeps=shelf_life_of_clinical_judgement,
)
