"""The medicines taken, as agents of interactions and loads: one for each ingredient."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from trabecula.language.medicine import Medicine, MedicineClass
from trabecula.pathway.taken.agents import Agent
from trabecula.pathway.taken.doses_told import Amounts
from trabecula.pathway.taken.ingredients import Ingredient
from trabecula.pathway.taken.taken import TakenMedicine


@dataclass(frozen=True, slots=True)
class TakenIngredient:
    """One ingredient of one medicine that is taken."""

    of: TakenMedicine
    ingredient: Ingredient
    amounts: Amounts

    @property
    def medicine(self) -> Medicine | None:
        """The medicine of the formulary that it is, where it is one."""
        return self.ingredient.medicine

    @property
    def kind(self) -> MedicineClass | None:
        """Its class in the formulary."""
        return None if self.medicine is None else self.medicine.kind

    @property
    def agent(self) -> Agent:
        """It as an agent: where it comes from, and how it is taken."""
        of = self.of
        return replace(
            self.ingredient.agent,
            label=of.label
            if len(of.ingredients) == 1
            else f"{self.ingredient.agent.label} in {of.label}",
            origin=of.origins[0],
            as_needed=self.amounts.as_needed is not None,
            regular=self.amounts.regular is not None,
        )


def each_ingredient(taken: Sequence[TakenMedicine]) -> Iterator[TakenIngredient]:
    """Every ingredient of everything that is taken."""
    for medicine in taken:
        for ingredient, amounts in zip(medicine.ingredients, medicine.amounts, strict=True):
            yield TakenIngredient(medicine, ingredient, amounts)
