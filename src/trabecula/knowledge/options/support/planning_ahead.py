"""Planning ahead: a conversation, a plan in writing, or another look at the plan.

Why      Without it operations and admissions are decided in a crisis.
Misuse   To tell a prognosis that nobody asked for; to press for an order: it is voluntary.
"""

from typing import Final

from trabecula.knowledge.effects.support import advance_care_plan, conversation_about_goals
from trabecula.knowledge.facts.person import capacity_in_doubt
from trabecula.knowledge.options.needs import planning_ahead, written_plan
from trabecula.knowledge.options.rows import comes_before, goes_with, struck_where
from trabecula.knowledge.statements.goals_of_care.advance_care_plan import (
    review_of_the_advance_care_plan,
    written_advance_care_plan,
)
from trabecula.knowledge.statements.goals_of_care.capacity import (
    assessment_of_capacity_for_the_decision,
)
from trabecula.knowledge.statements.goals_of_care.conversation import (
    structured_conversation_about_goals_of_care,
)
from trabecula.language.option import Option, PlainWords
from trabecula.language.statement import Modality, Role

_CAPACITY: Final = struck_where(
    "the capacity to make this decision is in doubt, and is assessed first",
    capacity_in_doubt.node(),
    by=assessment_of_capacity_for_the_decision,
)
_WHO: Final = comes_before(
    "Ask how much the person wishes to know, and who is to be there",
    Role.ONCOLOGY,
    Role.PALLIATIVE_CARE,
    by=structured_conversation_about_goals_of_care,
)

conversation = Option(
    "a conversation about what matters and what lies ahead",
    code="OPT-CONVERSATION",
    need=planning_ahead,
    offered_by=(structured_conversation_about_goals_of_care,),
    before=(_WHO,),
    with_it=(
        goes_with(
            "Within days where a choice of high burden is ahead, such as an operation or a pump",
            Role.ONCOLOGY,
            Role.PALLIATIVE_CARE,
            by=structured_conversation_about_goals_of_care,
        ),
        goes_with(
            "What was said written down where the next team finds it",
            Role.ONCOLOGY,
            Role.PALLIATIVE_CARE,
        ),
    ),
    effect=conversation_about_goals,
    modality=Modality.GOALS_OF_CARE,
    owner=(Role.ONCOLOGY, Role.PALLIATIVE_CARE),
    plain=PlainWords(
        what="A calm talk with someone who knows you: what you hope for, what you fear, and what matters most. You say how much you want to know.",
        to_do="Choose who is with you. You can write down your questions. You need not decide anything.",
        can_go_wrong="It can be sad or hard. You can stop at any time.",
        if_not="You can talk again later, or with someone else.",
    ),
    sources=structured_conversation_about_goals_of_care.sources,
    checked=structured_conversation_about_goals_of_care.checked,
)

plan_in_writing = Option(
    "a plan for later in writing, with someone who speaks for the person",
    code="OPT-WRITTEN-PLAN",
    need=written_plan,
    offered_by=(written_advance_care_plan,),
    struck=(_CAPACITY,),
    before=(
        _WHO,
        comes_before(
            "A conversation first; a portable order only after it, and only if the person wants it",
            Role.ONCOLOGY,
            Role.PALLIATIVE_CARE,
            by=written_advance_care_plan,
        ),
    ),
    with_it=(
        goes_with(
            "Date, who was present and the date of review written in it, and a copy where it is needed",
            Role.ONCOLOGY,
            by=written_advance_care_plan,
        ),
    ),
    effect=advance_care_plan,
    modality=Modality.GOALS_OF_CARE,
    owner=(Role.ONCOLOGY, Role.PALLIATIVE_CARE),
    plain=PlainWords(
        what="Your wishes on paper: who speaks for you if you cannot, what you want and what you do not want, and where you would like to be cared for.",
        to_do="You talk it over first. Then it is written down, and you can sign it. Give a copy to your family.",
        can_go_wrong="It can be hard to think about. Wishes change; an old plan may no longer fit.",
        if_not="You can change it or take it back at any time.",
    ),
    sources=written_advance_care_plan.sources,
    checked=written_advance_care_plan.checked,
)

another_look_at_the_plan = Option(
    "another look at the plan for later",
    code="OPT-PLAN-REVIEW",
    need=written_plan,
    offered_by=(review_of_the_advance_care_plan,),
    struck=(_CAPACITY,),
    effect=advance_care_plan,
    modality=Modality.GOALS_OF_CARE,
    owner=(Role.ONCOLOGY,),
    plain=PlainWords(
        what="You go through your written wishes again, since things have changed.",
        to_do="For each point you say: keep, change or cancel. The new date is put on it.",
        can_go_wrong="It can be hard to think about. You can stop at any time.",
        if_not="Your old plan stays as it is until you change it.",
    ),
    sources=review_of_the_advance_care_plan.sources,
    checked=review_of_the_advance_care_plan.checked,
)
