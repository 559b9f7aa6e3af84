"""Carrying on as now: what every other option is set against.

Why      To change nothing is a choice, and it is always there.
Misuse   Where something urgent applies: what must be done now is no option. As no treatment: what
         is given already goes on.

Nobody has measured it for people like these, so there is no estimate. All marks are nought: it is
the place from which the others count.
"""

from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.effect import Burden, Certainty, Effect, Harm, Visits
from trabecula.language.priority import marks
from trabecula.language.source import Checked

carrying_on = Effect(
    "Carrying on as now",
    code="OWN-CARRY-ON",
    measure="Pain and movement, if nothing changes",
    onset=None,
    durability="Until something changes; a lesion that is not treated may grow.",
    harms=(
        Harm(holds="pain, weakness or a fracture that a treatment might have prevented", people=None, sources=(panel.at("our own judgement"),), checked=Checked.FROM_KNOWLEDGE),
    ),
    burden=Burden(Visits(0, 0, "no more than now"), pills=0, sedation=0, hospital_days=0),
    mobility="As now, or worse over time.",
    marks=marks(independence=0, work=0, less_medication=0, fast_relief=0, alertness=0, time_at_home=0, longevity=0),
    certainty=Certainty.NO_ESTIMATE,
    sources=(panel.at("our own judgement"), panel.at("errata, part B: a row for no treatment, with no estimate")),
    checked=Checked.FROM_KNOWLEDGE,
)  # fmt: skip
