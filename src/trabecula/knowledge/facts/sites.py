"""The places of the body at which a lesion can be, from the table beside this module.

The table is this project's own: its codes and words, the site that facts use, the vertebral
level, whether a side is part of the place, and SNOMED CT body structures by number only. Where a
place does not settle the site ("femur, part not said"), the site is left open, never guessed.
"""

import csv
from importlib.resources import files
from typing import Final

from trabecula.language.body_site import BodySite
from trabecula.language.code import SITE, Code, snomed


def _place(row: dict[str, str]) -> BodySite:
    return BodySite(
        code=row["code"],
        label=row["label"],
        site=row["site"] or None,
        level=row["level"] or None,
        codes=(Code(SITE, row["code"]), *snomed(*row["snomed"].split())),
        sided=row["side_matters"] == "yes",
    )


def _read() -> tuple[BodySite, ...]:
    table = files("trabecula.knowledge.facts").joinpath("sites.csv").read_text("utf-8")
    return tuple(_place(row) for row in csv.DictReader(table.splitlines()))


SITES: Final = _read()
"""Every place of the table, in its order."""
