"""Worked examples: how a row of them names an instrument's items and scores.

A row is ``{"instrument": name, "inputs": {...}, "expected": ...}``. A form says, for one name,
which input is which item, and where in the expected result each score stands.
"""

from collections.abc import Callable, Mapping
from dataclasses import KW_ONLY, dataclass, field
from typing import Any, Literal

from trabecula.language.fact import Fact
from trabecula.language.instrument import Instrument


@dataclass(frozen=True, eq=False)
class Given:
    """An input is the answer to this item, or a list of answers to these items in their order.

    ``words`` turns the row's values into the item's own. ``unit`` is the UCUM unit that the row is
    in, where it is not the item's. ``by`` turns it where neither is enough. A null is not asked.
    """

    items: Fact | tuple[Fact, ...]
    _: KW_ONLY
    words: Mapping[Any, Any] = field(default_factory=dict[Any, Any])
    unit: str = ""
    by: Callable[[Any], Any] | None = None


@dataclass(frozen=True)
class Expect:
    """One value of an expected result: the score's value, band, a bound, or how sure it is.

    ``of`` is the key of the score. ``sureness`` is the band, or ``indeterminate``. ``words`` turns
    our value into the row's; ``by`` where that is not enough.
    """

    of: str
    what: Literal["value", "band", "lowest", "highest", "sureness"] = "value"
    _: KW_ONLY
    scheme: str = ""
    words: Mapping[Any, Any] = field(default_factory=dict[Any, Any])
    by: Callable[[Any], Any] | None = None


@dataclass(frozen=True)
class ExpectAny:
    """One yes or no of the row for several scores of ours: yes where any is, no where none is."""

    of: tuple[str, ...]


Expected = Expect | ExpectAny | tuple["Expected", ...] | Mapping[str, "Expected"]


@dataclass(frozen=True, eq=False)
class ExampleForm:
    """How the examples under one name are written.

    ``when`` are inputs that must have these values for this form to be the one; the instrument's
    other forms of the same name have others. ``unused`` are inputs that say nothing to us.
    """

    name: str
    instrument: Instrument
    _: KW_ONLY
    inputs: Mapping[str, Given]
    expected: Expected
    when: Mapping[str, Any] = field(default_factory=dict[str, Any])
    unused: tuple[str, ...] = ()
