"""Families of medicines: what an interaction or a burden names together, and on what basis."""

from dataclasses import KW_ONLY, dataclass

from trabecula.language.carrier import MedicineGroup
from trabecula.language.source import Checked, Citation


@dataclass(frozen=True, eq=False)
class MedicineFamily(MedicineGroup):
    """Medicines with one property, by ATC class, RxNorm ingredient and generic name.

    ``names`` are words or phrases of up to three words. ``but_not`` are members that do not count
    (aspirin for platelets is no anti-inflammatory). With ``on_skin`` it is what is put on the skin,
    the eyes and the like; all other families are what reaches the whole body. ``source`` and
    ``checked`` say who counts these medicines together.
    """

    _: KW_ONLY
    source: Citation
    checked: Checked
    but_not: MedicineGroup | None = None
    on_skin: bool = False


def distinct(families: tuple[MedicineFamily, ...]) -> None:
    """Raise ``ValueError`` where two families have one name: they would be taken for one."""
    seen: dict[str, MedicineFamily] = {}
    for family in families:
        if seen.setdefault(family.name, family) is not family:
            raise ValueError(f"two families of medicines are called {family.name!r}")
