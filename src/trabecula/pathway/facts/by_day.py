"""What was told of one fact, day by day: earlier days are found without reading them all."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from trabecula.pathway.facts.candidate import Candidate


class ByDay:
    """Dated values of one fact, by the day that they are of."""

    def __init__(self, told: Iterable[Candidate]) -> None:
        self._told: dict[date, list[Candidate]] = {}
        for one in told:
            if one.when is not None:
                self._told.setdefault(one.when.day, []).append(one)
        self._days = sorted(self._told)

    def on(self, day: date | None) -> Sequence[Candidate]:
        """What was told of a day."""
        return () if day is None else self._told.get(day, ())

    def before(self, day: date) -> Iterator[Sequence[Candidate]]:
        """What was told of each earlier day, the newest first."""
        for number in reversed(range(bisect_left(self._days, day))):
            yield self._told[self._days[number]]
