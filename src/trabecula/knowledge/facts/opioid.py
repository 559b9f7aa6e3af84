"""Opioids and other sedating medicines: use and harm."""

from typing import Literal, TypeAlias, get_args

from trabecula.knowledge.facts.medicine_groups import opioid_medicines
from trabecula.knowledge.policy.shelf_lives import (
    shelf_life_of_observations,
    shelf_life_of_opioid_use,
)
from trabecula.language.carrier import Taken
from trabecula.language.choice import Checklist
from trabecula.language.fact import LASTS, Taking, YesNo
from trabecula.language.number import Counted, TimeSince
from trabecula.language.quantity import Days

NeurotoxicitySign: TypeAlias = Literal["myoclonus", "hallucinations", "confusion", "hyperalgesia"]

opioids = Taking(
    "opioids",
    "on_opioid",
    "Has this person had any opioid in the last 72 hours?",
    meaning=(
        "Any opioid (regular, as needed, patch, pump, transmucosal) in the last 72 hours; a patch "
        "counts until 24 hours after its removal, methadone for 7 days."
    ),
    keeps=shelf_life_of_opioid_use,
    carried_by=(Taken({"yes": opioid_medicines}),),
)
sedation = Counted(
    "sedation",
    "sedation",
    "How sedated is this person, from 0 (alert) to 4 (cannot be roused)?",
    lowest=0,
    highest=4,
    meaning=(
        "0 alert; 1 easily roused; 2 drifts off during conversation; 3 somnolent, minimal "
        "response; 4 unrousable. From POSS: S and 1 are 0, 2 is 1, 3 is 2, 4 is 3."
    ),
    keeps=shelf_life_of_observations,
)
opioid_neurotoxicity_signs = Checklist[NeurotoxicitySign](
    "signs of opioid neurotoxicity",
    "opioid_neurotox",
    "Any muscle jerks, hallucinations, confusion, or pain that worsens with more opioid?",
    items=get_args(NeurotoxicitySign),
    meaning="Myoclonus, hallucinations, confusion or hyperalgesia.",
    keeps=shelf_life_of_observations,
)
time_since_sedating_medicine_change = TimeSince(
    "time since a sedating medicine was started or raised",
    "sedating_med_started_days",
    "How many days ago was a sedating medicine last started or raised?",
    measured_in=Days,
    lowest=0,
    meaning="Days since a sedating medicine was started or its dose was raised, or never.",
    keeps=LASTS,
)
transdermal_patch = YesNo(
    "medicine patch on the skin",
    "transdermal_patch",
    "Does this person wear a medicine patch on the skin?",
    meaning="A patch with an opioid or another medicine on the skin.",
    keeps=shelf_life_of_opioid_use,
)
