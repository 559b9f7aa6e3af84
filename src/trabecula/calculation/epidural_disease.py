"""Epidural disease of one level: what a Bilsky grade means, and the pathway of NOMS."""

from typing import Final, Literal

from trabecula.calculation.epidural_compression import rank
from trabecula.calculation.written import exactly

Pathway = Literal["conventional", "stereotactic", "separation_surgery_then_stereotactic"]
Stabilisation = Literal["not_needed", "surgeon_decides", "first", "only_minimally_invasive"]

_C1_TO_T2: Final = (*(f"C{number}" for number in range(1, 8)), "T1", "T2")
_T3_TO_L5: Final = (*(f"T{n}" for n in range(3, 13)), *(f"L{n}" for n in range(1, 6)))
PARALYSIS_FROM: Final = {
    **dict.fromkeys(_C1_TO_T2, "1b"),
    **dict.fromkeys(_T3_TO_L5, "1c"),
}
"""The lowest grade at which half of the people had a paralysis, by level."""


def is_high_grade(grade: str) -> bool:
    """Whether the cord is compressed: 2 and 3, against 0 to 1c.

    Raises ``ValueError`` for what is no grade. Source: Bilsky, J Neurosurg Spine 2010;13:324;
    instruments dossier 3.6.
    """
    return rank(grade) >= rank("2")


def paralysis_is_common(level: str, grade: str) -> bool | None:
    """Whether at least half of the people with this grade at this level had a paralysis.

    From 1b at C1 to T2, from 1c at T3 to L5; None at other levels. Errors as for `is_high_grade`.
    Source: Uei, Spine 2018;43:E448 (10.1097/BRS.0000000000002378), abstract; instruments dossier
    3.6.
    """
    place, lowest = rank(grade), PARALYSIS_FROM.get(level)
    return None if lowest is None else place >= rank(lowest)


def noms_pathway(
    grade: str, myelopathy: bool, radiosensitive: bool, irradiated: bool, fit_for_surgery: bool
) -> Pathway | None:
    """The radiotherapy, and the operation before it, that the published framework names.

    None where its table has no row: low grade with myelopathy, and high grade that was irradiated
    before, of a sensitive tumour or in a person who is not fit for surgery. Errors as for
    `is_high_grade`. Source: Laufer, Oncologist 2013 (10.1634/theoncologist.2012-0293; from
    knowledge); instruments dossier 3.7.
    """
    if not is_high_grade(grade):
        if myelopathy:
            return None
        return "conventional" if radiosensitive and not irradiated else "stereotactic"
    if fit_for_surgery and not radiosensitive:
        return "separation_surgery_then_stereotactic"
    return None if irradiated else "conventional"


def noms_stabilisation(sins: int, fit_for_surgery: bool) -> Stabilisation:
    """Whether the spine is stabilised before the pathway, by its SINS in points.

    0 to 6 is stable, 13 to 18 unstable; between them the framework has no row and a spine surgeon
    decides. Raises ``ValueError`` outside 0 to 18. Source: as for `noms_pathway`; the bands of
    SINS, instruments dossier 3.1.
    """
    points = exactly("SINS", sins, 0, 18)
    if points <= 6:
        return "not_needed"
    if points < 13:
        return "surgeon_decides"
    return "first" if fit_for_surgery else "only_minimally_invasive"
