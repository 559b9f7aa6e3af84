"""Effects of procedures through the skin: augmentation, ablation, ultrasound, blocks, the pump.

Why      They work within days, where radiotherapy has failed, is declined or is too slow.
Misuse   To draw a fall on a scale as a number of people. To set the pump against nothing: its
         other arm had full medical treatment.

Marks for priorities are our own judgement.
"""

from typing import Final

from trabecula.knowledge.sources.interventions import (
    baal_2021,
    cafe_2011,
    callstrom_2013,
    hurwitz_2014,
    motion_2021,
    smith_2002,
)
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

_RECALLED: Final = Checked.FROM_KNOWLEDGE
_SCALE: Final = "points of a scale are no number of people"
_AUGMENTATION: Final = (panel.at("guideline dossier, section 10, FX-KYPHO: from knowledge"),)
_PUMP: Final = (panel.at("guideline dossier, section 10, FX-IT: from knowledge"),)
_BLOCK: Final = (panel.at("guideline dossier, section 10, FX-BLOCK: from knowledge"),)

augmentation = Effect(
    "Kyphoplasty or vertebroplasty: cement in a broken vertebra",
    code="FX-KYPHO",
    measure="Disability from back pain at 1 month",
    not_drawn=(
        NotDrawn(holds="Roland-Morris Disability Questionnaire (0 to 24): from 17.6 to 9.1.", because=_SCALE, sources=(cafe_2011.at("results at 1 month"),), checked=Checked.YES),
        NotDrawn(holds="About no change in the other arm: from 18.2 to 18.0.", because=_SCALE, sources=(cafe_2011.at("control arm, from knowledge"),), checked=_RECALLED),
    ),
    onset=Onset(0, 2, 7),
    durability="Kept for 12 months.",
    harms=(
        Harm(holds="cement that leaks, mostly unnoticed", people=of_100(10), sources=_AUGMENTATION, checked=_RECALLED),
        Harm(holds="harm to nerves", people=of_100(1), sources=_AUGMENTATION, checked=_RECALLED),
        Harm(holds="a new fracture of the vertebra next to it", people=of_100(15), sources=_AUGMENTATION, checked=_RECALLED),
    ),
    burden=Burden(Visits(1, 2, "1-2"), pills=0, sedation=0, hospital_days=1),
    mobility="Sitting, standing and walking are easier within days.",
    marks=marks(independence=2, work=1, less_medication=2, fast_relief=2, alertness=2, time_at_home=1, longevity=0),
    certainty=Certainty.MODERATE,
    certainty_says="moderate (open RCT)",
    sources=(cafe_2011.at("results"),),
    checked=Checked.IN_PART,
)  # fmt: skip

cryoablation = Effect(
    "Cryoablation: freezing the lesion",
    code="FX-CRYO",
    measure="Worst pain, 0 to 10",
    not_drawn=(
        NotDrawn(holds="Worst pain down by about 2.0 points at 1 week and by 2.61 (1.78 to 3.45) at 8 weeks.", because=_SCALE, sources=(motion_2021.at("results: weeks 1 and 8"),), checked=Checked.YES),
        NotDrawn(holds="From 7.1 to 1.4 points at 24 weeks in another series.", because=_SCALE, sources=(callstrom_2013.at("results: week 24"),), checked=Checked.YES),
    ),
    onset=Onset(1, 7, 56),
    durability="24 weeks or more.",
    harms=(
        Harm(holds="a major complication", people=of_100(2), sources=(callstrom_2013.at("complications"),), checked=Checked.YES),
    ),
    burden=Burden(Visits(1, 1, "1 + stay 27 h"), pills=0, sedation=0, hospital_days=1),
    mobility="Function stays steady for 6 months.",
    marks=marks(independence=1, work=1, less_medication=2, fast_relief=1, alertness=2, time_at_home=1, longevity=0),
    certainty=Certainty.LOW,
    certainty_says="low (single-arm)",
    sources=(motion_2021.at("results"), callstrom_2013.at("results")),
    checked=Checked.YES,
)  # fmt: skip

focused_ultrasound = Effect(
    "Focused ultrasound guided by magnetic resonance",
    code="FX-MRGFUS",
    measure="Response of pain at 3 months",
    outcomes=(
        Outcome(holds="pain responded", when="3 months", of_whom="everybody who was treated", arm=Arm("focused ultrasound", of_100("64.3")), against=Arm("sham", of_100(20)), comparison=Comparison.UNTREATED, sources=(hurwitz_2014.at("results: response at 3 months"),), checked=Checked.YES),
        Outcome(holds="pain relieved", when="not said in the dossier", of_whom="those treated, in pooled studies", arm=Arm("focused ultrasound", of_100(79)), sources=(baal_2021.at("pooled relief"),), checked=Checked.YES),
    ),
    not_drawn=(
        NotDrawn(holds="Pain down by 3.8 points at 1 month.", because=_SCALE, sources=(baal_2021.at("pooled fall in pain"),), checked=Checked.YES),
    ),
    onset=Onset(1, 3, 14),
    durability="3 months or more.",
    harms=(
        Harm(holds="pain during the treatment", people=of_100(32), of_whom="focused ultrasound", sources=(hurwitz_2014.at("adverse events"),), checked=Checked.YES),
        Harm(holds="a side effect of grade 3 or more", people=of_100("0.9"), of_whom="those treated, in pooled studies", sources=(baal_2021.at("adverse events"),), checked=Checked.YES),
        Harm(holds="fracture", people=of_100("1.8"), of_whom="focused ultrasound", note="2 of 112.", sources=(hurwitz_2014.at("adverse events: 2 fractures"),), checked=Checked.YES),
    ),
    burden=Burden(Visits(1, 1, "1 (2-4 h)"), pills=0, sedation=1, hospital_days=0),
    mobility="Pain gets less in the way of daily life.",
    marks=marks(independence=1, work=1, less_medication=2, fast_relief=2, alertness=1, time_at_home=1, longevity=0),
    certainty=Certainty.MODERATE,
    certainty_says="moderate",
    sources=(hurwitz_2014.at("results"), baal_2021.at("results")),
    checked=Checked.YES,
)  # fmt: skip

intrathecal_pump = Effect(
    "A pump that gives medicine beside the spinal cord",
    code="FX-IT",
    measure="Success at 4 weeks: less pain, or as much with less toxicity",
    outcomes=(
        Outcome(holds="success", when="4 weeks", of_whom="those who were assessed", arm=Arm("pump with medical treatment", of_100("84.5")), against=Arm("medical treatment alone", of_100("70.8")), comparison=Comparison.OTHER_TREATMENT, difference_shown=False, note="The dossier prints a number needed to treat of 8; not shown, because both arms were treated. The dossier does not say whether the difference could be chance.", sources=(smith_2002.at("results: clinical success"),), checked=Checked.YES),
    ),
    not_drawn=(
        NotDrawn(holds="Pain down by 52 against 39 %.", because="a mean fall in a score is no number of people", sources=(smith_2002.at("results: pain"),), checked=Checked.YES),
        NotDrawn(holds="Toxicity of medicines down by 50 against 17 %.", because="a mean fall in a score is no number of people", sources=(smith_2002.at("results: toxicity"),), checked=Checked.YES),
    ),
    onset=Onset(1, 7, 28),
    durability="As long as it is refilled.",
    harms=(
        Harm(holds="infection", people=of_100(3), sources=_PUMP, checked=_RECALLED),
        Harm(holds="another operation on catheter or pump", people=of_100(10), sources=_PUMP, checked=_RECALLED),
    ),
    burden=Burden(Visits(1, 3, "implant + refills 4-12 wk"), pills=-2, sedation=-2, hospital_days=3),
    mobility="A clearer head helps walking; a local anaesthetic in the pump may weaken the legs.",
    marks=marks(independence=1, work=0, less_medication=2, fast_relief=1, alertness=2, time_at_home=0, longevity=0),
    certainty=Certainty.MODERATE,
    certainty_says="moderate (open RCT)",
    sources=(smith_2002.at("results"),),
    checked=Checked.IN_PART,
    note="Visits of the first 12 weeks: the operation, and refills every 4 to 12 weeks.",
)  # fmt: skip

nerve_block = Effect(
    "A nerve block, or destruction of a nerve",
    code="FX-BLOCK",
    measure="Pain, for a short time",
    not_drawn=(
        NotDrawn(holds="50 to 90 % for a short time, in series.", because="whether of people or of pain is not said, and no series is named", sources=_BLOCK, checked=_RECALLED),
    ),
    onset=Onset(0, 0, 3),
    durability="A block: hours to days. A destroyed nerve: weeks to months.",
    harms=(
        Harm(holds="weakness", people=of_100(10), sources=_BLOCK, checked=_RECALLED),
        Harm(holds="inflammation of the nerve", people=of_100(5), sources=_BLOCK, checked=_RECALLED),
    ),
    burden=Burden(Visits(1, 1, "1"), pills=0, sedation=0, hospital_days=0),
    mobility="It may take power from a leg.",
    marks=marks(independence=0, work=0, less_medication=1, fast_relief=2, alertness=2, time_at_home=1, longevity=0),
    certainty=Certainty.LOW,
    certainty_says="low",
    sources=_BLOCK,
    checked=_RECALLED,
)  # fmt: skip
