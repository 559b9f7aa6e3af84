"""The knowledge on a terminal: its list, what is found in it, and what waits for review."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta
from typing import Final

import msgspec

from trabecula.language.clinical_question import ClinicalQuestion
from trabecula.language.derivation import Assembled
from trabecula.language.edition import Edition, OpenEdition
from trabecula.language.review import ReviewState
from trabecula.language.source import Citation, Source
from trabecula.language.statement import Statement
from trabecula.language.table import parts

_SOON: Final = timedelta(days=60)
_STATES: Final = {
    ReviewState.DUE: "to be looked at again",
    ReviewState.CHANGED: "signed, and changed since",
    ReviewState.DRAFT: "waits for a first review",
    ReviewState.REVIEWED: "reviewed",
}
"""In the order in which a reviewer needs them."""


def listed(questions: Iterable[ClinicalQuestion], opened: OpenEdition) -> str:
    """Questions with their statements: code, title, urgency, and whether it is reviewed."""
    lines: list[str] = []
    subject = ""
    for question in questions:
        if question.subject != subject:
            subject = question.subject
            lines += ["", subject.replace("_", " ").upper()]
        lines.append(f"{question.title} [{question.name}]")
        lines += [f"  {_said(statement, opened)}" for statement in question.statements]
    return "\n".join(lines).lstrip()


def listed_json(questions: Iterable[ClinicalQuestion], opened: OpenEdition) -> str:
    """The same, as a JSON list of statements."""
    rows = [
        {
            "code": statement.code,
            "also": statement.also,
            "name": statement.name,
            "title": statement.title,
            "subject": question.subject,
            "question": question.title,
            "about": statement.about,
            "urgency": opened.urgencies[statement].words,
            "strength": statement.strength,
            "checked": statement.checked.value,
            "sources": [citation.source.key for citation in statement.sources],
            "digest": opened.digest(statement),
            "review": opened.review_state(statement),
        }
        for question in questions
        for statement in question.statements
    ]
    return msgspec.json.encode(rows).decode()


def found(
    questions: Iterable[ClinicalQuestion], opened: OpenEdition, words: Sequence[str]
) -> list[tuple[Statement, str]]:
    """Statements in which all the words are, those with them in the title first, and a line each.

    The line is the first that holds one of the words.
    """
    hits: list[tuple[int, Statement, str]] = []
    for question in questions:
        for statement in question.statements:
            lines = _lines(question, statement, opened)
            text = "\n".join(lines).lower()
            if all(word.lower() in text for word in words):
                title = f"{statement.code} {statement.title}".lower()
                rank = -sum(word.lower() in title for word in words)
                hits.append((rank, statement, _first(lines[1:], words)))
    return [(statement, line) for _, statement, line in sorted(hits, key=lambda hit: hit[0])]


def source_sheet(source: Source, opened: OpenEdition) -> str:
    """A source in Markdown: what of it was seen, and all that rests on it."""
    citing = [
        f"- {statement.code} {statement.title}: {citation.place}"
        for statement in opened.edition.statements
        for citation in statement.sources
        if citation.source is source
    ]
    for name, resting in _besides_statements(opened.edition):
        cited = [part for part in parts(resting) if isinstance(part, Citation)]
        places = dict.fromkeys(one.place for one in cited if one.source is source)
        citing += [f"- {name}: {place}" for place in places]
    head = [f"# {source.key}", f"{source.citation} ({source.reference})"]
    head.append(f"*{source.checked.value}*. Seen: {source.seen or 'nothing of it'}")
    return "\n\n".join((*head, "\n".join(citing)))


def _besides_statements(edition: Edition) -> Iterator[tuple[str, object]]:
    """Tables, instruments and derivations, each with what it is called."""
    yield from ((f"table {table.name}", table) for table in edition.tables)
    yield from ((f"{each.name} {each.title}", each) for each in edition.instruments)
    for derivation in edition.derivations:
        if not isinstance(derivation, Assembled):
            yield derivation.words, derivation


def reviews(opened: OpenEdition) -> str:
    """What waits for review, what was changed since, what is due, and what is reviewed."""
    by_state = _by_state(opened)
    total = len(opened.edition.statements)
    lines = [f"Edition {opened.edition.name}, {opened.on}: {total} statements"]
    lines += [f"  {len(by_state[state]):>4} {words}" for state, words in _STATES.items()]
    for state, words in _STATES.items():
        if by_state[state]:
            lines += ["", words.upper()]
            lines += [f"  {_standing(statement, opened)}" for statement in by_state[state]]
    if unknown := opened.reviews_of_nothing:
        lines += ["", "OF NO STATEMENT OF THIS EDITION"]
        lines += [f"  {one.code} by {one.reviewer}, {one.signed}" for one in unknown]
    return "\n".join(lines)


def reviews_json(opened: OpenEdition) -> str:
    """The same, as a JSON list."""
    rows = [
        {
            "code": statement.code,
            "title": statement.title,
            "review": state,
            "digest": opened.digest(statement),
            "reviewer": review.reviewer if review else None,
            "role": review.role if review else None,
            "signed": review.signed if review else None,
            "look_again_by": review.look_again_by if review else None,
        }
        for state, statements in _by_state(opened).items()
        for statement in statements
        for review in [opened.review_of(statement)]
    ]
    return msgspec.json.encode(rows).decode()


def _by_state(opened: OpenEdition) -> dict[ReviewState, list[Statement]]:
    by_state: dict[ReviewState, list[Statement]] = {state: [] for state in _STATES}
    for statement in opened.edition.statements:
        by_state[opened.review_state(statement)].append(statement)
    return by_state


def _standing(statement: Statement, opened: OpenEdition) -> str:
    said = f"{statement.code:<9}{statement.title} ({opened.urgencies[statement]})"
    review = opened.review_of(statement)
    if review is None:
        return said
    soon = ", soon" if opened.on <= review.look_again_by <= opened.on + _SOON else ""
    signed = f"{review.reviewer}, {review.role}, {review.signed}"
    return f"{said}: {signed}, look again by {review.look_again_by}{soon}"


def _said(statement: Statement, opened: OpenEdition) -> str:
    state = opened.review_state(statement)
    return f"{statement.code:<9}{statement.title} ({opened.urgencies[statement]}; {state})"


def _lines(question: ClinicalQuestion, statement: Statement, opened: OpenEdition) -> list[str]:
    return [
        " ".join((statement.code, *statement.also, statement.title)),
        *statement.says,
        opened.in_words(statement),
        question.title,
        question.subject.replace("_", " "),
        *statement.contraindications,
        *statement.precautions,
        *statement.follow_up,
        *statement.monitor,
        statement.note,
        *(f"{c.source.key}: {c.source.citation}, {c.place}" for c in statement.sources),
        *statement.owner,
        statement.modality,
    ]


def _first(lines: Iterable[str], words: Sequence[str]) -> str:
    pattern = re.compile("|".join(map(re.escape, words)), re.IGNORECASE)
    return next(_holding(lines, pattern), "")


def _holding(lines: Iterable[str], pattern: re.Pattern[str]) -> Iterator[str]:
    return (line for line in lines if pattern.search(line))
