"""The fast reading for one person: Python source, generated from the trees and compiled once.

Answers are the numbers of `Answer`, so that "and" is ``&`` and "or" is ``|``. Every atom's
answer is kept, so that an explanation can be built when one is asked for. Source is made from
the validated tree alone; constants are bound by name, never written as text.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any, Final

from trabecula.language.answer import NEVER, Answer, AtLeast
from trabecula.language.condition import (
    And,
    Atom,
    Compare,
    Condition,
    Found,
    Is,
    Known,
    Never,
    Not,
    OneOf,
    Or,
    Subject,
    atoms,
)
from trabecula.language.fact import Raw
from trabecula.language.interpret import constant

Answers = tuple[int, ...]
_DENIED: Final = (Answer.APPLIES.value, 0, Answer.NOT_KNOWN.value, Answer.DOES_NOT_APPLY.value)
_NOT_EXCLUDED: Final = (Answer.APPLIES.value, 0, Answer.APPLIES.value, 0)


@dataclass(frozen=True)
class Program:
    """Compiled conditions: ``run(values)`` gives the conditions' answers and the atoms'.

    ``own`` picks, for each condition, the answers of its own atoms out of those of all.
    """

    atoms: tuple[Atom, ...]
    own: tuple[Callable[[Answers], Answers], ...]
    run: Callable[[Sequence[Raw | None]], tuple[Answers, Answers]]
    source: str


def compile_conditions(
    conditions: Sequence[tuple[Condition, bool]], slots: Mapping[str, int]
) -> Program:
    """Compile conditions, each with whether it is immediate, over values in these slots.

    ``slots`` gives each fact's place, by key, in the sequence that ``run`` takes.
    """
    every = tuple(dict.fromkeys(atom for condition, _ in conditions for atom in atoms(condition)))
    writer = _Writer(slots, {atom: f"a{number}" for number, atom in enumerate(every)})
    lines = [writer.assign(atom) for atom in every]
    answers = [writer.formula(condition, immediate) for condition, immediate in conditions]
    source = "\n    ".join(
        [
            "def run(v):",
            *lines,
            f"return ({_listed(answers)}), ({_listed(writer.names.values())})",
        ]
    )
    namespace: dict[str, Any] = {
        **writer.constants,
        "D": _DENIED,
        "E": _NOT_EXCLUDED,
        "AtLeast": AtLeast,
        "NEVER": NEVER,
    }
    exec(compile(source, "<conditions>", "exec"), namespace)
    places = {atom: place for place, atom in enumerate(every)}
    own = tuple(
        _picks([places[atom] for atom in dict.fromkeys(atoms(condition))])
        for condition, _ in conditions
    )
    return Program(every, own, namespace["run"], source)


def _picks(places: Sequence[int]) -> Callable[[Answers], Answers]:
    if len(places) > 1:
        return itemgetter(*places)
    first = slice(places[0], places[0] + 1)
    return itemgetter(first)


def _listed(names: "Sequence[str] | Any") -> str:
    return "".join(f"{name}, " for name in names)


class _Writer:
    """Writes atoms as assignments and trees as formulas over the atoms' names."""

    def __init__(self, slots: Mapping[str, int], names: dict[Atom, str]) -> None:
        self.slots = slots
        self.names = names
        self.constants: dict[str, Any] = {}

    def assign(self, atom: Atom) -> str:
        return f"{self.names[atom]} = {self._test(atom)}"

    def formula(self, condition: Condition, immediate: bool, denied: bool = False) -> str:
        match condition:
            case Atom():
                name = self.names[condition]
                return f"{'E' if immediate else 'D'}[{name}]" if denied else name
            case Not(part):
                return self.formula(part, immediate, not denied)
            case And(parts) | Or(parts):
                joint = " & " if isinstance(condition, And) is not denied else " | "
                return f"({joint.join(self.formula(part, immediate, denied) for part in parts)})"
            case _:
                return self.formula(condition.node(), immediate, denied)

    def _test(self, atom: Atom) -> str:
        value = self._slot(atom.fact)
        match atom:
            case Known(wanted=wanted):
                return f"3 if {value} is {'not ' if wanted else ''}None else 0"
            case Is(yes=yes):
                test = f"{value} is {yes}"
            case OneOf(values=options, among=among):
                test = f"{value} {'in' if among else 'not in'} {self._bind(frozenset(options))}"
            case Never():
                test = f"{value} is NEVER"
            case Found(items=items):
                found = f"not {value}.isdisjoint({self._bind(frozenset(items))})"
                return (
                    f"2 if {value} is None else 3 if {found} "
                    f"else 2 if {value}.__class__ is AtLeast else 0"
                )
            case Compare(operator=operator, operand=Subject() as other):
                second = self._slot(other)
                return (
                    f"2 if {value} is None or {second} is None "
                    f"else 3 if {value} {operator} {second} else 0"
                )
            case Compare(operator=operator, operand=operand):
                test = f"{value} {operator} {self._bind(constant(operand, {}))}"
            case _:
                raise TypeError(f"no reading for {atom!r}")
        return f"2 if {value} is None else 3 if {test} else 0"

    def _slot(self, fact: Subject) -> str:
        return f"v[{self.slots[fact.key]}]"

    def _bind(self, value: object) -> str:
        name = f"k{len(self.constants)}"
        self.constants[name] = value
        return name
