"""Brands of the US, the UK, the EU and Australia: what each holds, and its release and form.

`brands.csv` names them. A brand whose release, form or strength differs between its products says
nothing of it. All are from knowledge: no register of products was at hand.
"""

import csv
from collections.abc import Iterator
from importlib.resources import files
from typing import Final

from trabecula.knowledge.sources.medicines_lists import brand_names
from trabecula.language.brand import Brand

_SOURCES: Final = {"knowledge": brand_names}


def _read() -> Iterator[Brand]:
    table = files("trabecula.knowledge.medicine_classes").joinpath("brands.csv")
    for row in csv.DictReader(table.read_text("utf-8").splitlines()):
        name = row["brand"]
        source = _SOURCES[row["source"]].at(f"entry: {name}")
        yield Brand(name, tuple(row["holds"].split(";")), row["kind"], source)


BRANDS: Final = tuple(_read())
