"""Local policy: the numbers that no guideline gives, named, with a default and a reason."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from trabecula.language.quantity import Quantity

Value_co = TypeVar("Value_co", bound=Quantity | int, covariant=True)


@dataclass(frozen=True)
class PolicyValue(Generic[Value_co]):
    """A number that each clinic may set: a default, the range it may take, and the reason.

    ``lowest`` and ``highest`` are both allowed. Raises ``ValueError`` when the default is
    outside them.
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

    def check(self, value: Any) -> Any:
        """The value, if this clinic may use it; a ``ValueError`` that says the range if not."""
        if type(value) is not type(self.default):
            raise ValueError(
                f"policy value {self.name} takes {type(self.default).__name__}, not {value!r}"
            )
        lowest: Any = self.lowest
        highest: Any = self.highest
        if not lowest <= value <= highest:
            raise ValueError(
                f"policy value {self.name} may be from {self.lowest} to {self.highest}, not {value}"
            )
        return value


@dataclass(frozen=True)
class Policy:
    """What one clinic has set. Names that it leaves out keep their defaults."""

    settings: Mapping[str, Quantity | int] = field(default_factory=dict[str, Quantity | int])

    def value(self, policy_value: PolicyValue[Any]) -> Any:
        """The value in force here."""
        setting = self.settings.get(policy_value.name)
        return policy_value.default if setting is None else policy_value.check(setting)

    @property
    def digest(self) -> str:
        """Identifies the settings: the same settings, the same digest."""
        text = "\n".join(f"{name}={value!r}" for name, value in sorted(self.settings.items()))
        return hashlib.sha256(text.encode()).hexdigest()[:12]


DEFAULTS = Policy()
