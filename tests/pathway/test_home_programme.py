"""Exercise at home: sessions told of those planned, what pain did, and guidance from afar."""

import json
import random
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.pathway.followed import AS_OF, BEGIN, CARER, Resource, on, seen, took
from tests.pathway.programmes import DAY, lesion, made
from tests.records import about, coded, patient

from trabecula import journey
from trabecula.fhir.goals import DECIDED
from trabecula.language.answer import Answer, Within
from trabecula.pathway.facts import Facts
from trabecula.pathway.home_programme import HomeProgramme, home_programme
from trabecula.pathway.programme import programme
from trabecula.pathway.record import Record

LAST = (AS_OF - BEGIN).days
KEYS = {
    "before": "session_pain_before",
    "during": "session_pain_highest",
    "after": "session_pain_next_morning",
    "minutes": "session_minutes",
}


def session(number: int, *, done: Any = True, at: Any = "", **told: Any) -> list[Resource]:
    """What was told of one session; ``told`` are pain before, during and after, and minutes."""
    when = f"{on(number)}T{at}:00Z" if at else on(number)
    place = f"{number}-{at.replace(':', '')}"
    answers = [] if done is None else [seen("session_done", done, when, id=f"done-{place}")]
    for key, value in told.items():
        answers.append(seen(KEYS[key], value, when, id=f"{key}-{place}"))
    return answers


def read(*resources: Resource, **who: Any) -> Record:
    entries = [{"resource": one} for one in (patient() | who, *resources)]
    bundle = {"resourceType": "Bundle", "type": "collection", "entry": entries}
    return journey.read(json.dumps(bundle).encode())


def known(*resources: Resource) -> Facts:
    return journey.know(read(*resources), AS_OF)


def followed(*resources: Resource, **who: Any) -> HomeProgramme | None:
    record = read(*resources, **who)
    recommendations = journey.recommend(journey.know(record, AS_OF))
    return home_programme(record, programme(recommendations))


def shown(*resources: Resource) -> HomeProgramme:
    found = followed(*resources)
    assert found is not None
    return found


def value(key: str, *resources: Resource) -> object:
    finding = known(*resources).person.findings.get(key)
    return None if finding is None else finding.known


def agreed(number: int, code: str, outcome: str = "chosen") -> Resource:
    """A decision on one option."""
    reason = coded(DECIDED.system, outcome)
    detail = {"status": "scheduled", "code": coded("urn:own", code), "statusReason": reason}
    return {
        "resourceType": "CarePlan",
        "id": f"decision-{number}",
        "status": "active",
        "intent": "plan",
        **about(),
        "created": on(number),
        "category": [coded(DECIDED.system, DECIDED.code)],
        "activity": [{"detail": detail}],
    }


def called(number: int, code: str = "VR") -> Resource:
    act = "http://terminology.hl7.org/CodeSystem/v3-ActCode"
    return {
        "resourceType": "Encounter",
        "id": f"call-{number}",
        "status": "finished",
        **about(),
        "class": {"system": act, "code": code},
        "period": {"start": on(number), "end": on(number)},
    }


@pytest.mark.parametrize(
    ("told", "rise"),
    [
        ({"before": 3, "during": 4, "after": 3}, 1),
        ({"before": 3, "during": 3, "after": 6}, 3),
        ({"before": 4, "during": 3, "after": 2}, -1),
        ({"before": 3, "during": 5}, Within(2, 7)),
        ({"before": 3, "after": 3}, Within(0, 7)),
        ({"before": 3}, None),
        ({"during": 5, "after": 5}, None),
        ({}, None),
    ],
)
def test_a_rise_is_of_the_session_or_of_the_next_morning(
    told: dict[str, int], rise: object
) -> None:
    assert value("session_pain_rise", *session(LAST, **told)) == rise


def test_a_rise_by_2_during_it_stops_exercise_before_the_morning_comes() -> None:
    assert shown(*session(LAST, before=3, during=5)).stop.answer is Answer.APPLIES
    assert shown(*session(LAST, before=3, during=4)).stop.answer is Answer.NOT_KNOWN
    assert shown(*session(LAST, before=3, during=4, after=4)).stop.answer is Answer.DOES_NOT_APPLY


def test_the_morning_after_may_be_told_on_that_morning() -> None:
    told = [*session(LAST - 1, before=3, during=4), *session(LAST, after=6)]
    assert value("session_pain_rise", *told) == 3
    assert [one.day for one in shown(*told).sessions] == [AS_OF - timedelta(1)]
    later = [*session(LAST - 2, before=3, during=4), *session(LAST, after=6)]
    assert len(shown(*later).sessions) == 2


def test_pain_that_is_still_up_the_next_morning_is_told_with_its_session() -> None:
    up = shown(*session(LAST - 1, before=3, during=3, after=4))
    assert up.still_up is not None
    assert up.stop.answer is Answer.DOES_NOT_APPLY
    assert shown(*session(LAST - 1, before=3, during=3, after=3)).still_up is None


def test_a_later_session_without_pain_told_does_not_hide_a_rise() -> None:
    told = [*session(LAST - 2, before=2, during=5, after=2), *session(LAST)]
    assert value("session_pain_rise", *told) == 3


@pytest.mark.parametrize(
    ("sessions", "weeks"),
    [
        ([], None),
        ([(7, 3, 3, 3)], None),
        ([(6, 3, 3, 3)], 1),
        ([(0, 3, 4, 3), (7, 3, 4, 3), (20, 3, 3, 3)], 3),
        ([(0, 3, 4, 3), (14, 3, 4, 3)], 1),
        ([(0, 3, 4, 3), (8, 3, 5, 3)], 1),
        ([(0, 3, 4, 3), (8, 3, 4, 4)], 1),
        ([(0, 3, 5, 3)], 0),
    ],
)
def test_weeks_are_tolerated_in_a_row_with_a_session_and_no_more_pain(
    sessions: list[tuple[int, int, int, int]], weeks: int | None
) -> None:
    told = [
        answer
        for ago, before, during, after in sessions
        for answer in session(LAST - ago, before=before, during=during, after=after)
    ]
    assert shown(*told).tolerated.weeks == weeks


def test_the_load_is_not_raised_by_a_diary_alone_and_by_a_clinicians_count_it_may_be() -> None:
    quiet = [
        answer for ago in (0, 7, 14) for answer in session(LAST - ago, before=2, during=2, after=2)
    ]
    assert shown(*quiet).progress.answer is Answer.NOT_KNOWN
    counted = seen("ex_weeks_ok", 3, on(LAST - 1))
    assert shown(*quiet, counted).progress.answer is Answer.APPLIES
    hurt = session(LAST, before=2, during=6, at="18:00")
    assert value("ex_weeks_ok", *quiet, *hurt) == 0


def test_pain_medicine_that_was_raised_in_these_weeks_is_shown() -> None:
    told = session(LAST, before=2, during=2, after=2)
    raised = [
        took("Morphine sulfate 30 MG Extended Release Oral Tablet", "1 tablet every 12 hours", 5, LAST - 3),
        took("Morphine sulfate 30 MG Extended Release Oral Tablet", "2 tablets every 12 hours", LAST - 2),
        took("Senna 7.5 mg tablets", "2 tablets at night", LAST - 1),
    ]  # fmt: skip
    (one,) = shown(*told, *raised).tolerated.pain_medicines
    assert (one.day, "raised" in one.how) == (AS_OF - timedelta(2), True)


def test_a_session_that_nobody_told_of_is_not_one_that_was_left_out() -> None:
    told = [*session(LAST - 4), *session(LAST - 2), *session(LAST - 1, done=False)]
    (week,) = shown(*told).weeks
    assert (week.done, week.not_done, week.planned, week.not_told) == (2, 1, None, None)
    assert shown().weeks == ()


def test_two_sessions_of_a_day_are_one_day() -> None:
    told = [
        *session(LAST, at="09:00", before=2, during=2),
        *session(LAST, at="17:00", before=2, during=5),
    ]
    found = shown(*told)
    assert len(found.sessions) == 2
    assert found.weeks[-1].done == 1
    assert value("session_pain_rise", *told) == Within(3, 8)


def test_what_disagrees_leaves_it_open() -> None:
    told = session(LAST, before=2, during=3, after=2)
    other = seen("session_pain_highest", 6, on(LAST), id="other")
    assert value("session_pain_rise", *told, other) == Within(1, 4)
    both = [*session(LAST), seen("session_done", False, on(LAST), id="no")]
    (one,) = shown(*both).sessions
    assert (one.done, one.took_place) == (None, False)


def test_what_a_carer_tells_is_a_session_of_its_own() -> None:
    own = session(LAST, before=2, during=2)
    carers = [
        one | {"id": f"c-{one['id']}", "performer": [CARER]} for one in session(LAST, during=6)
    ]
    assert [one.by_carer for one in shown(*own, *carers).sessions] == [False, True]


def test_pain_out_of_range_is_an_error_of_the_record_and_never_clamped() -> None:
    facts = known(*session(LAST, before=2, during=12))
    finding = facts.person.findings.get("session_pain_rise")
    assert finding is None or finding.known is None
    assert any("12" in one.what for one in facts.problems)


def test_after_a_death_no_exercise_is_followed() -> None:
    assert followed(*session(LAST), deceasedDateTime=on(LAST)) is None


def test_what_was_agreed_counts_from_its_day() -> None:
    found = shown(agreed(LAST - 20, "OPT-EXERCISE-HOME"), *session(LAST))
    assert found.agreed is not None
    assert (found.agreed.option.code, found.agreed.day) == (
        "OPT-EXERCISE-HOME", AS_OF - timedelta(20),
    )  # fmt: skip
    assert len(found.weeks) == 3
    assert found.remote.agreed is None
    assert shown(agreed(LAST - 20, "OPT-EXERCISE-HOME", "declined")).agreed is None


def test_sessions_are_counted_of_those_that_were_planned_since_it_was_agreed() -> None:
    day = DAY - BEGIN
    told = [*session(day.days - 1), *session(day.days, done=False), *session(day.days - 12)]
    record = read(agreed(day.days - 10, "OPT-EXERCISE-HOME"), *told)
    made_for = made(lesion("thoracic"))
    of_record = journey.know(record, DAY)
    made_for.facts.wishes, made_for.facts.person.reports = (
        of_record.wishes,
        of_record.person.reports,
    )
    found = home_programme(record, made_for)
    assert found is not None
    planned = sum(1 for one in made_for.week.days if one.exercises)
    planned = 7 if made_for.week.every_day else planned
    assert found.planned == planned
    before, now = found.weeks
    assert (before.planned, before.not_told) == (None, None)
    assert (now.done, now.not_done, now.planned, now.not_told) == (1, 1, planned, planned - 2)


def test_calls_count_since_guidance_from_afar_was_agreed() -> None:
    calls = [called(LAST - 21), called(LAST - 20), called(LAST - 6), called(LAST - 3, "AMB")]
    found = shown(agreed(LAST - 20, "OPT-EXERCISE-REMOTE"), *calls).remote
    assert [day for day, _ in found.contacts] == [AS_OF - timedelta(20), AS_OF - timedelta(6)]
    assert shown(*calls).remote.contacts == ()


SESSIONS = st.lists(
    st.tuples(
        st.integers(LAST - 30, LAST),
        st.sampled_from([True, False, None]),
        *(st.none() | st.integers(0, 10) for _ in range(3)),
    ),
    max_size=6,
    unique_by=lambda one: one[0],
)


@settings(max_examples=25, deadline=None)
@given(SESSIONS, st.integers(0, 1000))
def test_the_order_of_the_record_makes_no_difference(
    told: list[tuple[int, bool | None, int | None, int | None, int | None]], seed: int
) -> None:
    resources = [
        answer
        for number, done, before, during, after in told
        for answer in session(
            number,
            done=done,
            **{
                key: one
                for key, one in (("before", before), ("during", during), ("after", after))
                if one is not None
            },
        )
    ]
    other = random.Random(seed).sample(resources, len(resources))
    one, another = shown(*resources), shown(*other)
    assert (one.sessions, one.weeks) == (another.sessions, another.weeks)
    assert one.tolerated.weeks == another.tolerated.weeks
    keys = ("session_pain_rise", "ex_weeks_ok")
    assert [value(key, *resources) for key in keys] == [value(key, *other) for key in keys]


@settings(max_examples=25, deadline=None)
@given(SESSIONS)
def test_done_and_not_done_days_are_never_more_than_the_week_has(
    told: list[tuple[int, bool | None, int | None, int | None, int | None]],
) -> None:
    resources = [one for number, done, *_ in told for one in session(number, done=done)]
    for week in shown(*resources).weeks:
        assert 0 <= week.done + week.not_done <= 7
        assert week.last - week.first == timedelta(6)
