"""A list of medicines: not recorded; confirmed none; confirmed with these."""

from datetime import date, timedelta

from tests.language.examples import edition, opioids, statement

from trabecula.language.answer import Answer
from trabecula.language.code import FACT, Code
from trabecula.language.condition import Condition
from trabecula.language.fact import takes
from trabecula.pathway.facts import State, know
from trabecula.pathway.recommendations import recommend
from trabecula.pathway.record import Entry, MedicineEntry, Moment, Person, Record

TODAY = date(2026, 3, 1)
MORPHINE = (Code(FACT, "morphine"),)


def moment(days_ago: int) -> Moment:
    day = TODAY - timedelta(days=days_ago)
    return Moment(day, day)


def no_medicines(days_ago: int) -> Entry:
    return Entry("List/none", "", (), moment(days_ago))


def morphine(days_ago: int, *, taken: bool = True, until: Moment | None = None) -> MedicineEntry:
    return MedicineEntry("MedicationStatement/1", "", MORPHINE, moment(days_ago), until, taken)


def record(*entries: Entry | MedicineEntry) -> Record:
    made = Record(Person("1"))
    made.medicines = [entry for entry in entries if isinstance(entry, MedicineEntry)]
    made.medicine_lists = [entry for entry in entries if isinstance(entry, Entry)]
    return made


def answer(condition: Condition, known: Record) -> Answer:
    opened = edition(statement(condition)).open()
    facts = know(known, opened, TODAY, lambda _number, _unit, _wanted, _molar: None)
    return recommend(facts, opened).items[0].answer


def test_where_nothing_is_recorded_it_is_not_known_what_is_taken() -> None:
    assert answer(takes(opioids), record()) is Answer.NOT_KNOWN
    assert answer(~takes(opioids), record()) is Answer.NOT_KNOWN


def test_a_medicine_that_is_taken_needs_no_list() -> None:
    assert answer(takes(opioids), record(morphine(days_ago=10))) is Answer.APPLIES


def test_nothing_is_taken_where_a_list_confirms_it() -> None:
    confirmed = record(no_medicines(days_ago=10))
    assert answer(takes(opioids), confirmed) is Answer.DOES_NOT_APPLY
    assert answer(~takes(opioids), confirmed) is Answer.APPLIES


def test_a_list_that_is_too_old_confirms_nothing() -> None:
    assert answer(takes(opioids), record(no_medicines(days_ago=91))) is Answer.NOT_KNOWN
    assert answer(takes(opioids), record(no_medicines(days_ago=90))) is Answer.DOES_NOT_APPLY


def test_a_medicine_that_was_stopped_confirms_nothing() -> None:
    stopped = record(morphine(days_ago=10, taken=False))
    assert answer(takes(opioids), stopped) is Answer.NOT_KNOWN


def test_a_medicine_begun_after_the_list_is_taken() -> None:
    later = record(no_medicines(days_ago=10), morphine(days_ago=2))
    assert answer(takes(opioids), later) is Answer.APPLIES


def test_a_list_after_the_medicine_disagrees_with_it_and_settles_nothing() -> None:
    later = record(morphine(days_ago=10), no_medicines(days_ago=2))
    assert answer(takes(opioids), later) is Answer.NOT_KNOWN


def test_a_list_and_a_medicine_of_the_same_day_are_in_conflict() -> None:
    opened = edition().open()
    known = record(no_medicines(days_ago=2), morphine(days_ago=2))
    facts = know(known, opened, TODAY, lambda _number, _unit, _wanted, _molar: None)
    assert facts.person.findings["opioid"].state is State.CONFLICTING
