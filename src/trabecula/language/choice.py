"""Facts that are named: one of a few values, or what was found of a list."""

from collections.abc import Collection
from dataclasses import KW_ONLY, dataclass
from typing import Generic, TypeVar, cast

from trabecula.language.answer import AtLeast
from trabecula.language.condition import Condition, Found, OneOf
from trabecula.language.fact import Fact, Raw

Option = TypeVar("Option", bound=str)


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
        """This value."""
        return self.is_in((value,))

    def differs_from(self, value: Option) -> Condition:
        """Known, and another value; not a negation."""
        return self.is_not_in((value,))

    def is_in(self, values: Collection[Option]) -> Condition:
        """One of these values."""
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
        if not isinstance(value, list | tuple | set | frozenset):
            raise self._refuse(value, "a list")
        found = cast("Collection[object]", value)
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
