"""The packet for the team's meeting: its questions, the lesions with scores, what is missing."""

from dataclasses import dataclass

from trabecula.language.arbitration import Clash
from trabecula.language.condition import Subject as AskedFact
from trabecula.language.fact import Fact
from trabecula.pathway.facts import Finding, Subject
from trabecula.pathway.options.for_person import NeedForPerson
from trabecula.pathway.recommendations import Recommendation


@dataclass(frozen=True, slots=True)
class TeamQuestion:
    """One thing to be decided, with its options; ``missing`` is what bears on them and is not
    known."""

    need: NeedForPerson
    missing: tuple[AskedFact, ...]


@dataclass(frozen=True, slots=True)
class Laid:
    """What is laid before the team of one lesion or of the person, and what is not known of it.

    ``listed`` is why it is on the list, where a statement puts it there.
    """

    about: Subject
    findings: tuple[Finding, ...]
    not_known: tuple[Fact, ...]
    listed: tuple[Recommendation, ...]


@dataclass(frozen=True, slots=True)
class TeamMeeting:
    """The packet. ``called_for`` tells whether a statement calls for the meeting."""

    called_for: bool
    questions: tuple[TeamQuestion, ...]
    lesions: tuple[Laid, ...]
    person: Laid
    clashes: tuple[Clash, ...]
