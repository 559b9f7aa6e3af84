"""Eating, weight, blood, salts and water."""

from types import ModuleType

from trabecula.knowledge.statements.nutrition import (
    anaemia,
    dehydration,
    eating_and_weight,
    glucose_on_a_steroid,
    refeeding,
    salts,
    taste_and_custom,
)

MODULES: tuple[ModuleType, ...] = (
    eating_and_weight,
    taste_and_custom,
    refeeding,
    anaemia,
    salts,
    dehydration,
    glucose_on_a_steroid,
)
"""In the order in which they are read."""
