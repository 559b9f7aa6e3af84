"""Four weeks after radiotherapy: did this person respond?

Why      Four weeks is when half of those who will respond have done so, and when outcomes can be
         compared.
Misuse   To score one site by the date of another: the days count from the last fraction to any
         bone. To read a rise of the opioid dose as no concern because the pain fell.
"""

from trabecula.knowledge.facts.radiotherapy import time_since_radiotherapy
from trabecula.knowledge.policy.monitoring import (
    end_of_four_week_response_check,
    start_of_four_week_response_check,
)
from trabecula.knowledge.sources.radiotherapy import (
    international_consensus_endpoints_2012,
    present_2018,
)
from trabecula.language.condition import known
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

response_check_4_weeks_after_radiotherapy = Statement(
    "Response check 4 weeks after radiotherapy",
    code="MON-10",
    when=(time_since_radiotherapy >= start_of_four_week_response_check)
    & (time_since_radiotherapy <= end_of_four_week_response_check),
    only_if=known(time_since_radiotherapy),
    says=(
        "Score the endpoint at 4 weeks after radiotherapy: complete response, partial response, pain progression or indeterminate, by the table of the international endpoints.",
    ),
    modality=Modality.MONITORING,
    urgency=Urgency.WITHIN_1_WEEK,
    owner=(Role.NURSING,),
    strength=Strength.CONSENSUS,
    evidence="consensus endpoints",
    sources=(
        international_consensus_endpoints_2012.at(
            "definitions of response (from knowledge, not read)"
        ),
        present_2018.at("results: median time to response of 4 weeks"),
    ),
    checked=Checked.IN_PART,
    note="A second course to another bone starts the days again and hides the check of the first site. The wording of the endpoint for pain progression could not be verified: it is a draft.",
)
