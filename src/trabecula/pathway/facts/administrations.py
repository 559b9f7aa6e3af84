"""Administrations: which answers of a record belong to one sitting, and the scores of them.

Items of different days are never mixed into one score. A score that stands in the record as it
is, without its answers, is a result too.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from datetime import date

from trabecula.language.edition import OpenEdition
from trabecula.language.fact import Raw
from trabecula.language.instrument import Assessor
from trabecula.language.item import NotAnswered
from trabecula.pathway.facts.asked import Asked, asking_of
from trabecula.pathway.facts.index import Index
from trabecula.pathway.facts.medicines import origin_of
from trabecula.pathway.facts.sitting import Sitting
from trabecula.pathway.facts.telling import Outcome, Says, Telling
from trabecula.pathway.record import Entry, Problem
from trabecula.pathway.scores import Answer, Scored

Lasting = Callable[[date | None], Mapping[str, Raw]]
"""By the day of a sitting: what lasts of the person and an instrument asks, such as age."""


class Administrations:
    """The answers to instruments about one subject, sitting by sitting."""

    def __init__(self, edition: OpenEdition, index: Index) -> None:
        self._asking, self._facts = asking_of(edition, index), edition.facts
        self._sittings: dict[Hashable, Sitting] = {}

    def sitting_of(self, entry: Entry) -> Sitting:
        """The sitting in which an entry was answered.

        What tells a sitting is its response; else its moment, or without a date the resource.
        """
        when, name = entry.when, entry.origin
        if when is not None and not entry.form:
            name = (when.day, when.time, when.zone, entry.assessor)
        sitting = self._sittings.get(name)
        if sitting is None:
            sitting = self._sittings[name] = Sitting(when, entry.form, entry.assessor)
        return sitting

    def told(self, lasting: Lasting, problems: list[Problem]) -> Sequence[Telling]:
        """What every sitting tells, the newest last.

        ``lasting`` gives the facts of the person, such as age, that no sitting needs to ask again.
        """
        found: list[Telling] = []
        any_recorded = False
        asked_of = self._asking.asked
        for sitting in self._sittings.values():
            if sitting.problems:
                problems += sitting.problems
            known = lasting(sitting.when.day if sitting.when else None)
            for asked in asked_of(sitting.form, tuple(sitting.answers), tuple(known)):
                if asked.is_answered:
                    one = self._scored(asked, sitting, known, problems)
                else:
                    one = self._recorded(asked, sitting, problems)
                    any_recorded = any_recorded or one is not None
                if one is not None:
                    found.append(one)
        found.sort(key=_moment)
        return _told_once(found) if any_recorded else found

    def _scored(
        self, asked: Asked, sitting: Sitting, lasting: Mapping[str, Raw], problems: list[Problem]
    ) -> Telling | None:
        instrument, answers = asked.instrument, sitting.answers
        problems = [] if asked.is_private else problems
        given: list[Answer] = [lasting[key] for key in asked.lasting] if asked.lasting else []
        for key in asked.answered:
            said = answers[key]
            given.append(said[0][0] if len(said) == 1 else sitting.one(key, problems))
        try:
            outcome = asked.outcome(*given)
        except ValueError as error:
            where = " and ".join(sitting.origins(asked.answered))
            problems.append(Problem(where, f"no {instrument.title}: {error}"))
            return None
        if asked.beside:
            problems += _contradictions(outcome.scores, sitting)
        return Telling(instrument, sitting, asked.answered, outcome)

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
        named = asked.in_its_form or not sitting.coded.isdisjoint(keys)
        as_facts = not named and self._facts.keys() >= set(keys)
        says = tuple(self._asking.says(asked.instrument, scored, recorded=True))
        outcome = Outcome({}, scored, says)
        return Telling(asked.instrument, sitting, keys, outcome, recorded=True, as_facts=as_facts)


def _moment(told: Telling) -> tuple[date, str]:
    when = told.sitting.when
    return (when.day, when.time or "") if when else (date.min, "")


def _day(told: Telling) -> date | None:
    when = told.sitting.when
    return when.day if when else None


def _told_once(found: Sequence[Telling]) -> Sequence[Telling]:
    """Without recorded scores that are those of answers of the same day."""
    of_these = {one.instrument for one in found if one.recorded}
    answered: defaultdict[tuple[str, date | None], list[Telling]] = defaultdict(list)
    for one in found:
        if not one.recorded and one.instrument in of_these:
            answered[one.instrument.name, _day(one)].append(one)
    return [
        one
        for one in found
        if not (one.recorded and _is_told_by(answered[one.instrument.name, _day(one)], one))
    ]


def fills(told: Sequence[Telling]) -> Iterator[tuple[Says, Telling]]:
    """What tells something of facts of statements.

    A score gives way to those after which it comes, where these were obtained on the same day.
    """
    after_others = any(says.scored.score.after for one in told for says in one.outcome.says)
    obtained = set(_obtained(told)) if after_others else frozenset[object]()
    for one in told:
        for says in one.outcome.says:
            if says.is_said:
                after = says.scored.score.after
                before = (_sign(one, key) for key in after)
                if not after or obtained.isdisjoint(before):
                    yield says, one


def _obtained(told: Sequence[Telling]) -> Iterator[object]:
    for one in told:
        for says in one.outcome.says:
            if says.scored.value is not None and one.when:
                yield _sign(one, says.scored.score.gives.key)


def _sign(told: Telling, key: str) -> tuple[date | None, Assessor | None, str]:
    """On which day a score was obtained, by whom, and which."""
    return _day(told), told.sitting.assessed_by, key


def _contradictions(scores: Iterable[Scored], sitting: Sitting) -> Iterator[Problem]:
    """Scores that the record has beside the answers, and that these do not come to."""
    for scored in scores:
        fact = scored.score.gives
        for said, entry in sitting.answers.get(fact.key, ()):
            if scored.value is None or isinstance(said, NotAnswered) or _same(said, scored):
                continue
            come_to = f"the answers come to {fact.say(scored.value)}"
            yield Problem(origin_of(entry), f"{fact.name} is {fact.say(said)} here, {come_to}")


def _same(said: Raw, scored: Scored) -> bool:
    """Whether a recorded score is the reckoned one, to as many decimals as it is written with."""
    if isinstance(said, int | float) and isinstance(scored.value, int | float):
        return abs(said - scored.value) <= 0.5 * 10**-scored.score.decimals
    return said == scored.value


def _is_told_by(answered: Iterable[Telling], recorded: Telling) -> bool:
    """Whether recorded scores are those that answers of the same day come to."""
    return any(
        all(
            one.value is not None and _same(one.value, other.result().scored(one.score.gives.key))
            for one in recorded.outcome.scores
        )
        for other in answered
    )
