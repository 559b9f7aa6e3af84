"""Decisions: every code is checked, and what was set aside keeps its sentence."""

from functools import cache

import pytest

from trabecula import journey, samples
from trabecula.errors import UnusableDecision
from trabecula.pathway.decision import Decided
from trabecula.pathway.plan import Plan
from trabecula.pathway.wishes import Decision


@cache
def plan() -> Plan:
    facts = journey.know(journey.read(samples.path("kidney-femur")))
    return journey.compose(journey.recommend(facts))


def decided(**said: object) -> Decision:
    return journey.decide(plan(), Decided(**{"by": "Dr Novak"} | said))  # pyright: ignore[reportArgumentType]


def test_what_was_on_the_table_and_the_edition_are_kept() -> None:
    one = decided(chosen=("sur-03 ",), with_whom=("Arthur", " "))
    assert [(each.code, each.outcome, each.said) for each in one.choices] == [
        ("SUR-03", "chosen", "")
    ]
    assert {"SUR-03", "RT-01", "REH-02H"} <= set(one.alternatives)
    assert one.edition == journey.edition().edition.name
    assert one.policy == journey.edition().policy_digest
    assert one.with_whom == ("Arthur",)
    assert one.when is not None
    assert one.when.day == plan().recommendations.facts.as_of


def test_what_is_set_aside_keeps_the_sentence_with_its_name() -> None:
    (one,) = decided(declined=("SUR-03",), because="he does not want an operation.").choices
    assert one.said == (
        "Dr Novak set aside *prophylactic fixation* because he does not want an operation."
    )
    (later,) = decided(deferred=("SUR-03",), because="the scan comes first").choices
    assert later.said == "Dr Novak put off *prophylactic fixation* because the scan comes first."


def test_choosing_what_is_held_back_keeps_by_what() -> None:
    (one,) = decided(chosen=("RT-01",), because="he is in pain now").choices
    assert one.said.startswith("Dr Novak chose *palliative radiotherapy*, which waits for ")
    assert "Prophylactic fixation" in one.said


@pytest.mark.parametrize(
    ("said", "message"),
    [
        ({}, "nothing was decided"),
        ({"chosen": ("SUR-99",)}, "no measure or option has the code 'SUR-99': did you mean SUR-0"),
        ({"chosen": ("SUR-03",), "declined": ("SUR-03",)}, "SUR-03: decided more than once"),
        ({"chosen": ("SUR-03",), "by": " "}, "who decided"),
        ({"declined": ("SUR-03",)}, "SUR-03: say why"),
        ({"chosen": ("RT-01",)}, "RT-01: say why"),
    ],
)
def test_what_cannot_be_kept_says_why(said: dict[str, object], message: str) -> None:
    with pytest.raises(UnusableDecision, match=message):
        decided(**said)
