"""Candidates: medicines that come into question where a statement applies, and what limits them."""

from dataclasses import KW_ONLY, dataclass

from trabecula.language.medicine import Medicine
from trabecula.language.statement import Statement
from trabecula.language.table import TableRow


@dataclass(frozen=True)
class CandidateLine(TableRow[tuple[Medicine, ...]]):
    """Medicines of one line, for what the statement is about. ``line`` 1 is tried first.

    Raises ``ValueError`` without a medicine, or for a line below 1.
    """

    _: KW_ONLY
    statement: Statement
    line: int
    why: str

    def __post_init__(self) -> None:
        super().__post_init__()
        if not self.holds or self.line < 1:
            raise ValueError(f"{self.statement.code}: a line from 1 on holds medicines")


@dataclass(frozen=True, eq=False)
class CandidateLimit:
    """Medicines that are no candidates where ``statement`` applies to the person or the same pain.

    With ``conflict`` its sources differ, and a clinician chooses. Unless ``counts_only_if_known``,
    there is no dose either where it is not known whether the statement applies. Raises
    ``ValueError`` without a medicine.
    """

    statement: Statement
    holds: tuple[Medicine, ...]
    _: KW_ONLY
    conflict: bool = False
    counts_only_if_known: bool = False

    def __post_init__(self) -> None:
        if not self.holds:
            raise ValueError(f"{self.statement.code}: a limit holds medicines")
