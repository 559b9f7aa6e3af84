"""NSAIDs and what is put on the skin: bands, stops, trials, slips."""

from dataclasses import replace

import pytest
from tests.knowledge.doses_for import SOUND, by_kidneys, by_liver, dose, medicine

from trabecula.knowledge.medicines.non_opioids import MEDICINES
from trabecula.language.dose import Amount, Ceiling, Dose, hours, mg, patches
from trabecula.language.dosing import Dosing
from trabecula.language.fact import Raw
from trabecula.language.medicine import Medicine, MedicineClass
from trabecula.language.organ_function import (
    Action,
    ChildPugh,
)
from trabecula.language.quantity import Days
from trabecula.language.table import Entries, Ranges
from trabecula.pathway.medicines.dose_for_person import Verdict

NSAIDS = [each for each in MEDICINES if each.kind is MedicineClass.NSAID]
FOR_TRIAL = [each for each in NSAIDS if each.name != "ketorolac"]

NO_STOP: dict[str, Raw] = {
    **SOUND,
    "age_years": 45,
    "sex": "female",
    "gi_bleed_6m": False,
    "active_ulcer": False,
    "aerd": False,
    "heart_failure": False,
    "ischaemic_heart_disease": False,
    "platelets": 200.0,
    "coagulopathy": False,
    "on_anticoagulant": False,
    "sact_classes": frozenset[str](),
    "on_nephrotoxic_chemo": False,
    "on_raas": False,
    "on_diuretic": False,
    "pregnancy": "not_pregnant",
}
"""A woman of 45 with sound organs, asked about all that stops an NSAID, and nothing found."""


@pytest.mark.parametrize(
    ("clearance", "action", "longest"),
    [
        (0, Action.AVOID, None),
        (29.99, Action.AVOID, None),
        (30, Action.CAUTION, Days(7)),
        (59.99, Action.CAUTION, Days(7)),
        (60, Action.USUAL, None),
    ],
)
@pytest.mark.parametrize("nsaid", FOR_TRIAL, ids=lambda each: each.name)
def test_an_nsaid_by_kidneys(
    nsaid: Medicine, clearance: float, action: Action, longest: Days | None
) -> None:
    advice = by_kidneys(nsaid.kidneys, clearance)
    assert advice.action is action
    assert (advice.ceiling and advice.ceiling.longest) == longest
    assert (advice.start is not None) is (action is Action.CAUTION)


@pytest.mark.parametrize("nsaid", FOR_TRIAL, ids=lambda each: each.name)
def test_an_nsaid_is_offered_only_where_all_that_stops_it_is_known_to_be_absent(
    nsaid: Medicine,
) -> None:
    assert dose(nsaid.name, NO_STOP).verdict is Verdict.OFFERED
    assert dose(nsaid.name, SOUND).verdict is Verdict.NOT_KNOWN
    for key in NO_STOP.keys() - SOUND.keys() - {"ischaemic_heart_disease", "sex"}:
        missing = {known: NO_STOP[known] for known in NO_STOP if known != key}
        found = dose(nsaid.name, missing)
        if key not in ("on_raas", "on_diuretic"):
            assert found.verdict is Verdict.NOT_KNOWN, key
            assert key in [fact.key for fact in found.asks]


@pytest.mark.parametrize(
    "stop",
    [
        {"gi_bleed_6m": True},
        {"active_ulcer": True},
        {"aerd": True},
        {"heart_failure": True},
        {"crcl": 29.9},
        {"platelets": 49.9},
        {"coagulopathy": True},
        {"on_anticoagulant": True},
        {"sact_classes": frozenset({"bevacizumab"})},
        {"sact_classes": frozenset({"vegf_tki"})},
        {"on_nephrotoxic_chemo": True},
        {"on_raas": True, "on_diuretic": True},
        {"pregnancy": "pregnant", "pregnancy_weeks": 20.0},
        {"pregnancy": "possible", "pregnancy_weeks": 31.0},
        {"liver_disease": True, "child_pugh": "c"},
    ],
    ids=str,
)
@pytest.mark.parametrize("nsaid", NSAIDS, ids=lambda each: each.name)
def test_what_stops_an_nsaid_stops_each_of_them(nsaid: Medicine, stop: dict[str, Raw]) -> None:
    assert dose(nsaid.name, NO_STOP | stop).verdict is Verdict.NOT_OFFERED


@pytest.mark.parametrize(
    "allowed",
    [
        {"platelets": 50.0},
        {"on_raas": True},
        {"on_diuretic": True},
        {"pregnancy": "pregnant", "pregnancy_weeks": 19.9},
        {"sact_classes": frozenset({"endocrine"})},
    ],
    ids=str,
)
def test_what_does_not_stop_an_nsaid(allowed: dict[str, Raw]) -> None:
    assert dose("ibuprofen", NO_STOP | allowed).verdict is Verdict.OFFERED


@pytest.mark.parametrize(
    ("count", "said"), [(49.9, False), (50, True), (100, True), (100.1, False)]
)
def test_from_50_to_100_platelets_celecoxib_alone_is_named(count: float, said: bool) -> None:
    checks = dose("naproxen", NO_STOP | {"platelets": count}).check
    assert any("celecoxib alone" in each.says for each in checks) is said


@pytest.mark.parametrize("name", ["diclofenac", "celecoxib"])
def test_ischaemic_heart_disease_stops_those_that_europe_forbids(name: str) -> None:
    assert dose(name, NO_STOP | {"ischaemic_heart_disease": True}).verdict is Verdict.NOT_OFFERED
    assert dose("naproxen", NO_STOP | {"ischaemic_heart_disease": True}).verdict is Verdict.OFFERED


@pytest.mark.parametrize("nsaid", NSAIDS, ids=lambda each: each.name)
def test_the_trial_of_an_nsaid_is_reviewed_on_day_3_to_5_and_stopped_on_day_7(
    nsaid: Medicine,
) -> None:
    assert nsaid.review_after == hours(72, 120)
    assert "day 7" in nsaid.review.holds
    assert "30 %" in nsaid.review.holds


def test_celecoxib_is_halved_by_the_liver_and_the_other_side_shown() -> None:
    advice = by_liver(medicine("celecoxib").liver, "B")
    found = dose("celecoxib", NO_STOP | {"liver_disease": True, "child_pugh": "b"})
    assert found.dose == Dose(mg(50), every=hours(12, 24))
    assert advice.other_side


@pytest.mark.parametrize(
    ("clearance", "action"),
    [
        (29.9, Action.CONTRAINDICATED),
        (30, Action.REDUCE),
        (59.9, Action.REDUCE),
        (60, Action.USUAL),
    ],
)
def test_ketorolac_by_kidneys(clearance: float, action: Action) -> None:
    ketorolac = medicine("ketorolac")
    injected, swallowed = ketorolac.dosing
    for table, most in ((ketorolac.kidneys, 60), (swallowed.kidneys, 40)):
        advice = by_kidneys(table, clearance)
        assert advice.action is action
        if action is Action.REDUCE:
            assert advice.ceiling == Ceiling(
                mg(most), longest=Days(5), doses_a_day=4 if most == 40 else None
            )
    assert injected.kidneys is None


def test_ketorolac_ends_after_5_days_and_is_not_for_who_is_65() -> None:
    for dosing in medicine("ketorolac").dosing:
        assert isinstance(dosing.ceiling, Ceiling)
        assert dosing.ceiling.longest == Days(5)
    for age, verdict in ((64, Verdict.OFFERED), (65, Verdict.NOT_OFFERED)):
        assert dose("ketorolac", NO_STOP | {"age_years": age}).verdict is verdict


@pytest.mark.parametrize(
    ("clearance", "action"), [(29.9, Action.CAUTION), (30, Action.USUAL), (31, Action.USUAL)]
)
def test_diclofenac_on_the_skin_by_kidneys(clearance: float, action: Action) -> None:
    assert by_kidneys(medicine("diclofenac_topical").kidneys, clearance).action is action


@pytest.mark.parametrize("name", ["lidocaine_topical", "diclofenac_topical"])
def test_of_a_class_without_a_row_nothing_is_said(name: str) -> None:
    table = medicine(name).liver
    assert isinstance(table, Entries)
    assert table.keys == (ChildPugh.C,)


def test_no_more_than_3_lidocaine_patches() -> None:
    (dosing,) = medicine("lidocaine_topical").dosing
    assert isinstance(dosing.ceiling, Ceiling)
    assert (dosing.ceiling.per_day, dosing.ceiling.per_dose) == (patches(3), patches(3))
    with pytest.raises(ValueError, match="above the ceiling"):
        replace(dosing, start=Dose(patches(4), every=hours(24)))


def _dosings() -> list[Dosing]:
    return [dosing for each in MEDICINES for dosing in each.dosing]


@pytest.mark.parametrize("dosing", _dosings(), ids=lambda each: each.holds)
@pytest.mark.parametrize("factor", ["1000", "1/1000"])
def test_a_thousandfold_slip_is_refused(dosing: Dosing, factor: str) -> None:
    start = dosing.start
    assert isinstance(start, Dose)
    slipped = replace(start, least=_scaled(start.least, factor), most=None)
    with pytest.raises(ValueError, match=r"ceiling|slip"):
        replace(dosing, start=slipped)


def test_a_slip_in_a_band_of_the_kidneys_is_refused() -> None:
    for name in ("paracetamol", "ibuprofen", "ketorolac"):
        table = medicine(name).kidneys
        assert isinstance(table, Ranges)
        for row in table.rows:
            if row.holds.start is None:
                continue
            slipped = replace(row.holds.start, least=_scaled(row.holds.start.least, "1000"))
            with pytest.raises(ValueError, match="ceiling"):
                replace(row.holds, start=slipped)


def _scaled(amount: Amount, factor: str) -> Amount:
    top, _, bottom = factor.partition("/")
    return Amount(amount.number * int(top) / int(bottom or 1), amount.unit)
