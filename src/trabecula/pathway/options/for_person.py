"""An option as it stands for one person: open, after something else, waiting, or struck out."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from enum import StrEnum

from msgspec import Struct

from trabecula.language.answer import Answer
from trabecula.language.condition import About
from trabecula.language.condition import Subject as AskedFact
from trabecula.language.effect import Burden
from trabecula.language.option import GoesWith, Need, Option, Prerequisite
from trabecula.language.priority import Marks
from trabecula.language.source import Checked, Citation
from trabecula.language.statement import Statement, Strength, Urgency
from trabecula.pathway.facts import Finding, Subject
from trabecula.pathway.medicines.candidates import Candidate
from trabecula.pathway.recommendations import Recommendation
from trabecula.pathway.taken.known import Known


class Standing(StrEnum):
    """Whether an option can be chosen; the later, the more stands against it."""

    OPEN = "open"
    LATER = "after something else"
    WAITS = "waits for an answer"
    DECLINED = "declined by the person"
    STRUCK = "struck out"
    NOT_HERE = "not for this situation"


class Reason(Struct, frozen=True, gc=False):
    """Why an option stands as it does: in words, on what findings, by which statements."""

    says: str
    findings: tuple[Finding, ...] = ()
    by: tuple[Statement, ...] = ()
    sources: tuple[Citation, ...] = ()
    checked: Checked | None = None


class Before(Struct, frozen=True, gc=False):
    """Something that comes before; ``answer`` tells whether it has been done."""

    prerequisite: Prerequisite
    answer: Answer


class Beside(Struct, frozen=True, gc=False):
    """Something that goes with the option; not known counts as needed."""

    goes_with: GoesWith
    answer: Answer


class OptionForPerson(Struct, frozen=True, eq=False, gc=False):
    """One option for the person, a lesion or a pain.

    ``statements`` offer it here; ``marks`` are our own judgement, or the clinic's. ``because`` is
    why it is not simply open; ``after`` are the statements that come first where it is ``LATER``;
    ``asks`` the facts that are not known and bear on it. ``known`` is what is known there, and
    ``candidate`` the medicine that it stands for.
    """

    option: Option
    about: Subject
    standing: Standing
    statements: tuple[Recommendation, ...]
    marks: Marks
    known: Known
    because: tuple[Reason, ...] = ()
    after: tuple[Statement, ...] = ()
    asks: tuple[AskedFact, ...] = ()
    candidate: Candidate | None = None

    @property
    def before(self) -> tuple[Before, ...]:
        """What comes before it here; what nothing tells of is not done."""
        return tuple(
            Before(row, Answer.DOES_NOT_APPLY if row.met is None else self.known.answer(row.met))
            for row in self.option.before
        )

    @property
    def beside(self) -> tuple[Beside, ...]:
        """What goes with it here; what is for nobody apart is for everybody."""
        return tuple(
            Beside(
                row,
                Answer.APPLIES if row.only_where is None else self.known.answer(row.only_where),
            )
            for row in self.option.with_it
        )

    @property
    def code(self) -> str:
        """The option's code; of a medicine with its name."""
        if self.candidate is None:
            return self.option.code
        return f"{self.option.code}:{self.candidate.medicine.name}"

    @property
    def key(self) -> str:
        """Identifies it among all options for the person."""
        return f"{self.code}@{self.about.id or 'person'}"

    @property
    def title(self) -> str:
        """What it is called; of a medicine its name."""
        return self.option.title if self.candidate is None else self.candidate.medicine.label

    @property
    def can_be_chosen(self) -> bool:
        """Whether a plan may hold it."""
        return self.standing in {Standing.OPEN, Standing.LATER}

    @property
    def of_lesion(self) -> bool:
        """Whether it stands at a lesion, not at the person."""
        by = self.statements[0]
        return by.statement.about is About.LESION and by.about is self.about

    def near(self, other: "OptionForPerson") -> bool:
        """Whether the two concern each other: at one lesion, or one of them at the person."""
        return self.about is other.about or not (self.of_lesion and other.of_lesion)

    def may_presuppose(self, other: "OptionForPerson", codes: Collection[str]) -> bool:
        """Whether the other is one of these that can be chosen, and near."""
        return other.option.code in codes and other.can_be_chosen and self.near(other)

    @property
    def burden(self) -> Burden:
        """What it asks of the person; of a medicine, with its own drowsiness."""
        burden = self.option.effect.burden
        if self.candidate is None:
            return burden
        return replace(burden, sedation=self.candidate.medicine.burden.alertness)

    @property
    def urgency(self) -> Urgency:
        """How soon it is due, by the statements that offer it."""
        return min(item.edition.urgencies[item.statement] for item in self.statements)


@dataclass(frozen=True, slots=True, eq=False)
class NeedForPerson:
    """A need that stands, with every option for it: those that can be chosen first.

    It is ``required`` where one of the statements that call for it is stronger than conditional.
    """

    need: Need
    about: Subject
    options: tuple[OptionForPerson, ...]

    @property
    def open(self) -> tuple[OptionForPerson, ...]:
        """The options of which one can be chosen."""
        return tuple(option for option in self.options if option.can_be_chosen)

    @property
    def required(self) -> bool:
        """Whether a plan must answer it."""
        return not self.need.may_be_left and any(
            item.statement.strength is not Strength.CONDITIONAL
            for option in self.open
            for item in option.statements
        )


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two options that may not stand in one plan, and why."""

    first: OptionForPerson
    second: OptionForPerson
    because: str
