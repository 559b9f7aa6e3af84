"""Corticosteroids."""

from trabecula.knowledge.facts.medicine_groups import corticosteroid_medicines
from trabecula.knowledge.policy.shelf_lives import shelf_life_of_steroid_use
from trabecula.language.carrier import Taken
from trabecula.language.fact import Taking, YesNo

corticosteroids = Taking(
    "systemic corticosteroids",
    "on_steroid",
    "Does this person take any systemic corticosteroid?",
    meaning="Any systemic corticosteroid.",
    keeps=shelf_life_of_steroid_use,
    carried_by=(Taken({"yes": corticosteroid_medicines}),),
)
dexamethasone_for_cord_compression = YesNo(
    "dexamethasone for cord compression",
    "dex_for_mscc",
    "Is dexamethasone being given for suspected or confirmed cord compression?",
    meaning=(
        "On dexamethasone with suspected or confirmed cord compression as the recorded indication."
    ),
    keeps=shelf_life_of_steroid_use,
)
