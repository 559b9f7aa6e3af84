"""Whether a pregnancy has to be thought of."""

from typing import Final

from trabecula.knowledge.facts.inputs import sex_for_equations
from trabecula.knowledge.facts.medicine_safety import pregnancy
from trabecula.knowledge.facts.person import age
from trabecula.language.condition import Condition
from trabecula.language.quantity import Years

may_be_pregnant: Final[Condition] = (
    pregnancy.is_in(("possible", "pregnant"))
    & sex_for_equations.equals("female")
    & (age < Years(60))
)
"""Pregnant, or possibly so; asked only of women below 60 (from knowledge)."""
