"""Offers: each option as it stands for a person, by the recommendations that offer it."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain
from operator import itemgetter
from typing import TypeAlias

from msgspec.structs import replace

from trabecula.language.answer import Answer
from trabecula.language.arbitration import EVERY_OTHER
from trabecula.language.condition import About
from trabecula.language.condition import Subject as AskedFact
from trabecula.language.edition import OpenEdition
from trabecula.language.option import Need, Option, OptionCatalogue, Strike
from trabecula.language.statement import Statement
from trabecula.pathway.facts import Finding, Subject
from trabecula.pathway.known_here import is_excluded, known_here
from trabecula.pathway.medicines.candidates import Candidate
from trabecula.pathway.medicines.review import MedicineReview
from trabecula.pathway.options.as_medicine import as_medicine, stands_for
from trabecula.pathway.options.for_person import (
    OptionForPerson,
    Reason,
    Standing,
)
from trabecula.pathway.recommendations import Recommendation, Recommendations, Status
from trabecula.pathway.taken.known import Known

_Asked: TypeAlias = tuple[Recommendation, Known]
"""One of whom to ask, and what is known there."""


class Offers:
    """The recommendations of one person, asked option by option."""

    def __init__(
        self, recommendations: Recommendations, review: MedicineReview, declined: Collection[str]
    ) -> None:
        self.recommendations, self.review, self.declined = recommendations, review, declined
        self.may_hold = _may_hold(recommendations)
        self._items: dict[Statement, list[tuple[int, Recommendation]]] = {}
        for place, item in enumerate(recommendations.items):
            self._items.setdefault(item.statement, []).append((place, item))
        self._known: dict[int, Known] = {}
        self._open: dict[tuple[int, int], tuple[AskedFact, ...]] = {}
        of_lesions = (
            each for each in recommendations.items if each.statement.about is About.LESION
        )
        lesions = {id(item.about): item for item in of_lesions}
        self.lesions = [self._asked(item) for item in lesions.values()]

    def called_for(self, catalogue: OptionCatalogue) -> Iterator[tuple[Need, int]]:
        """Each need of an option that a statement offers which applies, and of whom."""
        offering = _offering(catalogue)
        for item in self.recommendations.applying():
            for option in offering.get(item.statement, ()):
                yield option.need, id(self._about(option, item))

    def of(
        self, option: Option, is_asked_for: Callable[[tuple[Need, int]], bool]
    ) -> Iterator[OptionForPerson]:
        """The option for each of those whom it is for, where its need is asked for."""
        by_subject: dict[int, list[Recommendation]] = {}
        for item in self._offering(option):
            by_subject.setdefault(id(self._about(option, item)), []).append(item)
        for subject, items in by_subject.items():
            if not is_asked_for((option.need, subject)):
                continue
            each = self._one(option, self._about(option, items[0]), items)
            if option.medicine_classes:
                yield from self._medicines(each)
            else:
                yield each

    def _offering(self, option: Option) -> Iterator[Recommendation]:
        """The recommendations of the statements that offer it, in their order."""
        found = [one for each in set(option.offered_by) for one in self._items.get(each, ())]
        return (item for _, item in sorted(found, key=itemgetter(0)))

    def _asked(self, item: Recommendation) -> _Asked:
        """With what is known of the one whom it is about, which is the same for all about them."""
        known = self._known.get(id(item.about))
        if known is None:
            known = self._known[id(item.about)] = known_here(item)
        return item, known

    def _about(self, option: Option, item: Recommendation) -> Subject:
        of_lesion = option.need.about is About.LESION and item.statement.about is About.LESION
        return item.about if of_lesion else self.recommendations.facts.person

    def _one(
        self, option: Option, about: Subject, items: Sequence[Recommendation]
    ) -> OptionForPerson:
        best = min(items, key=_rank)
        serving = tuple([item for item in items if _rank(item) == _rank(best)])
        _, known = asked = self._asked(best)
        standing, because, after, asks = self._by_statements(best, serving, known)
        each = OptionForPerson(
            option,
            about,
            standing,
            serving,
            option.effect.marks_under(known.policy),
            known,
            because,
            after,
            asks,
        )
        each = _only_if(each, known)
        for strike in option.struck:
            each = _struck(each, strike, self.lesions if strike.of_any_lesion else (asked,))
        return self._declined(each)

    def _by_statements(
        self, best: Recommendation, serving: Sequence[Recommendation], known: Known
    ) -> tuple[Standing, tuple[Reason, ...], tuple[Statement, ...], tuple[AskedFact, ...]]:
        held = [effect for item in serving for effect in item.held_by]
        because = tuple(dict.fromkeys(Reason(effect.row.reason, (), effect.by) for effect in held))
        after = tuple(dict.fromkeys(statement for effect in held for statement in effect.by))
        open_ = self._missing(serving[0], known)
        if len(serving) > 1:
            each = (self._missing(item, known) for item in serving)
            open_ = tuple(dict.fromkeys(chain.from_iterable(each)))
        if best.status is Status.SHOWN:
            everything = _hold_everything(best.edition)
            open_holds = (each for item in serving for each in self._pending(item))
            pending = dict.fromkeys(each for each in open_holds if each not in everything)
            titles = ", ".join(f"*{each.title}*" for each in pending)
            waits = Reason(f"not known whether it is held back by {titles}", (), tuple(pending))
            return Standing.OPEN, (waits,) if pending else (), (), open_
        if best.status is Status.DEFERRED:
            return Standing.LATER, because, after, open_
        if best.status is Status.SUPPRESSED:
            return Standing.STRUCK, because, (), ()
        if best.answer is Answer.NOT_KNOWN:
            return Standing.WAITS, (Reason("not enough is known to offer it"),), (), open_
        turned = tuple(dict.fromkeys(finding for item in serving for finding in item.because()))
        silent = known.answer(best.statement.when) is Answer.DOES_NOT_APPLY
        standing = Standing.NOT_HERE if silent else Standing.STRUCK
        return standing, (Reason("it does not apply here", turned),), (), ()

    def _missing(self, item: Recommendation, known: Known) -> tuple[AskedFact, ...]:
        """What is missing that makes sense there; many options ask it of the same statements."""
        key = id(item), id(known)
        found = self._open.get(key)
        if found is None:
            makes_sense = [one for one in item.missing() if known.makes_sense(one)]
            found = self._open[key] = tuple(dict.fromkeys(makes_sense))
        return found

    def _pending(self, item: Recommendation) -> Iterator[Statement]:
        """The statements of which it is not known whether they hold it back."""
        person = self.recommendations.facts.person
        for statement in item.pending:
            of = self.may_hold.get(statement, ())
            if any(one is person or item.about is person or one is item.about for one in of):
                yield statement

    def _declined(self, each: OptionForPerson) -> OptionForPerson:
        items = sorted(each.option.declined_with.intersection(self.declined))
        if not items or not each.can_be_chosen:
            return each
        said = " and ".join(item.replace("_", " ") for item in items)
        reason = Reason(f"the person declines {said}")
        return replace(each, standing=Standing.DECLINED, because=(reason,))

    def _medicines(self, each: OptionForPerson) -> Iterator[OptionForPerson]:
        """The option for each candidate of its classes; itself, where it cannot be chosen."""
        offering = {item.statement for item in each.statements}
        candidates: dict[str, Candidate] = {}
        for choice in self.review.choices:
            if choice.recommendation.statement in offering:
                for candidate in choice.candidates:
                    if stands_for(each.option, candidate):
                        candidates.setdefault(candidate.medicine.name, candidate)
        if not candidates and not each.can_be_chosen:
            yield each
        for candidate in candidates.values():
            yield as_medicine(each, candidate)


def _may_hold(recommendations: Recommendations) -> Mapping[Statement, Sequence[Subject]]:
    """The statements that hold others back, with those of whom they are not excluded."""
    found: dict[Statement, list[Subject]] = {}
    named = {statement for item in recommendations.items for statement in item.pending}
    for item in recommendations.items:
        if item.statement in named and not is_excluded(item):
            found.setdefault(item.statement, []).append(item.about)
    return found


_ORDER = (Status.SHOWN, Status.DEFERRED, Status.SUPPRESSED)


def _rank(item: Recommendation) -> int:
    if item.status is not None:
        return _ORDER.index(item.status)
    return len(_ORDER) + (item.answer is not Answer.NOT_KNOWN)


@lru_cache(maxsize=8)
def _hold_everything(edition: OpenEdition) -> frozenset[Statement]:
    """Statements that would hold back every other: not known of all, so said of none."""
    rows = (row for row in edition.edition.arbitration if row.targets == EVERY_OTHER)
    return frozenset(statement for row in rows for statement in row.when_any)


@lru_cache(maxsize=8)
def _offering(catalogue: OptionCatalogue) -> Mapping[Statement, Sequence[Option]]:
    """The options that each statement offers."""
    found: dict[Statement, list[Option]] = {}
    for option in catalogue.options:
        for statement in option.offered_by:
            found.setdefault(statement, []).append(option)
    return found


def _only_if(each: OptionForPerson, known: Known) -> OptionForPerson:
    condition = each.option.only_if
    if condition is None or not each.can_be_chosen:
        return each
    answer = known.answer(condition)
    if answer is Answer.APPLIES:
        return each
    if answer is Answer.NOT_KNOWN:
        asks = dict.fromkeys((*each.asks, *known.open(condition)))
        reason = Reason("not enough is known to offer it")
        return replace(each, standing=Standing.WAITS, because=(reason,), asks=tuple(asks))
    return replace(each, standing=Standing.STRUCK, because=(Reason("it does not suit here"),))


def _struck(each: OptionForPerson, strike: Strike, of: Sequence[_Asked]) -> OptionForPerson:
    """The option after this strike, asked of these: one for which it applies is enough."""
    if not each.can_be_chosen:
        return each
    open_: list[AskedFact] = []
    for item, known in of:
        answer = known.answer(strike.when)
        if answer is Answer.APPLIES:
            found = _findings(known.turns_on(strike.when), item)
            reason = Reason(strike.holds, found, (), strike.sources, strike.checked)
            return replace(each, standing=Standing.STRUCK, because=(reason,))
        if answer is Answer.NOT_KNOWN:
            open_ += known.open(strike.when)
    if not open_:
        return each
    standing = Standing.WAITS if strike.waits else each.standing
    reason = Reason(f"not known whether {strike.holds}", (), (), strike.sources)
    asks = tuple(dict.fromkeys((*each.asks, *open_)))
    return replace(each, standing=standing, because=(*each.because, reason), asks=asks)


def _findings(facts: Iterable[AskedFact], item: Recommendation) -> tuple[Finding, ...]:
    found = (item.finding(fact.key) for fact in facts)
    return tuple(finding for finding in found if finding is not None)
