"""Why an alert was raised, as a nurse reads it: the numbers, their days, and whose limit it is."""

from datetime import date, time

import pytest
from tests.pathway.invented_reports import FIRST, Made, at, day, pain, record, told
from tests.records import amount

from trabecula import journey
from trabecula.knowledge.editions import CURRENT
from trabecula.language.edition import OpenEdition
from trabecula.language.policy import Policy, Setting
from trabecula.language.quantity import Points
from trabecula.report.alert_reasons import DEFAULT, SET, Reasons

OPENED = journey.edition()


def reasons(*made: Made, until: int, opened: OpenEdition = OPENED) -> list[str]:
    read = record(*made)
    last = date.fromordinal(FIRST.toordinal() + until)
    known = journey.know(read, last, opened)
    found = journey.alerts(read, known, opened, time(23))
    say = Reasons(known, opened)
    return [say.of(breach) for alert in found.alerts for breach in alert.breaches]


def test_a_change_names_both_values_with_their_days() -> None:
    (said,) = reasons(pain(0, 2), pain(1, 5), until=1)
    assert "5 of 10 on 2 March, 3 more than the 2 of 10 on 1 March" in said


def test_the_value_of_another_source_on_the_same_day_is_not_taken_for_it() -> None:
    goal = told("pain_goal", day(0), "goal", **amount(3, "{score}"))
    said = reasons(goal, pain(0, 2), pain(1, 5), until=1)
    assert any("5 of 10 on 2 March, 3 more than the 2 of 10 on 1 March" in one for one in said)


def test_a_limit_that_nobody_set_is_a_default_and_no_local_policy() -> None:
    (said,) = reasons(pain(0, 2), pain(1, 5), until=1)
    assert f"limit: +2 points or more, {DEFAULT}" in said
    assert "local policy" not in said


def test_a_limit_that_the_clinic_set_is_the_clinics() -> None:
    setting = Setting(Points(3), "Dr A. Example", date(2026, 1, 1), "Fewer calls.")
    opened = CURRENT.open(Policy({"pain_rise_that_counts_as_worse": setting}))
    (said,) = reasons(pain(0, 2), pain(1, 5), until=1, opened=opened)
    assert f"limit: +3 points or more, {SET}" in said


@pytest.mark.parametrize("sign", ["limb_weakness", "bladder_dysfunction"])
def test_a_sign_is_said_by_its_name(sign: str) -> None:
    made = told(f"neuro_signs.{sign}", at(0), "sign", valueBoolean=True)
    assert any(f"{sign.replace('_', ' ')} on 1 March" in one for one in reasons(made, until=0))


def test_a_late_report_says_when_it_came() -> None:
    late = pain(0, 8) | {"issued": at(3, "10:00")}
    (said,) = reasons(late, until=4)
    assert said.endswith("came on 4 March, 10:00") or "came on 4 March 2026, 10:00" in said
