"""What governs every way to hold a spine: the surgeon's opinion, the cord, an operation that is due.

Why      A brace beside an unstable spine in somebody who could be operated on is time lost.
Misuse   To hold a person back from an operation for want of an answer: what is not known is asked.
"""

from typing import Final

from trabecula.knowledge.facts.spine import sins_score
from trabecula.knowledge.options.rows import comes_before, struck_where
from trabecula.knowledge.options.surgery.around import OPERATION_NOT_DECLINED
from trabecula.knowledge.statements.emergencies.cord_compression_confirmed import (
    joint_decision_on_cord_compression,
)
from trabecula.knowledge.statements.emergencies.cord_compression_suspected import (
    suspected_cord_compression_pathway,
)
from trabecula.knowledge.statements.emergencies.spinal_instability import (
    surgical_opinion_on_an_unstable_spine,
)
from trabecula.knowledge.statements.surgery.spinal_stability import (
    spine_surgical_opinion_before_radiotherapy,
)
from trabecula.language.statement import Role

SURGEON_FIRST: Final = comes_before(
    "A spine surgeon's opinion, before any radiotherapy",
    Role.SPINE_SURGERY,
    by=spine_surgical_opinion_before_radiotherapy,
    met=sins_score <= 6,
)
CORD_GOVERNS: Final = struck_where(
    "the cord is compressed, or may be: it is imaged, and the joint decision settles what holds the spine",
    joint_decision_on_cord_compression.condition | suspected_cord_compression_pathway.condition,
    by=joint_decision_on_cord_compression,
)
UNSTABLE_AND_FIT: Final = struck_where(
    "the spine is unstable (score of 13 or more), in somebody who is fit and did not decline an operation",
    surgical_opinion_on_an_unstable_spine.condition & OPERATION_NOT_DECLINED,
    by=surgical_opinion_on_an_unstable_spine,
    waits=True,
)
