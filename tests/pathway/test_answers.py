"""Answers as people and programs write them: what each item takes, and what is never guessed."""

import pytest

from trabecula.fhir.units import convert
from trabecula.knowledge.instruments.items import (
    chosen,
    counted,
    graded,
    measured,
    rated,
    weighed,
    yes_no,
)
from trabecula.language.choice import Checklist
from trabecula.language.code import loinc
from trabecula.language.fact import LASTS, Fact
from trabecula.language.item import NotAnswered
from trabecula.language.quantity import DegreesCelsius, MicromolesPerLitre
from trabecula.pathway.answers import answer

MOOD = rated("mood", "low mood", 0, 3)
FALLS = counted("falls", "falls", 0, 100)
PERFORMANCE = counted("performance", "performance status", 0, 100, step=10)
CREATININE = measured(
    "creatinine", "creatinine", MicromolesPerLitre, 1, 5000,
    codes=loinc("2160-0"), molar={"mg/dL": 88.42},
)  # fmt: skip
WARMTH = measured("warmth", "temperature", DegreesCelsius, 20, 45)
ALONE = yes_no("alone", "lives alone")
FRACTURE = weighed("fracture", "a fracture", 2)
GRADE = graded("grade", "grade", {"1a": 0, "no-deficit": 1, "2": 3})
SIDE = chosen("side", "side", ("left", "right"))
SIGNS = Checklist[str](
    "signs", "signs", "Signs?", items=("limb_weakness", "numbness"), keeps=LASTS
)  # fmt: skip
EVERY_KIND = (MOOD, FALLS, CREATININE, ALONE, FRACTURE, GRADE, SIDE, SIGNS)


READ: list[tuple[Fact, object, object]] = [
    (MOOD, 2, 2), (MOOD, "2", 2), (MOOD, " 2 ", 2), (MOOD, 2.0, 2), (MOOD, "2.0", 2),
    (MOOD, {"value": 2}, 2), (MOOD, {"value": 2, "unit": ""}, 2), (MOOD, "2 {score}", 2),
    (MOOD, "2 points", 2), (MOOD, "2 score", 2),
    (PERFORMANCE, "70 %", 70), (PERFORMANCE, "100%", 100), (PERFORMANCE, 70, 70),
    (CREATININE, 150, 150), (CREATININE, "150", 150), (CREATININE, "150 umol/L", 150),
    (CREATININE, "150 µmol/L", 150), (CREATININE, "1.7 mg/dL", 150.314),
    (CREATININE, "1.7mg/dL", 150.314), (CREATININE, "0.15 mmol/L", 150),
    (CREATININE, {"value": 1.7, "unit": "mg/dL"}, 150.314), (CREATININE, "1.5e2", 150),
    (WARMTH, "100.4 [degF]", 38), (WARMTH, "38 °C", 38),
    (ALONE, True, True), (ALONE, 1, True), (ALONE, 0, False), (ALONE, "yes", True),
    (ALONE, "NO", False), (ALONE, "1", True), (ALONE, "false", False),
    (FRACTURE, "yes", True), (FRACTURE, False, False),
    (GRADE, "1a", "1a"), (GRADE, "1A", "1a"), (GRADE, "No deficit", "no-deficit"),
    (GRADE, "no_deficit", "no-deficit"), (GRADE, 2, "2"), (GRADE, 2.0, "2"),
    (SIDE, "LEFT", "left"),
    (SIGNS, [], frozenset()), (SIGNS, "none", frozenset()),
    (SIGNS, ["limb-weakness"], {"limb_weakness"}),
    (SIGNS, "limb weakness; numbness", {"limb_weakness", "numbness"}),
    (SIGNS, "numbness+limb_weakness", {"limb_weakness", "numbness"}),
]  # fmt: skip


@pytest.mark.parametrize(("item", "given", "read"), READ)
def test_an_answer_is_read(item: Fact, given: object, read: object) -> None:
    found = answer(item, given, convert)
    assert found == read
    assert isinstance(found, bool) is isinstance(read, bool)


@pytest.mark.parametrize("item", EVERY_KIND, ids=lambda item: item.key)
@pytest.mark.parametrize(
    ("given", "state"),
    [
        (None, NotAnswered.NOT_ASKED),
        ("", NotAnswered.NOT_ASKED),
        ("  ", NotAnswered.NOT_ASKED),
        ("not_asked", NotAnswered.NOT_ASKED),
        ("unknown", NotAnswered.UNKNOWN),
        ("Refused", NotAnswered.REFUSED),
        ("not applicable", NotAnswered.NOT_APPLICABLE),
        ("not-applicable", NotAnswered.NOT_APPLICABLE),
    ],
)
def test_no_answer_is_never_read_as_no_or_zero(
    item: Fact, given: object, state: NotAnswered
) -> None:
    assert answer(item, given, convert) is state


@pytest.mark.parametrize(
    ("item", "given", "says"),
    [
        (MOOD, 4, "mood (low mood) takes a whole number from 0 to 3, not 4"),
        (MOOD, -1, "not -1"), (MOOD, True, "not True"), (MOOD, 1.5, "not 1.5"),
        (MOOD, "1,5", "not '1,5'"), (MOOD, "much", "not 'much'"), (MOOD, "٣", "not '٣'"),
        (MOOD, "2 mg", "'mg' cannot be turned into that"), (MOOD, [2], "not [2]"),
        (MOOD, {"unit": "mg"}, "not an object"), (MOOD, {"value": "2"}, "not an object"),
        (MOOD, {"value": 1, "units": "x"}, "no 'units'"), (MOOD, "1e999", "a whole number"),
        (MOOD, float("nan"), "a whole number"), (MOOD, "9" * 500, "a whole number"),
        (FALLS, "1000 %", "'%' cannot be turned into that"),
        (FALLS, "10 %", "'%' cannot"), (MOOD, "2 10*3", "'10*3' cannot"),
        (PERFORMANCE, "75 %", "in steps of 10"),
        (CREATININE, "1.7 mg", "'mg' cannot be turned into that"),
        (CREATININE, "<50", "takes a number"), (CREATININE, "1.700,5", "takes a number"),
        (CREATININE, 6000, "from 1 to 5000"), (CREATININE, "0.001 mg/dL", "from 1 to 5000"),
        (ALONE, 2, "true or false"), (ALONE, "maybe", "true or false"),
        (ALONE, {"value": True}, "not an object"),
        (GRADE, "3", "one of 1a, no-deficit, 2"), (SIDE, "lefft", "did you mean 'left'?"),
        (SIDE, 1, "one of left, right"), (SIDE, ["left"], "one of left, right"),
        (SIGNS, "numbnes", "did you mean 'numbness'?"), (SIGNS, True, "a list"),
        (SIGNS, [["numbness"]], "no list within a list"), (SIGNS, 1, "a list"),
    ],
)  # fmt: skip
def test_what_is_no_answer_is_refused_with_what_is(item: Fact, given: object, says: str) -> None:
    with pytest.raises(ValueError, match=rf"^{item.key}\b") as refused:
        answer(item, given, convert)
    assert says in str(refused.value)
    assert len(str(refused.value)) < 200
