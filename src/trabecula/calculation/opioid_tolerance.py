"""Whether a person is opioid tolerant: a dose high enough, for long enough."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from trabecula.calculation.three_answers import all_of, any_of
from trabecula.language.opioid import OpioidDose
from trabecula.language.opioid_table import Tolerance


@dataclass(frozen=True)
class TakenFor:
    """A dose and for how many days it was taken at least so high; None: not known.

    Raises ``ValueError`` for days below 0.
    """

    dose: OpioidDose
    days: int | None

    def __post_init__(self) -> None:
        if self.days is not None and self.days < 0:
            raise ValueError(f"days are not below 0: {self.days}")


def is_opioid_tolerant(taken: Sequence[TakenFor], tolerance: Tolerance) -> bool | None:
    """Whether any one of these doses makes tolerant; None while it is not known.

    Doses of several opioids are not added up. An opioid that the criteria do not name leaves it
    open, unless it was taken too shortly. Source: that of the thresholds.
    """
    return any_of(*(_is_enough(one, tolerance) for one in taken))


def _is_enough(taken: TakenFor, tolerance: Tolerance) -> bool | None:
    high = _is_high(taken.dose, tolerance)
    return all_of(high, None if taken.days is None else taken.days >= tolerance.days)


@lru_cache(maxsize=4096)
def _is_high(dose: OpioidDose, tolerance: Tolerance) -> bool | None:
    """Whether the dose is high enough; None where the criteria do not name it."""
    row = next(
        (row for row in tolerance.rows if row.opioid is dose.opioid and dose.route in row.routes),
        None,
    )
    return None if row is None else dose.in_unit(row.unit) >= row.holds
