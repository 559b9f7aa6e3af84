"""Conditions as FHIRPath: by an engine of others, they answer as the plain reading does."""

from itertools import combinations, product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.fhir.evaluation import Json, bundle_of, evaluate
from tests.language.examples import (
    FACTS,
    bedbound,
    calcium,
    course,
    falls,
    frailty,
    many_falls,
    prognosis,
    signs,
    since_radiotherapy,
    since_surgery,
)
from tests.language.readings import conditions, persons

from trabecula.fhir.path import fhir_path
from trabecula.language.answer import NEVER, Answer, AtLeast
from trabecula.language.condition import Condition, known, not_known
from trabecula.language.fact import Fact
from trabecula.language.interpret import Values, interpret
from trabecula.language.number import TimeSince
from trabecula.language.quantity import MillimolesPerLitre, Weeks


def answers_alike(condition: Condition, values: Values, *, immediate: bool = False) -> Answer:
    """The answer, after checking that the engine gives the plain reading's."""
    expression = fhir_path(condition, immediate=immediate)
    answer = interpret(condition, values, immediate=immediate)
    assert evaluate(expression, bundle_of(FACTS, values)) is answer, expression
    return answer


@settings(max_examples=150, deadline=None)
@given(st.data(), st.booleans())
def test_invented_conditions_answer_alike(data: st.DataObject, immediate: bool) -> None:
    tree = data.draw(conditions())
    for person in data.draw(st.lists(persons([tree]), min_size=1, max_size=4)):
        answers_alike(tree, person, immediate=immediate)


@pytest.mark.parametrize("first", [prognosis, since_radiotherapy, since_surgery])
@pytest.mark.parametrize("second", [prognosis, since_radiotherapy, since_surgery])
def test_two_times_compared_answer_alike(first: Any, second: Any) -> None:
    values = [
        (None, 1.0, 2.0, NEVER) if isinstance(time, TimeSince) else (None, 1.0, 2.0)
        for time in (first, second)
    ]
    for tree in (first < second, ~(first >= second)):
        for some in product(*values):
            answers_alike(tree, dict(zip((first.key, second.key), some, strict=True)))


@pytest.mark.parametrize("immediate", [False, True])
def test_every_state_of_a_checklist_answers_alike(immediate: bool) -> None:
    some = [found for size in (1, 2, 3) for found in combinations(signs.items, size)]
    states = [None, frozenset[str](), *map(frozenset[str], some), *map(AtLeast, some)]
    trees = [signs.found(*items) for items in some]
    for tree in (*trees, ~trees[0], ~trees[-1], known(signs), not_known(signs)):
        for state in states:
            answers_alike(tree, {"signs": state}, immediate=immediate)


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.key)
def test_whether_a_fact_is_known_is_always_known(fact: Fact) -> None:
    assert answers_alike(known(fact), {}) is Answer.DOES_NOT_APPLY
    assert answers_alike(not_known(fact), {}) is Answer.APPLIES


def test_an_exclusion_that_is_not_known_never_hides_what_is_immediate() -> None:
    tree = (falls >= 1) & ~bedbound
    assert answers_alike(tree, {"falls": 1}) is Answer.NOT_KNOWN
    assert answers_alike(tree, {"falls": 1}, immediate=True) is Answer.APPLIES


def test_an_expression_is_short_and_reads_in_lines() -> None:
    fall = (
        "entry.resource.where(code.coding.exists(system = 'urn:trabecula:fact' and code = 'falls'))"
    )
    assert fhir_path(falls > many_falls, immediate=False) == f"{fall}.value.ofType(integer) > 2"
    both = fhir_path((falls > 2) & ~(bedbound | (since_surgery < Weeks(2.5))), immediate=True)
    assert [line.strip()[:4] for line in both.splitlines()] == ["(ent", "and ", "and "]
    assert "value < 2.5)" in both


CALCIUM: Json = {"value": 3.6, "system": "http://unitsofmeasure.org", "code": "mmol/L"}


def recorded(code: str, value: Json, system: str = "urn:trabecula:fact") -> Json:
    """A Bundle of one Observation, as a receiver might write it, with a code of its own too."""
    codings = [{"system": "urn:of:a:ward", "code": code}, {"system": system, "code": code}]
    observation = {"resourceType": "Observation", "code": {"coding": codings}, **value}
    return {"resourceType": "Bundle", "entry": [{"resource": observation}]}


class TestWhatAReceiverWrites:
    """What is not as the fact has it reads as not known, and never as no."""

    high = fhir_path(calcium > MillimolesPerLitre(3), immediate=False)

    def test_a_second_code_does_no_harm(self) -> None:
        bundle = recorded("calcium", {"valueQuantity": CALCIUM})
        assert evaluate(self.high, bundle) is Answer.APPLIES

    @pytest.mark.parametrize(
        "value",
        [
            {"valueQuantity": CALCIUM | {"code": "mg/dL"}},
            {"valueQuantity": {"value": 3.6}},
            {"valueInteger": 4},
            {"valueString": "4 mmol/L"},
            {"valueCodeableConcept": {"coding": [{"system": "urn:trabecula:fact", "code": "x"}]}},
            {"dataAbsentReason": {"text": "asked, not known"}},
            {},
        ],
    )
    def test_another_unit_or_kind_of_value_is_not_known(self, value: Json) -> None:
        assert evaluate(self.high, recorded("calcium", value)) is Answer.NOT_KNOWN

    def test_a_code_of_another_system_is_another_thing(self) -> None:
        bundle = recorded("calcium", {"valueQuantity": CALCIUM}, "urn:of:a:laboratory")
        assert evaluate(self.high, bundle) is Answer.NOT_KNOWN

    @pytest.mark.parametrize(
        ("condition", "value"),
        [
            (bedbound.is_no, {"valueCodeableConcept": {"text": "no"}}),
            (falls.equals(2), {"valueQuantity": {"value": 2, "code": "1"}}),
            (course.equals("worse"), {"valueCodeableConcept": {"text": "worse"}}),
            (since_surgery > Weeks(2), {"valueCodeableConcept": {"text": "never"}}),
            (frailty.found(), {"component": [{"dataAbsentReason": {"text": "not asked"}}]}),
        ],
        ids=["yes or no", "count", "choice", "time", "checklist"],
    )
    def test_every_kind_of_fact_is_taken_as_its_own(self, condition: Any, value: Json) -> None:
        key = condition.fact.key
        for tree in (condition, ~condition):
            expression = fhir_path(tree, immediate=False)
            assert evaluate(expression, recorded(key, value)) is Answer.NOT_KNOWN
