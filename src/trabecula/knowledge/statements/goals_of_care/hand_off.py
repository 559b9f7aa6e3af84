"""What must the next team know before this person moves?

Why      A weight-bearing order or a patch that is lost on the way can do harm within a day.
Misuse   As a letter that nobody reads back. A long summary without who does what by when is no
         hand-off.
"""

from trabecula.knowledge.facts.goals import transition_planned
from trabecula.knowledge.sources.goals_of_care import starmer_2014
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

structured_hand_off = Statement(
    "Structured hand-off",
    code="GOC-07",
    when=transition_planned,
    says=(
        "Write a hand-off document in the I-PASS form, in its five parts. First the severity of the illness.",
        "Then a summary of the person: the lesions, SINS and Mirels scores, weight-bearing status, doses of analgesics with the last dose given, patches, pumps, dates of radiotherapy and of the bone-modifying agent, allergies, advance care plan.",
        "Then a list of actions: each action with its owner and date.",
        "Then awareness of the situation, and what to do if: a change in neurology, a fall, pain of 7 or more, sedation, fever.",
        "Last the synthesis: the receiver reads it back.",
        "Have medicines and equipment in place before the move.",
        "Call 48 to 72 hours after it.",
    ),
    modality=Modality.TRANSITION,
    urgency=Urgency.SAME_DAY,
    owner=(Role.COORDINATOR, Role.NURSING),
    strength=Strength.STRONG,
    evidence="moderate",
    sources=(starmer_2014.at("the five elements of I-PASS (from knowledge, not read)"),),
    checked=Checked.FROM_KNOWLEDGE,
)
