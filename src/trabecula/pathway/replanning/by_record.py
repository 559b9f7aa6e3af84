"""Triggers that the record tells besides facts: new places, medicines and ended stays."""

from collections.abc import Collection, Iterable, Iterator

from trabecula.language.carrier import MedicineGroup
from trabecula.language.code import Code
from trabecula.language.edition import OpenEdition
from trabecula.language.fact import Fact
from trabecula.language.follow_up import FollowUp
from trabecula.language.replanning import NewInTheRecord
from trabecula.pathway.facts import Facts
from trabecula.pathway.facts.of_medicines import ingredients_of
from trabecula.pathway.kept.snapshot import Snapshot
from trabecula.pathway.recommendations import Recommendations
from trabecula.pathway.record import Record
from trabecula.pathway.replanning.told import Told, sign_on, together
from trabecula.pathway.replanning.visit import Sign
from trabecula.pathway.taken.agents import agent, is_in
from trabecula.pathway.taken.over_time import courses_of


def by_record(
    told_by: NewInTheRecord,
    record: Record,
    recommendations: Recommendations,
    follow_up: FollowUp,
    kept: Snapshot | None,
) -> Told:
    """What is new in the record; what the last plan that was kept knew of is not."""
    facts, edition = recommendations.facts, recommendations.edition
    parts: list[Told] = []
    if told_by.sites:
        parts += [
            _lesions(record, facts, kept),
            Told(tuple(_pains(facts, follow_up.responses.lesion_pain))),
        ]
    if told_by.medicines:
        parts.append(Told(tuple(_medicines(told_by.medicines, record, facts, edition))))
    if told_by.stays:
        parts.append(Told(tuple(_stays(record, facts, follow_up.in_touch.stays))))
    return together(parts)


def _lesions(record: Record, facts: Facts, kept: Snapshot | None) -> Told:
    known_then = (
        {subject.id for subject in kept.subjects} if kept is not None else set[str | None]()
    )
    labels = {lesion.id: lesion.label for lesion in facts.lesions}
    signs: list[Sign] = []
    undated: list[str] = []
    for lesion in record.lesions:
        label = labels.get(lesion.id)
        if label is None:
            continue
        if lesion.when is not None:
            signs.append(sign_on(lesion.when.day, f"{label} is new", lesion.id))
        elif lesion.id not in known_then:
            undated.append(f"since when {label} is known")
    return Told(tuple(signs), lacks=tuple(undated))


def _pains(facts: Facts, lesion_pain: Fact) -> Iterator[Sign]:
    """The first word of a pain at each place, and at each lesion."""
    for lesion in facts.lesions:
        told = [
            (one.when.day, one.origin)
            for one in lesion.reports.get(lesion_pain.key, ())
            if one.when is not None and isinstance(one.value, int | float) and one.value > 0
        ]
        if told:
            day, origin = min(told)
            yield sign_on(day, f"pain at {lesion.label}, first told on this day", origin)
    for pain in facts.pains:
        if pain.since <= facts.as_of:
            yield sign_on(pain.since, f"pain at a new place: {pain.label}", pain.id or "")


def _medicines(
    groups: Iterable[MedicineGroup], record: Record, facts: Facts, edition: OpenEdition
) -> Iterator[Sign]:
    formulary = edition.edition.formulary
    if formulary is None:
        return
    every = tuple(groups)
    for course in courses_of(record, ingredients_of(formulary), facts.as_of):
        first = course.stretches[0]
        for entry in first.entries:
            one = agent(entry.text, entry.origin, entry.codes)
            if any(is_in(group, one) for group in every):
                yield sign_on(first.first, f"{course.label} is new", entry.origin)
                break


def _stays(record: Record, facts: Facts, codes: Collection[Code]) -> Iterator[Sign]:
    for entry in record.contacts:
        ended = entry.when
        is_over = ended is not None and ended.day == ended.latest and ended.day <= facts.as_of
        if ended is not None and is_over and not set(entry.codes).isdisjoint(codes):
            said = f"discharged: {entry.text}" if entry.text else "discharged"
            yield sign_on(ended.day, said, entry.origin)
