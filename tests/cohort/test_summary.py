"""The summary of a cohort: what it counts, of whole tables and of parts, and what it keeps back."""

from collections import Counter
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import polars as pl
import pytest

from trabecula import journey, samples
from trabecula.cohort.batch import answer
from trabecula.cohort.given import Given
from trabecula.cohort.small_cells import Count
from trabecula.cohort.summary import CohortSummary, summarise
from trabecula.errors import UnusableCohort
from trabecula.language.statement import Urgency
from trabecula.pathway.recommendations import Recommendations, Status

OPENED = journey.edition()
GIVEN = [
    Given(Path(samples.path(sample.name)).read_bytes(), sample.name) for sample in samples.people()
]
DAY = date(2026, 8, 1)


def tables(*given: Given, as_of: date | None = None) -> dict[str, pl.LazyFrame]:
    return {name: frame.lazy() for name, frame in answer(given, OPENED, as_of).items()}


def everybody() -> list[Recommendations]:
    return [
        journey.recommend(journey.know(journey.read(one.content), None, OPENED), OPENED)
        for one in GIVEN
    ]


@pytest.fixture(scope="module")
def found() -> CohortSummary:
    return summarise(tables(*GIVEN), OPENED)


def test_each_person_counts_once_for_each_statement(found: CohortSummary) -> None:
    for one in found.statements:
        counts = (one.shown, one.deferred, one.suppressed, one.not_known, one.does_not_apply)
        assert sum(count.number or 0 for count in counts) == len(GIVEN)


def test_shown_are_those_for_whom_recommend_shows_it(found: CohortSummary) -> None:
    shown = Counter(
        code
        for one in everybody()
        for code in {item.statement.code for item in one.applying(Status.SHOWN)}
    )
    told = {one.statement.code: one.shown.number for one in found.statements if one.shown.number}
    assert told == shown


def test_people_by_urgency_are_by_the_most_urgent_that_is_shown(found: CohortSummary) -> None:
    most = Counter(
        min((OPENED.urgencies[item.statement] for item in one.applying(Status.SHOWN)), default=None)
        for one in everybody()
    )
    assert {urgency: count.number for urgency, count in found.urgencies if count.number} == most


def test_what_waits_for_a_fact_is_what_asks_for_it(found: CohortSummary) -> None:
    waiting: Counter[tuple[str, str]] = Counter()
    people: Counter[str] = Counter()
    for one in everybody():
        asked = {(fact.key, item.statement.code) for item in one.items for fact in item.missing()}
        waiting.update(asked)
        people.update({key for key, _ in asked})
    assert {one.fact.key: one.people.number for one in found.missing} == people
    told = {
        (one.fact.key, statement.code): count.number
        for one in found.missing
        for statement, count in one.statements
    }
    assert told == waiting
    answers = Counter(key for key, _ in waiting.elements())
    assert {one.fact.key: one.answers.number for one in found.missing} == answers


def test_what_is_too_old_is_overdue_and_awaited_where_an_answer_turns_on_it() -> None:
    late = summarise(tables(GIVEN[0], as_of=date(2027, 8, 1)), OPENED)
    overdue = {one.fact.key: (one.people.number, one.awaited.number) for one in late.overdue}
    assert overdue["pain_worst"] == (1, 1)
    missing = {one.fact.key for one in late.missing}
    assert all((awaited == 1) is (key in missing) for key, (_, awaited) in overdue.items())


def test_lesions_and_medicines_are_counted_by_kind_and_by_person(found: CohortSummary) -> None:
    facts = [one.facts for one in everybody()]
    assert found.lesions.number == sum(len(one.lesions) for one in facts)
    assert found.with_lesions.number == sum(bool(one.lesions) for one in facts)
    assert sum(count.number or 0 for _, count in found.sites) == found.lesions.number
    assert found.medicines.number == sum(len(one.medicines) for one in facts)
    assert dict(found.ingredients)["morphine"].number


def test_parts_on_disk_give_the_summary_of_the_whole(tmp_path: Path, found: CohortSummary) -> None:
    for number, given in enumerate((GIVEN[:2], GIVEN[2:])):
        for name, frame in answer(given, OPENED).items():
            (tmp_path / name).mkdir(exist_ok=True)
            frame.write_parquet(tmp_path / name / f"part-{number}.parquet")
    assert summarise(tmp_path, OPENED) == found


def test_a_cohort_of_nobody_has_a_summary() -> None:
    found = summarise(tables(), OPENED)
    assert (found.people, found.first, found.missing) == (Count(0), None, ())
    assert all(count == Count(0) for _, count in found.urgencies)


def test_a_folder_without_answers_is_told(tmp_path: Path) -> None:
    with pytest.raises(UnusableCohort, match="trabecula cohort"):
        summarise(tmp_path)
    with pytest.raises(UnusableCohort, match="trabecula cohort"):
        summarise(tmp_path / "nowhere")


def test_tables_of_another_edition_are_told() -> None:
    of_another = {**tables(*GIVEN)}
    of_another["people"] = of_another["people"].drop("EMR-00")
    with pytest.raises(UnusableCohort, match="run the cohort again"):
        summarise(of_another)


def repeated(times: int) -> Mapping[str, pl.LazyFrame]:
    """The same people many times over, and one of them once more."""
    once, first = answer(GIVEN, OPENED), answer(GIVEN[:1], OPENED)
    return {name: pl.concat([*[once[name]] * times, first[name]]).lazy() for name in once}


def test_no_count_is_below_the_least_and_none_can_be_reckoned_from_its_row() -> None:
    """Every row, with its total, leaves more than one number for each count that is kept back."""
    exact, kept = (summarise(repeated(3), OPENED, least) for least in (None, 10))
    for true, told in zip(exact.statements, kept.statements, strict=True):
        names = ("shown", "deferred", "suppressed", "not_known", "does_not_apply")
        pairs = [(getattr(true, name).number, getattr(told, name)) for name in names]
        for number, count in pairs:
            assert count.number is None or count.number == 0 or count.number >= 10
            assert not 0 < number < 10 or count.number is None
        hidden = [number for number, count in pairs if count.number is None]
        assert not any(0 < number < 10 for number in hidden) or len(hidden) > 1
    assert kept.people == Count(30)


def test_the_most_urgent_is_kept_longest() -> None:
    kept = summarise(repeated(30), OPENED, 10)
    told = {urgency: count for urgency, count in kept.urgencies if count.number != 0}
    assert told[Urgency.SAME_DAY].number
