"""The prognostic instruments: the dossier's examples, both sides of each threshold, what is missing."""

from typing import Any

import pytest

from trabecula.fhir.units import convert
from trabecula.knowledge.instruments import INSTRUMENTS
from trabecula.knowledge.instruments.prognosis import MODULES
from trabecula.knowledge.instruments.prognosis.blood import c_reactive_protein
from trabecula.knowledge.instruments.prognosis.katagiri_factors import KATAGIRI_GROUPS
from trabecula.knowledge.instruments.prognosis.palliative_prognostic_index import PPI_GROUPS
from trabecula.knowledge.instruments.prognosis.palliative_prognostic_score import PAP_GROUPS
from trabecula.knowledge.instruments.prognosis.palliative_radiotherapy import (
    RISK_FACTOR_GROUPS,
    TEACHH_GROUPS,
)
from trabecula.knowledge.instruments.prognosis.spinal_radiotherapy import (
    MIZUMOTO_GROUPS,
    VAN_DER_LINDEN_GROUPS,
)
from trabecula.knowledge.instruments.prognosis.tokuhashi import TOKUHASHI_GROUPS
from trabecula.language.instrument import Instrument
from trabecula.language.prognosis import GroupEstimate
from trabecula.language.source import Checked
from trabecula.pathway.scores import Scored, score

OF_THIS_SUBJECT = [
    thing for module in MODULES for thing in vars(module).values() if isinstance(thing, Instrument)
]

KATAGIRI = {
    "katagiri_site": "slow", "katagiri_visceral": "none", "katagiri_abnormal": False,
    "katagiri_critical": False, "ecog": 1, "previous_chemotherapy": False,
    "multiple_bone_metastases": False,
}  # fmt: skip
VALUES = {
    "katagiri_site": "slow", "katagiri_visceral": "none", "crp": 3.9, "ldh": 249, "albumin": 37,
    "platelets": 100, "ca_total": 2.56, "bilirubin": 23, "ecog": 1,
    "previous_chemotherapy": False, "multiple_bone_metastases": False,
}  # fmt: skip
TOKUHASHI = {
    "karnofsky": 90, "tokuhashi_extraspinal": 0, "tokuhashi_vertebral": 1,
    "tokuhashi_organs": "none", "tokuhashi_primary": "breast", "frankel": "E",
}  # fmt: skip
TOMITA = {"tomita_primary": "slow", "tomita_visceral": "none", "tomita_bone": "solitary"}
MIZUMOTO = {
    "primary_for_survival": "breast", "ecog": 1, "mizumoto_hypercalcaemia": False,
    "visceral_mets": False, "previous_chemotherapy": False, "multiple_bone_metastases": False,
    "age_years": 60,
}  # fmt: skip
TEACHH = {
    "primary_for_survival": "breast", "ecog": 1, "age_years": 60, "teachh_courses": 1,
    "teachh_hospital": False, "teachh_liver": False,
}  # fmt: skip
NRF = {"primary_for_survival": "breast", "nrf_beyond_bone": False, "karnofsky": 70}
VAN_DER_LINDEN = {"karnofsky": 90, "primary_for_survival": "breast", "visceral_mets": False}
PPI = {
    "pps": 60, "ppi_intake": "normal", "ppi_oedema": False, "ppi_dyspnoea": False,
    "ppi_delirium": False,
}  # fmt: skip
PAP = {
    "pap_dyspnoea": False, "pap_anorexia": False, "karnofsky": 30, "prognosis_weeks": 13,
    "pap_white_cells": 8.5, "pap_lymphocytes": 20,
}  # fmt: skip
PPS = (
    "pps_ambulation", "pps_activity", "pps_self_care", "pps_intake", "pps_consciousness",
)  # fmt: skip


def named(name: str) -> Instrument:
    return next(each for each in OF_THIS_SUBJECT if each.name == name)


def scored(name: str, answers: dict[str, Any], key: str = "") -> Scored:
    result = score(named(name), answers)
    return result.scored(key) if key else result.scores[0]


def outcome(name: str, answers: dict[str, Any]) -> tuple[Any, str | None]:
    found = scored(name, answers)
    band = found.band()
    return found.value, None if band is None else band.name


def bounds(name: str, answers: dict[str, Any], key: str = "") -> tuple[float | None, float | None]:
    found = scored(name, answers, key)
    assert found.value is None
    return found.lowest, found.highest


@pytest.mark.parametrize(
    ("ecog", "buccheri", "ma"),
    [
        (0, (90, 100), 100),
        (1, (70, 80), (80, 90)),
        (2, (50, 60), (60, 70)),
        (3, (30, 40), (40, 50)),
        (4, (10, 20), (10, 30)),
        (5, 0, 0),
    ],
)
def test_karnofsky_from_ecog_shows_both_crosswalks_as_derived(
    ecog: int, buccheri: object, ma: object
) -> None:
    by_buccheri, by_ma = score(named("karnofsky-from-ecog"), {"ecog_grade": ecog}).scores
    for found, expected in ((by_buccheri, buccheri), (by_ma, ma)):
        assert (
            found.value if found.value is not None else (found.lowest, found.highest)
        ) == expected
        assert "derived" in found.score.gives.name
        assert "derived" in found.score.words


@pytest.mark.parametrize(
    ("grade", "said"),
    [
        (0, "fully active"),
        (1, "restricted in strenuous activity"),
        (2, "self-caring, no work, up for more than half of the day"),
        (3, "limited self-care, in bed or chair for more than half of the day"),
        (4, "disabled"),
    ],
)
def test_an_ecog_grade_says_what_it_means(grade: int, said: str) -> None:
    assert outcome("ecog", {"ecog": grade}) == (grade, said)


def test_death_is_no_grade_of_the_living() -> None:
    with pytest.raises(ValueError, match="from 0 to 4, not 5"):
        score(named("ecog"), {"ecog": 5})


def test_a_karnofsky_status_is_a_ten() -> None:
    assert scored("karnofsky", {"karnofsky": 60}).value == 60
    with pytest.raises(ValueError, match="in steps of 10, not 65"):
        score(named("karnofsky"), {"karnofsky": 65})


@pytest.mark.parametrize(
    ("karnofsky", "buccheri", "ma"),
    [(100, 0, 0), (90, 0, 1), (70, 1, 2), (50, 2, 3), (30, 3, 4), (10, 4, 4), (0, 5, 5)],
)
def test_ecog_from_karnofsky(karnofsky: int, buccheri: int, ma: int) -> None:
    found = score(named("ecog-from-karnofsky"), {"karnofsky": karnofsky}).scores
    assert [each.value for each in found] == [buccheri, ma]


def test_nothing_is_converted_from_nothing() -> None:
    assert bounds("ecog-from-karnofsky", {}) == (None, None)
    with pytest.raises(ValueError, match="in steps of 10, not 75"):
        score(named("ecog-from-karnofsky"), {"karnofsky": 75})


@pytest.mark.parametrize(
    ("answers", "level"),
    [
        (("reduced", "no_hobby_or_housework", "occasional_help", "reduced", "confusion"), 60),
        (("mainly_in_bed", "unable_to_do_most", "mainly_assisted", "reduced", "drowsy"), 40),
        (("full", "normal_some_evidence", "full", "normal", "full"), 90),
        (("mainly_in_bed", "unable_to_do_most", "full", "reduced", "full"), 40),
        (("bed_bound", "unable_to_do_any", "total_care", "normal", "full"), 30),
        (("bed_bound", "unable_to_do_any", "total_care", "sips", "drowsy"), 20),
        (("bed_bound", "unable_to_do_any", "total_care", "mouth_care", "coma"), 10),
        (("reduced", "normal_with_effort", "considerable_help", "normal", "full"), 70),
    ],
)
def test_the_palliative_performance_scale_fits_best_from_the_left(
    answers: tuple[str, ...], level: int
) -> None:
    assert scored("pps", dict(zip(PPS, answers, strict=True))).value == level


def test_getting_about_alone_bounds_the_palliative_performance_scale() -> None:
    assert bounds("pps", {"pps_ambulation": "reduced"}) == (60, 70)
    assert scored("pps", {"pps_ambulation": "mainly_sitting"}).value == 50
    assert scored("pps", {"pps_ambulation": "death"}).value == 0


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"katagiri_abnormal": True, "multiple_bone_metastases": True}, (2, "0 to 3")),
        (
            {"katagiri_site": "rapid", "katagiri_visceral": "nodular", "katagiri_critical": True,
             "ecog": 3, "previous_chemotherapy": True, "multiple_bone_metastases": True},
            (9, "7 to 10"),
        ),
        (
            {"katagiri_site": "moderate", "katagiri_abnormal": True, "previous_chemotherapy": True},
            (4, "4 to 6"),
        ),
        ({"katagiri_abnormal": True, "katagiri_critical": True}, (2, "0 to 3")),
        ({"ecog": 2}, (0, "0 to 3")),
        ({"ecog": 3}, (1, "0 to 3")),
    ],
)  # fmt: skip
def test_katagiri(changes: dict[str, Any], expected: tuple[int, str]) -> None:
    assert outcome("katagiri", KATAGIRI | changes) == expected


@pytest.mark.parametrize(
    ("changes", "points"),
    [
        ({}, 0),
        ({"crp": 4}, 1),
        ({"crp": 200, "ldh": 900, "albumin": 20}, 1),
        ({"ldh": 250}, 1),
        ({"albumin": 36.9}, 1),
        ({"platelets": 99}, 2),
        ({"ca_total": 2.57}, 2),
        ({"ca_total": convert(10.3, "mg/dL", "mmol/L", {"mg/dL": 1 / 4.008})}, 2),
        ({"ca_total": convert(10.2, "mg/dL", "mmol/L", {"mg/dL": 1 / 4.008})}, 0),
        ({"bilirubin": 24}, 2),
        ({"bilirubin": 1.4 * 17.1}, 2),
        ({"bilirubin": 1.3 * 17.1}, 0),
        ({"platelets": 80, "crp": 90}, 2),
    ],
)
def test_katagiri_from_blood_values_at_the_limits_of_the_paper(
    changes: dict[str, Any], points: int
) -> None:
    assert scored("katagiri-from-values", VALUES | changes).value == points


@pytest.mark.parametrize(
    ("changes", "unknown", "expected"),
    [
        ({}, ("platelets",), (0, 2)),
        ({"crp": 9}, ("bilirubin",), (1, 2)),
        ({}, ("albumin",), (0, 1)),
        ({"crp": 9}, ("albumin",), 1),
        ({"platelets": 50}, ("crp", "ldh", "albumin", "ca_total", "bilirubin"), 2),
    ],
)
def test_missing_blood_values_leave_a_range_of_the_katagiri_score(
    changes: dict[str, Any], unknown: tuple[str, ...], expected: object
) -> None:
    answers = {key: value for key, value in (VALUES | changes).items() if key not in unknown}
    found = scored("katagiri-from-values", answers)
    assert (found.value if found.value is not None else (found.lowest, found.highest)) == expected


def test_a_range_within_one_katagiri_group_is_that_group() -> None:
    answers = {**KATAGIRI, "katagiri_abnormal": True}
    del answers["katagiri_critical"]
    assert bounds("katagiri", answers) == (1, 2)
    assert outcome("katagiri", answers) == (None, "0 to 3")
    assert scored("katagiri", {**answers, "katagiri_visceral": "disseminated"}).indeterminate


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        (
            {"tokuhashi_extraspinal": 2, "tokuhashi_organs": "removable",
             "tokuhashi_primary": "other", "frankel": "C"},
            (9, "9 to 11"),
        ),
        (
            {"karnofsky": 60, "tokuhashi_extraspinal": 3, "tokuhashi_vertebral": 3,
             "tokuhashi_organs": "unremovable", "tokuhashi_primary": "lung", "frankel": "D"},
            (2, "0 to 8"),
        ),
        ({}, (15, "12 to 15")),
        ({"karnofsky": 80}, (15, "12 to 15")),
        ({"karnofsky": 70}, (14, "12 to 15")),
        ({"karnofsky": 50}, (14, "12 to 15")),
        ({"karnofsky": 40}, (13, "12 to 15")),
        ({"karnofsky": 40, "frankel": "B"}, (11, "9 to 11")),
        ({"tokuhashi_primary": "lung", "tokuhashi_organs": "unremovable"}, (8, "0 to 8")),
        ({"tokuhashi_primary": "unidentified"}, (11, "9 to 11")),
        ({"tokuhashi_primary": "kidney"}, (13, "12 to 15")),
        ({"tokuhashi_primary": "rectum"}, (14, "12 to 15")),
        ({"karnofsky": 0}, (None, None)),
    ],
)  # fmt: skip
def test_tokuhashi(changes: dict[str, Any], expected: tuple[int, str]) -> None:
    assert outcome("tokuhashi", TOKUHASHI | changes) == expected


def test_tokuhashi_counts_one_two_and_three_vertebrae_apart() -> None:
    points = [
        scored("tokuhashi", TOKUHASHI | {"tokuhashi_vertebral": number}).value
        for number in (1, 2, 3, 9)
    ]
    assert points == [15, 14, 13, 13]
    with pytest.raises(ValueError, match="from 1"):
        score(named("tokuhashi"), TOKUHASHI | {"tokuhashi_vertebral": 0})


@pytest.mark.parametrize(
    ("primary", "published"), [("lung", "under"), ("breast", "a year or more")]
)
def test_tokuhashi_does_not_turn_its_survival_round(primary: str, published: str) -> None:
    answers = TOKUHASHI | {"tokuhashi_primary": primary}
    if primary == "lung":
        answers |= {"karnofsky": 30}
    band = scored("tokuhashi", answers).band()
    assert band is not None
    assert published in band.meaning


@pytest.mark.parametrize(
    ("primary", "visceral", "bone", "expected"),
    [
        ("moderate", "treatable", "multiple", (6, "6 to 7")),
        ("rapid", "untreatable", "multiple", (10, "8 to 10")),
        ("slow", "none", "multiple", (3, "2 to 3")),
        ("moderate", "none", "multiple", (4, "4 to 5")),
        ("rapid", "none", "solitary", (5, "4 to 5")),
        ("rapid", "treatable", "solitary", (7, "6 to 7")),
        ("rapid", "treatable", "multiple", (8, "8 to 10")),
    ],
)
def test_tomita_with_four_points_for_rapid_growth(
    primary: str, visceral: str, bone: str, expected: tuple[int, str]
) -> None:
    answers = {"tomita_primary": primary, "tomita_visceral": visceral, "tomita_bone": bone}
    assert outcome("tomita", answers) == expected


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"multiple_bone_metastases": True, "age_years": 74}, (2, "A")),
        (
            {"primary_for_survival": "lung", "ecog": 3, "visceral_mets": True,
             "previous_chemotherapy": True, "multiple_bone_metastases": True},
            (11, "C"),
        ),
        ({"age_years": 70}, (0, "A")),
        ({"age_years": 71}, (1, "A")),
        ({"ecog": 2, "visceral_mets": True, "previous_chemotherapy": True}, (4, "A")),
        ({"ecog": 3, "mizumoto_hypercalcaemia": True}, (5, "B")),
        ({"ecog": 4, "primary_for_survival": "unidentified", "visceral_mets": True,
          "age_years": 80}, (9, "B")),
        ({"ecog": 4, "primary_for_survival": "other", "visceral_mets": True,
          "previous_chemotherapy": True}, (10, "C")),
    ],
)  # fmt: skip
def test_mizumoto(changes: dict[str, Any], expected: tuple[int, str]) -> None:
    assert outcome("mizumoto", MIZUMOTO | changes) == expected


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"primary_for_survival": "prostate", "age_years": 72, "teachh_courses": 0}, (1, "A")),
        (
            {"primary_for_survival": "lung", "ecog": 3, "age_years": 65, "teachh_courses": 2,
             "teachh_hospital": True},
            (5, "C"),
        ),
        ({"age_years": 60, "ecog": 1, "teachh_courses": 1}, (0, "A")),
        ({"age_years": 61, "ecog": 2}, (2, "B")),
        ({"ecog": 2, "teachh_courses": 2, "teachh_liver": True, "age_years": 61}, (4, "B")),
    ],
)  # fmt: skip
def test_teachh(changes: dict[str, Any], expected: tuple[int, str]) -> None:
    assert outcome("teachh", TEACHH | changes) == expected


@pytest.mark.parametrize(
    ("primary", "beyond_bone", "karnofsky", "expected"),
    [
        ("prostate", False, 70, (1, "I")),
        ("lung", True, 50, (3, "III")),
        ("breast", False, 60, (1, "I")),
        ("breast", True, 60, (2, "II")),
        ("breast", False, 70, (0, "I")),
        ("breast", False, 0, (None, None)),
    ],
)
def test_number_of_risk_factors(
    primary: str, beyond_bone: bool, karnofsky: int, expected: tuple[int, str]
) -> None:
    answers = {
        "primary_for_survival": primary,
        "nrf_beyond_bone": beyond_bone,
        "karnofsky": karnofsky,
    }
    assert outcome("chow-nrf", answers) == expected


@pytest.mark.parametrize(
    ("karnofsky", "primary", "visceral", "expected"),
    [
        (90, "breast", False, (6, "C")),
        (60, "lung", True, (2, "A")),
        (80, "breast", True, (5, "B")),
        (70, "prostate", False, (4, "B")),
        (50, "lung", False, (3, "A")),
        (40, "breast", False, (4, "B")),
        (20, "other", True, (0, "A")),
        (10, "breast", False, (None, None)),
    ],
)
def test_van_der_linden(
    karnofsky: int, primary: str, visceral: bool, expected: tuple[int, str]
) -> None:
    answers = {
        "karnofsky": karnofsky,
        "primary_for_survival": primary,
        "visceral_mets": visceral,
    }
    assert outcome("van-der-linden", answers) == expected


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"pps": 20, "ppi_intake": "mouthfuls", "ppi_delirium": True}, (10.5, "over 6")),
        ({"pps": 40, "ppi_intake": "reduced", "ppi_oedema": True}, (4.5, "over 4")),
        ({"pps": 50, "ppi_dyspnoea": True}, (6, "over 4")),
        ({"pps": 60, "ppi_delirium": True}, (4, "up to 4")),
        ({"pps": 10}, (4, "up to 4")),
        ({"pps": 30}, (2.5, "up to 4")),
        ({"ppi_intake": "mouthfuls", "ppi_delirium": True}, (6.5, "over 6")),
        (
            {"pps": 10, "ppi_intake": "mouthfuls", "ppi_oedema": True, "ppi_dyspnoea": True,
             "ppi_delirium": True},
            (15, "over 6"),
        ),
        ({"pps": 0}, (None, None)),
    ],
)  # fmt: skip
def test_palliative_prognostic_index(changes: dict[str, Any], expected: tuple[float, str]) -> None:
    assert outcome("ppi", PPI | changes) == expected


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, (0, "A")),
        ({"karnofsky": 20}, (2.5, "A")),
        ({"prognosis_weeks": 12}, (2, "A")),
        ({"prognosis_weeks": 11}, (2, "A")),
        ({"prognosis_weeks": 10.5}, (2.5, "A")),
        ({"prognosis_weeks": 7}, (2.5, "A")),
        ({"prognosis_weeks": 6}, (4.5, "A")),
        ({"prognosis_weeks": 4}, (6, "B")),
        ({"prognosis_weeks": 3}, (6, "B")),
        ({"prognosis_weeks": 2.9}, (8.5, "B")),
        ({"prognosis_weeks": 2}, (8.5, "B")),
        ({"pap_white_cells": 8.501}, (0.5, "A")),
        ({"pap_white_cells": 11}, (0.5, "A")),
        ({"pap_white_cells": 11.001}, (1.5, "A")),
        ({"pap_lymphocytes": 19.9}, (1, "A")),
        ({"pap_lymphocytes": 12}, (1, "A")),
        ({"pap_lymphocytes": 11.9}, (2.5, "A")),
        ({"prognosis_weeks": 5, "pap_dyspnoea": True}, (5.5, "A")),
        ({"prognosis_weeks": 1, "karnofsky": 20}, (11, "B")),
        ({"prognosis_weeks": 1, "karnofsky": 20, "pap_white_cells": 9}, (11.5, "C")),
        (
            {"pap_dyspnoea": True, "pap_anorexia": True, "karnofsky": 10, "prognosis_weeks": 1,
             "pap_white_cells": 12, "pap_lymphocytes": 5},
            (17.5, "C"),
        ),
        ({"karnofsky": 0}, (None, None)),
    ],
)  # fmt: skip
def test_palliative_prognostic_score(changes: dict[str, Any], expected: tuple[float, str]) -> None:
    assert outcome("pap", PAP | changes) == expected


@pytest.mark.parametrize(
    ("crp", "albumin", "modified", "original"),
    [
        (5, 30, 0, 1),
        (25, 38, 1, 1),
        (25, 30, 2, 2),
        (10, 34, 0, 1),
        (10.1, 35, 1, 1),
        (10.1, 34.9, 2, 2),
        (5, 40, 0, 0),
    ],
)
def test_glasgow_scores(crp: float, albumin: float, modified: int, original: int) -> None:
    found = score(named("mgps"), {"crp": crp, "albumin": albumin})
    assert [each.value for each in found.scores] == [modified, original]


def test_glasgow_scores_with_a_missing_value() -> None:
    assert scored("mgps", {"crp": 10}).value == 0
    assert bounds("mgps", {"crp": 10}, "gps") == (0, 1)
    assert bounds("mgps", {"crp": 11}) == (1, 2)
    assert bounds("mgps", {"albumin": 40}) == (0, 1)
    assert bounds("mgps", {"albumin": 30}) == (0, 2)


def test_c_reactive_protein_in_milligrams_a_decilitre_is_ten_times_as_many_a_litre() -> None:
    crp = convert(2.5, "mg/dL", c_reactive_protein.measured_in.ucum)
    assert scored("mgps", {"crp": crp, "albumin": 30}).value == 2


@pytest.mark.parametrize(
    ("name", "answers", "unknown", "expected"),
    [
        ("katagiri", KATAGIRI, "katagiri_site", (0, 3)),
        ("tokuhashi", TOKUHASHI, "karnofsky", (13, 15)),
        ("tokuhashi", TOKUHASHI, "tokuhashi_primary", (10, 15)),
        ("tomita", TOMITA, "tomita_primary", (2, 5)),
        ("mizumoto", MIZUMOTO, "ecog", (0, 3)),
        ("teachh", TEACHH, "age_years", (0, 1)),
        ("chow-nrf", NRF, "karnofsky", (0, 1)),
        ("van-der-linden", VAN_DER_LINDEN, "primary_for_survival", (3, 6)),
        ("ppi", PPI, "ppi_dyspnoea", (0, 3.5)),
        ("ppi", PPI, "pps", (0, 4)),
        ("pap", PAP, "prognosis_weeks", (0, 8.5)),
    ],
)
def test_a_missing_factor_leaves_what_it_could_give(
    name: str, answers: dict[str, Any], unknown: str, expected: tuple[float, float]
) -> None:
    known = {key: answer for key, answer in answers.items() if key != unknown}
    assert bounds(name, known) == expected


@pytest.mark.parametrize(
    ("name", "answers"),
    [
        ("katagiri", {"ecog": 5}),
        ("katagiri-from-values", {"crp": -1}),
        ("tokuhashi", {"karnofsky": 85}),
        ("van-der-linden", {"karnofsky": 110}),
        ("chow-nrf", {"karnofsky": 65}),
        ("ppi", {"pps": 35}),
        ("pap", {"pap_lymphocytes": 101}),
        ("mgps", {"crp": 1001}),
        ("tomita", {"tomita_primary": "unknown"}),
    ],
)
def test_what_is_out_of_range_is_refused(name: str, answers: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="not"):
        score(named(name), answers)


@pytest.mark.parametrize("name", ["optimodel-long-bones", "optimodel-spine"])
def test_optimodel_is_off_and_computes_nothing(name: str) -> None:
    assert named(name).licence.off
    assert named(name).scores == ()


GROUPS: dict[str, tuple[GroupEstimate, ...]] = {
    "katagiri": KATAGIRI_GROUPS,
    "katagiri_from_values": KATAGIRI_GROUPS,
    "tokuhashi_r": TOKUHASHI_GROUPS,
    "mizumoto": MIZUMOTO_GROUPS,
    "vdl": VAN_DER_LINDEN_GROUPS,
    "teachh": TEACHH_GROUPS,
    "nrf": RISK_FACTOR_GROUPS,
    "ppi": PPI_GROUPS,
    "pap": PAP_GROUPS,
}


def test_every_group_is_shown_with_its_people_and_is_a_band_of_its_score() -> None:
    scores = {each.gives.key: each for thing in INSTRUMENTS for each in thing.scores}
    for key, groups in GROUPS.items():
        assert [group.band for group in groups] == list(scores[key].bands[0].bands)
        for group in groups:
            assert group.cohort in group.words
            assert group.figures
            assert ("n = " in group.words) == (group.size is not None)


@pytest.mark.parametrize("key", GROUPS)
def test_what_was_not_checked_of_a_group_says_so_beside_it(key: str) -> None:
    for group in GROUPS[key]:
        before, figures = group.words.split("): ", maxsplit=1)
        for said, checked in (
            (before, group.checked),
            *zip(figures.split("; "), (each.checked for each in group.figures), strict=True),
        ):
            named = [state for state in Checked if state.value in said]
            assert named == ([] if checked is Checked.YES else [checked])


@pytest.mark.parametrize("instrument", OF_THIS_SUBJECT, ids=lambda each: each.name)
def test_scores_of_survival_are_said_to_be_of_groups(instrument: Instrument) -> None:
    if any(each.gives.key in GROUPS for each in instrument.scores):
        assert any("never a time for this person" in note for note in instrument.notes)
