"""Exposure to opioids day by day: never lower than the truth can be, never nothing in silence."""

from datetime import date
from typing import Any

import msgspec
from hypothesis import given as given_any
from hypothesis import settings
from hypothesis import strategies as st
from tests.pathway.taking import FAST, MORPHINE, TWICE, Resource, given, order, said
from tests.records import about, patient

from trabecula import journey
from trabecula.pathway.exposure_over_time import ExposureSince, exposure_on, exposure_over_time

AS_OF = date(2026, 3, 1)
HALF = "Morphine sulfate 15 MG Extended Release Oral Tablet"


def steps(*resources: Resource, as_of: date = AS_OF) -> tuple[ExposureSince, ...]:
    numbered = [{"id": f"m{number}"} | one for number, one in enumerate(resources)]
    entries = [{"resource": resource} for resource in (patient(), *numbered)]
    bundle = {"resourceType": "Bundle", "type": "collection", "entry": entries}
    record = journey.read(msgspec.json.encode(bundle))
    return exposure_over_time(record, journey.edition(), as_of)


def told(*resources: Resource) -> list[tuple[str, float | None, float | None]]:
    """From each day: the regular exposure where it is one number, and the most."""
    return [
        (
            step.day.isoformat(),
            float(step.regular[0]) if step.regular and len(set(step.regular)) == 1 else None,
            None if step.most is None else float(step.most),
        )
        for step in steps(*resources)
    ]


def ended(text: str, dosage: str, first: str, last: str, **more: Any) -> Resource:
    period = {"start": first, "end": last}
    return said(text, dosage, effectivePeriod=period, status="completed", **more)


def no_medicines(day: str) -> Resource:
    code = {"coding": [{"system": "http://loinc.org", "code": "10160-0"}]}
    reason = {
        "coding": [
            {
                "system": "http://terminology.hl7.org/CodeSystem/list-empty-reason",
                "code": "nilknown",
            }
        ]
    }
    return {
        "resourceType": "List",
        "status": "current",
        "mode": "snapshot",
        "date": day,
        "code": code,
        "emptyReason": reason,
        **about(),
    }


class TestOverTime:
    def test_a_raised_dose_counts_from_its_day_on(self) -> None:
        assert told(
            ended(HALF, TWICE, "2026-01-01", "2026-01-20"), said(MORPHINE, TWICE, "2026-01-20")
        ) == [("2026-01-01", 30, 30), ("2026-01-20", 60, 60)]

    def test_the_last_day_counts_and_then_nothing_is_known(self) -> None:
        found = steps(ended(MORPHINE, TWICE, "2026-01-01", "2026-01-20"))
        assert exposure_on(found, date(2026, 1, 20)).regular == (60, 60)
        after = exposure_on(found, date(2026, 1, 21))
        assert (after.regular, after.most) == (None, None)
        assert "no list" in after.not_known

    def test_before_the_first_order_nothing_is_known(self) -> None:
        found = steps(order(MORPHINE, TWICE, "2026-01-10"))
        before = exposure_on(found, date(2026, 1, 9))
        assert before.regular is None
        assert "no list" in before.not_known

    def test_an_order_that_was_stopped_on_no_day_is_not_known_until_the_next(self) -> None:
        found = steps(
            order(HALF, TWICE, "2026-01-01", status="stopped"),
            order(MORPHINE, TWICE, "2026-01-20"),
        )
        assert exposure_on(found, date(2026, 1, 10)).regular is None
        assert "m0" in exposure_on(found, date(2026, 1, 10)).not_known
        assert exposure_on(found, date(2026, 1, 20)).regular == (60, 60)

    def test_what_replaced_a_stopped_order_does_not_bring_it_back_when_it_ends(self) -> None:
        found = steps(
            order(HALF, TWICE, "2026-01-01", status="stopped"),
            ended(MORPHINE, TWICE, "2026-01-20", "2026-02-01"),
        )
        assert "no list" in exposure_on(found, date(2026, 2, 10)).not_known

    def test_a_medicine_that_a_fact_knows_is_no_opioid(self) -> None:
        anastrozole = order("Anastrozole 1 mg tablets", "1 tablet a day", "2026-01-01")
        found = steps(order(MORPHINE, TWICE, "2026-01-01"), anastrozole)
        assert found[0].regular == (60, 60)
        unheard_of = order("Some new painkiller 40 mg", "1 tablet a day", "2026-01-01")
        assert steps(order(MORPHINE, TWICE, "2026-01-01"), unheard_of)[0].regular is None

    def test_the_end_of_time_is_no_end(self) -> None:
        period = {"repeat": {"boundsPeriod": {"end": "9999-12-31"}}}
        dosage = [{"text": TWICE, "timing": period}]
        stopped = order(MORPHINE, "", "2026-01-01", status="stopped", dosageInstruction=dosage)
        assert exposure_on(steps(stopped), date(2026, 1, 5)).regular is None
        assert steps(order(MORPHINE, TWICE, "2026-01-01"), as_of=date.max)[0].regular == (60, 60)

    def test_doses_as_needed_are_told_apart(self) -> None:
        found = told(
            order(MORPHINE, TWICE, "2026-01-01"),
            order(FAST, "1 tablet as needed, max 4 tablets a day", "2026-01-05"),
        )
        assert found == [("2026-01-01", 60, 60), ("2026-01-05", 60, 100)]

    def test_as_needed_without_a_maximum_leaves_the_regular_dose_known(self) -> None:
        found = told(
            order(MORPHINE, TWICE, "2026-01-01"),
            order(FAST, "1 or 2 tablets as needed", "2026-01-05"),
        )
        assert found == [("2026-01-01", 60, 60), ("2026-01-05", 60, None)]

    def test_an_opioid_without_a_factor_is_a_gap_and_says_so(self) -> None:
        found = steps(
            order(MORPHINE, TWICE, "2026-01-01"),
            order("Buprenorphine 10 micrograms/hour patch", "1 patch every 7 days", "2026-01-05"),
        )
        assert found[-1].regular is None
        assert "buprenorphine" in found[-1].not_known

    def test_a_list_that_confirms_none_is_nothing_while_it_is_fresh(self) -> None:
        found = steps(no_medicines("2026-01-10"))
        assert exposure_on(found, date(2026, 1, 10)).regular == (0, 0)
        assert exposure_on(found, date(2026, 1, 13)).regular == (0, 0)
        assert exposure_on(found, date(2026, 1, 14)).regular is None

    def test_a_rotation_counts_no_day_twice(self) -> None:
        found = steps(
            ended(MORPHINE, TWICE, "2026-01-01", "2026-01-20"),
            order("Oxycodone 20 mg prolonged release tablets", TWICE, "2026-01-20"),
        )
        assert [(step.day.day, step.regular) for step in found] == [(1, (60, 60)), (20, (60, 60))]

    def test_single_doses_beside_an_order_change_nothing_and_alone_are_not_known(self) -> None:
        ordered = order(MORPHINE, TWICE, "2026-01-01")
        dose = given(MORPHINE, 30, "2026-01-05")
        assert told(ordered, dose) == told(ordered)
        assert steps(dose)[0].regular is None

    def test_what_is_not_known_for_the_same_reason_day_after_day_is_one_step(self) -> None:
        days = [date.fromordinal(AS_OF.toordinal() - number) for number in range(100)]
        (found,) = steps(*(given(MORPHINE, 30, day.isoformat()) for day in days))
        assert found.day == days[-1]

    @given_any(st.permutations(range(5)), st.integers(0, 4))
    @settings(max_examples=25, deadline=None)
    def test_the_order_of_the_record_and_what_is_said_twice_make_no_difference(
        self, places: list[int], twice: int
    ) -> None:
        resources = [
            ended(HALF, TWICE, "2026-01-01", "2026-01-20", id="a"),
            order(MORPHINE, TWICE, "2026-01-20", id="b", status="stopped"),
            order(MORPHINE, TWICE, "2026-01-25", id="c"),
            order(FAST, "1 tablet as needed, max 4 tablets a day", "2026-01-20", id="d"),
            said(FAST, "1 tablet as needed, max 2 tablets a day", "2026-01-20", id="e"),
        ]
        shuffled = [resources[place] for place in places]
        assert steps(*shuffled, resources[twice]) == steps(*resources)
