"""How worked examples of the red flags of cord compression are written: by one feature each."""

from collections.abc import Mapping
from typing import Any, Final, cast

from trabecula.knowledge.facts.cancer import cancer_suspected, known_cancer
from trabecula.knowledge.facts.spine import neurological_signs, spinal_pain_features
from trabecula.knowledge.instruments.structure.cord_compression import (
    mscc_red_flags,
    supporting_features,
)
from trabecula.language.choice import Checklist
from trabecula.language.example import ExampleForm, Expect, Given

_PAIN_FEATURES: Final = {
    "thoracic_or_cervical": "thoracic_or_cervical thoracic_pain cervical_pain thoracic_cervical_pain thoracic_or_cervical_pain",
    "progressive": "progressive progressive_pain progressive_lumbar progressive_lumbar_pain lumbar_progressive",
    "severe_unremitting": "severe_unremitting severe_unremitting_pain unremitting_pain",
    "worse_on_straining": "worse_on_straining straining straining_pain aggravated_by_straining pain_on_straining",
    "localised_tenderness": "localised_tenderness spinal_tenderness tenderness localised_spinal_tenderness",
    "nocturnal": "nocturnal nocturnal_pain nocturnal_spinal_pain night_pain",
    "mechanical": "mechanical mechanical_pain mechanical_spinal_pain",
    "claudication": "claudication claudication_pain",
}
_SUPPORTING: Final = {
    "lhermitte": "lhermitte",
    "hyper_reflexia": "hyper_reflexia hyperreflexia",
    "lax_sphincter": "lax_sphincter",
    "band_like_pain": "band_like_pain band_like",
    "worse_lying_flat": "worse_lying_flat worse_lying",
}
"""Those that make tier A first: a row with several is read by the first."""

_SIGN_WORDS: Final = (
    ("radic", "radicular_pain"),
    ("weak", "limb_weakness"),
    ("gait", "gait_difficulty"),
    ("walk", "gait_difficulty"),
    ("saddle", "saddle_anaesthesia"),
    ("numb", "numbness_paraesthesia"),
    ("sens", "sensory_loss"),
    ("bladder", "bladder_dysfunction"),
    ("bowel", "bowel_dysfunction"),
    ("cord", "cord_or_cauda_signs"),
    ("cauda", "cord_or_cauda_signs"),
)


def _signs(words: Any) -> list[str] | None:
    """The signs of a row, by a part of the word that it uses for each."""
    if words is None:
        return None
    if not isinstance(words, list):
        raise ValueError(f"the signs are a list of those that are there, not {words!r}")
    named = cast("list[str]", words)
    return [next((sign for part, sign in _SIGN_WORDS if part in word), word) for word in named]


def _with_no_other_pain(cancer: Any) -> list[Any]:
    """A row names the features that are there: of the others it says that they are not."""
    return [cancer, False if cancer is False else None, [], []]


def _named(features: Mapping[str, str]) -> dict[str, str]:
    return {name: item for item, names in features.items() for name in names.split()}


_NAMES: Final[dict[str, tuple[Checklist[Any], str]]] = {
    name: (checklist, item)
    for checklist, features in (
        (supporting_features, _SUPPORTING),
        (spinal_pain_features, _PAIN_FEATURES),
    )
    for name, item in _named(features).items()
}


def _red_flags(name: str | None = None) -> ExampleForm:
    """The form of the rows that have this feature; of those that have none, without a name."""
    own = {} if name is None else {name: _NAMES[name]}
    others = tuple(other for other in _NAMES if other != name)
    absent = {} if own else {other: Given(_NAMES[other][0], words={False: []}) for other in others}
    return ExampleForm(
        "MSCC red flags",
        mscc_red_flags,
        when=dict.fromkeys(own, True),
        inputs={
            "cancer": Given(
                (known_cancer, cancer_suspected, spinal_pain_features, supporting_features),
                by=_with_no_other_pain,
            ),
            "neuro": Given(neurological_signs, words={"unknown": None}, by=_signs),
            **{key: Given(feature, words={True: [item]}) for key, (feature, item) in own.items()},
            **absent,
        },
        unused=others if own else (),
        expected=Expect("mscc_tier", words={"A": "tier_A", "B": "tier_B"}),
    )


RED_FLAGS: Final = (*(_red_flags(name) for name in _NAMES), _red_flags())
