"""Places: the person, each lesion and each pain, with every candidate value of every fact."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from trabecula.language.condition import About
from trabecula.language.edition import OpenEdition
from trabecula.language.fact import LASTS, Fact, Raw
from trabecula.pathway.facts.administrations import Administrations, fills
from trabecula.pathway.facts.candidate import Candidate
from trabecula.pathway.facts.finding import Facts, Pain
from trabecula.pathway.facts.index import Carried, Index
from trabecula.pathway.facts.medicines import origin_of
from trabecula.pathway.facts.settlement import settle
from trabecula.pathway.pains import PlacedPain
from trabecula.pathway.record import Entry, LesionEntry, Moment, Problem

Candidates = defaultdict[str, list[Candidate]]
PERSON = 0


class Places:
    """By number: 0 is the person, then come the lesions, then the pains as they are told of."""

    def __init__(
        self, facts: Facts, lesions: Sequence[LesionEntry], edition: OpenEdition, index: Index
    ) -> None:
        self.facts, self._lesions, self._edition, self._index = facts, lesions, edition, index
        self.candidates: list[Candidates] = [defaultdict(list) for _ in range(len(lesions) + 1)]
        self._numbers = {lesion.id: number for number, lesion in enumerate(lesions, start=1)}
        self._pains: dict[PlacedPain, int] = {}
        self._sittings: dict[int, Administrations] = {}
        self._of_some_pain: list[tuple[Carried, Raw | None, Entry]] = []

    def of_lesion(self, lesion: LesionEntry | None) -> int:
        """The number of a lesion; of the person, where there is none."""
        return PERSON if lesion is None else self._numbers[lesion.id]

    def of_pain(self, entry: Entry) -> int | None:
        """The number of the pain at the entry's place, which is new if it was not told of before.

        None where the entry is at no place of the body map.
        """
        pain = self._index.map.pain_at(entry.place)
        return None if pain is None else self._pains.get(pain) or self._new(pain, entry)

    def add(self, place: int, candidates: Iterable[tuple[Fact, Candidate]]) -> None:
        """Add candidate values."""
        for fact, candidate in candidates:
            self.candidates[place][fact.key].append(candidate)

    def put(self, place: int, fact: Fact, value: Raw, when: Moment | None, origin: str) -> None:
        """Add a value that stands until something ends it; a problem, where it is none."""
        try:
            value = fact.read(value)
        except ValueError as error:
            self.facts.problems.append(Problem(origin, str(error)))
        else:
            self.add(place, [(fact, Candidate(value, when, origin, standing=True))])

    def answer(self, place: int | None, said: Carried, value: Raw | None, entry: Entry) -> None:
        """Add an answer to an instrument; without a place, to one about a pain not said which."""
        if place is None:
            self._of_some_pain.append((said, value, entry))
        else:
            if place not in self._sittings:
                self._sittings[place] = Administrations(self._edition)
            self._sittings[place].put(said, value, entry)

    def score(self, as_of: date) -> None:
        """Score what was answered, and add what the scores say of facts."""
        self._settle_which_pain()
        if not self._sittings:
            return
        lasting = dict(self._lasting(as_of))
        for place, subject in enumerate(self.facts.subjects()):
            if place in self._sittings:
                results = self._sittings[place].results(lasting, self.facts.problems)
                subject.results = results
                filled = fills(results, self._index.filled)
                here = [one for one in filled if subject in self.facts.of(one[0].about)]
                self.add(place, here)

    def _new(self, pain: PlacedPain, entry: Entry) -> int:
        place = self._pains[pain] = len(self.candidates)
        self.candidates.append(defaultdict(list))
        ties = self._index.map.ties(pain, self._lesions)
        tied = tuple((self.facts.lesions[number], tie) for number, tie in ties)
        self.facts.pains.append(Pain(pain.id, pain.label, place=pain, ties=tied))
        fact = self._edition.edition.place_of_pain
        if fact is not None:
            self.put(place, fact, pain.site.code, None, origin_of(entry))
        return place

    def _settle_which_pain(self) -> None:
        """Answers about a pain whose place is not said are of the only pain, or of none."""
        pains = list(self._pains.values())
        place = pains[0] if len(pains) == 1 else PERSON
        for said, value, entry in self._of_some_pain:
            self.answer(place, said, value, entry)
        if len(pains) > 1:
            said = " or ".join(pain.label for pain in self.facts.pains)
            for origin in dict.fromkeys(entry.origin for _, _, entry in self._of_some_pain):
                what = f"it may be about the pain of the {said}: say which"
                self.facts.problems.append(Problem(origin, what))

    def _lasting(self, as_of: date) -> Iterator[tuple[str, Raw]]:
        """What lasts of the person, such as age and sex: no instrument needs to ask it again."""
        for key, group in self.candidates[PERSON].items():
            fact = self._edition.facts.get(key)
            if fact is not None and fact.keeps == LASTS and fact.about is About.PERSON:
                value = settle(fact, group, as_of, self._edition).value
                if value is not None:
                    yield key, value
