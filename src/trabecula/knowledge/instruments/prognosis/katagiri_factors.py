"""The factors of the Katagiri score that are its own, and how long its groups lived."""

from functools import partial
from typing import Final

from trabecula.knowledge.instruments.items import graded, yes_no
from trabecula.knowledge.instruments.prognosis.survival_factors import lasting
from trabecula.knowledge.policy.shelf_lives import (
    shelf_life_of_blood_counts,
    shelf_life_of_cancer_status,
    shelf_life_of_systemic_treatment,
)
from trabecula.knowledge.sources.instruments_of_prognosis import katagiri_2014
from trabecula.language.prognosis import Alive, GroupEstimate
from trabecula.language.quantity import Months
from trabecula.language.source import Checked

primary_class = lasting(
    graded(
        "katagiri_site",
        "class of the primary tumour",
        {"slow": 0, "moderate": 2, "rapid": 3},
        words=(
            (
                "slow",
                "slow: hormone-dependent breast or prostate, thyroid, myeloma, lymphoma",
            ),
            (
                "moderate",
                "moderate: lung on targeted therapy, hormone-independent breast or prostate, kidney, endometrium, ovary, sarcoma, others",
            ),
            (
                "rapid",
                "rapid: lung without targeted therapy, colon and rectum, stomach, pancreas, head and neck, oesophagus, other urological, melanoma, liver, gallbladder, cervix, unknown primary",
            ),
        ),
        meaning="By how it can be treated, not by organ: the same organ stands in two classes.",
    ),
    shelf_life_of_systemic_treatment,
)
visceral_or_cerebral = lasting(
    graded(
        "katagiri_visceral",
        "visceral or cerebral metastases",
        {"none": 0, "nodular": 1, "disseminated": 2},
        words=(("disseminated", "disseminated: pleural, peritoneal or leptomeningeal"),),
    ),
    shelf_life_of_cancer_status,
)
abnormal_blood = lasting(
    yes_no(
        "katagiri_abnormal",
        "an abnormal blood value",
        meaning="C-reactive protein from 4 mg/L (0.4 mg/dL), lactate dehydrogenase from 250 IU/L, or albumin below 37 g/L (3.7 g/dL).",
    ),
    shelf_life_of_blood_counts,
)
critical_blood = lasting(
    yes_no(
        "katagiri_critical",
        "a critical blood value",
        meaning="Platelets below 100 000/µL, calcium from 10.3 mg/dL (2.57 mmol/L), or total bilirubin from 1.4 mg/dL (24 µmol/L).",
    ),
    shelf_life_of_blood_counts,
)

_WHOLE: Final = Checked.IN_PART
"""Its whole number was seen, its decimal was not."""

_group = partial(
    GroupEstimate,
    cohort="people with bone metastases that gave symptoms, at one centre in Japan, 749 of them not operated on",
    era="January 2005 to January 2008",
    size=808,
    source=katagiri_2014.at("survival by prognostic score"),
    checked=Checked.YES,
)
KATAGIRI_GROUPS: Final = (
    _group(
        "0 to 3",
        figures=(
            Alive(98.1, Months(6), checked=Checked.FROM_KNOWLEDGE),
            Alive(91.4, Months(12), checked=_WHOLE),
            Alive(77.8, Months(24), checked=_WHOLE),
        ),
    ),
    _group(
        "4 to 6",
        4,
        figures=(
            Alive(74.0, Months(6), checked=Checked.FROM_KNOWLEDGE),
            Alive(49.3, Months(12), checked=Checked.SECOND_HAND),
            Alive(27.6, Months(24), checked=Checked.FROM_KNOWLEDGE),
        ),
    ),
    _group(
        "7 to 10",
        7,
        figures=(
            Alive(26.9, Months(6), checked=_WHOLE),
            Alive(6.0, Months(12), checked=Checked.YES),
            Alive(2.1, Months(24), checked=Checked.FROM_KNOWLEDGE),
        ),
    ),
)
