"""SARC-CalF: the five answers of SARC-F, and how thick the calf is."""

from typing import Final

from trabecula.calculation.bounds import Bounds
from trabecula.calculation.open_points import part
from trabecula.calculation.three_answers import below
from trabecula.calculation.written import exactly

_THIN: Final = {"female": 33, "male": 34}


def sarc_calf(calf_cm: float | None, sex: str | None, *answers: float | None) -> Bounds:
    """SARC-F, 0 to 10 points, and 10 more for a thin calf; bounds where an item is missing.

    Thin is strictly below 34 cm in men and 33 cm in women. Raises ``ValueError`` for an answer
    outside 0 to 2, for a calf outside 15 to 70 cm (the project's plausible range), and for a sex
    other than female and male. Source: Barbosa-Silva 2016, scoring; instruments dossier, section
    8.5.
    """
    asked = (part(each, _points, 0, 2) for each in answers)
    return sum(asked, _calf(calf_cm, sex))


def _points(answer: float) -> int:
    return int(exactly("answer", answer, 0, 2))


def _calf(cm: float | None, sex: str | None) -> Bounds:
    if sex is not None and sex not in _THIN:
        raise ValueError(f"the cut-off is for female or male, not {sex!r}")
    if cm is not None:
        exactly("calf in cm", cm, 15, 70)
    limits = _THIN.values() if sex is None else (_THIN[sex],)
    thin = {below(cm, limit) for limit in limits}
    return Bounds(10 if thin == {True} else 0, 0 if thin == {False} else 10)


def calf_is_at_cut_off(calf_cm: float, sex: str) -> bool:
    """Whether the calf is exactly at the cut-off, where printings of SARC-CalF differ.

    Errors as for `sarc_calf`.
    """
    _calf(calf_cm, sex)
    return calf_cm == _THIN[sex]
