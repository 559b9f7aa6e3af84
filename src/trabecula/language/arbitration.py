"""Arbitration: one statement that applies may suppress, defer or annotate others."""

from dataclasses import KW_ONLY, dataclass
from enum import StrEnum
from typing import Final

from trabecula.language.statement import Statement


class Action(StrEnum):
    """What a row does to its targets. All of them stay visible, with the reason."""

    SUPPRESS = "suppress"
    DEFER = "defer"
    ANNOTATE = "annotate"


EVERY_OTHER: Final = "every other statement"


@dataclass(frozen=True, eq=False)
class Row:
    """Where any of ``when_any`` applies, do ``action`` to each of ``targets``, for ``reason``.

    Rows apply in the order in which an edition lists them. A row does not act where one of
    ``unless_any`` applies and is not suppressed. Between two statements about lesions it acts on
    the same lesion; a statement about the person acts on every lesion, or with ``spinal_only``
    on those at spinal sites; any lesion acts on a statement about the person.
    """

    code: str
    _: KW_ONLY
    when_any: tuple[Statement, ...]
    unless_any: tuple[Statement, ...] = ()
    action: Action
    targets: tuple[Statement, ...] | str
    spinal_only: bool = False
    reason: str

    def __post_init__(self) -> None:
        if not (self.when_any and self.targets and self.reason):
            raise ValueError(f"arbitration row {self.code} needs triggers, targets and a reason")
        if isinstance(self.targets, str) and self.targets != EVERY_OTHER:
            raise ValueError(f"arbitration row {self.code} names its targets one by one")

    def aims_at(self, statement: Statement) -> bool:
        """Whether the statement is one of the targets."""
        if isinstance(self.targets, str):
            return statement not in self.when_any
        return statement in self.targets


@dataclass(frozen=True, eq=False)
class Clash:
    """Two statements that pull different ways and that no row settles: both are shown, named."""

    first: Statement
    second: Statement
    why: str


@dataclass(frozen=True, eq=False)
class Inside:
    """A statement that says a part of what another says: shown within it, on the shorter clock."""

    part: Statement
    whole: Statement
