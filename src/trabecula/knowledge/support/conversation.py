"""A conversation about what matters and what lies ahead: prompts in our own words, what to record.

Why      Prompts help a clinician to ask, and the record helps those who were not there.
Misuse   As a script to read out, or a form to fill in one go. A life expectancy is said only to
         those who wish to hear it, by the clinician who estimated it.

The prompts are this project's own; no licensed guide is quoted.
"""

from typing import Final

from trabecula.knowledge.facts.cancer import new_progression, recent_skeletal_event
from trabecula.knowledge.facts.goals import (
    asks_to_talk_about_goals,
    time_since_care_plan_review,
    transition_planned,
)
from trabecula.knowledge.facts.prognosis import admissions_in_6_months
from trabecula.knowledge.policy.goals_of_care import (
    admissions_for_care_plan_review,
    time_until_care_plan_review,
)
from trabecula.knowledge.sources.goals_of_care import serious_illness_conversation
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.condition import Condition
from trabecula.language.situation import Situation
from trabecula.language.source import Checked
from trabecula.language.support import Topic

_TALK: Final = ("GOC-01", "GOC-03", "GOC-05")
_WRITE: Final = ("GOC-03", "GOC-05")


def _topic(
    title: str, asks: tuple[str, ...], records: tuple[str, ...], statements: tuple[str, ...] = _TALK
) -> Topic:
    return Topic(
        title=title,
        statements=statements,
        records=records,
        holds=asks,
        sources=(
            panel.at("guideline dossier, section 8, rows GOC-01 and GOC-03"),
            serious_illness_conversation.at(
                "what a conversation covers (from knowledge, not read)"
            ),
        ),
        checked=Checked.FROM_KNOWLEDGE,
    )


TOPICS: Final = (
    _topic(
        "Begin, and ask leave",
        (
            "Is this a good time to talk about how things are going, and what comes next?",
            "Who would you like to have with you?",
        ),
        ("who was present", "the date", "whether the person wished to go on"),
    ),
    _topic(
        "What is understood, and how much is wished to be known",
        (
            "How do you see your illness now?",
            "Some people want every detail, others the broad picture, others leave it to somebody. Which are you?",
        ),
        ("how the person sees the illness", "how much they wish to know, and who else may know it"),
    ),
    _topic(
        "What may come, said with care",
        (
            "I hope for good months, and I am worried that something sudden may happen. May I say what I see?",
            "What is hardest in what I have said?",
        ),
        ("what was said", "how it was taken"),
    ),
    _topic(
        "What matters, and what is feared",
        (
            "If your strength got less, what would you least like to give up?",
            "What are you most afraid of, by day and by night?",
            "What has carried you through hard times before?",
        ),
        ("what matters most", "fears", "sources of strength, faith and customs"),
    ),
    _topic(
        "What may be given for what",
        (
            "How much drowsiness would you accept for less pain, and how much pain for a clear head?",
            "What would you go through for more time, and what not?",
            "Is there a state in which you would not want treatment that keeps you alive?",
        ),
        ("alertness against relief", "burdens that are accepted and not", "states that are not acceptable"),
    ),
    _topic(
        "Treatment in a crisis",
        (
            "If you got much worse within a day: hospital, intensive care, or comfort where you are?",
            "What do you want us to try if your heart or breathing stopped, after I have said what it can do?",
            "Would you want antibiotics, a transfusion, an operation on a broken bone?",
        ),
        (
            "intensive care, ventilation, resuscitation: wanted, not wanted, a trial with an end, not decided",
            "return to hospital", "antibiotics", "transfusion",
            "surgery, also for comfort alone", "food and fluids by tube or vein",
        ),
        _WRITE,
    ),
    _topic(
        "Who speaks for you",
        (
            "If you could not speak, who would say what you want? Have you told them?",
            "Is there anybody whom you do not want to decide?",
        ),
        ("proxy, how to reach them, and the legal form", "who is not to decide", "leeway of the proxy"),
        _WRITE,
    ),
    _topic(
        "Place of care, and hospice",
        (
            "Where would you like to be cared for, and where would you like to die, if you could choose?",
            "What have you heard of hospice, and what would have to be true for it to be right?",
        ),
        ("preferred place of care and of death", "stance on hospice: yes, not yet, no, not asked", "what is to be settled before, such as radiotherapy for comfort"),
        ("GOC-03", "GOC-04", "GOC-05", "GOC-09"),
    ),
    _topic(
        "Close, and say what happens next",
        (
            "Let me say back what I have heard. What did I get wrong?",
            "Shall we write this down, and with whom may we share it?",
        ),
        ("what was agreed, and by whom it is done", "what is left open", "the date of review", "a portable order, only if wanted"),
    ),
)  # fmt: skip


def _again(name: str, when: Condition) -> Situation[str]:
    return Situation(
        name=name,
        when=when,
        holds="Go through what is written, item by item: it holds, it changes, or it is cancelled.",
        sources=(panel.at("guideline dossier, section 8, row GOC-05, and section 10"),),
        checked=Checked.FROM_KNOWLEDGE,
    )


REVIEW_TRIGGERS: Final = (
    _again("the cancer has progressed", new_progression.node()),
    _again("a skeletal event in the last weeks", recent_skeletal_event.node()),
    _again("a change of setting or team", transition_planned.node()),
    _again("an admission", admissions_in_6_months >= admissions_for_care_plan_review),
    _again(
        "the last review is long ago", time_since_care_plan_review >= time_until_care_plan_review
    ),
    _again("the person asks", asks_to_talk_about_goals.node()),
)
