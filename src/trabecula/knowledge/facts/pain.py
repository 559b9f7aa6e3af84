"""Pain as the person reports it."""

from typing import Literal, TypeAlias, get_args

from trabecula.knowledge.policy.shelf_lives import (
    shelf_life_of_clinical_judgement,
    shelf_life_of_pain_reports,
    shelf_life_of_reports,
)
from trabecula.language.carrier import Observed
from trabecula.language.choice import Chosen
from trabecula.language.code import loinc
from trabecula.language.fact import YesNo
from trabecula.language.number import Counted, Measured
from trabecula.language.quantity import Hours, PainScore, Points

Mechanism: TypeAlias = Literal["nociceptive", "neuropathic", "mixed"]

worst_pain = Measured(
    "worst pain in the last 24 hours",
    "pain_worst",
    "How strong was the worst pain in the last 24 hours, from 0 to 10?",
    measured_in=PainScore,
    lowest=0,
    highest=10,
    meaning="Worst pain in the last 24 hours on the numerical rating scale, 0 to 10.",
    keeps=shelf_life_of_pain_reports,
    carried_by=(Observed(loinc("72514-3", "38208-5")),),
)
average_pain = Measured(
    "average pain in the last 24 hours",
    "pain_avg",
    "How strong was the pain on average in the last 24 hours, from 0 to 10?",
    measured_in=PainScore,
    lowest=0,
    highest=10,
    meaning="Average pain in the last 24 hours on the numerical rating scale, 0 to 10.",
    keeps=shelf_life_of_pain_reports,
    carried_by=(Observed(loinc("75893-8")),),
)
pain_goal = Measured(
    "personal pain goal",
    "pain_goal",
    "What level of pain, from 0 to 10, would be acceptable to this person?",
    measured_in=PainScore,
    lowest=0,
    highest=10,
    meaning="The person's own acceptable level of pain, 0 to 10.",
    keeps=shelf_life_of_clinical_judgement,
)
change_in_worst_pain = Measured(
    "change in worst pain",
    "pain_delta",
    "By how many points has the worst pain changed since the report before?",
    measured_in=Points,
    meaning="Worst pain less that of the previous comparable report (1 to 14 days older).",
    keeps=shelf_life_of_pain_reports,
)
time_in_severe_pain = Measured(
    "time in severe pain",
    "pain_severe_h",
    "For how many hours has worst pain been 7 or more despite the present plan?",
    measured_in=Hours,
    lowest=0,
    meaning="Hours with worst pain of 7 or more despite the present plan; 0 where it is not.",
    keeps=shelf_life_of_pain_reports,
)
pain_mechanism = Chosen[Mechanism](
    "pain mechanism",
    "pain_mech",
    "Is the pain nociceptive, neuropathic or mixed?",
    options=get_args(Mechanism),
    meaning="Mechanism of the pain: nociceptive, neuropathic or mixed.",
    keeps=shelf_life_of_clinical_judgement,
)
pain_interference = Measured(
    "pain interference",
    "interference",
    "How much does pain interfere with daily life, from 0 to 10?",
    measured_in=PainScore,
    lowest=0,
    highest=10,
    meaning="Mean interference, 0 to 10: of the BPI, else of the PEG's two items, else walking.",
    keeps=shelf_life_of_reports,
    carried_by=(Observed(loinc("77565-0")),),
)
refractory_pain = YesNo(
    "refractory pain",
    "ix_refractory",
    "Is pain 5 or more despite optimised medicines, or are the effects of opioids intolerable?",
    meaning="Pain of 5 or more despite optimised systemic therapy, or intolerable opioid effects.",
    keeps=shelf_life_of_reports,
)
painful_sites = Counted(
    "painful sites",
    "painful_sites",
    "At how many sites is pain 4 or more?",
    lowest=0,
    meaning="Number of sites with pain of 4 or more.",
    keeps=shelf_life_of_reports,
)
