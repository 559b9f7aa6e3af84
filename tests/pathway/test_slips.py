"""Slips of the unit in what is taken: none is counted, and nothing that may be meant is one."""

from fractions import Fraction

import pytest
from tests.pathway.taking import order, taken

from trabecula.knowledge.formulary import FORMULARY
from trabecula.language.dose import Dose
from trabecula.language.dosing import Dosing
from trabecula.language.medicine import Medicine
from trabecula.pathway.dosage import HOURS_A_DAY, Daily, Measure, Rate, Span, Unit
from trabecula.pathway.taken.plausible import DOSE_UNITS, slip

STARTS = [
    (medicine, dosing)
    for medicine in FORMULARY.medicines
    for dosing in medicine.dosing
    if isinstance(dosing.start, Dose)
    and dosing.start.every is not None
    and 1 <= dosing.start.every.shortest <= dosing.start.every.longest <= 72
    and dosing.start.least.unit in ("mg", "micrograms", "g", "micrograms/h")
]


def day_of(dosing: Dosing, factor: Fraction) -> Daily:
    assert isinstance(dosing.start, Dose)
    most = dosing.start.most_a_day
    hourly = most.unit == "micrograms/h"
    unit, hours = (Unit.MICROGRAM, Fraction(1)) if hourly else (Unit.MILLIGRAM, HOURS_A_DAY)
    number = most.in_unit(DOSE_UNITS[unit, hours]).number * factor
    return Daily(Rate(Measure(Span.of(number), unit), hours))


class TestSlips:
    @pytest.mark.parametrize(("medicine", "dosing"), STARTS, ids=lambda one: getattr(one, "name", one.holds if isinstance(one, Dosing) else ""))  # fmt: skip
    def test_a_start_is_none_and_a_thousand_times_a_start_is_one(
        self, medicine: Medicine, dosing: Dosing
    ) -> None:
        assert slip(medicine, day_of(dosing, Fraction(1))) == ""
        assert "far above" in slip(medicine, day_of(dosing, Fraction(1000)))

    def test_a_thousandth_of_the_lowest_start_is_one(self) -> None:
        for medicine in {medicine.name: medicine for medicine, _ in STARTS}.values():
            lowest = min(
                (day_of(dosing, Fraction(1)) for one, dosing in STARTS if one is medicine),
                key=lambda daily: daily.rate.amount.span.low,
            )
            little = lowest.rate.amount.times(Fraction(1, 1000))
            assert "far below" in slip(medicine, Daily(Rate(little, lowest.rate.hours)))

    def test_an_average_over_weeks_is_no_slip(self) -> None:
        one = taken(order("Denosumab 120 mg", "120 mg every 4 weeks subcutaneously"))
        assert one.unclear == ()
