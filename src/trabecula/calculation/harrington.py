"""Harrington's classes of metastases of the acetabulum and of the spine: names, not numbers."""

from typing import Literal

AcetabularClass = Literal["I", "II", "III", "IV"]
SpinalClass = Literal["1", "2", "3", "4", "5"]


def acetabular_class(
    solitary_and_curable: bool, medial_wall_deficient: bool, lateral_wall_or_roof_deficient: bool
) -> AcetabularClass:
    """The class of a metastasis of the acetabulum.

    IV is a solitary lesion that can be resected for cure, whatever the bone is like: it is not
    worse than III. Source: Harrington, J Bone Joint Surg Am 1981;63:653; instruments dossier 3.4.
    """
    if solitary_and_curable:
        return "IV"
    if lateral_wall_or_roof_deficient:
        return "III"
    return "II" if medial_wall_deficient else "I"


def spinal_class(
    major_deficit: bool, bone_involved: bool, collapse_or_instability: bool, mechanical_pain: bool
) -> SpinalClass | None:
    """The class of a metastasis of the spine; None where the five definitions name none.

    1 no major deficit, bone not involved; 2 bone involved without collapse or instability; 3 major
    deficit without bone; 4 collapse with mechanical pain, no deficit; 5 collapse with deficit.
    They leave open a deficit with bone that has not collapsed, and a painless collapse.
    Source: Harrington, J Bone Joint Surg Am 1986;68:1110 (from knowledge); instruments dossier 3.4.
    """
    if collapse_or_instability and major_deficit:
        return "5"
    if collapse_or_instability:
        return "4" if mechanical_pain else None
    if major_deficit:
        return None if bone_involved else "3"
    return "2" if bone_involved else "1"
