"""Effects of exercise, aids, protected loading and physical agents.

Why      They are the direct way to strength and walking.
Misuse   Before a physiotherapist has cleared the loads. To draw points of a scale as people.

Marks for priorities are our own judgement; so are the burdens of rows without a trial.
"""

from typing import Final

from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.knowledge.sources.rehabilitation import (
    bone_metastases_exercise_2022,
    cheville_2019,
    galvao_2018,
    nerve_stimulation_reviews,
    weller_2021,
)
from trabecula.knowledge.sources.surgery import boa_boos
from trabecula.language.effect import (
    Burden,
    Certainty,
    Effect,
    Harm,
    NotDrawn,
    Onset,
    Visits,
    of_100,
)
from trabecula.language.priority import marks
from trabecula.language.source import Checked

_RECALLED: Final = Checked.FROM_KNOWLEDGE
_SCALE: Final = "points of a scale are no number of people"
_OWN: Final = panel.at("our own judgement: burden and marks")

supervised_exercise = Effect(
    "Exercise with a physiotherapist or trainer",
    code="FX-EX",
    measure="Physical function",
    not_drawn=(
        NotDrawn(holds="Physical function better than with usual care in a randomised trial of 57 people (Short Form 36: 3.2 points more, from knowledge).", because=_SCALE, sources=(galvao_2018.at("results: physical function"),), checked=Checked.IN_PART),
    ),
    onset=Onset(21, 56, 90),
    durability="While it goes on.",
    harms=(
        Harm(holds="a serious adverse event", people=of_100("0.5"), of_whom="people who exercised, in 17 trials", note="4 events, none of them at a bone with metastasis.", sources=(weller_2021.at("results: 4 serious adverse events"),), checked=Checked.YES),
    ),
    burden=Burden(Visits(16, 36, "2-3/wk x8-12"), pills=0, sedation=0, hospital_days=0),
    mobility="Direct.",
    marks=marks(independence=2, work=1, less_medication=0, fast_relief=-1, alertness=1, time_at_home=0, longevity=0),
    certainty=Certainty.LOW,
    certainty_says="low-moderate",
    sources=(galvao_2018.at("results"), weller_2021.at("results")),
    checked=Checked.IN_PART,
)  # fmt: skip

remote_exercise = Effect(
    "Rehabilitation by telephone",
    code="FX-TELEREHAB",
    measure="Function, and how far pain interferes",
    not_drawn=(
        NotDrawn(holds="Activity Measure for Post-Acute Care 1.3 points better, interference of pain 0.4 points less, 3.9 fewer days in hospital.", because="points and days are no number of people", sources=(cheville_2019.at("results: direction seen, numbers from knowledge"),), checked=_RECALLED),
    ),
    onset=Onset(30, 90, 180),
    durability="A programme of 6 months.",
    harms=(),
    burden=Burden(Visits(0, 0, "phone"), pills=0, sedation=0, hospital_days=-4),
    mobility="A modest gain.",
    marks=marks(independence=2, work=1, less_medication=0, fast_relief=-1, alertness=1, time_at_home=2, longevity=0),
    certainty=Certainty.MODERATE,
    certainty_says="moderate",
    sources=(cheville_2019.at("results"),),
    checked=Checked.IN_PART,
    note="No notable harm.",
)  # fmt: skip

walking_aid = Effect(
    "A stick, a walker or an orthosis",
    code="FX-AID",
    measure="Falls, and pain on walking",
    not_drawn=(
        NotDrawn(holds="A stick takes up to about 20 % of body weight off the leg.", because="a share of weight is no number of people", sources=(panel.at("guideline dossier, section 10, FX-AID: from knowledge"),), checked=_RECALLED),
    ),
    onset=Onset(0, 0, 7),
    durability="While it is used.",
    harms=(
        Harm(holds="sore skin, a painful shoulder", people=None, sources=(panel.at("guideline dossier, section 10, FX-AID"),), checked=_RECALLED),
    ),
    burden=Burden(Visits(1, 2, "1-2"), pills=0, sedation=0, hospital_days=0),
    mobility="Direct.",
    marks=marks(independence=2, work=1, less_medication=1, fast_relief=1, alertness=2, time_at_home=1, longevity=0),
    certainty=Certainty.VERY_LOW,
    certainty_says="very low",
    sources=(panel.at("guideline dossier, section 10, FX-AID: experts"),),
    checked=_RECALLED,
)  # fmt: skip

nerve_stimulation = Effect(
    "Nerve stimulation through the skin",
    code="FX-TENS",
    measure="Pain on movement",
    not_drawn=(
        NotDrawn(holds="Possibly less pain on movement; no effect is proven.", because="a feasibility study", sources=(nerve_stimulation_reviews.at("feasibility: movement more than rest"),), checked=Checked.YES),
    ),
    onset=Onset(0, 0, 0),
    durability="While it is on.",
    harms=(
        Harm(holds="sore skin", people=None, sources=(nerve_stimulation_reviews.at("reviews"),), checked=Checked.YES),
        Harm(holds="more pain", people=of_100(4), of_whom="a feasibility study", note="1 of 24 left the study for pain after the active device.", sources=(nerve_stimulation_reviews.at("feasibility: withdrawals"),), checked=Checked.YES),
    ),
    burden=Burden(Visits(0, 0, "self"), pills=0, sedation=0, hospital_days=0),
    mobility="Movement is possibly easier.",
    marks=marks(independence=1, work=1, less_medication=1, fast_relief=1, alertness=2, time_at_home=1, longevity=0),
    certainty=Certainty.VERY_LOW,
    certainty_says="very low",
    sources=(nerve_stimulation_reviews.at("feasibility, review"),),
    checked=Checked.YES,
)  # fmt: skip

protected_loading = Effect(
    "Taking load off this bone: rest of the limb, a sling, partial weight bearing",
    code="OWN-PROTECT",
    measure="Pain on use, and time until the bone is made safe",
    onset=Onset(0, 0, 7),
    durability="While it is kept up; strength goes down meanwhile.",
    harms=(
        Harm(holds="stiffness, weaker muscles, a clot from lying still", people=None, sources=(_OWN,), checked=_RECALLED),
    ),
    burden=Burden(Visits(1, 2, "1 to 2, to fit and to teach"), pills=0, sedation=0, hospital_days=0),
    mobility="Less for now, to keep the bone whole.",
    marks=marks(independence=-1, work=-1, less_medication=0, fast_relief=1, alertness=1, time_at_home=0, longevity=0),
    certainty=Certainty.NO_ESTIMATE,
    sources=(boa_boos.at("from knowledge: protection of a bone at risk"), _OWN),
    checked=_RECALLED,
)  # fmt: skip

orthosis = Effect(
    "A brace or orthosis",
    code="OWN-ORTHOSIS",
    measure="Pain on sitting up and moving",
    onset=Onset(0, 1, 14),
    durability="While it is worn.",
    harms=(
        Harm(holds="pressure sores, discomfort, weaker trunk muscles", people=None, sources=(_OWN,), checked=_RECALLED),
    ),
    burden=Burden(Visits(1, 3, "1 to 3, to measure and to fit"), pills=0, sedation=0, hospital_days=0),
    mobility="Sitting and walking may hurt less; bending is harder.",
    marks=marks(independence=1, work=0, less_medication=1, fast_relief=1, alertness=1, time_at_home=0, longevity=0),
    certainty=Certainty.NO_ESTIMATE,
    sources=(_OWN,),
    checked=_RECALLED,
)  # fmt: skip

home_exercise = Effect(
    "Exercise at home after it has been taught",
    code="OWN-HOME-EXERCISE",
    measure="Physical function",
    onset=Onset(21, 56, 90),
    durability="While it goes on.",
    harms=(
        Harm(holds="more pain, a fall, a fracture where loads were not cleared", people=None, sources=(bone_metastases_exercise_2022.at("risk assessment before exercise"), _OWN), checked=_RECALLED),
    ),
    burden=Burden(Visits(1, 3, "1 to 3, to teach and to review"), pills=0, sedation=0, hospital_days=0),
    mobility="Direct; less certain than with somebody beside.",
    marks=marks(independence=2, work=1, less_medication=0, fast_relief=-1, alertness=1, time_at_home=2, longevity=0),
    certainty=Certainty.NO_ESTIMATE,
    sources=(bone_metastases_exercise_2022.at("posture, control, technique"), _OWN),
    checked=_RECALLED,
)  # fmt: skip

light_touch = Effect(
    "Light massage away from the lesions",
    code="OWN-LIGHT-TOUCH",
    measure="Ease",
    onset=Onset(0, 0, 1),
    durability="Hours.",
    harms=(
        Harm(holds="a bone that breaks where it is pressed or pulled on a lesion", people=None, sources=(_OWN,), checked=_RECALLED),
    ),
    burden=Burden(Visits(0, 6, "0 to 6: at home, or a session now and then"), pills=0, sedation=0, hospital_days=0),
    mobility="None shown.",
    marks=marks(independence=0, work=0, less_medication=0, fast_relief=0, alertness=0, time_at_home=0, longevity=0),
    certainty=Certainty.NO_ESTIMATE,
    sources=(_OWN,),
    checked=_RECALLED,
)  # fmt: skip

hands_on_rehabilitation = Effect(
    "A physiotherapist at the bedside or at home: transfers, positions, breathing",
    code="OWN-HANDS-ON",
    measure="Safe transfers, and ease",
    onset=Onset(0, 7, 28),
    durability="While it goes on.",
    harms=(
        Harm(holds="tiredness, more pain for a while", people=None, sources=(_OWN,), checked=_RECALLED),
    ),
    burden=Burden(Visits(4, 24, "1 to 2 a week for 4 to 12 weeks"), pills=0, sedation=0, hospital_days=0),
    mobility="Direct, as far as the bones allow.",
    marks=marks(independence=2, work=0, less_medication=0, fast_relief=0, alertness=1, time_at_home=1, longevity=0),
    certainty=Certainty.NO_ESTIMATE,
    sources=(bone_metastases_exercise_2022.at("activities of daily living for all"), _OWN),
    checked=_RECALLED,
)  # fmt: skip
