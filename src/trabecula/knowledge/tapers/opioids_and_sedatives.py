"""Tapers of opioids, and of benzodiazepines and Z-drugs."""

from fractions import Fraction

from trabecula.knowledge.sources.medicines_guidelines import (
    derived_by_the_project,
    nccn_cancer_pain,
    opioid_taper_rates,
)
from trabecula.knowledge.sources.opioid_files import asam_benzodiazepines_2025
from trabecula.knowledge.tapers.pace import by_days, by_part, rule
from trabecula.language.source import Checked
from trabecula.language.taper import Decline, FallByPart, Phase, StopAtOnce

_RATES = opioid_taper_rates.at("CDC 2016, CDC 2022 and HHS 2019, as summarised")
_SECOND_HAND = Checked.SECOND_HAND
_FROM_KNOWLEDGE = Checked.FROM_KNOWLEDGE

opioid_taper = rule(
    "opioid",
    by_days(
        "opioid",
        (0, 6, StopAtOnce("taken for less than 7 days"), _FROM_KNOWLEDGE, (derived_by_the_project.at("formulary, stop of opioids: less than 7 days"),)),
        (7, 28, by_part("0.1", "0.2", (1, 3)), _FROM_KNOWLEDGE, (nccn_cancer_pain.at("opioid reduction: 10 to 20 % of the first dose every 24 to 72 hours"),)),
        (29, 364, by_part("0.1", "0.1", (7, 7)), _SECOND_HAND, (_RATES,)),
        (365, None, by_part("0.1", "0.1", (30, 30)), _SECOND_HAND, (_RATES,)),
    ),
    "restlessness", "yawning", "sweating", "runny nose or eyes", "gooseflesh", "wide pupils", "cramps or diarrhoea", "sleeplessness", "more pain",
    checked=_SECOND_HAND,
    sources=(_RATES,),
    says=(
        "From 1 to 4 weeks only where the cause is resolved, as after radiotherapy.",
        "From a year on, 10 % a month or more slowly.",
        "Keep a rescue dose. The long-acting opioid goes last but one. Tolerance is lost: say so, and offer naloxone.",
    ),
)  # fmt: skip
benzodiazepine_taper = rule(
    "benzodiazepine or Z-drug",
    Decline(
        (Phase(FallByPart(Fraction("0.05"), Fraction("0.1")), (14, 28)),), cap=Fraction("0.25")
    ),
    "anxiety", "sleeplessness", "tremor", "sweating", "confusion", "seizure: emergency",
    checked=Checked.IN_PART,
    sources=(asam_benzodiazepines_2025.at("pace of tapering"),),
)  # fmt: skip
