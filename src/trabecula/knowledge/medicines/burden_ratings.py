"""What a medicine costs in alertness, balance, falls, thought and bowels: the project's ratings."""

from trabecula.knowledge.sources.medicines_guidelines import derived_by_the_project
from trabecula.language.medicine import Burden
from trabecula.language.source import Checked


def rated(
    row: str,
    says: str,
    *,
    alertness: int = 0,
    balance: int = 0,
    falls: int = 0,
    cognition: int = 0,
    bowels: int = 0,
    serotonergic: int = 0,
) -> Burden:
    """The ratings of one row of the dossier, from 0 (none) to 3 (high)."""
    return Burden(
        holds=says,
        alertness=alertness,
        balance=balance,
        falls=falls,
        cognition=cognition,
        bowels=bowels,
        serotonergic=serotonergic,
        sources=(derived_by_the_project.at(f"pharmacology dossier, section 1.4, row {row}"),),
        checked=Checked.FROM_KNOWLEDGE,
    )
