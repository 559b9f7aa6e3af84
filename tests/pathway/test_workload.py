"""The workload of a team: nobody is lost, and the most pressing comes first."""

from datetime import time

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.pathway.in_touch import START, recorded, score
from tests.records import Resource, coded, fact

from trabecula import journey
from trabecula.language.monitoring import Level
from trabecula.language.statement import Role
from trabecula.pathway.cadence import cadence
from trabecula.pathway.response import responses
from trabecula.pathway.workload import PersonWork, work_of, workload

WEAK = fact("neuro_signs", f"{START}T09:00:00Z") | {
    "id": "weak",
    "component": [
        {
            "code": coded("urn:trabecula:fact", "neuro_signs.limb_weakness"),
            "valueBoolean": True,
        }
    ],
}


def work(name: str, *resources: Resource) -> PersonWork:
    record = recorded(*resources)
    known = journey.know(record, START)
    recommended = journey.recommend(known)
    found = journey.alerts(record, known, at=time(12))
    return work_of(
        f"{name}.json",
        name=name,
        id=name,
        alerts=found,
        cadence=cadence(record, recommended),
        responses=responses(record, known, recommended.edition),
        visit=journey.planning_visit(record, recommended, found),
        care=None,
    )


RED, AMBER, CALM = work("weak", WEAK), work("sore", score(0, 8)), work("calm", score(0, 1))


def test_people_come_by_need() -> None:
    found = workload([CALM, AMBER, RED])
    assert [one.name for one in found.people] == ["weak", "sore", "calm"]


def test_a_red_alert_counts_for_its_owner_and_for_whom_it_was_passed_on_to() -> None:
    found = {one.role: one for one in workload([RED, AMBER]).roles}
    duty = found[Role.CLINICIAN_ON_DUTY]
    assert (duty.open[Level.RED], duty.overdue) == (1, 1)
    assert found[Role.PALLIATIVE_CARE].passed_on == 1
    assert found[Role.NURSING].open[Level.AMBER] == 1


def test_contacts_and_planning_visits_are_there_for_everybody() -> None:
    assert CALM.contacts
    assert CALM.visit.is_open
    assert CALM.tasks is None


def test_one_person_in_two_records_is_said() -> None:
    assert workload([RED, RED, CALM]).twice == ("weak",)


@settings(max_examples=20, deadline=None)
@given(st.permutations([RED, AMBER, CALM]))
def test_the_order_of_the_records_makes_no_difference(people: list[PersonWork]) -> None:
    assert workload(people) == workload([RED, AMBER, CALM])
