"""Who has bone metastases: the primary tumour, age, sex, and how long they live.

Limits   A Danish cohort of 1994 to 2012: people live longer now. Myeloma is left out. Dying is at
         an even rate from the first day on, which is not so in life.
"""

from trabecula.language.source import Checked
from trabecula.synthetic.figures.figure import Amounts, Share, Shares, Spread
from trabecula.synthetic.figures.sources import GUESSED, from_us, svensson_2017, yanae_2017

EVERYONE = "people with bone metastases"

primaries = Shares(
    "primary tumour",
    {
        "prostate_crpc": 0.2,
        "prostate_hspc": 0.14,
        "breast": 0.22,
        "lung": 0.2,
        "gi": 0.07,
        "renal": 0.06,
        "other": 0.06,
        "unknown": 0.02,
        "melanoma": 0.02,
        "thyroid": 0.01,
    },
    whose="adults with a bone metastasis of a solid cancer, Denmark, 1994 to 2012",
    sources=(svensson_2017.at("abstract, results"),),
    checked=Checked.IN_PART,
    limits="Prostate 34%, breast 22%, lung 20% as published; how prostate cancer and the other 24% "
    "are divided is ours.",
)
survival = Amounts(
    "alive one year after the bone metastases were found",
    {
        "prostate_crpc": 0.3,
        "prostate_hspc": 0.6,
        "breast": 0.51,
        "lung": 0.1,
        "gi": 0.15,
        "renal": 0.4,
        "other": 0.2,
        "unknown": 0.15,
        "melanoma": 0.2,
        "thyroid": 0.65,
    },
    "of one",
    whose="adults with a bone metastasis of a solid cancer, Denmark, 1994 to 2012",
    sources=(svensson_2017.at("abstract, results"),),
    checked=Checked.IN_PART,
    limits="Breast 51% and lung 10% as published, the rest is ours.",
)
receptors = Shares(
    "receptors of breast cancer",
    {"hormone_receptor_positive": 0.7, "her2_positive": 0.18, "triple_negative": 0.12},
    whose="176 Japanese women with bone metastases on zoledronic acid",
    sources=(yanae_2017.at("abstract, results"),),
    checked=Checked.IN_PART,
    limits="Published: oestrogen receptor 81.8%, HER2 17.6%; that these exclude each other "
    "is ours.",
)
histology_of_lung_cancer = Shares(
    "histology of lung cancer",
    {
        "adenocarcinoma": 0.45,
        "adenocarcinoma_egfr_mutated": 0.15,
        "adenocarcinoma_alk_rearranged": 0.04,
        "squamous": 0.36,
    },
    whose="people with lung cancer other than small cell",
    sources=from_us("so that all classes of treatment occur"),
    checked=GUESSED,
)
women = Amounts(
    "women",
    {
        "breast": 0.99,
        "lung": 0.42,
        "gi": 0.42,
        "renal": 0.35,
        "thyroid": 0.7,
        "melanoma": 0.42,
        "other": 0.5,
        "unknown": 0.45,
    },
    "of one",
    whose=EVERYONE,
    sources=from_us("sex by primary tumour; prostate cancer is of men"),
    checked=GUESSED,
)
age_with_breast_cancer = Spread(
    "age of people with breast cancer when bone metastases are found",
    59,
    12,
    30,
    87,
    "years",
    whose="176 Japanese women with bone metastases on zoledronic acid",
    sources=(yanae_2017.at("abstract, methods"),),
    checked=Checked.IN_PART,
    limits="Median and range as published; the deviation is ours.",
)
age_with_prostate_cancer = Spread(
    "age of people with prostate cancer when bone metastases are found",
    73,
    8.5,
    48,
    95,
    "years",
    whose=EVERYONE,
    sources=from_us("older than the others"),
    checked=GUESSED,
)
age_of_others = Spread(
    "age of all others when bone metastases are found",
    66,
    11,
    25,
    92,
    "years",
    whose=EVERYONE,
    sources=from_us("as in clinics for advanced cancer"),
    checked=GUESSED,
)
years_before_bone = Spread(
    "years from the cancer to its bone metastases",
    2.5,
    2.5,
    0,
    15,
    "years",
    2,
    whose=EVERYONE,
    sources=from_us("many are found together, some after many years"),
    checked=GUESSED,
)
known_before = Share(
    "bone metastases were known before the first day",
    0.6,
    whose="people of an invented service",
    sources=from_us("a service has people whom it knows, and new ones"),
    checked=GUESSED,
)
languages = Shares(
    "language spoken",
    {"en": 0.86, "es": 0.05, "de": 0.03, "pl": 0.02, "ar": 0.02, "zh": 0.02},
    whose="people of an invented service",
    sources=from_us("so that reports can be split by language"),
    checked=GUESSED,
)
deprivation = Shares(
    "fifth of areas by deprivation, 1 the least deprived; 0 is not recorded",
    {"1": 0.16, "2": 0.16, "3": 0.16, "4": 0.16, "5": 0.16, "0": 0.2},
    whose="people of an invented service",
    sources=from_us("so that reports can be split by deprivation"),
    checked=GUESSED,
)
performance = Shares(
    "ECOG performance status at the first visit",
    {"0": 0.2, "1": 0.42, "2": 0.25, "3": 0.11, "4": 0.02},
    whose=EVERYONE,
    sources=from_us("as in clinics for advanced cancer"),
    checked=GUESSED,
)
illnesses = Amounts(
    "other illnesses",
    {
        "visceral_metastases": 0.42,
        "hypertension": 0.4,
        "diabetes": 0.17,
        "ischaemic_heart_disease": 0.11,
        "copd": 0.1,
        "heart_failure": 0.06,
        "depression": 0.12,
        "liver_disease": 0.03,
        "sleep_apnoea": 0.05,
        "glaucoma": 0.04,
        "seizures": 0.02,
        "gastrointestinal_bleed": 0.015,
    },
    "of one",
    whose=EVERYONE,
    sources=from_us("so that cautions of medicines occur"),
    checked=GUESSED,
)
