"""Living with the pain that remains: skills against pain, and a graded return to movement.

Why      What a person does and thinks about pain changes how much it takes away from the day.
Misuse   In place of treating the cause. To talk away a fear that is right.
"""

from trabecula.knowledge.effects.psychological_care import pain_coping
from trabecula.knowledge.effects.rehabilitation import hands_on_rehabilitation
from trabecula.knowledge.options.needs import coping, fear
from trabecula.knowledge.options.rehabilitation.around_exercise import BEFORE_EXERCISE
from trabecula.knowledge.options.rows import goes_with
from trabecula.knowledge.statements.psychological_care.coping_with_pain import (
    psychological_treatment_for_coping_with_pain,
)
from trabecula.knowledge.statements.rehabilitation.fear_of_movement import (
    graded_return_to_movement,
)
from trabecula.language.option import Alongside, Option, PlainWords
from trabecula.language.statement import Modality, Role

skills_against_pain = Option(
    "training in skills to cope with pain",
    code="OPT-PAIN-SKILLS",
    need=coping,
    offered_by=(psychological_treatment_for_coping_with_pain,),
    with_it=(
        goes_with(
            "Treatment of the cause of the pain goes on beside it",
            Role.ONCOLOGY,
            Role.PALLIATIVE_CARE,
        ),
    ),
    effect=pain_coping,
    modality=Modality.PSYCHOLOGICAL_CARE,
    owner=(Role.PSYCHOLOGY,),
    alongside=Alongside(
        systemic_treatment="It interacts with no medicine.",
        exercise="Pacing of activity is part of it.",
    ),
    plain=PlainWords(
        what="You learn skills that make pain weigh less: how to relax, pace yourself and turn your mind. It does not mean that the pain is in your head.",
        to_do="You go to some sessions, in a room, by phone or by video. You practise a little each day.",
        can_go_wrong="Nothing notable is known. It takes some weeks to help.",
        if_not="If it does not help, you stop. The pain is treated in other ways all along.",
    ),
    intervention="psychological_plan",
    declined_with=frozenset({"psychological_care"}),
    sources=psychological_treatment_for_coping_with_pain.sources,
    checked=psychological_treatment_for_coping_with_pain.checked,
)

graded_return = Option(
    "a graded return to movement, against fear of it",
    code="OPT-GRADED-RETURN",
    need=fear,
    offered_by=(graded_return_to_movement,),
    before=BEFORE_EXERCISE,
    with_it=(
        goes_with(
            "A region at high risk is spared: there the fear is right",
            Role.PHYSIOTHERAPY,
            by=graded_return_to_movement,
        ),
        goes_with(
            "The skills of cognitive behavioural therapy against pain taught beside it",
            Role.PSYCHOLOGY,
            by=graded_return_to_movement,
        ),
    ),
    effect=hands_on_rehabilitation,
    modality=Modality.REHABILITATION,
    owner=(Role.PHYSIOTHERAPY, Role.PSYCHOLOGY),
    alongside=Alongside(exercise="It comes before or goes into the programme of exercise."),
    plain=PlainWords(
        what="A physiotherapist shows you which bones are weak and which are strong. Then you try the movements that you fear, in small safe steps.",
        to_do="You say what you fear. You practise a step until it feels safe, and then take the next one.",
        can_go_wrong="You may be afraid or sore at first. Stop if a bone hurts more, and say so.",
        if_not="If the fear stays, a therapist can help with it.",
    ),
    intervention="exercise",
    declined_with=frozenset({"exercise_programme"}),
    sources=graded_return_to_movement.sources,
    checked=graded_return_to_movement.checked,
)
