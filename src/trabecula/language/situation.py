"""Tables of situations: rows that hold where a condition applies, the most restrictive first."""

from dataclasses import dataclass
from typing import Generic

from trabecula.language.answer import Answer
from trabecula.language.condition import Condition
from trabecula.language.interpret import KnownValues, interpret
from trabecula.language.table import Content, TableRow


@dataclass(frozen=True)
class Situation(TableRow[Content]):
    """A row that holds where its condition applies."""

    name: str
    when: Condition


@dataclass(frozen=True)
class Standing(Generic[Content]):
    """The row that holds now, and the rows that may apply too: what they ask is not known."""

    row: Situation[Content]
    not_known: tuple[Situation[Content], ...]


@dataclass(frozen=True)
class Situations(Generic[Content]):
    """Rows in three groups, each from the most restrictive.

    A ``restricting`` row holds wherever it applies. A ``freeing`` row holds only where each row
    before it is known not to apply. Where neither holds, one of ``meanwhile`` does: the first that
    applies, or the last, which is for everything else. So what is not known never frees. Raises
    ``ValueError`` without a row for the meantime.
    """

    name: str
    restricting: tuple[Situation[Content], ...]
    meanwhile: tuple[Situation[Content], ...]
    freeing: tuple[Situation[Content], ...]

    def __post_init__(self) -> None:
        if not self.meanwhile:
            raise ValueError(f"{self.name} needs a row for what is not known")

    @property
    def rows(self) -> tuple[Situation[Content], ...]:
        """Every row, group by group."""
        return (*self.restricting, *self.meanwhile, *self.freeing)

    def at(self, values: KnownValues) -> Standing[Content]:
        """The row that holds for one lesion or person, from values by fact key."""
        not_known: list[Situation[Content]] = []
        for row in (*self.restricting, *self.freeing):
            answer = interpret(row.when, values)
            if answer is Answer.NOT_KNOWN:
                not_known.append(row)
            elif answer is Answer.APPLIES and (row in self.restricting or not not_known):
                return Standing(row, tuple(not_known))
        return Standing(self._meanwhile(values), tuple(not_known))

    def _meanwhile(self, values: KnownValues) -> Situation[Content]:
        for row in self.meanwhile:
            if interpret(row.when, values) is Answer.APPLIES:
                return row
        return self.meanwhile[-1]
