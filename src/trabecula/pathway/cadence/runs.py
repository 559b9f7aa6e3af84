"""Runs: since when something that is known has been told without a break."""

from collections.abc import Iterable
from datetime import date

from trabecula.language.fact import LASTS
from trabecula.pathway.facts import Finding, Subject
from trabecula.pathway.facts.candidate import Candidate


def since_when(findings: Iterable[Finding], subjects: Iterable[Subject]) -> date | None:
    """From which day on all of these have been told; what lasts says nothing of when.

    None where nothing of it has a day.
    """
    told = [finding for finding in findings if finding.day is not None]
    passing = [finding for finding in told if finding.fact.keeps != LASTS] or told
    people = tuple(subjects)
    days = (_first_day(finding, people) for finding in passing)
    return max((day for day in days if day is not None), default=None)


def _first_day(finding: Finding, subjects: Iterable[Subject]) -> date | None:
    """The first day of the reports, up to this one, that say the same."""
    first = finding.day
    for subject in subjects:
        reports = [one for one in subject.reports.get(finding.fact.key, ()) if one.when]
        for one in sorted(reports, key=_day, reverse=True):
            if finding.day is None or one.when is None or one.when.day > finding.day:
                continue
            if not _says_the_same(one, finding):
                break
            first = min(first or one.when.day, one.when.day)
        if reports:
            break
    return first


def _day(one: Candidate) -> date:
    return date.min if one.when is None else one.when.day


def _says_the_same(one: Candidate, finding: Finding) -> bool:
    """The same value; of a list, that anything was found."""
    if isinstance(finding.recorded, frozenset):
        return one.value is True or (isinstance(one.value, frozenset) and bool(one.value))
    return one.value == finding.recorded
