"""Alerts in words: why, by when, and what became of them."""

from datetime import datetime
from typing import Final

from trabecula.language.answer import Answer
from trabecula.language.condition import Compare, atoms
from trabecula.language.edition import OpenEdition
from trabecula.language.interpret import ask
from trabecula.language.words import in_words
from trabecula.pathway.alerts import Breach
from trabecula.pathway.facts import Finding

WHO_READS: Final = (
    "Who reads messages and when is for the clinic to say: nothing here replaces a call."
)
COMFORT: Final = (
    "Comfort care: red alerts stay; alerts on steps, function and missed reports are not raised."
)
DIED: Final = "This person has died: alerts have ended; bereavement care (PSY-13) remains."


def said_at(moment: datetime) -> str:
    """A moment as people write it."""
    return f"{moment.day} {moment:%B %Y, %H:%M}"


def because(breach: Breach, opened: OpenEdition) -> str:
    """What a breach rests on, with the numbers, their days and the limits that they met."""
    said = [_said(finding) for finding in breach.because]
    limits = [
        in_words(atom)
        for atom in dict.fromkeys(atoms(opened.conditions[breach.rule.statement]))
        if isinstance(atom, Compare) and _met(atom, breach)
    ]
    late = f"; came on {said_at(breach.raised)}" if breach.late else ""
    reached = f" (limit: {'; '.join(limits)})" if limits else ""
    return f"{'; '.join(said)}{reached}{late}"


def _said(finding: Finding) -> str:
    day = f" on {finding.day.day} {finding.day:%B}" if finding.day else ""
    return f"{finding.fact.name} {finding.in_words()}{day}"


def _met(atom: Compare, breach: Breach) -> bool:
    values = {finding.fact.key: finding.known for finding in breach.because}
    return atom.fact.key in values and ask(atom, values) is Answer.APPLIES
