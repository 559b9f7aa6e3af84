"""What is invented is written as FHIR, and comes out of the record as it went in."""

import json
from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from fhir.resources.R4B import get_fhir_model_class  # pyright: ignore[reportUnknownVariableType]

from trabecula import journey
from trabecula.language.number import Measured
from trabecula.pathway.facts import Facts, Subject
from trabecula.synthetic.inventing import invent
from trabecula.synthetic.person import InventedPerson, Told
from trabecula.synthetic.writing.findings import FACTS
from trabecula.synthetic.writing.record import NOT_READ, TYPES, bundle, lines, truths

FIRST = date(2026, 1, 1)
DAYS = 180
UNTIL = FIRST + timedelta(DAYS - 1)
SEED = 8
MANY = 300
FEW = 6
SAID_OTHERWISE = ("primary", "check_in_answered", "warning_signs_not_sure")
"""What is a part of the person, or follows from a check-in being there."""
TOLD = ("Observation/", "QuestionnaireResponse/")
"""What holds values as they were told or measured."""


@pytest.fixture(scope="module")
def people() -> list[InventedPerson]:
    return [invent(number, SEED, FIRST, DAYS) for number in range(MANY)]


@pytest.fixture(scope="module")
def known(people: list[InventedPerson]) -> list[Facts]:
    return [journey.know(journey.read(bundle(one, UNTIL)), UNTIL) for one in people]


def test_nothing_of_a_record_is_a_problem_to_its_reader(known: list[Facts]) -> None:
    assert [problem for one in known for problem in one.problems] == []


def test_everybody_can_be_recommended_and_planned_for(known: list[Facts]) -> None:
    for one in known:
        recommended = journey.recommend(one)
        assert recommended.items
        assert journey.compose(recommended).recommendations is recommended


def test_people_can_be_followed(people: list[InventedPerson]) -> None:
    for one in people[:FEW]:
        record = journey.read(bundle(one, UNTIL))
        facts = journey.know(record, UNTIL)
        assert journey.follow(record, facts).facts.as_of == UNTIL


Invented = dict[tuple[str, str], dict[date, set[Told]]]
"""By fact and what it is about: the values of each day."""


def invented(person: InventedPerson) -> Invented:
    """Every value that is told of a person; items of a checklist one by one."""
    told: Invented = defaultdict(lambda: defaultdict(set))
    for one in person.findings:
        values = one.value if isinstance(one.value, tuple) else (one.value,)
        told[one.fact, one.about][one.day].update(values)
    for lesion in person.lesions:
        told["l_look", lesion.id][lesion.found].add(lesion.look)
    for check_in in person.check_ins:
        answers = dict(check_in.answers)
        place = str(answers.get("p_place", ""))
        for name, value in answers.items():
            key, _, item = name.partition(".")
            if item and value:
                told[key, ""][check_in.day].add(item)
            elif not item:
                told[key, place if key.startswith("p_") else ""][check_in.day].add(value)
        if place:
            told["p_worst", place][check_in.day].add(answers["pain_worst"])
    return told


def known_values(facts: Facts) -> Iterator[tuple[str, str, date, Any]]:
    """Every recorded value that was told or measured: its fact, about what, when, the value."""
    subjects: list[tuple[str, Subject]] = [("", facts.person)]
    subjects += [((lesion.id or "").rpartition("-")[2], lesion) for lesion in facts.lesions]
    subjects += [(pain.place.site.code, pain) for pain in facts.pains if pain.place]
    for about, subject in subjects:
        for key, finding in subject.findings.items():
            value = finding.value if FACTS[key].lists else finding.recorded
            reckoned = finding.how or value is None or finding.day is None
            if not reckoned and finding.origin.startswith(TOLD):
                assert finding.day is not None
                yield key, about, finding.day, value


def was_told(key: str, value: Any, days: dict[date, set[Told]], day: date) -> bool:
    """Whether a value was told on a day, in whatever unit; a time since goes on meanwhile.

    Of a checklist, each item on any day: its items are answered one by one.
    """
    fact, told = FACTS[key], days[day]
    if fact.lists:
        return value <= set().union(*days.values())
    if not isinstance(fact, Measured) or isinstance(value, str):
        return value in told
    since = fact.of_days((UNTIL - day).days) or 0
    numbers = [one for one in told if isinstance(one, int | float)]
    return any(value == pytest.approx(one + since, rel=2e-3) for one in numbers)


class TestWhatIsKnown:
    """What a record tells is what was invented: the same values of the same days."""

    def test_every_known_value_was_invented(
        self, people: list[InventedPerson], known: list[Facts]
    ) -> None:
        compared = 0
        for person, facts in zip(people, known, strict=True):
            told = invented(person)
            for key, about, day, value in known_values(facts):
                if value == "never" or key in SAID_OTHERWISE:
                    continue
                what = (person.id, key, about, day, value)
                assert was_told(key, value, told[key, about], day), what
                compared += 1
        assert compared > 20 * MANY

    def test_every_invented_fact_is_known_of(
        self, people: list[InventedPerson], known: list[Facts]
    ) -> None:
        for person, facts in zip(people, known, strict=True):
            found = set(facts.person.reports) | set(facts.person.answers)
            missing = {key for key, about in invented(person) if not about and key not in found} - {
                "pain-side"
            }
            assert not missing, person.id

    def test_the_newest_value_of_a_result_counts(
        self, people: list[InventedPerson], known: list[Facts]
    ) -> None:
        for person, facts in zip(people, known, strict=True):
            told = invented(person)
            for key in ("hb", "platelets", "creatinine", "weight"):
                if (days := told.get((key, ""))) is not None:
                    assert facts.person.findings[key].day == max(days)

    def test_lesions_and_pains_are_those_that_were_invented(
        self, people: list[InventedPerson], known: list[Facts]
    ) -> None:
        for person, facts in zip(people, known, strict=True):
            ids = {f"BodyStructure/{person.id}-{lesion.id}" for lesion in person.lesions}
            assert {lesion.id for lesion in facts.lesions} == ids
            assert facts.died == (person.died is not None)

    def test_what_is_taken_was_ordered(
        self, people: list[InventedPerson], known: list[Facts]
    ) -> None:
        for person, facts in zip(people, known, strict=True):
            orders = {f"MedicationRequest/{person.id}-{order.id}": order for order in person.orders}
            for taken in facts.taken:
                for entry in taken.entries:
                    assert not orders[entry.origin].stopped_undated


def test_no_dosage_is_left_without_being_understood(people: list[InventedPerson]) -> None:
    for one in people:
        for medicine in journey.read(bundle(one, UNTIL)).medicines:
            assert medicine.dosages
            assert not medicine.product.not_understood
            for dosage in medicine.dosages:
                assert not dosage.not_understood, (medicine.text, dosage)


def test_every_resource_is_valid_fhir(people: list[InventedPerson]) -> None:
    for one in people:
        for name, written in lines(one, UNTIL).items():
            model: Any = get_fhir_model_class(name)
            for line in written:
                assert json.loads(line)["resourceType"] == name
                model.model_validate_json(line)


def test_the_two_layouts_hold_the_same_resources(people: list[InventedPerson]) -> None:
    for one in people[:FEW]:
        entries = json.loads(bundle(one, UNTIL))["entry"]
        by_type = lines(one, UNTIL)
        apart = [json.loads(line) for name in TYPES for line in by_type.get(name, ())]
        assert [entry["resource"] for entry in entries] == apart
        assert set(by_type) <= set(TYPES)
        for entry in entries:
            resource = entry["resource"]
            named = f"/{resource['resourceType']}/{resource['id']}"
            assert entry["fullUrl"].endswith(named)
        assert len({entry["fullUrl"] for entry in entries}) == len(entries)


def test_seven_tenths_of_the_bytes_are_read(people: list[InventedPerson]) -> None:
    sizes: defaultdict[str, int] = defaultdict(int)
    for one in people:
        for name, written in lines(one, UNTIL).items():
            sizes[name] += sum(map(len, written))
    unread = sum(sizes[name] for name in NOT_READ)
    assert 0 < unread < 0.3 * sum(sizes.values())


def test_no_truth_is_in_a_record(people: list[InventedPerson]) -> None:
    planted = [json.loads(line) for one in people for line in truths(one).splitlines()]
    assert {one["person"] for one in planted} <= {one.id for one in people}
    assert len(planted) == sum(len(one.truths) for one in people)
    assert b"truth" not in b"".join(bundle(one, UNTIL) for one in people)
