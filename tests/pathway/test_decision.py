"""Decisions: every code is checked, and what was set aside keeps its sentence."""

from functools import cache

import pytest

from trabecula import journey, samples
from trabecula.errors import UnusableDecision
from trabecula.pathway.decision import Decided
from trabecula.pathway.options.for_person import OptionForPerson
from trabecula.pathway.plan import Plan
from trabecula.pathway.wishes import Decision


@cache
def plan() -> Plan:
    facts = journey.know(journey.read(samples.path("kidney-femur")))
    return journey.compose(journey.recommend(facts))


@cache
def offered() -> tuple[OptionForPerson, ...]:
    return journey.weigh(plan().recommendations).every


def with_options(**said: object) -> Decision:
    return journey.decide(plan(), Decided(**{"by": "Dr Novak"} | said), offered())  # pyright: ignore[reportArgumentType]


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


def test_an_option_is_kept_with_its_place_and_beside_all_that_could_be_chosen() -> None:
    one = with_options(chosen=("opt-fixation",), declined=("OPT-RT8@Condition/femur",))
    assert [each.code for each in one.choices] == [
        "OPT-FIXATION@Condition/femur", "OPT-RT8@Condition/femur",
    ]  # fmt: skip
    assert all(
        each.title.endswith(": left subtrochanteric region of the femur") for each in one.choices
    )
    assert {"SUR-03", "OPT-FIXATION@Condition/femur", "OPT-RTMF@Condition/femur"} <= set(
        one.alternatives
    )
    struck = {option.key for option in offered() if not option.can_be_chosen}
    assert struck.isdisjoint(one.alternatives)


def test_an_option_of_several_places_asks_for_one() -> None:
    with pytest.raises(UnusableDecision, match=r"several places: name one of .*@Condition/femur"):
        with_options(chosen=("OPT-FRACTURE-FIXATION",))


def test_choosing_what_is_struck_out_needs_a_reason_and_keeps_it() -> None:
    code = "OPT-ULTRASOUND@Condition/femur"
    with pytest.raises(UnusableDecision, match="say why"):
        with_options(chosen=(code,))
    (one,) = with_options(chosen=(code,), because="the trial takes him").choices
    assert "which is struck out (" in one.said
    assert one.said.endswith(", because the trial takes him.")
