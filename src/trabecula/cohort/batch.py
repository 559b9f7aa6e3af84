"""One batch: the records of some people, to the rows of every table.

The same function answers on one core, on all of them, and on many machines.
"""

import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import polars as pl

from trabecula import journey
from trabecula.cohort.given import Given, Tables
from trabecula.cohort.layout import ANSWERS, TABLES, columns, facts_about, statements_in
from trabecula.errors import TrabeculaError
from trabecula.language.answer import NEVER, AtLeast
from trabecula.language.condition import About
from trabecula.language.edition import OpenEdition
from trabecula.language.fact import Raw
from trabecula.pathway.facts import State, Subject
from trabecula.pathway.recommendations import Recommendation, Recommendations

_STATES = {
    "stale": (State.STALE, State.UNDATED),
    "conflicting": (State.CONFLICTING, State.BY_CARER),
    "in_part": (State.WITHIN_LIMITS,),
}


def answer(given: Iterable[Given], opened: OpenEdition, as_of: date | None = None) -> Tables:
    """The rows of every table of `layout`, of these people, on a day.

    By default each person is answered for on the newest clinical date of their record. Who cannot
    be answered for is in ``problems``.
    """
    rows = _Rows(opened)
    for one in given:
        try:
            record = journey.read(one.content, one.patient)
            known = journey.know(record, as_of, opened)
        except TrabeculaError as error:
            rows.problems.append({"where": one.where, "what": str(error)})
            continue
        rows.problems += [
            {"where": f"{one.where}, {each.where}", "what": each.what} for each in known.problems
        ]
        rows.add(one, journey.recommend(known, opened))
    return rows.tables()


@dataclass
class _Rows:
    opened: OpenEdition
    held: dict[str, list[dict[str, Any]]] = field(
        default_factory=lambda: {table: [] for table in TABLES}
    )
    questions: Counter[tuple[str, str]] = field(default_factory=Counter[tuple[str, str]])
    problems: list[dict[str, str]] = field(default_factory=list[dict[str, str]])

    def add(self, given: Given, recommended: Recommendations) -> None:
        known = recommended.facts
        person = known.who.id if known.who else ""
        items: dict[tuple[int, str], Recommendation] = {
            (id(item.about), item.statement.code): item for item in recommended.items
        }
        most: dict[str, str] = {}
        asked: dict[tuple[str, str], None] = {}
        for item in recommended.items:
            code, said = item.statement.code, _answer(item)
            most[code] = max(most.get(code, said), said, key=ANSWERS.index)
            for fact in item.missing():
                asked[fact.key, code] = None
        self.questions.update(asked.keys())
        self.held["people"].append(
            {
                "person": person,
                "where": given.where,
                "as_of": known.as_of,
                "died": known.died,
                "missing": list(dict.fromkeys(key for key, _ in asked)),
            }
            | self._facts(known.person, About.PERSON)
            | most
        )
        for table, about in list(TABLES.items())[1:]:
            for subject in known.of(about):
                self.held[table].append(
                    {"person": person, "id": subject.id, "label": subject.label}
                    | self._facts(subject, about)
                    | {
                        each.code: _answer(items[id(subject), each.code])
                        for each in statements_in(about, self.opened)
                    }
                )

    def _facts(self, subject: Subject, about: About) -> dict[str, Any]:
        found = {
            fact.key: finding
            for fact in facts_about(about, self.opened)
            if (finding := subject.findings.get(fact.key)) is not None
        }
        row: dict[str, Any] = {key: _cell(one.value) for key, one in found.items()}
        for column, states in _STATES.items():
            row[column] = [key for key, one in found.items() if one.state in states]
        row["in_part"] += [key for key, one in found.items() if isinstance(one.value, AtLeast)]
        return row

    def tables(self) -> Tables:
        made = {
            table: pl.DataFrame(rows, schema=columns(table, self.opened))
            for table, rows in self.held.items()
        }
        asked = [
            {"fact": fact, "statement": statement, "people": people}
            for (fact, statement), people in sorted(self.questions.items())
        ]
        return made | {
            "questions": pl.DataFrame(
                asked, schema={"fact": pl.String, "statement": pl.String, "people": pl.Int64}
            ),
            "problems": pl.DataFrame(self.problems, schema={"where": pl.String, "what": pl.String}),
        }


def _answer(item: Recommendation) -> str:
    return item.status.value if item.status is not None else item.answer.words


def _cell(value: Raw | None) -> object:
    if value is NEVER:
        return math.nan
    return sorted(value) if isinstance(value, frozenset) else value
