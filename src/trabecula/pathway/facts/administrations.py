"""Administrations: which answers of a record belong to one sitting, and the scores of them.

Items of different days are never mixed into one score. A score that stands in the record as it
is, without its answers, is a result too.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from datetime import date

from trabecula.language.edition import OpenEdition
from trabecula.language.fact import Fact, Raw
from trabecula.language.instrument import Assessor, Instrument
from trabecula.language.item import NotAnswered
from trabecula.pathway.facts.candidate import Candidate
from trabecula.pathway.facts.carrying import Reader
from trabecula.pathway.facts.finding import State
from trabecula.pathway.facts.index import Index
from trabecula.pathway.facts.sitting import Sitting, sitting_of
from trabecula.pathway.record import Entry, Problem
from trabecula.pathway.scores import Result, Scored, limits, score

Lasting = Callable[[date | None], Mapping[str, Raw]]
"""By the day of a sitting: what lasts of the person, such as age and sex."""


class Administrations:
    """The answers to instruments about one subject, sitting by sitting."""

    def __init__(self, edition: OpenEdition, index: Index) -> None:
        self._edition, self._index = edition, index
        self._sittings: dict[tuple[str, ...], Sitting] = {}

    def put(self, read: Reader, value: Raw | None, entry: Entry) -> None:
        """Add one answer to its sitting, or why there is none; of a list also item by item."""
        name = sitting_of(entry)
        sitting = self._sittings.get(name)
        if sitting is None:
            sitting = self._sittings[name] = Sitting(entry.when, entry.form, entry.assessor)
        sitting.put(read, value, entry)

    def results(self, lasting: Lasting, problems: list[Problem]) -> list[Result]:
        """Every sitting's scores, the newest last.

        ``lasting`` gives the facts of the person, such as age, that no sitting needs to ask again.
        """
        found: list[Result] = []
        for sitting in self._sittings.values():
            problems += sitting.problems
            known = lasting(sitting.when.day if sitting.when else None)
            for instrument in self._asked_in(sitting):
                asked = {item.key for item in instrument.items} - known.keys()
                if self._edition.computes(instrument) and _is_of(instrument, sitting, asked):
                    told = [] if self._is_private(instrument) else problems
                    found += _scored(instrument, sitting, known, told)
                else:
                    found += _recorded(instrument, sitting, self._edition.facts, problems)
        answered: defaultdict[tuple[str, date | None], list[Result]] = defaultdict(list)
        for one in found:
            if not one.recorded:
                answered[one.instrument.name, one.day].append(one)
        once = [
            one
            for one in found
            if not (one.recorded and _is_told_by(answered[one.instrument.name, one.day], one))
        ]
        return sorted(once, key=_moment)

    def _asked_in(self, sitting: Sitting) -> Iterable[Instrument]:
        asking = self._index.asking
        return dict.fromkeys(each for key in sitting.answers for each in asking.get(key, ()))

    def _is_private(self, instrument: Instrument) -> bool:
        private = self._edition.edition.private_facts
        return any(score.fact in private for score in instrument.scores)


def _moment(result: Result) -> tuple[date, str]:
    return (result.day or date.min, (result.when and result.when.time) or "")


def fills(results: Iterable[Result], facts: Mapping[str, Fact]) -> Iterator[tuple[Fact, Candidate]]:
    """What results say of the facts of statements.

    Bounds are said where they rule out a band: bounds that rule out nothing say nothing.
    """
    told = [
        (result, scored)
        for result in results
        for scored in result.scores
        if scored.score.fact.key in facts
        and not (result.recorded and scored.score.fact is scored.score.gives)
    ]
    obtained = {
        (result.day, result.assessor, scored.score.gives.key)
        for result, scored in told
        if scored.value is not None and result.day
    }
    for result, scored in told:
        before = ((result.day, result.assessor, key) for key in scored.score.after)
        first = not obtained.isdisjoint(before)
        ends = limits((scored,))
        says = scored.value is True if scored.score.only_yes else scored.value is not None
        if not first and (says or ends):
            yield scored.score.fact, _candidate(result, scored, ends)


def _candidate(result: Result, scored: Scored, ends: tuple[Raw, ...]) -> Candidate:
    state = State.WITHIN_LIMITS if ends else State.NOT_ANSWERED
    how = f"{result.instrument.title}: {scored.score.words}"
    origin = " and ".join(result.origins)
    instrument = result.instrument
    by_carer = result.assessor is Assessor.CARER and not instrument.is_of_the_carer
    return Candidate(
        scored.value,
        result.when,
        origin,
        state=state,
        limits=ends,
        how=how,
        by_carer=by_carer,
        in_place=by_carer and Assessor.CARER not in instrument.assessors,
    )


def _is_of(instrument: Instrument, sitting: Sitting, asked: Set[str]) -> bool:
    """Whether these answers are to this instrument: its own form, or half of its items at least."""
    answered = len(asked & sitting.answers.keys())
    return answered > 0 and (sitting.is_form_of(instrument) or 2 * answered >= len(asked))


def _scored(
    instrument: Instrument,
    sitting: Sitting,
    lasting: Mapping[str, Raw],
    problems: list[Problem],
) -> Iterator[Result]:
    keys = [item.key for item in instrument.items]
    found = {key: sitting.one(key, problems) for key in keys if key in sitting.answers}
    known = {key: lasting[key] for key in keys if key in lasting and key not in found}
    origins = sitting.origins(keys)
    try:
        result = score(
            instrument,
            {**known, **{key: answer for key, answer in found.items() if answer is not None}},
            when=sitting.when,
            origins=origins,
            assessor=sitting.assessed_by,
        )
    except ValueError as error:
        problems.append(Problem(" and ".join(origins), f"no {instrument.title}: {error}"))
        return
    problems += _contradictions(result, sitting)
    yield result


def _contradictions(result: Result, sitting: Sitting) -> Iterator[Problem]:
    """Scores that the record has beside the answers, and that these do not come to."""
    for scored in result.scores:
        fact = scored.score.gives
        for said, origin in sitting.answers.get(fact.key, ()):
            if scored.value is None or isinstance(said, NotAnswered) or _same(said, scored):
                continue
            come_to = f"the answers come to {fact.say(scored.value)}"
            yield Problem(origin, f"{fact.name} is {fact.say(said)} here, {come_to}")


def _same(said: Raw, scored: Scored) -> bool:
    """Whether a recorded score is the reckoned one, to as many decimals as it is written with."""
    if isinstance(said, int | float) and isinstance(scored.value, int | float):
        return abs(said - scored.value) <= 0.5 * 10**-scored.score.decimals
    return said == scored.value


def _is_told_by(answered: Iterable[Result], recorded: Result) -> bool:
    """Whether recorded scores are those that answers of the same day come to."""
    return any(
        all(
            one.value is not None and _same(one.value, other.scored(one.score.gives.key))
            for one in recorded.scores
        )
        for other in answered
    )


def _recorded(
    instrument: Instrument,
    sitting: Sitting,
    facts: Mapping[str, Fact],
    problems: list[Problem],
) -> Iterator[Result]:
    """Scores that stand in the record without their answers.

    Where all of them are facts of statements, by the names of those alone, no instrument was named.
    """
    answers = {
        each: sitting.one(each.gives.key, problems)
        for each in instrument.scores
        if each.gives.key in sitting.answers
    }
    scored = tuple(
        Scored(each, answer)
        for each, answer in answers.items()
        if answer is not None and not isinstance(answer, NotAnswered)
    )
    if not scored:
        return
    keys = [each.score.gives.key for each in scored]
    named = sitting.is_form_of(instrument) or not sitting.coded.isdisjoint(keys)
    yield Result(
        instrument,
        {},
        scored,
        sitting.when,
        sitting.origins(keys),
        sitting.assessed_by,
        recorded=True,
        as_facts=not named and facts.keys() >= set(keys),
    )
