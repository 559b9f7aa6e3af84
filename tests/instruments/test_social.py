from typing import Any

import pytest

from trabecula.fhir.units import convert
from trabecula.knowledge.facts.person import abuse_or_neglect_concern, carer_strain, social_need
from trabecula.knowledge.instruments import INSTRUMENTS
from trabecula.knowledge.instruments.social.carer_burden import zarit_4, zarit_12
from trabecula.knowledge.instruments.social.carer_strain import carer_strain_index
from trabecula.knowledge.instruments.social.circumstances import circumstances
from trabecula.knowledge.instruments.social.examples import EXAMPLES
from trabecula.knowledge.instruments.social.needs import (
    health_related_social_needs,
    hunger_vital_sign,
)
from trabecula.knowledge.instruments.social.prapare import prapare
from trabecula.knowledge.instruments.social.safety import (
    FOUR,
    PRIVATE,
    SAFETY_APART,
    elder_abuse_suspicion,
    hits,
)
from trabecula.language.fact import Fact
from trabecula.language.instrument import Assessor, Instrument
from trabecula.language.item import NotAnswered
from trabecula.language.source import Checked
from trabecula.pathway.examples import try_row
from trabecula.pathway.scores import Result, Scored, score

NO_NEED = ["steady", False, "never", "never", False, "no_threat", 1, 1, 1, 1]


def answered(instrument: Instrument, *answers: Any) -> Result:
    """The result of answers in the order of the items; None was not asked."""
    given = zip(instrument.items, answers, strict=False)
    return score(instrument, {item.key: answer for item, answer in given if answer is not None})


def needs(changes: dict[int, Any]) -> dict[str, Any]:
    """What the core questions find, with these answers changed from no need."""
    answers = [changes.get(at, answer) for at, answer in enumerate(NO_NEED)]
    scores = answered(health_related_social_needs, *answers).scores
    return {each.score.gives.key.removeprefix("hrsn_"): each.value for each in scores}


def says_yes_only(scored: Scored, fact: Fact) -> None:
    assert scored.score.fills is fact
    assert scored.score.only_yes


@pytest.mark.parametrize(
    ("answers", "total", "concern"),
    [([3, 3, 3, 2], 11, True), ([2, 3, 3, 2], 10, False), ([1, 1, 1, 1], 4, False)],
)
def test_harm_is_positive_above_ten_and_never_ruled_out(
    answers: list[int], total: int, concern: bool
) -> None:
    result = answered(hits, *answers)
    band = result.scores[0].band()
    assert result.scores[0].value == total
    assert band
    assert band.name == ("positive" if concern else "negative")
    assert result.scored("hits_concern").value is concern
    says_yes_only(result.scored("hits_concern"), abuse_or_neglect_concern)


def test_two_answers_can_decide_harm() -> None:
    assert answered(hits, 5, 4).scored("hits_concern").value is True
    assert answered(hits, 5, 3).scored("hits_concern").value is None


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        ({}, []),
        ({0: "at_risk"}, ["housing"]),
        ({0: "none"}, ["housing"]),
        ({1: True}, ["housing"]),
        ({2: "sometimes"}, ["food"]),
        ({3: "often"}, ["food"]),
        ({4: True}, ["transport"]),
        ({5: "threatened"}, ["utilities"]),
        ({5: "already_shut_off"}, ["utilities"]),
        ({6: 5, 7: 3}, []),
        ({6: 5, 7: 4}, ["safety"]),
    ],
)
def test_any_domain_is_a_need(changes: dict[int, Any], found: list[str]) -> None:
    domains = ("housing", "food", "transport", "utilities", "safety")
    result = needs(changes)
    assert [domain for domain in domains if result[domain]] == found
    assert result["need"] is bool(set(found) - {"safety"})


def test_one_need_decides_and_a_missing_answer_is_not_no() -> None:
    one = answered(health_related_social_needs, "at_risk")
    assert one.scored("hrsn_need").value is True
    assert one.scored("hrsn_need").score.fills is social_need
    without = answered(health_related_social_needs, *NO_NEED[:5]).scored("hrsn_need")
    assert (without.value, without.possible) == (None, (False, True))


@pytest.mark.parametrize(
    ("answers", "risk"),
    [
        (["never", "never"], False),
        (["sometimes", "never"], True),
        (["never", "often"], True),
        (["often", None], True),
        (["never", None], None),
    ],
)
def test_hunger(answers: list[str | None], risk: bool | None) -> None:
    (scored,) = answered(hunger_vital_sign, *answers).scores
    assert scored.value is risk
    says_yes_only(scored, social_need)


def test_prapare_flags_domains_and_has_no_sum() -> None:
    answers = {item.key: False for item in prapare.items}
    result = score(prapare, answers | {"prapare_lacks_phone": True, "prapare_much_stress": True})
    found = [each.score.gives.key for each in result.scores if each.value is True]
    assert found == ["prapare_essentials", "prapare_stress", "prapare_need"]
    assert all(isinstance(each.value, bool | None) for each in result.scores)
    stressed = score(prapare, answers | {"prapare_much_stress": True})
    assert stressed.scored("prapare_need").value is False


def test_fear_of_a_partner_is_a_concern() -> None:
    concern = score(prapare, {"prapare_partner_fear": True}).scored("prapare_concern")
    assert (concern.value, concern.score.fills) == (True, abuse_or_neglect_concern)


def test_the_minimum_set_says_yes_only() -> None:
    nothing = {item.key: False for item in circumstances.items}
    need = "circumstances_need"
    assert score(circumstances, nothing).scored(need).value is False
    says_yes_only(score(circumstances, nothing).scored(need), social_need)
    for key in ("transport", "medicines", "food"):
        found = score(circumstances, nothing | {f"circumstances_{key}": True})
        assert found.scored(need).value is True
    assert score(circumstances, nothing | {"lives_alone": True}).scored(need).value is False


@pytest.mark.parametrize(
    ("answers", "raised", "unanswered"),
    [
        (["yes", "no", "no", "no", "no", "no"], False, 0),
        (["no", "no", "no", "yes", "no", "no"], True, 0),
        (["no", "no", "no", "no", "no", "yes"], True, 0),
        (["no", "did_not_answer", "no", "no", "no", "no"], False, 1),
        (["did_not_answer", "no", "no", "no", "no", "no"], False, 0),
        (["no", "did_not_answer", "did_not_answer", "no", "no", "yes"], True, 2),
        (["no", None, "no", "no", "no", "no"], None, None),
        (["no", None, "no", "yes", "no", "no"], True, None),
    ],
)
def test_suspicion_of_elder_abuse(
    answers: list[str | None], raised: bool | None, unanswered: int | None
) -> None:
    result = answered(elder_abuse_suspicion, *answers)
    assert [scored.value for scored in result.scores] == [raised, unanswered]
    says_yes_only(result.scores[0], abuse_or_neglect_concern)


def test_a_refused_question_is_not_one_that_was_not_answered() -> None:
    refused = score(
        elder_abuse_suspicion,
        {item.key: "no" for item in elder_abuse_suspicion.items}
        | {"easi_words": NotAnswered.REFUSED},
    )
    assert refused.scores[0].value is None


@pytest.mark.parametrize(
    ("total", "names", "strain"),
    [
        (10, ["negative", "negative", "none to mild"], False),
        (11, ["negative", "negative", "mild to moderate"], False),
        (12, ["negative", "negative", "mild to moderate"], False),
        (13, ["positive", "negative", "mild to moderate"], True),
        (16, ["positive", "negative", "mild to moderate"], True),
        (17, ["positive", "positive", "mild to moderate"], True),
        (20, ["positive", "positive", "mild to moderate"], True),
        (21, ["positive", "positive", "high"], True),
    ],
)
def test_both_sides_of_every_cut_off_of_the_twelve(
    total: int, names: list[str], strain: bool
) -> None:
    full, rest = divmod(total, 4)
    result = answered(zarit_12, *[4] * full, rest, *[0] * (11 - full))
    scored = result.scores[0]
    found = [scored.band(scheme) for scheme in scored.score.bands]
    assert scored.value == total
    assert [band and band.name for band in found] == names
    assert result.scored("zbi12_strain").value is strain
    assert result.scored("zbi12_strain").score.fills is carer_strain


@pytest.mark.parametrize(
    ("answers", "total", "strain"),
    [([3, 2, 2, 2], 9, True), ([2] * 4, 8, True), ([1, 2, 2, 2], 7, False)],
)
def test_the_four(answers: list[int], total: int, strain: bool) -> None:
    result = answered(zarit_4, *answers)
    assert [scored.value for scored in result.scores] == [total, strain]


def test_every_carer_item_is_needed() -> None:
    open_ = answered(zarit_12, *[1] * 11).scores[0]
    assert (open_.value, open_.lowest, open_.highest) == (None, 11, 15)


def test_strain_index_has_no_cut_off() -> None:
    scored = answered(carer_strain_index, *[2] * 13).scores[0]
    assert (scored.value, scored.score.bands) == (26, ())


@pytest.mark.parametrize("instrument", [zarit_12, zarit_4, carer_strain_index])
def test_only_the_carer_answers_for_the_carer(instrument: Instrument) -> None:
    assert instrument.assessors == (Assessor.CARER,)


ASKED_ALONE = [
    one for one in INSTRUMENTS if PRIVATE in one.notes or not set(FOUR).isdisjoint(one.items)
]


@pytest.mark.parametrize("instrument", ASKED_ALONE, ids=lambda instrument: instrument.name)
def test_safety_is_asked_alone_and_never_of_a_carer(instrument: Instrument) -> None:
    assert Assessor.CARER not in instrument.assessors
    assert PRIVATE in instrument.notes


def test_what_asks_about_harm_by_others_is_among_what_is_asked_alone() -> None:
    assert {hits, elder_abuse_suspicion, health_related_social_needs, prapare} <= {*ASKED_ALONE}


@pytest.mark.parametrize(
    ("instrument", "key"), [(health_related_social_needs, "hrsn_need"), (prapare, "prapare_need")]
)
def test_a_need_that_leaves_safety_out_says_so(instrument: Instrument, key: str) -> None:
    need = instrument.score(key)
    assert "besides safety" in need.gives.name
    assert need.checked is not Checked.YES
    assert SAFETY_APART in instrument.notes


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        ({}, {}),
        ({6: 5, 7: 4}, {"safety": True, "need": True}),
        ({4: True}, {"transport": True, "need": True}),
        ({6: None, 7: 5}, {"safety": None, "need": None}),
        ({0: "none", 6: None, 7: 5}, {"housing": True, "safety": None, "need": True}),
    ],
)
def test_the_need_of_a_worked_example_is_that_of_the_tool_with_safety(
    changes: dict[int, Any], found: dict[str, bool | None]
) -> None:
    items = [changes.get(at, answer) for at, answer in enumerate(NO_NEED)]
    domains = ("housing", "food", "transport", "utilities", "safety", "need")
    expected = dict.fromkeys(domains, False) | found
    row = {"instrument": "AHC-HRSN", "inputs": {"items": items}, "expected": expected}
    tried = try_row(row, EXAMPLES, convert)
    assert tried.agrees, tried


@pytest.mark.parametrize(
    ("instrument", "answer"),
    [(hits, 0), (hits, 6), (zarit_12, 5), (zarit_4, -1), (carer_strain_index, 3)],
)
def test_out_of_range_is_refused(instrument: Instrument, answer: int) -> None:
    with pytest.raises(ValueError, match="takes"):
        answered(instrument, answer)


@pytest.mark.parametrize(
    ("name", "inputs", "expected"),
    [
        ("HITS (AHC-HRSN)", {"items": [3, 3, 3, 2]}, [11, True]),
        ("EASI", {"items": [False, True, False, False, False, False]}, True),
        ("EASI", {"items": [True, "did not answer", False, False, False, False]}, False),
        ("EASI", {"items": [False, None, False, False, False, False]}, None),
        ("Zarit-12", {"items": [1] * 11 + [2], "cut": 13}, [13, True]),
        ("Zarit-12", {"items": [1] * 11 + [2], "cut": 17}, [13, False]),
        ("Zarit-4", {"items": [1, 2, 2, 2]}, [7, False]),
        ("Hunger Vital Sign", {"items": ["never", "sometimes"]}, True),
        ("MCSI", {"items": [1] * 13}, 13),
        (
            "AHC-HRSN",
            {"items": NO_NEED},
            dict.fromkeys(("housing", "food", "transport", "utilities", "safety", "need"), False),
        ),
    ],
)
def test_forms_of_worked_examples(name: str, inputs: dict[str, Any], expected: Any) -> None:
    tried = try_row({"instrument": name, "inputs": inputs, "expected": expected}, EXAMPLES, convert)
    assert tried.agrees, tried
