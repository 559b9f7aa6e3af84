"""How worked examples of these instruments are written."""

from collections.abc import Mapping
from typing import Any, Final

from trabecula.knowledge.instruments.mind.brief_screens import gad_2, phq_2, phq_4
from trabecula.knowledge.instruments.mind.coping import fear_of_movement, pain_catastrophizing_scale
from trabecula.knowledge.instruments.mind.delirium import (
    alertness,
    attention,
    change,
    confusion_assessment,
    four_at,
    orientation,
)
from trabecula.knowledge.instruments.mind.distress import distress_thermometer, level
from trabecula.knowledge.instruments.mind.gad import gad_7
from trabecula.knowledge.instruments.mind.phq import NINE, phq_9
from trabecula.knowledge.instruments.mind.sleep import SEVEN, insomnia
from trabecula.knowledge.instruments.mind.spirit import at_peace, facit_sp
from trabecula.knowledge.instruments.mind.symptoms import NINE as SYMPTOMS
from trabecula.knowledge.instruments.mind.symptoms import edmonton_symptoms
from trabecula.knowledge.instruments.mind.thinking import (
    mini_cog,
    mini_cog_clock,
    mini_cog_recall,
    moca_education,
    moca_points,
    montreal,
)
from trabecula.language.example import ExampleForm, Expect, Given

_POSITIVE: Final = {"positive": True, "negative": False}
_YES: Final = {1: True, 0: False}
_ORIENTATION: Final = {0: "none", 1: "one", 2: "two_or_more"}
_ATTENTION: Final = {0: "seven_or_more", 1: "fewer_or_would_not", 2: "untestable"}
_ALERTNESS: Final = {0: False, 4: True, "normal": False, "abnormal": True}


def _clock(drawn: Any) -> bool | None:
    """Whether the clock is right, said so or by its points, of which there are none or two."""
    if drawn is None or isinstance(drawn, bool):
        return drawn
    if drawn not in (0, 2):
        raise ValueError(f"the clock is right or not, worth 2 points or 0, not {drawn!r}")
    return bool(drawn)


def _distress(when: Mapping[str, Any], scheme: str) -> ExampleForm:
    return ExampleForm(
        "Distress Thermometer",
        distress_thermometer,
        inputs={"score": Given(level)},
        when=when,
        expected=Expect("distress", "band", scheme=scheme, words=_POSITIVE),
    )


EXAMPLES: Final = (
    ExampleForm(
        "PHQ-9",
        phq_9,
        inputs={"items": Given(NINE)},
        expected=(Expect("phq9"), Expect("phq9", "band"), Expect("phq_9_safety")),
    ),
    ExampleForm(
        "PHQ-2",
        phq_2,
        inputs={"items": Given(phq_2.items)},
        expected=(Expect("phq_2"), Expect("phq_2", "band", words=_POSITIVE)),
    ),
    ExampleForm(
        "GAD-7",
        gad_7,
        inputs={"items": Given(gad_7.items)},
        expected=(Expect("gad7"), Expect("gad7", "band")),
    ),
    ExampleForm(
        "GAD-2",
        gad_2,
        inputs={"items": Given(gad_2.items)},
        expected=(Expect("gad_2"), Expect("gad_2", "band", words=_POSITIVE)),
    ),
    ExampleForm(
        "PHQ-4",
        phq_4,
        inputs={"items": Given(phq_4.items)},
        expected=(Expect("phq_4"), Expect("phq_4", "band")),
    ),
    _distress({"cut": 4}, "cut-off of 4"),
    _distress({"cut": 3}, "cut-off of 3"),
    _distress({}, "cut-off of 4"),
    ExampleForm(
        "ISI",
        insomnia,
        inputs={"items": Given(SEVEN)},
        expected=(Expect("isi"), Expect("isi", "band")),
    ),
    ExampleForm(
        "PCS",
        pain_catastrophizing_scale,
        inputs={"items": Given(pain_catastrophizing_scale.items)},
        expected={
            "total": Expect("pcs_total"),
            "rumination": Expect("pcs_rumination"),
            "magnification": Expect("pcs_magnification"),
            "helplessness": Expect("pcs_helplessness"),
        },
    ),
    ExampleForm(
        "Fear of movement",
        fear_of_movement,
        inputs={"score": Given(fear_of_movement.items[0])},
        expected=Expect("fear_of_movement"),
    ),
    ExampleForm(
        "ESAS-r",
        edmonton_symptoms,
        inputs={
            "pain,tired,drowsy,nausea,appetite,sob,dep,anx,wellbeing": Given(SYMPTOMS),
            "items": Given(SYMPTOMS),
        },
        expected={
            "physical": Expect("esas_physical"),
            "emotional": Expect("esas_emotional"),
            "total": Expect("esas_total"),
        },
    ),
    ExampleForm(
        "FACIT-Sp",
        facit_sp,
        inputs={"items": Given(facit_sp.items)},
        expected={
            "total": Expect("facit_sp"),
            "meaning": Expect("facit_sp_meaning"),
            "peace": Expect("facit_sp_peace"),
            "faith": Expect("facit_sp_faith"),
        },
    ),
    ExampleForm(
        "At peace",
        at_peace,
        inputs={"score": Given(at_peace.items[0])},
        expected=Expect("at_peace"),
    ),
    ExampleForm(
        "MoCA",
        montreal,
        inputs={"score": Given(moca_points), "education_years": Given(moca_education)},
        expected=(Expect("moca"), Expect("moca", "band")),
    ),
    ExampleForm(
        "Mini-Cog",
        mini_cog,
        inputs={"recall": Given(mini_cog_recall), "clock": Given(mini_cog_clock, by=_clock)},
        expected=(Expect("mini_cog"), Expect("mini_cog_positive")),
    ),
    ExampleForm(
        "4AT",
        four_at,
        inputs={
            "alertness_abnormal": Given(alertness, words=_ALERTNESS),
            "amt4": Given(orientation, words=_ORIENTATION),
            "attention": Given(attention, words=_ATTENTION),
            "acute_change": Given(change, words={0: False, 4: True}),
        },
        expected=(Expect("delirium_4at"), Expect("delirium_4at", "band")),
    ),
    ExampleForm(
        "CAM",
        confusion_assessment,
        inputs={
            name: Given(item, words=_YES)
            for name, item in zip(
                ("acute", "inattention", "disorganised", "altered_loc"),
                confusion_assessment.items,
                strict=True,
            )
        },
        expected=Expect("cam_positive"),
    ),
)
