"""How a response is looked for: the value before, how early or late a look may come.

Why      A response is a comparison: with another value before, it is another response.
Misuse   To take a value of the days of flare for the look, or one of months ago for the baseline.

A look that is due within days may come early by no more than a seventh, late by no more than a
quarter of the time to it: what is seen a week on says nothing of the third day.
"""

from trabecula.knowledge.policy import response_times as policy
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.policy import PolicyValue
from trabecula.language.quantity import Days
from trabecula.language.source import Checked
from trabecula.language.table import Entries, Entry


def _rule(name: str, number: PolicyValue[Days]) -> Entry[str, PolicyValue[Days]]:
    return Entry(
        name,
        (name,),
        holds=number,
        sources=(panel.at("guideline dossier, section 9, row MON-10, and section 9b"),),
        checked=Checked.FROM_KNOWLEDGE,
    )


response_rule = Entries(
    "Rule for response checks",
    (
        _rule("age of the value before treatment", policy.age_of_the_value_before_treatment),
        _rule("a look may come early by", policy.look_that_comes_early),
        _rule("a look may come late by", policy.look_that_comes_late),
        _rule("gap within one course", policy.gap_within_one_course),
    ),
)
