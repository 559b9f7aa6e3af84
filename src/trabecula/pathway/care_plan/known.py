"""What is known of somebody or something, by the key of a fact, as conditions ask for it."""

from collections.abc import Mapping

from trabecula.language.answer import Within
from trabecula.language.fact import Raw
from trabecula.pathway.facts import Subject


def known_of(*subjects: Subject) -> Mapping[str, Raw | Within | None]:
    """The values of these subjects; of one key that of the first that has it."""
    return {
        key: finding.known
        for subject in reversed(subjects)
        for key, finding in subject.findings.items()
    }
