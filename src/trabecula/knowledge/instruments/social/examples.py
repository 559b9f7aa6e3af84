"""How worked examples of these instruments are written."""

from typing import Final

from trabecula.knowledge.instruments.social.carer_burden import zarit_4, zarit_12
from trabecula.knowledge.instruments.social.carer_strain import carer_strain_index
from trabecula.knowledge.instruments.social.needs import (
    health_related_social_needs,
    hunger_vital_sign,
)
from trabecula.knowledge.instruments.social.safety import elder_abuse_suspicion, hits
from trabecula.language.example import ExampleForm, Expect, ExpectAny, Given

_POSITIVE: Final = {"positive": True, "negative": False}
_ANSWERS: Final = {True: "yes", False: "no", "did not answer": "did_not_answer"}

EXAMPLES: Final = (
    ExampleForm(
        "HITS (AHC-HRSN)",
        hits,
        inputs={"items": Given(hits.items)},
        expected=(Expect("hits"), Expect("hits", "band", words=_POSITIVE)),
    ),
    ExampleForm(
        "AHC-HRSN",
        health_related_social_needs,
        inputs={"items": Given(health_related_social_needs.items)},
        expected={
            "housing": Expect("hrsn_housing"),
            "food": Expect("hrsn_food"),
            "transport": Expect("hrsn_transport"),
            "utilities": Expect("hrsn_utilities"),
            "safety": Expect("hrsn_safety"),
            "need": ExpectAny(("hrsn_need", "hrsn_safety")),
        },
    ),
    ExampleForm(
        "Hunger Vital Sign",
        hunger_vital_sign,
        inputs={"items": Given(hunger_vital_sign.items)},
        expected=Expect("hunger_risk"),
    ),
    ExampleForm(
        "EASI",
        elder_abuse_suspicion,
        inputs={"items": Given(elder_abuse_suspicion.items, words=_ANSWERS)},
        expected=Expect("easi"),
    ),
    ExampleForm(
        "Zarit-12",
        zarit_12,
        inputs={"items": Given(zarit_12.items)},
        when={"cut": 17},
        expected=(
            Expect("zbi12"),
            Expect("zbi12", "band", scheme="cut-off of 17", words=_POSITIVE),
        ),
    ),
    ExampleForm(
        "Zarit-12",
        zarit_12,
        inputs={"items": Given(zarit_12.items)},
        when={"cut": 13},
        expected=(Expect("zbi12"), Expect("zbi12", "band", words=_POSITIVE)),
    ),
    ExampleForm(
        "Zarit-12",
        zarit_12,
        inputs={"items": Given(zarit_12.items)},
        expected=(Expect("zbi12"), Expect("zbi12", "band", words=_POSITIVE)),
    ),
    ExampleForm(
        "Zarit-4",
        zarit_4,
        inputs={"items": Given(zarit_4.items)},
        expected=(Expect("zbi4"), Expect("zbi4", "band", words=_POSITIVE)),
    ),
    ExampleForm(
        "MCSI",
        carer_strain_index,
        inputs={"items": Given(carer_strain_index.items)},
        expected=Expect("mcsi"),
    ),
)
