"""Planning again over a whole record: what a plan of today changes, and a course of 120 days."""

from base64 import b64encode
from collections.abc import Iterable
from datetime import date, timedelta
from functools import lru_cache
from hashlib import sha256

import jsonschema
import msgspec
import pytest

from trabecula import journey, samples
from trabecula.pathway.care_plan.alternatives import names_of
from trabecula.pathway.care_plan.care_plan import CarePlan
from trabecula.pathway.kept.stored import SNAPSHOT
from trabecula.pathway.kept.taking import snapshot
from trabecula.pathway.moment import Moment
from trabecula.pathway.recommendations import Recommendations
from trabecula.pathway.record import Document, KeptPlan, Record
from trabecula.pathway.replanning import PlanningVisit
from trabecula.pathway.wishes import Decision
from trabecula.report.replanning_json import planning_visit_json
from trabecula.report.replanning_wording import NO_KEPT_PLAN, NOTHING_CHANGED, said_changes
from trabecula.report.schemas import schema

COURSE = samples.path("breast-course")
FIRST = date(2026, 3, 23)
FUNCTION, SEDATION = "A walking level is lost, or a fall", "Sedation, or a change in thinking"
AMBER, TIME = "Amber alerts", "Time since the last plan"


def day(number: int) -> date:
    return FIRST + timedelta(number)


def care_plan(recommended: Recommendations) -> CarePlan:
    options = journey.weigh(recommended)
    decisions = options.matters.decisions
    return journey.care_plan(options, next(iter(names_of(options, decisions).values())), decisions)


def keep(record: Record, number: int) -> None:
    """Keep the plan of a day in the record, as the command does."""
    care = care_plan(journey.recommend(journey.know(record, day(number))))
    content = msgspec.json.encode(snapshot(care))
    held = Document(SNAPSHOT, b64encode(content).decode(), sha256(content).hexdigest())
    when = Moment(day(number), day(number))
    record.kept_plans.append(
        KeptPlan(f"DocumentReference/{number}", day(number), when, "Dr Novak", "", (held,))
    )


def recommended(record: Record, number: int) -> Recommendations:
    return journey.recommend(journey.know(record, day(number)))


@lru_cache
def opened(number: int, plans: tuple[int, ...]) -> tuple[str, ...]:
    """What opens a visit on a day of the course, where it was decided on these days."""
    record = journey.read(COURSE)
    for each in plans:
        when = Moment(day(each), day(each))
        record.wishes.decisions.append(Decision(f"CarePlan/{each}", when, "Dr Novak", (), ()))
    found = journey.planning_visit(record, recommended(record, number))
    return tuple(one.row.name for one in found.opened_by)


@pytest.mark.parametrize(
    ("number", "plans", "wanted", "unwanted"),
    [
        (9, (0,), [], [AMBER, FUNCTION, SEDATION, TIME]),
        (13, (0,), [AMBER], [FUNCTION, SEDATION, TIME]),
        (14, (0, 13), [], [AMBER, FUNCTION, SEDATION, TIME]),
        (23, (0, 13, 20), [AMBER], [FUNCTION, SEDATION, TIME]),
        (55, (0, 13, 20, 25), [SEDATION], [FUNCTION, TIME]),
        (60, (0, 13, 20, 25, 57), [], [FUNCTION, SEDATION, TIME]),
        (77, (0, 13, 20, 25, 57), [FUNCTION], [SEDATION, TIME]),
        (99, (0, 13, 20, 25, 57), [FUNCTION], [SEDATION, TIME]),
    ],
)
def test_on_the_days_of_a_course(
    number: int, plans: tuple[int, ...], wanted: Iterable[str], unwanted: Iterable[str]
) -> None:
    found = opened(number, plans)
    assert set(wanted) <= set(found)
    assert set(unwanted).isdisjoint(found)


@pytest.fixture(scope="module")
def visit() -> PlanningVisit:
    """Of the day after the fall, with a plan kept on the first day."""
    record = journey.read(COURSE)
    keep(record, 0)
    now = recommended(record, 77)
    return journey.planning_visit(record, now, care=care_plan(now))


class TestWhatWouldChange:
    def test_the_last_kept_plan_is_compared_with_one_of_today(self, visit: PlanningVisit) -> None:
        assert visit.changes is not None
        assert (visit.changes.before, visit.changes.now) == (day(0), day(77))
        assert any(one.key == "fall_since_last" for one in visit.changes.facts)
        assert next(said_changes(visit.changes)) == "Against the plan of 23 Mar 2026:"

    def test_a_plan_of_the_same_day_changes_nothing(self) -> None:
        record = journey.read(COURSE)
        keep(record, 30)
        now = recommended(record, 30)
        found = journey.planning_visit(record, now, care=care_plan(now))
        assert found.changes is not None
        assert list(said_changes(found.changes)) == [NOTHING_CHANGED]
        assert not found.is_open

    def test_without_a_kept_plan_that_is_said(self) -> None:
        assert list(said_changes(None)) == [NO_KEPT_PLAN]

    def test_the_json_has_the_published_shape(self, visit: PlanningVisit) -> None:
        shown = planning_visit_json(visit, recommended(journey.read(COURSE), 77))
        found = msgspec.json.decode(msgspec.json.encode(shown))
        jsonschema.validate(found, schema("planning-visit"))
        assert found["open"]
        fall = next(one for one in found["triggers"] if one["name"] == FUNCTION)
        assert fall["answer"] == "applies"
        assert fall["since"] == day(76).isoformat()
        assert all(one["asks"] for one in found["looks"])
