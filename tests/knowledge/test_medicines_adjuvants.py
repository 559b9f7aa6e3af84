"""The adjuvants of the formulary: edges of their bands, what errata corrected, what is refused."""

from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest
from tests.knowledge.for_a_person import for_person, in_band, in_class, medicine

from trabecula.knowledge.medicines.adjuvants import MEDICINES
from trabecula.language.answer import Answer
from trabecula.language.dose import Amount, Ceiling, Dose, hours, mg, micrograms
from trabecula.language.dosing import Dosing, NotComputed
from trabecula.language.interpret import interpret
from trabecula.language.medicine import QT
from trabecula.language.organ_function import Action, ChildPugh, NotStated
from trabecula.language.source import Checked
from trabecula.pathway.medicines.dose_for_person import Verdict
from trabecula.report.medicine_sheet import medicine_sheet


def test_every_adjuvant_of_the_dossier_is_declared() -> None:
    assert [each.name for each in MEDICINES] == [
        "gabapentin",
        "pregabalin",
        "duloxetine",
        "venlafaxine",
        "amitriptyline",
        "nortriptyline",
        "carbamazepine",
        "lamotrigine",
        "ketamine",
    ]


def most_a_day(name: str, clearance: float) -> Fraction:
    ceiling = in_band(medicine(name).kidneys, clearance).holds.ceiling
    assert ceiling is not None
    assert ceiling.per_day is not None
    return ceiling.per_day.number


GABAPENTIN = [
    (0, 300),
    (15, 300),
    (15.1, 700),
    (30, 700),
    (30.1, 1400),
    (45, 1400),
    (59.9, 1400),
    (60, 3600),
    (120, 3600),
]


@pytest.mark.parametrize(("clearance", "most"), GABAPENTIN)
def test_gabapentin_by_the_us_label_has_the_lower_band_at_15_and_30(
    clearance: float, most: int
) -> None:
    assert most_a_day("gabapentin", clearance) == most
    assert for_person("gabapentin", crcl=clearance).most_a_day == mg(most)


@pytest.mark.parametrize(
    ("clearance", "most"),
    [
        (14.9, 300), (15, 600), (29.9, 600), (30, 900), (45, 900), (49.9, 900), (50, 1800),
        (79.9, 1800), (80, 3600),
    ],
)  # fmt: skip
def test_gabapentin_by_the_european_label_is_there_beside_it(clearance: float, most: int) -> None:
    (table,) = medicine("gabapentin").kidneys_by_other_labels
    row = in_band(table, clearance)
    assert row.holds.ceiling == Ceiling(mg(most))
    assert row.checked is (Checked.YES if clearance < 80 else Checked.FROM_KNOWLEDGE)


@pytest.mark.parametrize(
    ("clearance", "europe"),
    [(10, "150 to 300"), (20, "150 to 600"), (45, "300 to 900"), (70, "600 to 1800")],
)
def test_each_band_of_gabapentin_shows_the_other_side(clearance: float, europe: str) -> None:
    row = in_band(medicine("gabapentin").kidneys, clearance)
    assert row.checked is Checked.SECOND_HAND
    ((says, at),) = row.holds.other_side
    assert europe in says
    assert at.source.key == "V_GABA"


def test_the_sheet_of_gabapentin_shows_both_tables() -> None:
    sheet = medicine_sheet(medicine("gabapentin"))
    assert "at most 1400 mg a day" in sheet
    assert "at most 900 mg a day" in sheet


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("gabapentin", "300 to 400 mg once, then 200 to 300 mg after each 4 hours of dialysis"),
        ("gabapentin", "125 to 350 mg more after each 4 hours"),
        ("gabapentin", "none on days without it"),
        ("pregabalin", "25 to 100 mg more after each dialysis"),
    ],
)
def test_haemodialysis_is_told_by_both_labels(name: str, says: str) -> None:
    found = for_person(name, crcl=8, dialysis=True)
    assert any(says in reason.says for reason in found.because)


@pytest.mark.parametrize(("clearance", "asked"), [(29.9, True), (30, False), (90, False)])
def test_dialysis_is_asked_about_only_where_the_clearance_is_low(
    clearance: float, asked: bool
) -> None:
    keys = [fact.key for fact in for_person("gabapentin", crcl=clearance).asks]
    assert ("dialysis" in keys) is asked


def test_a_frail_person_is_not_raised_to_the_dose_of_a_band() -> None:
    assert for_person("gabapentin", crcl=20).dose == Dose(mg(200), every=hours(24), when="at night")
    frail = for_person("gabapentin", crcl=20, cfs=6)
    assert frail.dose == Dose(mg(100), every=hours(24), when="at night")
    assert frail.most_a_day == mg(700)
    assert for_person("gabapentin", cfs=6).most_a_day == mg(1800)


@pytest.mark.parametrize(
    ("clearance", "start", "most"),
    [
        (0, 25, 75), (14.9, 25, 75), (15, 50, 150), (18, 50, 150), (30, 50, 150), (30.1, 75, 300),
        (45, 75, 300), (59.9, 75, 300), (60, 150, 600), (90, 150, 600),
    ],
)  # fmt: skip
def test_pregabalin_by_kidneys(clearance: float, start: int, most: int) -> None:
    row = in_band(medicine("pregabalin").kidneys, clearance)
    assert row.holds.start is not None
    assert row.holds.start.most_a_day == mg(start)
    assert most_a_day("pregabalin", clearance) == most
    assert row.checked is Checked.FROM_KNOWLEDGE
    found = for_person("pregabalin", crcl=clearance).dose
    assert found is not None
    assert found.most_a_day == mg(start)


@pytest.mark.parametrize(
    ("clearance", "verdict"),
    [(29.9, Verdict.NOT_OFFERED), (30, Verdict.OFFERED), (None, Verdict.NOT_KNOWN)],
)
def test_duloxetine_is_avoided_below_30(clearance: float | None, verdict: Verdict) -> None:
    found = for_person("duloxetine", crcl=clearance)
    assert found.verdict is verdict
    assert (found.dose is not None) is (verdict is Verdict.OFFERED)


@pytest.mark.parametrize("grade", ["a", "b", "c"])
def test_duloxetine_is_for_no_liver_disease_of_any_class(grade: str) -> None:
    found = for_person("duloxetine", liver_disease=True, child_pugh=grade)
    assert found.verdict is Verdict.NOT_OFFERED
    assert for_person("duloxetine", liver_disease=None).verdict is Verdict.NOT_KNOWN


def test_duloxetine_with_tamoxifen_shows_both_sides_and_leaves_it_to_the_oncologist() -> None:
    found = for_person("duloxetine", on_tamoxifen=True)
    (conflict,) = [reason for reason in found.check if "Tamoxifen" in reason.says]
    assert "The oncologist decides." in conflict.says
    assert {at.source.key for at in conflict.sources} == {"V_ANSM", "K_CIPN"}
    assert found.verdict is Verdict.OFFERED


VENLAFAXINE = [(0, "112.5"), (29.9, "112.5"), (30, "168.75"), (89.9, "168.75"), (90, "225")]


@pytest.mark.parametrize(("clearance", "most"), VENLAFAXINE)
def test_venlafaxine_keeps_the_more_careful_bands_and_is_not_halved_below_what_is_sold(
    clearance: float, most: str
) -> None:
    found = for_person("venlafaxine", crcl=clearance)
    assert found.dose == Dose(mg("37.5"), every=hours(24))
    assert found.most_a_day == mg(most)


def test_venlafaxine_shows_the_older_label_and_the_handbook() -> None:
    for clearance in (10, 45):
        sides = [
            says for says, _ in in_band(medicine("venlafaxine").kidneys, clearance).holds.other_side
        ]
        assert any("a quarter less at a filtration of 10 to 70" in says for says in sides)
        assert any("usual dose from 30 to 50, half below 30" in says for says in sides)


@pytest.mark.parametrize(
    ("name", "classes"), [("carbamazepine", "C"), ("lamotrigine", "BC"), ("ketamine", "BC")]
)
def test_a_class_of_the_liver_that_the_dossier_does_not_give_has_no_row(
    name: str, classes: str
) -> None:
    table = medicine(name).liver
    assert not isinstance(table, NotStated)
    assert [grade.name for grade in table.keys if grade] == list(classes)


def test_a_class_without_a_row_gives_no_dose() -> None:
    found = for_person("lamotrigine", liver_disease=True, child_pugh="a")
    assert (found.verdict, found.dose) == (Verdict.NOT_KNOWN, None)


@pytest.mark.parametrize("name", ["amitriptyline", "nortriptyline"])
@pytest.mark.parametrize(
    ("values", "verdict"),
    [
        ({}, Verdict.OFFERED),
        ({"age_years": 50}, Verdict.NOT_KNOWN),
        ({"age_years": 50, "qtc": 499}, Verdict.OFFERED),
        ({"qtc": 499}, Verdict.OFFERED),
        ({"qtc": 500}, Verdict.NOT_OFFERED),
        ({"ischaemic_heart_disease": True}, Verdict.NOT_KNOWN),
        ({"glaucoma": True}, Verdict.NOT_OFFERED),
        ({"glaucoma": None}, Verdict.NOT_KNOWN),
        ({"urinary_retention": True}, Verdict.NOT_OFFERED),
        ({"liver_disease": True, "child_pugh": "c"}, Verdict.NOT_OFFERED),
    ],
)
def test_a_tricyclic_waits_for_an_electrocardiogram_where_one_is_due(
    name: str, values: dict[str, Any], verdict: Verdict
) -> None:
    assert for_person(name, **values).verdict is verdict


def test_a_tricyclic_is_halved_in_class_b() -> None:
    found = for_person("nortriptyline", liver_disease=True, child_pugh="b").dose
    assert found is not None
    assert found.least == mg(5)
    assert found.most is None
    row = in_class(medicine("amitriptyline").liver, ChildPugh.B)
    assert row.holds.fraction == (Fraction(1, 2), Fraction(1, 2))


def test_only_a_tertiary_tricyclic_is_warned_of_in_syncope() -> None:
    def said(name: str) -> bool:
        return any("Syncope" in row.holds for row in medicine(name).older_people)

    assert said("amitriptyline")
    assert not said("nortriptyline")


def test_carbamazepine_is_warned_of_with_tamoxifen() -> None:
    found = for_person("carbamazepine", on_tamoxifen=True)
    (warning,) = [reason for reason in found.check if reason.says.startswith("Tamoxifen")]
    assert warning.checked is Checked.SECOND_HAND
    assert [at.source.key for at in warning.sources] == ["HANSTEN_2018"]
    assert not any(
        reason.says.startswith("Tamoxifen")
        for reason in for_person("carbamazepine", on_tamoxifen=False).check
    )


def test_carbamazepine_needs_a_marrow() -> None:
    assert for_person("carbamazepine", marrow_reserve_ok=False).verdict is Verdict.NOT_OFFERED
    assert for_person("carbamazepine", marrow_reserve_ok=None).verdict is Verdict.NOT_KNOWN


def test_ketamine_is_never_computed() -> None:
    for which, dosing in enumerate(medicine("ketamine").dosing):
        assert isinstance(dosing.start, NotComputed)
        found = for_person("ketamine", which)
        assert (found.verdict, found.dose) == (Verdict.NOT_COMPUTED, None)


@pytest.mark.parametrize(
    ("name", "scale", "points"),
    [
        ("amitriptyline", "ACBcalc", 3),
        ("amitriptyline", "Ehrt 2010", 4),
        ("nortriptyline", "ARS 2008", 2),
        ("carbamazepine", "AEC", 1),
        ("carbamazepine", "Sittironnarit 2011", 0),
        ("venlafaxine", "ACB 2008", 1),
        ("venlafaxine", "AEC", 0),
    ],
)
def test_anticholinergic_points_are_those_of_the_named_scale(
    name: str, scale: str, points: int
) -> None:
    assert {each.holds: each.points for each in medicine(name).anticholinergic}[scale] == points


def test_qt_is_the_graver_where_the_dossier_says_two() -> None:
    assert medicine("nortriptyline").qt is QT.POSSIBLE
    assert medicine("amitriptyline").qt is QT.CONDITIONAL


def slips() -> list[tuple[str, Dosing]]:
    return [
        (each.name, dosing)
        for each in MEDICINES
        for dosing in each.dosing
        if not isinstance(dosing.start, NotComputed)
    ]


@pytest.mark.parametrize(("name", "dosing"), slips())
def test_a_thousandfold_slip_of_the_start_is_refused(name: str, dosing: Dosing) -> None:
    assert not isinstance(dosing.start, NotComputed)
    number = dosing.start.least.number
    up = replace(dosing.start, least=mg(1).times(number * 1000), most=None)
    down = replace(dosing.start, least=micrograms(1).times(number), most=None)
    with pytest.raises(ValueError, match="above the ceiling"):
        replace(dosing, start=up)
    with pytest.raises(ValueError, match="is a slip"):
        replace(dosing, start=down)


@pytest.mark.parametrize("start", [mg(200_000), micrograms(7)])
def test_a_thousandfold_slip_in_a_band_of_the_kidneys_is_refused(start: Amount) -> None:
    gabapentin = medicine("gabapentin")
    table = gabapentin.kidneys
    assert not isinstance(table, NotStated)
    first, second, *others = table.rows
    advice = replace(second.holds, start=Dose(start, every=hours(24)), ceiling=None)
    slipped = replace(table, rows=(first, replace(second, holds=advice), *others))
    with pytest.raises(ValueError, match="gabapentin: 200 to 700 mg a day"):
        replace(gabapentin, kidneys=slipped)


def test_older_people_are_told_by_age() -> None:
    rows = medicine("nortriptyline").older_people
    (avoid,) = [row for row in rows if row.holds.startswith("Avoid: strongly")]
    assert avoid.when is not None
    assert interpret(avoid.when, {"age_years": 65}) is Answer.APPLIES
    assert interpret(avoid.when, {"age_years": 64.9}) is Answer.DOES_NOT_APPLY


@pytest.mark.parametrize(
    ("name", "action"), [("amitriptyline", Action.CAUTION), ("carbamazepine", Action.CAUTION)]
)
def test_one_band_for_all_kidneys_is_no_usual_dose(name: str, action: Action) -> None:
    for clearance in (0, 30, 200):
        assert in_band(medicine(name).kidneys, clearance).holds.action is action


@pytest.mark.parametrize(
    ("dose", "below"),
    [
        (Dose(mg(20), mg(30), every=hours(24)), True),
        (Dose(mg(30), every=hours(24)), False),
        (Dose(mg(30), mg(40), every=hours(24)), False),
        (Dose(mg(10), every=hours(12)), True),
        (Dose(mg(20), mg(30), every=hours(12)), False),
    ],
)
def test_the_lower_of_two_doses_is_taken_and_the_wider_of_two_with_one_end(
    dose: Dose, below: bool
) -> None:
    assert dose.is_below(Dose(mg(30), every=hours(24))) is below
    assert for_person("duloxetine", cfs=6).dose == Dose(mg(20), mg(30), every=hours(24))
