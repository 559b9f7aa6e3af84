"""Facts in columns, and the answers of an edition over them."""

import math
from datetime import date

import polars as pl
import pytest
from polars.exceptions import InvalidOperationError
from tests.language import examples
from tests.language.examples import FACTS, edition, statement

from trabecula.cohort import columns
from trabecula.language.answer import NEVER, AtLeast
from trabecula.language.condition import About
from trabecula.language.policy import Policy, Setting
from trabecula.language.quantity import MillimolesPerLitre, Weeks
from trabecula.language.statement import Urgency


def test_each_kind_of_fact_has_its_kind_of_column() -> None:
    frame = columns.frame([{}], FACTS)
    assert frame.schema["confused"] == pl.Boolean
    assert frame.schema["falls"] == pl.Int64
    assert frame.schema["calcium"] == pl.Float64
    assert frame.schema["rt_weeks"] == pl.Float64
    assert frame.schema["course"] == pl.Enum(["stable", "worse"])
    assert frame.schema["signs.numbness"] == pl.Boolean


def test_what_is_not_known_is_null_in_every_column() -> None:
    frame = columns.frame([{}, {fact.key: None for fact in FACTS}], FACTS)
    assert all(column.null_count() == 2 for column in frame.iter_columns())


def test_never_is_not_null_but_no_number_and_a_whole_measure_is_a_number() -> None:
    times = columns.frame([{"rt_weeks": NEVER}, {"rt_weeks": 6}, {}], FACTS)["rt_weeks"]
    assert math.isnan(times[0])
    assert times[1:].to_list() == [6.0, None]


def test_a_checklist_has_one_column_for_each_item() -> None:
    frame = columns.frame(
        [
            {"signs": frozenset[str]()},
            {"signs": frozenset({"numbness"})},
            {"signs": AtLeast({"numbness"})},
        ],
        [examples.signs],
    )
    assert frame["signs.numbness"].to_list() == [False, True, True]
    assert frame["signs.retention"].to_list() == [False, False, None]


def test_a_value_that_is_not_the_facts_is_refused() -> None:
    with pytest.raises(InvalidOperationError):
        columns.frame([{"course": "improving"}], FACTS)
    with pytest.raises(TypeError):
        columns.frame([{"confused": "no"}], FACTS)


def test_a_cohort_of_nobody_has_every_column_and_no_row() -> None:
    frame = columns.frame([], FACTS)
    answers = columns.answers(frame, edition(statement(examples.confused)).open(), About.PERSON)
    assert (answers.columns, answers.height) == (["TST-01"], 0)


def test_an_edition_answers_in_a_column_for_each_statement_about_the_same() -> None:
    opened = edition(
        statement(examples.confused, code="TST-01"),
        statement(
            examples.calcium >= MillimolesPerLitre(3),
            unless=examples.bedbound,
            code="TST-02",
            urgency=Urgency.IMMEDIATE,
        ),
        statement(examples.painful, code="TST-03", about=About.LESION),
    ).open()
    frame = columns.frame([{"confused": True}, {"calcium": 3.5}, {}], FACTS)
    answers = columns.answers(frame, opened, About.PERSON)
    assert answers.to_dict(as_series=False) == {
        "TST-01": [True, None, None],
        "TST-02": [None, True, None],
    }
    assert columns.answers(frame, opened, About.LESION).columns == ["TST-03"]


def test_a_clinics_policy_is_the_policy_of_its_columns() -> None:
    fits = statement(examples.prognosis >= examples.long_prognosis)
    frame = columns.frame([{"prognosis": 8.0}], FACTS)
    here = edition(fits).open(
        Policy({"long_prognosis": Setting(Weeks(6), "Dr N", date(2026, 1, 1))})
    )
    assert columns.answers(frame, here, About.PERSON)["TST-01"].to_list() == [True]
    elsewhere = edition(fits).open()
    assert columns.answers(frame, elsewhere, About.PERSON)["TST-01"].to_list() == [False]
