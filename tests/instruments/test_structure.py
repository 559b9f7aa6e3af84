from typing import Any

import pytest

from trabecula.fhir.units import convert
from trabecula.knowledge.instruments.structure.cord_compression import mscc_red_flags
from trabecula.knowledge.instruments.structure.epidural_disease import bilsky
from trabecula.knowledge.instruments.structure.examples import EXAMPLES
from trabecula.knowledge.instruments.structure.femoral_cortex import (
    axial_cortical,
    harrington_impending,
)
from trabecula.knowledge.instruments.structure.harrington import (
    harrington_acetabular,
    harrington_spinal,
)
from trabecula.knowledge.instruments.structure.mirels import mirels
from trabecula.knowledge.instruments.structure.neurological_deficit import ais, frankel
from trabecula.knowledge.instruments.structure.noms import noms
from trabecula.knowledge.instruments.structure.pain_flare import pain_flare
from trabecula.knowledge.instruments.structure.response_to_treatment import consensus_response
from trabecula.knowledge.instruments.structure.spinal_stability import mechanical_pain, sins
from trabecula.language.answer import AtLeast
from trabecula.language.example import Expect
from trabecula.language.instrument import Instrument
from trabecula.language.interpret import may_apply
from trabecula.pathway.examples import try_row
from trabecula.pathway.scores import Result, Scored, score


def answered(instrument: Instrument, *answers: Any) -> Result:
    """The result of answers in the order of the items; None was not asked."""
    given = zip(instrument.items, answers, strict=False)
    return score(instrument, {item.key: answer for item, answer in given if answer is not None})


def of(instrument: Instrument, key: str, *answers: Any) -> Scored:
    return answered(instrument, *answers).scored(key)


def banded(scored: Scored, scheme: int = 0) -> str | None:
    band = scored.band(scored.score.bands[scheme])
    return None if band is None else band.name


@pytest.mark.parametrize(
    ("answers", "total", "band"),
    [
        (("L1", "mechanical", "lytic", "normal", "none", "none"), 8, "indeterminate"),
        (
            ("T12", "mechanical", "lytic", "new_deformity", "over_half", "unilateral"),
            14,
            "unstable",
        ),
        (
            (
                "T6",
                "non_mechanical",
                "blastic",
                "normal",
                "none_but_over_half_involved",
                "none",
            ),
            3,
            "stable",
        ),
        (("T6", "mechanical", "lytic", "normal", "none", "none"), 6, "stable"),
        (("L3", "mechanical", "lytic", "normal", "none", "none"), 7, "indeterminate"),
        (("L1", "mechanical", "lytic", "subluxation", "none", "none"), 12, "indeterminate"),
        (("L1", "mechanical", "lytic", "subluxation", "none", "unilateral"), 13, "unstable"),
        (("C2", "mechanical", "lytic", "subluxation", "over_half", "bilateral"), 18, "unstable"),
    ],
)
def test_sins(answers: tuple[str, ...], total: int, band: str) -> None:
    found = of(sins, "l_sins", *answers)
    assert (found.value, banded(found)) == (total, band)
    assert banded(found, 1) == ("consultation" if total >= 7 else "not for the score alone")


def test_sins_without_a_component_has_bounds_and_no_total() -> None:
    found = of(sins, "l_sins", "L1", None, "lytic", "normal", "none", "none")
    assert (found.value, found.lowest, found.highest) == (None, 5, 8)
    assert found.indeterminate
    assert banded(found) is None


def test_sins_knows_its_band_before_the_last_component() -> None:
    found = of(sins, "l_sins", "L1", "mechanical", None, "subluxation", "over_half", "bilateral")
    assert (found.value, banded(found)) == (None, "unstable")


@pytest.mark.parametrize(
    ("collapse", "flag", "total"),
    [("exactly_half", True, 10), ("under_half", False, 10), ("over_half", False, 11)],
)
def test_sins_shows_a_collapse_of_exactly_half(collapse: str, flag: bool, total: int) -> None:
    result = answered(sins, "L1", "mechanical", "lytic", "normal", collapse, "none")
    assert result.scored("sins_collapse_exactly_half").value is flag
    assert result.scored("l_sins").value == total


def test_pain_of_sins_is_not_scored_three_two_one() -> None:
    rest = ("lytic", "normal", "none", "none")
    found = [of(sins, "l_sins", "S3", pain, *rest).value for pain in sins.items[1].allowed]
    assert found == [2, 3, 5]


@pytest.mark.parametrize(
    ("answers", "prompt"),
    [((4, True), True), ((3, True), False), ((9, False), False), ((3, None), False)],
)
def test_prompt_of_mechanical_pain(answers: tuple[Any, ...], prompt: bool) -> None:
    assert of(mechanical_pain, "sins_mechanical_pain_prompt", *answers).value is prompt


def test_prompt_of_mechanical_pain_is_open_until_both_are_known() -> None:
    assert of(mechanical_pain, "sins_mechanical_pain_prompt", 4, None).indeterminate


@pytest.mark.parametrize(
    ("answers", "total", "band"),
    [
        (("femur_shaft", "functional", "lytic", "under_one_third"), 9, "high"),
        (("tibia", "functional", "lytic", "one_to_two_thirds"), 10, "high"),
        (("humerus", "mild", "blastic", "under_one_third"), 4, "low"),
        (("femur_shaft", "moderate", "lytic", "under_one_third"), 8, "borderline"),
        (("femur_shaft", "mild", "lytic", "under_one_third"), 7, "low"),
        (("femur_peritrochanteric", "functional", "lytic", "over_two_thirds"), 12, "high"),
    ],
)
def test_mirels(answers: tuple[str, ...], total: int, band: str) -> None:
    found = of(mirels, "l_mirels", *answers)
    assert (found.value, banded(found)) == (total, band)


@pytest.mark.parametrize(
    ("answers", "high"),
    [
        (("humerus", "functional", "lytic", "under_one_third"), True),
        (("humerus", "functional", "mixed", "under_one_third"), False),
        (("humerus", None, "lytic", "one_to_two_thirds"), None),
        (("humerus", "functional", "lytic", None), True),
        (("femur_shaft", "moderate", "lytic", "under_one_third"), None),
        (("rib", "functional", "lytic", "over_two_thirds"), None),
        ((None, "functional", "lytic", "over_two_thirds"), None),
    ],
)
def test_the_lower_cut_off_of_mirels_is_for_the_humerus(
    answers: tuple[str | None, ...], high: bool | None
) -> None:
    assert of(mirels, "mirels_humerus_high", *answers).value is high


def test_mirels_of_the_femoral_neck_is_shown_both_ways() -> None:
    result = answered(mirels, "femur_head_neck", "moderate", "lytic", "under_one_third")
    found = result.scored("l_mirels")
    assert (found.value, found.lowest, found.highest) == (None, 8, 9)
    assert found.indeterminate
    assert result.scored("mirels_femoral_neck").value is True


def test_mirels_scores_no_pain_as_one_and_says_so() -> None:
    result = answered(mirels, "tibia", "none", "blastic", "under_one_third")
    assert result.scored("l_mirels").value == 5
    assert result.scored("mirels_no_pain").value is True
    mild = answered(mirels, "tibia", "mild", "blastic", "under_one_third")
    assert mild.scored("mirels_no_pain").value is False


def test_mirels_can_be_certain_before_pain_is_known() -> None:
    found = of(mirels, "l_mirels", "femur_peritrochanteric", None, "lytic", "over_two_thirds")
    assert (found.lowest, found.highest, banded(found)) == (10, 12, "high")


@pytest.mark.parametrize("place", [None, "thoracic", "rib", "acetabulum"])
def test_mirels_is_for_long_bones(place: str | None) -> None:
    found = of(mirels, "l_mirels", place, "functional", "lytic", "over_two_thirds")
    assert (found.value, found.lowest) == (None, None)


@pytest.mark.parametrize(
    ("length", "share", "risk", "at_threshold"),
    [
        (34, 30, "high", False),
        (22, 60, "high", False),
        (18, 30, "not_high", False),
        (30, 30, "not_high", True),
        (30.0, 50.1, "high", True),
        (30.1, 0, "high", False),
        (29.9, 50, "not_high", False),
        (31, None, "high", False),
        (None, 51, "high", None),
        (18, None, None, False),
        (None, 30, None, None),
    ],
)
def test_axial_cortical_involvement(
    length: float | None, share: float | None, risk: str | None, at_threshold: bool | None
) -> None:
    result = answered(axial_cortical, length, share)
    assert result.scored("axial_cortical_risk").value == risk
    assert result.scored("axial_cortical_at_threshold").value is at_threshold


@pytest.mark.parametrize(
    ("answers", "impending"),
    [
        ((50, 10, False, False), True),
        ((49.9, 24.9, False, False), False),
        ((0, 25, False, False), True),
        ((0, 0, True, False), True),
        ((0, 0, False, True), True),
        ((0, 0, False, None), None),
        ((None, 25, None, None), True),
    ],
)
def test_harrington_impending_fracture(answers: tuple[Any, ...], impending: bool | None) -> None:
    assert of(harrington_impending, "harrington_impending", *answers).value is impending


@pytest.mark.parametrize(
    ("answers", "named"),
    [
        ((False, False, False), "I"),
        ((False, True, False), "II"),
        ((False, True, True), "III"),
        ((False, False, True), "III"),
        ((True, True, True), "IV"),
        ((True, None, None), "IV"),
    ],
)
def test_harrington_of_the_acetabulum(answers: tuple[Any, ...], named: str) -> None:
    assert of(harrington_acetabular, "harrington_acetabular", *answers).value == named


def test_harrington_of_the_acetabulum_says_what_is_still_possible() -> None:
    found = of(harrington_acetabular, "harrington_acetabular", None, True, True)
    assert set(found.possible) == {"III", "IV"}


@pytest.mark.parametrize(
    ("answers", "named"),
    [
        ((False, False, False, False), "1"),
        ((False, True, False, True), "2"),
        ((True, False, False, False), "3"),
        ((False, True, True, True), "4"),
        ((True, True, True, False), "5"),
        ((True, True, False, False), None),
        ((False, True, True, False), None),
        ((True, None, True, None), "5"),
    ],
)
def test_harrington_of_the_spine(answers: tuple[Any, ...], named: str | None) -> None:
    assert of(harrington_spinal, "harrington_spinal", *answers).value == named


TIERS: list[tuple[tuple[Any, ...], str | None]] = [
    ((True, None, [], ["thoracic_or_cervical", "nocturnal"]), "B"),
    ((True, None, ["gait_difficulty"], ["thoracic_or_cervical", "nocturnal"]), "A"),
    ((True, None, ["radicular_pain"], []), "A"),
    ((True, None, AtLeast(["saddle_anaesthesia"]), None), "A"),
    ((True, None, [], [], []), "none"),
    ((True, None, [], []), None),
    ((True, None, None, []), "ask_or_examine_now"),
    ((True, None, None, ["nocturnal"]), "ask_or_examine_now"),
    ((True, None, [], AtLeast(["mechanical"])), "B"),
    ((True, None, [], ["claudication"]), "B"),
    ((True, None, [], None), None),
    ((False, True, ["limb_weakness"], []), "A"),
    ((None, None, ["limb_weakness"], []), "ask_or_examine_now"),
    ((False, None, [], ["nocturnal"]), "ask_or_examine_now"),
    ((None, None, [], [], []), "none"),
    ((False, False, ["limb_weakness"], []), "ask_or_examine_now"),
    ((False, False, None, None), "ask_or_examine_now"),
    ((False, False, None, [], []), "ask_or_examine_now"),
    ((False, False, [], ["nocturnal"]), "ask_or_examine_now"),
    ((False, False, [], None), None),
    ((False, False, [], [], []), "none"),
    ((True, None, [], [], ["worse_lying_flat"]), "B"),
    ((True, None, [], None, ["band_like_pain"]), "B"),
    ((True, None, [], [], ["hyper_reflexia"]), "A"),
    ((True, None, None, None, ["lax_sphincter"]), "A"),
]


@pytest.mark.parametrize(("answers", "tier"), TIERS)
def test_tiers_of_red_flags(answers: tuple[Any, ...], tier: str | None) -> None:
    assert of(mscc_red_flags, "mscc_tier", *answers).value == tier


def test_spinal_pain_is_seen_while_the_signs_are_asked() -> None:
    result = answered(mscc_red_flags, True, None, None, ["nocturnal"])
    assert result.scored("mscc_spinal_pain").value is True


@pytest.mark.parametrize(
    ("signs", "alone"),
    [
        (["radicular_pain"], True),
        (["radicular_pain", "limb_weakness"], False),
        ([], False),
        (AtLeast(["radicular_pain"]), None),
        (AtLeast(["radicular_pain", "limb_weakness"]), False),
        (None, None),
    ],
)
def test_pain_along_a_nerve_alone_is_tier_a_and_flagged(signs: Any, alone: bool | None) -> None:
    result = answered(mscc_red_flags, True, None, signs, [], [])
    assert result.scored("mscc_radicular_pain_only").value is alone


@pytest.mark.parametrize(
    ("grade", "place", "high"),
    [
        ("0", 0, False),
        ("1a", 1, False),
        ("1b", 2, False),
        ("1c", 3, False),
        ("2", 4, True),
        ("3", 5, True),
    ],
)
def test_bilsky(grade: str, place: int, high: bool) -> None:
    result = answered(bilsky, grade)
    assert result.scored("bilsky_rank").value == place
    assert result.scored("bilsky_high_grade").value is high


@pytest.mark.parametrize(
    ("grade", "level", "common"),
    [
        ("1b", "C1", True),
        ("1b", "T2", True),
        ("1a", "T2", False),
        ("1b", "T3", False),
        ("1c", "T3", True),
        ("1c", "L5", True),
        ("3", "S1", None),
        ("3", "O", None),
    ],
)
def test_bilsky_where_paralysis_is_common(grade: str, level: str, common: bool | None) -> None:
    assert of(bilsky, "bilsky_paralysis_common", grade, level).value is common


@pytest.mark.parametrize(
    ("answers", "pathway", "stabilise"),
    [
        (("1b", False, True, False, 5, True), "conventional", "not_needed"),
        (("1c", False, False, False, 6, False), "stereotactic", "not_needed"),
        (("1a", False, True, True, 7, True), "stereotactic", "surgeon_decides"),
        (("3", True, True, False, 12, False), "conventional", "surgeon_decides"),
        (("2", True, False, False, 13, True), "separation_surgery_then_stereotactic", "first"),
        (("2", False, False, False, 13, False), "conventional", "only_minimally_invasive"),
        (("2", False, False, True, 13, False), None, "only_minimally_invasive"),
        (("2", False, False, True, 13, True), "separation_surgery_then_stereotactic", "first"),
        (("1c", True, True, False, None, None), None, None),
        (("2", False, True, True, 18, True), None, "first"),
        (("3", None, True, False, 4, None), "conventional", "not_needed"),
    ],
)
def test_noms(answers: tuple[Any, ...], pathway: str | None, stabilise: str | None) -> None:
    result = answered(noms, *answers)
    assert result.scored("noms_pathway").value == pathway
    assert result.scored("noms_stabilisation").value == stabilise


def test_noms_says_which_pathways_are_still_possible() -> None:
    found = of(noms, "noms_pathway", "2", False, None, False, None, True)
    assert set(found.possible) == {"conventional", "separation_surgery_then_stereotactic"}


@pytest.mark.parametrize(
    ("grade", "walks"), list(zip("ABCDE", [False] * 3 + [True] * 2, strict=True))
)
def test_frankel_stands_in_for_walking(grade: str, walks: bool) -> None:
    assert of(frankel, "frankel_ambulatory", grade).value is walks


@pytest.mark.parametrize(
    ("answers", "grade", "walks"),
    [
        ((True, None, None, None), "E", True),
        ((False, False, None, None), "A", False),
        ((False, True, False, None), "B", False),
        ((False, True, True, False), "C", False),
        ((False, True, True, True), "D", True),
        ((False, True, True, None), None, None),
    ],
)
def test_ais(answers: tuple[Any, ...], grade: str | None, walks: bool | None) -> None:
    result = answered(ais, *answers)
    assert result.scored("ais_grade").value == grade
    assert result.scored("ais_ambulatory").value is walks


@pytest.mark.parametrize(
    ("course", "paper", "acted_on", "both"),
    [
        ((8, 0, 60, 60), "cr", "cr", False),
        ((8, 5, 60, 60), "pr", "pr", False),
        ((6, 6, 60, 40), "pr", "pr", False),
        ((5, 7, 40, 40), "pp", "pp", False),
        ((5, 5, 40, 60), "pp", "pp", False),
        ((8, 5, 60, 90), "ir", "ir", False),
        ((5, 7, 40, 60), "ir", "pp", True),
        ((5, 7, 40, 50), "ir", "pp", True),
        ((0, 3, 0, 0), "not_evaluable", None, None),
        ((8, None, 60, 60), None, None, None),
    ],
)
def test_consensus_endpoints(
    course: tuple[Any, ...], paper: str | None, acted_on: str | None, both: bool | None
) -> None:
    result = answered(consensus_response, *course)
    assert result.scored("ice_response").value == paper
    assert result.scored("l_rt_response").value == acted_on
    assert result.scored("ice_both_worsened").value is both
    responder = None if acted_on is None else paper in {"cr", "pr"}
    assert result.scored("ice_responder").value is responder


@pytest.mark.parametrize(
    ("answers", "flared"),
    [
        ((5, 7, 40, 40, 3, True), True),
        ((5, 7, 40, 39, 3, True), False),
        ((5, 5, 40, 50, 10, True), True),
        ((5, 4, 40, 50, 10, True), False),
        ((5, 7, 40, 40, 10.5, True), False),
        ((5, 7, 40, 40, 3, False), False),
        ((5, 6, 40, 40, 3, None), False),
        ((5, 7, 40, 40, 3, None), None),
    ],
)
def test_pain_flare(answers: tuple[Any, ...], flared: bool | None) -> None:
    assert of(pain_flare, "pain_flare", *answers).value is flared


@pytest.mark.parametrize(
    ("place", "makes_sense"),
    [("femur_head_neck", True), ("femur_peritrochanteric", True), ("femur_shaft", False)],
)
def test_harringtons_criteria_are_for_the_proximal_femur(place: str, makes_sense: bool) -> None:
    assert may_apply(harrington_impending.only_if, {"l_site": place}) is makes_sense


@pytest.mark.parametrize(
    ("instrument", "item", "answer"),
    [
        (sins, "lesion_level", "T13"),
        (mirels, "l_mirels_pain", "severe"),
        (axial_cortical, "l_axial_cortical_mm", -1),
        (axial_cortical, "l_circ_pct", 101),
        (harrington_impending, "harrington_lesion_mm", -1),
        (mscc_red_flags, "neuro_signs", ["tired"]),
        (bilsky, "l_escc", "1"),
        (bilsky, "l_escc", 2),
        (noms, "l_sins", 19),
        (frankel, "frankel", "F"),
        (consensus_response, "l_pain", 11),
        (pain_flare, "flare_opioid", -5),
    ],
)
def test_what_is_no_answer_is_refused(instrument: Instrument, item: str, answer: Any) -> None:
    with pytest.raises(ValueError, match="takes"):
        score(instrument, {item: answer})


@pytest.mark.parametrize(
    ("name", "inputs", "expected"),
    [
        (
            "SINS",
            {
                "level": "L1",
                "pain": "mechanical",
                "lesion": "blastic",
                "align": "normal",
                "collapse": "50",
                "post": None,
            },
            [None, "indeterminate"],
        ),
        (
            "Mirels",
            {"site": "peritrochanteric", "pain": None, "lesion": "lytic", "size": ">2/3"},
            [None, "high"],
        ),
        (
            "MSCC red flags",
            {"cancer": True, "neuro": ["unsteady_gait"], "night_pain": True},
            "tier_A",
        ),
        ("MSCC red flags", {"cancer": True, "neuro": [], "night_pain": False}, "none"),
        ("MSCC red flags", {"cancer": True, "neuro": None}, "ask_or_examine_now"),
        (
            "MSCC red flags",
            {"cancer": True, "neuro": [], "thoracic_pain": True, "lhermitte": True},
            "tier_A",
        ),
        (
            "Harrington impending fracture",
            {
                "circumference_pct": 10,
                "size_cm": 2.5,
                "lesser_trochanter": False,
                "pain_after_rt": False,
            },
            True,
        ),
    ],
)
def test_examples_can_be_written_in_other_words(
    name: str, inputs: dict[str, Any], expected: Any
) -> None:
    tried = try_row({"instrument": name, "inputs": inputs, "expected": expected}, EXAMPLES, convert)
    assert tried.agrees, tried


@pytest.mark.parametrize("signs", ["weakness", {"weakness": None}, {"weakness": True}])
def test_an_example_lists_the_signs_of_the_cord(signs: Any) -> None:
    inputs = {"cancer": True, "neuro": signs}
    row = {"instrument": "MSCC red flags", "inputs": inputs, "expected": "tier_A"}
    tried = try_row(row, EXAMPLES, convert)
    assert tried.refused
    assert not tried.agrees


def test_every_score_of_an_example_is_one_of_its_instrument() -> None:
    for form in EXAMPLES:
        parts = form.expected if isinstance(form.expected, tuple) else (form.expected,)
        for part in parts:
            if isinstance(part, Expect):
                form.instrument.score(part.of)
