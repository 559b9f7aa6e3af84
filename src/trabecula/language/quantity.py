"""Quantities: a number whose unit is its type.

Two quantities of different kinds cannot be compared: the type checker refuses it, and so does
the running program. Units are UCUM; conversion happens once, where data comes in.
"""

import math
import operator
from collections.abc import Callable, Mapping
from typing import ClassVar, Final, Self, final


class Quantity:
    """A finite number in one unit, said to so many ``decimals`` at most.

    Raises ``ValueError`` for NaN and infinities, ``TypeError`` for anything but a number and
    for an order between two kinds.
    """

    ucum: ClassVar[str]
    symbol: ClassVar[str]
    decimals: ClassVar[int] = 2

    __slots__ = ("value",)

    def __init__(self, value: float) -> None:
        if isinstance(value, bool) or not isinstance(value, int | float):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"{type(self).__name__} takes a number, not {value!r}")
        if not math.isfinite(value):
            raise ValueError(f"{type(self).__name__} takes a finite number, not {value!r}")
        self.value = value

    def __lt__(self, other: Self) -> bool:
        return self._compare(other, operator.lt)

    def __le__(self, other: Self) -> bool:
        return self._compare(other, operator.le)

    def __gt__(self, other: Self) -> bool:
        return self._compare(other, operator.gt)

    def __ge__(self, other: Self) -> bool:
        return self._compare(other, operator.ge)

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and other.value == self.value

    def __hash__(self) -> int:
        return hash((type(self), self.value))

    def __str__(self) -> str:
        return f"{round(self.value, self.decimals):g} {self.symbol}".strip()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.value!r})"

    def _compare(self, other: Self, comparison: Callable[[float, float], bool]) -> bool:
        if not isinstance(other, Quantity):  # pyright: ignore[reportUnnecessaryIsInstance]
            return NotImplemented
        if type(other) is not type(self):
            kinds = f"{type(self).__name__} cannot be compared with {type(other).__name__}"
            raise TypeError(f"{kinds}: convert one of them first")
        return comparison(self.value, other.value)


@final
class Years(Quantity):
    """Years of 365.25 days."""

    ucum, symbol = "a", "years"


@final
class Months(Quantity):
    """Months: twelfths of a year of 365.25 days."""

    ucum, symbol = "mo", "months"


@final
class Weeks(Quantity):
    """Weeks of seven days."""

    ucum, symbol = "wk", "weeks"


@final
class Days(Quantity):
    """Days."""

    ucum, symbol = "d", "days"


@final
class Hours(Quantity):
    """Hours."""

    ucum, symbol = "h", "hours"


@final
class Minutes(Quantity):
    """Minutes."""

    ucum, symbol = "min", "min"


@final
class Seconds(Quantity):
    """Seconds."""

    ucum, symbol = "s", "s"


@final
class Millimetres(Quantity):
    """A length on an image, in millimetres."""

    ucum, symbol = "mm", "mm"


@final
class Centimetres(Quantity):
    """A body height, in centimetres."""

    ucum, symbol = "cm", "cm"


@final
class Kilograms(Quantity):
    """A body weight, in kilograms."""

    ucum, symbol = "kg", "kg"


@final
class KilogramsPerSquareMetre(Quantity):
    """A body mass index."""

    ucum, symbol = "kg/m2", "kg/m²"


@final
class Percent(Quantity):
    """Hundredths of a whole."""

    ucum, symbol = "%", "%"


@final
class PainScore(Quantity):
    """Pain or another burden on the 0 to 10 numerical rating scale."""

    ucum, symbol = "{score}", "of 10"


@final
class Points(Quantity):
    """A difference between two scores, said with its sign."""

    ucum, symbol = "{points}", "points"

    def __str__(self) -> str:
        return f"{round(self.value, self.decimals):+g} {self.symbol}"


@final
class ScorePoints(Quantity):
    """The points of a score."""

    ucum, symbol = "{score}", "points"


@final
class TScore(Quantity):
    """A score on a scale with mean 50 and standard deviation 10 of a reference population."""

    ucum, symbol = "{Tscore}", "T"


@final
class PercentScore(Quantity):
    """A score from 0 to 100."""

    ucum, symbol = "{score}", "of 100"


@final
class StandardDeviations(Quantity):
    """A distance from a reference population, such as a T-score."""

    ucum, symbol = "{sd}", "SD"


@final
class MillimolesPerLitre(Quantity):
    """An amount of substance in blood, in millimoles a litre."""

    ucum, symbol, decimals = "mmol/L", "mmol/L", 3


@final
class MicromolesPerLitre(Quantity):
    """An amount of substance in blood, in micromoles a litre."""

    ucum, symbol = "umol/L", "µmol/L"


@final
class NanomolesPerLitre(Quantity):
    """An amount of substance in blood, in nanomoles a litre."""

    ucum, symbol = "nmol/L", "nmol/L"


@final
class MicrogramsPerLitre(Quantity):
    """A mass in blood, in micrograms a litre."""

    ucum, symbol = "ug/L", "µg/L"


@final
class GramsPerDecilitre(Quantity):
    """A mass in blood, in grams a decilitre; of haemoglobin."""

    ucum, symbol = "g/dL", "g/dL"


@final
class GramsPerLitre(Quantity):
    """A mass in blood, in grams a litre; of albumin."""

    ucum, symbol = "g/L", "g/L"


@final
class BillionsPerLitre(Quantity):
    """Cells, as thousand millions in a litre."""

    ucum, symbol = "10*9/L", "×10⁹/L"


@final
class MillilitresPerMinute(Quantity):
    """A clearance, not indexed to body surface."""

    ucum, symbol = "mL/min", "mL/min"


@final
class MillilitresPerMinutePerBodySurface(Quantity):
    """Filtration indexed to 1.73 m² of body surface."""

    ucum, symbol = "mL/min/{1.73_m2}", "mL/min/1.73 m²"


@final
class PerMinute(Quantity):
    """Breaths or beats a minute."""

    ucum, symbol = "/min", "/min"


@final
class DegreesCelsius(Quantity):
    """A body temperature."""

    ucum, symbol = "Cel", "°C"


@final
class MillimetresOfMercury(Quantity):
    """A blood pressure."""

    ucum, symbol = "mm[Hg]", "mmHg"


@final
class MetresPerSecond(Quantity):
    """A walking speed."""

    ucum, symbol = "m/s", "m/s"


@final
class MilligramsPerDay(Quantity):
    """A daily dose; of opioids, oral morphine equivalents."""

    ucum, symbol = "mg/d", "mg/day"


DAYS_IN: Final[Mapping[type[Quantity], float]] = {
    Hours: 1 / 24,
    Days: 1.0,
    Weeks: 7.0,
    Months: 30.4375,
    Years: 365.25,
}
"""How many days one of these is; a month is a twelfth of 365.25 days."""
