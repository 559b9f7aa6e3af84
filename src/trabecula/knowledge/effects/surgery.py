"""Effects of operations on bone and on the compressed spinal cord.

Why      An operation may keep somebody walking for the time that is left.
Misuse   To read a lower death rate after fixation as its effect: who is fixed in time is fitter. To
         show a number needed to treat where the other arm was irradiated.

The percentages of harm are from knowledge. Marks for priorities are our own judgement.
"""

from typing import Final

from trabecula.knowledge.sources.cord_compression import patchell_2005
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.knowledge.sources.surgery import boa_boos, philipp_2020, ristevski_2009
from trabecula.language.effect import (
    Arm,
    Burden,
    Certainty,
    Comparison,
    Effect,
    Harm,
    NotDrawn,
    Onset,
    Outcome,
    Visits,
    of_100,
)
from trabecula.language.priority import marks
from trabecula.language.source import Checked

_RECALLED: Final = Checked.FROM_KNOWLEDGE
_FIXATION: Final = (panel.at("guideline dossier, section 10, FX-FIX: from knowledge"),)
_DECOMPRESSION: Final = (panel.at("guideline dossier, section 10, FX-SPINE: from knowledge"),)
_WITH: Final = "decompression, then radiotherapy"
_WITHOUT: Final = "radiotherapy alone"

prophylactic_fixation = Effect(
    "Fixing a long bone before it breaks",
    code="FX-FIX",
    measure="Walking, and survival",
    not_drawn=(
        NotDrawn(holds="Death: hazard ratio 0.75 against fixing after the fracture.", because="a hazard ratio is no number of people, and those fixed in time were fitter", sources=(philipp_2020.at("abstract"), ristevski_2009.at("abstract: direction")), checked=Checked.IN_PART),
    ),
    onset=Onset(0, 7, 42),
    durability="The implant fails in about 5 to 10 of 100, from knowledge.",
    harms=(
        Harm(holds="death within 30 days", people=of_100(5), sources=_FIXATION, checked=_RECALLED),
        Harm(holds="a complication", people=of_100(15), sources=_FIXATION, checked=_RECALLED),
        Harm(holds="a clot in a leg or a lung", people=of_100(5), sources=_FIXATION, checked=_RECALLED),
    ),
    burden=Burden(Visits(None, None, "admission + clinics"), pills=0, sedation=1, hospital_days=5),
    mobility="The greatest single help to keep walking where the Mirels score is 9 or more; load can be borne at once.",
    marks=marks(independence=2, work=1, less_medication=1, fast_relief=1, alertness=0, time_at_home=-1, longevity=1),
    certainty=Certainty.LOW,
    certainty_says="low (observational)",
    sources=(philipp_2020.at("abstract"), ristevski_2009.at("abstract")),
    checked=Checked.IN_PART,
)  # fmt: skip

decompression = Effect(
    "Decompression of the spinal cord, then radiotherapy",
    code="FX-SPINE",
    measure="Able to walk",
    outcomes=(
        Outcome(holds="able to walk", when="after treatment", of_whom="everybody who was treated", arm=Arm(_WITH, of_100(84)), against=Arm(_WITHOUT, of_100(57)), comparison=Comparison.OTHER_TREATMENT, note="The dossier prints a number needed to treat of 4; not shown, because both arms were treated.", sources=(patchell_2005.at("results: able to walk"),), checked=Checked.YES),
        Outcome(holds="able to walk again", when="after treatment", of_whom="those who could not walk before (16 in each arm)", arm=Arm(_WITH, of_100("62.5")), against=Arm(_WITHOUT, of_100("18.75")), comparison=Comparison.OTHER_TREATMENT, note="10 of 16 against 3 of 16.", sources=(patchell_2005.at("results: 10 of 16 against 3 of 16"),), checked=Checked.YES),
    ),
    not_drawn=(
        NotDrawn(holds="Time able to walk: median 122 against 13 days.", because="a median time is no number of people", sources=(patchell_2005.at("results: time able to walk"),), checked=Checked.YES),
    ),
    onset=Onset(0, 2, 14),
    durability="A median of 122 days of walking.",
    harms=(
        Harm(holds="death within 30 days", people=of_100(6), sources=_DECOMPRESSION, checked=_RECALLED),
        Harm(holds="a wound that heals badly", people=of_100(12), sources=_DECOMPRESSION, checked=_RECALLED),
    ),
    burden=Burden(Visits(None, None, "admission"), pills=0, sedation=1, hospital_days=10),
    mobility="Decisive.",
    marks=marks(independence=2, work=0, less_medication=2, fast_relief=2, alertness=1, time_at_home=-1, longevity=1),
    certainty=Certainty.LOW,
    certainty_says="low-moderate (1 RCT)",
    sources=(patchell_2005.at("results"),),
    checked=Checked.IN_PART,
)  # fmt: skip

fixation_of_a_fracture = Effect(
    "Fixing or replacing a bone that has broken",
    code="OWN-FRACTURE",
    measure="Pain and use of the limb",
    onset=Onset(0, 7, 42),
    durability="As long as the implant holds.",
    harms=(
        Harm(holds="death around the operation, a complication, a clot: no less than when fixed before it breaks", people=None, sources=(boa_boos.at("from knowledge"), philipp_2020.at("abstract: direction")), checked=_RECALLED),
    ),
    burden=Burden(Visits(None, None, "admission and clinics"), pills=0, sedation=1, hospital_days=7),
    mobility="A broken leg bears weight again; an arm can be used again.",
    marks=marks(independence=2, work=1, less_medication=1, fast_relief=2, alertness=0, time_at_home=-1, longevity=0),
    certainty=Certainty.NO_ESTIMATE,
    sources=(boa_boos.at("from knowledge: fixation of a broken bone"), panel.at("our own judgement: days and marks")),
    checked=_RECALLED,
)  # fmt: skip
