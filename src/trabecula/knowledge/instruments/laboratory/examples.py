"""How worked examples of these instruments are written.

Glucose and urea nitrogen in mg/dL are divided as the dossier prints it, by 18 and by 2.8.
"""

from typing import Final

from trabecula.knowledge.facts.inputs import (
    albumin,
    body_height,
    body_weight,
    estimated_filtration,
    serum_creatinine,
    sex_for_equations,
    total_calcium,
)
from trabecula.knowledge.facts.laboratory import (
    adjusted_calcium,
    glucose,
    haemoglobin,
    potassium,
    sodium,
    vitamin_d,
)
from trabecula.knowledge.facts.person import age
from trabecula.knowledge.instruments.laboratory.blood import anaemia_ctcae, anaemia_who
from trabecula.knowledge.instruments.laboratory.calcium import (
    corrected_calcium,
    corrected_calcium_us,
)
from trabecula.knowledge.instruments.laboratory.clearance import cockcroft_gault
from trabecula.knowledge.instruments.laboratory.filtration import ckd_epi_2021, kdigo_category
from trabecula.knowledge.instruments.laboratory.low_calcium import hypocalcaemia
from trabecula.knowledge.instruments.laboratory.raised_calcium import hypercalcaemia
from trabecula.knowledge.instruments.laboratory.vitamin_d import vitamin_d_tool
from trabecula.knowledge.instruments.laboratory.water import dehydration
from trabecula.language.example import ExampleForm, Expect, Given
from trabecula.language.fact import Fact
from trabecula.language.instrument import Instrument

_SEX: Final = Given(
    sex_for_equations, words={"M": "male", "F": "female", "m": "male", "f": "female"}
)
_CREATININE: Final = {
    "scr_mgdl": Given(serum_creatinine, unit="mg/dL"),
    "scr_umol": Given(serum_creatinine),
    "scr_umolL": Given(serum_creatinine),
    "age": Given(age),
    "sex": _SEX,
}
_BODY: Final = {"kg": Given(body_weight), "cm": Given(body_height)}
_HAEMOGLOBIN: Final = {
    "hb_gdl": Given(haemoglobin),
    "hb_gl": Given(haemoglobin, unit="g/L"),
}
_VITAMIN_D: Final = {
    "ng_ml": Given(vitamin_d, unit="ng/mL"),
    "nmol_l": Given(vitamin_d),
}


def _item(instrument: Instrument, key: str) -> Fact:
    return next(item for item in instrument.items if item.key == key)


def _by_18(mg_per_dl: float | None) -> float | None:
    return None if mg_per_dl is None else mg_per_dl / 18


def _hypercalcaemia(name: str, of: str) -> ExampleForm:
    return ExampleForm(
        name,
        hypercalcaemia,
        inputs={
            "cCa_mmolL": Given(adjusted_calcium),
            "uln": Given(_item(hypercalcaemia, "calcium_upper_limit")),
        },
        expected=Expect(of),
    )


def _hypercalcaemia_in_us_units(name: str, scheme: str) -> ExampleForm:
    """An adjusted calcium in mg/dL is that of a total calcium with an albumin of 4.0 g/dL."""
    return ExampleForm(
        name,
        corrected_calcium_us,
        inputs={
            "cCa_mgdL": Given(corrected_calcium_us.items, by=lambda mg_per_dl: [mg_per_dl, 4.0])
        },
        expected=Expect("corrected_calcium_mg_per_dl", "band", scheme=scheme),
    )


EXAMPLES: Final = (
    ExampleForm(
        "Corrected calcium mmol/L",
        corrected_calcium,
        inputs={"ca": Given(total_calcium), "alb_gl": Given(albumin)},
        expected=Expect("ca_adj"),
    ),
    ExampleForm(
        "Corrected calcium mg/dL",
        corrected_calcium_us,
        inputs={
            "ca": Given(_item(corrected_calcium_us, "total_calcium_mg_per_dl")),
            "alb_gdl": Given(_item(corrected_calcium_us, "albumin_g_per_dl")),
        },
        expected=Expect("corrected_calcium_mg_per_dl"),
    ),
    _hypercalcaemia("Hypercalcaemia band (UK CKS)", "hypercalcaemia_cks"),
    _hypercalcaemia("Hypercalcaemia band (common)", "hypercalcaemia_common"),
    _hypercalcaemia("Hypercalcaemia band (CTCAE)", "hypercalcaemia_ctcae"),
    _hypercalcaemia_in_us_units("Hypercalcaemia band (common)", "common, mg/dL"),
    _hypercalcaemia_in_us_units("Hypercalcaemia band (CTCAE)", "CTCAE, mg/dL"),
    ExampleForm(
        "Hypercalcaemia urgent",
        hypercalcaemia,
        inputs={
            "cCa_mmolL": Given(adjusted_calcium),
            "symptoms": Given(
                hypercalcaemia.items[2:],
                by=lambda symptoms: [symptoms] * len(hypercalcaemia.items[2:]),
            ),
        },
        expected=Expect("hypercalcaemia_urgent"),
    ),
    ExampleForm(
        "Hypocalcaemia",
        hypocalcaemia,
        inputs={"cCa_mmolL": Given(adjusted_calcium)},
        expected=Expect("hypocalcaemia"),
    ),
    ExampleForm("CKD-EPI 2021", ckd_epi_2021, inputs=_CREATININE, expected=Expect("ckd_epi_2021")),
    ExampleForm(
        "KDIGO G stage",
        kdigo_category,
        inputs={"egfr": Given(estimated_filtration)},
        expected=Expect("kdigo_g_stage"),
    ),
    ExampleForm(
        "KDIGO G stage",
        ckd_epi_2021,
        inputs=_CREATININE,
        expected=Expect("ckd_epi_2021", "band"),
    ),
    ExampleForm(
        "Cockcroft-Gault",
        cockcroft_gault,
        inputs={**_CREATININE, **_BODY},
        expected=Expect("cockcroft_gault"),
    ),
    *(
        ExampleForm(
            "Cockcroft-Gault",
            cockcroft_gault,
            inputs={**_CREATININE, **_BODY},
            when={name: rule},
            expected=Expect(of),
        )
        for name in ("weight", "weight_rule")
        for rule, of in (
            ("actual", "cockcroft_gault_actual_weight"),
            ("adjusted", "cockcroft_gault"),
        )
    ),
    ExampleForm(
        "ESPEN osmolarity",
        dehydration,
        inputs={
            "na": Given(sodium),
            "k": Given(potassium),
            "glucose": Given(glucose),
            "glucose_mgdl": Given(glucose, by=_by_18),
            "urea": Given(_item(dehydration, "urea")),
            "bun_mgdl": Given(_item(dehydration, "urea_nitrogen")),
        },
        expected=Expect("osm_espen"),
    ),
    ExampleForm(
        "Measured osmolality",
        dehydration,
        inputs={"osm": Given(_item(dehydration, "osmolality"))},
        expected=Expect("osmolality_high"),
    ),
    ExampleForm(
        "Anaemia CTCAE v5",
        anaemia_ctcae,
        inputs={
            **_HAEMOGLOBIN,
            "lln": Given(_item(anaemia_ctcae, "haemoglobin_lower_limit")),
            "lln_gdl": Given(_item(anaemia_ctcae, "haemoglobin_lower_limit")),
            "transfusion": Given(_item(anaemia_ctcae, "anaemia_transfusion")),
            "life_threatening": Given(_item(anaemia_ctcae, "anaemia_life_threatening")),
        },
        unused=("sex",),
        expected=Expect("anaemia_ctcae"),
    ),
    ExampleForm(
        "Anaemia WHO",
        anaemia_who,
        inputs={**_HAEMOGLOBIN, "sex": _SEX},
        expected=Expect("anaemia_who"),
    ),
    ExampleForm(
        "Vitamin D unit", vitamin_d_tool, inputs=_VITAMIN_D, expected=Expect("vitamin_d_amount")
    ),
    ExampleForm(
        "Vitamin D (UK)",
        vitamin_d_tool,
        inputs=_VITAMIN_D,
        expected=Expect("vitamin_d_amount", "band"),
    ),
    ExampleForm(
        "Vitamin D (Endocrine Society)",
        vitamin_d_tool,
        inputs=_VITAMIN_D,
        expected=Expect("vitamin_d_mass", "band"),
    ),
)
