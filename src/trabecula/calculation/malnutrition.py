"""Malnutrition by the GLIM criteria: whether, and how severe.

Weight lost is in percent over a number of months (negative is a gain), the body mass index in
kg/m², age in years. None is not known, and never a no.
"""

from typing import Literal

from trabecula.calculation.three_answers import above, all_of, any_of, below

Muscle = Literal["normal", "reduced", "severe deficit"]
CutOffs = Literal["general", "asian"]
Stage = Literal["none", "1", "2"]

_AGED = 70


def malnourished(  # noqa: PLR0917 (scores pass their items by position)
    age: float | None,
    body_mass_index: float | None,
    loss: float | None,
    months: float | None,
    muscle: Muscle | None,
    intake: bool | None,
    inflammation: bool | None,
    cut_offs: CutOffs | None,
) -> bool | None:
    """Whether one phenotypic and one aetiologic criterion are met; None while that is open.

    Phenotypic: a loss above 5 % within 6 months, or above 10 % beyond; a body mass index below 20,
    from 70 years below 22 (Asian cut-offs: 18.5 and 20); reduced muscle. Aetiologic: reduced
    intake or absorption; inflammation or disease burden. Without a choice the general cut-offs
    count. Source: Cederholm 2019, criteria; instruments dossier, section 8.3.
    """
    younger, older = (18.5, 20) if cut_offs == "asian" else (20, 22)
    reduced = None if muscle is None else muscle != "normal"
    phenotypic = any_of(
        _lost(loss, months, 5, 10), _thin(body_mass_index, age, younger, older), reduced
    )
    return all_of(phenotypic, any_of(intake, inflammation))


def glim_stage(  # noqa: PLR0917
    age: float | None,
    body_mass_index: float | None,
    loss: float | None,
    months: float | None,
    muscle: Muscle | None,
    intake: bool | None,
    inflammation: bool | None,
    cut_offs: CutOffs | None,
) -> Stage | None:
    """The stage: 2 is severe, 1 any other malnutrition; None while that is open.

    Severe is a loss above 10 % within 6 months or above 20 % beyond, a body mass index below
    18.5, from 70 years below 20, or a severe deficit of muscle. Muscle need not be measured: the
    stage is then that of the rest. Source: Cederholm 2019, severity; instruments dossier,
    section 8.3.
    """
    found = malnourished(age, body_mass_index, loss, months, muscle, intake, inflammation, cut_offs)
    if not found:
        return None if found is None else "none"
    severe = any_of(
        _lost(loss, months, 10, 20),
        _thin(body_mass_index, age, 18.5, 20),
        muscle == "severe deficit",
    )
    return None if severe is None else "2" if severe else "1"


def _lost(
    loss: float | None, months: float | None, within_6_months: float, beyond: float
) -> bool | None:
    """More than the one limit within 6 months, or than the other beyond."""
    late = above(months, 6)
    return any_of(
        above(loss, beyond),
        all_of(None if late is None else not late, above(loss, within_6_months)),
    )


def _thin(
    body_mass_index: float | None, age: float | None, younger: float, older: float
) -> bool | None:
    """Below the one limit, or from 70 years below the other, which is higher."""
    young = below(age, _AGED)
    return any_of(
        below(body_mass_index, younger),
        all_of(None if young is None else not young, below(body_mass_index, older)),
    )
