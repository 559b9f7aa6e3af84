"""What stands at the head of everything that is shown of one person."""

from dataclasses import dataclass

from trabecula.language.edition import OpenEdition
from trabecula.pathway.facts import Facts
from trabecula.pathway.recommendations import Recommendations
from trabecula.pathway.record import Person
from trabecula.report import wording


@dataclass(frozen=True, slots=True)
class Local:
    """A value that this clinic has set: its name and both values in words, who decided, and why."""

    name: str
    here: str
    default: str
    decided: str
    reason: str

    @property
    def said(self) -> str:
        """All of it in one sentence."""
        because = f": {self.reason}" if self.reason else ""
        return f"{self.name}: {self.here} (default {self.default}); {self.decided}{because}"


@dataclass(frozen=True, slots=True)
class OnePerson:
    """Of whom, as of which day, by which edition, and what the clinic has set for itself."""

    facts: Facts
    person: Person | None
    edition: str
    policy: str
    local: tuple[Local, ...]

    @property
    def name(self) -> str:
        """What the person is called in headings."""
        label = self.facts.person.label
        if self.person is not None and self.person.name:
            return self.person.name
        return self.facts.person.id or "Unnamed person" if label == wording.PERSON else label

    @property
    def dead(self) -> bool:
        """Whether the record says that the person had died by this day."""
        who = self.person
        if who is None or (who.died is None and not who.deceased):
            return False
        return who.died is None or who.died.day <= self.facts.as_of

    @property
    def left_out(self) -> str:
        """How many entries are later than the day, in one sentence."""
        later = wording.counted(self.facts.later_entries, "entry", "entries")
        return f"{later} of the record later than {wording.said_day(self.facts.as_of)} left out."


def one_person(recommendations: Recommendations) -> OnePerson:
    """The head of a page of the person to whom these recommendations belong."""
    facts, opened = recommendations.facts, recommendations.edition
    digest = opened.policy_digest
    return OnePerson(facts, facts.who, opened.edition.name, digest, local_values(opened))


def local_values(opened: OpenEdition) -> tuple[Local, ...]:
    """Each value that this clinic has set to another than the default."""
    return tuple(
        Local(
            value.name.replace("_", " "),
            str(setting.value),
            str(value.default),
            f"{setting.decided_by}, {wording.said_day(setting.decided_on)}",
            setting.reason,
        )
        for value, setting in opened.local
    )
