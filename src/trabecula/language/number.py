"""Facts that are numbers: counted, measured, and times since something.

Comparing one makes a condition; comparing it with another unit is an error.
"""

import math
from dataclasses import KW_ONLY, dataclass
from typing import Any, Final, Generic, Literal, TypeVar, cast

from trabecula.language.answer import NEVER
from trabecula.language.condition import Compare, Condition, Never
from trabecula.language.fact import Fact, Raw
from trabecula.language.policy import PolicyValue
from trabecula.language.quantity import DAYS_IN, Quantity

_LARGEST: Final = 1e15
"""No number of medicine is as large as this; NaN is not within it either."""

Unit = TypeVar("Unit", bound=Quantity)


@dataclass(frozen=True, eq=False)
class Number(Fact):
    """What counted and measured facts share. Both ends of the range are allowed."""

    _: KW_ONLY
    lowest: float = -math.inf
    highest: float = math.inf

    def _in_range(self, value: Any, *kinds: type) -> Any:
        if isinstance(value, bool) or not isinstance(value, kinds):
            raise self._refuse(value, self._takes())
        if not abs(value) < _LARGEST or not self.lowest <= value <= self.highest:
            raise self._refuse(value, self._takes())
        return value

    def _takes(self) -> str:
        return f"a whole number{self._range_words()}"

    def _range_words(self) -> str:
        if math.isinf(self.lowest) and math.isinf(self.highest):
            return ""
        if math.isinf(self.highest):
            return f" from {self.lowest:g} upward"
        if math.isinf(self.lowest):
            return f" up to {self.highest:g}"
        return f" from {self.lowest:g} to {self.highest:g}"


@dataclass(frozen=True, eq=False)
class Counted(Number):
    """A whole number: a count or a score. Some scales have steps of ten, from 0.

    ``counted_in`` are units that a record may give and that say no more than what is counted.
    """

    _: KW_ONLY
    step: int = 1
    counted_in: tuple[str, ...] = ()

    @property
    def in_percent(self) -> bool:
        """Whether it is one of the scales in steps of ten that the field gives in percent."""
        return (self.lowest, self.highest, self.step) == (0, 100, 10)

    def __lt__(self, other: "int | PolicyValue[int] | Counted") -> Condition:
        return self._compare("<", other)

    def __le__(self, other: "int | PolicyValue[int] | Counted") -> Condition:
        return self._compare("<=", other)

    def __gt__(self, other: "int | PolicyValue[int] | Counted") -> Condition:
        return self._compare(">", other)

    def __ge__(self, other: "int | PolicyValue[int] | Counted") -> Condition:
        return self._compare(">=", other)

    def equals(self, other: "int | PolicyValue[int] | Counted") -> Condition:
        """Exactly this number."""
        return self._compare("==", other)

    def differs_from(self, other: "int | PolicyValue[int] | Counted") -> Condition:
        """Known, and another number; not a negation."""
        return self._compare("!=", other)

    def _compare(
        self,
        operator: Literal["<", "<=", ">", ">=", "==", "!="],
        other: "int | PolicyValue[int] | Counted",
    ) -> Condition:
        plain = other.default if isinstance(other, PolicyValue) else other
        if isinstance(plain, bool) or not isinstance(plain, int | Counted):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"{self.name} is a whole number and cannot be compared with {other!r}")
        return Compare(self, operator, other)

    def read(self, value: object) -> Raw:
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        number: int = self._in_range(value, int)
        if number % self.step:
            raise self._refuse(value, self._takes())
        return number

    def _takes(self) -> str:
        in_steps = f" in steps of {self.step}" if self.step > 1 else ""
        return f"{super()._takes()}{in_steps}"


@dataclass(frozen=True, eq=False)
class Measured(Number, Generic[Unit]):
    """A number with a unit; comparing it with another unit is an error."""

    _: KW_ONLY
    measured_in: type[Unit]

    @property
    def unit(self) -> str | None:
        return self.measured_in.symbol

    def __lt__(self, other: "Unit | PolicyValue[Unit] | Measured[Unit]") -> Condition:
        return self._compare("<", other)

    def __le__(self, other: "Unit | PolicyValue[Unit] | Measured[Unit]") -> Condition:
        return self._compare("<=", other)

    def __gt__(self, other: "Unit | PolicyValue[Unit] | Measured[Unit]") -> Condition:
        return self._compare(">", other)

    def __ge__(self, other: "Unit | PolicyValue[Unit] | Measured[Unit]") -> Condition:
        return self._compare(">=", other)

    def _compare(
        self,
        operator: Literal["<", "<=", ">", ">="],
        other: "Unit | PolicyValue[Unit] | Measured[Unit]",
    ) -> Condition:
        plain = other.default if isinstance(other, PolicyValue) else other
        kind: object = plain.measured_in if isinstance(plain, Measured) else type(plain)
        if kind is not self.measured_in:
            raise TypeError(
                f"{self.name} is in {self.measured_in.__name__}: "
                f"it cannot be compared with {other!r}"
            )
        return Compare(self, operator, other)

    def read(self, value: object) -> Raw:
        return self._in_range(value, int, float)

    def _takes(self) -> str:
        return f"a number{self._range_words()} {self.measured_in.symbol}".rstrip()

    def say(self, value: Raw) -> str:
        return str(self.measured_in(cast("float", value)))


@dataclass(frozen=True, eq=False)
class TimeSince(Measured[Unit]):
    """Time since something was last done: a number, or *never*, which fails every comparison."""

    def read(self, value: object) -> Raw:
        if value is NEVER or value == NEVER.value:
            return NEVER
        return super().read(value)

    @property
    def is_never(self) -> Condition:
        """Known never to have happened; a comparison says nothing of that."""
        return Never(self)

    def of_days(self, days: float) -> float:
        return days / DAYS_IN[self.measured_in]

    def _takes(self) -> str:
        return f'{super()._takes()} or "never"'

    def say(self, value: Raw) -> str:
        return "never" if value is NEVER else super().say(value)
