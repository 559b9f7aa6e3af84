"""Whether a pregnancy has to be thought of."""

from typing import Final

from trabecula.knowledge.facts.inputs import sex_for_equations
from trabecula.knowledge.facts.medicine_safety import pregnancy, weeks_pregnant
from trabecula.knowledge.facts.person import age
from trabecula.language.condition import Condition, known
from trabecula.language.quantity import Weeks, Years

may_be_pregnant: Final[Condition] = pregnancy.is_in(("possible", "pregnant")) & (
    known(pregnancy) | (sex_for_equations.equals("female") & (age < Years(60)))
)
"""Pregnant, or possibly so, whatever else is recorded; asked only of women below 60 (from
knowledge)."""
may_be_20_weeks_pregnant: Final[Condition] = may_be_pregnant & (weeks_pregnant >= Weeks(20))
"""The same, from 20 weeks on."""
