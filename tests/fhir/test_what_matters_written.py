"""There and back: what matters is read as it was written, and is valid FHIR."""

import json
from datetime import date
from typing import Any

import pytest
from fhir.resources.R4B import get_fhir_model_class
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from trabecula import journey, samples
from trabecula.fhir.proposal.what_matters import write_what_matters
from trabecula.fhir.write import merge
from trabecula.language.goal import GoalDomain
from trabecula.language.priority import Priority
from trabecula.pathway.facts import Facts
from trabecula.pathway.moment import Moment
from trabecula.pathway.wishes import (
    Agent,
    Attainment,
    Choice,
    Decision,
    Goal,
    Outcome,
    Wish,
    Wishes,
    WishKind,
)

DAY = date(2026, 3, 1)
ELICITATION = journey.edition().edition.elicitation
assert ELICITATION is not None
words = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=20).map(
    str.strip
)
said = words.filter(bool)
days = st.dates(date(2025, 1, 1), DAY).map(lambda day: Moment(day, day))
people = st.sampled_from(["", "person", "carer", "clinician"])
goals = st.builds(
    Goal,
    origin=st.just(""),
    text=said,
    domain=st.none() | st.sampled_from(list(GoalDomain)),
    status=st.sampled_from(["proposed", "active", "completed", "cancelled"]),
    achievement=st.sampled_from(["", "in-progress", "achieved", "no-change"]),
    begun=days,
    due=st.none() | days,
    baseline=words,
    target=words,
    importance=st.none() | st.integers(0, 10),
    levels=st.lists(st.integers(-2, 2), unique=True).flatmap(
        lambda numbers: st.tuples(*(st.tuples(st.just(n), words) for n in sorted(numbers)))
    ),
    addresses=st.lists(st.sampled_from(["Condition/a", "Observation/b"]), unique=True).map(tuple),
    limits=st.lists(said, max_size=2).map(tuple),
    by=st.sampled_from(["", "person"]),
)
wishes = st.builds(
    Wish,
    origin=st.just(""),
    kind=st.sampled_from(list(WishKind)),
    text=said,
    when=st.none() | days,
    only_if=words,
    asked=words,
    by=people,
)
agents = st.builds(
    Agent,
    origin=st.just(""),
    name=said,
    permitted=st.booleans(),
    place=st.sampled_from(["primary", "first alternate", "second alternate"]),
    relation=words,
    contact=words,
    decides=st.lists(said, max_size=2).map(tuple),
    when=st.none() | days,
)
choices = st.builds(
    Choice,
    code=st.sampled_from(["RT-01", "SUR-03", "an-option"]),
    title=said,
    outcome=st.sampled_from(list(Outcome)),
    because=words,
    said=words,
)
decisions = st.builds(
    Decision,
    origin=st.just(""),
    when=days,
    by=said,
    with_whom=st.lists(said, max_size=2).map(tuple),
    choices=st.lists(choices, max_size=3).map(tuple),
    alternatives=st.lists(st.sampled_from(["RT-01", "RT-02"]), unique=True).map(tuple),
    edition=st.sampled_from(["", "2026.11"]),
    policy=st.just("abc"),
)
PERSON = json.dumps(
    {"resourceType": "Bundle", "type": "collection", "entry": [
        {"resource": {"resourceType": "Patient", "id": "p", "birthDate": "1960-01-01"}}
    ]}
).encode()  # fmt: skip


def known(ranks: dict[Priority, int], declined: set[str]) -> Facts:
    assert ELICITATION is not None
    keys: dict[str, Any] = {ELICITATION.ranks[one].key: place for one, place in ranks.items()}
    if declined:
        keys["declined"] = sorted(declined)
    return journey.take({"id": "p", "facts": keys}, DAY)


def written(facts: Facts) -> bytes:
    return write_what_matters(journey.what_matters(facts), facts, journey.edition())


def read_back(content: bytes) -> Facts:
    return journey.know(journey.read(merge(PERSON, content)), DAY)


def plain(one: Any) -> str:
    """What an entry says, without where it was found."""
    fields = {
        name: getattr(one, name) for name in one.__struct_fields__ if name not in ("origin", "goal")
    }
    return repr(fields)


@settings(deadline=None, max_examples=60)
@given(
    some_goals=st.lists(goals, max_size=3),
    some_wishes=st.lists(wishes, max_size=3),
    some_agents=st.lists(agents, max_size=2),
    some_decisions=st.lists(decisions, max_size=2),
    ranks=st.dictionaries(st.sampled_from(list(Priority)), st.integers(1, 7)),
    declined=st.sets(st.sampled_from(["surgery", "opioids", "hospice"]), max_size=2),
    reviews=st.lists(st.integers(-2, 2), max_size=3),
)
def test_what_is_written_is_read_back(
    *,
    some_goals: list[Goal],
    some_wishes: list[Wish],
    some_agents: list[Agent],
    some_decisions: list[Decision],
    ranks: dict[Priority, int],
    declined: set[str],
    reviews: list[int],
) -> None:
    facts = known(ranks, declined)
    some_decisions = [one if one.edition else _without_policy(one) for one in some_decisions]
    named = [_named(goal, number) for number, goal in enumerate(some_goals)]
    attained = [
        Attainment(
            "", named[0].origin, level, Moment(DAY.replace(day=1), DAY.replace(day=1)), "person"
        )
        for level in sorted(set(reviews))
        if named
    ]
    facts.wishes = Wishes(named, attained, some_wishes, some_agents, some_decisions)
    assume(json.loads(written(facts)).get("entry"))
    back = read_back(written(facts))
    assert back.problems == []
    for before, after in (
        (facts.wishes.goals, back.wishes.goals),
        (facts.wishes.attainments, back.wishes.attainments),
        (facts.wishes.said, back.wishes.said),
        (facts.wishes.agents, back.wishes.agents),
        (facts.wishes.decisions, back.wishes.decisions),
    ):
        assert set(map(plain, before)) == set(map(plain, after))
    first, again = journey.what_matters(facts), journey.what_matters(back)
    assert (first.ranking, first.declined, first.not_declined) == (
        again.ranking, again.declined, again.not_declined,
    )  # fmt: skip
    if named:
        assert len(again.goals[0].reviews) == len(attained)


def _named(goal: Goal, number: int) -> Goal:
    return replace(goal, origin=f"Goal/g{number}", text=f"{goal.text} {number}")


def _without_policy(decision: Decision) -> Decision:
    return replace(decision, policy="")


@pytest.mark.parametrize("name", ["breast-spine", "kidney-femur", "prostate-pelvis-again"])
def test_it_is_valid_fhir_and_the_same_gives_the_same(name: str) -> None:
    facts = journey.know(journey.read(samples.path(name)))
    content = written(facts)
    assert content == written(facts)
    resources = [entry["resource"] for entry in json.loads(content)["entry"]]
    kinds = {resource["resourceType"] for resource in resources}
    assert {"Goal", "Observation", "Consent"} <= kinds
    for resource in resources:
        get_fhir_model_class(resource["resourceType"]).model_validate(resource)
