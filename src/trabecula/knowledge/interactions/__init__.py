"""All interactions and duplicates that are looked for among a person's medicines."""

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
from trabecula.knowledge.medicine_classes.ingredients import EVERY_INGREDIENT
from trabecula.language.interaction import Interaction, InteractionTable

INTERACTIONS: Final[tuple[Interaction, ...]] = (
    *opioids_and_the_nervous_system.ROWS,
    *inhibitors_of_cyp3a4.ROWS,
    *inducers_of_cyp3a4.ROWS,
    *androgen_receptor_inhibitors.ROWS,
    *cyp2d6_and_cyp1a2.ROWS,
    *serotonin.ROWS,
    *qt_interval.ROWS,
    *anti_inflammatories_in_cancer.ROWS,
    *anti_inflammatories.ROWS,
    *corticosteroids.ROWS,
    *enzyme_inducers.ROWS,
    *bone_agents.ROWS,
    *bowel_and_nausea.ROWS,
    *other_medicines.ROWS,
    *radiotherapy.ROWS,
)
TABLE: Final = InteractionTable(INTERACTIONS, ONE_ONLY, EVERY_INGREDIENT)
