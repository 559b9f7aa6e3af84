"""The inputs of a worked example: each is used, or it is said that it has no meaning here."""

import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from fractions import Fraction
from typing import Any, Final, TypeAlias

Found: TypeAlias = Mapping[str, Any]
"""Results by name. A tuple holds the two ends that a source gives."""
_MISSING: Final = object()
_BESIDE: Final = re.compile(r"\(\+ ?([a-z]+) (\d+)(?: ?mg)?\)")
_QUANTITY: Final = re.compile(r"dose(?: quantity)?:? (\d+(?:\.\d+)?) ?(mg|mcg|micrograms?)")


class Flag(StrEnum):
    """What else a result may say."""

    UNDEFINED = "undefined"
    NOT_TOLERANT = "not opioid tolerant"
    NOT_KNOWN = "not known"
    AVOID = "avoid"
    CHOOSE_OTHER = "choose another opioid"
    OUTSIDE = "outside the table"
    METHADONE = "methadone is never computed"
    ONE_WAY = "never out of a patch"
    TITRATE = "titrated from its lowest strength"
    NO_RATIO = "no ratio"
    THREE_OR_MORE = "three or more active on the nervous system"
    NOT_OFFERED = "not offered"
    NO_PEMETREXED = "no pemetrexed"


class NoMeaning(Exception):
    """An input that says nothing here, or one that is lacking."""


class Inputs:
    """Inputs by name, of which it is kept which were used."""

    def __init__(self, given: Mapping[str, Any]) -> None:
        self._given = given
        self._used: set[str] = set()

    def take(self, *names: str, otherwise: Any = _MISSING) -> Any:
        """The first of these that is given. Raises `NoMeaning` where one is needed."""
        for name in names:
            if name in self._given:
                self._used.add(name)
                return self._given[name]
        if otherwise is _MISSING:
            raise NoMeaning(f"it lacks {' or '.join(names)}")
        return otherwise

    def exact(self, *names: str, otherwise: Any = _MISSING) -> Any:
        """The same as an exact number."""
        value = self.take(*names, otherwise=otherwise)
        return value if value is otherwise else exactly(value)

    def rest(self) -> Mapping[str, Any]:
        """All that was not used yet; it is now."""
        left = {name: value for name, value in self._given.items() if name not in self._used}
        self._used.update(left)
        return left

    def check_all_used(self) -> None:
        """Raise `NoMeaning` for an input that no form has used."""
        if left := [name for name in self._given if name not in self._used]:
            raise NoMeaning(f"there is no meaning for {', '.join(left)}")


Form: TypeAlias = Callable[[Inputs], Found]


def exactly(value: Any) -> Fraction:
    """A number as it was written. Raises `NoMeaning` for anything else."""
    try:
        if isinstance(value, bool):
            raise ValueError
        return Fraction(value if isinstance(value, str) else repr(value))
    except (ValueError, ZeroDivisionError):
        raise NoMeaning(f"{value!r} is no number") from None


def texts(inputs: Inputs) -> list[str]:
    """The doses that a row writes, each as one line."""
    given = inputs.take("drugs", otherwise=None) or [inputs.take("drug", "opioid")]
    return [_line(str(one), inputs) for one in given]


def _line(drug: str, inputs: Inputs) -> str:
    """One line: the medicine, then strength, product and how often, where they stand apart."""
    text = _BESIDE.sub(r"/ \1 \2 mg", drug)
    parts = [text]
    if (rate := inputs.take("mcg_h", "mcg_per_h", otherwise=None)) is not None:
        parts.append(f"{rate} micrograms/h")
    if (daily := inputs.take("mg_d", "mg_per_day", otherwise=None)) is not None:
        parts.append(f"{daily} mg/day")
    if product := inputs.take("product", otherwise=""):
        quantity = _QUANTITY.search(str(product))
        parts.append(f"{quantity[1]} {quantity[2]}" if quantity else str(product))
    often = inputs.take("freq_per_day", "times_per_day", otherwise=None)
    if often is not None:
        parts.append(
            f"{'1 tablet ' if '/' in text and text.count('mg') > 1 else ''}{often} times a day"
        )
    if freq := inputs.take("freq", otherwise=""):
        parts.append(str(freq))
    return " ".join(parts)
