"""Pain: how many have it, how strong, and what radiotherapy makes of it.

Limits   Response is drawn once a course of radiotherapy; it does not turn on the primary tumour.
"""

from trabecula.knowledge.sources.radiotherapy import (
    dutch_dexamethasone_2020,
    present_2018,
    rich_2018,
    sc23_2015,
)
from trabecula.language.source import Checked
from trabecula.synthetic.figures.figure import Share, Shares, Spread
from trabecula.synthetic.figures.sources import GUESSED, beuken_2016, deandrea_2014, from_us

in_pain = Share(
    "people who have pain",
    0.664,
    whose="people with advanced, metastatic or terminal cancer",
    sources=(beuken_2016.at("abstract, results"),),
    checked=Checked.YES,
    limits="Pain of any source; here it is all pain of bone, as far as it comes from a lesion.",
)
another_painful = Share(
    "each further lesion that hurts, in people who have pain",
    0.25,
    whose="people with pain from bone metastases",
    sources=from_us("most have one or two painful places"),
    checked=GUESSED,
)
without_lesion = Share(
    "pain that no lesion explains",
    0.08,
    whose="people with bone metastases",
    sources=from_us("so that a place of pain does not always mean a lesion"),
    checked=GUESSED,
)
worst = Spread(
    "worst pain before it is treated",
    6.4,
    1.8,
    3,
    10,
    "of 10",
    whose="people with painful bone metastases",
    sources=from_us("moderate to severe, as in trials of radiotherapy"),
    checked=GUESSED,
)
breakthrough = Share(
    "breakthrough pain, of people who have pain",
    0.399,
    whose="people with cancer pain in outpatient clinics",
    sources=(deandrea_2014.at("abstract, results"),),
    checked=Checked.YES,
)
treated_by_radiotherapy = Share(
    "painful lesions that are irradiated",
    0.5,
    whose="painful bone metastases",
    sources=from_us("so that responses can be evaluated"),
    checked=GUESSED,
)
schedules = Shares(
    "schedule of radiotherapy: gray and fractions",
    {"8/1": 0.5, "20/5": 0.3, "30/10": 0.2},
    whose="painful bone metastases",
    sources=from_us("one fraction is preferred, several are common"),
    checked=GUESSED,
)
response = Shares(
    "response of pain to radiotherapy",
    {"complete": 0.23, "partial": 0.38, "indeterminate": 0.31, "progression": 0.08},
    whose="people with painful bone metastases in trials and a cohort",
    sources=(present_2018.at("61% respond"), rich_2018.at("complete response, 23% and 24%")),
    checked=Checked.IN_PART,
    limits="61% respond as published; 23% complete from knowledge; the rest divided by us.",
)
flare = Share(
    "flare of pain after radiotherapy",
    0.35,
    whose="people given placebo before 8 Gy in one fraction",
    sources=(
        sc23_2015.at("days 0 to 10, placebo"),
        dutch_dexamethasone_2020.at("38, 27 and 39% of three arms"),
    ),
    checked=Checked.YES,
)
flare_on_dexamethasone = Share(
    "flare of pain after radiotherapy with dexamethasone",
    0.26,
    whose="people given dexamethasone before 8 Gy in one fraction",
    sources=(sc23_2015.at("days 0 to 10, dexamethasone"),),
    checked=Checked.YES,
    limits="A second trial (Dutch DEXA) saw no significant difference.",
)
days_to_response = Spread(
    "days to the full response to radiotherapy",
    28,
    12,
    7,
    56,
    "days",
    whose="people whose pain responds to radiotherapy",
    sources=(present_2018.at("median time to response 4 weeks, 1 to 15"),),
    checked=Checked.IN_PART,
    limits="Cut at 8 weeks.",
)
again = Share(
    "pain that comes back within the weeks after a response",
    0.2,
    whose="people irradiated with one fraction",
    sources=(rich_2018.at("retreatment, 20% after one fraction"),),
    checked=Checked.IN_PART,
    limits="Retreatment taken for return of pain; the same after several fractions.",
)
relief_by_medicines = Spread(
    "part of the pain that medicines take away",
    0.35,
    0.15,
    0.05,
    0.75,
    "of one",
    2,
    whose="people with pain from bone metastases",
    sources=from_us("a third or so, as in trials of opioids"),
    checked=GUESSED,
)
neuropathic = Share(
    "painful lesions with neuropathic features",
    0.2,
    whose="painful bone metastases",
    sources=from_us("so that adjuvants occur"),
    checked=GUESSED,
)
