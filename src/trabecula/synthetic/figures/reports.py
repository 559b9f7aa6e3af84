"""What people tell from home, and how they walk.

Limits   Who does not answer is drawn at random, but for the last days of life: in life those who
         are worst answer least.
"""

from trabecula.knowledge.sources.monitoring import absolom_2021, basch_2025, gresham_2018
from trabecula.language.source import Checked
from trabecula.synthetic.figures.figure import Amounts, Share, Spread
from trabecula.synthetic.figures.sources import GUESSED, from_us, magnani, vande_walle_2014

_SERVICE = "people of an invented service"

reporting = Share(
    "people who answer check-ins from home",
    0.5,
    whose=_SERVICE,
    sources=from_us("some cannot or do not want to"),
    checked=GUESSED,
)
answered = Share(
    "check-ins that are answered, of those that are due",
    0.78,
    whose="people with cancer who were asked to report each week",
    sources=(
        absolom_2021.at("64.7% adherence"),
        basch_2025.at("weekly reports; completion of about 90% from knowledge"),
    ),
    checked=Checked.IN_PART,
    limits="Set between the two.",
)
by_carer = Share(
    "check-ins that a carer answers",
    0.12,
    whose=_SERVICE,
    sources=from_us("more where the person is in bed: three times this"),
    checked=GUESSED,
)
daily_for = Spread(
    "days of daily check-ins after a change of treatment",
    12,
    4,
    5,
    21,
    "days",
    whose=_SERVICE,
    sources=from_us("one to three weeks"),
    checked=GUESSED,
)
exercising = Share(
    "people who report exercise sessions, of those with physiotherapy",
    0.4,
    whose=_SERVICE,
    sources=from_us("so that sessions occur"),
    checked=GUESSED,
)
counting_steps = Share(
    "people whose steps are counted",
    0.25,
    whose=_SERVICE,
    sources=from_us("a watch or a phone"),
    checked=GUESSED,
)
steps = Spread(
    "steps a day, with an ECOG status of 1",
    3700,
    1500,
    400,
    9500,
    "steps",
    whose="37 people with advanced cancer",
    sources=(gresham_2018.at("abstract: an average of 3,700"),),
    checked=Checked.IN_PART,
    limits="Mean as published for all, of whatever status; the deviation is ours.",
)
steps_by_performance = Amounts(
    "steps, next to those with an ECOG status of 1",
    {"0": 1.45, "1": 1.0, "2": 0.55, "3": 0.2, "4": 0.05},
    "times",
    whose=_SERVICE,
    sources=(gresham_2018.at("abstract: correlation of 0.63 with ECOG"), *from_us("the factors")),
    checked=GUESSED,
)
worn = Share(
    "days on which the steps were counted",
    0.85,
    whose="people whose steps are counted in an invented service",
    sources=from_us("a watch is left off, or empty"),
    checked=GUESSED,
)
bowel_function_index = Spread(
    "Bowel Function Index on a strong opioid",
    35.7,
    19.4,
    0,
    95,
    "of 100",
    whose="97 people on strong opioids by mouth in palliative care",
    sources=(magnani.at("abstract, results: 35.67 (19.38)"),),
    checked=Checked.YES,
)
fell_before = Share(
    "people who fell in the 12 months before",
    0.315,
    whose="937 people of 70 years or more with cancer",
    sources=(vande_walle_2014.at("abstract, results: 31.5%"),),
    checked=Checked.YES,
)
side_effects = Amounts(
    "side effects told in a week, by their number in the PRO-CTCAE",
    {
        "proctcae_40": 0.25,
        "proctcae_53": 0.7,
        "proctcae_39": 0.3,
        "proctcae_50": 0.35,
        "proctcae_51": 0.4,
        "proctcae_46": 0.25,
        "proctcae_22": 0.2,
        "proctcae_18": 0.05,
        "proctcae_65": 0.12,
        "proctcae_8": 0.35,
    },
    "of one",
    whose=_SERVICE,
    sources=from_us("tiredness often, leaking seldom"),
    checked=GUESSED,
)
