"""A review of what a person takes: what is wrong, missing, due, and could be stopped."""

import json
from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from itertools import pairwise
from typing import Any

import pytest
from tests.places import RECORDS
from tests.records import DAY, fact
from tests.reviewed import codes, directly, dispensed, missing, order, reviewed, stated, sure

from trabecula import journey, samples
from trabecula.errors import TrabeculaError
from trabecula.language.interaction import Severity
from trabecula.pathway.medicines.dose_for_person import Verdict
from trabecula.pathway.medicines.problem import Kind
from trabecula.pathway.medicines.review import MedicineReview, review

MODIFIED = ("m", "Morphine sulfate 30 mg modified-release tablets", "1 tablet twice a day")
RESCUE = ("r", "Morphine sulfate 10 mg/5 mL oral solution", "5 mL every 4 hours as needed, max 6 doses a day")  # fmt: skip
CO_CODAMOL = ("c", "co-codamol 30/500 tablets", "2 tablets four times a day")


def test_three_medicines_that_harm_the_kidneys_together_are_found_by_name_alone() -> None:
    found = reviewed(order("a", "ibuprofen"), order("b", "ramipril"), order("c", "furosemide"))
    assert "I67" in codes(found)
    assert sure(found)[0].severity is Severity.CONTRAINDICATED
    assert sure(found)[0].medicines == ("ibuprofen",)


def test_problems_come_with_the_sure_ones_first_and_the_worst_first() -> None:
    found = reviewed(
        order("a", "ibuprofen"), order("b", "ramipril"), order("f", "furosemide"),
        order("d", "zopiclone"), order(*MODIFIED), order(*CO_CODAMOL),
    )  # fmt: skip
    order_of = [(not one.sure, -one.severity) for one in found.problems]
    assert order_of == sorted(order_of)
    assert {one.kind for one in found.problems} >= {Kind.INTERACTION, Kind.CONTRAINDICATION}


@pytest.mark.parametrize(
    ("resources", "twice"),
    [
        ((order("p", "paracetamol 500 mg tablets", "2 four times a day"), order(*CO_CODAMOL)), True),
        ((order(*CO_CODAMOL),), False),
        ((order("p", "paracetamol"), stated("q", "Paracetamol")), False),
        ((order(*MODIFIED), order(*RESCUE)), False),
    ],
)  # fmt: skip
def test_one_ingredient_in_two_medicines_is_found_and_one_medicine_told_twice_is_not(
    resources: tuple[Any, ...], twice: bool
) -> None:
    kinds = [one.kind for one in reviewed(*resources).problems]
    assert (Kind.TWICE in kinds) is twice


def test_order_statement_and_supply_of_one_medicine_are_one() -> None:
    name, dose = MODIFIED[1:]
    found = reviewed(order("a", name, dose), stated("b", name, dose), dispensed("c", name, dose))
    (taken,) = found.taken
    assert len(taken.entries) == 3
    bounds = found.exposures[0].bounds
    assert bounds == (60, 60)


def test_two_doses_that_are_told_are_shown_as_between() -> None:
    found = reviewed(
        order("a", *MODIFIED[1:]), stated("b", MODIFIED[1], "1 tablet three times a day")
    )
    assert found.unclear
    assert found.exposures[0].bounds == (60, 150)


def test_what_is_taken_as_needed_is_said_apart() -> None:
    first = reviewed(order(*MODIFIED), order(*RESCUE)).exposures[0]
    assert (first.lowest.total, first.highest.total) == (first.highest.total, first.lowest.total)
    assert first.bounds == (60, 120)


def test_up_to_so_often_counts_at_most_and_not_regularly() -> None:
    found = reviewed(order("a", "codeine 30 mg tablets", "1 tablet up to four times a day"))
    assert found.exposures[0].bounds == (0, Fraction(18))


def test_buprenorphine_leaves_the_exposure_undefined_and_not_lower() -> None:
    patch = order("b", "Buprenorphine 10 micrograms/hour patch", "1 patch every 7 days")
    both, alone = reviewed(order(*MODIFIED), patch), reviewed(order(*MODIFIED))
    assert alone.exposures[0].bounds == (60, 60)
    assert both.exposures[0].bounds is None
    assert both.exposures[0].at_most.defined.mme == 60
    assert not both.exposures[0].is_whole


def test_a_dose_that_was_not_understood_is_listed_and_leaves_the_sum_open() -> None:
    found = reviewed(order(*MODIFIED), order("x", "oxycodone", "as discussed with the team"))
    assert [one.label for one in found.unclear] == ["oxycodone"]
    assert found.exposures[0].bounds is None
    assert len(found.taken) == 2


def test_what_nothing_here_knows_is_not_checked() -> None:
    found = reviewed(order("a", "Mother Gretel's herbal drops"), order("b", "ramipril"))
    assert [one.label for one in found.interactions.not_checked] == ["Mother Gretel's herbal drops"]


@pytest.mark.parametrize(
    ("crcl", "severity"),
    [(25.0, Severity.MAJOR), (29.9, Severity.MAJOR), (45.0, Severity.MODERATE), (90.0, None)],
)
def test_the_band_of_the_kidneys_of_a_medicine_that_is_taken(
    crcl: float, severity: Severity | None
) -> None:
    found = directly([{"m_ingredient": "morphine"}], crcl=crcl)
    severities = [one.severity for one in sure(found) if one.kind is Kind.ORGANS]
    assert severities == ([] if severity is None else [severity])


def test_without_a_clearance_it_is_asked_for() -> None:
    (fit,) = directly([{"m_ingredient": "morphine"}]).fitness
    assert "crcl" in {one.key for one in fit.asks}


def test_a_laxative_and_naloxone_are_missing() -> None:
    found = reviewed(order(*MODIFIED), order("z", "zopiclone"), born="1950-01-01")
    assert {"senna", "naloxone"} <= missing(found)
    assert "senna" not in missing(reviewed(order(*MODIFIED), order("s", "senna 7.5 mg tablets")))


def test_naloxone_is_not_asked_for_where_care_is_for_comfort() -> None:
    comfort = directly(
        [{"m_ingredient": "morphine"}], care_intent="comfort_only", age_years=82, mme=90
    )
    assert "naloxone" not in {one.companion.needs[0] for one in comfort.missing}


def test_what_is_missing_for_two_reasons_is_said_once() -> None:
    found = directly([{"m_ingredient": "morphine"}], age_years=82, children_at_home=True)
    naloxone = [one for one in found.missing if one.companion.needs == ("naloxone",)]
    assert [len(one.companions) for one in naloxone] == [2]


@pytest.mark.parametrize(
    ("day", "due", "overdue"),
    [("2026-02-20", date(2026, 3, 22), False), ("2025-06-01", date(2025, 7, 1), True)],
)
def test_a_test_is_due_from_its_last_day(day: str, due: date, overdue: bool) -> None:
    found = reviewed(
        order(*MODIFIED), fact("pain_worst", day, valueInteger=4), as_of=date.fromisoformat(DAY)
    )
    (pain,) = (one for one in found.tests if one.monitoring.holds.startswith("pain and"))
    assert (pain.last, pain.due) == (date.fromisoformat(day), due)
    assert pain.is_overdue(found.facts.as_of) is overdue


def test_a_test_that_was_never_recorded_is_due_at_once() -> None:
    found = reviewed(order("a", "ibuprofen"), as_of=date.fromisoformat(DAY))
    (pressure,) = (one for one in found.tests if one.monitoring.holds == "blood pressure")
    assert (pressure.last, pressure.due) == (None, found.facts.as_of)


@pytest.mark.parametrize(("months", "last"), [(2, date(2025, 12, 30)), (8, date(2025, 6, 30))])
def test_a_time_since_something_tells_the_day_on_which_it_was_done(months: int, last: date) -> None:
    found = directly(
        [{"m_ingredient": "denosumab"}], dental_check_months=months, jaw_exposed_bone_weeks=0
    )
    (teeth,) = (one for one in found.tests if one.monitoring.holds.startswith("dental"))
    assert teeth.last == last
    assert teeth.is_overdue(found.facts.as_of) is (months > 6)


def test_a_medicine_is_looked_at_again_after_its_time_and_not_raised_before() -> None:
    found = reviewed(order(*MODIFIED), as_of=date(2026, 3, 20))
    (again,) = found.look_again
    assert again.by == date(2026, 3, 4)
    assert again.is_overdue(found.facts.as_of)
    assert date(2026, 3, 4) in {day for _, day in again.steps}


def test_no_points_on_a_scale_are_no_reason_to_stop() -> None:
    found = reviewed(
        order("a", "amitriptyline 25 mg tablets", "1 at night"),
        order("b", "paracetamol 500 mg tablets", "2 four times a day"),
    )
    (burden,) = (one for one in found.stoppable if one.row.from_points)
    assert [one.label for one in burden.of] == ["amitriptyline 25 mg tablets"]


def test_what_is_only_asked_for_is_not_taken() -> None:
    found = directly(
        [{"m_ingredient": "morphine"}, {"m_ingredient": "tramadol", "m_requested": True}]
    )
    assert [one.label for one in found.taken] == ["morphine"]


def test_medicines_given_directly_are_checked_and_their_doses_are_not_known() -> None:
    found = directly(
        [{"m_ingredient": "ibuprofen"}, {"label": "warfarin", "m_class": "anticoagulant"}]
    )
    assert {one.label for one in found.unclear} == {"ibuprofen", "warfarin"}
    assert any("warfarin" in one.medicines for one in sure(found) if one.kind is Kind.INTERACTION)


def test_nothing_recorded_is_nothing_taken_and_nothing_said_of_it() -> None:
    found = directly([])
    assert not found.taken
    assert not found.problems
    assert not found.exposures


def _choices() -> Iterator[tuple[str, MedicineReview]]:
    for sample in samples.people():
        known = journey.know(journey.read(samples.path(sample.name)))
        yield sample.name, review(journey.recommend(known))


@pytest.mark.parametrize(("name", "found"), list(_choices()), ids=lambda part: part if isinstance(part, str) else "")  # fmt: skip
def test_candidates_come_by_line_then_verdict_then_interactions_then_mobility(
    name: str, found: MedicineReview
) -> None:
    del name
    verdicts = list(Verdict)
    for choice in found.choices:
        assert choice.candidates
        places = [
            (one.line.line, verdicts.index(one.verdict), one.worst, one.mobility)
            for one in choice.candidates
        ]
        assert all(before <= after for before, after in pairwise(places))


def test_a_candidate_says_what_it_would_do_beside_what_is_taken() -> None:
    found = directly([{"label": "sertraline", "m_class": "ssri"}], known_cancer=True, pain_worst=5)
    by_name = {one.medicine.name: one for choice in found.choices for one in choice.candidates}
    assert {one.interaction.severity for one in by_name["tramadol"].beside} & {Severity.MAJOR}
    assert by_name["tramadol"].worst > by_name["morphine"].worst


def test_a_candidate_that_may_not_stand_beside_what_is_taken_is_not_offered() -> None:
    found = directly(
        [{"label": "tranylcypromine", "m_class": "other_antidepressant"}],
        known_cancer=True, pain_worst=5, age_years=50, crcl=90, liver_disease=False, cfs=2,
        falls_12m=0,
    )  # fmt: skip
    by_name = {one.medicine.name: one for choice in found.choices for one in choice.candidates}
    stopped = by_name["tramadol"]
    assert stopped.worst is Severity.CONTRAINDICATED
    assert stopped.verdict not in (Verdict.OFFERED, Verdict.NOT_KNOWN)


def _public() -> list[Any]:
    """Some records of each public collection that hold orders or statements of medicines."""
    found: list[Any] = []
    for folder in sorted(RECORDS.iterdir()) if RECORDS.is_dir() else ():
        files = sorted(folder.rglob("*.json"))
        texts = ((file, file.read_text("utf-8", "replace")) for file in files)
        with_medicines = [file for file, text in texts if '"Medication' in text]
        found += with_medicines[:40]
    return found


@pytest.mark.skipif(not RECORDS.is_dir(), reason="the public records are not on this machine")
def test_public_records_are_reviewed_and_every_active_medicine_is_listed() -> None:
    reviews = 0
    for file in _public():
        try:
            record = journey.read(file.read_bytes())
            known = journey.know(record, date(2026, 3, 1))
        except (TrabeculaError, ValueError):
            continue
        found = review(journey.recommend(known))
        reviews += 1
        listed = {origin for one in found.taken for origin in one.origins}
        active = {
            entry.origin
            for entry in record.medicines
            if entry.taken
            and entry.kind != "administration"
            and (entry.when is None or entry.when.day <= known.as_of)
            and (entry.until is None or entry.until.latest >= known.as_of)
        }
        assert active <= listed, (file, active - listed)
        json.dumps([one.effect for one in found.problems])
    assert reviews > 10


def test_medicines_given_directly_tell_what_they_are_for_each_other() -> None:
    found = directly(
        [{"m_ingredient": "ibuprofen"}, {"label": "ramipril"}, {"label": "furosemide"}]
    )
    assert [one.kind for one in sure(found) if one.severity is Severity.CONTRAINDICATED] == [
        Kind.CONTRAINDICATION
    ]
    denied = directly(
        [{"m_ingredient": "ibuprofen"}, {"label": "ramipril"}, {"label": "furosemide"}],
        on_diuretic=False,
    )
    assert not [one for one in sure(denied) if one.kind is Kind.CONTRAINDICATION]
