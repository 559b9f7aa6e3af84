"""Which lesion is meant: the one that is named, the one at this place, or none where several."""

import pytest

from trabecula.language.code import SNOMED_CT, Code
from trabecula.pathway.lesions import Ambiguous, Lesions
from trabecula.pathway.record import Entry, LesionEntry, Place

FEMUR, RIB = (Code(SNOMED_CT, code) for code in ("71341001", "113197003"))


def lesion(own_id: str, code: Code, side: str = "") -> LesionEntry:
    return LesionEntry(
        own_id, own_id.lower(), (own_id, f"Body/{own_id}"), Place((code,), side), None
    )


LEFT = lesion("L", FEMUR, "left")
RIGHT = lesion("R", FEMUR, "right")
SIDELESS = lesion("N", FEMUR)
RIBBED = lesion("B", RIB)


def entry(
    *codes: Code, side: str = "", about: tuple[str, ...] = (), structures: tuple[str, ...] = ()
) -> Entry:
    return Entry("O", "", (), None, place=Place(codes, side, structures), about=about)


@pytest.mark.parametrize(
    ("said", "lesions", "meant"),
    [
        (entry(), [LEFT], None),
        (entry(FEMUR), [], None),
        (entry(RIB), [LEFT], None),
        (entry(FEMUR, side="left"), [LEFT, RIGHT], LEFT),
        (entry(FEMUR), [LEFT, RIBBED], LEFT),
        (entry(FEMUR, side="left"), [SIDELESS, RIBBED], SIDELESS),
        (entry(FEMUR, side="right"), [LEFT], None),
        (entry(about=("R",)), [LEFT, RIGHT], RIGHT),
        (entry(structures=("Body/R",)), [LEFT, RIGHT], RIGHT),
        (entry(FEMUR, about=("R",)), [LEFT, RIGHT], RIGHT),
        (entry(about=("elsewhere",)), [LEFT], None),
    ],
)
def test_one_or_none(said: Entry, lesions: list[LesionEntry], meant: LesionEntry | None) -> None:
    assert Lesions(lesions).of(said) == meant


@pytest.mark.parametrize(
    ("said", "lesions", "could_be"),
    [
        (entry(FEMUR), [LEFT, RIGHT, RIBBED], (LEFT, RIGHT)),
        (entry(FEMUR, side="left"), [LEFT, lesion("L2", FEMUR, "left")], ("L", "L2")),
        (entry(FEMUR, side="right"), [LEFT, SIDELESS], (LEFT, SIDELESS)),
        (entry(about=("L", "R")), [LEFT, RIGHT], (LEFT, RIGHT)),
        (entry(RIB, about=("L",)), [LEFT, RIBBED], (LEFT, RIBBED)),
    ],
)
def test_where_several_could_be_meant_none_is(
    said: Entry, lesions: list[LesionEntry], could_be: tuple[LesionEntry | str, ...]
) -> None:
    found = Lesions(lesions).of(said)
    assert isinstance(found, Ambiguous)
    assert [one.id for one in found.lesions] == [
        each if isinstance(each, str) else each.id for each in could_be
    ]


def test_the_lesions_are_told_apart_in_words() -> None:
    assert Ambiguous((LEFT, RIGHT)).in_words() == "l (L) or r (R)"
