"""Poor sleep: its cause, better habits, or a course of treatment without a sedative.

Why      Poor sleep makes pain and mood worse, and a sedative beside an opioid is dangerous.
Misuse   To take new spinal pain at night for poor sleep. To restrict time in bed in frailty.
"""

from typing import Final

from trabecula.knowledge.effects.psychological_care import insomnia_therapy, sleep_hygiene
from trabecula.knowledge.facts.function import falls_in_12_months
from trabecula.knowledge.facts.medicine_safety import frailty_scale, seizures
from trabecula.knowledge.options.needs import sleep
from trabecula.knowledge.options.rows import comes_before, goes_with
from trabecula.knowledge.policy.medicines import frailty_that_halves_starting_doses
from trabecula.knowledge.statements.emergencies.spinal_pain import early_imaging_of_spinal_pain
from trabecula.knowledge.statements.psychological_care.sleep import (
    cognitive_behavioural_therapy_for_insomnia,
    search_for_the_cause_of_poor_sleep,
)
from trabecula.language.option import Alongside, Option, PlainWords
from trabecula.language.statement import Modality, Role

_CAUSE: Final = (
    comes_before(
        "The cause looked for: pain at night, a steroid in the evening, passing urine, mood, breathing in sleep",
        Role.NURSING,
        by=search_for_the_cause_of_poor_sleep,
    ),
    comes_before(
        "New pain of the spine at night asked for: it is imaged, not treated as poor sleep",
        Role.NURSING,
        by=early_imaging_of_spinal_pain,
    ),
)
_NO_SEDATIVE: Final = goes_with(
    "No sedative stacked on an opioid",
    Role.PHARMACY,
    by=cognitive_behavioural_therapy_for_insomnia,
)

better_sleep_habits = Option(
    "better sleep habits, once the cause has been looked for",
    code="OPT-SLEEP-HABITS",
    need=sleep,
    offered_by=(search_for_the_cause_of_poor_sleep, cognitive_behavioural_therapy_for_insomnia),
    before=_CAUSE,
    with_it=(_NO_SEDATIVE,),
    effect=sleep_hygiene,
    modality=Modality.PSYCHOLOGICAL_CARE,
    owner=(Role.NURSING,),
    alongside=Alongside(exercise="Movement by day helps sleep at night."),
    plain=PlainWords(
        what="The team looks for what keeps you awake. You learn habits that help you to fall asleep and stay asleep.",
        to_do="You keep a short sleep diary. You get up at the same time each day and keep the bed for sleep.",
        can_go_wrong="It takes patience. It may not be enough by itself.",
        if_not="If you still sleep badly, there is a course of sleep training with a therapist.",
    ),
    intervention="psychological_plan",
    sources=search_for_the_cause_of_poor_sleep.sources,
    checked=search_for_the_cause_of_poor_sleep.checked,
)

course_of_sleep_training = Option(
    "cognitive behavioural therapy for insomnia",
    code="OPT-SLEEP-COURSE",
    need=sleep,
    offered_by=(cognitive_behavioural_therapy_for_insomnia,),
    before=_CAUSE,
    with_it=(
        _NO_SEDATIVE,
        goes_with(
            "Sleep compression in place of sleep restriction, where there are falls, seizures, frailty, or a risk of mania or delirium",
            Role.PSYCHOLOGY,
            by=cognitive_behavioural_therapy_for_insomnia,
            only_where=(falls_in_12_months >= 1)
            | seizures
            | (frailty_scale >= frailty_that_halves_starting_doses),
        ),
    ),
    effect=insomnia_therapy,
    modality=Modality.PSYCHOLOGICAL_CARE,
    owner=(Role.PSYCHOLOGY,),
    alongside=Alongside(exercise="Care on stairs in the first weeks, while sleep is short."),
    plain=PlainWords(
        what="A course of sleep training with a therapist, without sleeping tablets. It works on habits and on worries about sleep.",
        to_do="You go to some sessions, in a room or by video. You keep a sleep diary and change your bedtimes step by step.",
        can_go_wrong="You may be sleepy by day in the first weeks. Take care on stairs and do not drive when sleepy.",
        if_not="If it does not help, the team looks again for a cause.",
    ),
    intervention="psychological_plan",
    declined_with=frozenset({"psychological_care"}),
    sources=cognitive_behavioural_therapy_for_insomnia.sources,
    checked=cognitive_behavioural_therapy_for_insomnia.checked,
)
