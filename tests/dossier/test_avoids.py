"""What no plan may hold, person by person: the panel's sentences, as a reviewed file reads them.

Every plan is looked at: all alternatives, each priority put first, and carrying on as now.
"""

import json
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Final

import pytest

from trabecula import journey
from trabecula.language.priority import Priority
from trabecula.pathway.care_plan.care_plan import CarePlan
from trabecula.pathway.care_plan.left import Left
from trabecula.pathway.care_plan.task import Task
from trabecula.pathway.options.alternative import Alternative, Kind
from trabecula.pathway.options.plans import Plans
from trabecula.pathway.programme import Programme, Verdict, programme
from trabecula.pathway.recommendations import Recommendations, Status

FOLDER: Final = Path(__file__).parents[1] / "vignettes"
DAY: Final = date(2026, 1, 1)
PEOPLE: Final[dict[str, dict[str, Any]]] = {
    one["id"]: one
    for name in ("dossier.json", "like_them.json")
    for one in json.loads((FOLDER / name).read_text("utf-8"))["vignettes"]
}
ROWS: Final[list[dict[str, Any]]] = tomllib.loads((FOLDER / "avoids.toml").read_text("utf-8"))[
    "avoids"
]
FIELDS: Final = {
    "of", "says", "reading", "never", "done", "hours", "withheld", "no_task", "modalities", "soon",
    "after", "beside", "holds", "wakeful", "asks", "says_in", "movements", "bearing", "kinds",
    "no_week", "named", "does",
}  # fmt: skip


@dataclass(frozen=True)
class Whole:
    """One plan with its work."""

    name: str
    alternative: Alternative
    work: CarePlan

    @property
    def carries_on(self) -> bool:
        return Kind.CARRYING_ON in self.alternative.kinds

    @property
    def codes(self) -> set[str]:
        return {option.option.code for option in self.alternative.options}

    def answering(self, code: str) -> list[Task]:
        """The tasks that answer a statement."""
        return [task for task in self.work.tasks if code in _statements(task)]

    def leaving(self, code: str) -> list[Left]:
        """What says that it leaves a statement."""
        return [
            left for left in self.work.left if code in {item.statement.code for item in left.items}
        ]

    def taking(self, code: str) -> list[Task]:
        """The tasks of an option that is held."""
        return [
            task
            for task in self.work.tasks
            if task.option is not None and task.option.option.code == code
        ]

    def before(self, task: Task) -> Iterator[Task]:
        """Every task that comes before this one, on however long a way."""
        for key in task.after:
            earlier = self.work.task(key)
            yield earlier
            yield from self.before(earlier)


def _statements(task: Task) -> set[str]:
    return {item.statement.code for item in task.items}


@cache
def recommended(person: str) -> Recommendations:
    one = PEOPLE[person]
    return journey.recommend(journey.take({"facts": one["facts"], "lesions": one["lesions"]}, DAY))


@cache
def plans(person: str) -> tuple[Whole, ...]:
    options = journey.weigh(recommended(person))
    every = Plans(options.needs, options.conflicts, ())
    found = [(alternative.kinds[0].value, alternative) for alternative in options.alternatives]
    for first in Priority:
        others = (each for each in Priority if each is not first)
        found.append((f"{first} first", every.in_order((first, *others))))
    found.append(("carrying on", options.carrying_on))
    return tuple(
        Whole(name, alternative, journey.care_plan(options, alternative))
        for name, alternative in found
    )


@cache
def exercise(person: str) -> Programme:
    return programme(recommended(person))


@pytest.fixture(params=ROWS, ids=lambda row: f"{row['of']}: {row['says']}")
def row(request: pytest.FixtureRequest) -> dict[str, Any]:
    return request.param


def test_each_sentence_of_each_person_is_mapped_once() -> None:
    sentences = [(id_, says) for id_, one in PEOPLE.items() for says in one["panel_avoids"]]
    assert sorted((row["of"], row["says"]) for row in ROWS) == sorted(sentences)


def test_a_row_asks_something_that_is_tested(row: dict[str, Any]) -> None:
    assert set(row) <= FIELDS
    assert len(set(row) - {"of", "says", "reading", "hours"}) >= 1


def test_no_plan_holds_it(row: dict[str, Any]) -> None:
    for plan in plans(row["of"]):
        assert not plan.codes.intersection(row.get("never", ())), plan.name
        for one in row.get("beside", ()):
            if plan.codes.intersection(one["where"]):
                assert plan.codes.intersection(one["one_of"]), plan.name


def test_every_plan_that_changes_something_holds_its_opposite(row: dict[str, Any]) -> None:
    for plan in plans(row["of"]):
        if plan.carries_on:
            continue
        if "holds" in row:
            assert plan.codes.intersection(row["holds"]), plan.name
        if row.get("wakeful"):
            drowsy = [option.burden.sedation for option in plan.alternative.options]
            assert all(each is not None and each <= 0 for each in drowsy), plan.name


def test_what_has_to_be_done_is_a_task_of_every_plan_in_time(row: dict[str, Any]) -> None:
    for plan in plans(row["of"]):
        for code in row.get("done", ()):
            tasks = plan.answering(code)
            assert tasks, (plan.name, code)
            if "hours" in row:
                assert min(_hours(task) for task in tasks) <= row["hours"], (plan.name, code)
        for code in () if plan.carries_on else row.get("does", ()):
            assert plan.answering(code), (plan.name, code)
        for code in row.get("named", ()):
            assert plan.answering(code) or plan.leaving(code), (plan.name, code)
        for code, within in row.get("soon", {}).items():
            for task in plan.taking(code):
                assert _hours(task) <= within, (plan.name, code)
        asked = {fact.key for task in plan.work.tasks for fact in task.asks}
        asked |= {question.fact.key for question in plan.work.plan.questions}
        assert asked.issuperset(row.get("asks", ())), plan.name


def _hours(task: Task) -> int:
    """Within how many hours it is due; what has no clock counts as now where it stands."""
    if task.due.hours is not None:
        return task.due.hours
    if task.due.latest is None:
        assert task.due.earliest == DAY, task.title
        return 0
    return 24 * ((task.due.latest - DAY).days + 1)


def test_what_must_not_be_done_is_no_task(row: dict[str, Any]) -> None:
    for plan in plans(row["of"]):
        for task in plan.work.tasks:
            assert not _statements(task).intersection(row.get("withheld", ())), plan.name
            modalities = {item.statement.modality.value for item in task.items}
            assert not modalities.intersection(row.get("modalities", ())), (plan.name, task.title)
            said = " ".join((task.title, *task.lines))
            for words in row.get("no_task", ()):
                assert words not in said, (plan.name, task.title)


def test_what_comes_first_comes_first(row: dict[str, Any]) -> None:
    for plan in plans(row["of"]):
        for code, first in row.get("after", {}).items():
            for task in plan.taking(code):
                assert any(
                    first in _statements(earlier)
                    or any(first in line for line in (earlier.title, *earlier.lines))
                    for earlier in plan.before(task)
                ), (plan.name, code)


def test_the_programme_keeps_to_it(row: dict[str, Any]) -> None:
    cleared = [one.exercise for one in exercise(row["of"]).with_verdict(Verdict.CLEARED)]
    for one in cleared:
        assert not set(one.movements).intersection(row.get("movements", ())), one.name
        assert not set(one.bears).intersection(row.get("bearing", ())), one.name
        assert one.kind not in row.get("kinds", ()), one.name
    assert not (row.get("no_week") and cleared)


def test_a_pathway_says_what_it_has_to(row: dict[str, Any]) -> None:
    for code, words in row.get("says_in", {}).items():
        for plan in plans(row["of"]):
            said = " ".join(
                line
                for task in plan.answering(code)
                for item in task.items
                for line in item.statement.says
            )
            assert words in said, plan.name


@pytest.mark.parametrize("person", sorted(PEOPLE))
def test_what_must_fire_is_a_task_or_named_with_the_reason_why_not(person: str) -> None:
    known = {item.statement.code for item in recommended(person).items}
    for code in known.intersection(PEOPLE[person]["must_fire"]):
        for plan in plans(person):
            left = plan.leaving(code)
            assert plan.answering(code) or left, (plan.name, code)
            assert all(one.says for one in left), (plan.name, code)


@pytest.mark.parametrize("person", sorted(PEOPLE))
def test_what_must_fire_is_shown(person: str) -> None:
    known = {item.statement.code for item in recommended(person).items}
    shown = {item.statement.code for item in recommended(person).applying(Status.SHOWN)}
    assert known.intersection(PEOPLE[person]["must_fire"]) <= shown
