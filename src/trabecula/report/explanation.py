"""Explanations: why a statement answers as it does, for the person or for each lesion."""

from trabecula.language.interpret import interpret
from trabecula.language.statement import Statement
from trabecula.language.words import in_words, parts_of
from trabecula.pathway.facts import Finding
from trabecula.pathway.recommendations import Recommendation, Recommendations
from trabecula.report.printable import printable


def explained(statement: Statement, recommendations: Recommendations) -> str:
    """Why the statement answers as it does, for the person or for each lesion."""
    items = [item for item in recommendations.items if item.statement is statement]
    return "\n\n".join(("", *(_explained(item) for item in items)))


def _explained(item: Recommendation) -> str:
    statement = item.statement
    lines = [f"For {item.about.label}: {item.answer.words.upper()}"]
    parts = (
        ("when", statement.when),
        ("only if", statement.only_if),
        ("unless", statement.unless),
    )
    values = {
        key: None if finding is None else finding.value
        for findings in reversed(item.known)
        for key, finding in findings.items()
    }
    for name, condition in parts:
        for part in parts_of(condition) if condition is not None else ():
            answer = interpret(part, values)
            lines.append(f"  {name} {in_words(part)}: {answer.words}")
    lines += [f"  because {_said(finding)}" for finding in item.because()]
    lines += [f"  not known: {fact.name} ({fact.key})" for fact in item.missing()]
    if item.status is not None:
        lines.append(f"  {item.status}")
    for effect in (*item.held_by, *item.annotations):
        by = ", ".join(one.code for one in effect.by)
        lines.append(f"  {effect.row.action} by {by} ({effect.row.code}): {effect.row.reason}")
    if item.pending:
        lines.append(f"  waits for {', '.join(one.code for one in item.pending)}")
    return "\n".join(map(printable, lines))


def _said(finding: Finding) -> str:
    day = f" on {finding.day}" if finding.day else ""
    how = f", {finding.how}" if finding.how else ""
    return (
        f"{finding.fact.name}: {finding.in_words()}{day} [{finding.state}; {finding.origin}{how}]"
    )
