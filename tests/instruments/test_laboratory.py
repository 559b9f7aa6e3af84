"""The dossier's sections 3.9 and 8.7 to 8.11: examples, thresholds, missing items."""

from typing import Any

import pytest

from trabecula.fhir.units import convert
from trabecula.knowledge.instruments.laboratory.blood import anaemia_ctcae, anaemia_who
from trabecula.knowledge.instruments.laboratory.calcium import (
    corrected_calcium,
    corrected_calcium_us,
)
from trabecula.knowledge.instruments.laboratory.clearance import cockcroft_gault
from trabecula.knowledge.instruments.laboratory.examples import EXAMPLES
from trabecula.knowledge.instruments.laboratory.filtration import ckd_epi_2021, kdigo_category
from trabecula.knowledge.instruments.laboratory.low_calcium import hypocalcaemia
from trabecula.knowledge.instruments.laboratory.raised_calcium import hypercalcaemia
from trabecula.knowledge.instruments.laboratory.vitamin_d import vitamin_d_tool
from trabecula.knowledge.instruments.laboratory.water import dehydration
from trabecula.language.carrier import Observed
from trabecula.language.code import Code
from trabecula.language.fact import Raw
from trabecula.language.instrument import Instrument
from trabecula.pathway.examples import try_row
from trabecula.pathway.scores import score

Answers = dict[str, Any]
MG = 88.4


def value(instrument: Instrument, key: str, given: Answers) -> Raw | None:
    return score(instrument, given).scored(key).value


def bands(instrument: Instrument, key: str, given: Answers) -> list[str | None]:
    """The band by each scheme, in the order of the schemes."""
    scored = score(instrument, given).scored(key)
    found = [scored.band(scheme) for scheme in scored.score.bands]
    return [None if band is None else band.name for band in found]


@pytest.mark.parametrize(
    ("calcium", "albumin", "adjusted"), [(8.4, 3.3, 8.96), (10.2, 2.5, 11.4), (14.0, 4.0, 14.0)]
)
def test_calcium_in_us_units(calcium: float, albumin: float, adjusted: float) -> None:
    given = {"total_calcium_mg_per_dl": calcium, "albumin_g_per_dl": albumin}
    assert value(corrected_calcium_us, "corrected_calcium_mg_per_dl", given) == adjusted
    same = value(corrected_calcium_us, "corrected_calcium_from_us_units", given)
    assert same == pytest.approx(adjusted / 4.008)


def test_calcium_in_mmol() -> None:
    given = {"ca_total": 2.60, "albumin": 28}
    assert value(corrected_calcium, "ca_adj", given) == 2.84
    assert bands(corrected_calcium, "ca_adj", given) == [
        "not raised or mild",
        "mild",
        "not raised or G1",
    ]
    assert value(corrected_calcium, "ca_adj", {"ca_total": 2.60}) is None
    with pytest.raises(ValueError, match="albumin"):
        score(corrected_calcium, {"ca_total": 2.60, "albumin": 2.8})


@pytest.mark.parametrize(
    ("calcium", "common", "ctcae"),
    [
        (11.5, "not raised or mild", "not raised or G1"),
        (11.6, "not raised or mild", "G2"),
        (12.0, "moderate", "G2"),
        (12.5, "moderate", "G2"),
        (12.6, "moderate", "G3"),
        (13.5, "moderate", "G3"),
        (13.9, "moderate", "G4"),
        (14.0, "severe", "G4"),
    ],
)
def test_bands_of_calcium_in_us_units(calcium: float, common: str, ctcae: str) -> None:
    given = {"total_calcium_mg_per_dl": calcium, "albumin_g_per_dl": 4.0}
    found = bands(corrected_calcium_us, "corrected_calcium_mg_per_dl", given)
    assert found == [common, ctcae]


@pytest.mark.parametrize(
    ("calcium", "cks", "common", "ctcae", "disputed"),
    [
        (2.60, "none", "none", "none", False),
        (2.61, "none", "mild", "G1", False),
        (2.65, "mild", "mild", "G1", False),
        (2.90, "mild", "mild", "G1", False),
        (2.91, "mild", "mild", "G2", False),
        (2.99, "mild", "mild", "G2", False),
        (3.00, "mild", "moderate", "G2", False),
        (3.005, "moderate", "moderate", "G2", False),
        (3.10, "moderate", "moderate", "G2", False),
        (3.11, "moderate", "moderate", "G3", False),
        (3.20, "moderate", "moderate", "G3", False),
        (3.40, "moderate", "moderate", "G3", False),
        (3.41, "severe", "moderate", "G4", True),
        (3.49, "severe", "moderate", "G4", True),
        (3.492, "severe", "moderate", "G4", True),
        (3.493, "severe", "severe", "G4", True),
        (3.50, "severe", "severe", "G4", True),
        (3.51, "severe", "severe", "G4", False),
    ],
)
def test_severity_of_hypercalcaemia_where_the_laboratory_limit_is_2_60(
    calcium: float, cks: str, common: str, ctcae: str, disputed: bool
) -> None:
    result = score(hypercalcaemia, {"ca_adj": calcium, "calcium_upper_limit": 2.60})
    keys = ("cks", "common", "ctcae", "disputed")
    found = [result.scored(f"hypercalcaemia_{key}").value for key in keys]
    assert found == [cks, common, ctcae, disputed]


@pytest.mark.parametrize(
    ("calcium", "common"),
    [(2.40, "none"), (2.41, None), (2.64, None), (2.65, "mild"), (3.0, "moderate")],
)
def test_severity_without_the_laboratory_limit(calcium: float, common: str | None) -> None:
    assert value(hypercalcaemia, "hypercalcaemia_common", {"ca_adj": calcium}) == common


NO_SYMPTOMS: Answers = {
    "ca_symptoms": False,
    "hypercalcaemia_nausea": False,
    "hypercalcaemia_worse_pain": False,
    "fall_since_last": False,
    "aki": False,
    "hypercalcaemia_arrhythmia": False,
}


@pytest.mark.parametrize("symptom", NO_SYMPTOMS)
def test_any_symptom_asks_for_calcium_today_and_makes_3_01_urgent(symptom: str) -> None:
    one = score(hypercalcaemia, {symptom: True, "ca_adj": 3.01})
    assert one.scored("hypercalcaemia_check_today").value is True
    assert one.scored("hypercalcaemia_urgent").value is True
    all_but_one = {key: no for key, no in NO_SYMPTOMS.items() if key != symptom}
    open_still = score(hypercalcaemia, all_but_one | {"ca_adj": 3.01})
    assert open_still.scored("hypercalcaemia_check_today").value is None
    assert open_still.scored("hypercalcaemia_urgent").value is None


@pytest.mark.parametrize(
    ("given", "urgent"),
    [
        ({"ca_adj": 3.41}, True),
        ({"ca_adj": 3.40, **NO_SYMPTOMS}, False),
        ({"ca_adj": 3.40}, None),
        ({"ca_adj": 3.00, "ca_symptoms": True}, False),
        ({"ca_symptoms": True}, None),
    ],
)
def test_urgent_hypercalcaemia(given: Answers, urgent: bool | None) -> None:
    assert value(hypercalcaemia, "hypercalcaemia_urgent", given) is urgent


@pytest.mark.parametrize(("calcium", "low"), [(2.09, True), (2.10, False), (2.3, False)])
def test_hypocalcaemia_is_strictly_below_2_10(calcium: float, low: bool) -> None:
    assert value(hypocalcaemia, "hypocalcaemia", {"ca_adj": calcium}) is low


@pytest.mark.parametrize(
    ("creatinine", "age", "sex", "filtration", "category"),
    [
        (1.7, 81, "male", 40.0, "G3b"),
        (1.0, 60, "female", 64.5, "G2"),
        (0.8, 50, "male", 107.8, "G1"),
        (1.4, 72, "female", 40.0, "G3b"),
        (0.9, 50, "male", 104.0, "G1"),
    ],
)
def test_filtration(
    creatinine: float, age: int, sex: str, filtration: float, category: str
) -> None:
    given = {"creatinine": creatinine * MG, "age_years": age, "sex": sex}
    found = value(ckd_epi_2021, "ckd_epi_2021", given)
    assert isinstance(found, float)
    assert round(found, 1) == filtration
    assert bands(ckd_epi_2021, "ckd_epi_2021", given) == [category]


def test_filtration_of_a_man_up_to_0_9_does_not_take_the_kappa_of_women() -> None:
    given = {"creatinine": 0.8 * MG, "age_years": 50, "sex": "male"}
    with_the_wrong_kappa = 142 * (0.8 / 0.7) ** -1.2 * 0.9938**50
    found = value(ckd_epi_2021, "ckd_epi_2021", given)
    assert found != pytest.approx(with_the_wrong_kappa, rel=0.01)


def test_filtration_has_the_code_of_2021_and_of_no_other_equation() -> None:
    carried = ckd_epi_2021.score("ckd_epi_2021").gives.carried_by
    codes = [code for each in carried if isinstance(each, Observed) for code in each.codes]
    assert codes == [Code("http://loinc.org", "98979-8")]


def test_filtration_without_the_sex_is_between_that_of_women_and_of_men() -> None:
    found = score(ckd_epi_2021, {"creatinine": 100, "age_years": 60}).scored("ckd_epi_2021")
    ends = [
        value(ckd_epi_2021, "ckd_epi_2021", {"creatinine": 100, "age_years": 60, "sex": sex})
        for sex in ("female", "male")
    ]
    assert [found.lowest, found.highest] == ends


@pytest.mark.parametrize(
    ("filtration", "category"),
    [
        (90, "G1"), (89.9, "G2"), (60, "G2"), (59.99, "G3a"), (45, "G3a"), (44.9, "G3b"),
        (30, "G3b"), (29.9, "G4"), (15, "G4"), (14.9, "G5"),
    ],
)  # fmt: skip
def test_kdigo_category(filtration: float, category: str) -> None:
    assert value(kdigo_category, "kdigo_g_stage", {"egfr": filtration}) == category


WOMAN: Answers = {"age_years": 72, "weight": 60, "creatinine": 1.4 * MG, "sex": "female"}
MAN: Answers = {
    "age_years": 53,
    "weight": 87,
    "height": 175,
    "creatinine": 1.39 * MG,
    "sex": "male",
}


@pytest.mark.parametrize(
    ("given", "clearance", "actual", "kilograms", "which"),
    [
        (WOMAN, 34.4, 34.4, 60, "actual_height_not_known"),
        (MAN, 67.0, 75.6, 77.08, "adjusted"),
        (MAN | {"weight": 76.5}, 66.5, 66.5, 76.5, "actual"),
        (MAN | {"weight": 50}, 43.5, 43.5, 50, "actual"),
    ],
)
def test_clearance_and_the_weight_that_it_takes(
    given: Answers, clearance: float, actual: float, kilograms: float, which: str
) -> None:
    result = score(cockcroft_gault, given)
    keys = ("", "_actual_weight", "_weight")
    numbers = [result.scored(f"cockcroft_gault{key}").value for key in keys]
    assert numbers == [
        pytest.approx(clearance, abs=0.05),
        pytest.approx(actual, abs=0.05),
        pytest.approx(kilograms, abs=0.005),
    ]
    assert result.scored("cockcroft_gault_which_weight").value == which


@pytest.mark.parametrize("left_out", ["age_years", "weight", "creatinine", "sex"])
def test_clearance_needs_everything_but_the_height(left_out: str) -> None:
    given = {key: one for key, one in MAN.items() if key != left_out}
    assert value(cockcroft_gault, "cockcroft_gault", given) is None


WATER: Answers = {"sodium": 138, "potassium": 4.0, "glucose": 5.2, "urea": 4.5}


@pytest.mark.parametrize(
    ("given", "osmolarity", "band"),
    [
        (WATER, 288.6, "negative"),
        ({"sodium": 142, "potassium": 4.2, "glucose": 6.0, "urea": 9.0}, 301.832, "positive"),
        (WATER | {"urea": 10.9}, 295.0, "negative"),
        (WATER | {"urea": 10.91}, 295.01, "positive"),
    ],
)
def test_osmolarity_is_positive_strictly_above_295(
    given: Answers, osmolarity: float, band: str
) -> None:
    assert value(dehydration, "osm_espen", given) == osmolarity
    assert bands(dehydration, "osm_espen", given) == [band]


def test_urea_nitrogen_stands_in_for_urea() -> None:
    nitrogen = {**{key: one for key, one in WATER.items() if key != "urea"}, "urea_nitrogen": 12.6}
    assert value(dehydration, "osm_espen", nitrogen) == 288.6
    assert value(dehydration, "osm_espen", nitrogen | {"urea": 4.6}) == 288.7
    with pytest.raises(ValueError, match="urea and urea nitrogen disagree"):
        score(dehydration, WATER | {"urea_nitrogen": 50})


@pytest.mark.parametrize("left_out", WATER)
def test_osmolarity_needs_every_part(left_out: str) -> None:
    given = {key: one for key, one in WATER.items() if key != left_out}
    assert value(dehydration, "osm_espen", given) is None


def test_what_could_not_change_a_known_result_is_not_missing() -> None:
    water = score(dehydration, WATER).scored("osm_espen")
    assert (water.value, water.missing) == (288.6, ())
    severe = score(hypercalcaemia, {"ca_adj": 3.6}).scored("hypercalcaemia_common")
    assert (severe.value, severe.missing) == ("severe", ())
    mild = score(hypercalcaemia, {"ca_adj": 2.5}).scored("hypercalcaemia_common")
    assert [item.key for item in mild.missing] == ["calcium_upper_limit"]


@pytest.mark.parametrize(("osmolality", "high"), [(300, False), (300.1, True)])
def test_measured_osmolality(osmolality: float, high: bool) -> None:
    assert value(dehydration, "osmolality_high", {"osmolality": osmolality}) is high


@pytest.mark.parametrize(
    ("haemoglobin", "sex", "severity"),
    [
        (10.4, "male", "moderate"),
        (7.6, "female", "severe"),
        (8.0, "female", "moderate"),
        (7.99, "male", "severe"),
        (10.95, "male", "moderate"),
        (11.0, "female", "mild"),
        (11.99, "female", "mild"),
        (12.0, "female", "none"),
        (12.0, "male", "mild"),
        (12.95, "male", "mild"),
        (13.0, "male", "none"),
    ],
)
def test_anaemia_by_who(haemoglobin: float, sex: str, severity: str) -> None:
    given = {"hb": haemoglobin, "sex": sex}
    assert value(anaemia_who, "anaemia_who", given) == severity


def test_anaemia_by_who_without_the_sex_is_known_where_it_makes_no_difference() -> None:
    assert value(anaemia_who, "anaemia_who", {"hb": 10.4}) == "moderate"
    open_still = score(anaemia_who, {"hb": 12.5}).scored("anaemia_who")
    assert set(open_still.possible) == {"none", "mild"}


@pytest.mark.parametrize(
    ("given", "grade"),
    [
        ({"hb": 10.4}, "G1"),
        ({"hb": 7.6}, "G3"),
        ({"hb": 10.0}, "G1"),
        ({"hb": 9.99}, "G2"),
        ({"hb": 8.0}, "G2"),
        ({"hb": 7.99}, "G3"),
        ({"hb": 12.0, "haemoglobin_lower_limit": 12.0}, "none"),
        ({"hb": 11.9, "haemoglobin_lower_limit": 12.0}, "G1"),
        ({"hb": 10.99}, "G1"),
        ({"hb": 11.0}, None),
        ({"hb": 13.9}, None),
        ({"hb": 14.0}, "none"),
        ({"hb": 8.5, "anaemia_transfusion": True}, "G3"),
        ({"hb": 8.5, "anaemia_life_threatening": True}, "G4"),
        ({"haemoglobin_lower_limit": 12.0}, None),
    ],
)
def test_anaemia_by_ctcae(given: Answers, grade: str | None) -> None:
    assert value(anaemia_ctcae, "anaemia_ctcae", given) == grade


@pytest.mark.parametrize(
    ("nmol", "uk", "endocrine_society"),
    [
        (24.9, "deficient", "deficient"),
        (25, "inadequate", "deficient"),
        (44.9, "inadequate", "deficient"),
        (49.91, "inadequate", "deficient"),
        (49.92, "inadequate", "insufficient"),
        (50, "inadequate", "insufficient"),
        (50.1, "sufficient", "insufficient"),
        (74.87, "sufficient", "insufficient"),
        (74.88, "sufficient", "sufficient"),
    ],
)
def test_vitamin_d(nmol: float, uk: str, endocrine_society: str) -> None:
    assert bands(vitamin_d_tool, "vitamin_d_amount", {"vitd": nmol}) == [uk]
    assert bands(vitamin_d_tool, "vitamin_d_mass", {"vitd": nmol}) == [endocrine_society]


@pytest.mark.parametrize(
    ("name", "inputs", "expected"),
    [
        ("Corrected calcium mg/dL", {"ca": 8.4, "alb_gdl": 3.3}, 8.96),
        ("Hypercalcaemia band (UK CKS)", {"cCa_mmolL": 2.5}, "none"),
        ("Hypercalcaemia band (common)", {"cCa_mmolL": 3.5}, "severe"),
        ("Hypercalcaemia band (common)", {"cCa_mgdL": 14.0}, "severe"),
        ("Hypercalcaemia band (CTCAE)", {"cCa_mmolL": 2.62, "uln": 2.6}, "G1"),
        ("Hypercalcaemia urgent", {"cCa_mmolL": 3.2, "symptoms": False}, False),
        ("CKD-EPI 2021", {"scr_umol": 123.76, "age": 72, "sex": "F"}, 40.0),
        ("KDIGO G stage", {"egfr": 52}, "G3a"),
        ("KDIGO G stage", {"scr_mgdl": 1.7, "age": 81, "sex": "male"}, "G3b"),
        ("Cockcroft-Gault", {"age": 53, "kg": 87, "cm": 175, "scr_mgdl": 1.39, "sex": "male"},
         67.0),
        ("Cockcroft-Gault", {"age": 53, "kg": 87, "cm": 175, "scr_mgdl": 1.39, "sex": "male",
                             "weight": "actual"}, 75.6),
        ("ESPEN osmolarity", {"na": 142, "k": 4.2, "glucose_mgdl": 108, "bun_mgdl": 25.2}, 301.8),
        ("Measured osmolality", {"osm": 301}, True),
        ("Anaemia CTCAE v5", {"hb_gl": 104}, "G1"),
        ("Anaemia WHO", {"hb_gdl": 10.4, "sex": "male"}, "moderate"),
        ("Vitamin D (UK)", {"ng_ml": 18}, "inadequate"),
        ("Vitamin D (Endocrine Society)", {"ng_ml": 20}, "insufficient"),
    ],
)  # fmt: skip
def test_other_ways_to_write_an_example(name: str, inputs: Answers, expected: Any) -> None:
    row = {"instrument": name, "inputs": inputs, "expected": expected}
    tried = try_row(row, EXAMPLES, convert)
    assert tried.agrees, tried
