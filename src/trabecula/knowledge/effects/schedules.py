"""Effects of one schedule, where a trial compared two; of one bone in a wide field.

Why      One visit or several is what a person decides about; the relief is much the same.
Misuse   To read the two as two trials. The dossier's row gives visits for both together; how they
         are shared out, and the marks for time at home, are our own judgement.
"""

from dataclasses import replace
from typing import Final

from trabecula.knowledge.effects import radiotherapy
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.effect import Burden, Effect, Visits
from trabecula.language.priority import Marks, Priority

_OURS: Final = panel.at("our own judgement: visits of one schedule, and time at home")
_ONCE: Final = Visits(1, 2, "1, with planning 1 to 2")


def _one_schedule(effect: Effect, title: str, code: str, visits: Visits, at_home: int) -> Effect:
    marks: Marks = {**effect.marks, Priority.TIME_AT_HOME: at_home}
    return replace(
        effect,
        title=title,
        code=code,
        burden=replace(effect.burden, visits=visits),
        marks=marks,
        sources=(*effect.sources, _OURS),
    )


one_treatment_again = _one_schedule(
    radiotherapy.radiotherapy_again,
    "One treatment (8 Gy) to the same place again",
    "PART-RERT-ONCE",
    _ONCE,
    1,
)
several_treatments_again = _one_schedule(
    radiotherapy.radiotherapy_again,
    "Several treatments (20 Gy) to the same place again",
    "PART-RERT-SEVERAL",
    Visits(5, 9, "5 to 8, with planning up to 9"),
    -1,
)
one_treatment_of_the_cord = _one_schedule(
    radiotherapy.cord_radiotherapy,
    "One treatment (8 Gy) of a compressed cord",
    "PART-MSCCRT-ONCE",
    _ONCE,
    1,
)
several_treatments_of_the_cord = _one_schedule(
    radiotherapy.cord_radiotherapy,
    "Several treatments of a compressed cord (16 Gy in 2, 20 Gy in 5, 30 Gy in 10)",
    "PART-MSCCRT-SEVERAL",
    Visits(2, 10, "2 to 10"),
    0,
)
one_bone_in_half_body = replace(
    radiotherapy.half_body,
    title="A bone within half-body radiotherapy",
    code="PART-HBI-BONE",
    burden=Burden(Visits(0, 0, "none of its own"), pills=0, sedation=0, hospital_days=0),
    sources=(*radiotherapy.half_body.sources, panel.at("our own judgement: no burden of its own")),
)
