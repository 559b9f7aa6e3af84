"""What could be stopped: the order, the rates, what is silent in the last days of life."""

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

import pytest

from trabecula.knowledge.medicine_classes.anti_inflammatories import nsaids
from trabecula.knowledge.medicine_classes.opioids import all_opioids
from trabecula.knowledge.medicines.deprescribing import (
    DEPRESCRIBING,
    benzodiazepine_beside_an_opioid,
)
from trabecula.knowledge.medicines.outlived_medicines import (
    OUTLIVED,
    acid_blocker_for_too_long,
    acid_blocker_in_the_last_days,
    prevention_in_the_last_days,
)
from trabecula.knowledge.medicines.review_triggers import TRIGGERS, three_on_the_brain
from trabecula.language.answer import Answer
from trabecula.language.deprescribing import Deprescribing, Trait
from trabecula.language.dose import days
from trabecula.language.fact import Raw
from trabecula.language.interpret import interpret
from trabecula.language.medicine import MedicineClass

COMFORT = {"care_intent": "comfort_only"}
APPLIES, NOT = Answer.APPLIES, Answer.DOES_NOT_APPLY


def answer(row: Deprescribing, known: Mapping[str, Raw]) -> Answer:
    assert row.when is not None
    return interpret(row.when, known)


def test_what_has_an_order_comes_first_in_that_order() -> None:
    assert [row.order for row in DEPRESCRIBING if row.order] == [1, 2, 3, 4, 5, 6]
    ordered = DEPRESCRIBING[:6]
    assert ordered[0].of == (Trait.DUPLICATE,)
    assert ordered[2].of == (Trait.ANTICHOLINERGIC,)
    assert [row.of for row in ordered[4:]] == [(nsaids,), (all_opioids,)]


def test_a_benzodiazepine_goes_down_by_5_to_10_percent_and_never_at_once() -> None:
    lowering = benzodiazepine_beside_an_opioid.lowering
    assert lowering is not None
    assert lowering.part == (Fraction(5, 100), Fraction(10, 100))
    assert (lowering.every, lowering.most, lowering.within) == (
        days(14, 28),
        Fraction(25, 100),
        days(14),
    )


@pytest.mark.parametrize("part", [(Fraction(1, 2), Fraction(1, 2)), (Fraction(0), Fraction(1, 10))])
def test_a_faster_lowering_than_its_own_limit_is_refused(part: tuple[Fraction, Fraction]) -> None:
    lowering = benzodiazepine_beside_an_opioid.lowering
    assert lowering is not None
    with pytest.raises(ValueError, match="no dose goes down by"):
        replace(lowering, part=part)


@pytest.mark.parametrize(("count", "expected"), [(2, NOT), (3, APPLIES)])
def test_w74_three_medicines_active_on_the_brain(count: int, expected: Answer) -> None:
    assert answer(three_on_the_brain, {"cns_active_count": count}) is expected


@pytest.mark.parametrize(("days_taken", "expected"), [(56.0, NOT), (57.0, APPLIES)])
def test_an_acid_blocker_has_8_weeks(days_taken: float, expected: Answer) -> None:
    assert answer(acid_blocker_for_too_long, {"m_days_taken": days_taken}) is expected


@pytest.mark.parametrize(
    "row", [row for row in TRIGGERS if not row.asks], ids=lambda row: row.because
)
def test_falls_and_burden_are_silent_in_the_last_days(row: Deprescribing) -> None:
    assert row.unless is not None
    assert interpret(row.unless, COMFORT) is APPLIES


def test_in_the_last_days_prevention_stops_and_the_opioid_does_not() -> None:
    stopped = [row for row in DEPRESCRIBING if all_opioids in row.of and row.unless is None]
    assert stopped == []
    assert answer(prevention_in_the_last_days, dict(COMFORT)) is APPLIES
    assert MedicineClass.RANKL_ANTIBODY in prevention_in_the_last_days.of
    assert prevention_in_the_last_days in OUTLIVED


def test_an_acid_blocker_stays_to_the_end_beside_what_harms_the_stomach() -> None:
    row = acid_blocker_in_the_last_days
    assert answer(row, COMFORT) is APPLIES
    assert answer(row, {"care_intent": "palliative", "prognosis_weeks": 1}) is APPLIES
    assert row.unless is not None
    for harm in ("on_nsaid", "on_steroid"):
        assert interpret(row.unless, {harm: True}) is APPLIES
