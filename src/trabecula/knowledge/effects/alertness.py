"""Effect of less of a medicine that makes sleepy.

Why      What is taken away has a benefit and a cost too, and stands in the same comparison.
Misuse   As evidence: nobody has counted it in people like these. Marks and burden are our own
         judgement.
"""

from typing import Final

from trabecula.knowledge.sources.medicines_guidelines import (
    opioid_taper_rates,
    who_cancer_pain_2018,
)
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.effect import Burden, Certainty, Effect, Harm, Onset, Visits
from trabecula.language.priority import marks
from trabecula.language.source import Checked

_OURS: Final = panel.at("our own judgement: burden, onset and marks")

less_of_a_sedating_medicine = Effect(
    "Less of a medicine that makes sleepy",
    code="OWN-LESS-SEDATION",
    measure="Alertness and balance",
    onset=Onset(1, 3, 14),
    durability="As long as pain stays at a level that the person accepts.",
    harms=(
        Harm(holds="more pain", people=None, sources=(_OURS,), checked=Checked.FROM_KNOWLEDGE),
        Harm(holds="withdrawal, where the steps are too large", people=None, sources=(opioid_taper_rates.at("rates of reduction"),), checked=Checked.FROM_KNOWLEDGE),
    ),
    burden=Burden(Visits(1, 3, "1 to 3, can be by telephone"), pills=-1, sedation=-1, hospital_days=0),
    mobility="Steadier and more awake; pain on moving may rise.",
    marks=marks(independence=1, work=1, less_medication=2, fast_relief=-1, alertness=2, time_at_home=0, longevity=0),
    certainty=Certainty.NO_ESTIMATE,
    sources=(who_cancer_pain_2018.at("cessation of opioids (from knowledge)"), _OURS),
    checked=Checked.FROM_KNOWLEDGE,
)  # fmt: skip
