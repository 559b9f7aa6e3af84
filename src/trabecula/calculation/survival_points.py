"""Points of survival scores in bone metastases and palliative radiotherapy.

Each is a sum of factors; a missing factor leaves bounds. A primary tumour is ``breast``,
``prostate``, ``lung``, ``thyroid``, ``myeloma``, ``lymphoma``, or another word for any other. ECOG
statuses go from 0 to 4. None of these scores is a survival time.
"""

from typing import Final

from trabecula.calculation.bounds import Bounds
from trabecula.calculation.open_points import given, met, part, step, sum_of, ten

_FAVOURABLE: Final = frozenset({"breast", "prostate", "thyroid", "myeloma", "lymphoma"})
_VAN_DER_LINDEN: Final = {"breast": 3, "prostate": 2, "lung": 1}
_FRANKEL: Final = {"A": 0, "B": 0, "C": 1, "D": 1, "E": 2}


def tokuhashi(  # noqa: PLR0917 (scores pass their items by position)
    karnofsky: int | None,
    extraspinal: int | None,
    vertebral: int | None,
    organs: float | None,
    primary: float | None,
    frankel: str | None,
) -> float | Bounds | None:
    """The revised Tokuhashi score, 0 to 15 points, more is better.

    ``extraspinal`` and ``vertebral`` are numbers of metastases, ``organs`` and ``primary`` points
    already. None at Karnofsky 0, which is not scored. Raises ``ValueError`` for a Karnofsky status
    that is no ten, and for fewer than one vertebra. Source: Tokuhashi 2005, points of each factor
    (one, two, three or more vertebrae are three steps); instruments dossier 4.3.
    """
    if vertebral is not None and vertebral < 1:
        raise ValueError(f"metastases in vertebral bodies are 1 or more, not {vertebral}")
    if karnofsky == 0:
        return None
    return sum_of(
        part(karnofsky, lambda status: step(ten(status), 50, 80), 0, 2),
        part(extraspinal, lambda foci: 2 - step(foci, 1, 3), 0, 2),
        part(vertebral, lambda number: 2 - step(number, 2, 3), 0, 2),
        given(organs, 2),
        given(primary, 5),
        part(frankel, lambda grade: _FRANKEL[grade], 0, 2),
    )


def mizumoto(  # noqa: PLR0917
    primary: str | None,
    ecog: int | None,
    hypercalcaemia: bool | None,
    visceral: bool | None,
    chemotherapy: bool | None,
    multiple: bool | None,
    age: float | None,
) -> float | Bounds:
    """The Mizumoto score, 0 to 14 points, more is worse; age in years.

    Source: Mizumoto 2008, abstract; favourable tumours from knowledge; instruments dossier 4.6.
    """
    return sum_of(
        met(primary, lambda tumour: tumour not in _FAVOURABLE, 3),
        met(ecog, lambda grade: grade >= 3, 3),
        met(hypercalcaemia, bool, 2),
        met(visceral, bool, 2),
        met(chemotherapy, bool, 2),
        met(multiple, bool),
        met(age, lambda years: years >= 71),
    )


def teachh(  # noqa: PLR0917
    primary: str | None,
    ecog: int | None,
    age: float | None,
    courses: int | None,
    in_hospital: bool | None,
    liver: bool | None,
) -> float | Bounds:
    """The number of TEACHH risk factors, 0 to 6; age in years, courses of palliative chemotherapy.

    Source: Krishnan 2014, abstract; instruments dossier 4.7.
    """
    return sum_of(
        met(primary, lambda tumour: tumour not in ("breast", "prostate")),
        met(ecog, lambda grade: grade >= 2),
        met(age, lambda years: years > 60),
        met(courses, lambda number: number >= 2),
        met(in_hospital, bool),
        met(liver, bool),
    )


def number_of_risk_factors(
    primary: str | None, beyond_bone: bool | None, karnofsky: int | None
) -> float | Bounds | None:
    """Chow's number of risk factors, 0 to 3.

    None at Karnofsky 0, which is death. Raises ``ValueError`` for a Karnofsky status that is no
    ten. Source: Chow 2008, abstract; instruments dossier 4.8.
    """
    if karnofsky == 0:
        return None
    return sum_of(
        met(primary, lambda tumour: tumour != "breast"),
        met(beyond_bone, bool),
        met(karnofsky, lambda status: ten(status) <= 60),
    )


def van_der_linden(
    karnofsky: int | None, primary: str | None, visceral: bool | None
) -> float | Bounds | None:
    """The score of the Dutch Bone Metastasis Study, 0 to 6 points, more is better.

    None below Karnofsky 20, which its table does not have. Raises ``ValueError`` for a Karnofsky
    status that is no ten. Source: van der Linden 2005, points of each factor; instruments dossier
    4.9.
    """
    if karnofsky is not None and ten(karnofsky) < 20:
        return None
    return sum_of(
        part(karnofsky, lambda status: step(status, 50, 80), 0, 2),
        part(primary, lambda tumour: _VAN_DER_LINDEN.get(tumour, 0), 0, 3),
        met(visceral, lambda present: not present),
    )
