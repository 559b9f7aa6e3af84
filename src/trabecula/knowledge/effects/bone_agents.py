"""Effects of medicines that protect bone, and of giving one of them less often.

Why      They prevent fractures and other skeletal events over months.
Misuse   As pain relief. To draw a relative risk as a number of people.

Marks for priorities are our own judgement.
"""

from typing import Final

from trabecula.knowledge.sources.bone_health import (
    asco_bone_modifying_agents_2017,
    fizazi_2011,
    himelstein_2017,
)
from trabecula.knowledge.sources.metabolic_and_infection import peddi_2012, product_labels
from trabecula.knowledge.sources.pain_and_panel import panel
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

_JAW: Final = (fizazi_2011.at("table: osteonecrosis of the jaw"),)
_CALCIUM: Final = (fizazi_2011.at("table: hypocalcaemia"),)

bone_agent = Effect(
    "Zoledronate or denosumab",
    code="FX-BMA",
    measure="Skeletal events",
    not_drawn=(
        NotDrawn(holds="Skeletal events with denosumab against zoledronate: relative risk 0.84.", because="a relative risk is no number of people", sources=(peddi_2012.at("pooled trials"),), checked=Checked.YES),
        NotDrawn(holds="Skeletal events with zoledronate against placebo: about 30 to 40 % fewer.", because="a relative reduction is no number of people", sources=(panel.at("guideline dossier, section 10, FX-BMA: from knowledge"),), checked=Checked.FROM_KNOWLEDGE),
        NotDrawn(holds="The effect on pain is modest.", because="no number is given", sources=(asco_bone_modifying_agents_2017.at("pain"),), checked=Checked.IN_PART),
    ),
    onset=Onset(90, 180, 365),
    durability="While it is given.",
    harms=(
        Harm(holds="bone of the jaw dies", people=of_100(2), of_whom="denosumab", sources=_JAW, checked=Checked.YES),
        Harm(holds="bone of the jaw dies", people=of_100(1), of_whom="zoledronate", sources=_JAW, checked=Checked.YES),
        Harm(holds="low calcium", people=of_100(13), of_whom="denosumab", sources=_CALCIUM, checked=Checked.YES),
        Harm(holds="low calcium", people=of_100(6), of_whom="zoledronate", sources=_CALCIUM, checked=Checked.YES),
        Harm(holds="fever and aches for days after the first dose", people=of_100(20), of_whom="zoledronate", sources=(product_labels.at("zoledronic acid: acute phase reaction, from knowledge"),), checked=Checked.FROM_KNOWLEDGE),
    ),
    burden=Burden(Visits(1, 3, "4-13 per year"), pills=1, sedation=0, hospital_days=0),
    mobility="It prevents fractures; it is no pain relief.",
    marks=marks(independence=1, work=1, less_medication=0, fast_relief=-2, alertness=2, time_at_home=0, longevity=0),
    certainty=Certainty.HIGH,
    certainty_says="high",
    sources=(peddi_2012.at("pooled trials"), fizazi_2011.at("table of adverse events"), himelstein_2017.at("results"), asco_bone_modifying_agents_2017.at("agents and intervals")),
    checked=Checked.IN_PART,
    note="The harms are those of one trial in prostate cancer.",
)  # fmt: skip

zoledronate_every_12_weeks = Effect(
    "Zoledronate every 12 weeks rather than every 4",
    code="FX-ZA12",
    measure="At least one skeletal event in 2 years",
    outcomes=(
        Outcome(holds="at least one skeletal event", when="2 years", of_whom="everybody who was treated", arm=Arm("every 12 weeks", of_100("28.6")), against=Arm("every 4 weeks", of_100("29.5")), comparison=Comparison.OTHER_TREATMENT, wanted=False, difference_shown=False, note="Not inferior.", sources=(himelstein_2017.at("results: skeletal events in 2 years"),), checked=Checked.YES),
    ),
    onset=None,
    durability="While it is given.",
    harms=(),
    burden=Burden(Visits(1, 1, "4 vs 13 per yr"), pills=0, sedation=0, hospital_days=0),
    mobility="The same.",
    marks=marks(independence=1, work=1, less_medication=1, fast_relief=0, alertness=2, time_at_home=2, longevity=0),
    certainty=Certainty.HIGH,
    certainty_says="high",
    sources=(himelstein_2017.at("results"),),
    checked=Checked.YES,
    note="The dossier lists fewer visits under harms; they stand under burden.",
)  # fmt: skip
