"""The document for another team: each field filled from the record, or said to be not recorded."""

from dataclasses import dataclass

from trabecula.language.answer import Answer
from trabecula.language.fact import Fact
from trabecula.language.follow_up import Contingency, Field
from trabecula.language.table import Entry
from trabecula.pathway.facts import Finding, Subject
from trabecula.pathway.taken.taken import TakenMedicine


@dataclass(frozen=True, slots=True)
class FilledField:
    """One field. ``values`` are of whom, and what was found, with its day and its origin.

    ``medicines`` are those of the record that belong in it; ``not_recorded`` the facts of which
    there is nothing. A field that no fact fills stays a question to the sender.
    """

    row: Entry[str, Field]
    values: tuple[tuple[Subject, Finding], ...]
    not_recorded: tuple[tuple[Subject, Fact], ...]
    medicines: tuple[TakenMedicine, ...] = ()

    @property
    def name(self) -> str:
        """What it is called."""
        return self.row.name

    @property
    def empty(self) -> bool:
        """Whether the record fills nothing of it."""
        return not self.values and not self.medicines


@dataclass(frozen=True, slots=True)
class Foreseen:
    """Something that may happen, and what is done then. ``now`` tells whether it is so already."""

    row: Entry[str, Contingency]
    now: Answer


@dataclass(frozen=True, slots=True)
class Transfer:
    """The document: its fields in order, and what to do if something foreseeable happens.

    The actions are the tasks of the care plan.
    """

    fields: tuple[FilledField, ...]
    contingencies: tuple[Foreseen, ...]
