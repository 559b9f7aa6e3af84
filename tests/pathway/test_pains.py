"""Each pain: where it is, which lesion it may come from, and what its mechanism can be."""

from datetime import date
from typing import Any

import pytest
from tests.fhir.answers import FEMUR, chosen, facts_of, response

from trabecula import journey
from trabecula.errors import UnusableFacts
from trabecula.language.mechanism import Contributor
from trabecula.pathway.facts import Facts, Pain
from trabecula.pathway.facts.mechanism import Verdict
from trabecula.pathway.pains import Tie

LEFT, RIGHT = "7771000", "24028007"
SNOMED = "http://snomed.info/sct"
DAY = date(2026, 3, 1)


def pain_form(place: str, side: str = "", /, **answers: dict[str, Any]) -> dict[str, Any]:
    items: list[dict[str, Any]] = [{"linkId": "p_place", "answer": [chosen(place)]}]
    if side:
        items.append({"linkId": "pain-side", "answer": [chosen(side, SNOMED)]})
    items += [{"linkId": key, "answer": [answer]} for key, answer in answers.items()]
    return {"linkId": "pain", "item": items}


def score(value: float) -> dict[str, Any]:
    return {
        "valueQuantity": {"value": value, "code": "{score}", "system": "http://unitsofmeasure.org"}
    }


def given(*pains: dict[str, Any], lesions: tuple[dict[str, Any], ...] = ()) -> Facts:
    facts = journey.take({"pains": list(pains), "lesions": list(lesions)}, DAY)
    assert len(journey.assess(facts, journey.edition()).pains) == len(facts.pains)
    return facts


def mechanism(**pain: Any) -> Pain:
    return given({"p_place": "femur-shaft", "side": "left"} | pain).pains[0]


def test_left_and_right_are_two_pains_and_are_spelled_out() -> None:
    form = response(
        [
            pain_form("femur-shaft", LEFT, p_worst=score(7)),
            pain_form("femur-shaft", RIGHT, p_worst=score(2)),
        ]
    )
    pains = facts_of(form).pains
    assert [pain.label for pain in pains] == ["left shaft of the femur", "right shaft of the femur"]
    assert [pain.findings["p_worst"].value for pain in pains] == [7, 2]


def test_a_side_that_is_not_said_is_said_to_be_missing() -> None:
    (pain,) = facts_of(response([pain_form("femur-shaft", p_worst=score(7))])).pains
    assert pain.label == "shaft of the femur (left or right is not said)"


def test_a_pain_without_a_place_is_told_of_and_none_is_invented() -> None:
    form = response([{"linkId": "pain", "item": [{"linkId": "p_worst", "answer": [score(7)]}]}])
    facts = facts_of(form)
    assert not facts.pains
    assert [problem.what for problem in facts.problems] == [
        "a pain says no place, or more than one: say where it is; what this group says is left out"
    ]


def test_pain_recorded_at_a_coded_place_is_a_pain_there() -> None:
    observed = {
        "resourceType": "Observation", "id": "o", "status": "final",
        "subject": {"reference": "Patient/p"}, "effectiveDateTime": "2026-02-28",
        "code": {"coding": [{"system": "http://loinc.org", "code": "72514-3"}]},
        "valueInteger": 6,
        "bodySite": {"coding": [{"system": "urn:trabecula:site", "code": "T8"}]},
    }  # fmt: skip
    (pain,) = facts_of(observed).pains
    assert (pain.label, pain.findings["p_worst"].value) == ("T8 vertebra", 6)


def test_a_pain_is_tied_to_the_lesion_at_its_place() -> None:
    (pain,) = facts_of(FEMUR, response([pain_form("femur-shaft", LEFT, p_worst=score(7))])).pains
    (tie,) = pain.ties
    assert (tie[0].id, tie[1]) == ("Condition/femur", Tie.SIDE_NOT_SAID)
    assert pain.lesion is None


def test_a_pain_elsewhere_is_tied_to_no_lesion() -> None:
    (pain,) = facts_of(FEMUR, response([pain_form("T8", p_worst=score(7))])).pains
    assert pain.ties == ()


@pytest.mark.parametrize(
    ("pain", "source", "verdict"),
    [
        ({}, Contributor.STRUCTURAL, Verdict.OPEN),
        ({}, Contributor.NERVE, Verdict.OPEN),
        ({"p_imaging": ["fracture"]}, Contributor.STRUCTURAL, Verdict.LIKELY),
        ({"p_eased_lying": True}, Contributor.STRUCTURAL, Verdict.POSSIBLE),
        ({"p_movement": 6, "p_gap": 4, "p_eased_lying": True}, Contributor.STRUCTURAL, Verdict.LIKELY),
        ({"p_rest": 5, "p_gap": 0}, Contributor.STRUCTURAL, Verdict.OPEN),
        ({"p_dn4": 3}, Contributor.NERVE, Verdict.UNLIKELY),
        ({"p_dn4": 4}, Contributor.NERVE, Verdict.POSSIBLE),
        ({"p_dn4": 4, "p_radiates": True}, Contributor.NERVE, Verdict.LIKELY),
        ({"p_dn4": 3, "p_radiates": True, "p_signs": ["allodynia"]}, Contributor.NERVE, Verdict.CONTRADICTORY),
        ({"p_dn4": 4, "p_character": ["burning", "tingling"]}, Contributor.NERVE, Verdict.POSSIBLE),
        ({"p_dn4": 4, "p_signs": ["allodynia"]}, Contributor.NERVE, Verdict.POSSIBLE),
        ({"p_dn4": 4, "p_signs": ["lost_reflex"]}, Contributor.NERVE, Verdict.LIKELY),
        ({"p_signs": ["allodynia", "lost_reflex"]}, Contributor.NERVE, Verdict.POSSIBLE),
        ({"p_character": ["burning"], "p_signs": ["allodynia"]}, Contributor.NERVE, Verdict.LIKELY),
        ({"p_neupsig": "possible", "p_radiates": True}, Contributor.NERVE, Verdict.POSSIBLE),
        ({"p_neupsig": "probable"}, Contributor.NERVE, Verdict.LIKELY),
        ({"p_character": []}, Contributor.NERVE, Verdict.OPEN),
        ({"p_timing": ["at_night"], "p_tender": True}, Contributor.INFLAMMATORY, Verdict.LIKELY),
        ({"p_rest": 0}, Contributor.INFLAMMATORY, Verdict.UNLIKELY),
    ],
)  # fmt: skip
def test_what_speaks_for_and_against_is_weighed(
    pain: dict[str, Any], source: Contributor, verdict: Verdict
) -> None:
    found = mechanism(**pain).mechanism
    assert found is not None
    (one,) = [each for each in found.contributions if each.contributor is source]
    assert one.verdict is verdict


def test_what_rests_on_the_same_answers_is_listed_and_counted_once() -> None:
    found = mechanism(p_dn4=4, p_character=["burning", "tingling"], p_neupsig="possible").mechanism
    assert found is not None
    (nerve,) = [one for one in found.contributions if one.contributor is Contributor.NERVE]
    dn4, possible, character = nerve.speaks_for
    assert nerve.counted_with(dn4) == (character,)
    assert nerve.counted_with(character) == (dn4,)
    assert nerve.counted_with(possible) == ()


def test_loading_pain_that_is_told_twice_is_one_sign_of_structure() -> None:
    lesion = {"id": "a", "l_site": "femur_shaft", "l_functional_pain": True}
    pain = {"p_place": "femur-shaft", "side": "left", "lesion": "a", "p_movement": 6, "p_gap": 4}
    for eased, verdict in ((None, Verdict.POSSIBLE), (True, Verdict.LIKELY)):
        told = pain if eased is None else pain | {"p_eased_lying": eased}
        found = given(told, lesions=(lesion,)).pains[0].mechanism
        assert found is not None
        assert len(found.contributions[0].speaks_for) == 2 + bool(eased)
        assert found.contributions[0].verdict is verdict


@pytest.mark.parametrize(
    ("pain", "possible"),
    [
        ({}, ("nociceptive", "neuropathic", "mixed")),
        ({"p_dn4": 2, "p_imaging": ["fracture"]}, ("nociceptive",)),
        ({"p_neupsig": "definite"}, ("neuropathic", "mixed")),
        ({"p_neupsig": "definite", "p_imaging": ["fracture"]}, ("mixed",)),
    ],
)
def test_a_kind_is_named_only_where_one_is_left(
    pain: dict[str, Any], possible: tuple[str, ...]
) -> None:
    found = mechanism(**pain).mechanism
    assert found is not None
    assert found.possible == possible
    assert found.kind == (possible[0] if len(possible) == 1 else None)


@pytest.mark.parametrize("rest", range(11))
def test_neuropathic_alone_is_left_to_a_clinician(rest: int) -> None:
    certain: dict[str, Any] = {
        "p_neupsig": "definite",
        "p_imaging": [],
        "p_tender": False,
        "p_timing": [],
    }
    for movement in range(11):
        rated = {"p_rest": rest, "p_movement": movement, "p_gap": movement - rest}
        found = mechanism(**certain, **rated).mechanism
        assert found is not None
        assert "mixed" in found.possible
        assert found.kind != "neuropathic"


def test_the_mechanism_becomes_a_fact_of_the_pain_and_a_recorded_one_stands() -> None:
    answers = {"p_dn4": {"valueInteger": 2}, "p_eased_lying": chosen("yes")}
    fracture = {"p_imaging.fracture": chosen("yes")}
    form = response([pain_form("T8", "", **answers, **fracture)])
    (pain,) = facts_of(form).pains
    assert pain.findings["p_mech"].value == "nociceptive"
    assert "only mechanism" in pain.findings["p_mech"].how
    recorded = response([pain_form("T8", "", **answers, **fracture, p_mech=chosen("mixed"))])
    assert facts_of(recorded).pains[0].findings["p_mech"].value == "mixed"


def test_evidence_of_the_lesion_counts_only_where_the_pain_is_tied_to_it() -> None:
    lesion = {"id": "a", "l_site": "femur_shaft", "l_fracture": True}
    tied = {"p_place": "femur-shaft", "side": "left", "lesion": "a"}
    (pain,) = given(tied, lesions=(lesion,)).pains
    assert pain.mechanism is not None
    assert pain.mechanism.contributions[0].verdict is Verdict.LIKELY
    (untied,) = given({"p_place": "femur-shaft", "side": "left"}, lesions=(lesion,)).pains
    assert untied.mechanism is not None
    assert untied.mechanism.contributions[0].verdict is Verdict.OPEN


@pytest.mark.parametrize(
    ("pain", "says"),
    [
        ({"p_place": "femur-shaft", "side": "up"}, "left or right"),
        ({"p_place": "nowhere"}, "place of the pain"),
        ({"pain_worst": 3}, "give it in 'facts'"),
        ({"lesion": "b"}, "which is not given"),
    ],
)
def test_a_pain_given_wrongly_is_refused(pain: dict[str, Any], says: str) -> None:
    with pytest.raises(UnusableFacts, match=says):
        given(pain)


def severity(value: int, place: str = "", side: str = "", number: str = "o") -> dict[str, Any]:
    site = {"coding": [{"system": "urn:trabecula:site", "code": place}]}
    if side:
        site["coding"].append({"system": SNOMED, "code": side})
    return {
        "resourceType": "Observation", "id": number, "status": "final",
        "subject": {"reference": "Patient/p"}, "effectiveDateTime": "2026-03-01",
        "code": {"coding": [{"system": "http://loinc.org", "code": "72514-3"}]},
        "valueInteger": value, **({"bodySite": site} if place else {}),
    }  # fmt: skip


def test_a_milder_pain_elsewhere_never_hides_the_worst() -> None:
    facts = facts_of(severity(9, "T8", number="a"), severity(3, "rib", LEFT, number="b"))
    worst = facts.person.findings["pain_worst"]
    assert worst.value == 9
    assert worst.how.endswith(": T8 vertebra")


def test_a_whole_that_is_less_than_its_worst_place_is_a_conflict() -> None:
    facts = facts_of(severity(2, number="a"), severity(9, "T8", number="b"))
    worst = facts.person.findings["pain_worst"]
    assert worst.value is None
    assert [side.value for side in worst.alternatives] == [2, 9]
    higher = facts_of(severity(10, number="a"), severity(9, "T8", number="b"))
    assert higher.person.findings["pain_worst"].value == 10


@pytest.mark.parametrize("system", ["urn:trabecula:fact", "urn:trabecula:site"])
def test_a_place_is_read_in_either_system_of_ours(system: str) -> None:
    form = pain_form("T8", p_worst=score(7))
    form["item"][0]["answer"] = [chosen("T8", system)]
    facts = facts_of(response([form]))
    assert [pain.label for pain in facts.pains] == ["T8 vertebra"]
    assert not facts.problems
