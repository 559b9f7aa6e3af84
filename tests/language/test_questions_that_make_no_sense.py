"""What makes no sense here does not apply: a score of long bones, of a vertebra."""

from typing import Any

import pytest
from tests.language.examples import edition, falls, fracture_score, grade, site, statement
from tests.language.readings import answer

from trabecula import journey
from trabecula.language.answer import Answer
from trabecula.language.condition import About, Condition, known, not_known
from trabecula.pathway.facts import Facts
from trabecula.pathway.questions import questions
from trabecula.pathway.recommendations import recommend

YES, NO, OPEN = Answer.APPLIES, Answer.DOES_NOT_APPLY, Answer.NOT_KNOWN
HIGH = fracture_score >= 9


@pytest.mark.parametrize(
    ("values", "found"),
    [
        ({"l_site": "rib"}, NO),
        ({"l_site": "femur"}, OPEN),
        ({}, OPEN),
        ({"l_site": "femur", "l_fracture_score": 9}, YES),
        ({"l_site": "rib", "l_fracture_score": 9}, YES),
        ({"l_fracture_score": 9}, YES),
    ],
)
def test_it_does_not_apply_where_nothing_is_recorded(values: dict[str, Any], found: Answer) -> None:
    assert answer(HIGH, values) is found
    assert answer(~HIGH, values) is found.negated()


def test_a_missing_exclusion_that_makes_no_sense_is_excluded() -> None:
    for immediate in (True, False):
        assert answer(~HIGH, {"l_site": "rib"}, immediate=immediate) is YES
    assert answer(~HIGH, {"l_site": "femur"}, immediate=True) is YES


def test_it_stays_not_known() -> None:
    assert answer(known(fracture_score), {"l_site": "rib"}) is NO
    assert answer(not_known(fracture_score), {"l_site": "rib"}) is YES


@pytest.mark.parametrize("condition", [falls > fracture_score, grade.found("high")])
def test_so_are_comparisons_of_facts_and_checklists(condition: Condition) -> None:
    assert answer(condition, {"l_site": "rib", "falls": 2}) is NO
    assert answer(condition, {"l_site": "rib"}) is NO
    assert answer(condition, {"falls": 2}) is OPEN


def _known(**values: Any) -> Facts:
    return journey.take({"lesions": [{**values}]}, edition().in_force, OPENED)


STATEMENT = statement(HIGH | (site.is_in(("rib", "femur")) & grade.found()), about=About.LESION)
OPENED = edition(STATEMENT).open()


def test_it_is_neither_missing_nor_asked() -> None:
    (item,) = recommend(_known(l_site="rib"), OPENED).items
    assert item.answer is NO
    assert item.missing() == ()
    here = recommend(_known(l_site="femur"), OPENED)
    assert here.items[0].missing() == (fracture_score,)
    assert [question.fact for question in questions(here)][-1] is fracture_score
    (nowhere,) = recommend(_known(), OPENED).items
    assert set(nowhere.missing()) >= {fracture_score}
