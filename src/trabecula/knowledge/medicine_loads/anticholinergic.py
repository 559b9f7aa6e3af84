"""Do this person's medicines add up to an anticholinergic burden?

Why      Anticholinergic medicines add up to confusion, falls, dry mouth and constipation.
Misuse   A sum belongs to one list: amitriptyline, codeine and haloperidol are 5 by the list of 2012
         and 6 by ACBcalc. The list of 2012 is the default.
"""

import csv
from collections.abc import Iterable, Mapping
from importlib.resources import files
from typing import Final

from trabecula.knowledge.instruments.side_effects.anticholinergic_burden import (
    LEVELS,
    acb_medicines,
)
from trabecula.knowledge.medicine_classes.ingredients import INGREDIENTS
from trabecula.knowledge.medicine_loads.falls import signs_of_falls
from trabecula.knowledge.sources.instruments_of_side_effects import acb_2012
from trabecula.knowledge.sources.medicines_lists import anticholinergic_scales
from trabecula.language.medicine_family import MedicineFamily
from trabecula.language.medicine_load import Counts, Load, Part
from trabecula.language.source import Checked, Citation

_BY_NAME: Final = {name: one for one in INGREDIENTS.values() for name in one.names}


def _levels_of_acbcalc() -> dict[str, int]:
    table = files("trabecula.knowledge.medicine_loads").joinpath("ACBcalc.csv")
    rows = csv.DictReader(table.read_text("utf-8").splitlines())
    return {row["medicine"]: int(row["level"]) for row in rows}


def _parts(
    levels: Mapping[str, int],
    also_called: Iterable[tuple[str, str]],
    source: Citation,
    checked: Checked,
) -> tuple[Part, ...]:
    others: dict[str, list[str]] = {}
    for other, name in also_called:
        others.setdefault(name, []).append(other)
    return tuple(
        Part(
            _medicine(name, others.get(name, ()), source, checked),
            level,
            f"level {level}",
            source=source,
            checked=checked,
        )
        for name, level in levels.items()
    )


def _medicine(
    name: str, others: Iterable[str], source: Citation, checked: Checked
) -> MedicineFamily:
    names = (name, *others)
    one = next((_BY_NAME[each] for each in names if each in _BY_NAME), None)
    codes = () if one is None else one.codes
    known_as = tuple(dict.fromkeys((*names, *(one.names if one else ()))))
    return MedicineFamily(name, codes, known_as, source=source, checked=checked)


def _load(
    key: str, scale: str, parts: tuple[Part, ...], source: Citation, checked: Checked
) -> Load:
    return Load(
        key,
        f"anticholinergic burden, {scale}",
        scale=scale,
        counts=Counts.POINTS,
        parts=parts,
        most=3,
        alarm_from=3,
        then="Take out a tricyclic, an antihistamine or a bladder medicine first.",
        whole_list=True,
        regular_only=True,
        worse_with=signs_of_falls,
        source=source,
        checked=checked,
    )


_ACB_2012 = acb_2012.at("list of levels")
_ACBCALC = anticholinergic_scales.at("column ACBcalc")

by_the_list_of_2012 = _load(
    "acb_2012",
    "ACB 2012",
    _parts(LEVELS, acb_medicines.also_called, _ACB_2012, Checked.SECOND_HAND),
    _ACB_2012,
    Checked.SECOND_HAND,
)
by_acbcalc = _load(
    "acbcalc",
    "ACBcalc",
    _parts(_levels_of_acbcalc(), (), _ACBCALC, Checked.YES),
    _ACBCALC,
    Checked.YES,
)
