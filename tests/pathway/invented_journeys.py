"""Whole people invented for the edition in force, with lesions, as far as facts may be given."""

from datetime import date
from functools import lru_cache
from random import Random
from typing import Any, Final

from tests.invented import OPENED, any_value

from trabecula import journey
from trabecula.language.answer import NEVER, AtLeast
from trabecula.language.condition import About
from trabecula.language.fact import Fact
from trabecula.pathway.options.weighed import Options

DAY: Final = date(2026, 1, 1)
_OF: Final = {
    about: [fact for fact in OPENED.edition.facts if fact.about is about] for about in About
}


@lru_cache(maxsize=256)
def invented(seed: int, known: float) -> Options:
    """The options of one invented person, of whom so large a part is known."""
    chance = Random(seed)
    lesions = [
        {"id": f"lesion-{number}", **_values(_OF[About.LESION], known, chance)}
        for number in range(chance.randint(0, 3))
    ]
    given = {"facts": _values(_OF[About.PERSON], known, chance), "lesions": lesions}
    return journey.weigh(journey.recommend(journey.take(given, DAY)))


def _values(facts: list[Fact], known: float, chance: Random) -> dict[str, Any]:
    found = {fact.key: _value(fact, chance) for fact in facts if chance.random() < known}
    return {key: value for key, value in found.items() if value is not None}


def _value(fact: Fact, chance: Random) -> Any:
    """A value as it is given; None where the fact does not take what was drawn."""
    value = any_value(fact, chance)
    if isinstance(value, AtLeast):
        return None
    given = sorted(value) if isinstance(value, frozenset) else value
    try:
        fact.read(given)
    except ValueError:
        return None
    return "never" if value is NEVER else given
