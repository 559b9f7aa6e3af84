"""Effects of choices that no source that was read puts a number on: spine, agents, cord, flare.

Why      A choice without an estimate is still a choice, and what it asks is known in part.
Misuse   As evidence: marks, days and visits are our own judgement, and None is not known.
"""

from typing import Final

from trabecula.knowledge.sources.bone_health import tsourdi_2021
from trabecula.knowledge.sources.cord_compression import noms_2013
from trabecula.knowledge.sources.medicines_guidelines import who_cancer_pain_2018
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.knowledge.sources.radiotherapy import astro_2024, esmo_2020
from trabecula.knowledge.sources.surgery import boa_boos
from trabecula.language.effect import Burden, Certainty, Effect, Harm, Onset, Visits
from trabecula.language.priority import marks
from trabecula.language.source import Checked

_OURS: Final = panel.at("our own judgement: burden, onset and marks")
_RECALLED: Final = Checked.FROM_KNOWLEDGE


def _harms(*what: str) -> tuple[Harm, ...]:
    return tuple(
        Harm(holds=each, people=None, sources=(_OURS,), checked=_RECALLED) for each in what
    )


separation_surgery = Effect(
    "Separation surgery, then stereotactic radiotherapy",
    code="OWN-SEPARATION",
    measure="Control of tumour beside the cord, and walking",
    onset=Onset(0, 2, 14),
    durability="Months to years where the tumour stays controlled.",
    harms=_harms("death around the operation, a wound that heals badly, a clot"),
    burden=Burden(Visits(None, None, "admission, then 2 to 5 for radiotherapy"), pills=0, sedation=1, hospital_days=None),
    mobility="It frees the cord, and implants hold the spine.",
    marks=marks(independence=2, work=0, less_medication=1, fast_relief=2, alertness=1, time_at_home=-1, longevity=1),
    certainty=Certainty.NO_ESTIMATE,
    sources=(noms_2013.at("the four decisions"), _OURS),
    checked=_RECALLED,
)  # fmt: skip

spinal_stabilisation = Effect(
    "Stabilisation of the spine by a surgeon",
    code="OWN-SPINE",
    measure="Pain on sitting up and moving, and a spine that holds",
    onset=Onset(0, 7, 42),
    durability="As long as the implants hold.",
    harms=_harms("death around the operation, a wound that heals badly, implants that loosen, a clot"),
    burden=Burden(Visits(None, None, "admission and clinics"), pills=0, sedation=1, hospital_days=None),
    mobility="Sitting up and walking again without the spine giving way.",
    marks=marks(independence=2, work=0, less_medication=1, fast_relief=1, alertness=0, time_at_home=-1, longevity=0),
    certainty=Certainty.NO_ESTIMATE,
    sources=(_OURS,),
    checked=_RECALLED,
)  # fmt: skip

repair_of_the_hip_socket = Effect(
    "Cement, screws or reconstruction of the hip socket",
    code="OWN-HIP-SOCKET",
    measure="Pain on standing and walking",
    onset=Onset(0, 7, 42),
    durability="As long as it holds.",
    harms=_harms("cement that leaks", "after a large operation: a bad wound, a clot, a loose joint, death"),
    burden=Burden(Visits(None, None, "1 for cement; admission and clinics for an operation"), pills=0, sedation=1, hospital_days=None),
    mobility="Standing and walking with less pain.",
    marks=marks(independence=2, work=1, less_medication=1, fast_relief=1, alertness=0, time_at_home=-1, longevity=0),
    certainty=Certainty.NO_ESTIMATE,
    sources=(boa_boos.at("periacetabular lesions (from knowledge)"), _OURS),
    checked=_RECALLED,
)  # fmt: skip

radiotherapy_of_an_operated_bone = Effect(
    "Radiotherapy after an operation on bone",
    code="OWN-RT-AFTER-SURGERY",
    measure="An implant that holds, and no second operation",
    onset=None,
    durability="Months; not known in numbers.",
    harms=_harms("a wound that opens or heals badly", "tiredness, nausea"),
    burden=Burden(Visits(1, 10, "1 to 10"), pills=0, sedation=0, hospital_days=0),
    mobility="It keeps what the operation gained.",
    marks=marks(independence=1, work=0, less_medication=1, fast_relief=0, alertness=1, time_at_home=-1, longevity=0),
    certainty=Certainty.NO_ESTIMATE,
    sources=(astro_2024.at("list of recommendations: strong, low-quality evidence"), _OURS),
    checked=_RECALLED,
)  # fmt: skip

osteoporosis_treatment = Effect(
    "Treatment of osteoporosis at its own dose",
    code="OWN-OSTEOPOROSIS",
    measure="Fractures of weak bone under hormone treatment",
    onset=Onset(90, 180, 365),
    durability="While it is given.",
    harms=_harms("bone of the jaw dies, seldom", "low calcium"),
    burden=Burden(Visits(1, 2, "1 to 2, with a bone density scan"), pills=1, sedation=0, hospital_days=0),
    mobility="Fewer fractures over years.",
    marks=marks(independence=1, work=0, less_medication=0, fast_relief=-2, alertness=1, time_at_home=0, longevity=0),
    certainty=Certainty.NO_ESTIMATE,
    sources=(esmo_2020.at("bone loss under treatment (from knowledge)"), _OURS),
    checked=_RECALLED,
)  # fmt: skip

bisphosphonate_after_denosumab = Effect(
    "A bisphosphonate by infusion after denosumab",
    code="OWN-AFTER-DENOSUMAB",
    measure="Broken vertebrae after denosumab ends",
    onset=None,
    durability="Not established after 120 mg every 4 weeks.",
    harms=_harms("fever and aches for days after it", "harm to the kidneys", "bone of the jaw dies, seldom"),
    burden=Burden(Visits(1, 2, "1 to 2, with blood tests"), pills=1, sedation=0, hospital_days=0),
    mobility="It is meant to spare several vertebrae from breaking.",
    marks=marks(independence=1, work=1, less_medication=0, fast_relief=0, alertness=1, time_at_home=0, longevity=0),
    certainty=Certainty.NO_ESTIMATE,
    sources=(tsourdi_2021.at("rebound; follow-on treatment, at the osteoporosis dose"), _OURS),
    checked=_RECALLED,
)  # fmt: skip

denosumab_without_a_gap = Effect(
    "Denosumab given on, without a gap",
    code="OWN-DENOSUMAB-ON",
    measure="Skeletal events, and no rebound",
    onset=None,
    durability="While it is given.",
    harms=_harms("bone of the jaw dies, more often the longer it is given", "low calcium"),
    burden=Burden(Visits(3, 3, "every 4 weeks"), pills=1, sedation=0, hospital_days=0),
    mobility="As now.",
    marks=marks(independence=1, work=0, less_medication=0, fast_relief=0, alertness=1, time_at_home=0, longevity=0),
    certainty=Certainty.NO_ESTIMATE,
    sources=(tsourdi_2021.at("rebound"), _OURS),
    checked=_RECALLED,
)  # fmt: skip

bone_agent_paused = Effect(
    "Pausing or stopping the medicine that protects bone",
    code="OWN-PAUSE",
    measure="Harm and visits that it spares",
    onset=None,
    durability="A bisphosphonate stays in bone for months or years; denosumab rebounds.",
    harms=_harms("after denosumab several vertebrae may break", "skeletal events over months"),
    burden=Burden(Visits(0, 0, "fewer than now"), pills=-1, sedation=0, hospital_days=0),
    mobility="None soon; over months more fractures.",
    marks=marks(independence=0, work=0, less_medication=1, fast_relief=0, alertness=0, time_at_home=1, longevity=0),
    certainty=Certainty.NO_ESTIMATE,
    sources=(esmo_2020.at("duration and stopping (from knowledge)"), _OURS),
    checked=_RECALLED,
)  # fmt: skip

rescue_in_hand = Effect(
    "Rescue medicine in hand for a flare of pain",
    code="OWN-FLARE-RESCUE",
    measure="Relief of a flare at home",
    onset=Onset(0, 0, 1),
    durability="The days of the flare.",
    harms=_harms("drowsiness, dizziness and falls after a dose"),
    burden=Burden(Visits(0, 0, "none: checked with the treatment"), pills=0, sedation=0, hospital_days=0),
    mobility="Lighter days during a flare.",
    marks=marks(independence=0, work=0, less_medication=0, fast_relief=1, alertness=0, time_at_home=1, longevity=0),
    certainty=Certainty.NO_ESTIMATE,
    sources=(esmo_2020.at("flare of pain (from knowledge)"), _OURS),
    checked=_RECALLED,
    note="A dose is taken in a flare only, so no daily tablets and no lasting drowsiness are counted.",
)  # fmt: skip

opioid_patch = Effect(
    "A strong opioid through the skin",
    code="OWN-OPIOID-PATCH",
    measure="Relief of steady pain",
    onset=Onset(1, 3, 7),
    durability="While it is worn; a day to wear off.",
    harms=_harms("constipation, nausea, drowsiness, sore skin", "breathing slowed by too much, above all under heat; dependence"),
    burden=Burden(Visits(1, 3, "1 to 3, can be by telephone"), pills=0, sedation=1, hospital_days=0),
    mobility="Less pain helps to move; drowsiness and falls go the other way. No driving after a change of dose.",
    marks=marks(independence=1, work=-1, less_medication=-1, fast_relief=0, alertness=-1, time_at_home=1, longevity=0),
    certainty=Certainty.NO_ESTIMATE,
    sources=(who_cancer_pain_2018.at("from knowledge: choice of analgesic"), _OURS),
    checked=_RECALLED,
    note="The numbers of strong opioids by mouth are not carried over.",
)  # fmt: skip
