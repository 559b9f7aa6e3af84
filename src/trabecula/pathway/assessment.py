"""Assessment: what is known of the person and of each lesion, area by area, and what is not."""

from dataclasses import dataclass

from trabecula.language.edition import OpenEdition
from trabecula.pathway.facts import Facts, Finding, State, Subject


@dataclass(frozen=True, slots=True)
class Area:
    """The findings of one area of care about one subject, in the edition's order."""

    name: str
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class View:
    """One subject, seen area by area; ``unusable`` are findings too old, undated or in conflict."""

    subject: Subject
    areas: tuple[Area, ...]
    unusable: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Assessment:
    """The person, then each lesion. ``bone_metastases`` is None where none is recorded."""

    facts: Facts
    person: View
    lesions: tuple[View, ...]
    bone_metastases: bool | None


def assess(facts: Facts, edition: OpenEdition) -> Assessment:
    """What is known, as a view of the facts; it adds nothing to them."""
    opener = edition.edition.has_lesions
    found = None if opener is None else facts.person.findings.get(opener.key)
    recorded = found.value if found is not None else None
    return Assessment(
        facts,
        _view(facts.person, edition),
        tuple(_view(lesion, edition) for lesion in facts.lesions),
        True if facts.lesions else (recorded if isinstance(recorded, bool) else None),
    )


def _view(subject: Subject, edition: OpenEdition) -> View:
    groups: dict[str, list[Finding]] = {}
    for key in edition.facts:
        finding = subject.findings.get(key)
        if finding is not None and finding.state is State.CURRENT:
            groups.setdefault(edition.edition.area_of(key), []).append(finding)
    return View(
        subject,
        tuple(Area(name, tuple(findings)) for name, findings in groups.items()),
        tuple(f for f in subject.findings.values() if f.state is not State.CURRENT),
    )
