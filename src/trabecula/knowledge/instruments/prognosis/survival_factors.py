"""What survival scores have in common: their licence, their words, and the factors they share."""

from dataclasses import replace
from typing import Final, TypeVar

from trabecula.knowledge.facts.cancer import bone_metastases
from trabecula.knowledge.facts.cancer_codes import PRIMARY_TUMOUR_CODES
from trabecula.knowledge.facts.inputs import spinal_metastases
from trabecula.knowledge.instruments.items import chosen, yes_no
from trabecula.knowledge.policy.shelf_lives import (
    shelf_life_of_cancer_status,
    shelf_life_of_systemic_treatment,
)
from trabecula.language.carrier import Diagnosed
from trabecula.language.code import Code, icd10
from trabecula.language.fact import Fact, ShelfLife
from trabecula.language.instrument import Licence

Item = TypeVar("Item", bound=Fact)

POINT_TABLE: Final = Licence("A table of points is a fact: free to compute and show.", wording=True)
IN_THE_SPINE: Final = bone_metastases & spinal_metastases
"""When alone a score of spinal metastases says something; what is not known rules nothing out."""

SCHEDULE: Final = "at baseline, every 3 months, and on decline"
ON_THE_DAY: Final = "what is known on the day"
OPEN: Final = "a missing factor stands for every number of points that it can give"
OF_A_GROUP: Final = (
    "Figures of a group of the past, never a time for this person: use two tools or more, beside "
    "the clinician's own prediction."
)


def lasting(item: Item, keeps: ShelfLife) -> Item:
    """The item, whose answer may be used for this long."""
    return replace(item, keeps=keeps)


def _codes(*primaries: str) -> tuple[Code, ...]:
    return tuple(code for each in primaries for code in PRIMARY_TUMOUR_CODES.get(each, ()))


_PRIMARIES: Final = {
    "breast": _codes("breast"),
    "prostate": (*icd10("C61"), *_codes("prostate_crpc", "prostate_hspc")),
    "lung": _codes("lung", "sclc"),
    "thyroid": _codes("thyroid"),
    "myeloma": _codes("myeloma"),
    "lymphoma": _codes("lymphoma"),
    "other": _codes("renal", "melanoma", "sarcoma", "gi", "germ_cell", "other"),
    "unidentified": _codes("unknown"),
}
primary_for_survival = replace(
    chosen(
        "primary_for_survival",
        "primary tumour, for survival scores",
        tuple(_PRIMARIES),
        words=(
            ("lung", "lung, small cell or not"),
            ("other", "any other"),
            ("unidentified", "looked for and not identified"),
        ),
        meaning="The primary tumour as survival scores divide it; for prostate, whatever its treatment.",
    ),
    carried_by=(
        Diagnosed({name: codes for name, codes in _PRIMARIES.items() if codes}, counts="ever"),
    ),
)
multiple_bone_metastases = lasting(
    yes_no("multiple_bone_metastases", "more than one bone metastasis"),
    shelf_life_of_cancer_status,
)
previous_chemotherapy = lasting(
    yes_no("previous_chemotherapy", "chemotherapy at any time before"),
    shelf_life_of_systemic_treatment,
)
