"""Derived facts: reckoned from other facts along one graph without circles."""

from collections.abc import Mapping, Sequence
from datetime import date

from msgspec.structs import replace

from trabecula.language.condition import About
from trabecula.language.derivation import Calculated, Change, FromLesions
from trabecula.language.edition import OpenEdition
from trabecula.language.fact import LASTS, Fact
from trabecula.pathway.facts.finding import Facts, Finding, State, Subject
from trabecula.pathway.facts.settlement import Candidate
from trabecula.pathway.record import Problem


def derive(facts: Facts, reports: Mapping[str, Sequence[Candidate]], edition: OpenEdition) -> None:
    """Add every derived fact that can be reckoned. A usable recorded value is left as it is."""
    for derivation in edition.edition.derivations:
        match derivation:
            case Calculated(gives=gives) if gives.about is About.LESION:
                for lesion in facts.lesions:
                    _calculate(derivation, lesion, facts)
            case Calculated():
                _calculate(derivation, facts.person, facts)
            case Change():
                _compare(derivation, facts.person, reports.get(derivation.of.key, ()))
            case FromLesions():
                _from_lesions(derivation, facts)


def _calculate(derivation: Calculated, subject: Subject, facts: Facts) -> None:
    recorded = subject.findings.keys() | facts.person.findings.keys()
    if _usable(subject, derivation.gives) or any(f.key in recorded for f in derivation.without):
        return
    needs = [
        subject.findings.get(need.key) or facts.person.findings.get(need.key)
        for need in derivation.needs
    ]
    known = [finding for finding in needs if finding is not None and finding.value is not None]
    if len(known) < len(needs):
        return
    try:
        value = derivation.by(*(finding.value for finding in known))
        if value is None:
            return
        value = derivation.gives.read(value)
    except ValueError as error:
        where = " and ".join(finding.origin for finding in known)
        facts.problems.append(Problem(where, f"no {derivation.gives.name}: {error}"))
        return
    subject.findings[derivation.gives.key] = Finding(
        derivation.gives,
        value,
        _oldest(known),
        " and ".join(finding.origin for finding in known),
        how=derivation.words,
    )


def _compare(derivation: Change, person: Subject, reports: Sequence[Candidate]) -> None:
    newest = person.findings.get(derivation.of.key)
    if _usable(person, derivation.gives) or newest is None or newest.value is None:
        return
    for reports_of_a_day in _earlier(reports, newest):
        report = reports_of_a_day[0]
        days = (newest.day - report.when.day).days if newest.day and report.when else 0
        change = derivation.by(report.value, newest.value, days)
        if change is not None:
            if len({other.value for other in reports_of_a_day}) == 1:
                person.findings[derivation.gives.key] = Finding(
                    derivation.gives,
                    derivation.gives.read(change),
                    newest.day,
                    f"{newest.origin} and {report.origin}",
                    how=derivation.words,
                )
            return


def _earlier(reports: Sequence[Candidate], newest: Finding) -> list[list[Candidate]]:
    """The reports of earlier days, day by day, the newest first."""
    by_day: dict[date, list[Candidate]] = {}
    for report in reports:
        if report.when and newest.day and report.when.day < newest.day and report.value is not None:
            by_day.setdefault(report.when.day, []).append(report)
    return [by_day[day] for day in sorted(by_day, reverse=True)]


def _from_lesions(derivation: FromLesions, facts: Facts) -> None:
    if _usable(facts.person, derivation.gives) or not facts.lesions:
        return
    known = [
        (lesion, finding)
        for lesion in facts.lesions
        if (finding := lesion.findings.get(derivation.of.key)) is not None
        and finding.value is not None
    ]
    result = derivation.by(
        [finding.value for _, finding in known if finding.value is not None],
        len(known) == len(facts.lesions),
    )
    if result is None:
        return
    value, decisive = result
    findings = [finding for _, finding in known]
    deciding = findings if decisive is None else [findings[decisive]]
    named = ""
    if decisive is not None:
        named = f" ({len(known)} of {len(facts.lesions)}): {known[decisive][0].label}"
    gives = derivation.gives
    facts.person.findings[gives.key] = Finding(
        gives,
        gives.read(value),
        _oldest(deciding),
        " and ".join(finding.origin for finding in deciding),
        how=derivation.words + named,
    )
    if derivation.each:
        for lesion in facts.lesions:
            own = lesion.findings.get(derivation.of.key)
            lesion.own[gives.key] = None if own is None else replace(own, fact=gives)


def _usable(subject: Subject, fact: Fact) -> bool:
    finding = subject.findings.get(fact.key)
    return finding is not None and (finding.value is not None or finding.state is State.CONFLICTING)


def _oldest(findings: Sequence[Finding]) -> date | None:
    days = [finding.day for finding in findings if finding.day and finding.fact.keeps != LASTS] or [
        finding.day for finding in findings if finding.day
    ]
    return min(days, default=None)
