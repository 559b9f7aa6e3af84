"""Effects of psychological, spiritual and peer support.

Why      Pain, mood and sleep are treated together, or each undoes the other.
Misuse   In place of pain relief. To draw an effect size as a number of people.

Marks for priorities are our own judgement; so are the burdens of rows without a trial.
"""

from typing import Final

from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.knowledge.sources.psychological_care import (
    asco_anxiety_and_depression_2023,
    cooper_2025,
    gorin_2012,
    johnson_2016,
)
from trabecula.language.effect import Burden, Certainty, Effect, Harm, NotDrawn, Onset, Visits
from trabecula.language.priority import marks
from trabecula.language.source import Checked

_RECALLED: Final = Checked.FROM_KNOWLEDGE
_SIZE: Final = "an effect size is no number of people"
_OWN: Final = panel.at("our own judgement: onset, burden and marks")
_STEPS: Final = asco_anxiety_and_depression_2023.at("stepped options")

pain_coping = Effect(
    "Cognitive behavioural therapy and coaching for pain",
    code="FX-CBT",
    measure="Severity of pain, and how far it interferes",
    not_drawn=(
        NotDrawn(holds="Severity of pain: d 0.34 (0.23 to 0.46).", because=_SIZE, sources=(gorin_2012.at("pooled effect on severity"),), checked=Checked.YES),
        NotDrawn(holds="Interference of pain: d 0.40 (0.21 to 0.60).", because=_SIZE, sources=(gorin_2012.at("pooled effect on interference"),), checked=Checked.YES),
    ),
    onset=Onset(21, 56, 84),
    durability="Months.",
    harms=(),
    burden=Burden(Visits(4, 8, "4-8 sessions, can be remote"), pills=0, sedation=0, hospital_days=0),
    mobility="Pacing of activity helps.",
    marks=marks(independence=1, work=1, less_medication=1, fast_relief=-1, alertness=2, time_at_home=1, longevity=0),
    certainty=Certainty.MODERATE,
    certainty_says="moderate",
    sources=(gorin_2012.at("pooled trials"),),
    checked=Checked.YES,
    note="No notable harm.",
)  # fmt: skip

insomnia_therapy = Effect(
    "Cognitive behavioural therapy of insomnia",
    code="FX-CBTI",
    measure="Insomnia Severity Index",
    not_drawn=(
        NotDrawn(holds="Insomnia Severity Index 4.4 points (3.5 to 5.3) lower, of low certainty.", because="points of a scale are no number of people", sources=(cooper_2025.at("16 randomised trials"),), checked=Checked.YES),
        NotDrawn(holds="Insomnia Severity Index: d 0.77 in an older review.", because=_SIZE, sources=(johnson_2016.at("pooled trials"),), checked=Checked.YES),
    ),
    onset=Onset(14, 42, 56),
    durability="6 months.",
    harms=(
        Harm(holds="sleepiness by day in the first weeks", people=None, sources=(panel.at("guideline dossier, section 10, FX-CBTI"),), checked=_RECALLED),
    ),
    burden=Burden(Visits(4, 8, "4-8"), pills=-1, sedation=-1, hospital_days=0),
    mobility="Steadier by day.",
    marks=marks(independence=1, work=1, less_medication=1, fast_relief=-1, alertness=1, time_at_home=1, longevity=0),
    certainty=Certainty.LOW,
    certainty_says="low-moderate",
    sources=(cooper_2025.at("pooled trials"), johnson_2016.at("pooled trials")),
    checked=Checked.YES,
)  # fmt: skip

psychological_treatment = Effect(
    "Psychological treatment of low mood or anxiety",
    code="OWN-PSYCHOLOGY",
    measure="Mood and anxiety",
    onset=Onset(14, 42, 84),
    durability="Months.",
    harms=(
        Harm(holds="distress for a while when hard things are spoken of", people=None, sources=(_OWN,), checked=_RECALLED),
    ),
    burden=Burden(Visits(6, 12, "6 to 12 sessions, can be remote"), pills=0, sedation=0, hospital_days=0),
    mobility="Better mood helps to move.",
    marks=marks(independence=1, work=1, less_medication=1, fast_relief=-1, alertness=2, time_at_home=0, longevity=0),
    certainty=Certainty.NO_ESTIMATE,
    sources=(_STEPS, _OWN),
    checked=_RECALLED,
)  # fmt: skip

antidepressant_for_mood = Effect(
    "An antidepressant for mood",
    code="OWN-ANTIDEPRESSANT",
    measure="Mood",
    onset=Onset(7, 28, 56),
    durability="While it is taken.",
    harms=(
        Harm(holds="nausea, restlessness, poor sleep, bleeding, low sodium, falls", people=None, sources=(_OWN,), checked=_RECALLED),
    ),
    burden=Burden(Visits(3, 5, "3 to 5, the first within a week or two; can be by telephone"), pills=1, sedation=1, hospital_days=0),
    mobility="Better mood helps to move; falls are more likely.",
    marks=marks(independence=0, work=0, less_medication=-1, fast_relief=-1, alertness=0, time_at_home=1, longevity=0),
    certainty=Certainty.NO_ESTIMATE,
    sources=(_STEPS, _OWN),
    checked=_RECALLED,
)  # fmt: skip

sleep_hygiene = Effect(
    "Sleep habits, and what wakes at night put right",
    code="OWN-SLEEP",
    measure="Sleep",
    onset=Onset(7, 21, 42),
    durability="While the habits last.",
    harms=(),
    burden=Burden(Visits(0, 1, "0 to 1"), pills=0, sedation=0, hospital_days=0),
    mobility="Steadier by day.",
    marks=marks(independence=0, work=0, less_medication=1, fast_relief=0, alertness=1, time_at_home=1, longevity=0),
    certainty=Certainty.NO_ESTIMATE,
    sources=(_OWN,),
    checked=_RECALLED,
    note="Weaker than therapy of insomnia where insomnia lasts.",
)  # fmt: skip

spiritual_care = Effect(
    "Spiritual care",
    code="OWN-SPIRITUAL",
    measure="Peace, meaning and faith",
    onset=None,
    durability="While it goes on.",
    harms=(),
    burden=Burden(Visits(1, 3, "1 to 3, also at home"), pills=0, sedation=0, hospital_days=0),
    mobility="None.",
    marks=marks(independence=0, work=0, less_medication=0, fast_relief=0, alertness=0, time_at_home=1, longevity=0),
    certainty=Certainty.NO_ESTIMATE,
    sources=(_OWN,),
    checked=_RECALLED,
)  # fmt: skip

dignity_therapy = Effect(
    "Dignity therapy: a record of what remains",
    code="OWN-DIGNITY",
    measure="Sense of dignity and meaning",
    onset=None,
    durability="The record stays with the family.",
    harms=(
        Harm(holds="sadness, tiredness from the talks", people=None, sources=(_OWN,), checked=_RECALLED),
    ),
    burden=Burden(Visits(2, 4, "2 to 4 talks, also at home"), pills=0, sedation=0, hospital_days=0),
    mobility="None.",
    marks=marks(independence=0, work=0, less_medication=0, fast_relief=0, alertness=0, time_at_home=1, longevity=0),
    certainty=Certainty.NO_ESTIMATE,
    sources=(_OWN,),
    checked=_RECALLED,
)  # fmt: skip

peer_support = Effect(
    "Talking with others who have been there",
    code="OWN-PEERS",
    measure="Loneliness, and knowing how to cope",
    onset=None,
    durability="While it goes on.",
    harms=(
        Harm(holds="distress at others' illness", people=None, sources=(_OWN,), checked=_RECALLED),
    ),
    burden=Burden(Visits(0, 3, "0 to 3, can be remote"), pills=0, sedation=0, hospital_days=0),
    mobility="None by itself.",
    marks=marks(independence=0, work=0, less_medication=0, fast_relief=0, alertness=0, time_at_home=0, longevity=0),
    certainty=Certainty.NO_ESTIMATE,
    sources=(_OWN,),
    checked=_RECALLED,
)  # fmt: skip
