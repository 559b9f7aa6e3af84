"""Whom a record is about: one person, chosen where there are several."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import Final

from msgspec import Raw

from trabecula.errors import NoSuchPerson, SeveralPeople
from trabecula.fhir.collection import Collection
from trabecula.fhir.moments import moment
from trabecula.fhir.resources import AboutPerson, HumanName, Patient
from trabecula.pathway.record import Moment, Person, Problem

_LISTED: Final = 20
_NOT_THE_PERSON: Final = frozenset(
    {"Patient", "RelatedPerson", "Practitioner", "PractitionerRole", "Group", "Organization",
     "Location"}
)  # fmt: skip
_ASSESSORS: Final = {
    "RelatedPerson": "carer",
    "Patient": "carer",
    "Practitioner": "clinician",
    "PractitionerRole": "clinician",
}
"""Who answered, by the type of resource; another patient answers as somebody near."""
_WITHOUT_SUBJECT: Final = ("Medication/", "Questionnaire/", "Device/", "Provenance/")


def origin_of_person(collection: Collection, wanted: str | None) -> str:
    """The origin of the person asked for, or of the only one; empty where the record names none.

    Raises `SeveralPeople` where it holds more than one and none is asked for, and
    `NoSuchPerson`.
    """
    people = _people(collection)
    if wanted is not None:
        origin = wanted if wanted in people else f"Patient/{wanted.removeprefix('Patient/')}"
        if origin not in people:
            raise NoSuchPerson(
                f"the record holds nobody with the id {wanted!r}; it holds {_listed(people)}"
            )
        return origin
    if len(people) > 1:
        raise SeveralPeople(
            f"the record holds {len(people)} people, {_listed(people)}: choose one with "
            f"--patient ID",
            people,
        )
    if not people and not any(collection):
        raise NoSuchPerson(
            "the record holds nothing that is read about a person: give a Bundle, or a folder of "
            "resources, with the Patient and what refers to it"
        )
    return people[0] if people else ""


def _people(collection: Collection) -> list[str]:
    if people := [origin for origin, _ in collection.of(Patient)]:
        return people
    subjects = (collection.named(resource.subject, origin) for origin, resource in collection)
    return list(dict.fromkeys(subject for subject in subjects if subject.startswith("Patient/")))


def _listed(people: list[str]) -> str:
    ids = ", ".join(person.removeprefix("Patient/") for person in people[:_LISTED])
    more = len(people) - _LISTED
    return (ids or "nobody") + (f" and {more} more" if more > 0 else "")


class Belonging:
    """Tells what is about the person from what is about others.

    Where nobody was asked for, a resource that does not say whom it is about is taken to be
    about the only person, and what is about others becomes a problem. ``usual`` is how the person
    was named last: what has this as its subject need not be asked for.
    """

    def __init__(self, collection: Collection, person: str, *, chosen: bool) -> None:
        self._collection, self._person, self._chosen = collection, person, chosen
        self._others: Counter[str] = Counter()
        self._unsaid = 0
        self.usual = Raw()

    def holds(self, origin: str, resource: AboutPerson) -> bool:
        """Whether this resource is about the person."""
        if type(resource) is Patient:
            return origin == self._person
        subject = self._collection.named(resource.subject, origin)
        if subject == self._person and subject:
            self.usual = resource.subject
            return True
        if not subject or "#" in subject:
            self._unsaid += self._chosen and not origin.startswith(_WITHOUT_SUBJECT)
            return not self._chosen
        if subject == self._person.removeprefix("Patient/"):
            return True
        self._others[subject] += 1
        return False

    def problems(self) -> list[Problem]:
        """What was left out, and why."""
        found = [
            Problem(subject, f"resources about {subject} were left out, as it is another: {count}")
            for subject, count in self._others.items()
            if not self._chosen
        ]
        if self._unsaid:
            what = f"resources that do not say whom they are about were left out: {self._unsaid}"
            found.append(Problem(self._person, what))
        return found


def person(collection: Collection, origin: str) -> tuple[Person, list[Problem]]:
    """The person, as far as the record describes them."""
    patient = collection.get(origin, Patient)
    own_id = origin.removeprefix("Patient/")
    if patient is None:
        what = "the record holds no Patient resource: name, birth date and sex are not known"
        return Person(own_id, origin=""), [Problem(origin or "Patient", what)]
    problems: list[Problem] = []
    return Person(
        id=patient.id or own_id,
        name=_name(patient.name or []),
        born=_born(patient.birth_date, origin, problems),
        sex=patient.gender or "",
        died=_died(patient, origin, problems),
        deceased=bool(patient.deceased_boolean or patient.deceased_date_time),
        language=_language(patient),
        origin=origin,
    ), problems


def _name(names: list[HumanName]) -> str:
    ranks = {"official": 0, "usual": 1, None: 2, "old": 9, "maiden": 9}
    for name in sorted(names, key=lambda name: ranks.get(name.use, 3)):
        parts = [*(part for part in name.given or () if part), name.family or ""]
        if words := name.text or " ".join(parts).strip():
            return words
    return ""


def _born(text: str | None, origin: str, problems: list[Problem]) -> date | None:
    day = _moment(text, f"{origin}.birthDate", problems)
    if day is None:
        return None
    if day.day != day.latest:
        what = f"the birth date {text} is no whole day, so the age is not known"
        problems.append(Problem(f"{origin}.birthDate", what))
        return None
    return day.day


def _died(patient: Patient, origin: str, problems: list[Problem]) -> Moment | None:
    died = _moment(patient.deceased_date_time, f"{origin}.deceasedDateTime", problems)
    if died is None and patient.deceased_boolean:
        what = "the person has died, but the record does not say when"
        problems.append(Problem(f"{origin}.deceasedBoolean", what))
    return died


def _moment(text: str | None, where: str, problems: list[Problem]) -> Moment | None:
    try:
        return moment(text) if text else None
    except ValueError:
        problems.append(Problem(where, f"{text!r} is no date"))
        return None


def _language(patient: Patient) -> str:
    spoken = patient.communication or []
    chosen = [one for one in spoken if one.preferred] or (spoken if len(spoken) == 1 else [])
    codings = (chosen[0].language.coding if chosen and chosen[0].language else None) or []
    return next((coding.code for coding in codings if coding.code), "")


def assessor(references: Iterable[str], person: str) -> str:
    """Who answered: ``person``, ``carer`` or ``clinician``; empty where that is not one of them."""
    kinds = {
        "person" if each == person else _ASSESSORS.get(each.partition("/")[0], "")
        for each in references
    }
    return kinds.pop() if len(kinds) == 1 else ""


def refers_to_another(reference: str, person: str) -> bool:
    """Whether a focus is somebody, or something, that is not this person."""
    kind = reference.partition("/")[0]
    return reference != person and kind in _NOT_THE_PERSON
