"""Candidates: the medicines that come into question where a statement applies, line by line."""

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
