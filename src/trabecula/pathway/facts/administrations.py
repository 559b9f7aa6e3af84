"""Administrations: which answers of a record belong to one sitting, and the scores of them.

Items of different days are never mixed into one score. A score that stands in the record as it
is, without its answers, is a result too.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import TypeAlias

from trabecula.language.edition import OpenEdition
from trabecula.language.fact import Fact, Raw
from trabecula.language.instrument import Assessor
from trabecula.language.item import NotAnswered
from trabecula.pathway.facts.asked import Asked, Says, asking_of
from trabecula.pathway.facts.candidate import Candidate, State
from trabecula.pathway.facts.carrying import Reader
from trabecula.pathway.facts.index import Index
from trabecula.pathway.facts.sitting import Sitting
from trabecula.pathway.record import Entry, Problem
from trabecula.pathway.scores import Result, Scored

Lasting = Callable[[date | None], Mapping[str, Raw]]
"""By the day of a sitting: what lasts of the person and an instrument asks, such as age."""

Obtained: TypeAlias = tuple[date | None, Assessor | None, str]
"""On which day a score was obtained, by whom, and its key."""

Telling: TypeAlias = tuple[Result, Sequence[Says]]
"""A result, with what its scores say of the facts of statements."""


class Administrations:
    """The answers to instruments about one subject, sitting by sitting."""

    def __init__(self, edition: OpenEdition, index: Index) -> None:
        self._asking, self._facts = asking_of(edition, index), edition.facts
        self._sittings: dict[Hashable, Sitting] = {}

    def put(self, read: Reader, value: Raw | None, entry: Entry, origin: str) -> None:
        """Add one answer to its sitting, or why there is none; of a list also item by item.

        What tells a sitting is its response; else its moment, or without a date the resource.
        """
        when, name = entry.when, entry.origin
        if when is not None and not entry.form:
            name = (when.day, when.time, when.zone, entry.assessor)
        sitting = self._sittings.get(name)
        if sitting is None:
            sitting = self._sittings[name] = Sitting(when, entry.form, entry.assessor)
        sitting.put(read, value, entry, origin)

    def results(self, lasting: Lasting, problems: list[Problem]) -> Sequence[Telling]:
        """Every sitting's scores, the newest last.

        ``lasting`` gives the facts of the person, such as age, that no sitting needs to ask again.
        """
        found: list[Telling] = []
        for sitting in self._sittings.values():
            problems += sitting.problems
            known = lasting(sitting.when.day if sitting.when else None)
            for asked in self._asking.asked(tuple(sitting.answers), tuple(known)):
                if asked.is_answered_in(sitting.form):
                    one = self._scored(asked, sitting, known, [] if asked.is_private else problems)
                else:
                    one = self._recorded(asked, sitting, problems) if asked.beside else None
                if one is not None:
                    found.append(one)
        found.sort(key=_moment)
        return _told_once(found) if any(one.recorded for one, _ in found) else found

    def _scored(
        self,
        asked: Asked,
        sitting: Sitting,
        lasting: Mapping[str, Raw],
        problems: list[Problem],
    ) -> Telling | None:
        instrument, answers = asked.instrument, sitting.answers
        given = {key: lasting[key] for key in asked.lasting}
        for key in asked.answered:
            said = answers[key]
            given[key] = said[0][0] if len(said) == 1 else sitting.one(key, problems)
        origins = sitting.origins(asked.answered)
        try:
            outcome = self._asking.outcome(instrument, tuple(given), *given.values())
        except ValueError as error:
            problems.append(Problem(" and ".join(origins), f"no {instrument.title}: {error}"))
            return None
        result = Result(
            instrument,
            outcome.answers,
            outcome.scores,
            sitting.when,
            origins,
            sitting.assessed_by,
        )
        if asked.beside:
            problems += _contradictions(result, sitting)
        return result, outcome.says

    def _recorded(self, asked: Asked, sitting: Sitting, problems: list[Problem]) -> Telling | None:
        """Scores that stand in the record without their answers.

        Where all of them are facts of statements, by the names of those alone, no instrument was
        named.
        """
        answers = [(each, sitting.one(each.gives.key, problems)) for each in asked.beside]
        scored = tuple(
            Scored(each, answer) for each, answer in answers if not isinstance(answer, NotAnswered)
        )
        if not scored:
            return None
        keys = [each.score.gives.key for each in scored]
        named = sitting.form.endswith(asked.forms) or not sitting.coded.isdisjoint(keys)
        result = Result(
            asked.instrument,
            {},
            scored,
            sitting.when,
            sitting.origins(keys),
            sitting.assessed_by,
            recorded=True,
            as_facts=not named and self._facts.keys() >= set(keys),
        )
        return result, tuple(self._asking.says(asked.instrument, scored, recorded=True))


def _moment(told: Telling) -> tuple[date, str]:
    when = told[0].when
    return (when.day, when.time or "") if when else (date.min, "")


def _told_once(found: Sequence[Telling]) -> Sequence[Telling]:
    """Without recorded scores that are those of answers of the same day."""
    answered: defaultdict[tuple[str, date | None], list[Result]] = defaultdict(list)
    for one, _ in found:
        if not one.recorded:
            answered[one.instrument.name, one.day].append(one)
    return [
        (one, says)
        for one, says in found
        if not (one.recorded and _is_told_by(answered[one.instrument.name, one.day], one))
    ]


def fills(told: Sequence[Telling]) -> Iterator[tuple[Fact, Candidate]]:
    """What results say of the facts of statements.

    A score gives way to those after which it comes, where these were obtained on the same day.
    """
    after_others = any(one.scored.score.after for _, says in told for one in says)
    obtained = set(_obtained(told)) if after_others else frozenset[Obtained]()
    for result, says in told:
        for one in says:
            score = one.scored.score
            before = ((result.day, result.assessor, key) for key in score.after)
            if one.is_said and (not score.after or obtained.isdisjoint(before)):
                yield score.fact, _candidate(result, one)


def _obtained(told: Sequence[Telling]) -> Iterator[Obtained]:
    for result, says in told:
        for one in says:
            if one.scored.value is not None and result.when:
                yield result.day, result.assessor, one.scored.score.gives.key


def _candidate(result: Result, says: Says) -> Candidate:
    by_carer, in_place = False, False
    if result.assessor is Assessor.CARER:
        instrument = result.instrument
        by_carer = not instrument.is_of_the_carer
        in_place = by_carer and Assessor.CARER not in instrument.assessors
    origins, ends = result.origins, says.ends
    return Candidate(
        says.scored.value,
        result.when,
        origins[0] if len(origins) == 1 else " and ".join(origins),
        False,
        "",
        State.WITHIN_LIMITS if ends else State.NOT_ANSWERED,
        ends,
        says.how,
        by_carer,
        in_place,
    )


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
