"""Alternatives by name: which there are for a person, and which is read where none is asked for."""

from collections.abc import Iterable, Mapping
from typing import Final, Literal, TypeAlias

from trabecula.pathway.care_plan.decided import decided
from trabecula.pathway.options.alternative import Alternative, Kind
from trabecula.pathway.options.weighed import Options
from trabecula.pathway.wishes import Decision

Name: TypeAlias = Literal[
    "decided", "what-matters", "least-burden", "fastest-relief", "most-function", "carrying-on"
]
_KINDS: Final[Mapping[Name, Kind]] = {
    "decided": Kind.DECIDED,
    "what-matters": Kind.WHAT_MATTERS,
    "least-burden": Kind.LEAST_BURDEN,
    "fastest-relief": Kind.FASTEST_RELIEF,
    "most-function": Kind.MOST_FUNCTION,
    "carrying-on": Kind.CARRYING_ON,
}


def names_of(options: Options, decisions: Iterable[Decision]) -> Mapping[Name, Alternative]:
    """The alternatives that there are, by name; one plan may have several. The first is read where
    none is asked for: what was decided, else the first of those that were weighed."""
    chosen = decided(options, decisions)
    plans = (*([] if chosen is None else [chosen]), *options.alternatives, options.carrying_on)
    return {name: plan for plan in plans for name, kind in _KINDS.items() if kind in plan.kinds}
