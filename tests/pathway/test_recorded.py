"""What is recorded of one fact: made where it is asked for, in the order of the record."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from trabecula.language.derivation import Told
from trabecula.language.fact import Raw
from trabecula.pathway.facts.candidate import Candidate
from trabecula.pathway.facts.recorded import Recorded
from trabecula.pathway.record import Moment

FIRST = date(2026, 3, 1)


class Reading:
    """Reads candidates as they are."""

    def __init__(self, item: str = "") -> None:
        self.item = item

    def candidate(self, source: Candidate) -> Candidate:
        return source

    def value(self, source: Candidate) -> Raw | None:
        return source.value

    def origin(self, source: Candidate) -> str:
        return source.origin


def moments() -> st.SearchStrategy[Moment | None]:
    days = st.integers(0, 4).map(lambda number: FIRST + timedelta(number))
    return st.none() | days.map(lambda day: Moment(day, day))


@st.composite
def candidates(draw: st.DrawFn) -> Candidate:
    return Candidate(
        draw(st.integers(0, 3)),
        draw(moments()),
        f"Observation/{draw(st.integers(0, 99))}",
        standing=draw(st.sampled_from((False, False, False, True))),
        by_carer=draw(st.booleans()),
    )


def read_by_several(told: list[Candidate], readers: list[int]) -> Recorded:
    """The same candidates, each read by one of three readers."""
    recorded, reading = Recorded(), [Reading(), Reading(), Reading()]
    for place, (one, number) in enumerate(zip(told, readers, strict=True)):
        if one.standing:
            recorded.add(place, one)
        else:
            recorded.series(reading[number], by_carer=one.by_carer).put(place, one)
    return recorded


@st.composite
def told_to_several(draw: st.DrawFn) -> tuple[list[Candidate], Recorded]:
    told = draw(st.lists(candidates(), max_size=12))
    readers = [draw(st.integers(0, 2)) for _ in told]
    return told, read_by_several(told, readers)


@given(told_to_several())
def test_whoever_reads_it_the_order_is_that_of_the_record(
    made: tuple[list[Candidate], Recorded],
) -> None:
    told, recorded = made
    assert list(recorded) == told
    assert len(recorded) == len(told)
    assert [recorded[place] for place in range(len(told))] == told


@given(told_to_several())
def test_carers_are_told_apart(made: tuple[list[Candidate], Recorded]) -> None:
    told, recorded = made
    assert list(recorded.by_others()) == [one for one in told if not one.by_carer]
    assert list(recorded.by_carers() or ()) == [one for one in told if one.by_carer]


@given(told_to_several())
def test_the_newest_are_all_of_the_newest_day_unless_one_stands(
    made: tuple[list[Candidate], Recorded],
) -> None:
    told, recorded = made
    own = [one for one in told if not one.by_carer]
    newest = max((one.when.day for one in own if one.when), default=None)
    of_the_day = [one for one in own if one.when and one.when.day == newest]
    stands = any(one.standing for one in own)
    assert list(recorded.newest()) == ([] if stands else of_the_day)


@given(told_to_several())
def test_the_last_told_are_of_the_newest_day_whoever_said_them(
    made: tuple[list[Candidate], Recorded],
) -> None:
    told, recorded = made
    newest = max((one.when.day for one in told if one.when), default=None)
    of_the_day = [one for one in told if one.when and one.when.day == newest]
    assert list(recorded.last_told()) == (of_the_day or told)


@given(told_to_several())
def test_what_stands_or_has_no_day_is_not_told_on_a_day(
    made: tuple[list[Candidate], Recorded],
) -> None:
    told, recorded = made
    of_days = [
        ("", Told(one.when.day, one.value, one.origin, by_carer=one.by_carer))
        for one in told
        if one.when and not one.standing
    ]
    assert sorted(recorded.told(), key=repr) == sorted(of_days, key=repr)


def test_what_a_month_dates_is_not_told_on_a_day() -> None:
    month = Moment(FIRST, FIRST + timedelta(30))
    assert list(Recorded.of([Candidate(1, month, "Observation/a")]).told()) == []


def test_what_was_found_is_in_the_order_of_the_record() -> None:
    recorded, fever, cough = Recorded(), Reading("fever"), Reading("cough")
    said = [(fever, True), (cough, False), (cough, True), (fever, True), (Reading(), True)]
    for place, (reading, value) in enumerate(said):
        answer = Candidate(value, Moment(FIRST, FIRST), f"Observation/{place}")
        recorded.series(reading, by_carer=False).put(place, answer)
    recorded.add(5, Candidate(True, None, "Observation/5", item="fever"))
    origins = [one.origin for one in recorded.found()]
    assert origins == [f"Observation/{place}" for place in (0, 2, 3, 5)]


def test_items_of_a_checklist_are_told_apart_only_where_each_answers_one() -> None:
    answer = Candidate(True, Moment(FIRST, FIRST), "Observation/a")
    recorded = Recorded()
    for place, item in enumerate(("fever", "cough", "fever")):
        recorded.series(Reading(item), by_carer=False).put(place, answer)
    items = recorded.by_item()
    assert items is not None
    assert {item: len(told) for item, told in items.items()} == {"fever": 2, "cough": 1}
    recorded.add(3, answer)
    assert recorded.by_item() is None


def test_what_stands_can_be_ended() -> None:
    standing = Candidate(1, None, "Procedure/a", standing=True)
    recorded = Recorded.of([standing, Candidate(2, None, "Observation/b")])
    recorded.end_standing()
    assert [one.value for one in recorded] == [2]
