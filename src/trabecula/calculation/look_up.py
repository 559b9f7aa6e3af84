"""Look-ups: a result that a published table gives for a raw sum, or for a pattern of answers."""

from collections.abc import Mapping

from trabecula.calculation.bounds import Bounds
from trabecula.calculation.scoring import total

Pattern = tuple[float | None, ...]
"""The answers that a row of a table is for, in order; None stands for any answer."""


def by_raw_sum(table: Mapping[int, float], *marks: float) -> float:
    """What the table has for the sum of the marks, in its own unit.

    Raises ``ValueError`` for a sum that the table does not have. Source: the table of each
    instrument that names it.
    """
    raw = total(*marks)
    if raw not in table:
        raise ValueError(f"the table has no row for a raw sum of {raw:g}")
    return table[int(raw)]


def by_pattern(table: Mapping[Pattern, int], *answers: float | None) -> float | Bounds:
    """The grade of these answers; while an answer is missing, between which grades it lies.

    A missing answer does not matter where every row that is left has the same grade. Raises
    ``ValueError`` where the table has no row for these answers. Source: the table of each
    instrument that names it.
    """
    if answers in table:
        return table[answers]
    left = [grade for pattern, grade in table.items() if _agrees(pattern, answers)]
    if not left:
        raise ValueError(f"the table has no row for the answers {answers}")
    return Bounds(min(left), max(left)).settled


def _agrees(pattern: Pattern, answers: tuple[float | None, ...]) -> bool:
    return len(pattern) == len(answers) and all(
        row is None or answer is None or row == answer
        for row, answer in zip(pattern, answers, strict=True)
    )
