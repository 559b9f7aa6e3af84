"""What holds of zoledronate, pamidronate and denosumab: calcium, teeth, thigh, creatinine.

Edges    Adjusted calcium below 2.1 mmol/L holds them all (errata, parts A and the decisions there);
         a clinic may set a stricter limit.
"""

from trabecula.knowledge.facts.bone_agents import (
    thigh_or_groin_pain,
    time_since_dental_check,
    time_with_exposed_jaw_bone,
)
from trabecula.knowledge.facts.inputs import serum_creatinine
from trabecula.knowledge.facts.laboratory import (
    adjusted_calcium,
    creatinine_clearance,
    magnesium,
    phosphate,
    vitamin_d,
)
from trabecula.knowledge.policy.bone_health import lowest_calcium_for_bone_modifying_agent
from trabecula.knowledge.sources.medicines_guidelines import (
    asco_bone_agents,
    derived_by_the_project,
    mascc_jaw_2019,
)
from trabecula.knowledge.sources.medicines_labels import us_labels, xgeva_label
from trabecula.language.medicine import Monitoring, said
from trabecula.language.quantity import Days
from trabecula.language.source import Checked

_ASCO = asco_bone_agents.at("monitoring on bone-modifying agents (from knowledge)")
_FROM_KNOWLEDGE = Checked.FROM_KNOWLEDGE

low_calcium = said(
    "Low calcium that is not corrected: hold below an adjusted calcium of 2.1 mmol/L, or the laboratory's own limit where that is higher. Labels ask for correction and name no number.",
    xgeva_label.at("hypocalcaemia is corrected first"),
    derived_by_the_project.at("errata, part A, decision on the calcium that holds bone agents"),
    checked=Checked.IN_PART,
    when=adjusted_calcium < lowest_calcium_for_bone_modifying_agent,
)
vitamin_d_is_watched = Monitoring(
    holds="25-hydroxyvitamin D",
    before=True,
    interval="every 6 to 12 months",
    action="Replete to 50 nmol/L (20 ng/mL) or more, at best 75.",
    facts=(vitamin_d,),
    every=Days(365),
    sources=(_ASCO,),
    checked=_FROM_KNOWLEDGE,
)
teeth_are_watched = Monitoring(
    holds="dental examination, extractions before the first dose",
    before=True,
    interval="every 6 months",
    action="Invasive work: put off, or hold by the dentist's word. Bone exposed in the jaw for more than 8 weeks: stop and refer.",
    facts=(time_since_dental_check, time_with_exposed_jaw_bone),
    every=Days(183),
    sources=(mascc_jaw_2019.at("before and on bone-modifying agents (from knowledge)"),),
    checked=_FROM_KNOWLEDGE,
)
thighs_are_watched = Monitoring(
    holds="new pain in the thigh or groin",
    before=False,
    interval="at each contact",
    action="X-ray or MRI of both femurs; an atypical fracture: stop, orthopaedics.",
    facts=(thigh_or_groin_pain,),
    sources=(_ASCO,),
    checked=_FROM_KNOWLEDGE,
)
bisphosphonate_monitoring = (
    Monitoring(
        holds="creatinine and creatinine clearance (Cockcroft and Gault, actual weight)",
        before=True,
        interval="before every dose",
        action="Hold where creatinine rose by 0.5 mg/dL (44 µmol/L) or more from a normal one (below 1.4 mg/dL), by 1.0 mg/dL (88 µmol/L) or more from one that was not. Go on with the same dose once it is within 10 % of where it was.",
        facts=(serum_creatinine, creatinine_clearance),
        sources=(us_labels.at("bisphosphonates in a vein: kidneys (from knowledge)"),),
        checked=_FROM_KNOWLEDGE,
    ),
    Monitoring(
        holds="calcium (adjusted or ionised), magnesium, phosphate",
        before=True,
        interval="before each dose",
        action="Correct before the dose.",
        facts=(adjusted_calcium, magnesium, phosphate),
        sources=(us_labels.at("bisphosphonates in a vein: electrolytes (from knowledge)"),),
        checked=_FROM_KNOWLEDGE,
    ),
    vitamin_d_is_watched,
    teeth_are_watched,
    thighs_are_watched,
)
