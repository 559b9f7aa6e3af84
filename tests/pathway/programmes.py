"""People for whom a programme of exercise is made: one of whom all is known, and others."""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, Final

from trabecula import journey
from trabecula.pathway.programme import Programme, Verdict, programme

DAY: Final = date(2026, 3, 1)
VIGNETTES: Final = {
    one["id"]: one
    for one in json.loads(
        (Path(__file__).parents[1] / "vignettes" / "dossier.json").read_text("utf-8")
    )["vignettes"]
}
SOUND: Final[Mapping[str, Any]] = {
    "known_cancer": True, "bone_mets": True, "ecog": 1, "neuro_signs": [],
    "new_or_worse_spinal_pain": False, "spinal_pain_features": [], "mscc_confirmed": False,
    "sins": 4, "escc": "0", "platelets": 180, "anc": 3.1, "hb": 11.2, "ca_adj": 2.3,
    "potassium": 4.1, "sodium": 139, "aki": False, "pain_worst": 3, "falls_12m": 0,
    "care_intent": "palliative", "prognosis_weeks": 80, "neuropathy": False, "unsteady": False,
    "aid": "none", "age_years": 60, "days_since_rt": "never", "rt_today_or_planned": False,
}  # fmt: skip
"""Everything that would forbid exercise is known not to hold."""

SOUND_LESION: Final[Mapping[str, Any]] = {
    "l_site": "thoracic", "l_acute_event": False, "l_fracture": False, "l_functional_pain": False,
    "l_mechanical_spine_pain": False, "l_stabilised": False, "l_postop": False, "l_look": "blastic",
    "l_pain": 2, "l_mirels": 5, "l_axial_cortical_mm": 4, "l_circ_pct": 10,
    "l_cortical_breach": False,
}  # fmt: skip


def lesion(site: str | None, **values: Any) -> dict[str, Any]:
    """A sound lesion at a site, with these values; None takes one away."""
    return _with(SOUND_LESION, {"l_site": site, **values})


def made(*lesions: Mapping[str, Any], **values: Any) -> Programme:
    """The programme of the sound person with these lesions and values; None takes one away."""
    return made_of(_with(SOUND, values), lesions)


def made_of(facts: Mapping[str, Any], lesions: Sequence[Mapping[str, Any]]) -> Programme:
    given = {"facts": dict(facts), "lesions": [dict(one) for one in lesions]}
    return programme(journey.recommend(journey.take(given, DAY)))


def of_vignette(name: str) -> Programme:
    """The programme of one of the dossier's people."""
    return made_of(VIGNETTES[name]["facts"], VIGNETTES[name]["lesions"])


def names(made_: Programme, *verdicts: Verdict) -> set[str]:
    """The names of the exercises with one of these verdicts."""
    return {one.exercise.name for one in made_.with_verdict(*verdicts)}


def _with(values: Mapping[str, Any], others: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in {**values, **others}.items() if value is not None}
