"""What stands around the treatment: what of it is called for by the statements that apply."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final, Generic, TypeVar

from trabecula.language.answer import Answer
from trabecula.language.condition import Subject
from trabecula.language.education import EducationSheet
from trabecula.language.fact import Raw
from trabecula.language.item import NotAnswered
from trabecula.language.situation import Situation
from trabecula.language.support import Belongs, CarerTask, CareStep, Offer, Support, Topic
from trabecula.pathway.facts import Facts
from trabecula.pathway.recommendations import Recommendation, Recommendations, Status
from trabecula.pathway.taken.known import Known
from trabecula.pathway.wishes import Choice, Outcome, newest_choices

NO_ANSWERS: Final[Mapping[str, Raw]] = MappingProxyType({})
Thing = TypeVar("Thing", bound=Belongs)
Content = TypeVar("Content")


@dataclass(frozen=True, slots=True)
class CalledFor(Generic[Thing]):
    """Something that statements call for: those that are shown, and those that are deferred.

    ``chosen`` is what was decided for that it belongs to.
    """

    thing: Thing
    by: tuple[Recommendation, ...]
    waiting: tuple[Recommendation, ...] = ()
    chosen: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True)
class Found(Generic[Content]):
    """Rows that hold for a person, and those of which it is not known, with what would tell."""

    rows: tuple[Situation[Content], ...]
    not_known: tuple[Situation[Content], ...]
    asks: tuple[Subject, ...]


def support_of(recommendations: Recommendations) -> Support:
    """What stands around the treatment in this edition. Raises ``ValueError`` where it has none."""
    support = recommendations.edition.edition.support
    if support is None:
        raise ValueError("this edition has nothing that stands around the treatment")
    return support


def answered(recommendations: Recommendations, codes: Iterable[str]) -> Iterator[Recommendation]:
    """The answers of the statements with these codes, also those of another part."""
    wanted = set(codes)
    for item in recommendations.items:
        if not wanted.isdisjoint((item.statement.code, *item.statement.also)):
            yield item


def called_for(
    recommendations: Recommendations, things: Iterable[Thing]
) -> Iterator[CalledFor[Thing]]:
    """Those that a statement calls for that is shown, or only deferred. What is suppressed does
    not call for anything.
    """
    for thing in things:
        items = tuple(answered(recommendations, thing.statements))
        by = tuple(item for item in items if item.status is Status.SHOWN)
        waiting = tuple(item for item in items if item.status is Status.DEFERRED)
        if by or waiting:
            yield CalledFor(thing, by, waiting)


def sheets(recommendations: Recommendations) -> tuple[CalledFor[EducationSheet], ...]:
    """The education sheets that belong to what was chosen or applies.

    First the safety texts for everyone, then those of options that were chosen last. A clinician
    chooses which of them are handed out.
    """
    every = support_of(recommendations).sheets
    called = {found.thing: found for found in called_for(recommendations, every)}
    newest = newest_choices(recommendations.facts.wishes.decisions).values()
    chosen = [choice for _, choice in newest if choice.outcome is Outcome.CHOSEN]
    for sheet in every:
        explained = tuple(choice for choice in chosen if choice.option in sheet.options)
        if explained or sheet.for_everyone:
            found = called.get(sheet, CalledFor(sheet, ()))
            called[sheet] = replace(found, chosen=explained)
    ordered = (called[sheet] for sheet in every if sheet in called)
    return tuple(sorted(ordered, key=lambda one: (not one.thing.for_everyone, not one.chosen)))


def steps(recommendations: Recommendations) -> tuple[CalledFor[CareStep], ...]:
    """The steps of care that are called for, of each ladder the highest first."""
    found = called_for(recommendations, support_of(recommendations).steps)
    ladders = list(dict.fromkeys(step.ladder for step in support_of(recommendations).steps))
    return tuple(sorted(found, key=lambda one: (ladders.index(one.thing.ladder), -one.thing.step)))


def topics(recommendations: Recommendations) -> tuple[CalledFor[Topic], ...]:
    """The topics of a conversation that is called for."""
    return tuple(called_for(recommendations, support_of(recommendations).topics))


def carer_tasks(recommendations: Recommendations) -> tuple[CalledFor[CarerTask], ...]:
    """What a carer may take on; nothing where there is a concern about abuse or neglect."""
    support = support_of(recommendations)
    closed = answered(recommendations, support.intimacy.closed_by)
    if any(item.status is not None for item in closed):
        return ()
    return tuple(called_for(recommendations, support.carer_tasks))


def adaptations(recommendations: Recommendations) -> Found[Offer]:
    """How the plan is adapted to what the person lacks, as far as that was asked."""
    support = support_of(recommendations)
    keeps = recommendations.edition.shelf_life_days(support.circumstances)
    answers = _answers(recommendations.facts, keeps)
    return found_among(recommendations, support.adaptations, answers)


def _answers(facts: Facts, keeps: float | None) -> Mapping[str, Raw]:
    """The newest answers to items of instruments, of those that are not too old."""
    newest: dict[str, Raw] = {}
    for result in facts.person.results:
        age = None if result.when is None else (facts.as_of - result.when.day).days
        if age is not None and (keeps is None or age <= keeps):
            newest |= {
                key: answer
                for key, answer in result.answers.items()
                if not isinstance(answer, NotAnswered)
            }
    return newest


def review_triggers(recommendations: Recommendations) -> Found[str]:
    """Why what is written about care ahead is gone through again."""
    return found_among(recommendations, support_of(recommendations).review_triggers)


def known_of(recommendations: Recommendations) -> Known:
    """What is known of the person."""
    findings = recommendations.facts.person.findings
    values = {key: finding.known for key, finding in findings.items()}
    return Known(values, recommendations.edition.policy)


def found_among(
    recommendations: Recommendations,
    rows: Sequence[Situation[Content]],
    answers: Mapping[str, Raw] = NO_ANSWERS,
) -> Found[Content]:
    """The rows that hold for the person, and those of which that is not known.

    ``answers`` are to items of instruments, by their keys.
    """
    known = known_of(recommendations)
    known = Known({**answers, **known.values}, known.policy)
    each = [(row, known.answer(row.when)) for row in rows]
    left_open = tuple(row for row, answer in each if answer is Answer.NOT_KNOWN)
    return Found(
        tuple(row for row, answer in each if answer is Answer.APPLIES),
        left_open,
        tuple(dict.fromkeys(fact for row in left_open for fact in known.open(row.when))),
    )
