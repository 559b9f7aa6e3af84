"""Checklists: what the answers to their items come to, given one by one or as a whole."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from trabecula.language.answer import AtLeast
from trabecula.language.edition import OpenEdition
from trabecula.language.fact import Fact
from trabecula.pathway.facts.candidate import Candidate, State
from trabecula.pathway.facts.recorded import Recorded
from trabecula.pathway.facts.told_when import day_of, keeps, share_a_clock, time_of


def whole_list(fact: Fact, candidates: Recorded, as_of: date, edition: OpenEdition) -> Candidate:
    """A checklist: the newest answer of each item, given by itself or for the list as a whole.

    Whole only where every item is answered; where some are, and nothing was found, not known. The
    day is that of the newest finding, or where all were asked, of the oldest answer.
    """
    items = candidates.by_item()
    if items is not None:
        answered = _each_by_itself(fact, candidates, items, as_of, edition)
    else:
        usable = _usable(fact, candidates, as_of, edition)
        answered = [(item, _answer(item, about)) for item, about in _by_item(fact, usable) if about]
    says = [(item, c, _says(c, item)) for item, c in answered if c]
    found = {item: c for item, c, found in says if found}
    told = {item: c for item, c, found in says if found is not None}
    if not told:
        return _without_answer(candidates)
    if len(told) == len(fact.allowed):
        oldest = min(told.values(), key=day_of)
        return Candidate(frozenset(found), oldest.when, oldest.origin, standing=oldest.standing)
    newest = max((found or told).values(), key=day_of)
    if not found:
        return Candidate(None, newest.when, newest.origin, state=State.IN_PART)
    return Candidate(AtLeast(found), newest.when, newest.origin, standing=newest.standing)


def _each_by_itself(
    fact: Fact,
    candidates: Recorded,
    items: Mapping[str, Recorded],
    as_of: date,
    edition: OpenEdition,
) -> Iterator[tuple[str, Candidate | None]]:
    """The answer of each item; mostly the newest alone tells it."""
    for item in fact.allowed:
        told = items.get(item)
        if told is None:
            continue
        gaps = candidates.gaps
        own = _newest_of(fact, item, told, as_of, edition, gaps=gaps)
        said = told.by_carers()
        if said is not None:
            carers = _newest_of(fact, item, said, as_of, edition, gaps=gaps)
            own = _heard(item, own, carers)
        yield item, own


def _newest_of(
    fact: Fact, item: str, told: Recorded, as_of: date, edition: OpenEdition, *, gaps: bool
) -> Candidate | None:
    """What others than carers told of an item, or what carers told.

    Where the newest has gone stale, so has all before it but ``gaps``, what was not answered.
    """
    newest = told.newest()
    if len(newest) == 1 and _says(newest[0], item) is not None:
        if _stays(fact, newest[0], as_of, edition):
            return newest[0]
        if not gaps and not _may_stay(fact, newest[0], as_of, edition):
            return None
    usable = _usable(fact, told.by_others(), as_of, edition)
    return _newest_answer(item, usable) if usable else None


def _may_stay(fact: Fact, one: Candidate, as_of: date, edition: OpenEdition) -> bool:
    """Whether any answer of its day, or of one before it, has not gone stale."""
    limits = (keeps(fact, True, edition), keeps(fact, False, edition))
    days = [each for each in limits if each is not None]
    return one.when is None or len(days) < len(limits) or (as_of - one.when.day).days <= max(days)


def _usable(
    fact: Fact, candidates: Sequence[Candidate], as_of: date, edition: OpenEdition
) -> Sequence[Candidate]:
    """Missing answers, and what has not gone stale."""
    return [one for one in candidates if _stays(fact, one, as_of, edition)]


def _stays(fact: Fact, one: Candidate, as_of: date, edition: OpenEdition) -> bool:
    if one.value is None or one.standing:
        return True
    days = keeps(fact, one.value, edition)
    return days is None or (one.when is not None and (as_of - one.when.day).days <= days)


def _by_item(
    fact: Fact, candidates: Sequence[Candidate]
) -> Iterable[tuple[str, Sequence[Candidate]]]:
    """For each item of a checklist what answers it, by itself or with the whole list."""
    by_item: dict[str, list[Candidate]] = {item: [] for item in fact.allowed}
    for candidate in candidates:
        for item in (candidate.item,) if candidate.item else by_item:
            by_item[item].append(candidate)
    return by_item.items()


def _answer(item: str, about: Sequence[Candidate]) -> Candidate | None:
    """The newest answer of an item; a carer's *no* withdraws nobody else's answer."""
    if not any(c.by_carer for c in about):
        return _newest_answer(item, about)
    own = _newest_answer(item, [c for c in about if not c.by_carer])
    said = _newest_answer(item, [c for c in about if c.by_carer])
    return _heard(item, own, said)


def _heard(item: str, own: Candidate | None, said: Candidate | None) -> Candidate | None:
    """What carers say of an item beside what others say."""
    if own is None or said is None:
        return own or said
    return said if _says(said, item) and day_of(said) >= day_of(own) else own


def _newest_answer(item: str, candidates: Sequence[Candidate]) -> Candidate | None:
    """What was found stays found until a *no* withdraws it.

    A missing answer withdraws a *no*, but not a *yes*; no report withdraws what still stands.
    """
    days: dict[tuple[bool, date], list[Candidate]] = {}
    for candidate in candidates:
        days.setdefault((candidate.standing, day_of(candidate)), []).append(candidate)
    newest: Candidate | None = None
    for day in sorted(days, reverse=True):
        answer = _of_oneday_of(item, days[day])
        newest = newest or answer
        says = _says(answer, item)
        if says is not None:
            return answer if says else newest
    return newest


def _of_oneday_of(item: str, candidates: Sequence[Candidate]) -> Candidate:
    """A yes before all else; then the later, or where no times tell, the missing answer."""
    if len(candidates) == 1:
        return candidates[0]
    timed = share_a_clock(candidates)
    return max(
        candidates,
        key=lambda c: (bool(_says(c, item)), time_of(c) if timed else "", _says(c, item) is None),
    )


def _says(candidate: Candidate, item: str) -> bool | None:
    """Whether an item was found; None where that is not answered by who can answer it."""
    value = candidate.value
    if candidate.item or not isinstance(value, frozenset):
        found = value if isinstance(value, bool) else None
    else:
        found = True if item in value else None if isinstance(value, AtLeast) else False
    return None if found is False and candidate.in_place else found


def _without_answer(candidates: Recorded) -> Candidate:
    """Of a list without a usable answer: why, what was found once, or that it was asked."""
    newest = max(candidates.last_told(), key=lambda c: c.value is None)
    if newest.value is None or not newest.item:
        return newest
    found = candidates.found()
    if not found:
        return Candidate(None, newest.when, newest.origin, state=State.IN_PART)
    last = max(found, key=day_of)
    return Candidate(AtLeast(c.item for c in found), last.when, last.origin)
