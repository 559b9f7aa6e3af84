"""Places: the person, each lesion and each pain, with every candidate value of every fact."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date

from trabecula.language.condition import About
from trabecula.language.edition import OpenEdition
from trabecula.language.fact import LASTS, Fact, Raw
from trabecula.pathway.facts.administrations import Administrations, Lasting, fills
from trabecula.pathway.facts.candidate import Candidate, State
from trabecula.pathway.facts.finding import Facts, Pain
from trabecula.pathway.facts.index import Index
from trabecula.pathway.facts.medicines import origin_of
from trabecula.pathway.facts.recorded import Recorded
from trabecula.pathway.facts.settlement import settle
from trabecula.pathway.facts.telling import Results, Telling
from trabecula.pathway.pains import PlacedPain
from trabecula.pathway.record import Entry, LesionEntry, Moment, Place, Problem

Candidates = defaultdict[str, Recorded]
PERSON = 0
ROOM = 1 << 20
"""Between two findings, for all that one of them says."""


class Places:
    """By number: 0 is the person, then come the lesions, then the pains as they are told of."""

    def __init__(
        self, facts: Facts, lesions: Sequence[LesionEntry], edition: OpenEdition, index: Index
    ) -> None:
        self.facts, self._lesions, self._edition, self._index = facts, lesions, edition, index
        self.candidates: list[Candidates] = [defaultdict(Recorded) for _ in range(len(lesions) + 1)]
        self.answers: list[Candidates] = [defaultdict(Recorded) for _ in self.candidates]
        self._numbers = {lesion.id: number for number, lesion in enumerate(lesions, start=1)}
        self._pains: dict[PlacedPain, int] = {}
        self._at: dict[Place, int] = {}
        self.sittings: dict[int, Administrations] = {}
        self.position = -ROOM * ROOM
        """The place in the record of what is put next: of its findings the first is at 0."""

    def of_lesion(self, lesion: LesionEntry | None) -> int:
        """The number of a lesion; of the person, where there is none."""
        return PERSON if lesion is None else self._numbers[lesion.id]

    def of_pain(self, entry: Entry) -> int | None:
        """The number of the pain at the entry's place, which is new if it was not told of before.

        None where the entry is at no place of the body map.
        """
        number = self._at.get(entry.place)
        if number is None:
            place = self._index.map.pain_at(entry.place)
            if place is None:
                return None
            number = self._pains.get(place) or self._new(place, entry)
            self._at[entry.place] = number
        pain = self.facts.pains[number - 1 - len(self._lesions)]
        pain.since = min(pain.since, entry.when.day if entry.when else date.min)
        return number

    def add(self, place: int, candidates: Iterable[tuple[Fact, Candidate]]) -> None:
        """Add candidate values."""
        for fact, candidate in candidates:
            self.position += 1
            self.candidates[place][fact.key].add(self.position, candidate)

    def put(self, place: int, fact: Fact, value: Raw, when: Moment | None, origin: str) -> None:
        """Add a value that stands until something ends it; a problem, where it is none."""
        try:
            value = fact.read(value)
        except ValueError as error:
            self.facts.problems.append(Problem(origin, str(error)))
        else:
            self.add(place, [(fact, Candidate(value, when, origin, standing=True))])

    def about(self, place: int) -> About:
        """What is at a place: the person, a lesion or a pain."""
        if place == PERSON:
            return About.PERSON
        return About.LESION if place <= len(self._lesions) else About.PAIN

    def new_sittings(self, place: int) -> Administrations:
        """Where the answers to instruments at a place are put, of which there were none."""
        found = self.sittings[place] = Administrations(self._edition, self._index)
        return found

    def only_pain(self, as_of: date) -> int | None:
        """The number of the only pain; None where there is not one, or no news of it."""
        numbers = list(self._pains.values())
        return numbers[0] if len(numbers) == 1 and self._is_news_of(numbers[0], as_of) else None

    def _is_news_of(self, place: int, as_of: date) -> bool:
        """Whether anything that goes stale is known of a place, and has not gone stale."""
        return any(
            (fact := self._edition.facts.get(key)) is not None
            and fact.keeps != LASTS
            and settle(fact, group, as_of, self._edition).state is State.CURRENT
            for key, group in self.candidates[place].items()
        )

    def score(self, as_of: date) -> None:
        """Score what was answered, and add what the scores say of facts."""
        if not self.sittings:
            return
        for place, subject in enumerate(self.facts.subjects()):
            if place in self.sittings:
                sittings = self.sittings[place]
                told = sittings.told(self._lasting(as_of), self.facts.problems)
                subject.results = Results(told)
                self._fill(place, told)

    def _fill(self, place: int, told: Sequence[Telling]) -> None:
        """Add what scores say of facts that are about what is at a place."""
        about, candidates = self.about(place), self.candidates[place]
        for says, one in fills(told):
            if says.fact.about is about:
                recorded, by_carer = candidates[says.fact.key], one.is_by_carer
                self.position += 1
                series = recorded.series(says, by_carer=by_carer, in_place=one.is_in_place)
                series.put(self.position, one)
                if says.ends:
                    recorded.is_not_plain(by_carer=by_carer)

    def _new(self, pain: PlacedPain, entry: Entry) -> int:
        place = self._pains[pain] = len(self.candidates)
        self.candidates.append(defaultdict(Recorded))
        self.answers.append(defaultdict(Recorded))
        ties = self._index.map.ties(pain, self._lesions)
        tied = tuple((self.facts.lesions[number], tie) for number, tie in ties)
        self.facts.pains.append(Pain(pain.id, pain.label, place=pain, ties=tied))
        fact = self._edition.edition.place_of_pain
        if fact is not None:
            self.put(place, fact, pain.site.code, None, origin_of(entry))
        return place

    def _lasting(self, as_of: date) -> Lasting:
        """What lasts of the person and instruments ask, such as age, on the day of a sitting."""
        born = self.facts.who.born if self.facts.who else None
        candidates = self.candidates[PERSON]
        known = {
            fact.key: value
            for fact in self._index.lasting_items
            if (group := candidates.get(fact.key))
            and (value := settle(fact, group, as_of, self._edition).value) is not None
        }
        ages = self._index.ages_asked

        def on(day: date | None) -> dict[str, Raw]:
            if not ages or born is None or day is None or day < born:
                return known
            return known | {fact.key: by(born, day) for fact, by in ages}

        return on
