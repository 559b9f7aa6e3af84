"""Requests: each shown measure as a proposed ServiceRequest, never an order."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from trabecula.fhir.proposal.basis import basis, basis_in_words
from trabecula.fhir.proposal.identity import (
    Identity,
    person,
    reference_in,
    references_of,
)
from trabecula.fhir.systems import UCUM
from trabecula.fhir.writing import Json, coded, noted
from trabecula.language.code import STATEMENT
from trabecula.language.condition import About
from trabecula.language.statement import Modality, Statement, Urgency
from trabecula.pathway.care_plan.task import due_by
from trabecula.pathway.facts import Finding, Subject
from trabecula.pathway.plan import Measure
from trabecula.pathway.recommendations import Recommendation, Recommendations

CLOCK: Final = "urn:trabecula:within"
REQUEST: Final = "ServiceRequest"

_PRIORITY: Final = {
    Urgency.IMMEDIATE: "stat",
    Urgency.WITHIN_4_HOURS: "asap",
    Urgency.SAME_DAY: "asap",
    Urgency.STANDING_RESTRICTION: "urgent",
    Urgency.WITHIN_48_HOURS: "urgent",
    Urgency.WITHIN_72_HOURS: "urgent",
    Urgency.WITHIN_1_WEEK: "urgent",
}
_RESTRICTED: Final = {
    "system": "http://terminology.hl7.org/CodeSystem/v3-Confidentiality",
    "code": "R",
    "display": "restricted",
}
_REASONS: Final = ("Condition/", "Observation/", "DiagnosticReport/", "DocumentReference/")
"""What R4 lets a request give as its reason by reference; the rest supports it."""


def request(measure: Measure, recommendations: Recommendations, identity: Identity) -> Json:
    """The ServiceRequest of one measure, with its clock, owners, reasons and basis."""
    facts = recommendations.facts
    statement, items = measure.statement, (*measure.items, *measure.parts)
    statements = list(dict.fromkeys(item.statement for item in items))
    subjects = _subjects(items)
    sources = references_of(finding for item in items for finding in item.because())
    reasons = [source for source in sources if source.startswith(_REASONS)]
    support = [*(subject.id or "" for subject, _ in subjects), *sources]
    resource = {
        "resourceType": REQUEST,
        "id": identity.id_of(REQUEST, statement.code),
        "meta": meta_of(statements),
        "extension": [*_clock(measure), *(basis(each, recommendations) for each in statements)],
        "status": "draft",
        "intent": "proposal",
        "category": [{"text": statement.modality.value}],
        "priority": priority(measure.urgency),
        "code": coded(STATEMENT, statement.code, statement.title),
        "subject": person(facts),
        "occurrencePeriod": _period(facts.as_of, measure.urgency),
        "authoredOn": facts.as_of.isoformat(),
        "performerType": {"text": ", ".join(_owners(statements))},
        "reasonCode": [{"text": line} for line in _reasons(items)],
        "reasonReference": [{"reference": reason} for reason in reasons],
        "supportingInfo": _references(support, without=reasons),
        "orderDetail": [{"text": one.label} for one, kind in subjects if kind is About.MEDICINE],
        "bodySite": [{"text": one.label} for one, kind in subjects if kind is not About.MEDICINE],
        "note": noted(
            [*_lines(measure, items), *(basis_in_words(s, recommendations) for s in statements)]
        ),
    }
    return {name: value for name, value in resource.items() if value}


def meta_of(statements: Iterable[Statement]) -> Json | None:
    """What concerns safety at home is restricted: a shared account must not show it."""
    if all(statement.modality is not Modality.SAFEGUARDING for statement in statements):
        return None
    return {"security": [_RESTRICTED]}


def priority(urgency: Urgency) -> str:
    """How soon, as FHIR's own code."""
    return _PRIORITY.get(urgency, "routine")


def _subjects(items: Iterable[Recommendation]) -> list[tuple[Subject, About]]:
    """The recorded lesions, pains and medicines that the recommendations are about, each once."""
    found = {
        item.about.id: (item.about, item.statement.about)
        for item in items
        if item.statement.about is not About.PERSON
    }
    return [one for name, one in found.items() if name is not None]


def _clock(measure: Measure) -> list[Json]:
    hours = measure.urgency.within_hours
    if hours is None:
        return []
    return [
        {
            "url": CLOCK,
            "valueDuration": {"value": hours, "unit": "hours", "system": UCUM, "code": "h"},
        }
    ]


def _period(as_of: date, urgency: Urgency) -> Json | None:
    last = due_by(as_of, urgency).latest
    return None if last is None else {"start": as_of.isoformat(), "end": last.isoformat()}


def _owners(statements: Iterable[Statement]) -> list[str]:
    return list(dict.fromkeys(role.value for each in statements for role in each.owner))


def _references(references: Sequence[str], *, without: Sequence[str]) -> list[Json]:
    found = dict.fromkeys(reference_in(reference) for reference in references)
    return [{"reference": name} for name in found if name and name not in without]


def _reasons(items: Iterable[Recommendation]) -> list[str]:
    lines = (_reason(finding, item) for item in items for finding in item.because())
    return list(dict.fromkeys(line for line in lines if line))


def _reason(finding: Finding, item: Recommendation) -> str:
    if finding.recorded is None and not finding.alternatives:
        return ""
    day = f", {finding.day}" if finding.day else ""
    state = "" if finding.value is not None else f" ({finding.state})"
    return _of(item, finding.fact.about, f"{finding.fact.name}: {finding.in_words()}{day}{state}")


def _lines(measure: Measure, items: Sequence[Recommendation]) -> list[str]:
    lines = [*measure.says()]
    lines += [f"Includes {named(part.statement)}" for part in measure.parts]
    for item in items:
        lines += [*advice(item.statement), *_open(item)]
    return list(dict.fromkeys(lines))


def advice(statement: Statement) -> list[str]:
    """What a statement says besides what to do: when not, with what care, what follows."""
    return [
        *(f"Contraindicated: {line}" for line in statement.contraindications),
        *(f"Take care: {line}" for line in statement.precautions),
        *(f"Follow-up: {line}" for line in statement.follow_up),
        *(f"Monitor: {line}" for line in statement.monitor),
        *([f"Note: {statement.note}"] if statement.note else []),
    ]


def _open(item: Recommendation) -> list[str]:
    """What other statements say to this one, and what could still change it."""
    about = item.statement.about
    lines = [_of(item, about, f"{each.row.reason} ({each.row.code})") for each in item.annotations]
    lines += [
        _of(item, about, f"would be held back by {named(other)}: not known whether it applies")
        for other in item.pending
    ]
    return lines + [
        _of(item, fact.about, f"{fact.name}: not known, and could change this")
        for fact in item.missing()
    ]


def _of(item: Recommendation, about: About, line: str) -> str:
    return line if about is About.PERSON else f"{item.about.label}: {line}"


def named(statement: Statement) -> str:
    """A statement by code and title."""
    return f"{statement.code} {statement.title}"
