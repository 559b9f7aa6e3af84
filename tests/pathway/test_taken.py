"""What a person takes: each medicine once, between two doses, in doubt where it was stopped."""

import pytest
from tests.pathway.taking import (
    FAST,
    MORPHINE,
    TWICE,
    Resource,
    a_day,
    exposure,
    given,
    handed_over,
    known,
    order,
    said,
    taken,
    value,
)

from trabecula.language.answer import Within
from trabecula.language.route import Route


class TestOneMedicineOnce:
    def test_an_order_a_statement_a_supply_and_forty_doses(self) -> None:
        doses = [given(MORPHINE, 30, f"2026-02-{day:02}T{hour}:00:00Z")
                 for day in range(1, 21) for hour in ("08", "20")]  # fmt: skip
        facts = known(
            order(MORPHINE, TWICE), said(MORPHINE, TWICE), handed_over(MORPHINE, TWICE), *doses
        )
        (one,) = facts.taken
        assert a_day(one) == [("60 mg per day", None)]
        assert one.unclear == ()
        assert value(facts, "mme") == 60

    def test_doses_given_without_an_order_are_no_dose_of_a_day(self) -> None:
        one = taken(
            given(FAST, 10, "2026-03-01T06:00:00Z"), given(FAST, 10, "2026-03-01T10:00:00Z")
        )
        assert a_day(one) == [(None, None)]
        assert "single doses" in one.unclear[0]

    def test_two_orders_of_one_dose_count_once_and_that_is_said(self) -> None:
        one = taken(order(MORPHINE, TWICE), order(MORPHINE, TWICE, "2026-02-20"))
        assert a_day(one) == [("60 mg per day", None)]
        assert one.unclear == ("ordered 2 times: it counts once, since one may renew the other",)

    def test_two_doses_are_kept_and_the_truth_lies_between_the_least_and_both(self) -> None:
        half = order(MORPHINE.replace("30", "15"), TWICE, "2026-02-20")
        facts = known(order(MORPHINE, TWICE), half)
        (one,) = facts.taken
        assert a_day(one) == [("30 to 90 mg per day", None)]
        assert one.unclear == ("doses differ between entries",)
        assert value(facts, "mme") == Within(30, 90)

    def test_regular_doses_and_those_as_needed_stay_apart(self) -> None:
        one = taken(
            order(FAST, "1 tablet every 4 hours"),
            order(FAST, "1 tablet as needed, max 4 tablets a day", "2026-02-02"),
        )
        assert a_day(one) == [("60 mg per day", "0 to 40 mg per day")]

    def test_a_dose_that_is_regular_by_the_order_and_as_needed_by_the_person_is_not_known(
        self,
    ) -> None:
        one = taken(
            order(FAST, "1 tablet every 4 hours"),
            said(FAST, "1 tablet every 4 hours as needed", "2026-02-20"),
        )
        assert a_day(one) == [(None, None)]
        assert one.unclear == ("taken regularly by the request, only as needed by the statement",)

    @pytest.mark.parametrize("route", ["IV", "by continuous subcutaneous infusion", "epidurally"])
    def test_another_way_is_another_medicine(self, route: str) -> None:
        other = order("Morphine 10 mg/mL", f"60 mg over 24 hours {route}")
        ways = {one.route for one in known(order(FAST, "1 tablet every 4 hours PO"), other).taken}
        assert len(ways) == 2

    def test_an_injection_without_a_route_is_not_added_to_the_tablets(self) -> None:
        facts = known(
            order(FAST, "1 tablet every 4 hours", "2026-02-20"),
            order("Morphine 10 mg/mL solution for injection", "1 mL every 4 hours"),
        )
        assert [a_day(one) for one in facts.taken] == [[("60 mg per day", None)]] * 2
        assert exposure(facts).bounds == (60, None)

    def test_the_future_and_what_was_planned_are_not_taken(self) -> None:
        later = order(MORPHINE, TWICE, "2026-04-01")
        assert known(later, order(FAST, TWICE, intent="plan")).taken == ()


class TestStopped:
    @pytest.mark.parametrize(
        "halt",
        [
            order(MORPHINE, TWICE, "2026-02-20", status="stopped"),
            order(MORPHINE, TWICE, "2026-02-20", status="on-hold"),
            order(MORPHINE, TWICE, "2026-02-20", doNotPerform=True),
            said(MORPHINE, TWICE, "2026-02-20", status="not-taken"),
            said(MORPHINE, TWICE, "2026-02-20", status="stopped"),
        ],
        ids=["stopped", "on hold", "not to be given", "not taken", "said to be stopped"],
    )
    def test_what_is_said_later_to_be_stopped_is_in_doubt(self, halt: Resource) -> None:
        facts = known(order(MORPHINE, TWICE), halt)
        (one,) = facts.taken
        assert one.unclear == (
            "MedicationRequest/m1 says that it was stopped, is on hold or is not taken"
            if halt["resourceType"] == "MedicationRequest"
            else "MedicationStatement/m1 says that it was stopped, is on hold or is not taken",
        )
        assert a_day(one) == [(None, None)]
        assert value(facts, "opioid_tolerant") is None

    @pytest.mark.parametrize(
        "halt",
        [
            said(MORPHINE, status="stopped",
                 effectivePeriod={"start": "2025-01-01", "end": "2026-02-20"}),
            said(MORPHINE, "", "2025-01-01", status="not-taken", dateAsserted="2026-02-20"),
            said(MORPHINE, status="not-taken", effectivePeriod=None),
        ],
        ids=["when it ended", "when it was said", "on no day"],
    )  # fmt: skip
    def test_later_is_by_the_end_and_by_the_day_of_the_statement(self, halt: Resource) -> None:
        assert a_day(taken(order(MORPHINE, TWICE), halt)) == [(None, None)]

    def test_an_order_after_it_was_stopped_stands(self) -> None:
        ended = said(MORPHINE, status="stopped",
                     effectivePeriod={"start": "2025-01-01", "end": "2026-01-20"})  # fmt: skip
        assert a_day(taken(order(MORPHINE, TWICE), ended)) == [("60 mg per day", None)]

    def test_an_order_that_replaces_a_stopped_one_stands(self) -> None:
        old = order(MORPHINE, TWICE, "2026-01-01", status="stopped")
        assert a_day(taken(old, order(MORPHINE, TWICE))) == [("60 mg per day", None)]

    @pytest.mark.parametrize("status", ["entered-in-error", "draft", "cancelled"])
    def test_a_slip_of_the_record_stops_nothing(self, status: str) -> None:
        slipped = order(MORPHINE, TWICE, "2026-02-20", status=status)
        assert a_day(taken(order(MORPHINE, TWICE), slipped)) == [("60 mg per day", None)]

    def test_one_dose_that_was_stopped_does_not_stop_the_course(self) -> None:
        stopped = given(MORPHINE, 30, "2026-02-20T08:00:00Z") | {"status": "stopped"}
        assert a_day(taken(order(MORPHINE, TWICE), stopped)) == [("60 mg per day", None)]


def test_a_route_is_that_of_any_entry_that_tells_it() -> None:
    one = taken(
        order("Morphine 10 mg", "10 mg PO every 4 hours"), said("Morphine 10 mg", "", "2026-02-20")
    )
    assert one.route is Route.ORAL
