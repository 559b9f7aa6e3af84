"""The opioids of the formulary: what errata corrected, the edges of bands, what is refused."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from tests.places import ROOT

from trabecula.knowledge.formulary import FORMULARY
from trabecula.knowledge.medicines.opioids import MEDICINES
from trabecula.language.answer import Answer
from trabecula.language.dose import (
    Ceiling,
    Dose,
    hours,
    mg,
    micrograms,
    micrograms_per_hour,
    minutes,
)
from trabecula.language.dosing import Dosing, NotComputed
from trabecula.language.medicine import QT, Medicine
from trabecula.language.organ_function import Action, ChildPugh, Liver, NotStated, OrganAdvice
from trabecula.language.quantity import MillilitresPerMinute
from trabecula.language.route import Release, Route
from trabecula.language.source import Checked
from trabecula.language.table import Range
from trabecula.pathway.medicines.dose_for_person import DoseForPerson, Verdict
from trabecula.pathway.medicines.doses import doses
from trabecula.pathway.taken.known import Known
from trabecula.report.medicine_sheet import medicine_sheet

WELL: dict[str, Any] = {
    "age_years": 60,
    "cfs": 2,
    "falls_12m": 0,
    "liver_disease": False,
    "crcl": 90,
    "opioid_tolerant": True,
    "on_opioid": True,
    "seizures": False,
    "qtc": 400,
}
MODULES = ROOT / "src" / "trabecula" / "knowledge" / "medicines" / "opioids"


def medicine(name: str) -> Medicine:
    found = FORMULARY.medicine(name)
    assert found is not None
    assert found.name == name
    return found


def dosing(name: str, form: str = "", release: Release | None = None) -> Dosing:
    """The first dosing of a medicine with this form and release."""
    return next(
        each
        for each in medicine(name).dosing
        if form in ("", each.form) and release in (None, each.release)
    )


def for_person(name: str, which: int = 0, **values: Any) -> DoseForPerson:
    known = Known({**WELL, **values})
    return list(doses(medicine(name), known, FORMULARY.dose_facts))[which]


def band(name: str, clearance: float) -> Range[MillilitresPerMinute, OrganAdvice]:
    table = medicine(name).kidneys
    assert not isinstance(table, NotStated)
    return table.at(MillilitresPerMinute(clearance))


def by_class(name: str) -> Liver:
    table = medicine(name).liver
    assert not isinstance(table, NotStated)
    return table


def test_every_opioid_of_the_dossier_is_declared() -> None:
    assert [each.name for each in MEDICINES] == [
        "morphine",
        "oxycodone",
        "hydromorphone",
        "fentanyl_td",
        "fentanyl_tm",
        "buprenorphine_td",
        "buprenorphine_sl",
        "methadone",
        "tapentadol",
        "tramadol",
        "codeine",
        "hydrocodone",
    ]


def test_who_had_no_opioid_starts_with_5_mg_of_morphine_and_stays_at_30_mg_a_day() -> None:
    first = dosing("morphine")
    assert first.start == Dose(mg(5), every=hours(4))
    assert isinstance(first.ceiling, Ceiling)
    assert first.ceiling.per_day == mg(30)
    assert first.ceiling.per_dose == mg(10)
    assert {at.source.key for _, at in first.other_side} >= {"K_FDA", "NICE_CG140"}
    assert any("15 to 30 mg" in says for says, _ in first.other_side)


@pytest.mark.parametrize(("age", "most_a_day"), [(79.9, 15), (80, 10), (92, 10)])
def test_from_80_years_morphine_starts_lower_still(age: float, most_a_day: int) -> None:
    dose = for_person("morphine", age_years=age, cfs=6).dose
    assert dose is not None
    assert dose.most_a_day == mg(most_a_day)


def an_episode(start: int, between: int, *, again: bool = True) -> Dose:
    return Dose(
        micrograms(start),
        every=hours(between),
        as_needed=True,
        per_episode=True,
        again_after=minutes(30) if again else None,
    )


@pytest.mark.parametrize(
    ("form", "start", "most", "doses_a_day"),
    [
        ("nasal spray", an_episode(100, 2, again=False), 800, 4),
        ("sublingual spray", an_episode(100, 4), 1600, None),
        ("lozenge", an_episode(200, 4), 1600, 4),
        ("buccal tablet", an_episode(100, 4), 800, None),
        ("sublingual tablet", an_episode(100, 2), 800, None),
    ],
)
def test_each_product_of_transmucosal_fentanyl_has_its_own_intervals(
    form: str, start: Dose, most: int, doses_a_day: int | None
) -> None:
    product = dosing("fentanyl_tm", form)
    assert product.start == product.frail_start == start
    assert isinstance(product.ceiling, Ceiling)
    assert product.ceiling.per_dose == micrograms(most)
    assert product.ceiling.episodes_a_day == 4
    assert product.ceiling.doses_a_day == doses_a_day


@pytest.mark.parametrize("form", ["sublingual spray", "lozenge", "buccal tablet"])
def test_a_product_starts_at_its_own_lowest_strength(form: str) -> None:
    product = dosing("fentanyl_tm", form)
    sold = medicine("fentanyl_tm").strengths(product.routes[0], product.release, form)
    assert isinstance(product.start, Dose)
    assert min(each.number for each in sold) == product.start.least.number


def test_strengths_of_two_products_of_one_route_are_kept_apart() -> None:
    fentanyl = medicine("fentanyl_tm")
    lozenges = set(fentanyl.strengths(Route.BUCCAL, Release.IMMEDIATE, "lozenge"))
    tablets = set(fentanyl.strengths(Route.BUCCAL, Release.IMMEDIATE, "buccal tablet"))
    assert micrograms(1600) in lozenges - tablets
    assert micrograms(100) in tablets - lozenges
    patches = medicine("buprenorphine_td")
    for_a_week = set(patches.strengths(Route.TRANSDERMAL, Release.MODIFIED, "patch for 7 days"))
    assert micrograms_per_hour(20) in for_a_week
    assert micrograms_per_hour(35) not in for_a_week


def test_a_dose_for_an_episode_says_how_it_is_given() -> None:
    assert str(dosing("fentanyl_tm", "buccal tablet").start) == (
        "100 micrograms for an episode, once more after 30 minutes, "
        "at least 4 hours between episodes"
    )
    assert str(dosing("fentanyl_tm", "nasal spray").start) == (
        "100 micrograms for an episode, at least 2 hours between episodes"
    )


def test_a_second_dose_counts_twice_and_needs_an_episode() -> None:
    once = Dose(micrograms(100), every=hours(4), per_episode=True)
    assert replace(once, again_after=minutes(30)).most_a_day == once.most_a_day.times(2)
    with pytest.raises(ValueError, match="only a dose for an episode"):
        Dose(micrograms(100), every=hours(4), again_after=minutes(30))
    with pytest.raises(ValueError, match="how long it is to the next"):
        Dose(micrograms(100), per_episode=True)


@pytest.mark.parametrize("name", ["fentanyl_td", "fentanyl_tm"])
@pytest.mark.parametrize(
    ("tolerant", "verdict"), [(False, Verdict.NOT_OFFERED), (None, Verdict.NOT_KNOWN)]
)
def test_fentanyl_is_for_who_is_used_to_opioids(
    name: str, tolerant: bool | None, verdict: Verdict
) -> None:
    for which, each in enumerate(medicine(name).dosing):
        assert each.opioid_tolerant_only
        found = for_person(name, which, opioid_tolerant=tolerant)
        assert (found.verdict, found.dose) == (verdict, None)


def test_transmucosal_fentanyl_needs_a_regular_opioid() -> None:
    assert for_person("fentanyl_tm").verdict is Verdict.OFFERED
    assert for_person("fentanyl_tm", on_opioid=False).verdict is Verdict.NOT_OFFERED


@pytest.mark.parametrize("values", [{}, {"crcl": 10}, {"liver_disease": True, "child_pugh": "a"}])
def test_methadone_is_never_computed(values: dict[str, Any]) -> None:
    assert all(isinstance(each.start, NotComputed) for each in medicine("methadone").dosing)
    found = for_person("methadone", **values)
    assert (found.verdict, found.dose) == (Verdict.NOT_COMPUTED, None)
    assert medicine("methadone").qt is QT.KNOWN


def test_the_part_of_oxycodone_for_kidneys_is_derived_and_not_the_labels() -> None:
    for clearance in (10, 29.9, 30, 59.9):
        row = band("oxycodone", clearance)
        assert row.holds.fraction == (Fraction(1, 3), Fraction(1, 2))
        assert row.checked is Checked.FROM_KNOWLEDGE
        keys = {at.source.key for at in row.sources}
        assert "DERIVED" in keys
        assert "K_FDA" not in keys


@pytest.mark.parametrize(
    ("name", "clearances"),
    [
        ("morphine", (10, 45, 90)),
        ("hydromorphone", (10, 45, 90)),
        ("tramadol", (10, 90)),
        ("tapentadol", (10, 90)),
        ("methadone", (10, 90)),
    ],
)
def test_kidney_rows_that_could_not_be_verified_say_so(
    name: str, clearances: tuple[float, ...]
) -> None:
    for clearance in clearances:
        row = band(name, clearance)
        assert row.checked is Checked.FROM_KNOWLEDGE
        assert any("could not be verified" in at.place for at in row.sources)


USUAL, CAUTION, REDUCE, AVOID = Action.USUAL, Action.CAUTION, Action.REDUCE, Action.AVOID


@pytest.mark.parametrize(
    ("name", "edge", "below", "from_it"),
    [
        ("morphine", 30, AVOID, REDUCE),
        ("morphine", 60, REDUCE, USUAL),
        ("oxycodone", 10, AVOID, REDUCE),
        ("oxycodone", 60, REDUCE, USUAL),
        ("hydromorphone", 60, REDUCE, USUAL),
        ("fentanyl_td", 30, Action.CONFLICT, REDUCE),
        ("fentanyl_td", 60, REDUCE, USUAL),
        ("methadone", 15, CAUTION, USUAL),
        ("tapentadol", 30, AVOID, USUAL),
        ("tramadol", 30, REDUCE, USUAL),
        ("codeine", 30, AVOID, REDUCE),
        ("codeine", 60, REDUCE, USUAL),
        ("hydrocodone", 30, REDUCE, CAUTION),
        ("hydrocodone", 60, CAUTION, USUAL),
    ],
)
def test_the_lower_edge_of_a_band_belongs_to_it(
    name: str, edge: int, below: Action, from_it: Action
) -> None:
    found = [band(name, edge + by).holds.action for by in (-0.01, 0, 0.01)]
    assert found == [below, from_it, from_it]


@pytest.mark.parametrize(
    ("name", "edge", "below", "from_it"),
    [
        ("hydromorphone", 30, Fraction(1, 4), Fraction(1, 2)),
        ("hydrocodone", 30, Fraction(1, 2), None),
        ("methadone", 15, Fraction(1, 2), None),
    ],
)
def test_the_part_of_a_dose_changes_at_the_edge(
    name: str, edge: int, below: Fraction, from_it: Fraction | None
) -> None:
    parts = [band(name, edge + by).holds.fraction for by in (-0.01, 0, 0.01)]
    assert [part and part[0] for part in parts] == [below, from_it, from_it]


def test_modified_oxycodone_is_not_started_where_a_third_of_its_start_is_not_sold() -> None:
    assert for_person("oxycodone", 1, crcl=29.99).verdict is Verdict.NOT_OFFERED
    reduced = for_person("oxycodone", 1, crcl=30)
    assert reduced.verdict is Verdict.NOT_OFFERED
    assert any("No form that is recorded gives so little" in each.says for each in reduced.against)
    assert for_person("oxycodone", 1, crcl=60, opioid_naive=False).verdict is Verdict.OFFERED


@pytest.mark.parametrize("clearance", [1, 29, 30, 59, 60, 120])
def test_kidneys_do_not_matter_to_buprenorphine(clearance: float) -> None:
    assert band("buprenorphine_td", clearance).holds.action is Action.USUAL
    assert band("buprenorphine_sl", clearance).holds.action is Action.USUAL


def test_both_sides_on_the_fentanyl_patch_in_kidney_failure_are_shown() -> None:
    found = for_person("fentanyl_td", crcl=29.9)
    assert (found.verdict, found.dose) == (Verdict.CONFLICT, None)
    sides = {at.source.key for _, at in band("fentanyl_td", 29.9).holds.other_side}
    assert sides == {"K_ESMO18", "K_PCF"}


def test_the_smallest_patch_is_never_halved_and_a_converted_one_is() -> None:
    found = for_person("fentanyl_td", crcl=45)
    assert found.dose is not None
    assert found.dose.least == micrograms_per_hour(12)
    assert band("fentanyl_td", 45).holds.fraction == (Fraction(1, 2), Fraction(1, 2))


@pytest.mark.parametrize(
    ("name", "classes"),
    [("fentanyl_tm", "C"), ("buprenorphine_sl", "C"), ("hydrocodone", "C"), ("codeine", "ABC")],
)
def test_a_class_of_the_liver_that_is_not_stated_has_no_row(name: str, classes: str) -> None:
    assert {key for key in by_class(name).keys if key} == set(map(ChildPugh, classes))


def test_where_nothing_is_stated_of_a_class_there_is_no_dose() -> None:
    found = for_person("hydrocodone", liver_disease=True, child_pugh="b")
    assert (found.verdict, found.dose) == (Verdict.NOT_KNOWN, None)


# Worked examples of the pharmacology dossier, section 2.5


@pytest.mark.parametrize(("age", "most"), [(74, 400), (78, 300)])
def test_w56_tramadol_has_a_ceiling_of_300_mg_over_75_years(age: float, most: int) -> None:
    assert for_person("tramadol", age_years=age).most_a_day == mg(most)


@pytest.mark.parametrize(
    ("age", "answer"),
    [(75, Answer.DOES_NOT_APPLY), (75.01, Answer.APPLIES), (None, Answer.NOT_KNOWN)],
)
def test_the_limit_of_tramadol_begins_above_75_years(age: float | None, answer: Answer) -> None:
    limit = dosing("tramadol").limits[0]
    assert Known({"age_years": age}).answer(limit.when) is answer
    assert limit.ceiling == Ceiling(mg(300))


def test_where_the_age_is_not_known_the_lower_ceiling_binds_and_it_is_asked() -> None:
    found = for_person("tramadol", age_years=None)
    assert found.most_a_day == mg(300)
    assert "age_years" in {fact.key for fact in found.asks}


def test_w57_tramadol_below_30_is_given_every_12_hours_and_at_most_200_mg() -> None:
    found = for_person("tramadol", crcl=25)
    assert found.most_a_day == mg(200)
    assert found.dose is not None
    assert found.dose.every == hours(12)
    assert for_person("tramadol", 1, crcl=25).verdict is Verdict.NOT_OFFERED


def test_w58_tapentadol_in_class_b_is_given_every_8_hours_and_at_most_150_mg() -> None:
    found = for_person("tapentadol", liver_disease=True, child_pugh="b")
    assert found.most_a_day == mg(150)
    assert found.dose is not None
    assert found.dose.every == hours(8)
    assert by_class("tapentadol").at(ChildPugh.B).holds.ceiling == Ceiling(mg(150), doses_a_day=3)


def test_modified_tapentadol_in_class_b_has_rows_of_its_own() -> None:
    found = for_person("tapentadol", 1, liver_disease=True, child_pugh="b", opioid_naive=False)
    assert found.most_a_day == mg(100)
    assert found.dose is not None
    assert (found.dose.least, found.dose.every) == (mg(50), hours(24))


@pytest.mark.parametrize(
    ("which", "start"),
    [
        pytest.param(0, 5, id="W39, below 30 mg"),
        pytest.param(1, 10, id="W40, 30 to 80 mg"),
    ],
)
def test_the_buprenorphine_patch_starts_by_what_was_taken_before(which: int, start: int) -> None:
    found = medicine("buprenorphine_td").dosing[which]
    assert isinstance(found.start, Dose)
    assert found.start.least == micrograms_per_hour(start)
    assert isinstance(found.ceiling, Ceiling)
    assert found.ceiling.per_day == micrograms_per_hour(20)


def test_the_strong_buprenorphine_patch_is_not_for_the_frail() -> None:
    assert for_person("buprenorphine_td", 2).verdict is Verdict.OFFERED
    assert for_person("buprenorphine_td", 2, cfs=5).verdict is Verdict.NOT_OFFERED
    assert for_person("buprenorphine_td", 2, cfs=None).verdict is Verdict.NOT_KNOWN


@pytest.mark.parametrize(
    ("name", "scale", "points"),
    [("codeine", "ACBcalc", 1), ("tramadol", "AEC", 0), ("tramadol", "ACBcalc", 2)],
)
def test_w72_and_w73_anticholinergic_points_go_by_one_scale(
    name: str, scale: str, points: int
) -> None:
    found = {level.holds: level.points for level in medicine(name).anticholinergic}
    assert found[scale] == points


def test_tapentadol_is_on_no_anticholinergic_scale_which_is_not_zero() -> None:
    assert medicine("tapentadol").anticholinergic == ()


# What is refused

STARTS = [
    pytest.param(each, id=f"{one.name}, {each.holds}")
    for one in MEDICINES
    for each in one.dosing
    if isinstance(each.start, Dose)
]


@pytest.mark.parametrize("factor", [Fraction(1000), Fraction(1, 1000)])
@pytest.mark.parametrize("sound", STARTS)
def test_a_thousandfold_slip_of_any_start_is_refused(sound: Dosing, factor: Fraction) -> None:
    start = sound.start
    assert isinstance(start, Dose)
    most = None if start.most is None else start.most.times(factor)
    with pytest.raises(ValueError, match=r"above the ceiling|one is a slip"):
        replace(sound, start=replace(start, least=start.least.times(factor), most=most))


def load(file: Path, text: str) -> None:
    exec(compile(text, str(file), "exec"), {"__name__": f"slip_{file.stem}"})


@pytest.mark.parametrize(
    ("module", "right", "wrong"),
    [
        ("hydromorphone", 'mg("0.2"), mg("0.5")', "mg(200), mg(500)"),
        ("buprenorphine_sl", "micrograms(75)", "mg(75)"),
        ("fentanyl_products", "micrograms(100)", "micrograms(100000)"),
        ("buprenorphine_td", "micrograms_per_hour(35)", "micrograms_per_hour(35000)"),
        ("morphine", 'mg("2.5"), mg(5)', "mg(2500), mg(5000)"),
    ],
)
def test_a_thousandfold_slip_is_refused_when_the_module_loads(
    module: str, right: str, wrong: str
) -> None:
    file = MODULES / f"{module}.py"
    text = file.read_text("utf-8")
    assert right in text
    load(file, text)
    with pytest.raises(ValueError, match="above the ceiling"):
        load(file, text.replace(right, wrong, 1))


def test_a_form_that_is_not_sold_is_refused() -> None:
    tramadol = medicine("tramadol")
    with pytest.raises(ValueError, match="tramadol is not sold as a paste"):
        replace(tramadol, dosing=(replace(tramadol.dosing[0], form="a paste"),))


def test_what_is_not_for_the_frail_has_no_start_for_them() -> None:
    strong = medicine("buprenorphine_td").dosing[2]
    with pytest.raises(ValueError, match="a frail person is not started on it"):
        replace(strong, frail_start=strong.start)


# What the clinician signs


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("fentanyl_tm", "**At most:** 1600 micrograms at a time, 4 times a day, 4 episodes a day"),
        ("fentanyl_tm", "**Form:** sublingual tablet"),
        ("buprenorphine_td", "**Frail:** Not started on it. Avoid."),
        ("tapentadol", "**Liver, for this:**"),
        ("methadone", "a dose of methadone is never computed here"),
    ],
)
def test_the_sheet_shows_it(name: str, says: str) -> None:
    assert says in medicine_sheet(medicine(name))


@pytest.mark.parametrize("name", ["hydrocodone", "morphine", "oxycodone", "tapentadol"])
def test_a_modified_release_opioid_is_not_for_whoever_has_had_none(name: str) -> None:
    after_titration = next(
        number
        for number, dosing in enumerate(medicine(name).dosing)
        if dosing.holds == "regular dose after titration"
    )
    assert for_person(name, after_titration, opioid_naive=True).verdict is Verdict.NOT_OFFERED
    assert for_person(name, after_titration, opioid_naive=None).verdict is Verdict.NOT_KNOWN
