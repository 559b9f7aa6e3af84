"""The rows of a cohort's tables as plainly as they follow from what is recommended for each."""

import math
from collections import Counter
from collections.abc import Sequence
from typing import Any

from trabecula.cohort.layout import ANSWERS, TABLES, facts_about, statements_in
from trabecula.language.answer import NEVER, AtLeast
from trabecula.language.condition import About
from trabecula.pathway.facts import Facts, State, Subject
from trabecula.pathway.recommendations import Recommendation, Recommendations, recommend

Row = dict[str, Any]

_STATES = {
    "stale": (State.STALE, State.UNDATED),
    "conflicting": (State.CONFLICTING, State.BY_CARER),
    "in_part": (State.WITHIN_LIMITS, State.IN_PART),
}


def rows(people: Sequence[Facts], opened: Any) -> dict[str, list[Row]]:
    """By table: the rows of these people; lists in alphabetical order, *never* as such."""
    found: dict[str, list[Row]] = {table: [] for table in (*TABLES, "questions")}
    asked: Counter[tuple[str, str]] = Counter()
    for known in people:
        recommended = recommend(known, opened)
        missing = {
            (fact.key, item.statement.code) for item in recommended.items for fact in item.missing()
        }
        asked.update(missing)
        for table, about in TABLES.items():
            for subject in known.of(about):
                row = _facts(subject, about, opened)
                if about is About.PERSON:
                    row |= _most(recommended, opened)
                    row["missing"] = sorted({key for key, _ in missing})
                else:
                    own = {i.statement.code: i for i in recommended.items if i.about is subject}
                    row |= {
                        each.code: _said(own[each.code]) for each in statements_in(about, opened)
                    }
                found[table].append(row)
    found["questions"] = [
        {"fact": fact, "statement": statement, "people": people}
        for (fact, statement), people in sorted(asked.items())
    ]
    return found


def comparable(row: Row) -> Row:
    """A row of a table as `rows` has it."""
    return {key: _plain(value) for key, value in row.items()}


def _plain(value: Any) -> Any:
    if isinstance(value, list):
        return sorted(value)  # pyright: ignore
    return NEVER if isinstance(value, float) and math.isnan(value) else value


def _most(recommended: Recommendations, opened: Any) -> Row:
    said: dict[str, str | None] = {each.code: None for each in opened.edition.statements}
    for item in recommended.items:
        code, mine = item.statement.code, _said(item)
        said[code] = max(said[code] or mine, mine, key=ANSWERS.index)
    return said


def _said(item: Recommendation) -> str:
    return item.status.value if item.status is not None else item.answer.words


def _facts(subject: Subject, about: About, opened: Any) -> Row:
    facts = facts_about(about, opened)
    found = {one.key: subject.findings[one.key] for one in facts if one.key in subject.findings}
    row: Row = {fact.key: None for fact in facts}
    for key, finding in found.items():
        value = finding.value
        row[key] = sorted(value) if isinstance(value, frozenset) else value
    for column, states in _STATES.items():
        row[column] = [key for key, finding in found.items() if finding.state in states]
    row["in_part"] += [key for key, one in found.items() if isinstance(one.value, AtLeast)]
    return row | {column: sorted(row[column]) for column in _STATES}
