"""Every statement's answer as lines of text."""

from trabecula.pathway.recommendations import Recommendation, Recommendations
from trabecula.report.printable import printable


def answers(recommendations: Recommendations, *, every: bool, brief: bool) -> str:
    """A line for each answer: code, about, answer, status, title; without titles if brief."""
    items = recommendations.items if every else tuple(recommendations.applying())
    facts = recommendations.facts
    head = f"As of {facts.as_of} ({facts.as_of_because}), {facts.person.label}"
    if not items:
        return f"{printable(head)}\nNo statement applies on what is known."
    return "\n".join((printable(head), *(_line(item, brief=brief) for item in items)))


def _line(item: Recommendation, *, brief: bool) -> str:
    missing = ", ".join(fact.key for fact in item.missing())
    parts = (
        f"{item.statement.code:<8}",
        f"{item.about.label:<24}",
        f"{item.answer.words:<15}",
        f"{item.status or '':<11}",
        "" if brief else item.statement.title,
        f"[not known: {missing}]" if missing else "",
    )
    return printable(" ".join(part for part in parts if part)).rstrip()
