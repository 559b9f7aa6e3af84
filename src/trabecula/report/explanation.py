"""Explanations: why a statement answers as it does, for the person or for each lesion."""

from trabecula.language.answer import Answer
from trabecula.language.condition import Condition
from trabecula.language.interpret import KnownValues, interpret
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
    statement, immediate = item.edition.bound(item.statement), item.statement.immediate
    lines = [f"For {item.about.label}: {item.answer.words.upper()}"]
    values = {
        key: None if finding is None else finding.known
        for findings in reversed(item.known)
        for key, finding in findings.items()
    }
    for name in ("when", "only_if", "unless"):
        condition = getattr(statement, name)
        for part in parts_of(condition) if condition is not None else ():
            said = _answer(part, values, immediate=immediate, denied=name == "unless")
            lines.append(f"  {name.replace('_', ' ')} {in_words(part)}: {said}")
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


def _answer(part: Condition, values: KnownValues, *, immediate: bool, denied: bool) -> str:
    """A part's answer; in an immediate statement, that what is not known does not hide it."""
    answer = interpret(part, values, immediate=immediate and not denied)
    if immediate and denied and answer is Answer.NOT_KNOWN:
        return f"{answer.words}, so not excluded"
    return answer.words


def _said(finding: Finding) -> str:
    day = f" on {finding.day}" if finding.day else ""
    how = f", {finding.how}" if finding.how else ""
    return (
        f"{finding.fact.name}: {finding.in_words()}{day} [{finding.state}; {finding.origin}{how}]"
    )
