"""The tables of a cohort: which columns each has, and what they hold.

=============== ====================================================================
``people``      one row a person
``lesions``     one row a bone lesion
``pains``       one row a pain
``medicines``   one row a medicine that is taken
``questions``   one row a fact and a statement that waits for it: of how many people
``problems``    one row for what could not be read: where, and what
=============== ====================================================================

Each row of a subject has, beside who it is of, one column a fact about it (null: not known), and
one a statement about it, by its code (`ANSWERS`). A person also has the answers to statements
about lesions, pains and medicines: the one that counts most among them. ``missing`` are the facts
that could change an answer.
"""

from collections.abc import Mapping
from typing import Final

import polars as pl

from trabecula.language.choice import Checklist, Chosen
from trabecula.language.condition import About
from trabecula.language.edition import OpenEdition
from trabecula.language.fact import Fact, YesNo
from trabecula.language.number import Counted, Measured
from trabecula.language.statement import Statement

ANSWERS: Final = ("does not apply", "not known", "suppressed", "deferred", "shown")
"""Each statement's answer, and where it applies its status: the later counts more."""

ANSWER: Final = pl.Enum(ANSWERS)

UNUSABLE: Final = ("stale", "conflicting", "in_part")
"""Lists of facts: too old; with values that disagree; of which only a part, or limits, is known."""

TABLES: Final[Mapping[str, About]] = {
    "people": About.PERSON,
    "lesions": About.LESION,
    "pains": About.PAIN,
    "medicines": About.MEDICINE,
}
"""The tables with one row a subject."""


NAMED: Final[Mapping[About, Mapping[str, pl.DataType]]] = {
    About.PERSON: {
        "person": pl.String(),
        "where": pl.String(),
        "as_of": pl.Date(),
        "died": pl.Boolean(),
    },
} | {
    key: {"person": pl.String(), "id": pl.String(), "label": pl.String()}
    for key in (About.LESION, About.PAIN, About.MEDICINE)
}
"""The first columns, which are no facts: whose row it is."""


def kind_of(fact: Fact) -> pl.DataType:
    """The type of the column of a fact.

    A *time since* that is *never* is NaN. Of a list that is known in part only, the items that are;
    then the fact is in ``in_part``.
    """
    match fact:
        case YesNo():
            return pl.Boolean()
        case Counted():
            return pl.Int64()
        case Measured():
            return pl.Float64()
        case Chosen():
            return pl.Enum(fact.allowed)
        case Checklist():
            return pl.List(pl.Enum(fact.allowed))
        case _:
            raise TypeError(f"no column for {fact.name}")


def facts_about(about: About, opened: OpenEdition) -> tuple[Fact, ...]:
    """The facts that have a column in the table of these subjects; none that is private."""
    private = opened.edition.private_facts
    return tuple(
        fact for fact in opened.facts.values() if fact.about is about and fact not in private
    )


def columns(table: str, opened: OpenEdition) -> dict[str, pl.DataType]:
    """The columns of one of the `TABLES`, in their order, each with its type."""
    about = TABLES[table]
    facts = facts_about(about, opened)
    lists = ("missing", *UNUSABLE) if about is About.PERSON else UNUSABLE
    return (
        dict(NAMED[about])
        | {fact.key: kind_of(fact) for fact in facts}
        | {statement.code: ANSWER for statement in statements_in(about, opened)}
        | dict.fromkeys(lists, pl.List(pl.Enum(list(opened.facts))))
    )


def statements_in(about: About, opened: OpenEdition) -> tuple[Statement, ...]:
    """The statements that have a column in the table of these subjects."""
    return opened.edition.statements if about is About.PERSON else opened.about[about]
