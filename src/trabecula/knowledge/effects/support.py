"""Effects of palliative care, reports from home, visits, planning and help at home.

Why      Who is looked after well is less in hospital and more at home.
Misuse   To promise a longer life from reports: the larger trial found none. To read a mean score of
         99.7 as per cent.

Marks for priorities are our own judgement; so are the burdens of rows without a trial.
"""

from typing import Final

from trabecula.knowledge.sources.goals_of_care import (
    asco_palliative_care_2024,
    greer_2024,
    hospice_and_portable_orders,
    serious_illness_conversation,
)
from trabecula.knowledge.sources.monitoring import alert_optimisation_2024, basch_2017, basch_2025
from trabecula.knowledge.sources.pain_and_panel import panel
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
_RATIO: Final = "a hazard ratio is no number of people"
_OWN: Final = panel.at("our own judgement: onset, burden and marks")

palliative_care = Effect(
    "Palliative care alongside, early",
    code="FX-PC",
    measure="Quality of life",
    not_drawn=(
        NotDrawn(holds="It improves quality of life and mood.", because="no number is given", sources=(asco_palliative_care_2024.at("early referral"),), checked=Checked.YES),
        NotDrawn(holds="By video as good as in person: quality of life 99.7 against 97.7 points.", because="points of a scale are no number of people", sources=(greer_2024.at("results: quality of life"),), checked=Checked.YES),
    ),
    onset=Onset(28, 84, 168),
    durability="While it goes on.",
    harms=(),
    burden=Burden(Visits(3, 3, "q4w"), pills=0, sedation=0, hospital_days=0),
    mobility="It brings together what helps.",
    marks=marks(independence=1, work=1, less_medication=1, fast_relief=1, alertness=1, time_at_home=2, longevity=1),
    certainty=Certainty.MODERATE,
    certainty_says="moderate-high",
    sources=(asco_palliative_care_2024.at("early referral"), greer_2024.at("results")),
    checked=Checked.YES,
    note="No harm. Visits of the first 12 weeks: in weeks 0, 4 and 8; they may be by video.",
)  # fmt: skip

weekly_reports = Effect(
    "Weekly questions at home, and a nurse who is alerted",
    code="FX-EPRO",
    measure="Emergency visits, function and survival",
    not_drawn=(
        NotDrawn(holds="Emergency visits: hazard ratio 0.84.", because=_RATIO, sources=(basch_2025.at("emergency visits"),), checked=Checked.YES),
        NotDrawn(holds="Worse physical function: hazard ratio 0.73 (after 12.6 against 8.5 months).", because=_RATIO, sources=(basch_2025.at("physical function"),), checked=Checked.YES),
        NotDrawn(holds="Death: hazard ratio 0.99.", because=_RATIO, sources=(basch_2025.at("overall survival"),), checked=Checked.YES),
        NotDrawn(holds="Survival 31.2 against 26.0 months in an earlier trial at one centre.", because="a median time is no number of people", sources=(basch_2017.at("overall survival"),), checked=Checked.IN_PART),
    ),
    onset=Onset(7, 84, 180),
    durability="While it is used.",
    harms=(
        Harm(holds="an alert to the team", people=of_100(34, counted="reports"), sources=(alert_optimisation_2024.at("alerts"),), checked=Checked.YES),
    ),
    burden=Burden(Visits(0, 0, "5 min/wk"), pills=0, sedation=0, hospital_days=0),
    mobility="Decline comes later.",
    marks=marks(independence=2, work=1, less_medication=0, fast_relief=0, alertness=1, time_at_home=2, longevity=0),
    certainty=Certainty.HIGH,
    certainty_says="high",
    sources=(basch_2025.at("results"), basch_2017.at("results"), alert_optimisation_2024.at("alerts")),
    checked=Checked.YES,
    note="Never promise longer life: the larger trial found none.",
)  # fmt: skip

video_visits = Effect(
    "Visits by video or telephone",
    code="OWN-VIDEO",
    measure="Being seen without travel",
    not_drawn=(
        NotDrawn(holds="Palliative care by video was as good as in person: quality of life 99.7 against 97.7 points.", because="points of a scale are no number of people", sources=(greer_2024.at("results: quality of life"),), checked=Checked.YES),
    ),
    onset=None,
    durability="While it goes on.",
    harms=(
        Harm(holds="something missed that an examination would find", people=None, sources=(_OWN,), checked=_RECALLED),
    ),
    burden=Burden(Visits(0, 1, "0 to 1: the first in person"), pills=0, sedation=0, hospital_days=0),
    mobility="None by itself; walking is seen less well.",
    marks=marks(independence=1, work=1, less_medication=0, fast_relief=0, alertness=0, time_at_home=2, longevity=0),
    certainty=Certainty.NO_ESTIMATE,
    sources=(greer_2024.at("results"), _OWN),
    checked=_RECALLED,
)  # fmt: skip

home_visits = Effect(
    "Visits at home",
    code="OWN-HOME-VISITS",
    measure="Being seen without travel",
    onset=None,
    durability="While it goes on.",
    harms=(),
    burden=Burden(Visits(3, 6, "3 to 6 at home"), pills=0, sedation=0, hospital_days=0),
    mobility="Walking is seen where it counts.",
    marks=marks(independence=1, work=0, less_medication=0, fast_relief=0, alertness=0, time_at_home=2, longevity=0),
    certainty=Certainty.NO_ESTIMATE,
    sources=(_OWN,),
    checked=_RECALLED,
)  # fmt: skip

visits_in_person = Effect(
    "Visits at the clinic",
    code="OWN-CLINIC-VISITS",
    measure="Being seen and examined",
    onset=None,
    durability="While it goes on.",
    harms=(
        Harm(holds="tiring journeys", people=None, sources=(_OWN,), checked=_RECALLED),
    ),
    burden=Burden(Visits(3, 6, "3 to 6 at the clinic"), pills=0, sedation=0, hospital_days=0),
    mobility="Walking can be examined.",
    marks=marks(independence=0, work=-1, less_medication=0, fast_relief=0, alertness=0, time_at_home=-1, longevity=0),
    certainty=Certainty.NO_ESTIMATE,
    sources=(_OWN,),
    checked=_RECALLED,
)  # fmt: skip

conversation_about_goals = Effect(
    "A conversation about what matters and what lies ahead",
    code="OWN-CONVERSATION",
    measure="Care that fits what the person wants",
    onset=None,
    durability="Until things change.",
    harms=(
        Harm(holds="sadness or fear for a while", people=None, sources=(serious_illness_conversation.at("from knowledge"), _OWN), checked=_RECALLED),
    ),
    burden=Burden(Visits(1, 2, "1 to 2, can be by video"), pills=0, sedation=0, hospital_days=0),
    mobility="None.",
    marks=marks(independence=1, work=0, less_medication=0, fast_relief=0, alertness=0, time_at_home=1, longevity=0),
    certainty=Certainty.NO_ESTIMATE,
    sources=(serious_illness_conversation.at("from knowledge"), _OWN),
    checked=_RECALLED,
)  # fmt: skip

advance_care_plan = Effect(
    "Writing down wishes, and naming somebody to speak",
    code="OWN-ADVANCE-PLAN",
    measure="Wishes known when they are needed",
    onset=None,
    durability="Until it is changed.",
    harms=(),
    burden=Burden(Visits(1, 2, "1 to 2, can be by video"), pills=0, sedation=0, hospital_days=0),
    mobility="None.",
    marks=marks(independence=1, work=0, less_medication=0, fast_relief=0, alertness=0, time_at_home=1, longevity=0),
    certainty=Certainty.NO_ESTIMATE,
    sources=(_OWN,),
    checked=_RECALLED,
)  # fmt: skip

hospice = Effect(
    "Hospice care",
    code="OWN-HOSPICE",
    measure="Ease at the end of life, at home where wished",
    onset=Onset(1, 3, 7),
    durability="To the end, and for the family after it.",
    harms=(
        Harm(holds="some treatments of the cancer may end", people=None, sources=(hospice_and_portable_orders.at("from knowledge: election of hospice"),), checked=_RECALLED),
    ),
    burden=Burden(Visits(12, None, "weekly or more, at home"), pills=0, sedation=0, hospital_days=None),
    mobility="Help with moving, and equipment at home.",
    marks=marks(independence=0, work=-1, less_medication=0, fast_relief=0, alertness=0, time_at_home=2, longevity=0),
    certainty=Certainty.NO_ESTIMATE,
    sources=(hospice_and_portable_orders.at("from knowledge"), _OWN),
    checked=_RECALLED,
)  # fmt: skip

carer_support = Effect(
    "Support for the carer",
    code="OWN-CARER",
    measure="The carer's strain",
    onset=None,
    durability="While it goes on.",
    harms=(),
    burden=Burden(Visits(0, 2, "0 to 2, can be remote"), pills=0, sedation=0, hospital_days=0),
    mobility="Safer help with moving.",
    marks=marks(independence=1, work=0, less_medication=0, fast_relief=0, alertness=0, time_at_home=2, longevity=0),
    certainty=Certainty.NO_ESTIMATE,
    sources=(_OWN,),
    checked=_RECALLED,
)  # fmt: skip

social_work = Effect(
    "Social work: money, transport, housing, rights",
    code="OWN-SOCIAL-WORK",
    measure="What stands in the way of care",
    onset=None,
    durability="While the help lasts.",
    harms=(),
    burden=Burden(Visits(0, 2, "0 to 2, can be by telephone"), pills=0, sedation=0, hospital_days=0),
    mobility="Transport and home adaptations.",
    marks=marks(independence=1, work=1, less_medication=0, fast_relief=0, alertness=0, time_at_home=1, longevity=0),
    certainty=Certainty.NO_ESTIMATE,
    sources=(_OWN,),
    checked=_RECALLED,
)  # fmt: skip

another_way_of_doing_it = Effect(
    "Another way of doing what is hard: position, pace, rest",
    code="OWN-PACING",
    measure="Daily tasks done with less pain or effort",
    onset=Onset(0, 14, 42),
    durability="While it is used.",
    harms=(),
    burden=Burden(Visits(0, 2, "0 to 2, can be by telephone"), pills=0, sedation=0, hospital_days=0),
    mobility="Movements that hurt less, in smaller parts.",
    marks=marks(independence=1, work=0, less_medication=0, fast_relief=0, alertness=0, time_at_home=0, longevity=0),
    certainty=Certainty.NO_ESTIMATE,
    sources=(_OWN,),
    checked=_RECALLED,
)  # fmt: skip

occupational_therapy = Effect(
    "Occupational therapy: daily tasks, energy, the home",
    code="OWN-OCCUPATIONAL",
    measure="Daily tasks done safely",
    onset=Onset(0, 14, 42),
    durability="While it is used.",
    harms=(),
    burden=Burden(Visits(1, 3, "1 to 3, also at home"), pills=0, sedation=0, hospital_days=0),
    mobility="Direct: rails, seats, ways to move that hurt less.",
    marks=marks(independence=2, work=1, less_medication=0, fast_relief=0, alertness=0, time_at_home=2, longevity=0),
    certainty=Certainty.NO_ESTIMATE,
    sources=(_OWN,),
    checked=_RECALLED,
)  # fmt: skip
