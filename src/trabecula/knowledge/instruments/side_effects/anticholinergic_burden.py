"""ACB: do this person's medicines add up to an anticholinergic burden?

Why      Anticholinergic medicines add up to confusion, falls, dry mouth and constipation.
Misuse   A sum belongs to one list: lists differ, so the list is named with every result. A medicine
         that is not on a list has no level on it, which is not level 0.
"""

import csv
from collections.abc import Collection
from dataclasses import KW_ONLY, dataclass
from functools import partial
from importlib.resources import files
from typing import Final, cast

from trabecula.calculation.medicine_burden import anticholinergic_burden
from trabecula.knowledge.instruments.items import counted, yes_no
from trabecula.knowledge.sources.instruments_of_side_effects import acb_2012
from trabecula.language.answer import AtLeast
from trabecula.language.choice import Checklist
from trabecula.language.fact import LASTS, Raw
from trabecula.language.instrument import AssessmentArea, Band, Bands, Instrument, Licence, Score
from trabecula.language.source import Checked


@dataclass(frozen=True, eq=False)
class MedicinesOfList(Checklist[str]):
    """Medicines by name, of one published list; ``also_called`` are other names of some of them."""

    _: KW_ONLY
    published: str
    also_called: tuple[tuple[str, str], ...] = ()

    def read(self, value: object) -> Raw:
        if not isinstance(value, list | tuple | set | frozenset):
            raise self._refuse(value, "a list of medicines")
        names = [self._own_name(name) for name in cast("Collection[object]", value)]
        return super().read(AtLeast(names) if isinstance(value, AtLeast) else names)

    def _own_name(self, name: object) -> str:
        plain = str(name).strip().lower()
        found = dict(self.also_called).get(plain, plain)
        if found not in self.items:
            raise ValueError(
                f"{self.key}: {name} is not on this list ({self.published}), its level is not known"
            )
        return found


def _read() -> list[dict[str, str]]:
    table = files("trabecula.knowledge.instruments.side_effects").joinpath("ACB_2012.csv")
    return list(csv.DictReader(table.read_text("utf-8").splitlines()))


_ROWS: Final = _read()
LEVELS: Final = {row["medicine"]: int(row["level"]) for row in _ROWS}
DISPUTED: Final = {row["medicine"]: row["other_lists"] for row in _ROWS if row["other_lists"]}
"""Medicines whose level is known to differ elsewhere, and what it is there."""

acb_medicines = MedicinesOfList(
    "regular medicines on the list ACB 2012",
    "acb_medicines",
    "Which of these medicines are taken regularly?",
    items=tuple(LEVELS),
    published="ACB 2012",
    also_called=tuple(
        (other, row["medicine"])
        for row in _ROWS
        for other in row["also_called"].split(";")
        if other
    ),
    meaning="Regular medicines by generic name, those of level 0 too.",
    keeps=LASTS,
)


def _any_disputed(medicines: Collection[str] | None) -> bool | None:
    return True if DISPUTED.keys() & set(medicines or ()) else None


acb = Instrument(
    "acb-2012",
    "Anticholinergic Cognitive Burden, list of 2012",
    measures="Anticholinergic burden of regular medicines.",
    area=AssessmentArea.SIDE_EFFECTS,
    items=(acb_medicines,),
    scores=(
        Score(
            counted("acb", "ACB score, list ACB 2012", 0, sum(LEVELS.values())),
            of=(acb_medicines,),
            by=partial(anticholinergic_burden, LEVELS),
            words="sum of the levels on the list ACB 2012",
            higher="worse",
            bands=(
                Bands(
                    "ACB 2012",
                    (Band("below 3"), Band("relevant", 3)),
                    source=acb_2012.at("sum of 3"),
                    checked=Checked.SECOND_HAND,
                ),
            ),
            source=acb_2012.at("list of levels"),
            checked=Checked.SECOND_HAND,
        ),
        Score(
            yes_no(
                "acb_disputed",
                "a medicine whose level differs elsewhere",
                meaning="The sum would be another one by another list.",
            ),
            of=(acb_medicines,),
            by=_any_disputed,
            words="a medicine that another list or library is known to level otherwise",
            missing="never a no: other lists were not compared medicine by medicine",
            partial=True,
            source=acb_2012.at("rows marked as disputed"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    version="ACB 2012",
    recall="medicines taken regularly now",
    interval="every 2 to 4 weeks, and at any change of medicines",
    licence=Licence("Levels are facts of a published list.", wording=True),
    notes=(
        "Level 0 stands for medicines that the list was checked for and does not hold.",
        f"Levels elsewhere: {'; '.join(map(': '.join, DISPUTED.items()))}.",
        "Lists differ (ACB 2008, German ACB 2018, ACBcalc, CALS): never compare sums across them.",
    ),
    source=acb_2012.at("list"),
    checked=Checked.SECOND_HAND,
)
