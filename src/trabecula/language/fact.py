"""Facts: the words of the question, positive and unabbreviated, with the unit in the type.

A fact is declared once, in `knowledge.facts`. Comparing it makes a condition::

    adjusted_calcium >= MillimolesPerLitre(3.5)
    site.is_in(LONG_BONES) & (mirels_score >= 9)
    neurological_signs.found("limb_weakness") | stabilised.is_no
"""

import math
from collections.abc import Collection
from dataclasses import KW_ONLY, dataclass
from typing import Any, Final, Generic, Literal, TypeAlias, TypeVar, cast

from trabecula.language.answer import NEVER, AtLeast, Never
from trabecula.language.carrier import Carrier
from trabecula.language.condition import About, Compare, Condition, Found, Is, OneOf, Subject
from trabecula.language.policy import PolicyValue
from trabecula.language.quantity import DAYS_IN, Days, Quantity

Raw: TypeAlias = bool | int | float | str | frozenset[str] | Never
"""A fact's value as it is reckoned with, in the fact's own unit. Not known is ``None``."""

LASTS: Final = "lasts"
"""The shelf life of a fact that does not go stale."""

ShelfLife: TypeAlias = PolicyValue[Days] | Literal["lasts"]

_LARGEST: Final = 1e15
"""No number of medicine is as large as this; NaN is not within it either."""

Unit = TypeVar("Unit", bound=Quantity)
Option = TypeVar("Option", bound=str)


@dataclass(frozen=True, eq=False)
class Fact(Subject):
    """What every fact declares.

    ``name`` is how a clinician says it, ``key`` the dossier's short key, ``asks`` the question
    that obtains it, ``meaning`` what exactly counts, ``keeps`` how long a recorded value may be
    used, ``carried_by`` how a record carries it, ``voided_by`` the facts whose newer report makes
    an older value of this one useless.
    """

    name: str
    key: str
    asks: str
    _: KW_ONLY
    about: About = About.PERSON
    meaning: str = ""
    keeps: ShelfLife
    carried_by: tuple[Carrier, ...] = ()
    voided_by: tuple["Fact", ...] = ()

    @property
    def unit(self) -> str | None:
        """The unit's symbol, or None where there is none."""
        return None

    @property
    def allowed(self) -> tuple[str, ...]:
        """The values or items that the fact can have, where they are named."""
        return ()

    @property
    def lists(self) -> bool:
        """Whether its value is a list of found items."""
        return False

    def read(self, value: object) -> Raw:
        """The value, if it is one of this fact's; a ``ValueError`` saying what is, if not."""
        raise NotImplementedError

    def of_days(self, days: float) -> float | None:
        """A number of days in this fact's own unit; None where it is no time since something."""
        return None

    def say(self, value: Raw) -> str:
        """A value in words, with its unit."""
        return str(value)

    def say_item(self, item: str) -> str:
        """One of the allowed values or items in words."""
        return item.replace("_", " ")

    def _refuse(self, value: object, takes: str) -> ValueError:
        return ValueError(f"{self.key} ({self.name}) takes {takes}, not {value!r}")


@dataclass(frozen=True, eq=False)
class YesNo(Fact, Condition):
    """A question with the answers yes and no. As a condition it stands for *yes*."""

    def node(self) -> Condition:
        return Is(self, yes=True)

    @property
    def is_no(self) -> Condition:
        """Known to be no; not a negation, so what is not known stays not known."""
        return Is(self, yes=False)

    def read(self, value: object) -> Raw:
        if not isinstance(value, bool):
            raise self._refuse(value, "true or false")
        return value

    def say(self, value: Raw) -> str:
        return "yes" if value else "no"


@dataclass(frozen=True, eq=False)
class Taking(YesNo):
    """Whether the person takes a medicine of a group: conditions say ``takes(opioids)``.

    No is known only from a confirmed, dated list of medicines; yes needs none.
    """


def takes(medicines: Taking) -> Condition:
    """The person takes a medicine of this group now."""
    return medicines.node()


@dataclass(frozen=True, eq=False)
class Number(Fact):
    """What counted and measured facts share. Both ends of the range are allowed."""

    _: KW_ONLY
    lowest: float = -math.inf
    highest: float = math.inf

    def _in_range(self, value: object, kinds: tuple[type, ...], takes: str) -> Any:
        if isinstance(value, bool) or not isinstance(value, kinds):
            raise self._refuse(value, takes)
        number = cast("float", value)
        if not abs(number) < _LARGEST or not self.lowest <= number <= self.highest:
            raise self._refuse(value, takes)
        return number

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
    """A whole number: a count or a score."""

    def __lt__(self, other: "int | PolicyValue[int] | Counted") -> Condition:
        return self._compare("<", other)

    def __le__(self, other: "int | PolicyValue[int] | Counted") -> Condition:
        return self._compare("<=", other)

    def __gt__(self, other: "int | PolicyValue[int] | Counted") -> Condition:
        return self._compare(">", other)

    def __ge__(self, other: "int | PolicyValue[int] | Counted") -> Condition:
        return self._compare(">=", other)

    def equals(self, other: "int | PolicyValue[int] | Counted") -> Condition:
        return self._compare("==", other)

    def differs_from(self, other: "int | PolicyValue[int] | Counted") -> Condition:
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
        return cast("int", self._in_range(value, (int,), f"a whole number{self._range_words()}"))


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
        return cast("float", self._in_range(value, (int, float), self._takes()))

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

    def of_days(self, days: float) -> float:
        return days / DAYS_IN[self.measured_in]

    def _takes(self) -> str:
        return f'{super()._takes()} or "never"'

    def say(self, value: Raw) -> str:
        return "never" if value is NEVER else super().say(value)


@dataclass(frozen=True, eq=False)
class Chosen(Fact, Generic[Option]):
    """One of a few named values. ``words`` says them where the value itself does not."""

    _: KW_ONLY
    options: tuple[Option, ...]
    words: tuple[tuple[str, str], ...] = ()

    @property
    def allowed(self) -> tuple[str, ...]:
        return self.options

    def equals(self, value: Option) -> Condition:
        return self.is_in((value,))

    def differs_from(self, value: Option) -> Condition:
        """Known, and another value; not a negation."""
        return self.is_not_in((value,))

    def is_in(self, values: Collection[Option]) -> Condition:
        return OneOf(self, self._own(values))

    def is_not_in(self, values: Collection[Option]) -> Condition:
        """Known, and none of these; not a negation."""
        return OneOf(self, self._own(values), among=False)

    def _own(self, values: Collection[Option]) -> tuple[str, ...]:
        if foreign := [value for value in values if value not in self.options]:
            raise ValueError(f"{self.name} has no value {', '.join(foreign)}")
        return tuple(option for option in self.options if option in values)

    def read(self, value: object) -> Raw:
        if not isinstance(value, str) or value not in self.options:
            raise self._refuse(value, f"one of {', '.join(self.options)}")
        return value

    def say(self, value: Raw) -> str:
        return self.say_item(str(value))

    def say_item(self, item: str) -> str:
        return dict(self.words).get(item) or super().say_item(item)


@dataclass(frozen=True, eq=False)
class Checklist(Fact, Generic[Option]):
    """A list of things to look for: not asked; asked and nothing found; asked and these found.

    ``words`` says the items where they do not say it themselves.
    """

    _: KW_ONLY
    items: tuple[Option, ...]
    words: tuple[tuple[str, str], ...] = ()

    @property
    def allowed(self) -> tuple[str, ...]:
        return self.items

    @property
    def lists(self) -> bool:
        return True

    def found(self, *items: Option) -> Condition:
        """At least one of these was found; of any item, where none is named."""
        if foreign := [item for item in items if item not in self.items]:
            raise ValueError(f"{self.name} has no item {', '.join(foreign)}")
        return Found(self, tuple(item for item in self.items if item in (items or self.items)))

    def read(self, value: object) -> Raw:
        found = cast("Collection[object]", value)
        if isinstance(value, str) or not isinstance(value, Collection):
            raise self._refuse(value, "a list")
        if foreign := [item for item in found if item not in self.items]:
            raise self._refuse(foreign[0], f"items of {', '.join(self.items)}")
        items = cast("Collection[str]", found)
        return AtLeast(items) if isinstance(value, AtLeast) else frozenset(items)

    def say(self, value: Raw) -> str:
        found = [
            self.say_item(item) for item in self.items if item in cast("frozenset[str]", value)
        ]
        return ", ".join(found) or "asked, none found"

    def say_item(self, item: str) -> str:
        return dict(self.words).get(item) or super().say_item(item)
