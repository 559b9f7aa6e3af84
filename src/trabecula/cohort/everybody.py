"""Everybody through a batch function, and nobody lost where it goes wrong."""

import logging
from collections.abc import Iterable, Sequence

import polars as pl

from trabecula.cohort.given import BatchFunction, Given, Tables
from trabecula.cohort.parts import PROBLEM_COLUMNS, PROBLEMS
from trabecula.cohort.sorting import Problem


def everybody(work: BatchFunction, people: Iterable[Given]) -> Tables:
    """All at once; where that goes wrong, one after the other: then they are read anew."""
    try:
        return work(people)
    except Exception:
        return joined([alone(work, one) for one in people])


def alone(work: BatchFunction, one: Given) -> Tables:
    """One person; where that goes wrong, a problem that says so."""
    try:
        return work((one,))
    except Exception as fault:
        logging.getLogger(__name__).exception("%s", one.where)
        what = f"this is a fault of the program, not of the record ({type(fault).__name__})"
        return as_tables([Problem(one.where, f"{what}: they were left out; report it")])


def given_or_problem(content: bytes, where: str) -> Given | Problem:
    """The person of a line or a document among Bundles, or why it is nobody."""
    if not content or content.isspace():
        return Problem(where, "the line is empty")
    if b'"Bundle"' not in content and content.lstrip().startswith(b"{"):
        return Problem(where, "this is no Bundle, as the others are: left out")
    return Given(content, where)


def as_tables(problems: Sequence[Problem]) -> Tables:
    """A table of problems alone."""
    return {PROBLEMS: pl.DataFrame(problems, schema=PROBLEM_COLUMNS, orient="row")}


def joined(found: Sequence[Tables]) -> Tables:
    """All tables of a kind in one."""
    names = dict.fromkeys(name for tables in found for name in tables)
    return {name: pl.concat([tables[name] for tables in found if name in tables]) for name in names}
