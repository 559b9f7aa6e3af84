"""How worked examples of these instruments are written."""

from collections.abc import Mapping
from typing import Any, Final, cast

from trabecula.knowledge.instruments.nutrition.malnutrition import glim
from trabecula.knowledge.instruments.nutrition.muscle import sarc_calf_tool, sarc_f
from trabecula.knowledge.instruments.nutrition.nutrition_grade import nrs_2002_nutrition_grade
from trabecula.knowledge.instruments.nutrition.patient_generated import (
    SYMPTOMS,
    pg_sga_short_form,
)
from trabecula.knowledge.instruments.nutrition.screening import must_tool, nrs_2002_tool
from trabecula.knowledge.instruments.nutrition.weight import (
    body_mass_index_tool,
    cachexia,
    weight_loss_tool,
)
from trabecula.language.example import ExampleForm, Expect, Given
from trabecula.language.fact import Fact
from trabecula.language.instrument import Instrument

SEXES: Final = {"M": "male", "F": "female", "m": "male", "f": "female"}
_AT_RISK: Final = {"at risk": True, "not at risk": False}
_POSITIVE: Final = {"positive": True, "negative": False}
_AGED: Final = {True: 70, False: 69}
_MUSCLE: Final = {
    True: "reduced",
    False: "normal",
    "none": "normal",
    "low": "reduced",
    "mild": "reduced",
    "moderate": "reduced",
    "severe": "severe deficit",
}
_FOOD_OF_POINTS: Final = {
    0: ["unchanged", "normal amount"],
    1: ["less", "normal food, less"],
    2: ["less", "little solid food"],
    3: ["less", "liquids only"],
    4: ["less", "very little"],
}
_ACTIVITY_OF_POINTS: Final = {
    0: "normal",
    1: "not normal, but up",
    2: "less than half the day in bed or chair",
    3: "most of the day in bed or chair",
}
_SYMPTOM_NAMES: Final = {
    "appetite": "no_appetite",
    "vomit": "vomiting",
    "diarrhea": "diarrhoea",
    "mouth_sores": "sores",
    "smell": "smells",
    "early_satiety": "full_early",
    "dysphagia": "swallowing",
}


def _item(instrument: Instrument, key: str) -> Fact:
    return next(item for item in instrument.items if item.key == key)


def _food(said: Any) -> list[str | None]:
    """Box 2, said as its points or as all points that apply, of which the highest counts."""
    if said is None:
        return [None, None]
    points = max(cast("list[int]", said), default=0) if isinstance(said, list) else said
    if isinstance(points, bool) or points not in _FOOD_OF_POINTS:
        raise ValueError(f"box 2 has 0 to 4 points, not {points!r}")
    return list(_FOOD_OF_POINTS[points])


def _symptoms(said: Any) -> list[bool | None]:
    """Box 3, said as a list of symptoms, by name or by their points; what is not listed is no."""
    if said is None:
        return [None] * len(SYMPTOMS)
    found: set[str] = set()
    for one in cast("list[Any]", said):
        named = isinstance(one, str)
        found.add(_symptom_named(one) if named else _symptom_of_points(one, found))
    return [item.key in found for item in SYMPTOMS]


def _symptom_named(name: str) -> str:
    plain = name.strip().lower().replace(" ", "_").replace("-", "_")
    key = f"pgsga_{_SYMPTOM_NAMES.get(plain, plain)}"
    if key not in [item.key for item in SYMPTOMS]:
        raise ValueError(f"box 3 has no symptom called {name!r}")
    return key


def _symptom_of_points(points: Any, taken: set[str]) -> str:
    """Any symptom that is worth as much and is not taken yet."""
    left = [item for item in SYMPTOMS if item.key not in taken and item.points == points]
    if isinstance(points, bool) or not left:
        raise ValueError(f"box 3 has no further symptom of {points!r} points")
    return left[0].key


def _given(instrument: Instrument, keys: Mapping[str, str]) -> dict[str, Given]:
    return {name: Given(_item(instrument, key)) for name, key in keys.items()}


EXAMPLES: Final = (
    ExampleForm(
        "MUST",
        must_tool,
        inputs=_given(
            must_tool,
            {
                "bmi": "bmi",
                "loss_pct": "must_unplanned_loss",
                "acute_no_intake": "must_acute_no_intake",
            },
        ),
        expected=(Expect("must"), Expect("must", "band")),
    ),
    ExampleForm(
        "NRS-2002",
        nrs_2002_tool,
        inputs={
            "nutrition": Given(_item(nrs_2002_tool, "nrs_2002_impaired_nutrition")),
            "disease": Given(_item(nrs_2002_tool, "nrs_2002_disease")),
            "age70": Given(_item(nrs_2002_tool, "age_years"), words=_AGED),
        },
        expected=(Expect("nrs2002"), Expect("nrs2002", "band", words=_AT_RISK)),
    ),
    ExampleForm(
        "NRS-2002",
        nrs_2002_tool,
        inputs={
            "nutrition": Given(_item(nrs_2002_tool, "nrs_2002_impaired_nutrition")),
            "disease": Given(_item(nrs_2002_tool, "nrs_2002_disease")),
            "age": Given(_item(nrs_2002_tool, "age_years")),
        },
        expected=(Expect("nrs2002"), Expect("nrs2002", "band", words=_AT_RISK)),
    ),
    ExampleForm(
        "NRS-2002 pre-screen",
        nrs_2002_tool,
        inputs=_given(
            nrs_2002_tool,
            {
                "bmi": "bmi",
                "loss": "nrs_2002_weight_lost",
                "reduced_intake": "nrs_2002_intake_reduced",
                "severely_ill": "nrs_2002_severely_ill",
            },
        ),
        expected=Expect("nrs_2002_prescreen"),
    ),
    ExampleForm(
        "NRS-2002 nutrition",
        nrs_2002_nutrition_grade,
        inputs=_given(
            nrs_2002_nutrition_grade,
            {
                "loss_1m_pct": "nrs_2002_loss_in_1_months",
                "loss_2m_pct": "nrs_2002_loss_in_2_months",
                "loss_3m_pct": "nrs_2002_loss_in_3_months",
                "intake_pct": "intake_pct",
                "bmi": "bmi",
                "impaired": "nrs_2002_impaired_condition",
            },
        ),
        expected=Expect("nrs_2002_nutrition_grade"),
    ),
    ExampleForm(
        "GLIM",
        glim,
        inputs={
            **_given(
                glim,
                {
                    "age": "age_years",
                    "bmi": "bmi",
                    "loss_pct": "glim_loss",
                    "months": "glim_loss_months",
                    "intake": "glim_intake",
                    "inflammation": "glim_inflammation",
                },
            ),
            "muscle": Given(_item(glim, "glim_muscle"), words=_MUSCLE),
            "asian": Given(_item(glim, "glim_cut_offs"), words={True: "asian", False: "general"}),
        },
        expected=Expect("glim_stage", words={"1": 1, "2": 2}),
    ),
    ExampleForm(
        "PG-SGA SF",
        pg_sga_short_form,
        inputs={
            **_given(
                pg_sga_short_form,
                {
                    "loss_1m_pct": "pgsga_loss_in_1_month",
                    "loss_6m_pct": "wt_loss_6m_pct",
                    "decreased_2wk": "pgsga_weight_falling",
                },
            ),
            "box2": Given(
                (
                    _item(pg_sga_short_form, "pgsga_intake"),
                    _item(pg_sga_short_form, "pgsga_food"),
                ),
                by=_food,
            ),
            "box3": Given(SYMPTOMS, by=_symptoms),
            "box4": Given(_item(pg_sga_short_form, "pgsga_activity"), words=_ACTIVITY_OF_POINTS),
        },
        expected=(Expect("pgsga_sf"), Expect("pgsga_sf", "band", words={"9 or more": ">=9"})),
    ),
    ExampleForm(
        "SARC-F",
        sarc_f,
        inputs={"items": Given(sarc_f.items)},
        expected=(Expect("sarc_f"), Expect("sarc_f", "band", words=_POSITIVE)),
    ),
    ExampleForm(
        "SARC-CalF",
        sarc_calf_tool,
        inputs={
            "items": Given(sarc_f.items),
            **{
                name: Given(_item(sarc_calf_tool, "sarc_calf_calf")) for name in ("calf_cm", "calf")
            },
            "sex": Given(_item(sarc_calf_tool, "sex"), words=SEXES),
        },
        expected=(Expect("sarc_calf"), Expect("sarc_calf", "band", words=_POSITIVE)),
    ),
    ExampleForm(
        "BMI",
        body_mass_index_tool,
        inputs={
            "kg": Given(_item(body_mass_index_tool, "weight")),
            "cm": Given(_item(body_mass_index_tool, "height")),
            "m": Given(_item(body_mass_index_tool, "height"), unit="m"),
        },
        expected=Expect("bmi"),
    ),
    ExampleForm(
        "Weight loss %",
        weight_loss_tool,
        inputs=_given(weight_loss_tool, {"previous": "earlier_weight", "current": "weight"}),
        expected=Expect("weight_loss_pct"),
    ),
    *(
        ExampleForm(
            name,
            cachexia,
            inputs={
                "loss_pct": Given(_item(cachexia, "wt_loss_6m_pct")),
                "loss_6m_pct": Given(_item(cachexia, "wt_loss_6m_pct")),
                "bmi": Given(_item(cachexia, "bmi")),
                "sarcopenia": Given(_item(cachexia, "cachexia_sarcopenia")),
            },
            expected=Expect("cachexia"),
        )
        for name in ("Cachexia", "Cachexia (Fearon)")
    ),
)
