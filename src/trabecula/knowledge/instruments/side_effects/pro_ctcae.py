"""PRO-CTCAE: which symptoms of treatment trouble this person, and how much?

Why      What is felt between visits is missed by the team; dizziness, tiredness, numb feet, swollen
         legs and leaking keep people from moving.
Misuse   A composite of 0 to 3 is no CTCAE grade, and never 4 or 5. What did not apply, or what the
         person would rather not say, is missing and not 0. Statements ask for single answers from
         0 to 4; a composite is not put in their place.
"""

import csv
from functools import partial
from importlib.resources import files
from itertools import groupby
from typing import Final

from trabecula.calculation.bounds import Bounds
from trabecula.calculation.look_up import Pattern, by_pattern
from trabecula.calculation.scoring import only
from trabecula.knowledge.instruments.items import counted, rated, yes_no
from trabecula.knowledge.sources.instruments_of_side_effects import proae
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.fact import Fact, YesNo
from trabecula.language.instrument import (
    AssessmentArea,
    Assessor,
    Instrument,
    Licence,
    MeaningfulChange,
    Score,
)
from trabecula.language.source import Checked

_FOLDER: Final = files("trabecula.knowledge.instruments.side_effects")
_LICENCE: Final = Licence("Terms of use of the NCI: the text of items unaltered.", wording=True)
_ATTRIBUTES: Final = {
    "F": ("how often", "0 never, 1 rarely, 2 now and then, 3 often, 4 almost always."),
    "S": ("how bad", "0 none, 1 mild, 2 moderate, 3 severe, 4 very severe."),
    "I": ("how much in the way", "0 not at all, 4 very much."),
    "A": ("how much", "0 not at all, 4 very much."),
}
_NO_COMPOSITE: Final = "Present or not: it has no composite."
_SETTLED: Final = "a first answer of 0 settles it, otherwise all are needed"
_NOTES: Final = (
    "The composite, 0 to 3, is no CTCAE grade.",
    "Answers such as not applicable, not sexually active or rather not say count as missing.",
    "Where trouble before treatment is known, a study may count only what lies above it.",
)


def _rows(table: str) -> list[dict[str, str]]:
    return list(csv.DictReader(_FOLDER.joinpath(table).read_text("utf-8").splitlines()))


def _pattern(row: dict[str, str]) -> Pattern:
    cells = (row["frequency"], row["severity"], row["interference"])
    return tuple(None if cell == "any" else int(cell) for cell in cells if cell)


COMPOSITES: Final = {
    attributes: {_pattern(row): int(row["composite"]) for row in rows}
    for attributes, rows in groupby(_rows("ProAE_1.0.4.csv"), key=lambda row: row["attributes"])
}
"""The composite for each pattern of answers, by the attributes that a term is asked about."""


def composite(attributes: str, *answers: float | None) -> float | Bounds:
    """The composite of one term, 0 to 3; between which it lies, while answers are missing.

    ``attributes`` are F, S and I, in this order; amount (A) is read as I. A first answer of 0 makes
    the rest 0. Raises ``ValueError`` for attributes or answers that the table does not have.
    Source: Basch 2020, by the table of ProAE 1.0.4.
    """
    table = COMPOSITES.get(attributes.replace("A", "I"))
    if table is None:
        raise ValueError(f"there is no composite for the attributes {attributes}")
    return by_pattern(table, *answers)


def _is_highest(attributes: str, *answers: float | None) -> bool | None:
    found = composite(attributes, *answers)
    if isinstance(found, Bounds):
        return False if found.highest < 3 else None
    return found == 3


def _presence(key: str, label: str, item: Fact) -> Score:
    """What is only present or not has no composite."""
    return Score(
        yes_no(f"{key}_present", f"{label}, present", meaning=_NO_COMPOSITE),
        of=(item,),
        by=only,
        words="its answer",
        source=proae.at("attributes: presence, without a composite"),
        checked=Checked.YES,
    )


def _scores(key: str, label: str, attributes: str, items: tuple[Fact, ...]) -> tuple[Score, ...]:
    """The composite; and the alert, where the composite of these attributes can be 3 at all."""
    if attributes == "P":
        return (_presence(key, label, *items),)
    graded = Score(
        counted(f"{key}_comp", f"{label}, PRO-CTCAE composite", 0, 3),
        of=items,
        by=partial(composite, attributes),
        words="composite of its answers",
        missing=_SETTLED,
        partial=True,
        higher="worse",
        change=MeaningfulChange(
            None, 2, source=panel.at("PRO-CTCAE alert"), checked=Checked.FROM_KNOWLEDGE
        ),
        source=proae.at("composite table, 179 rows"),
        checked=Checked.YES,
    )
    if attributes == "A":
        return (graded,)
    alert = Score(
        yes_no(
            f"{key}_alert",
            f"{label}, highest composite",
            meaning="Contact the person; so too when the composite rose by 2.",
        ),
        of=items,
        by=partial(_is_highest, attributes),
        words="composite of 3",
        missing="answers that rule out a composite of 3 settle it, otherwise all are needed",
        partial=True,
        source=panel.at("PRO-CTCAE alert"),
        checked=Checked.FROM_KNOWLEDGE,
    )
    return (graded, alert)


def _term(number: str, label: str, attributes: str) -> Instrument:
    key = f"proctcae_{number}"
    if attributes == "P":
        items: tuple[Fact, ...] = (yes_no(f"{key}_p", label),)
    else:
        items = tuple(
            rated(f"{key}_{one.lower()}", f"{label}, {words}", 0, 4, meaning=meaning)
            for one in attributes
            for words, meaning in (_ATTRIBUTES[one],)
        )
    return Instrument(
        f"proctcae-{number}",
        f"PRO-CTCAE {number}, {label}",
        measures=f"{label[0].upper()}{label[1:]} in the last week.",
        area=AssessmentArea.SIDE_EFFECTS,
        items=items,
        scores=_scores(key, label, attributes, items),
        version=f"PRO-CTCAE, number {number}",
        recall="7 days",
        interval="weekly during titration",
        licence=_LICENCE,
        self_report=True,
        assessors=(Assessor.PERSON,),
        notes=(_NO_COMPOSITE,) if attributes == "P" else _NOTES,
        source=proae.at(f"item list, number {number}"),
        checked=Checked.YES,
    )


_TERMS: Final = _rows("PRO-CTCAE_terms.csv")
PRO_CTCAE: Final = {
    int(row["number"]): _term(row["number"], row["label"], row["attributes"]) for row in _TERMS
}
"""Every term, by its number."""

GRADED_ITEMS: Final = tuple(
    item for term in PRO_CTCAE.values() for item in term.items if not isinstance(item, YesNo)
)
"""Every item with an answer from 0 to 4; what is only present or not has no grade."""

MOBILITY_SET: Final = tuple(PRO_CTCAE[int(row["number"])] for row in _TERMS if row["mobility"])
"""The terms that matter most for moving, asked for weekly from home."""
