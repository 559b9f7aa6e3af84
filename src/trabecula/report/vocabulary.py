"""The vocabulary of facts, and what a record holds of it, as a table and as JSON."""

from collections.abc import Iterator

import msgspec

from trabecula.language.edition import OpenEdition
from trabecula.language.fact import Fact
from trabecula.pathway.facts import Facts, Finding
from trabecula.report.as_json import plain
from trabecula.report.printable import printable


def listed(opened: OpenEdition) -> str:
    """Every fact: its key, what it takes, how long it keeps, and the question that obtains it."""
    lines: list[str] = []
    for area, facts in opened.edition.areas:
        lines.append(f"\n{area.upper()}")
        for fact in facts:
            lines.append(f"  {fact.key:<28} {fact.name} [{fact.about}; {takes(fact)}]")
            lines.append(f"  {'':<28} {fact.asks} {_keeps(fact, opened)}")
    return "\n".join(lines).lstrip()


def listed_json(opened: OpenEdition) -> str:
    """Every fact, as a JSON list."""
    rows = [
        {
            "key": fact.key,
            "name": fact.name,
            "about": fact.about,
            "area": area,
            "kind": type(fact).__name__,
            "unit": fact.unit,
            "allowed": list(fact.allowed),
            "asks": fact.asks,
            "meaning": fact.meaning,
            "shelf_life_days": opened.shelf_life_days(fact),
        }
        for area, facts in opened.edition.areas
        for fact in facts
    ]
    return msgspec.json.encode(rows).decode()


def held(facts: Facts) -> str:
    """What a record holds: each fact with value, unit, date, state and origin."""
    lines = [f"As of {facts.as_of} ({facts.as_of_because})"]
    for label, finding in _held(facts):
        day = str(finding.day or "no date")
        how = f"; {finding.how}" if finding.how else ""
        lines.append(
            f"{label}: {finding.fact.name} ({finding.fact.key}): {finding.in_words()} "
            f"[{finding.state}; {day}; {finding.origin}{how}]"
        )
    lines += [f"not read: {problem.where}: {problem.what}" for problem in facts.problems]
    return "\n".join(map(printable, lines))


def held_json(facts: Facts) -> str:
    """What a record holds, as JSON."""
    rows = [
        {
            "about": label,
            "key": finding.fact.key,
            "fact": finding.fact.name,
            "value": plain(finding.recorded),
            "values": [plain(one.recorded) for one in finding.alternatives],
            "unit": finding.fact.unit,
            "date": finding.day.isoformat() if finding.day else None,
            "from": finding.origin,
            "state": finding.state,
            "how": finding.how,
        }
        for label, finding in _held(facts)
    ]
    problems = [{"where": problem.where, "what": problem.what} for problem in facts.problems]
    return msgspec.json.encode(
        {
            "as_of": facts.as_of.isoformat(),
            "as_of_because": facts.as_of_because,
            "facts": rows,
            "problems": problems,
        }
    ).decode()


def takes(fact: Fact) -> str:
    """What values a fact takes, in words."""
    if fact.allowed:
        return ", ".join(fact.allowed)
    return fact.unit or {"Counted": "whole number"}.get(type(fact).__name__, "yes or no")


def _keeps(fact: Fact, opened: OpenEdition) -> str:
    days = opened.shelf_life_days(fact)
    return "(lasts)" if days is None else f"(keeps {days:g} days)"


def _held(facts: Facts) -> Iterator[tuple[str, Finding]]:
    for subject in facts.subjects():
        for finding in subject.findings.values():
            yield subject.label, finding
