"""Local policy: the numbers and clocks that no guideline gives, named, with default and reason."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import Any, Final, Generic, TypeVar

from trabecula.language.quantity import Quantity

Value_co = TypeVar("Value_co", bound=Quantity | int | Enum, covariant=True)


_TAKES: Final[Mapping[type, str]] = {int: "a whole number"}


@dataclass(frozen=True)
class PolicyValue(Generic[Value_co]):
    """A number or a clock that each clinic may set: a default, its range, and the reason.

    ``lowest`` and ``highest`` are both allowed; of clocks, the lowest is the soonest. Raises
    ``ValueError`` when the default is outside them.
    """

    name: str
    default: Value_co
    lowest: Value_co
    highest: Value_co
    reason: str

    def __post_init__(self) -> None:
        if not self.reason:
            raise ValueError(f"policy value {self.name} needs a reason")
        self.check(self.default)

    @property
    def unit(self) -> str:
        """The unit's symbol; ``count`` of a whole number, ``clock`` of an urgency."""
        if isinstance(self.default, Quantity):
            return self.default.symbol
        return "count" if isinstance(self.default, int) else "clock"

    def check(self, value: Any) -> Any:
        """The value, if this clinic may use it; a ``ValueError`` that says the range if not."""
        if type(value) is not type(self.default):
            takes = _TAKES.get(type(self.default), type(self.default).__name__)
            raise ValueError(f"policy value {self.name} takes {takes}, not {value!r}")
        lowest: Any = self.lowest
        highest: Any = self.highest
        if not lowest <= value <= highest:
            exactly = f"{value.value!r} {self.unit}" if isinstance(value, Quantity) else value
            raise ValueError(
                f"policy value {self.name} may be from {self.lowest} to {self.highest}, "
                f"not {exactly}"
            )
        return value


@dataclass(frozen=True)
class Setting:
    """What a clinic has set, signed and dated. Raises ``ValueError`` where nobody decided it."""

    value: Quantity | int | Enum
    decided_by: str
    decided_on: date
    reason: str = ""

    def __post_init__(self) -> None:
        if not self.decided_by.strip():
            raise ValueError("a local value needs the name of who decided it")


@dataclass(frozen=True)
class Policy:
    """What one clinic has set. Names that it leaves out keep their defaults."""

    settings: Mapping[str, Setting] = field(default_factory=dict[str, Setting])

    def value(self, policy_value: PolicyValue[Any]) -> Any:
        """The value in force here."""
        setting = self.settings.get(policy_value.name)
        return policy_value.default if setting is None else policy_value.check(setting.value)

    def check(self, values: Iterable[PolicyValue[Any]]) -> None:
        """Raise ``ValueError`` where it sets what is none of these values, or out of its range."""
        known = {value.name: value for value in values}
        if unknown := sorted(set(self.settings) - set(known)):
            raise ValueError(f"no policy value is called {', '.join(unknown)}")
        for name, setting in self.settings.items():
            known[name].check(setting.value)


DEFAULTS = Policy()
