"""Low mood and anxiety: the step that matches, and what may be added.

Why      Mood can be treated, also beside cancer; each step asks more than the one before.
Misuse   To wait for a plan where there is a thought of suicide: that is acted on the same day.
"""

from trabecula.knowledge.effects.psychological_care import (
    antidepressant_for_mood,
    peer_support,
    psychological_treatment,
)
from trabecula.knowledge.facts.medicine_safety import corrected_qt
from trabecula.knowledge.facts.medicines_taken import tamoxifen
from trabecula.knowledge.facts.priorities import declined
from trabecula.knowledge.options.medicines.limits import (
    FALLS,
    NEW_SEDATIVE,
    NOT_A_THIRD,
    SMALL_SUPPLIES,
    TOO_SLEEPY,
)
from trabecula.knowledge.options.needs import mood
from trabecula.knowledge.options.rows import comes_before, goes_with, struck_where
from trabecula.knowledge.statements.medicines.limits_in_nerve_pain import (
    tamoxifen_and_antidepressants,
)
from trabecula.knowledge.statements.psychological_care.depression_and_anxiety import (
    psychological_treatment_for_moderate_anxiety,
    psychological_treatment_for_moderate_depression,
    referral_for_severe_depression_or_anxiety,
    self_help_and_active_monitoring,
)
from trabecula.knowledge.statements.psychological_care.mood_plan_without_improvement import (
    change_of_a_mood_plan_that_does_not_help,
)
from trabecula.language.condition import known
from trabecula.language.fact import takes
from trabecula.language.option import Alongside, Option, PlainWords
from trabecula.language.statement import Modality, Role

self_help_and_peers = Option(
    "self-help and peers, and mood asked about again",
    code="OPT-SELF-HELP",
    need=mood,
    offered_by=(self_help_and_active_monitoring,),
    with_it=(
        goes_with(
            "The scores of mood and anxiety again in 4 to 6 weeks, or sooner where it gets worse",
            Role.NURSING,
            by=self_help_and_active_monitoring,
            days=28,
        ),
    ),
    effect=peer_support,
    modality=Modality.PSYCHOLOGICAL_CARE,
    owner=(Role.NURSING,),
    alongside=Alongside(exercise="Exercise lifts mood too."),
    plain=PlainWords(
        what="Things that you can do by yourself for your mood, and people who have been through the same.",
        to_do="You get things to read or listen to, and the name of a group if you like. Your team asks again in some weeks.",
        can_go_wrong="It may not be enough. Tell someone at once if you feel worse or think of ending your life.",
        if_not="If your mood does not lift, you can talk with a therapist.",
    ),
    intervention="psychological_plan",
    sources=self_help_and_active_monitoring.sources,
    checked=self_help_and_active_monitoring.checked,
)

talking_treatment = Option(
    "a psychological treatment for mood",
    code="OPT-TALKING-TREATMENT",
    need=mood,
    offered_by=(
        psychological_treatment_for_moderate_depression,
        psychological_treatment_for_moderate_anxiety,
        referral_for_severe_depression_or_anxiety,
        change_of_a_mood_plan_that_does_not_help,
    ),
    with_it=(
        goes_with(
            "A medicine added where the person prefers it, where one helped before, or where no treatment is to be had soon; interactions, the QT interval and falls gone through first",
            Role.PSYCHIATRY,
            Role.PHARMACY,
            by=referral_for_severe_depression_or_anxiety,
            only_where=referral_for_severe_depression_or_anxiety.condition,
        ),
        goes_with(
            "Pain, sleep, medicines and blood tests looked at as causes of low mood",
            Role.NURSING,
            Role.ONCOLOGY,
        ),
        goes_with(
            "Another plan after 8 weeks without improvement",
            Role.PSYCHOLOGY,
            of=change_of_a_mood_plan_that_does_not_help,
            days=56,
        ),
    ),
    effect=psychological_treatment,
    modality=Modality.PSYCHOLOGICAL_CARE,
    owner=(Role.PSYCHOLOGY, Role.PSYCHIATRY),
    alongside=Alongside(
        systemic_treatment="It interacts with no medicine.",
        exercise="Structured physical activity is part of some of these treatments.",
    ),
    plain=PlainWords(
        what="You talk with a trained person about your mood and worries. You learn ways that help you to cope and to do more of what you like.",
        to_do="You go to some sessions, in a room, by phone or by video. You try things out between them.",
        can_go_wrong="Talking can stir things up at first. It takes some weeks to help.",
        if_not="If it does not help in about two months, another kind of talk or a medicine can be tried.",
    ),
    intervention="psychological_plan",
    declined_with=frozenset({"psychological_care"}),
    sources=psychological_treatment_for_moderate_depression.sources,
    checked=change_of_a_mood_plan_that_does_not_help.checked,
)

medicine_for_mood = Option(
    "a medicine for mood",
    code="OPT-ANTIDEPRESSANT",
    need=mood,
    offered_by=(
        referral_for_severe_depression_or_anxiety,
        change_of_a_mood_plan_that_does_not_help,
    ),
    struck=(
        struck_where(
            "a psychological treatment comes first, to which a medicine may be added: it was not declined, and did not fail for 8 weeks",
            ~declined.found("psychological_care") & ~change_of_a_mood_plan_that_does_not_help.when,
            by=referral_for_severe_depression_or_anxiety,
            waits=True,
        ),
        TOO_SLEEPY,
        NEW_SEDATIVE,
    ),
    before=(
        comes_before(
            "Confirm why a medicine: the person prefers it, one helped before, no psychological treatment is to be had, or nothing else has helped",
            Role.PSYCHIATRY,
            Role.PSYCHOLOGY,
            by=referral_for_severe_depression_or_anxiety,
        ),
        comes_before(
            "Interactions gone through: bleeding, serotonin, sedation and falls",
            Role.PHARMACY,
            by=referral_for_severe_depression_or_anxiety,
        ),
        comes_before(
            "The corrected QT interval known",
            Role.PSYCHIATRY,
            Role.PRIMARY_CARE,
            by=referral_for_severe_depression_or_anxiety,
            met=known(corrected_qt),
        ),
    ),
    with_it=(
        goes_with(
            "Not paroxetine, fluoxetine or bupropion beside tamoxifen",
            Role.PHARMACY,
            Role.ONCOLOGY,
            by=tamoxifen_and_antidepressants,
            only_where=takes(tamoxifen),
        ),
        goes_with(
            "Mood, thoughts of suicide and tolerance asked for in the first weeks",
            Role.PSYCHIATRY,
            Role.NURSING,
            days=7,
        ),
        NOT_A_THIRD,
        FALLS,
        SMALL_SUPPLIES,
    ),
    effect=antidepressant_for_mood,
    modality=Modality.PSYCHOLOGICAL_CARE,
    owner=(Role.PSYCHIATRY, Role.PSYCHOLOGY),
    alongside=Alongside(
        systemic_treatment="Some weaken tamoxifen or lengthen the QT interval: checked first.",
        exercise="Balance is looked at after the start.",
    ),
    plain=PlainWords(
        what="A tablet against low mood or fear. It can go along with talking treatment.",
        to_do="You take it each day, also on good days. Tell your team about all your other tablets first. It takes some weeks to work.",
        can_go_wrong="You may feel sick, restless or sleepy at first. Falls are more likely. Tell someone at once if you think of ending your life.",
        if_not="If it does not help in some weeks, the dose or the kind is changed. Do not stop it all at once.",
    ),
    intervention="psychological_plan",
    declined_with=frozenset({"more_tablets", "sedating_medicines"}),
    sources=referral_for_severe_depression_or_anxiety.sources,
    checked=change_of_a_mood_plan_that_does_not_help.checked,
)
