"""How worked examples of these instruments are written."""

from collections.abc import Sequence
from typing import Any, Final

from trabecula.knowledge.facts.pain import worst_pain
from trabecula.knowledge.instruments.pain.bone_modules import fact_bp, qlq_bm22
from trabecula.knowledge.instruments.pain.bpi import bpi_sf
from trabecula.knowledge.instruments.pain.breakthrough import (
    background_level,
    background_pain,
    breakthrough_pain,
)
from trabecula.knowledge.instruments.pain.dn4 import dn4, dn4_interview
from trabecula.knowledge.instruments.pain.ecs_cp import ecs_cp
from trabecula.knowledge.instruments.pain.goal import personal_goal
from trabecula.knowledge.instruments.pain.intensity import movement_evoked_pain, nrs
from trabecula.knowledge.instruments.pain.interference import peg, walking_interference
from trabecula.knowledge.instruments.pain.lanss import lanss, s_lanss
from trabecula.knowledge.instruments.pain.neupsig import neupsig
from trabecula.knowledge.instruments.pain.paindetect import course, paindetect, radiation
from trabecula.knowledge.instruments.pain.questionnaire_scales import (
    MOST_ITEMS,
    eortc_scale,
    facit_scale,
    facit_turned_round,
)
from trabecula.knowledge.instruments.pain.response import nrs_response
from trabecula.language.example import ExampleForm, Expect, Expected, Given
from trabecula.language.fact import YesNo
from trabecula.language.instrument import Instrument

_SCHEMES: Final = {
    None: "Serlin 1995",
    "serlin1995": "Serlin 1995",
    "mcdonald2016_bone": "McDonald 2016, bone metastases",
    "nccn": "NCCN",
}
_FOUND: Final = {1: True, 0: False}
_POSITIVE: Final = {"positive": True, "negative": False}
_COURSES: Final = dict(enumerate(course.options, start=1))
_KINDS: Final = {"symptom": "eortc_symptom", "functional": "eortc_functional"}


def _in_order(instrument: Instrument, names: str) -> dict[str, Given]:
    """Inputs by these names are the instrument's items in their order."""
    return {
        name: Given(item, words=_FOUND if isinstance(item, YesNo) else {})
        for name, item in zip(names.split(), instrument.items, strict=False)
    }


def _cut(key: str) -> Expected:
    return (Expect(key), Expect(key, "band", words=_POSITIVE))


def _counted(answers: Sequence[Any]) -> list[Any]:
    """How many answers, then each, as far as the scale has room."""
    return [len(answers), *answers, *[None] * (MOST_ITEMS - len(answers))]


def _none_turned_round(answers: Sequence[Any]) -> list[Any]:
    return [[], *_counted(answers)]


def _numbers_from_one(positions: Sequence[int]) -> list[str]:
    return [str(position + 1) for position in positions]


def _codes(written: str) -> list[str]:
    return written.split("-")


EXAMPLES: Final = (
    *(
        ExampleForm(
            "NRS band",
            nrs,
            inputs={"nrs": Given(worst_pain)},
            when={"scheme": given},
            expected=Expect("nrs_worst24", "band", scheme=scheme),
        )
        for given, scheme in _SCHEMES.items()
    ),
    ExampleForm(
        "NRS response / PPG",
        nrs_response,
        inputs=_in_order(nrs_response, "baseline followup goal"),
        expected={
            "abs_change": Expect("nrs_fall"),
            "pct": Expect("nrs_fall_percent"),
            "cid": Expect("nrs_response"),
            "substantial50": Expect("nrs_response_50"),
            "ppg_met": Expect("nrs_goal_met"),
        },
    ),
    ExampleForm(
        "Movement-evoked gap",
        movement_evoked_pain,
        inputs=_in_order(movement_evoked_pain, "rest movement"),
        expected={"gap": Expect("p_gap"), "movement_evoked": Expect("movement_evoked")},
    ),
    ExampleForm(
        "Personalised pain goal",
        personal_goal,
        inputs=_in_order(personal_goal, "pain goal"),
        expected=Expect("pain_goal_met"),
    ),
    ExampleForm(
        "BPI-SF",
        bpi_sf,
        inputs={
            "severity_worst_least_avg_now": Given(bpi_sf.items[:4]),
            "interf_activity_mood_walk_work_relations_sleep_enjoy": Given(bpi_sf.items[4:11]),
        },
        expected={
            "severity": Expect("bpi_severity"),
            "interference": Expect("bpi_interference"),
            "WAW": Expect("bpi_waw"),
            "REM": Expect("bpi_rem"),
        },
    ),
    ExampleForm("PEG", peg, inputs=_in_order(peg, "P E G"), expected=Expect("peg")),
    ExampleForm(
        "Mobility interference",
        walking_interference,
        inputs=_in_order(walking_interference, "walking"),
        expected=Expect("mobility_interference"),
    ),
    ExampleForm(
        "Breakthrough pain (Davies 2009)",
        breakthrough_pain,
        inputs=_in_order(breakthrough_pain, "background controlled transient"),
        expected=Expect("btcp_class", words={None: "incomplete"}),
    ),
    ExampleForm(
        "Background pain controlled",
        background_pain,
        inputs={"background": Given(background_level), "goal": Given(background_pain.items[1])},
        expected=Expect("btcp_background_mild"),
    ),
    ExampleForm(
        "DN4",
        dn4,
        inputs={"items": Given(dn4.items, words=_FOUND)},
        expected={
            "min": Expect("p_dn4", "lowest"),
            "max": Expect("p_dn4", "highest"),
            "status": Expect("p_dn4", "sureness"),
            "interview": Expect("dn4_interview"),
            "interview_status": Expect("dn4_interview", "sureness"),
        },
    ),
    ExampleForm(
        "DN4-interview",
        dn4_interview,
        inputs={"items": Given(dn4_interview.items, words=_FOUND)},
        expected=_cut("dn4_interview"),
    ),
    ExampleForm(
        "painDETECT",
        paindetect,
        inputs={
            "seven": Given(paindetect.items[:7]),
            "pattern": Given(course, words=_COURSES),
            "radiating": Given(radiation, words=_FOUND),
        },
        expected=(Expect("paindetect"), Expect("paindetect", "band")),
    ),
    ExampleForm(
        "LANSS",
        lanss,
        inputs=_in_order(lanss, "dys auto evoked parox thermal allod pp"),
        expected=_cut("lanss"),
    ),
    ExampleForm(
        "S-LANSS",
        s_lanss,
        inputs=_in_order(s_lanss, "dys auto evoked parox thermal allod pp"),
        expected=_cut("s_lanss"),
    ),
    ExampleForm(
        "NeuPSIG 2016",
        neupsig,
        inputs=_in_order(neupsig, "history plausible_distribution sensory_signs diagnostic_test"),
        expected=Expect("p_neupsig"),
    ),
    ExampleForm(
        "ECS-CP",
        ecs_cp,
        inputs={"codes": Given(ecs_cp.items, by=_codes)},
        expected={"complexity": Expect("ecs_cp_complexity")},
    ),
    *(
        ExampleForm(
            "EORTC scale arithmetic",
            eortc_scale,
            inputs={"items": Given(eortc_scale.items, by=_counted)},
            when={"kind": kind},
            expected=Expect(key),
        )
        for kind, key in _KINDS.items()
    ),
    ExampleForm(
        "FACIT arithmetic",
        facit_scale,
        inputs={"items": Given(facit_scale.items, by=_none_turned_round)},
        when={"reverse": None},
        expected=Expect("facit_scale"),
    ),
    ExampleForm(
        "FACIT arithmetic",
        facit_scale,
        inputs={
            "items": Given(facit_scale.items[1:], by=_counted),
            "reverse": Given(facit_turned_round, by=_numbers_from_one),
        },
        expected=Expect("facit_scale"),
    ),
    ExampleForm(
        "QLQ-BM22",
        qlq_bm22,
        inputs={"items": Given(qlq_bm22.items)},
        expected={
            "painful_sites": Expect("bm22_painful_sites"),
            "pain_characteristics": Expect("bm22_pain_characteristics"),
            "functional_interference": Expect("bm22_functional_interference"),
            "psychosocial": Expect("bm22_psychosocial"),
        },
    ),
    ExampleForm(
        "FACT-BP",
        fact_bp,
        inputs={"items": Given(fact_bp.items)},
        expected=Expect("fact_bp"),
    ),
)
