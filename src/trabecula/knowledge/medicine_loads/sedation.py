"""How much sedation do this person's medicines add up to?

Why      A sleepy person falls, and three medicines on the nervous system fell many.
Misuse   A low load does not undo a dangerous pair: an opioid with a benzodiazepine stands for itself.
"""

from trabecula.knowledge.medicine_classes.nervous_system import (
    antidepressants,
    antiepileptics,
    antipsychotics,
    benzodiazepines_and_z_drugs,
    muscle_relaxants,
)
from trabecula.knowledge.medicine_classes.opioids import all_opioids
from trabecula.knowledge.medicine_classes.sedatives import (
    primary_sedatives,
    prominently_sedating_medicines,
)
from trabecula.knowledge.medicine_loads.falls import signs_of_falls
from trabecula.knowledge.sources.instruments_of_side_effects import linjakumpu_2003, taipale_2012
from trabecula.knowledge.sources.medicines_guidelines import beers_2023
from trabecula.language.medicine_family import MedicineFamily
from trabecula.language.medicine_load import Counts, Load, Part
from trabecula.language.source import Checked


def _rated(family: MedicineFamily, points: int, says: str) -> Part:
    at = linjakumpu_2003.at(f"ratings: {says}")
    return Part(family, points, says, source=at, checked=Checked.FROM_KNOWLEDGE)


def _active(family: MedicineFamily) -> Part:
    at = beers_2023.at("three or more medicines active on the nervous system")
    return Part(family, 1, "active on the nervous system", source=at, checked=Checked.IN_PART)


sedative_load = Load(
    "sedative_load",
    "sedative load",
    scale="Linjakumpu 2003",
    counts=Counts.POINTS,
    most=2,
    parts=(
        _rated(primary_sedatives, 2, "primary sedative"),
        _rated(prominently_sedating_medicines, 1, "prominently sedating"),
    ),
    alarm_from=3,
    then="Seen with poorer function and falls: take out what can be missed.",
    regular_only=True,
    worse_with=signs_of_falls,
    source=taipale_2012.at("load of 3"),
    checked=Checked.FROM_KNOWLEDGE,
)
active_on_the_nervous_system = Load(
    "cns_active",
    "medicines active on the nervous system",
    scale="Beers 2023",
    counts=Counts.MEDICINES,
    most=1,
    parts=tuple(
        map(
            _active,
            (
                antiepileptics,
                antidepressants,
                antipsychotics,
                benzodiazepines_and_z_drugs,
                all_opioids,
                muscle_relaxants,
            ),
        )
    ),
    alarm_from=3,
    then="Avoid three or more.",
    worse_with=signs_of_falls,
    source=beers_2023.at("three or more medicines active on the nervous system"),
    checked=Checked.IN_PART,
)
