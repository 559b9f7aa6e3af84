"""All interactions and duplicates that are looked for among a person's medicines."""

from types import ModuleType
from typing import Final

from trabecula.knowledge.interactions import (
    androgen_receptor_inhibitors,
    anti_inflammatories,
    anti_inflammatories_in_cancer,
    bone_agents,
    bowel_and_nausea,
    corticosteroids,
    cyp2d6_and_cyp1a2,
    enzyme_inducers,
    inducers_of_cyp3a4,
    inhibitors_of_cyp3a4,
    opioids_and_the_nervous_system,
    other_medicines,
    qt_interval,
    radiotherapy,
    serotonin,
)
from trabecula.knowledge.interactions.duplicates import ONE_ONLY
from trabecula.knowledge.medicine_classes.brands import BRANDS
from trabecula.knowledge.medicine_classes.ingredients import every_ingredient
from trabecula.language.interaction import Interaction, InteractionTable

MODULES: Final[tuple[ModuleType, ...]] = (
    opioids_and_the_nervous_system,
    inhibitors_of_cyp3a4,
    inducers_of_cyp3a4,
    androgen_receptor_inhibitors,
    cyp2d6_and_cyp1a2,
    serotonin,
    qt_interval,
    anti_inflammatories_in_cancer,
    anti_inflammatories,
    corticosteroids,
    enzyme_inducers,
    bone_agents,
    bowel_and_nausea,
    other_medicines,
    radiotherapy,
)
INTERACTIONS: Final[tuple[Interaction, ...]] = tuple(
    row for module in MODULES for row in module.ROWS
)
TABLE: Final = InteractionTable(INTERACTIONS, ONE_ONLY, every_ingredient(), BRANDS)
