"""Points of prognostic scores for the last months and weeks. A missing factor leaves bounds."""

from typing import Final

from trabecula.calculation.bounds import Bounds
from trabecula.calculation.open_points import given, met, part, step, sum_of, ten
from trabecula.calculation.written import exactly

_BY_WEEKS: Final = (8.5, 6, 4.5, 2.5, 2)
"""Points of a prediction from 0, 3, 5, 7 and 11 weeks to twelve; none above twelve."""


def palliative_prognostic_index(
    performance: int | None,
    intake: float | None,
    oedema: float | None,
    dyspnoea: float | None,
    delirium: float | None,
) -> float | Bounds | None:
    """The index, 0 to 15 points in halves, more is worse.

    ``performance`` is the Palliative Performance Scale in percent, the others are points already.
    None at 0 %, which is death. Raises ``ValueError`` for a level that is no ten. Source: Morita
    1999, points of each factor; instruments dossier 4.10.
    """
    if performance == 0:
        return None
    return sum_of(
        part(performance, lambda level: (4, 2.5, 0)[step(ten(level), 30, 60)], 0, 4),
        given(intake, 2.5),
        given(oedema, 1),
        given(dyspnoea, 3.5),
        given(delirium, 4),
    )


def palliative_prognostic_score(  # noqa: PLR0917 (scores pass their items by position)
    dyspnoea: float | None,
    anorexia: float | None,
    karnofsky: int | None,
    expected_weeks: float | None,
    white_cells: float | None,
    lymphocytes: float | None,
) -> float | Bounds | None:
    """The score, 0 to 17.5 points in halves, more is worse.

    ``expected_weeks`` is the clinician's own prediction, ``white_cells`` in 10^9/L, ``lymphocytes``
    in percent of them; the first two are points already. Between the printed weeks a prediction
    counts with the shorter ones; under one week counts as one to two. None at Karnofsky 0, which is
    death. Raises ``ValueError`` for a Karnofsky status that is no ten, and for numbers below 0 or
    over 100 %. Source: Pirovano 1999, points of each factor; instruments dossier 4.12.
    """
    if karnofsky == 0:
        return None
    return sum_of(
        given(dyspnoea, 1),
        given(anorexia, 1.5),
        met(karnofsky, lambda status: ten(status) <= 20, 2.5),
        part(expected_weeks, _of_weeks, 0, 8.5),
        part(white_cells, _of_white_cells, 0, 1.5),
        part(lymphocytes, _of_lymphocytes, 0, 2.5),
    )


def _of_weeks(weeks: float) -> float:
    exactly("expected weeks", weeks, 0)
    return 0 if weeks > 12 else _BY_WEEKS[step(weeks, 3, 5, 7, 11)]


def _of_white_cells(count: float) -> float:
    exactly("white cells", count, 0)
    return 1.5 if count > 11 else 0.5 if count > 8.5 else 0


def _of_lymphocytes(share: float) -> float:
    exactly("lymphocytes in percent", share, 0, 100)
    return (2.5, 1, 0)[step(share, 12, 20)]
