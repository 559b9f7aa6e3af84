"""Laws of doses, for every dosing of the formulary and for people of every kind."""

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.pathway.invented_people import (
    BEST_FIRST,
    DOSINGS,
    NOTHING_FORBIDS,
    dose,
    medicine,
    people,
    person,
)

from trabecula.knowledge.formulary import FORMULARY
from trabecula.language.answer import Answer
from trabecula.language.dose import Amount, Ceiling, Dose, mg
from trabecula.language.medicine import Medicine
from trabecula.language.organ_function import matters
from trabecula.language.table import Entries, Ranges
from trabecula.pathway.medicines.dose_for_person import DoseForPerson, Verdict
from trabecula.pathway.taken.known import Known

ANY_DOSING = st.sampled_from(DOSINGS)
MANY = settings(max_examples=600, deadline=None)


def rises(before: Amount, after: Amount) -> bool:
    assert after.is_like(before)
    return after.exceeds(before)


@MANY
@given(ANY_DOSING, people(), st.data())
def test_a_dose_never_rises_as_a_person_gets_worse(
    of: tuple[Medicine, int], known: dict[str, Any], data: st.DataObject
) -> None:
    key = data.draw(st.sampled_from(sorted(BEST_FIRST)))
    values = BEST_FIRST[key]
    worse_at = data.draw(st.integers(1, len(values) - 1))
    best_at = data.draw(st.integers(0, worse_at - 1))
    better = dose(*of, person(**{**known, key: values[best_at]}))
    worse = dose(*of, person(**{**known, key: values[worse_at]}))
    if better.dose is not None and worse.dose is not None:
        assert not rises(better.dose.most_a_day, worse.dose.most_a_day)
        if key in ("cfs", "age_years"):
            assert not rises(better.dose.highest, worse.dose.highest)
    if better.most_a_day is not None and better.verdict is Verdict.OFFERED:
        assert worse.most_a_day is not None
        assert not rises(better.most_a_day, worse.most_a_day)


def in_a_day(found: Dose, often: int | None) -> Amount:
    by_number = found.highest.times(often or 10**6)
    return min(by_number, found.most_a_day, key=lambda each: each.number)


@MANY
@given(ANY_DOSING, people())
def test_no_dose_is_above_its_ceiling_not_even_at_its_upper_end(
    of: tuple[Medicine, int], known: dict[str, Any]
) -> None:
    found = dose(*of, known)
    ceiling = found.dosing.ceiling
    if found.dose is None or not isinstance(ceiling, Ceiling):
        return
    kilograms = Fraction(repr(known["weight"]))
    if found.most_a_day is not None:
        assert not in_a_day(found.dose, ceiling.doses_a_day).exceeds(found.most_a_day)
    single = ceiling.per_dose
    if single is not None and found.dosing.by_weight is None:
        assert not found.dose.highest.exceeds(single.for_weight(kilograms))
    if ceiling.per_kilogram_a_day is not None and found.dosing.by_weight is None:
        most = ceiling.per_kilogram_a_day.times(kilograms)
        assert not in_a_day(found.dose, ceiling.doses_a_day).exceeds(most)


@MANY
@given(ANY_DOSING, people())
def test_without_a_test_that_it_reads_there_is_no_dose_and_it_is_asked(
    of: tuple[Medicine, int], known: dict[str, Any]
) -> None:
    what, which = of
    dosing = what.dosing[which]
    kidneys, liver = dosing.kidneys or what.kidneys, dosing.liver or what.liver
    is_held_back = not dosing.urgent and dose(*of, known).verdict is not Verdict.NOT_COMPUTED
    for reads, missing, asked in (
        (isinstance(kidneys, Ranges) and matters(kidneys), ("crcl",), "crcl"),
        (
            isinstance(liver, Entries) and matters(liver),
            ("child_pugh", "liver_disease"),
            "child_pugh",
        ),
        (dosing.by_weight is not None, ("weight",), "weight"),
    ):
        if reads and is_held_back:
            found = dose(*of, {key: known.get(key) for key in known if key not in missing})
            assert found.dose is None
            assert asked in [fact.key for fact in found.asks]


@MANY
@given(ANY_DOSING, st.sets(st.sampled_from(sorted(NOTHING_FORBIDS))))
def test_a_contraindication_that_was_not_asked_about_is_asked_and_holds_the_dose_back(
    of: tuple[Medicine, int], forgotten: set[str]
) -> None:
    known = {key: value for key, value in NOTHING_FORBIDS.items() if key not in forgotten}
    what, which = of
    found = dose(*of, known)
    for contra in what.contraindications:
        if contra.when is None or Known(known).answer(contra.when) is not Answer.NOT_KNOWN:
            continue
        assert f"Not excluded: {contra.holds}" in [one.says for one in found.check]
        if not what.dosing[which].urgent:
            assert found.dose is None
            assert set(Known(known).open(contra.when)) <= set(found.asks)


@MANY
@given(st.sets(st.sampled_from(sorted(NOTHING_FORBIDS))))
def test_an_emergency_waits_for_no_test(forgotten: set[str]) -> None:
    known = {key: value for key, value in NOTHING_FORBIDS.items() if key not in forgotten}
    for name, which in (("naloxone", 0), ("naloxone", 1), ("naloxone", 2), ("dexamethasone", 0)):
        assert dose(name, which, known).verdict is Verdict.OFFERED


def test_what_an_emergency_did_not_wait_for_is_said() -> None:
    said = [one.says for one in dose("dexamethasone", 0, {}).check]
    assert "Limits are not known: liver disease, Child-Pugh class." in said


def test_in_the_last_days_an_injection_kept_at_hand_waits_for_no_test_and_says_so() -> None:
    injection = 2
    assert dose("morphine", injection, {}).dose is None
    dying = dose("morphine", injection, {"care_intent": "comfort_only"})
    assert dying.dose is not None
    assert str(dying.dose) == "1 to 2 mg every 4 hours as needed"
    assert "Limits are not known: creatinine clearance." in [one.says for one in dying.check]
    failing = dose("morphine", injection, {"care_intent": "comfort_only", "crcl": 12.0})
    assert failing.verdict is Verdict.NOT_OFFERED


@MANY
@given(people())
def test_methadone_and_ketamine_are_never_computed(known: dict[str, Any]) -> None:
    for name in ("methadone", "ketamine"):
        for which, _ in enumerate(medicine(name).dosing):
            found = dose(name, which, known)
            assert found.verdict is Verdict.NOT_COMPUTED
            assert found.dose is None


@pytest.mark.parametrize(
    ("name", "which", "values", "expected", "most"),
    [
        ("paracetamol", 0, {"weight": 40.0}, "500 mg every 6 hours", mg(2400)),
        ("paracetamol", 0, {"weight": 55.0}, "500 mg every 6 hours", mg(3300)),
        ("paracetamol", 0, {"weight": 80.0}, "500 to 1000 mg every 4 to 6 hours", mg(4000)),
        ("paracetamol", 1, {"weight": 40.0}, "600 mg every 6 hours", mg(2400)),
        ("metoclopramide", 0, {"weight": 50.0}, None, mg(25)),
        ("metoclopramide", 0, {"weight": 60.0}, "10 mg every 8 hours", mg(30)),
        ("ketorolac", 0, {"weight": 49.99}, "15 mg every 6 hours", mg(60)),
        ("ketorolac", 0, {"weight": 50.0}, "15 to 30 mg every 6 hours", mg(120)),
        ("ondansetron", 0, {"child_pugh": "c"}, "4 mg every 12 hours", mg(8)),
        ("morphine", 0, {"crcl": 59.99}, "2.5 to 3.7 mg every 6 to 8 hours", mg(30)),
        ("morphine", 0, {"child_pugh": "a"}, "2.5 mg every 6 hours", mg(30)),
        ("morphine", 0, {"crcl": 59.99, "child_pugh": "a"}, "2.5 mg every 6 to 8 hours", mg(30)),
        ("codeine", 0, {"crcl": 59.99, "cfs": 6}, "7.5 to 11.25 mg every 6 hours", mg(120)),
    ],
)
def test_what_binds_the_most_is_what_is_given(
    name: str, which: int, values: dict[str, Any], expected: str | None, most: Amount
) -> None:
    found = dose(name, which, person(**values))
    assert (found.dose and str(found.dose)) == expected
    assert found.most_a_day == most


def test_a_clearance_just_below_an_edge_does_not_read_as_the_edge() -> None:
    (against,) = dose("tapentadol", 0, person(crcl=29.99)).against
    assert against.says == "Creatinine clearance 29.9 mL/min: Not recommended."


@pytest.mark.parametrize("which", [1, 2])
def test_a_person_without_an_opioid_so_far_starts_no_strong_buprenorphine_patch(
    which: int,
) -> None:
    naive = person(opioid_naive=True, opioid_tolerant=False, on_opioid=False)
    assert dose("buprenorphine_td", which, naive).verdict is Verdict.NOT_OFFERED
    not_asked = person(opioid_naive=None, opioid_tolerant=None)
    assert dose("buprenorphine_td", which, not_asked).verdict is Verdict.NOT_KNOWN


def offered_in(known: dict[str, Any]) -> set[str]:
    found = (dose(one, which, known) for one, which in DOSINGS)
    return {each.medicine.name for each in found if each.verdict is Verdict.OFFERED}


FORBIDDEN_IN_PREGNANCY = {
    "ibuprofen", "naproxen", "diclofenac", "celecoxib", "meloxicam", "ketorolac",
    "diclofenac_topical", "carbamazepine", "zoledronic_acid", "pamidronate", "denosumab",
    "radium223", "strontium89", "samarium153", "lu177_psma",
}  # fmt: skip


@pytest.mark.parametrize("values", [{}, {"sex": "male"}, {"sex": None}, {"age_years": 61}])
def test_what_a_pregnancy_forbids_is_not_offered_whatever_else_is_recorded(
    values: dict[str, Any],
) -> None:
    pregnant = person(pregnancy="pregnant", pregnancy_weeks=24, **values)
    assert not offered_in(pregnant) & FORBIDDEN_IN_PREGNANCY
    assert offered_in(person(**values)) >= FORBIDDEN_IN_PREGNANCY - {"radium223", "lu177_psma"}


@pytest.mark.parametrize("values", [{"sex": "male"}, {"age_years": 60}])
def test_of_a_man_and_from_60_years_no_pregnancy_is_asked(values: dict[str, Any]) -> None:
    for one, which in DOSINGS:
        asks = [fact.key for fact in dose(one, which, person(pregnancy=None, **values)).asks]
        assert "pregnancy" not in asks


def test_a_pregnancy_is_spoken_of_with_every_dose() -> None:
    def said(found: DoseForPerson) -> bool:
        return any("Pregnancy:" in one.says for one in found.check)

    for one, which in DOSINGS:
        assert said(dose(one, which, person(pregnancy="possible")))
        assert said(dose(one, which, person(pregnancy=None)))
        assert not said(dose(one, which, person()))


def test_nothing_forbids_a_medicine_to_who_may_have_it() -> None:
    known = person(prognosis_weeks=52)
    missing = {one.name for one in FORMULARY.medicines} - offered_in(known)
    assert missing == {"methadone", "ketamine", "calcitonin"}
