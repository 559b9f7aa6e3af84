"""Did the radiotherapy work?

Why      Without a score at set weeks, failure is noticed late and opioids stay where they were.
Misuse   In the first days, when a flare looks like failure.
"""

from trabecula.knowledge.facts.radiotherapy import time_since_radiotherapy
from trabecula.knowledge.policy.radiotherapy import end_of_response_check, start_of_response_check
from trabecula.knowledge.sources.radiotherapy import (
    international_consensus_endpoints_2012,
    present_2018,
)
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

response_check_after_radiotherapy = Statement(
    "Response check after radiotherapy",
    code="RT-11",
    when=(time_since_radiotherapy >= start_of_response_check)
    & (time_since_radiotherapy <= end_of_response_check),
    says=(
        "Score pain and opioid at weeks 2, 4, 8 and 12 with the international endpoints (MON-10).",
        "No response by 6 to 8 weeks: image again, bring to the multidisciplinary team, and consider a second course or another local treatment.",
    ),
    modality=Modality.RADIOTHERAPY,
    urgency=Urgency.WITHIN_1_WEEK,
    owner=(Role.ONCOLOGY, Role.NURSING),
    strength=Strength.CONSENSUS,
    evidence="consensus endpoints",
    sources=(
        international_consensus_endpoints_2012.at("definitions of response, from knowledge"),
        present_2018.at("results: time to response"),
    ),
    checked=Checked.IN_PART,
    note="The wording of the endpoint for pain progression could not be verified: it is a draft.",
)
