"""Agents that protect bone: the next dose, what holds it, and what follows when it ends."""

from datetime import date

import pytest
from tests.reviewed import (
    adjusted_calcium,
    clearance,
    creatinine,
    given,
    order,
    reviewed,
    sure,
)

from trabecula.language.answer import Answer
from trabecula.language.interaction import Severity
from trabecula.pathway.medicines.bone_agents import BoneAgent
from trabecula.pathway.medicines.problem import Kind, MedicineProblem
from trabecula.pathway.medicines.review import MedicineReview

ZOLEDRONATE = order("z", "Zoledronic acid infusion", "4 mg into a vein every 4 weeks")
AS_OF = date(2026, 3, 1)


def agent_of(found: MedicineReview) -> BoneAgent:
    (agent,) = found.bone_agents
    return agent


def of_kind(found: MedicineReview, kind: Kind) -> list[MedicineProblem]:
    return [one for one in found.problems if one.kind is kind]


@pytest.mark.parametrize(
    ("crcl", "milligrams", "millilitres"),
    [(60.1, "4", "5"), (60, "3.5", "4.4"), (50, "3.5", "4.4"), (49.6, "3.3", "4.1"),
     (40, "3.3", "4.1"), (39.9, "3", "3.8"), (30, "3", "3.8")],
)  # fmt: skip
def test_the_next_dose_and_its_volume_by_clearance(
    crcl: float, milligrams: str, millilitres: str
) -> None:
    agent = agent_of(reviewed(ZOLEDRONATE, clearance(crcl)))
    assert agent.by_clearance is not None
    start = agent.by_clearance.holds.start
    assert str(start).startswith(f"{milligrams} mg ({millilitres} mL)")
    above = [] if milligrams == "4" else ["zoledronic acid: too much for these kidneys"]
    problems = sure(reviewed(ZOLEDRONATE, clearance(crcl)))
    assert [one.title for one in problems if "too much" in one.title] == above


def test_below_thirty_it_is_avoided() -> None:
    (kidneys,) = of_kind(reviewed(ZOLEDRONATE, clearance(29.9)), Kind.ORGANS)
    assert kidneys.severity is Severity.MAJOR
    assert "denosumab" in kidneys.effect


@pytest.mark.parametrize(
    ("before", "now", "answer"),
    [(90, 133.9, Answer.DOES_NOT_APPLY), (90, 134, Answer.APPLIES), (123, 167, Answer.APPLIES),
     (124, 211, Answer.DOES_NOT_APPLY), (124, 212, Answer.APPLIES)],
)  # fmt: skip
def test_a_rise_of_creatinine_holds_the_dose(before: float, now: float, answer: Answer) -> None:
    found = reviewed(
        creatinine(before, "2025-12-30"),
        order("z", "Zoledronic acid infusion", "4 mg into a vein every 4 weeks", "2026-01-02"),
        creatinine(now, "2026-02-27"),
        as_of=AS_OF,
    )
    (rise,) = (one for one in agent_of(found).holds if one.says.startswith("Creatinine rose"))
    assert rise.answer is answer
    held = [one for one in of_kind(found, Kind.HOLD) if one.effect.startswith("Creatinine rose")]
    assert [one.sure for one in held] == ([True] if answer is Answer.APPLIES else [])


def test_without_a_creatinine_before_treatment_a_rise_is_not_known() -> None:
    found = reviewed(ZOLEDRONATE, creatinine(100, "2026-03-02"))
    (rise,) = (one for one in of_kind(found, Kind.HOLD) if "before treatment" in one.effect)
    assert not rise.sure


@pytest.mark.parametrize(
    ("number", "held"), [(2.0, [True]), (2.09, [True]), (2.1, []), (None, [False])]
)
def test_low_calcium_holds_and_calcium_that_is_not_known_is_asked(
    number: float | None, held: list[bool]
) -> None:
    known = () if number is None else (adjusted_calcium(number),)
    found = reviewed(order("d", "denosumab 120 mg", "120 mg every 4 weeks"), *known)
    low = [one for one in of_kind(found, Kind.HOLD) if one.effect.startswith("Low calcium")]
    assert [one.sure for one in low] == held


def test_single_doses_that_were_given_count_and_tell_when_the_next_is_due() -> None:
    found = reviewed(given("denosumab", "2026-02-09", 120), as_of=AS_OF)
    agent = agent_of(found)
    assert agent.in_use
    assert agent.given == (date(2026, 2, 9),)
    assert agent.due == (date(2026, 3, 9), date(2026, 3, 9))
    assert [one.label for one in found.taken] == ["denosumab"]


@pytest.mark.parametrize(
    ("day", "late"), [("2026-02-01", False), ("2026-01-05", True), ("2025-06-01", True)]
)
def test_denosumab_that_is_late_rebounds_also_long_after(day: str, late: bool) -> None:
    found = reviewed(given("denosumab", day, 120), as_of=AS_OF)
    assert [one.severity for one in of_kind(found, Kind.LATE)] == [Severity.MAJOR] * late
    assert agent_of(found).in_use is (day > "2025-12-01")


def test_denosumab_that_was_followed_by_a_bisphosphonate_is_not_late() -> None:
    found = reviewed(
        given("denosumab", "2025-06-01", 120), given("zoledronic acid", "2026-02-20", 4),
        as_of=AS_OF,
    )  # fmt: skip
    assert of_kind(found, Kind.LATE) == []
    assert [one.in_use for one in found.bone_agents] == [True, False]


def test_two_products_of_denosumab_are_contraindicated_and_one_of_them_is_known_by_its_dose() -> (
    None
):
    both = reviewed(
        given("denosumab", "2026-02-20", 120), given("denosumab", "2026-02-01", 60), as_of=AS_OF
    )
    twice = of_kind(both, Kind.TWICE)
    assert Severity.CONTRAINDICATED in {one.severity for one in twice}
    osteoporosis = agent_of(reviewed(given("denosumab", "2026-02-20", 60), as_of=AS_OF))
    assert [one.dose.least.number for one in osteoporosis.products] == [60]
    assert not osteoporosis.two_products


def test_denosumab_for_osteoporosis_is_not_late_after_four_weeks() -> None:
    found = reviewed(given("denosumab", "2026-01-01", 60), as_of=AS_OF)
    assert of_kind(found, Kind.LATE) == []
    assert agent_of(found).due == (date(2026, 7, 2), date(2026, 7, 4))
