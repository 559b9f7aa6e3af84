"""Responding: each treatment of a record, with its looks as of the day of the facts."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import partial

from trabecula.language.edition import OpenEdition
from trabecula.language.fact import Fact, Raw
from trabecula.language.follow_up import FollowUp
from trabecula.language.response import JudgedBy, ResponseRules
from trabecula.pathway.exposure_over_time import exposure_over_time
from trabecula.pathway.facts import Facts, Finding, Subject
from trabecula.pathway.record import Record
from trabecula.pathway.response.doses import Doses
from trabecula.pathway.response.failing import failed
from trabecula.pathway.response.flaring import flare
from trabecula.pathway.response.looking import Looking, Told
from trabecula.pathway.response.response import Failed, Look, Response
from trabecula.pathway.response.treatment import Treatment
from trabecula.pathway.response.treatments import treatments
from trabecula.pathway.response.values import OfSubject, Value, Values
from trabecula.pathway.response.windows import counted_from

NOT_HERE = (
    "no pain is told at the treated place: this is the pain of the person, and not its response"
)
LOWERED = "the dose was lowered: that pain did not fall then is no failure"
RAISED_OR_LOWERED = "whether the dose was raised or lowered is not known"
BEGUN = "it was chosen on this day; when it was begun is not in the record"


def responses(record: Record, facts: Facts, edition: OpenEdition) -> tuple[Response, ...]:
    """The response to every treatment that was given until the day of the facts, in order of time.

    The facts are those of this record. Nothing where the edition has no rules of follow-up.
    """
    follow_up = edition.edition.follow_up
    if follow_up is None:
        return ()
    found = treatments(record, facts, edition, follow_up.responses)
    return tuple(Courses(record, facts, edition, follow_up).responses(found))


class Courses:
    """What was told over time of one person, each part of it sorted once."""

    def __init__(
        self, record: Record, facts: Facts, edition: OpenEdition, follow_up: FollowUp
    ) -> None:
        self._facts, self._edition, self._follow_up = facts, edition, follow_up
        self.rules: ResponseRules = follow_up.responses
        steps = partial(exposure_over_time, record, edition, facts.as_of)
        self._person = OfSubject(facts.person)
        keeps = int(edition.shelf_life_days(self.rules.opioid_dose) or 0)
        self.doses = Doses(steps, self._person.of(self.rules.opioid_dose), keeps)
        self._until = _until(record, facts.as_of)

    def responses(self, given: tuple[Treatment, ...]) -> Iterator[Response]:
        """The response to each treatment."""
        for treatment in given:
            yield self._response(treatment)

    def looking(self, treatment: Treatment) -> tuple[Looking, bool]:
        """How it is looked at, and whether the pain of the person stands for that of the place."""
        row = self._follow_up.looks[treatment.intervention]
        treated = self.rules.treated[treatment.intervention]
        told, of_the_person = self._told(treatment)
        looking = Looking(
            treatment, treated, row.holds, self.rules, self._edition, told, self._until
        )
        return looking, of_the_person

    def newest(self, treatment: Treatment) -> Look | None:
        """The newest look that was judged by the pain of the treated place."""
        looking, of_the_person = self.looking(treatment)
        return None if of_the_person else looking.newest

    def _response(self, treatment: Treatment) -> Response:
        looking, of_the_person = self.looking(treatment)
        looks = tuple(looking.each())
        by_endpoints = looking.treated.by is JudgedBy.ENDPOINTS
        row = self._follow_up.looks[treatment.intervention]
        said = (
            NOT_HERE if of_the_person else "",
            BEGUN if looking.treated.is_chosen else "",
            looking.treated.note,
            row.holds.says,
        )
        day = () if treatment.begun else ("on which day it was given",)
        return Response(
            treatment,
            row,
            looking.treated,
            treatment.lesion or self._facts.person,
            of_the_person,
            counted_from(looking.treated, treatment)[1],
            looks,
            self._failed(looking, looks),
            flare(looking) if by_endpoints else None,
            (*day, *((treatment.doubt,) if treatment.doubt else ())),
            tuple(filter(None, said)),
        )

    def _failed(self, looking: Looking, looks: Sequence[Look]) -> Failed:
        begun = looking.treatment.begun
        fell = self.doses.fell_on(begun) if looking.treatment.is_change and begun else False
        if fell is not False:
            return Failed(None, LOWERED if fell else RAISED_OR_LOWERED)
        return failed(looking, looks, self._found_since(looking.treatment))

    def _told(self, treatment: Treatment) -> tuple[Told, bool]:
        local = self.rules.treated[treatment.intervention].local
        person, rules = self._person, self.rules
        here = Values(self._here(treatment)) if local else None
        if not here:
            return Told(person, person.of(rules.pain), rules.pain, self.doses), local
        lesion = treatment.lesion
        last = lesion is not None and treatment.next is None and treatment.begun is not None
        return Told(
            person,
            here,
            rules.lesion_pain if lesion else rules.pain_here,
            self.doses,
            self._stated(lesion, rules.pain_before, treatment) if lesion and last else (),
            self._stated(lesion, rules.opioid_before, treatment) if lesion and last else (),
        ), False

    def _here(self, treatment: Treatment) -> Iterator[tuple[Subject, Fact]]:
        """Pain of the lesion, and the pain at its very place, or at that of the treatment."""
        lesion, place = treatment.lesion, treatment.place
        if lesion is not None:
            yield lesion, self.rules.lesion_pain
        for pain in self._facts.pains:
            at_lesion = lesion is not None and pain.lesion is lesion
            if at_lesion or (place is not None and pain.place == place):
                yield pain, self.rules.pain_here

    def _stated(self, lesion: Subject, fact: Fact, treatment: Treatment) -> tuple[Value, ...]:
        """What is recorded of the time before the last treatment of a lesion."""
        finding = lesion.findings.get(fact.key)
        sides = () if finding is None else finding.readings
        return tuple(
            Value(treatment.begun or date.min, "", float(side.value), side.origin)
            for side in sides
            if isinstance(side.value, int | float)
        )

    def _found_since(self, treatment: Treatment) -> Mapping[Fact, Raw]:
        """What was found at the lesion since the treatment, and is dated."""
        if treatment.lesion is None or treatment.begun is None:
            return {}
        found = {fact: treatment.lesion.findings.get(fact.key) for fact in self.rules.fractures}
        return {
            fact: one.value
            for fact, one in found.items()
            if one is not None and one.value is not None and _is_since(one, treatment.begun)
        }


def _is_since(finding: Finding, day: date) -> bool:
    return finding.day is not None and finding.day > day


def _until(record: Record, as_of: date) -> date:
    """The day until which anything is looked at: that of death, where it is earlier."""
    died = record.person.died
    return as_of if died is None else min(as_of, died.day)
