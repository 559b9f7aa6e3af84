"""The Glasgow prognostic scores: C-reactive protein in mg/L and albumin in g/L, 0 to 2 points."""

from trabecula.calculation.bounds import Bounds
from trabecula.calculation.open_points import met, sum_of
from trabecula.calculation.written import exactly


def modified_glasgow(c_reactive_protein: float | None, albumin: float | None) -> float | Bounds:
    """0 up to 10 mg/L whatever the albumin; above it 1, and 2 where albumin is below 35 g/L.

    Bounds where a missing value leaves more than one. Raises ``ValueError`` below 0. Source:
    McMillan 2013, definition; instruments dossier 4.11.
    """
    raised = None if c_reactive_protein is None else _raised(c_reactive_protein)
    low = None if albumin is None else _low(albumin)
    return sum_of(
        Bounds(
            0 if not raised else 2 if low else 1,
            0 if raised is False else 1 if low is False else 2,
        )
    )


def original_glasgow(c_reactive_protein: float | None, albumin: float | None) -> float | Bounds:
    """One point for each of a raised C-reactive protein and a low albumin, by itself.

    Limits and errors as for `modified_glasgow`. Source: McMillan 2013, from knowledge; instruments
    dossier 4.11.
    """
    return sum_of(met(c_reactive_protein, _raised), met(albumin, _low))


def _raised(c_reactive_protein: float) -> bool:
    return exactly("C-reactive protein in mg/L", c_reactive_protein, 0) > 10


def _low(albumin: float) -> bool:
    return exactly("albumin in g/L", albumin, 0) < 35
