"""One batch: the records of some people, to the rows of every table.

The same function answers on one core, on all of them, and on many machines.
"""

import logging
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

import polars as pl

from trabecula import journey
from trabecula.cohort.block import PEOPLE, Block
from trabecula.cohort.given import Given, Tables
from trabecula.errors import SeveralPeople, TrabeculaError
from trabecula.language.edition import OpenEdition
from trabecula.pathway.record import Record


def answer(
    given: Iterable[Given],
    opened: OpenEdition,
    as_of: date | None = None,
    today: date = date.max,
) -> Tables:
    """The rows of every table of `layout`, of these people, on a day.

    By default each person is answered for on the newest clinical date of their record until
    ``today``. Where a Bundle holds several people, each has their row. Who cannot be answered for
    is in ``problems``. The more people at once the better: every call has some milliseconds of its
    own, and what is kept of each person is small.
    """
    batch = _Batch(opened, as_of, today)
    for one in given:
        batch.add(one)
    return batch.tables()


class _Batch:
    def __init__(self, opened: OpenEdition, as_of: date | None, today: date) -> None:
        self._opened, self._as_of, self._today = opened, as_of, today
        self._block = Block(opened)
        self._tables: dict[str, list[pl.DataFrame]] = {}
        self._waiting: Counter[tuple[str, str]] = Counter()
        self._problems: list[dict[str, str]] = []

    def add(self, given: Given) -> None:
        try:
            for record in records(given):
                self._add_one(given, record)
        except TrabeculaError as error:
            what = str(error).removeprefix("the input: ").removeprefix("line 1, ")
            self._problems.append({"where": given.where, "what": what})
        except Exception as fault:
            logging.getLogger(__name__).exception("%s", given.where)
            what = f"this is a fault of the program, not of the record ({type(fault).__name__})"
            self._problems.append({"where": given.where, "what": f"{what}: left out; report it"})

    def _add_one(self, given: Given, record: Record) -> None:
        known = journey.know(record, self._as_of, self._opened, self._today)
        self._block.add(given.where, known)
        self._problems += [
            {"where": given.place(each.where), "what": each.what} for each in known.problems
        ]
        if len(self._block) == PEOPLE:
            self._answer_block()

    def _answer_block(self) -> None:
        answered, self._block = self._block.answer(), Block(self._opened)
        for table, rows in answered.tables.items():
            self._tables.setdefault(table, []).append(rows)
        self._waiting.update(answered.waiting)

    def tables(self) -> Tables:
        if len(self._block) or not self._tables:
            self._answer_block()
        made = {table: pl.concat(parts) for table, parts in self._tables.items()}
        return made | {
            "questions": _questions(self._waiting),
            "problems": _problems(self._problems),
        }


def records(given: Given) -> Iterator[Record]:
    """The records in a Bundle: of the one person, or of each.

    Raises what `journey.read` raises.
    """
    try:
        yield journey.read(given.content, given.patient)
    except SeveralPeople as several:
        for person in several.people:
            yield journey.read(given.content, person)


def _questions(waiting: Mapping[tuple[str, str], int]) -> pl.DataFrame:
    return pl.DataFrame(
        [(fact, statement, people) for (fact, statement), people in sorted(waiting.items())],
        schema={"fact": pl.String, "statement": pl.String, "people": pl.Int64},
        orient="row",
    )


def _problems(problems: list[dict[str, str]]) -> pl.DataFrame:
    return pl.DataFrame(problems, schema={"where": pl.String, "what": pl.String})
