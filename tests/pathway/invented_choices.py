"""People invented for choosing: somebody of whom much is known, with some answers changed or lost."""

import json
from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from random import Random
from typing import Any, Final, cast

from hypothesis import strategies as some
from tests.invented import OPENED, any_value

from trabecula import journey, samples
from trabecula.language.answer import NEVER, AtLeast, Within
from trabecula.language.condition import About, Condition, atoms, facts_of
from trabecula.language.fact import Fact
from trabecula.language.option import OptionCatalogue
from trabecula.language.priority import Priority
from trabecula.pathway.facts import Subject
from trabecula.pathway.options.for_person import OptionForPerson
from trabecula.pathway.options.weighed import Options

DAY: Final = date(2026, 3, 23)
RANKS: Final = tuple(f"rank_{priority.replace(' ', '_')}" for priority in Priority)
CATALOGUE: Final = cast("OptionCatalogue", OPENED.edition.options)

Given = dict[str, Any]


def facts_in(condition: Condition | None) -> set[Fact]:
    """The facts that a condition asks."""
    found = () if condition is None else atoms(condition)
    return {one for atom in found for one in facts_of(atom) if isinstance(one, Fact)}


@cache
def relevant(about: About) -> tuple[Fact, ...]:
    """The facts on which it turns whether options are offered, struck out or wait."""
    found = {fact for condition, _ in CATALOGUE.conditions for fact in facts_in(condition)}
    offering = {statement for option in CATALOGUE.options for statement in option.offered_by}
    found |= {fact for one in offering for fact in facts_in(one.condition)}
    kept = (fact for fact in found if fact.about is about and not fact.key.startswith("rank_"))
    return tuple(sorted(kept, key=lambda fact: fact.key))


@cache
def known_well() -> tuple[Given, ...]:
    """The people of the vignettes, and the sample that has most to choose from."""
    folder = Path(__file__).parents[1] / "vignettes"
    names = ("dossier.json", "several_lesions.json", "like_them.json")
    told = [json.loads((folder / name).read_text("utf-8"))["vignettes"] for name in names]
    people = [{"facts": one["facts"], "lesions": one["lesions"]} for many in told for one in many]
    return (_given("breast-choices"), *people)


def _given(name: str) -> Given:
    """What a sample's record says, as facts given directly."""
    known = journey.know(journey.read(samples.path(name)))
    return {
        "facts": _said(known.person, About.PERSON),
        "lesions": [_said(one, About.LESION) for one in known.lesions],
        "pains": [_said(one, About.PAIN) for one in known.pains],
        "medicines": [],
    }


def _said(subject: Subject, about: About) -> Given:
    found = {
        key: finding.known
        for key, finding in subject.findings.items()
        if finding.fact.about is about and not isinstance(finding.known, AtLeast | Within)
    }
    return {key: _as_given(value) for key, value in found.items() if value is not None}


def _as_given(value: Any) -> Any:
    if value is NEVER:
        return "never"
    return sorted(cast("frozenset[str]", value)) if isinstance(value, frozenset) else value


@some.composite
def people(draw: some.DrawFn, most_changed: int = 12) -> Given:
    """Somebody known well, of whom some answers are others, or lost; with some order of ranks."""
    base = draw(some.sampled_from(known_well()))
    chance = Random(draw(some.integers(0, 10_000)))
    changed = draw(some.lists(some.sampled_from(relevant(About.PERSON)), max_size=most_changed))
    ranked = draw(some.permutations(RANKS))[: draw(some.integers(0, len(RANKS)))]
    facts = {key: value for key, value in base["facts"].items() if key not in RANKS}
    facts |= {key: place for place, key in enumerate(ranked, start=1)}
    lesions = [_changed(one, draw(_of_lesions), chance) for one in base["lesions"]]
    return {**base, "facts": _changed(facts, changed, chance), "lesions": lesions}


_of_lesions: Final = some.lists(some.sampled_from(relevant(About.LESION)), max_size=3)


def _changed(values: Given, facts: list[Fact], chance: Random) -> Given:
    found = {**values, **{fact.key: _any(fact, chance) for fact in facts}}
    return {key: value for key, value in found.items() if value is not None}


def _any(fact: Fact, chance: Random) -> Any:
    """A value as it is given; None, which is not known, where the fact does not take it."""
    value = None if chance.random() < 0.2 else any_value(fact, chance)
    if value is None or isinstance(value, AtLeast):
        return None
    given = _as_given(value)
    try:
        fact.read(given if given != "never" else value)
    except ValueError:
        return None
    return given


def without(given: Given, key: str) -> Given:
    """The same person, of whom one thing is not known."""
    return {
        **given,
        "facts": _but(given["facts"], key),
        **{
            many: [_but(one, key) for one in given[many]]
            for many in ("lesions", "pains")
            if many in given
        },
    }


def _but(values: Mapping[str, Any], key: str) -> Given:
    return {name: value for name, value in values.items() if name != key}


def keys_of(given: Given) -> list[str]:
    """What is known of somebody, their lesions and pains, by key."""
    parts = (given["facts"], *given["lesions"], *given.get("pains", ()))
    return sorted({key for part in parts for key in part if key in OPENED.facts})


def weighed(given: Given) -> Options:
    """The options of somebody."""
    return journey.weigh(journey.recommend(journey.take(given, DAY)))


def by_key(options: Options) -> dict[str, OptionForPerson]:
    """Every option for somebody, by what identifies it."""
    return {each.key: each for each in options.every}
