"""The Palliative Performance Scale: the level that fits five columns best, leftmost first."""

from collections.abc import Mapping, Set
from typing import Final

_UPPER: Final = frozenset({100, 90, 80, 70, 60, 50, 40, 30})
_BED_BOUND: Final = frozenset({30, 20, 10})

AMBULATION: Final = {
    "full": frozenset({100, 90, 80}),
    "reduced": frozenset({70, 60}),
    "mainly_sitting": frozenset({50}),
    "mainly_in_bed": frozenset({40}),
    "bed_bound": _BED_BOUND,
    "death": frozenset({0}),
}
ACTIVITY: Final = {
    "normal_no_evidence": frozenset({100}),
    "normal_some_evidence": frozenset({90}),
    "normal_with_effort": frozenset({80}),
    "no_normal_work": frozenset({70}),
    "no_hobby_or_housework": frozenset({60}),
    "no_work_at_all": frozenset({50}),
    "unable_to_do_most": frozenset({40}),
    "unable_to_do_any": _BED_BOUND,
}
SELF_CARE: Final = {
    "full": frozenset({100, 90, 80, 70}),
    "occasional_help": frozenset({60}),
    "considerable_help": frozenset({50}),
    "mainly_assisted": frozenset({40}),
    "total_care": _BED_BOUND,
}
INTAKE: Final = {
    "normal": _UPPER,
    "reduced": _UPPER - {100, 90},
    "sips": frozenset({20}),
    "mouth_care": frozenset({10}),
}
CONSCIOUSNESS: Final = {
    "full": _UPPER | {20},
    "confusion": frozenset({60, 50, 40, 30, 20}),
    "drowsy": frozenset({40, 30, 20, 10}),
    "coma": frozenset({10}),
}
"""The levels, in percent, at which each answer stands in the table; 0 is death."""


def palliative_performance(
    ambulation: str, activity: str, self_care: str, intake: str, consciousness: str
) -> int:
    """The level, in percent, in tens from 0, which is death, to 100.

    From the leftmost column to the right, each column keeps those of the levels still open at
    which its answer stands; a column that would leave none keeps the open level that is nearest to
    its own, so that what stands further left decides. One level is left by any answers.

    Raises ``ValueError`` for an answer that is none of the tables'. Source: Anderson 1996 and
    Victoria Hospice, PPSv2, best fit with leftward precedence; instruments dossier 4.1.
    """
    levels = _levels(AMBULATION, ambulation)
    columns = (
        _levels(ACTIVITY, activity),
        _levels(SELF_CARE, self_care),
        _levels(INTAKE, intake),
        _levels(CONSCIOUSNESS, consciousness),
    )
    for column in columns:
        levels = levels & column or _nearest(levels, column)
    (level,) = levels
    return level


def _nearest(levels: Set[int], column: Set[int]) -> frozenset[int]:
    away = {level: min(abs(level - other) for other in column) for level in levels}
    return frozenset(level for level in levels if away[level] == min(away.values()))


def _levels(column: Mapping[str, frozenset[int]], answer: str) -> frozenset[int]:
    if answer not in column:
        raise ValueError(f"the answer must be one of {', '.join(column)}, not {answer!r}")
    return column[answer]
