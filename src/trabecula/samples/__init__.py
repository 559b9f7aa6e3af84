"""Nine invented people, as FHIR Bundles beside this module. None is or was a real person."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final


@dataclass(frozen=True, slots=True)
class Sample:
    """One invented person: the name of their file without its ending, a title, and their story."""

    name: str
    title: str
    story: str


_PEOPLE: Final = (
    Sample(
        "breast-spine",
        "A spine that may not hold",
        "Maria, 58, breast cancer: T8 hurts on standing (SINS 9), a rib hurts too, her legs are "
        "well, and radiotherapy is planned while she takes a CDK4/6 inhibitor.",
    ),
    Sample(
        "kidney-femur",
        "A thigh bone about to break",
        "Arthur, 71, kidney cancer: a lytic lesion below the left trochanter hurts at every step "
        "(Mirels 11); he is fit for an operation and takes a VEGF kinase inhibitor.",
    ),
    Sample(
        "prostate-cord",
        "Weak legs in the evening",
        "Peter, 67, hormone-sensitive prostate cancer: new thoracic pain at night, weak legs and "
        "bladder trouble; no MRI yet, and no dexamethasone.",
    ),
    Sample(
        "lung-calcium",
        "Too drowsy, and not only from morphine",
        "Ruth, 74, lung cancer: drowsy, confused and jerking on morphine, with a calcium that only "
        "the albumin shows to be 3.2 mmol/L.",
    ),
    Sample(
        "prostate-pelvis-again",
        "The pain is back",
        "Samuel, 63, castration-resistant prostate cancer: ten weeks after 8 Gy to the right ilium "
        "the pain is 6 again, on twice the morphine.",
    ),
    Sample(
        "prostate-medicines",
        "Too many medicines",
        "Victor, 77, castration-resistant prostate cancer: two falls, and ten medicines, "
        "among them ibuprofen beside ramipril and furosemide, and zoledronate.",
    ),
    Sample(
        "breast-choices",
        "Much to choose from",
        "Clara, 68, breast cancer: the right ilium burns on the stairs and at night (5 of 10), the "
        "spine holds, and all is asked. She puts a clear head first, and some of it is decided.",
    ),
    Sample(
        "breast-course",
        "A hundred and twenty days",
        "Dora, 68, breast cancer, followed from home: a new pain and its radiotherapy, a flare, "
        "relief, then too much morphine, a fall, silence, and weak legs on the hundredth day.",
    ),
    Sample(
        "comfort-humerus",
        "Comfort first",
        "Agnes, 82, breast cancer, in her last weeks at home: the right upper arm hurts whenever "
        "she is turned (Mirels 10).",
    ),
)


def people() -> tuple[Sample, ...]:
    """The people, in the order in which to meet them."""
    return _PEOPLE


def path(name: str) -> Path:
    """Where a person's Bundle is. Raises ``ValueError`` for a name that is none of theirs."""
    if name not in (sample.name for sample in _PEOPLE):
        raise ValueError(
            f"there is no sample {name!r}; there are {', '.join(s.name for s in _PEOPLE)}"
        )
    return Path(__file__).with_name(f"{name}.json")
