"""What stands around the treatment names what there is, and leaves nobody out in silence."""

import re
from typing import get_args

from trabecula.knowledge.editions import CURRENT
from trabecula.knowledge.facts.cancer import SystemicTreatment
from trabecula.knowledge.facts.daily_life import EatingNeed, reasons_to_adapt_food
from trabecula.knowledge.facts.lesion import Site
from trabecula.knowledge.statements import statements_of
from trabecula.knowledge.statements.psychological_care import MODULES
from trabecula.knowledge.support import SUPPORT
from trabecula.language.answer import Answer
from trabecula.language.condition import atoms, facts_of
from trabecula.language.interpret import interpret
from trabecula.language.support import Ladder

STATEMENTS = {code for one in CURRENT.statements for code in (one.code, *one.also)}
NOT_A_STEP = {"PSY-13b", "PSY-14", "PSY-16"}
"""Thinking and intimacy have doors of their own; where no carer is known, nobody is led anywhere."""


def test_every_statement_that_is_named_is_there() -> None:
    rows = (*SUPPORT.steps, *SUPPORT.carer_tasks, *SUPPORT.topics, *SUPPORT.sheets)
    named = {code for row in rows for code in row.statements}
    named |= {SUPPORT.hold, SUPPORT.nutrition.statement, SUPPORT.nutrition.comfort}
    named |= {SUPPORT.timeline.statement, SUPPORT.work.statement, SUPPORT.intimacy.statement}
    named |= set(SUPPORT.intimacy.closed_by)
    assert named <= STATEMENTS


def test_every_statement_of_psychological_care_leads_to_a_step() -> None:
    stepped = {code for step in SUPPORT.steps for code in step.statements}
    owed = {one.code for module in MODULES for one in statements_of(module)}
    assert owed - stepped == NOT_A_STEP


def test_the_steps_of_each_ladder_rise_by_one() -> None:
    for ladder in Ladder:
        steps = [step.step for step in SUPPORT.steps if step.ladder is ladder]
        assert steps == list(range(1, len(steps) + 1)), ladder


def test_each_systemic_treatment_has_one_row_before_radiation() -> None:
    items = [item for pause in SUPPORT.timeline.pauses for item in pause.items]
    assert sorted(items) == sorted(get_args(SystemicTreatment))


def test_no_length_of_a_pause_is_invented() -> None:
    with_number = {
        item
        for pause in SUPPORT.timeline.pauses
        if re.search(r"\d+ (?:day|week)", pause.holds)
        for item in pause.items
    }
    assert with_number == {"braf_mek"}


def test_every_reason_to_adapt_food_has_its_row() -> None:
    for item in get_args(EatingNeed):
        values = {reasons_to_adapt_food.key: frozenset({item})}
        found = [
            row for row in SUPPORT.nutrition.food if interpret(row.when, values) is Answer.APPLIES
        ]
        assert len(found) == 1, item


def test_only_sites_that_there_are_have_rows_and_the_spine_and_hips_have_them() -> None:
    for table in (SUPPORT.work.limits, SUPPORT.intimacy.positions):
        assert set(table.keys) <= set(get_args(Site))
        assert {"cervical", "thoracic", "lumbar", "rib", "humerus", "acetabulum"} <= set(table.keys)
        assert {"femur_head_neck", "femur_peritrochanteric", "femur_shaft"} <= set(table.keys)


def test_adaptations_ask_only_what_somebody_can_be_asked() -> None:
    askable = {fact.key for fact in (*CURRENT.facts, *CURRENT.own_items)}
    asked = {
        fact.key
        for row in SUPPORT.adaptations
        for atom in atoms(row.when)
        for fact in facts_of(atom)
    }
    assert asked <= askable
    assert "circumstances_transport" in asked


def test_every_row_says_where_it_comes_from() -> None:
    assert {citation.source.key for citation in SUPPORT.citations} >= {"PANEL", "ESPEN"}
    assert {"ESPEN", "PANEL"} <= {source.key for source in CURRENT.sources}
