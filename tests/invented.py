"""People invented for the edition in force: values on and around every threshold."""

from collections.abc import Iterable
from random import Random
from typing import Final

from trabecula.knowledge.editions import CURRENT
from trabecula.language.answer import NEVER, AtLeast
from trabecula.language.choice import Checklist, Chosen
from trabecula.language.condition import Compare, atoms
from trabecula.language.fact import Fact, Raw, YesNo
from trabecula.language.interpret import constant
from trabecula.language.number import Counted, TimeSince

OPENED: Final = CURRENT.open()
THRESHOLDS: Final[dict[str, list[float]]] = {}
for condition in OPENED.conditions.values():
    for atom in atoms(condition):
        if isinstance(atom, Compare) and (number := constant(atom.operand, {})) is not None:
            THRESHOLDS.setdefault(atom.fact.key, []).append(number)


def any_value(fact: Fact, chance: Random) -> Raw:
    """A value of the fact; a number lies at, just below or just above what it is compared with."""
    match fact:
        case YesNo():
            return chance.random() < 0.5
        case Chosen():
            return chance.choice(fact.allowed)
        case Checklist():
            found = [item for item in fact.allowed if chance.random() < 0.4]
            return AtLeast(found) if found and chance.random() < 0.5 else frozenset(found)
        case Counted():
            near = round(chance.choice(THRESHOLDS.get(fact.key, [1])))
            return near + chance.choice((-1, 0, 1))
        case _:
            if isinstance(fact, TimeSince) and chance.random() < 0.3:
                return NEVER
            near = chance.choice(THRESHOLDS.get(fact.key, [1.0]))
            return near + chance.choice((-0.01, 0.0, 0.01))


def anyone(facts: Iterable[Fact], known: float, chance: Random) -> dict[str, Raw | None]:
    """One person, of each of whose facts so large a part is known."""
    return {
        fact.key: any_value(fact, chance) if chance.random() < known else None for fact in facts
    }
