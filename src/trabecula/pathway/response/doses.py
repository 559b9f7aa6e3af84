"""Opioid doses of two days, so that they can be compared: like with like, or not at all."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from itertools import product

from trabecula.pathway.exposure_over_time import ExposureSince, exposure_on
from trabecula.pathway.response.values import Value, Values


@dataclass(frozen=True, slots=True)
class Dose:
    """What opioids came to on a day, in mg of oral morphine a day.

    ``recorded`` are whole doses that the record states; without one, ``exposure`` is what the
    medicines come to. Where both are known and differ, both are shown.
    """

    day: date
    recorded: tuple[Value, ...]
    exposure: ExposureSince

    @property
    def readings(self) -> tuple[float, ...]:
        """The doses that it can be read as; nothing where it is not known.

        Of medicines: the least and the most of the regular doses, and all with those as needed.
        """
        if self.recorded:
            return tuple(value.number for value in self.recorded)
        regular, most = self.exposure.regular, self.exposure.most
        if regular is None or most is None:
            return ()
        return tuple(map(float, (*regular, most)))

    @property
    def origins(self) -> tuple[str, ...]:
        """The resources that tell of it."""
        return tuple(value.origin for value in self.recorded) or self.exposure.origins

    @property
    def not_known(self) -> str:
        """Why it is not known; empty where it is."""
        return "" if self.readings else self.exposure.not_known


class Doses:
    """The opioid doses of each day, by the record. Worked out where one is asked for."""

    def __init__(
        self, by_medicines: Callable[[], Sequence[ExposureSince]], recorded: Values, keeps: int
    ) -> None:
        self._by_medicines, self._recorded, self._keeps = by_medicines, recorded, keeps

    @cached_property
    def _steps(self) -> Sequence[ExposureSince]:
        return self._by_medicines()

    def on(self, day: date, stated: Sequence[Value] = ()) -> Dose:
        """The dose of a day; ``stated`` is what is recorded of this very day."""
        recorded = tuple(stated) or self._recorded.newest(day, self._keeps)
        return Dose(day, recorded, exposure_on(self._steps, day))

    def fell_on(self, day: date) -> bool | None:
        """Whether what was allowed became less on a day by the medicines; None is not known."""
        before, now = (exposure_on(self._steps, one) for one in (day - timedelta(1), day))
        return None if before.most is None or now.most is None else now.most < before.most


def pairs(before: Dose, now: Dose) -> Iterator[tuple[float, float]]:
    """The ways in which two doses can be compared.

    Regular doses are compared with regular doses, and all with all: how many of those as needed
    were taken is not known. What was recorded is compared with each reading of the other.
    """
    if before.recorded or now.recorded:
        yield from product(before.readings, now.readings)
    else:
        yield from zip(before.readings, now.readings, strict=False)
