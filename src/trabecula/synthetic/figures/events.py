"""What goes wrong: fractures, the cord, calcium, falls, infections, and harms of medicines.

Limits   Events come at an even rate, independent of each other but for what is said. Rates from
         trials are of the people in them, who are fitter than most.
"""

from trabecula.knowledge.sources.bone_health import fizazi_2011
from trabecula.language.source import Checked
from trabecula.synthetic.figures.figure import Amounts, Share, Shares
from trabecula.synthetic.figures.sources import (
    GUESSED,
    constipation_survey,
    from_us,
    saad_2012,
    skeletal_events_2015,
    stone,
    vande_walle_2014,
)

_BONE = "people with bone metastases"

skeletal_events = Amounts(
    "first skeletal events without a medicine for the bones, reckoned at an even rate",
    {"breast": 0.51, "prostate": 0.34, "other": 0.35},
    "in a year",
    whose="people in trials who were given no medicine for the bones",
    sources=(skeletal_events_2015.at("introduction: 64% and 49% in 2 years, 46% in 21 months"),),
    checked=Checked.SECOND_HAND,
    limits="The rate is reckoned by us from the share: -ln(1 - share) / years.",
)
kinds_of_skeletal_event = Shares(
    "kind of skeletal event",
    {"radiotherapy_or_surgery": 0.55, "fracture": 0.35, "cord_compression": 0.1},
    whose=_BONE,
    sources=from_us("radiotherapy is the most frequent in trials; it is invented from pain here"),
    checked=GUESSED,
)
with_bone_agent = Share(
    "skeletal events on a medicine for the bones, of those without",
    0.65,
    whose=_BONE,
    sources=from_us("about a third fewer in trials"),
    checked=GUESSED,
)
hypercalcaemia = Share(
    "hypercalcaemia within a year",
    0.1,
    whose=_BONE,
    sources=from_us("10% to 20% of people with cancer in common teaching; less on bone agents"),
    checked=GUESSED,
)
neutropenic_sepsis = Share(
    "neutropenic sepsis within a year of chemotherapy",
    0.12,
    whose="people on chemotherapy",
    sources=from_us("so that it occurs"),
    checked=GUESSED,
)
falls = Amounts(
    "falls",
    {"walking_well": 0.92, "walking_badly": 2.77},
    "in a year",
    whose="older people with cancer, 2 to 3 months (well); people in palliative care (badly)",
    sources=(
        vande_walle_2014.at("abstract, results: 17.6%"),
        stone.at("abstract, results: 2,770 in 1,000 person-years"),
    ),
    checked=Checked.IN_PART,
    limits="The first is reckoned by us from 17.6% in 2.5 months; badly is ECOG 2 or more.",
)
harms_of_opioids = Amounts(
    "of people on a strong opioid, those with",
    {"constipation": 0.66, "nausea": 0.25, "drowsiness": 0.3, "neurotoxicity": 0.05},
    "of one",
    whose="people treated with opioids, a quarter of them for cancer pain (constipation)",
    sources=(constipation_survey.at("abstract, results: 66%"), *from_us("the others")),
    checked=Checked.IN_PART,
)
kidney_injury_on_nsaid = Share(
    "acute kidney injury on an anti-inflammatory medicine",
    0.05,
    whose="people on one in an invented service",
    sources=from_us("so that it occurs"),
    checked=GUESSED,
)
osteonecrosis_of_jaw = Amounts(
    "osteonecrosis of the jaw",
    {"zoledronic_acid": 0.013, "denosumab": 0.018},
    "of one",
    whose="5,723 people in three trials",
    sources=(saad_2012.at("abstract, results"),),
    checked=Checked.YES,
    limits="Over the whole of the trials; taken here as in a year and a half.",
)
hypocalcaemia = Amounts(
    "hypocalcaemia",
    {"zoledronic_acid": 0.06, "denosumab": 0.13},
    "of one",
    whose="men with castration-resistant prostate cancer in a trial",
    sources=(fizazi_2011.at("table 4"),),
    checked=Checked.YES,
)
venous_thrombosis = Share(
    "venous thrombosis within a year",
    0.06,
    whose=_BONE,
    sources=from_us("so that anticoagulants occur"),
    checked=GUESSED,
)
