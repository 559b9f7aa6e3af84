"""Performance status: ECOG as Karnofsky and back, by two published crosswalks that differ.

A converted value is derived: what was observed is kept beside it.
"""

from collections.abc import Mapping
from typing import Final

from trabecula.calculation.bounds import Bounds
from trabecula.calculation.open_points import ten

_BUCCHERI: Final = {
    0: Bounds(90, 100),
    1: Bounds(70, 80),
    2: Bounds(50, 60),
    3: Bounds(30, 40),
    4: Bounds(10, 20),
    5: Bounds(0, 0),
}
_MA: Final = {
    0: Bounds(100, 100),
    1: Bounds(80, 90),
    2: Bounds(60, 70),
    3: Bounds(40, 50),
    4: Bounds(10, 30),
    5: Bounds(0, 0),
}


def karnofsky_by_buccheri(ecog: int) -> Bounds:
    """The Karnofsky statuses, in tens, that are one ECOG grade from 0 to 5, which is death.

    Raises ``ValueError`` for another grade. Source: Buccheri 1996, crosswalk; instruments dossier
    4.1.
    """
    return _karnofsky(_BUCCHERI, ecog)


def karnofsky_by_ma(ecog: int) -> Bounds:
    """The same by another crosswalk. Source: Ma 2010, from knowledge; instruments dossier 4.1."""
    return _karnofsky(_MA, ecog)


def ecog_by_buccheri(karnofsky: int) -> int:
    """The ECOG grade, 0 to 5, of a Karnofsky status in tens from 0, which is death, to 100.

    Raises ``ValueError`` for another status. Source: Buccheri 1996, crosswalk; instruments dossier
    4.1.
    """
    return _ecog(_BUCCHERI, karnofsky)


def ecog_of_the_living(karnofsky: int) -> int | None:
    """The same as `ecog_by_buccheri`; None for 0, which is death."""
    return _ecog(_BUCCHERI, karnofsky) if karnofsky else None


def ecog_by_ma(karnofsky: int) -> int:
    """The same by another crosswalk. Source: Ma 2010, from knowledge; instruments dossier 4.1."""
    return _ecog(_MA, karnofsky)


def _karnofsky(crosswalk: Mapping[int, Bounds], ecog: int) -> Bounds:
    if ecog not in crosswalk:
        raise ValueError(f"ECOG status is a whole number from 0 to 5, not {ecog}")
    return crosswalk[ecog]


def _ecog(crosswalk: Mapping[int, Bounds], karnofsky: int) -> int:
    status = ten(karnofsky)
    return next(ecog for ecog, them in crosswalk.items() if them.lowest <= status <= them.highest)
