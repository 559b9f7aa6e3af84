"""Side effects that cost mobility: every combination, threshold and missing answer."""

import re
from itertools import product
from typing import Any

import pytest

from trabecula.fhir.units import convert
from trabecula.knowledge.instruments.side_effects.anticholinergic_burden import (
    DISPUTED,
    LEVELS,
    acb,
    acb_medicines,
)
from trabecula.knowledge.instruments.side_effects.bowel import bfi, bowel_habit
from trabecula.knowledge.instruments.side_effects.drug_burden import drug_burden
from trabecula.knowledge.instruments.side_effects.examples import EXAMPLES
from trabecula.knowledge.instruments.side_effects.opioid_risk import ort, ort_oud
from trabecula.knowledge.instruments.side_effects.pro_ctcae import (
    COMPOSITES,
    MOBILITY_SET,
    PRO_CTCAE,
    composite,
)
from trabecula.knowledge.instruments.side_effects.sedation import poss, rass
from trabecula.knowledge.instruments.side_effects.sedative_load import (
    opioid_and_sedative,
    sedatives,
)
from trabecula.language.answer import AtLeast
from trabecula.language.fact import YesNo
from trabecula.language.instrument import Instrument
from trabecula.language.item import NotAnswered
from trabecula.pathway.changes import compare
from trabecula.pathway.examples import try_row
from trabecula.pathway.scores import Result, Scored, score


def answered(instrument: Instrument, *answers: Any) -> Result:
    """The result of answers in the order of the items; None was not asked."""
    given = zip(instrument.items, answers, strict=True)
    return score(instrument, {item.key: answer for item, answer in given if answer is not None})


def of(instrument: Instrument, key: str, *answers: Any) -> Scored:
    return answered(instrument, *answers).scored(key)


def band(scored: Scored) -> str | None:
    found = scored.band()
    return None if found is None else found.name


def tried(name: str, **inputs: Any) -> Any:
    found = try_row({"instrument": name, "inputs": inputs}, EXAMPLES, convert)
    return found.problem or found.got


# PRO-CTCAE, each table as the dossier prints it

ONE = {"F": "01123", "S": "01233", "I": "01122", "A": "01122"}
TWO = {
    "FS": "00000 11122 11222 11233 11233",
    "FI": "00000 11122 11122 11233 11233",
    "SI": "00000 11122 11223 12233 22233",
}
THREE = """
00000 00000 00000 00000 00000
01122 11122 12223 22233 22333
01122 11122 22233 22233 22333
11122 11122 22233 22333 22333
11122 11223 22233 22333 22333
"""
TERM = {"F": 16, "S": 15, "I": 27, "A": 59, "FS": 9, "FI": 18, "SI": 40, "FSI": 48}


def printed(attributes: str, *answers: int) -> int:
    rows = ONE.get(attributes) or TWO.get(attributes) or THREE
    place = 0
    for answer in answers:
        place = 5 * place + answer
    return int("".join(rows.split())[place])


@pytest.mark.parametrize("attributes", TERM)
def test_every_combination_has_the_composite_of_the_table(attributes: str) -> None:
    number = TERM[attributes]
    for answers in product(range(5), repeat=len(attributes)):
        found = answered(PRO_CTCAE[number], *answers)
        expected = printed(attributes, *answers)
        assert found.scored(f"proctcae_{number}_comp").value == expected, answers
        alerts = [each.value for each in found.scores[1:]]
        assert alerts == ([] if attributes in {"I", "A"} else [expected == 3])


def test_the_table_has_the_179_rows_of_proae() -> None:
    assert sum(map(len, COMPOSITES.values())) == 179


def test_80_numbers_hold_124_items_and_no_term_of_presence_has_a_composite() -> None:
    assert list(PRO_CTCAE) == list(range(1, 81))
    assert sum(len(term.items) for term in PRO_CTCAE.values()) == 124
    presence = {number for number, term in PRO_CTCAE.items() if isinstance(term.items[0], YesNo)}
    assert presence == {
        5, 12, 24, 29, 31, 32, 33, 34, 35, 37, 38, 42, 43, 57, 58, 64, 69, 70, 73, 76, 79,
    }  # fmt: skip
    scored = {number: [each.gives.key for each in PRO_CTCAE[number].scores] for number in presence}
    assert scored == {number: [f"proctcae_{number}_present"] for number in presence}
    with pytest.raises(ValueError, match="no composite"):
        composite("P", 1)


@pytest.mark.parametrize(
    ("number", "label", "suffixes"),
    [
        (8, "poor appetite", "si"),
        (17, "abdominal pain", "fsi"),
        (22, "swollen arms or legs", "fsi"),
        (27, "hair loss", "a"),
        (35, "pressure sores", "p"),
        (53, "fatigue", "si"),
        (65, "urinary incontinence", "fi"),
        (75, "heavy sweating", "fs"),
        (80, "body odour", "s"),
    ],
)
def test_terms_are_asked_about_their_attributes(number: int, label: str, suffixes: str) -> None:
    term = PRO_CTCAE[number]
    assert term.title.endswith(label)
    assert [item.key for item in term.items] == [f"proctcae_{number}_{one}" for one in suffixes]


@pytest.mark.parametrize("answer", [True, False, None])
def test_what_is_only_present_or_not_is_said_as_it_was_answered(answer: bool | None) -> None:
    found = of(PRO_CTCAE[35], "proctcae_35_present", answer)
    assert found.value is answer
    assert found.score.gives.meaning == "Present or not: it has no composite."


@pytest.mark.parametrize(
    ("number", "answers", "alert"),
    [
        (48, (3, 3, None), None),
        (48, (3, 0, None), False),
        (48, (None, 0, 2), False),
        (48, (0, None, None), False),
        (48, (None, None, None), None),
        (40, (4, None), None),
        (40, (1, None), False),
        (16, (None,), None),
    ],
)
def test_an_alert_is_open_only_while_a_composite_of_3_is_possible(
    number: int, answers: tuple[Any, ...], alert: bool | None
) -> None:
    assert of(PRO_CTCAE[number], f"proctcae_{number}_alert", *answers).value is alert


def test_every_alert_agrees_with_all_completions_of_what_is_missing() -> None:
    for number in (16, 15, 9, 18, 40, 48):
        asked = len(PRO_CTCAE[number].items)
        whole = {
            answers: of(PRO_CTCAE[number], f"proctcae_{number}_alert", *answers).value
            for answers in product(range(5), repeat=asked)
        }
        for partly in product((*range(5), None), repeat=asked):
            possible = {
                alert
                for answers, alert in whole.items()
                if all(one in (None, other) for one, other in zip(partly, answers, strict=True))
            }
            found = of(PRO_CTCAE[number], f"proctcae_{number}_alert", *partly).value
            assert found is (possible.pop() if len(possible) == 1 else None), (number, partly)


def test_the_mobility_set() -> None:
    numbers = {int(term.name.removeprefix("proctcae-")) for term in MOBILITY_SET}
    assert numbers == {8, 18, 22, 39, 40, 46, 50, 51, 53, 65}


@pytest.mark.parametrize(
    ("number", "answers", "value", "lowest", "highest"),
    [
        (48, (3, 3, 3), 3, None, None),
        (48, (2, 1, 2), 1, None, None),
        (40, (2, 4), 3, None, None),
        (15, (3,), 3, None, None),
        (16, (3,), 2, None, None),
        (9, (0, None), 0, None, None),
        (9, (0, 4), 0, None, None),
        (48, (0, None, None), 0, None, None),
        (40, (0, None), 0, None, None),
        (53, (3, None), None, 1, 3),
        (48, (None, 3, 3), None, 0, 3),
        (9, (None, 0), None, 0, 1),
        (48, (None, None, None), None, 0, 3),
    ],
)
def test_a_first_answer_of_0_settles_it_and_else_all_are_needed(
    number: int, answers: tuple[Any, ...], value: Any, lowest: Any, highest: Any
) -> None:
    found = of(PRO_CTCAE[number], f"proctcae_{number}_comp", *answers)
    assert (found.value, found.lowest, found.highest) == (value, lowest, highest)


@pytest.mark.parametrize("why", NotAnswered)
def test_what_did_not_apply_is_missing_and_not_0(why: NotAnswered) -> None:
    found = score(PRO_CTCAE[66], {"proctcae_66_s": why}).scored("proctcae_66_comp")
    assert found.value is None


@pytest.mark.parametrize("answers", [(5, 1, 1), (0, 5, 0), (1, -1, 1), (2, 2, 2.5)])
def test_raw_answers_out_of_range_are_refused(answers: tuple[Any, ...]) -> None:
    with pytest.raises(ValueError, match="from 0 to 4"):
        answered(PRO_CTCAE[48], *answers)


@pytest.mark.parametrize(
    ("before", "after", "means"),
    [((0, 0), (2, 2), "worse"), ((1, 0), (2, 2), "no meaningful change")],
)
def test_a_composite_that_rose_by_2_is_worse(before: Any, after: Any, means: str) -> None:
    first, second = answered(PRO_CTCAE[53], *before), answered(PRO_CTCAE[53], *after)
    change = compare(second.scored("proctcae_53_comp"), second, first)
    assert change is not None
    assert change.means == means


@pytest.mark.parametrize("name", ["I", "A"])
@pytest.mark.parametrize("kind", ["I", "A"])
def test_rows_may_call_an_amount_by_either_letter(kind: str, name: str) -> None:
    assert tried("PRO-CTCAE composite", type=kind, F=None, S=None, **{name: 3}) == 2


def test_a_change_of_a_mean_at_its_threshold_is_never_missed() -> None:
    for sum_before in range(36, 301):
        before, after = answered(bfi, *thirds(sum_before)), answered(bfi, *thirds(sum_before - 36))
        change = compare(after.scored("bfi"), after, before)
        assert change is not None
        assert (change.difference, change.means) == (-12, "better"), sum_before
        back = compare(before.scored("bfi"), before, after)
        assert back is not None
        assert back.means == "worse", sum_before


def thirds(total: int) -> tuple[int, ...]:
    """Three answers up to 100 that have this sum."""
    first = min(total, 100)
    second = min(total - first, 100)
    return first, second, total - first - second


# Sedation


@pytest.mark.parametrize(
    ("level", "unrousable", "acceptable", "emergency", "sedation"),
    [
        ("S", None, True, False, 0),
        ("1", None, True, False, 0),
        ("2", None, True, False, 1),
        ("3", None, False, False, 2),
        ("4", None, False, True, 3),
        ("4", True, False, True, 4),
        (None, True, False, True, 4),
        (None, None, None, None, None),
    ],
)
def test_poss_is_turned_into_sedation(
    level: Any, unrousable: Any, acceptable: Any, emergency: Any, sedation: Any
) -> None:
    found = answered(poss, level, unrousable)
    keys = ("poss", "poss_acceptable", "poss_emergency", "sedation")
    assert [found.scored(key).value for key in keys] == [level, acceptable, emergency, sedation]


@pytest.mark.parametrize("level", [2, "0", "5", "two"])
def test_a_level_of_poss_is_a_name(level: Any) -> None:
    with pytest.raises(ValueError, match="one of S, 1, 2, 3, 4"):
        answered(poss, level, None)


@pytest.mark.parametrize(
    ("observation", "level", "acceptable"),
    [
        ("drifts off mid-conversation", "3", False),
        ("frequently drowsy, drifts off mid-sentence", "3", False),
        ("awake alert", "1", True),
        ("sleeping easy to rouse", "S", True),
        ("slightly drowsy, easily roused", "2", True),
        ("somnolent, minimal/no response", "4", False),
        ("falls asleep mid-sentence", "3", False),
        ("Falls asleep while talking", "3", False),
        (None, None, None),
    ],
)
def test_poss_by_what_was_seen(observation: Any, level: Any, acceptable: Any) -> None:
    expected = {"level": level, "acceptable": acceptable}
    assert tried("POSS", observation=observation) == expected


@pytest.mark.parametrize(
    "observation",
    [
        "sleepy, drifting",
        "not easily roused from sleep",
        "asleep",
        "asleep, not easily roused",
        "not awake",
        "not alert",
        "drowsy",
    ],
)
def test_what_is_no_known_phrase_is_refused_and_never_guessed(observation: str) -> None:
    assert "poss_level" in tried("POSS", observation=observation)


@pytest.mark.parametrize(
    ("level", "name", "urgent"),
    [
        (-5, "unrousable", True),
        (-4, "deep sedation", True),
        (-3, "moderate sedation", True),
        (-2, "light sedation", True),
        (-1, "drowsy", False),
        (0, "alert and calm", False),
        (4, "combative", False),
    ],
)
def test_rass(level: int, name: str, urgent: bool) -> None:
    assert tried("RASS", score=level) == [level, name, urgent]


@pytest.mark.parametrize("level", [-6, 5, 0.5])
def test_rass_out_of_range_is_refused_and_not_clamped(level: float) -> None:
    with pytest.raises(ValueError, match="from -5 to 4"):
        answered(rass, level)


# Bowels


@pytest.mark.parametrize(
    ("items", "mean", "name"),
    [
        ((40, 50, 30), 40, "opioid-induced constipation"),
        ((20, 30, 25), 25, "normal"),
        ((28.8, 28.8, 28.8), 28.8, "normal"),
        ((28.7, 28.8, 28.9), 28.8, "normal"),
        ((28.8, 28.8, 28.9), 28.8333, "opioid-induced constipation"),
    ],
)
def test_the_bowel_function_index_is_strictly_above_its_limit(
    items: Any, mean: float, name: str
) -> None:
    found = of(bfi, "bfi", *items)
    assert found.value == pytest.approx(mean, abs=0.0001)
    assert band(found) == name


@pytest.mark.parametrize(
    ("after", "means"),
    [
        ((20, 30, 25), "better"),
        ((28, 28, 28), "better"),
        ((28, 28, 29), "no meaningful change"),
        ((52, 52, 52), "worse"),
    ],
)
def test_a_change_of_12_matters(after: Any, means: str) -> None:
    first, second = answered(bfi, 40, 50, 30), answered(bfi, *after)
    change = compare(second.scored("bfi"), second, first)
    assert change is not None
    assert change.means == means


def test_all_three_items_of_the_index_are_needed() -> None:
    found = of(bfi, "bfi", 90, 30, None)
    assert (found.value, found.lowest, found.highest) == (None, 40, pytest.approx(73.333, abs=1e-3))
    assert band(found) == "opioid-induced constipation"


@pytest.mark.parametrize("answer", [-1, 101])
def test_an_item_of_the_index_out_of_range_is_refused(answer: float) -> None:
    with pytest.raises(ValueError, match="from 0 to 100"):
        answered(bfi, 1, 1, answer)


@pytest.mark.parametrize(
    ("stool", "name"),
    [
        (1, "constipation"),
        (2, "constipation"),
        (3, "normal"),
        (4, "normal"),
        (5, "lacking fibre"),
        (6, "diarrhoea"),
        (7, "diarrhoea"),
    ],
)
def test_stool_form(stool: int, name: str) -> None:
    assert tried("Bristol", type=stool) == name


@pytest.mark.parametrize(("days", "flag"), [(2, False), (2.9, False), (3, True), (None, None)])
def test_three_days_without_stool(days: Any, flag: Any) -> None:
    assert tried("Days since stool", days=days) is flag


@pytest.mark.parametrize(
    ("stool", "index", "overflow"),
    [
        (6, 28.9, True),
        (7, 90, True),
        (6, 28.8, False),
        (5, 90, False),
        (5, None, False),
        (None, 28.8, False),
        (6, None, None),
        (None, 90, None),
    ],
)
def test_overflow_needs_loose_stools_and_a_high_index(
    stool: Any, index: Any, overflow: Any
) -> None:
    assert of(bowel_habit, "overflow_possible", None, stool, index).value is overflow


# Opioid risk

NO = (False,) * 9


@pytest.mark.parametrize(
    ("present", "total", "name"),
    [
        ((3, 6, 8), 3, "elevated"),
        ((8,), 1, "not elevated"),
        ((0, 1), 2, "not elevated"),
        ((), 0, "not elevated"),
        (range(9), 9, "elevated"),
    ],
)
def test_ort_oud_counts_without_weights(present: Any, total: int, name: str) -> None:
    found = of(ort_oud, "ort_oud", *(place in present for place in range(9)))
    assert (found.value, band(found)) == (total, name)


def test_ort_oud_does_not_ask_about_abuse() -> None:
    assert "ort_abuse" not in {item.key for item in ort_oud.items}


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("depression", [1, False]),
        ("personal alcohol + depression + age 40", [3, True]),
        ("personal alcohol, depression, age 46", [2, False]),
        ("none", [0, False]),
        (["family_rx", "personal_illegal", "psychological"], [3, True]),
        ([0, 0, 0, 1, 0, 0, 1, 0, 1], [3, True]),
        ([True, True, None, *NO[3:]], [None, None]),
        ([True, None, *NO[2:]], [None, False]),
        ("gambling", "the ORT-OUD does not ask about gambling"),
    ],
)
def test_rows_of_the_ort_oud(said: Any, expected: Any) -> None:
    assert tried("ORT-OUD", items=said) == expected


@pytest.mark.parametrize(
    ("inputs", "expected"),
    [
        ({"sex": "female", "personal_rx": True, "family_illegal": True, "age16_45": True}, [8, "high"]),
        ({"sex": "female", "abuse": True}, [3, "low"]),
        ({"sex": "male", "abuse": True}, [0, "low"]),
        ({"sex": "male", "family_alcohol": True, "depression": True}, [4, "moderate"]),
        ({"sex": "female", "family_alcohol": True, "depression": True}, [2, "low"]),
        ({"sex": "male", "personal_rx": True, "psychological": True}, [7, "moderate"]),
        ({"sex": "male", "personal_rx": True, "psychological": True, "age": 45}, [8, "high"]),
        ({"sex": "male", "personal_rx": True, "psychological": True, "age": 46}, [7, "moderate"]),
        ({"sex": None, "family_alcohol": True}, [None, "low"]),
        ({"sex": "female", "age16_45": None}, [None, "low"]),
    ],
)  # fmt: skip
def test_the_original_ort_weighs_by_sex(inputs: Any, expected: Any) -> None:
    assert tried("Original ORT", **inputs) == expected


def test_the_original_ort_with_an_answer_missing_is_between_bounds() -> None:
    found = of(ort, "ort", "female", *(False,) * 6, False, None, False, False)
    assert (found.value, found.lowest, found.highest) == (None, 0, 3)


def test_the_original_ort_with_the_sex_missing_is_between_both_sexes() -> None:
    found = of(ort, "ort", None, True, *(False,) * 9)
    assert (found.value, found.lowest, found.highest) == (None, 1, 3)
    assert of(ort, "ort", None, False, False, True, *(False,) * 7).value == 4
    assert (of(ort, "ort", *(None,) * 11).lowest, of(ort, "ort", *(None,) * 11).highest) == (0, 26)


# Burden of medicines


@pytest.mark.parametrize(
    ("medicines", "total", "name"),
    [
        (["amitriptyline", "oxybutynin", "morphine"], 7, "relevant"),
        (["morphine", "furosemide"], 2, "below 3"),
        (["amitriptyline", "codeine", "haloperidol"], 5, "relevant"),
        (["tramadol"], 0, "below 3"),
        (["dexamethasone", "oxycodone", "ibuprofen"], 0, "below 3"),
        (["oxybutynin"], 3, "relevant"),
        ([], 0, "below 3"),
        (["Pethidine", "levomepromazine", " Hyoscine "], 7, "relevant"),
        (["pethidine", "meperidine"], 2, "below 3"),
    ],
)
def test_acb_2012(medicines: list[str], total: int, name: str) -> None:
    found = of(acb, "acb", medicines)
    assert (found.value, band(found)) == (total, name)


def test_a_medicine_that_is_not_on_the_list_has_no_level() -> None:
    message = re.escape("metformin is not on this list (ACB 2012), its level is not known")
    with pytest.raises(ValueError, match=message):
        answered(acb, ["morphine", "metformin"])
    with pytest.raises(ValueError, match="a list of medicines"):
        answered(acb, "morphine")


def test_the_list_of_2012() -> None:
    assert [list(LEVELS.values()).count(level) for level in (3, 2, 1)] == [43, 12, 44]
    assert {"amantadine", "belladonna", "carbamazepine", "oxcarbazepine"} <= DISPUTED.keys()
    assert acb_medicines.items == tuple(LEVELS)


@pytest.mark.parametrize(
    ("medicines", "disputed"),
    [
        (["amantadine", "atenolol"], True), (["morphine"], True), (["olanzapine"], True),
        (["venlafaxine"], True), (["nortriptyline"], True), (["carbamazepine"], True),
        (["tramadol"], True), (["amitriptyline"], None), ([], None), (None, None),
    ],
)  # fmt: skip
def test_a_level_that_differs_elsewhere_is_said(medicines: Any, disputed: Any) -> None:
    assert of(acb, "acb_disputed", medicines).value is disputed


def test_the_name_of_the_list_stands_in_what_goes_in_and_in_what_comes_out() -> None:
    assert acb.name == "acb-2012"
    assert acb.version == "ACB 2012"
    assert "ACB 2012" in acb.scores[0].gives.name
    assert tried("ACB 2012", drugs=["morphine"], scale="ACB 2012") == [1, False]
    assert "no form" in tried("ACB 2012", drugs=["morphine"], scale="ACBcalc")


def test_a_list_that_may_be_longer_gives_bounds() -> None:
    found = of(acb, "acb", AtLeast({"amitriptyline"}))
    assert (found.value, found.lowest, band(found)) == (None, 3, "relevant")
    assert of(acb, "acb_disputed", AtLeast({"amitriptyline"})).value is None


@pytest.mark.parametrize(
    ("ratings", "load"),
    [
        ({"lorazepam": 2, "morphine": 1, "pregabalin": 1}, 4),
        ({"zopiclone": 2, "paracetamol": 0}, 2),
        ({"morphine": 1, "oxycodone": 1, "mirtazapine": 1}, 3),
        ({}, 0),
        ({"morphine": None, "lorazepam": 2}, None),
        ({"morphine": 3}, "a rating is 0, 1 or 2, not 3"),
        ({"morphine": True}, "a rating is 0, 1 or 2, not True"),
    ],
)
def test_sedative_load(ratings: dict[str, Any], load: Any) -> None:
    assert tried("Sedative load", drugs=ratings) == load


@pytest.mark.parametrize(("counts", "name"), [((0, 2), "below 3"), ((1, 1), "3 or more")])
def test_a_load_of_3(counts: tuple[int, int], name: str) -> None:
    assert band(of(sedatives, "sedative_load", *counts)) == name


@pytest.mark.parametrize(
    ("dose", "least", "others", "part", "index"),
    [(5, 5, 0, 0.5, 0.5), (15, 5, 0.5, 0.75, 1.25), (0, 5, 0.5, 0, 0.5), (5, 5, None, 0.5, None)],
)
def test_drug_burden(dose: Any, least: Any, others: Any, part: float, index: float | None) -> None:
    assert of(drug_burden, "dbi_part", dose, least, others).value == part
    assert of(drug_burden, "dbi", dose, least, others).value == index


@pytest.mark.parametrize(
    ("opioid", "benzodiazepine", "gabapentinoid", "pair"),
    [
        (True, True, False, True),
        (True, False, True, True),
        (True, True, None, True),
        (True, False, False, False),
        (True, False, None, None),
        (None, True, True, None),
        (False, True, True, False),
        (False, None, None, False),
        (None, False, False, False),
    ],
)
def test_an_opioid_with_a_sedative(
    opioid: Any, benzodiazepine: Any, gabapentinoid: Any, pair: Any
) -> None:
    given = (opioid, benzodiazepine, gabapentinoid)
    assert of(opioid_and_sedative, "opioid_with_sedative", *given).value is pair


def test_a_pair_that_is_seen_already_lacks_no_answer() -> None:
    assert answered(opioid_and_sedative, True, True, None).complete
    assert not answered(opioid_and_sedative, True, False, None).complete
