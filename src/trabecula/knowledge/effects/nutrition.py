"""Effects of dietetic care, comfort-led eating, transfusion and iron.

Why      Muscle is what rehabilitation builds on.
Misuse   To press food on somebody who is dying. A transfusion as treatment of the number.

Marks for priorities are our own judgement; so are the burdens of rows without a trial.
"""

from typing import Final

from trabecula.knowledge.sources.nutrition import (
    asco_ash_2019,
    esmo_anaemia_2018,
    espen_cancer_nutrition,
)
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
_OWN: Final = panel.at("our own judgement: onset, burden and marks")
_TRANSFUSION: Final = (esmo_anaemia_2018.at("transfusion, from knowledge"),)

dietetic_care = Effect(
    "A dietitian's care",
    code="FX-NUT",
    measure="Intake, weight and function",
    not_drawn=(
        NotDrawn(holds="Targets: 25 to 30 kcal and 1 to 1.5 g of protein for each kilogram a day.", because="a target is no effect", sources=(espen_cancer_nutrition.at("energy and protein"),), checked=Checked.YES),
        NotDrawn(holds="The benefit for function is small.", because="no number is given", sources=(panel.at("guideline dossier, section 10, FX-NUT"),), checked=_RECALLED),
    ),
    onset=Onset(14, 42, 90),
    durability="While intake is better.",
    harms=(
        Harm(holds="upset stomach or bowel", people=None, sources=(panel.at("guideline dossier, section 10, FX-NUT"),), checked=_RECALLED),
    ),
    burden=Burden(Visits(2, 4, "2-4"), pills=1, sedation=0, hospital_days=0),
    mobility="It keeps muscle for rehabilitation.",
    marks=marks(independence=1, work=1, less_medication=0, fast_relief=-2, alertness=1, time_at_home=1, longevity=0),
    certainty=Certainty.LOW,
    certainty_says="low-moderate",
    sources=(espen_cancer_nutrition.at("energy, protein, counselling"),),
    checked=Checked.IN_PART,
)  # fmt: skip

transfusion = Effect(
    "Transfusion of red cells",
    code="FX-PRBC",
    measure="Tiredness and breathlessness",
    not_drawn=(
        NotDrawn(holds="A benefit for about 2 weeks.", because="no number of people is given", sources=_TRANSFUSION, checked=_RECALLED),
    ),
    onset=Onset(0, 1, 3),
    durability="1 to 3 weeks.",
    harms=(
        Harm(holds="a reaction", people=of_100(1), sources=_TRANSFUSION, checked=_RECALLED),
        Harm(holds="too much fluid for the heart", people=of_100(1), sources=_TRANSFUSION, checked=_RECALLED),
    ),
    burden=Burden(Visits(1, None, "half-day"), pills=0, sedation=0, hospital_days=0),
    mobility="A short lift.",
    marks=marks(independence=1, work=0, less_medication=0, fast_relief=1, alertness=1, time_at_home=-1, longevity=0),
    certainty=Certainty.LOW,
    certainty_says="low",
    sources=_TRANSFUSION,
    checked=_RECALLED,
    note="How often it is needed in 12 weeks is not known beforehand.",
)  # fmt: skip

comfort_led_eating = Effect(
    "Eating for comfort: what is liked, when it is liked",
    code="OWN-COMFORT-EATING",
    measure="Ease and pleasure at meals",
    onset=None,
    durability="While it is kept up.",
    harms=(
        Harm(holds="weight goes on falling", people=None, sources=(espen_cancer_nutrition.at("last weeks of life, from knowledge"),), checked=_RECALLED),
    ),
    burden=Burden(Visits(0, 1, "0 to 1"), pills=0, sedation=0, hospital_days=0),
    mobility="None.",
    marks=marks(independence=0, work=0, less_medication=1, fast_relief=0, alertness=0, time_at_home=1, longevity=0),
    certainty=Certainty.NO_ESTIMATE,
    sources=(espen_cancer_nutrition.at("last weeks of life, from knowledge"), _OWN),
    checked=_RECALLED,
)  # fmt: skip

iron = Effect(
    "Iron, by mouth or by infusion",
    code="OWN-IRON",
    measure="Haemoglobin and tiredness",
    onset=Onset(14, 28, 84),
    durability="Until stores are empty again.",
    harms=(
        Harm(holds="by mouth: constipation, nausea; by infusion: a reaction, low phosphate", people=None, sources=(_OWN,), checked=_RECALLED),
    ),
    burden=Burden(Visits(0, 2, "0 to 2: none by mouth, 1 to 2 by infusion"), pills=1, sedation=0, hospital_days=0),
    mobility="Less breathless on effort, where iron was lacking.",
    marks=marks(independence=1, work=1, less_medication=-1, fast_relief=-1, alertness=1, time_at_home=0, longevity=0),
    certainty=Certainty.NO_ESTIMATE,
    sources=(esmo_anaemia_2018.at("iron, from knowledge"), _OWN),
    checked=_RECALLED,
)  # fmt: skip

erythropoiesis_stimulating_agent = Effect(
    "A medicine that makes red cells grow",
    code="OWN-RED-CELLS",
    measure="Haemoglobin, and fewer transfusions",
    onset=Onset(14, 28, 56),
    durability="While it is given, as long as chemotherapy lasts.",
    harms=(
        Harm(holds="a shorter life, in some trials", people=None, sources=(_OWN,), checked=_RECALLED),
        Harm(holds="a clot in a leg or the lung", people=None, sources=(asco_ash_2019.at("risk of thrombosis"),), checked=Checked.IN_PART),
    ),
    burden=Burden(Visits(4, 12, "an injection every 1 to 3 weeks, with blood tests"), pills=0, sedation=0, hospital_days=0),
    mobility="Less breathless on effort, where it works.",
    marks=marks(independence=0, work=0, less_medication=-1, fast_relief=-1, alertness=1, time_at_home=-1, longevity=-1),
    certainty=Certainty.NO_ESTIMATE,
    sources=(asco_ash_2019.at("only where chemotherapy causes the anaemia and is not meant to cure"), _OWN),
    checked=_RECALLED,
)  # fmt: skip

treatment_of_the_cause = Effect(
    "A search for the cause of anaemia, and its treatment",
    code="OWN-ANAEMIA-CAUSE",
    measure="Haemoglobin and tiredness",
    onset=Onset(7, 28, 84),
    durability="As long as the cause stays treated.",
    harms=(
        Harm(holds="no cause is found that can be treated", people=None, sources=(_OWN,), checked=_RECALLED),
    ),
    burden=Burden(Visits(1, 3, "1 to 3, with blood tests"), pills=None, sedation=0, hospital_days=0),
    mobility="Less breathless on effort, where a cause is treated.",
    marks=marks(independence=1, work=1, less_medication=0, fast_relief=-1, alertness=1, time_at_home=0, longevity=1),
    certainty=Certainty.NO_ESTIMATE,
    sources=(asco_ash_2019.at("causes other than chemotherapy are looked for"), _OWN),
    checked=_RECALLED,
)  # fmt: skip
