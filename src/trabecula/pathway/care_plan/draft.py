"""Drafts of tasks: gathered piece by piece, until their order and their dates are known."""

from collections.abc import Iterable, Iterator
from dataclasses import KW_ONLY, dataclass, field

from trabecula.language.condition import Subject as AskedFact
from trabecula.language.source import Checked, Citation
from trabecula.language.statement import Role, Urgency
from trabecula.pathway.care_plan.task import Due, Task, Whence
from trabecula.pathway.facts import Subject
from trabecula.pathway.options.for_person import OptionForPerson
from trabecula.pathway.recommendations import Recommendation


@dataclass(slots=True, eq=False)
class Draft:
    """A task in the making.

    ``after`` says by key how many days after another task it comes at the soonest, ``goes_with``
    how many days after the start of what it goes with it is due.
    """

    key: str
    title: str
    _: KW_ONLY
    whence: Whence
    urgency: Urgency
    lines: list[str] = field(default_factory=list[str])
    owners: tuple[Role, ...] = ()
    about: list[Subject] = field(default_factory=list[Subject])
    items: list[Recommendation] = field(default_factory=list[Recommendation])
    after: dict[str, int] = field(default_factory=dict[str, int])
    goes_with: dict[str, int] = field(default_factory=dict[str, int])
    option: OptionForPerson | None = None
    asks: tuple[AskedFact, ...] = ()
    sources: tuple[Citation, ...] = ()
    checked: Checked | None = None
    note: str = ""

    def concerns(self, subject: Subject) -> None:
        """It is about this one too."""
        if all(subject is not one for one in self.about):
            self.about.append(subject)

    def answers(self, item: Recommendation) -> None:
        """It does what this statement says, and says it."""
        self.items.append(item)
        self.concerns(item.about)
        self.lines += [line for line in item.statement.says if line not in self.lines]

    def task(self, due: Due) -> Task:
        """The task, once it has its date."""
        return Task(
            self.key,
            self.title,
            whence=self.whence,
            lines=tuple(self.lines),
            owners=self.owners,
            about=tuple(self.about),
            due=due,
            urgency=self.urgency,
            after=tuple(self.after),
            goes_with=tuple(self.goes_with),
            items=tuple(self.items),
            option=self.option,
            asks=self.asks,
            sources=self.sources,
            checked=self.checked,
            note=self.note,
        )


class Board:
    """All drafts by key, and in which of them each statement that applies is answered."""

    def __init__(self) -> None:
        self._drafts: dict[str, Draft] = {}
        self._answered: dict[int, Draft] = {}

    def __iter__(self) -> Iterator[Draft]:
        return iter(self._drafts.values())

    def draft(self, key: str) -> Draft:
        """The draft with this key; ``KeyError`` where there is none."""
        return self._drafts[key]

    def put(self, draft: Draft) -> Draft:
        """One more draft; under a key that is there already, the one that is there."""
        return self._drafts.setdefault(draft.key, draft)

    def answer(self, item: Recommendation, draft: Draft) -> None:
        """This statement is answered here, unless it is somewhere already."""
        if id(item) not in self._answered:
            self._answered[id(item)] = draft
            draft.answers(item)

    def where(self, item: Recommendation) -> Draft | None:
        """Where a statement is answered."""
        return self._answered.get(id(item))

    def open(self, items: Iterable[Recommendation]) -> list[Recommendation]:
        """Those of these statements that are answered nowhere."""
        return [item for item in items if id(item) not in self._answered]
