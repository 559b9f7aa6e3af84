"""Who is given what.

Limits   How often each is given is ours, not of any country: it is set so that good care, and its
         gaps, both occur.
"""

from trabecula.language.source import Checked
from trabecula.synthetic.figures.figure import Amounts, Share, Shares, Spread
from trabecula.synthetic.figures.sources import GUESSED, from_us, magnani

_SERVICE = "people of an invented service"

medicines = Amounts(
    "of people with pain, those who are given",
    {
        "paracetamol": 0.75,
        "nsaid": 0.3,
        "weak_opioid": 0.25,
        "strong_opioid": 0.6,
        "adjuvant_for_neuropathic_pain": 0.6,
    },
    "of one",
    whose=_SERVICE,
    sources=from_us("the steps of pain relief, with some people on none"),
    checked=GUESSED,
)
strong_opioids = Shares(
    "the strong opioid that is chosen",
    {"morphine": 0.42, "oxycodone": 0.3, "fentanyl": 0.18, "hydromorphone": 0.1},
    whose="people on a strong opioid in an invented service",
    sources=from_us("so that each occurs"),
    checked=GUESSED,
)
weak_opioids = Shares(
    "the weak opioid that is chosen",
    {"tramadol": 0.7, "codeine": 0.3},
    whose="people on a weak opioid in an invented service",
    sources=from_us("so that each occurs"),
    checked=GUESSED,
)
anti_inflammatories = Shares(
    "the anti-inflammatory medicine that is chosen",
    {"ibuprofen": 0.5, "naproxen": 0.3, "celecoxib": 0.2},
    whose="people on one in an invented service",
    sources=from_us("so that each occurs"),
    checked=GUESSED,
)
adjuvants = Shares(
    "the adjuvant for neuropathic pain",
    {"gabapentin": 0.45, "pregabalin": 0.3, "duloxetine": 0.25},
    whose="people with neuropathic pain in an invented service",
    sources=from_us("so that each occurs"),
    checked=GUESSED,
)
steps_of_titration = Shares(
    "increases of a strong opioid until the pain is controlled",
    {"0": 0.25, "1": 0.35, "2": 0.25, "3": 0.15},
    whose="people on a strong opioid in an invented service",
    sources=from_us("increases by a third to a half, each after some days"),
    checked=GUESSED,
)
beside_an_opioid = Amounts(
    "of people on an opioid, those who are given",
    {"rescue": 0.8, "laxative": 0.464, "naloxone": 0.1, "antiemetic": 0.35},
    "of one",
    whose="97 people on strong opioids by mouth in palliative care (laxative)",
    sources=(magnani.at("abstract, results: 46.4% with a laxative"), *from_us("the others")),
    checked=Checked.IN_PART,
)
bone_agents = Shares(
    "medicine for the bones",
    {"denosumab": 0.35, "zoledronic_acid": 0.3, "none": 0.35},
    whose=_SERVICE,
    sources=from_us("a third without, so that prompts for it occur"),
    checked=GUESSED,
)
around_bone_agents = Amounts(
    "of people on a medicine for the bones",
    {"dental_check": 0.6, "calcium_and_vitamin_d": 0.7},
    "of one",
    whose=_SERVICE,
    sources=from_us("gaps occur"),
    checked=GUESSED,
)
dexamethasone_before_radiotherapy = Share(
    "dexamethasone before radiotherapy",
    0.3,
    whose="people irradiated for pain in an invented service",
    sources=from_us("optional by the guidelines"),
    checked=GUESSED,
)
care = Amounts(
    "who has, in the time that is invented",
    {
        "physiotherapy": 0.35,
        "goals_of_care_talk": 0.4,
        "goal": 0.6,
        "vertebroplasty_of_painful_vertebra": 0.04,
        "fixation_of_painful_lytic_long_bone": 0.25,
        "systemic_treatment": 0.8,
        "stomach_protection_with_nsaid": 0.6,
        "stability_score_of_painful_vertebra": 0.4,
        "mirels_score_of_painful_long_bone": 0.45,
    },
    "of one",
    whose=_SERVICE,
    sources=from_us("gaps occur, so that measures of quality have something to show"),
    checked=GUESSED,
)
days_to_action = Spread(
    "days from the first severe pain to radiotherapy",
    16,
    9,
    2,
    50,
    "days",
    whose="people irradiated for pain in an invented service",
    sources=from_us("one to five weeks"),
    checked=GUESSED,
)
seen_on_last_day = Share(
    "people who are seen in the clinic on the last day of the time that is invented",
    0.3,
    whose="people of an invented service who are not about to die",
    sources=from_us("so that what is true of a day is also known on it"),
    checked=GUESSED,
)
