"""The new Katagiri score for people with bone metastases: 0 to 10 points, more is worse."""

from collections.abc import Callable
from typing import Final

from trabecula.calculation.bounds import Bounds
from trabecula.calculation.open_points import given, met, sum_of
from trabecula.calculation.three_answers import any_of
from trabecula.calculation.written import exactly

_MMOL_OF_CALCIUM: Final = 4.008
"""Milligrams a decilitre in one millimole a litre."""

_MG_OF_BILIRUBIN: Final = 17.1
"""Micromoles a litre in one milligram a decilitre."""

_DUST: Final = 6
"""Decimals beyond which a converted number is an accident of conversion."""


def katagiri(  # noqa: PLR0917 (scores pass their items by position)
    site: float,
    visceral: float,
    abnormal: bool,
    critical: bool,
    ecog: int,
    chemotherapy: bool,
    multiple: bool,
) -> float:
    """The score, in points; ``site`` and ``visceral`` are points already.

    Critical blood values outrank abnormal ones: both together are 2 points, never 3. Source:
    Katagiri 2014, points of each factor; instruments dossier 4.2.
    """
    laboratory = 2 if critical else 1 if abnormal else 0
    return site + visceral + laboratory + (ecog >= 3) + chemotherapy + multiple


def any_abnormal(
    c_reactive_protein: float | None, lactate_dehydrogenase: float | None, albumin: float | None
) -> bool | None:
    """C-reactive protein from 4 mg/L, lactate dehydrogenase from 250 U/L, or albumin below 37 g/L.

    None where no known value is, and another is missing. Raises ``ValueError`` below 0. Source:
    Katagiri 2014, laboratory data (0.4 mg/dL, 250 IU/L, 3.7 g/dL); instruments dossier 4.2, 9.6.
    """
    return any_of(
        _is(c_reactive_protein, lambda value: exactly("C-reactive protein", value, 0) >= 4),
        _is(lactate_dehydrogenase, lambda value: exactly("lactate dehydrogenase", value, 0) >= 250),
        _is(albumin, lambda value: exactly("albumin", value, 0) < 37),
    )


def any_critical(
    platelets: float | None, calcium: float | None, bilirubin: float | None
) -> bool | None:
    """Platelets below 100 times 10^9/L, calcium from 10.3 mg/dL, or bilirubin from 1.4 mg/dL.

    Calcium is taken in mmol/L and bilirubin in micromol/L; they are compared in the unit of the
    paper, so that 2.57 mmol/L and 24 micromol/L are critical. None where no known value is, and
    another is missing. Raises ``ValueError`` below 0. Source: Katagiri 2014, laboratory data;
    instruments dossier 4.2, 9.6.
    """
    return any_of(
        _is(platelets, lambda value: exactly("platelets", value, 0) < 100),
        _is(calcium, lambda value: _converted("calcium", value, _MMOL_OF_CALCIUM) >= 10.3),
        _is(bilirubin, lambda value: _converted("bilirubin", value, 1 / _MG_OF_BILIRUBIN) >= 1.4),
    )


def katagiri_from_values(  # noqa: PLR0917
    site: float | None,
    visceral: float | None,
    c_reactive_protein: float | None,
    lactate_dehydrogenase: float | None,
    albumin: float | None,
    platelets: float | None,
    calcium: float | None,
    bilirubin: float | None,
    ecog: int | None,
    chemotherapy: bool | None,
    multiple: bool | None,
) -> float | Bounds:
    """The score from blood values as they were measured; bounds where a factor is missing.

    Units and errors as for `any_abnormal` and `any_critical`, points and source as for `katagiri`.
    """
    abnormal = any_abnormal(c_reactive_protein, lactate_dehydrogenase, albumin)
    critical = any_critical(platelets, calcium, bilirubin)
    return sum_of(
        given(site, 3),
        given(visceral, 2),
        Bounds(
            2 if critical else 1 if abnormal else 0,
            2 if critical is not False else 1 if abnormal is not False else 0,
        ),
        met(ecog, lambda grade: grade >= 3),
        met(chemotherapy, bool),
        met(multiple, bool),
    )


def _is(value: float | None, criterion: Callable[[float], bool]) -> bool | None:
    return None if value is None else criterion(value)


def _converted(name: str, value: float, factor: float) -> float:
    return round(float(exactly(name, value, 0)) * factor, _DUST)
